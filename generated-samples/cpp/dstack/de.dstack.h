// Made by dstackc from the namespace dstack::de. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <dstack/date.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/text.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace dstack::de {

/// Name einer natürlichen Person. Zeichen des Datentyps A der DIN 91379: lateinische Buchstaben, Leerzeichen,
/// Apostroph, Bindestrich und wenige andere; keine Ziffern.
using LateinName = std::string;

/// Teilweise bekanntes Datum. Jahr, Jahr und Monat oder ganzes Datum; nie mit Nullen aufgefüllt.
using TeilbekanntesDatum = dstack::PartialDate;

/// Name einer Straße, eines Ortes oder einer Sache. Datentyp B der DIN 91379: wie A, dazu Ziffern und Zeichen.
using LateinBezeichnung = std::string;

/// Staat nach dem Schlüssel des Statistischen Bundesamts. Drei Ziffern; 000 ist Deutschland.
using Staatsschluessel = std::string;

/// Angaben zur Geburt
struct Geburtsangabe {
  /// Geburtsdatum, so weit bekannt
  TeilbekanntesDatum datum;
  /// Geburtsort
  std::optional<LateinBezeichnung> ort;
  /// Staat der Geburt
  std::optional<Staatsschluessel> staat;

  friend bool operator==(const Geburtsangabe&, const Geburtsangabe&) = default;
};

/// Natürliche Person
struct NatuerlichePerson {
  /// Familienname
  /// FIM: F60000227 1.1
  /// Personenbezogene Daten
  LateinName familienname;
  /// Vornamen, in der Reihenfolge der Urkunde. Fehlt bei Personen mit nur einem Namen.
  /// FIM: F60000228 2.0
  /// Personenbezogene Daten
  std::optional<LateinName> vornamen;
  /// Rufname
  /// Personenbezogene Daten
  std::optional<LateinName> rufname;
  /// Geburtsname
  /// Personenbezogene Daten
  std::optional<LateinName> geburtsname;
  /// Akademischer Grad
  /// Personenbezogene Daten
  std::optional<std::string> titel;
  /// Geburt
  /// Personenbezogene Daten
  std::optional<Geburtsangabe> geburt;

  friend bool operator==(const NatuerlichePerson&, const NatuerlichePerson&) = default;
};

/// Straßenname
using Strassenname = std::string;

/// Hausnummer mit Zusatz. Zum Beispiel 17, 17a, 12-14 oder 3 1/2.
using Hausnummer = std::string;

/// Postleitzahl in Deutschland. Fünf Ziffern, nicht 00000; ob sie vergeben ist, wird nicht geprüft.
/// FIM: F60000246 1.1
using Plz = std::string;

/// Name eines Ortes oder Ortsteils
using Ortsname = std::string;

/// Gemeindeschlüssel einer Gemeinde. Alle acht Stellen.
using Gemeindeschluessel = std::string;

/// Anschrift in Deutschland mit Straße
struct Anschrift {
  /// Straße
  Strassenname strasse;
  /// Hausnummer. Fehlt, wo keine vergeben ist.
  std::optional<Hausnummer> hausnummer;
  /// Zusatz, zum Beispiel Hinterhaus oder c/o
  std::optional<LateinBezeichnung> zusatz;
  /// Postleitzahl
  Plz plz;
  /// Ort
  Ortsname ort;
  /// Ortsteil
  std::optional<Ortsname> ortsteil;
  /// Gemeindeschlüssel
  std::optional<Gemeindeschluessel> gemeinde;

  friend bool operator==(const Anschrift&, const Anschrift&) = default;
};

/// Postfach in Deutschland
struct Postfachanschrift {
  /// Nummer des Postfachs, in Gruppen von Ziffern
  std::string postfach;
  /// Postleitzahl
  Plz plz;
  /// Ort
  Ortsname ort;

  friend bool operator==(const Postfachanschrift&, const Postfachanschrift&) = default;
};

/// Staat nach ISO 3166-1. Zwei Großbuchstaben; ob der Code vergeben ist, wird nicht geprüft.
using Laendercode = std::string;

/// Anschrift außerhalb Deutschlands
struct Auslandsanschrift {
  /// Zeilen der Anschrift ohne Ort und Staat
  std::vector<LateinBezeichnung> zeilen;
  /// Postleitzahl in der Schreibweise des Staates
  std::optional<std::string> postleitzahl;
  /// Ort
  Ortsname ort;
  /// Staat
  Laendercode staat;

