// Made by dstackc from the namespace eu::europa::ec::eudi::pid::de. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <dstack/date.h>
#include <dstack/json.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/version.h>

#include "eu/europa/ec/eudi/pid.dstack.h"

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace eu::europa::ec::eudi::pid::de {

/// Name in Großbuchstaben, oder leer. Zeichen des Datentyps A der DIN 91379 ohne Kleinbuchstaben; ß und ÿ bleiben,
/// denn ihre Großbuchstaben fehlen in ISO 8859-1. Andere Buchstaben als die von ISO 8859-1 wird der Aussteller
/// umschreiben, doch abgewiesen werden sie nicht.
/// Personenbezogene Daten
using EidName = std::string;

/// Bezeichnung in Großbuchstaben, oder leer. Wie ein Name, mit Ziffern und Zeichen (Datentyp B der DIN 91379):
/// Straßen, Orte, Künstlernamen.
/// Personenbezogene Daten
using EidText = std::string;

/// Staat nach ISO 3166-1 alpha-2, oder leer
/// Personenbezogene Daten
using CountryCodeOrEmpty = std::string;

/// Staatsangehörigkeit, oder leer. Leer sind die Plätze, mit denen der Aussteller die Liste auffüllt.
/// Personenbezogene Daten
using NationalityOrEmpty = std::string;

/// Postleitzahl, oder leer. Auch solche anderer Staaten, denn wer im Ausland wohnt, kann einen Ausweis haben.
/// Personenbezogene Daten
using PostalCode = std::string;

/// Geburtsdatum, wie es auf dem Chip steht. Entweder mit Bindestrichen und 00 für unbekannte Teile oder acht
/// Zeichen mit Leerzeichen für unbekannte Teile: Die Quellen nennen beides. Jahr, Monat und Tag sind von hinten her
/// unbekannt; ein bekannter Tag ist einer des Kalenders.
/// Personenbezogene Daten
using RawBirthDate = std::string;

/// Ort der Geburt
struct EidPlaceOfBirth {
  /// Ort, oder leer
  /// Personenbezogene Daten
  EidText locality;

  friend bool operator==(const EidPlaceOfBirth&, const EidPlaceOfBirth&) = default;
};

/// Anschrift des Wohnsitzes. Alle Angaben stehen da; was es nicht gibt, ist leer.
struct EidAddress {
  /// Straße mit Hausnummer
  /// Personenbezogene Daten
  EidText street_address;
  /// Postleitzahl
  /// Personenbezogene Daten
  PostalCode postal_code;
  /// Ort
  /// Personenbezogene Daten
  EidText locality;
  /// Land oder Gebiet
  /// Personenbezogene Daten
  EidText region;
  /// Staat
  /// Personenbezogene Daten
  CountryCodeOrEmpty country;

  friend bool operator==(const EidAddress&, const EidAddress&) = default;
};

/// Erreichte Altersstufen. Die Namen sind Texte aus Ziffern, keine Stellen einer Liste. Dass die Angaben
/// zueinander passen (wer 18 ist, ist 16), wird nicht geprüft.
struct AgeEqualOrOver {
  /// Mindestens 12 Jahre alt
  /// Personenbezogene Daten
  bool age12 = false;
  /// Mindestens 14 Jahre alt
  /// Personenbezogene Daten
  bool age14 = false;
  /// Mindestens 16 Jahre alt
  /// Personenbezogene Daten
  bool age16 = false;
  /// Mindestens 18 Jahre alt
  /// Personenbezogene Daten
  bool age18 = false;
  /// Mindestens 21 Jahre alt
  /// Personenbezogene Daten
  bool age21 = false;
  /// Mindestens 65 Jahre alt
  /// Personenbezogene Daten
  bool age65 = false;

  friend bool operator==(const AgeEqualOrOver&, const AgeEqualOrOver&) = default;
};

/// Altersstufe
enum class AgeThreshold : std::uint16_t {
  /// 12 Jahre
  age12,
  /// 14 Jahre
  age14,
  /// 16 Jahre
  age16,
  /// 18 Jahre
  age18,
  /// 21 Jahre
  age21,
  /// 65 Jahre
  age65,
};

/// Art des Ausweises, aus dem die Angaben stammen. Weitere Werte sind zulässig: Bestätigt ist nur ID.
enum class SourceDocumentType : std::uint16_t {
  /// Personalausweis
  identityCard,
  /// Karte für Unionsbürger
  unionCitizenCard,
};

/// Attribute der deutschen PID, wie der Aussteller sie feststellt. Sie stammen vom Chip des Personalausweises, der
/// eID-Karte oder des Aufenthaltstitels. Nicht ausgestellt werden Bild, Geschlecht, E-Mail, Telefon, Nummer der PID,
/// Verwaltungsnummer und Tag der Ausstellung.
struct GermanPid {
  /// Familienname. Nicht leer: wer nur einen Namen hat, trägt ihn hier, was eine Festlegung dieses Pakets ist.
  /// Personenbezogene Daten
  std::string family_name;
  /// Vornamen, oder leer
  /// Personenbezogene Daten
  EidName given_name;
  /// Geburtsname, oder leer. Heißt hier anders als im Typ der EU (birth_family_name).
  /// Personenbezogene Daten
  EidName birth_name;
  /// Doktorgrad, oder leer. So im deutschen Rulebook 1.0.0.
  /// Personenbezogene Daten
  std::optional<EidName> academic_title;
  /// Doktorgrad, oder leer. So im Programm des Ausstellers; eine der beiden Schreibweisen steht da.
  /// Personenbezogene Daten
  std::optional<EidName> title;
  /// Ordens- oder Künstlername, oder leer. Im deutschen Rulebook 1.0.0 entfallen.
  /// Veraltet: Im deutschen Rulebook 1.0.0 entfallen
  /// Personenbezogene Daten
  std::optional<EidText> also_known_as;
  /// Geburtsdatum, vom Aussteller zu einem ganzen Datum ergänzt
  /// Personenbezogene Daten
  dstack::Date birthdate;
  /// Geburtsdatum, wie es auf dem Chip steht
  /// Personenbezogene Daten
  std::optional<RawBirthDate> raw_eid_birth_date;
  /// Ort der Geburt
  EidPlaceOfBirth place_of_birth;
  /// Anschrift des Wohnsitzes
  EidAddress address;
  /// Staatsangehörigkeiten, auf mindestens zwei Plätze mit leeren Texten aufgefüllt. Leere können mehrfach
  /// vorkommen.
  /// Personenbezogene Daten
  std::vector<NationalityOrEmpty> nationalities;
  /// Erreichte Altersstufen
  AgeEqualOrOver age_equal_or_over;
  /// Ausstellende Behörde, oder der Code des Staates
  eu::europa::ec::eudi::pid::PidText issuing_authority;
  /// Ausstellender Staat
  static constexpr std::string_view issuing_country = {"DE", 2};
  /// Art des Ausweises
  dstack::OpenEnum<SourceDocumentType> source_document_type{};
  /// Ende der Gültigkeit im Sinne der Verwaltung. Nur in Version 2 des Ausstellers.
  std::optional<dstack::Date> date_of_expiry;

  friend bool operator==(const GermanPid&, const GermanPid&) = default;
};

/// Gezeigte Teile der Anschrift. Mindestens einer.
struct ShownEidAddress {
  /// Straße mit Hausnummer
  /// Personenbezogene Daten
  std::optional<EidText> street_address;
  /// Postleitzahl
  /// Personenbezogene Daten
  std::optional<PostalCode> postal_code;
  /// Ort
  /// Personenbezogene Daten
  std::optional<EidText> locality;
  /// Land oder Gebiet
  /// Personenbezogene Daten
  std::optional<EidText> region;
  /// Staat
  /// Personenbezogene Daten
  std::optional<CountryCodeOrEmpty> country;

  friend bool operator==(const ShownEidAddress&, const ShownEidAddress&) = default;
};

/// Vorgezeigte deutsche PID. Der Inhalt des SD-JWT VC, nachdem Signaturen und Offenlegungen geprüft sind.
/// Offenlegen lassen sich die Teile von Anschrift, Geburtsort und Altersstufen und die Einträge der
/// Staatsangehörigkeiten einzeln. Claims, die dieser Typ nicht kennt, werden aufbewahrt.
struct PresentedGermanPid {
  /// Typ des Nachweises
  static constexpr std::string_view vct = {"urn:eudi:pid:de:1", 17};
  /// Prüfsumme der Metadaten des Typs
  std::optional<eu::europa::ec::eudi::pid::Integrity> vct_integrity;
  /// Weitere Typen, darunter der Grundtyp der EU
  std::optional<std::vector<eu::europa::ec::eudi::pid::TypeName>> aka_vcts;
  /// Aussteller
  std::optional<dstack::Uri> iss;
  /// Zeitpunkt der Ausstellung
  /// Einheit: s
  std::optional<eu::europa::ec::eudi::pid::NumericDate> iat;
  /// Technisch gültig von
  /// Einheit: s
  std::optional<eu::europa::ec::eudi::pid::NumericDate> nbf;
  /// Technisch gültig bis
  /// Einheit: s
  eu::europa::ec::eudi::pid::NumericDate exp = 0;
  /// Schlüssel, an den der Nachweis gebunden ist
  std::optional<eu::europa::ec::eudi::pid::Confirmation> cnf;
  /// Wo der Status steht
  std::optional<eu::europa::ec::eudi::pid::Status> status;
  /// Familienname
  /// Personenbezogene Daten
  std::optional<std::string> family_name;
  /// Vornamen, oder leer
  /// Personenbezogene Daten
  std::optional<EidName> given_name;
  /// Geburtsname, oder leer
  /// Personenbezogene Daten
  std::optional<EidName> birth_name;
  /// Doktorgrad, oder leer
  /// Personenbezogene Daten
  std::optional<EidName> academic_title;
  /// Doktorgrad, oder leer, in der anderen Schreibweise des Claims
  /// Personenbezogene Daten
  std::optional<EidName> title;
  /// Ordens- oder Künstlername, oder leer
  /// Veraltet: Im deutschen Rulebook 1.0.0 entfallen
  /// Personenbezogene Daten
  std::optional<EidText> also_known_as;
  /// Geburtsdatum, vom Aussteller zu einem ganzen Datum ergänzt
  /// Personenbezogene Daten
  std::optional<dstack::Date> birthdate;
  /// Geburtsdatum, wie es auf dem Chip steht
  /// Personenbezogene Daten
  std::optional<RawBirthDate> raw_eid_birth_date;
  /// Ort der Geburt
  std::optional<EidPlaceOfBirth> place_of_birth;
  /// Gezeigte Teile der Anschrift
  std::optional<ShownEidAddress> address;
  /// Gezeigte Einträge der Staatsangehörigkeiten
  /// Personenbezogene Daten
  std::optional<std::vector<NationalityOrEmpty>> nationalities;
  /// Gezeigte Altersstufen
  /// Personenbezogene Daten
  std::optional<dstack::Map<bool>> age_equal_or_over;
  /// Ausstellende Behörde, oder der Code des Staates
  std::optional<eu::europa::ec::eudi::pid::PidText> issuing_authority;
  /// Ausstellender Staat
  std::optional<dstack::Constant> issuing_country;
  /// Art des Ausweises
  std::optional<dstack::OpenEnum<SourceDocumentType>> source_document_type;
  /// Ende der Gültigkeit im Sinne der Verwaltung
  std::optional<dstack::Date> date_of_expiry;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const PresentedGermanPid&, const PresentedGermanPid&) = default;
};

/// Vorgezeigte PID. Der Typ entscheidet; die eines anderen Staates wird aufbewahrt, wie sie ist.
struct AnyPresentedPid {
  /// The last alternative keeps an object whose tag the schema does not know.
  std::variant<eu::europa::ec::eudi::pid::PresentedPid, PresentedGermanPid, dstack::Json> value;

  friend bool operator==(const AnyPresentedPid&, const AnyPresentedPid&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace eu::europa::ec::eudi::pid::de

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::de::EidPlaceOfBirth> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::de::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::de::EidAddress> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::de::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::de::AgeEqualOrOver> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::de::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::de::GermanPid> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::de::dstack_program_(); }
  static constexpr program::Index root = 3;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::de::ShownEidAddress> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::de::dstack_program_(); }
  static constexpr program::Index root = 4;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::de::PresentedGermanPid> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::de::dstack_program_(); }
  static constexpr program::Index root = 5;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::de::AnyPresentedPid> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::de::dstack_program_(); }
  static constexpr program::Index root = 6;
};