  friend bool operator==(const Auslandsanschrift&, const Auslandsanschrift&) = default;
};

/// Postanschrift: Straße oder Postfach in Deutschland, oder eine Anschrift im Ausland
struct Postanschrift {
  std::variant<Anschrift, Postfachanschrift, Auslandsanschrift> value;

  friend bool operator==(const Postanschrift&, const Postanschrift&) = default;
};

/// Amtlicher Regionalschlüssel (ARS). Wie der Gemeindeschlüssel, dazu neun Stellen für den Gemeindeverband und
/// zwölf für die Gemeinde.
using Ars = std::string;

/// Name einer juristischen Person oder eines Produkts. Datentyp D der DIN 91379, mit griechischen Buchstaben.
using LateinFirma = std::string;

/// Wirtschafts-Identifikationsnummer (W-IdNr, § 139c AO). DE, neun Ziffern und das Unterscheidungsmerkmal ab 00001.
/// Ob das Merkmal fehlen darf und wie die Prüfziffer gebildet wird, ist nicht bestätigt; beides wird nicht geprüft.
using WIdNr = std::string;

/// Umsatzsteuer-Identifikationsnummer. DE und neun Ziffern, die erste nicht null, die letzte ist die Prüfziffer.
using UstIdNr = std::string;

/// Rechtsträgerkennung (LEI, ISO 17442). Achtzehn Zeichen und zwei Prüfziffern.
using Lei = std::string;

/// Telefonnummer. Ziffern, Leerzeichen, Klammern, Schrägstrich und Bindestrich, wahlweise mit + am Anfang.
using Telefonnummer = std::string;

/// Amtlicher Gemeindeschlüssel (AGS). Zwei Stellen für das Land, drei für den Regierungsbezirk, fünf für den Kreis
/// oder acht für die Gemeinde. Immer Text, da führende Nullen zählen.
using Ags = std::string;

/// Erreichbarkeit. Mindestens Telefon, Mobiltelefon oder E-Mail muss angegeben sein.
struct Erreichbarkeit {
  /// Telefon
  std::optional<Telefonnummer> telefon;
  /// Mobiltelefon
  std::optional<Telefonnummer> mobil;
  /// E-Mail
  std::optional<dstack::Email> email;
  /// Webseite
  std::optional<dstack::Uri> webseite;

  friend bool operator==(const Erreichbarkeit&, const Erreichbarkeit&) = default;
};

/// Leistungsschlüssel (LeiKa). Vierzehn Ziffern; meist, aber nicht immer, mit 99 am Anfang.
using Leikaschluessel = std::string;

/// Leistungsschlüssel als URN
using LeistungsUrn = std::string;

/// Kennung eines Datenfeld-Bausteins. Ein Buchstabe (S Schema, G Gruppe, F Feld, R Regel, D Steckbrief) und acht
/// Ziffern (XDatenfelder 2) oder elf Ziffern (XDatenfelder 3).
using FimId = std::string;

/// Kennung eines Bausteins nach XDatenfelder 2
using FimIdXdf2 = std::string;

/// Kennung eines Bausteins nach XDatenfelder 3
using FimIdXdf3 = std::string;

/// Version eines Bausteins. Zwei Teile (XDatenfelder 2) oder drei (XDatenfelder 3).
using FimVersion = std::string;

/// Freigabestatus eines Bausteins, mit den Codes der Codeliste von XProzess
enum class Freigabestatus : std::uint16_t {
  /// in Planung
  inPlanung,
  /// in Bearbeitung
  inBearbeitung,
  /// Entwurf
  entwurf,
  /// methodisch freigegeben
  methodischFreigegeben,
  /// fachlich freigegeben (silber)
  fachlichFreigegebenSilber,
  /// fachlich freigegeben (gold)
  fachlichFreigegebenGold,
  /// inaktiv
  inaktiv,
  /// vorgesehen zum Löschen
  zumLoeschen,
};

/// Handlungsgrundlage, also die Vorschrift, auf der ein Baustein beruht
struct Handlungsgrundlage {
  /// Bezeichnung der Vorschrift
  LateinBezeichnung text;
  /// Fundstelle im Netz
  std::optional<dstack::Uri> link;

  friend bool operator==(const Handlungsgrundlage&, const Handlungsgrundlage&) = default;
};

/// Verweis auf einen Baustein des Föderalen Informationsmanagements
struct FimBaustein {
  /// Kennung
  FimId id;
  /// Version
  std::optional<FimVersion> version;
  /// Bezeichnung
  std::optional<dstack::Text> bezeichnung;
  /// Freigabestatus
  std::optional<Freigabestatus> status;
  /// Gültig bis. Null bedeutet ohne Ende; fehlt die Angabe, so ist sie nicht bekannt.
  dstack::Tristate<dstack::Date> gueltigBis;
  /// Handlungsgrundlagen
  std::optional<std::vector<Handlungsgrundlage>> bezug;
  /// Leistungen, zu denen der Baustein gehört
  std::optional<std::vector<Leikaschluessel>> leistungen;

  friend bool operator==(const FimBaustein&, const FimBaustein&) = default;
};

/// Steuerliche Identifikationsnummer (IdNr). Elf Ziffern nach § 139b AO, ohne führende Null. Unter den ersten zehn
/// Ziffern kommt genau eine doppelt oder dreifach vor; die elfte ist die Prüfziffer nach ISO 7064 MOD 11,10.
using IdNr = std::string;

/// Internationale Bankkontonummer (IBAN). Elektronische Schreibweise ohne Leerzeichen, Großbuchstaben.
using Iban = std::string;

/// Leitweg-ID für elektronische Rechnungen. Grobadressierung (beginnt mit 01 bis 16 oder 99), wahlweise
/// Feinadressierung, zwei Prüfziffern.
using LeitwegId = std::string;

/// Schlüssel eines Landes. Die ersten zwei Stellen des Gemeindeschlüssels.
using Landesschluessel = std::string;

/// Kennungen einer Person, eines Unternehmens oder einer Stelle. Mindestens eine muss angegeben sein.
struct Kennungen {
  /// Steuerliche Identifikationsnummer
  std::optional<IdNr> idNr;
  /// Umsatzsteuer-Identifikationsnummer
  std::optional<UstIdNr> ustIdNr;
  /// Wirtschafts-Identifikationsnummer
  std::optional<WIdNr> wIdNr;
  /// Bankkonto
  std::optional<Iban> iban;
  /// Rechtsträgerkennung
  std::optional<Lei> lei;
  /// Leitweg-ID
  std::optional<LeitwegId> leitwegId;
  /// Gemeindeschlüssel oder einer seiner Anfänge
  std::optional<Ags> ags;
  /// Regionalschlüssel oder einer seiner Anfänge
  std::optional<Ars> ars;
  /// Staaten
  std::optional<std::vector<Staatsschluessel>> staaten;

  friend bool operator==(const Kennungen&, const Kennungen&) = default;
};

/// Bankverbindung
struct Bankverbindung {
  /// Kontoinhaberin oder Kontoinhaber
  LateinFirma inhaber;
  /// IBAN
  Iban iban;
  /// Verwendungszweck
  std::optional<std::string> verwendungszweck;

  friend bool operator==(const Bankverbindung&, const Bankverbindung&) = default;
};

/// Freitext mit Zeilenumbrüchen. Datentyp C der DIN 91379.
using LateinText = std::string;

/// Freitext mit erweitertem Vorrat. Datentyp E der DIN 91379, mit griechischen und kyrillischen Buchstaben.
using ErweiterterText = std::string;

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace dstack::de

template <>
struct dstack::Schema<::dstack::de::Geburtsangabe> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::dstack::de::NatuerlichePerson> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::dstack::de::Anschrift> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::dstack::de::Postfachanschrift> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 3;
};

template <>
struct dstack::Schema<::dstack::de::Auslandsanschrift> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 4;
};

template <>
struct dstack::Schema<::dstack::de::Postanschrift> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 5;
};

template <>
struct dstack::Schema<::dstack::de::Erreichbarkeit> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 6;
};

template <>
struct dstack::Schema<::dstack::de::Handlungsgrundlage> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 7;
};

template <>
struct dstack::Schema<::dstack::de::FimBaustein> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 8;
};

template <>
struct dstack::Schema<::dstack::de::Kennungen> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 9;
};

template <>
struct dstack::Schema<::dstack::de::Bankverbindung> {
  static const program::Program& program() noexcept { return ::dstack::de::dstack_program_(); }
  static constexpr program::Index root = 10;
};
