// Made by dstackc from the namespace de::bund::netzausbau. Do not edit: change the schema and generate again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <dstack/date.h>
#include <dstack/decimal.h>
#include <dstack/json.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/text.h>
#include <dstack/uuid.h>
#include <dstack/version.h>

#include "dstack/de.dstack.h"

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace de::bund::netzausbau {

struct Bauabschnitt;

/// Rolle gegenüber der Telekommunikationslinie
enum class Rolle : std::uint16_t {
  /// Eigentümer
  eigentuemer,
  /// Betreiber
  betreiber,
  /// Eigentümer und Betreiber
  eigentuemerUndBetreiber,
};

/// Nachweis durch Bescheid
struct Bescheidnachweis {
  /// Datum des Bescheids
  dstack::Date datum;
  /// Abruf des Bescheids
  std::optional<dstack::Uri> dokument;

  friend bool operator==(const Bescheidnachweis&, const Bescheidnachweis&) = default;
};

/// Nachweis durch Eintrag
struct Verzeichnisnachweis {
  /// Fundstelle, auch relativ zur Startseite des Verzeichnisses
  dstack::UriReference fundstelle;

  friend bool operator==(const Verzeichnisnachweis&, const Verzeichnisnachweis&) = default;
};

/// Nachweis der Berechtigung. Unbekannte Arten werden aufbewahrt, nicht abgewiesen.
struct Nachweis {
  /// The last alternative keeps an object whose tag the schema does not know.
  std::variant<Bescheidnachweis, Verzeichnisnachweis, dstack::Json> value;

  friend bool operator==(const Nachweis&, const Nachweis&) = default;
};

/// Berechtigung, öffentliche Wege zu benutzen (§ 125 TKG). Sie gilt bundesweit oder in den genannten Gebieten.
/// Rechtsgrundlage: § 125 TKG <https://www.gesetze-im-internet.de/tkg_2021/__125.html>
struct Nutzungsberechtigung {
  /// Aktenzeichen der Übertragung
  std::string aktenzeichen;
  /// Datum der Übertragung, so weit bekannt
  dstack::de::TeilbekanntesDatum uebertragen;
  /// Gültig bis; null bedeutet unbefristet
  std::optional<dstack::Date> gueltigBis;
  /// Gilt bundesweit
  std::optional<dstack::Constant> bundesweit;
  /// Regionalschlüssel der Gebiete
  std::optional<std::vector<dstack::de::Ars>> gebiete;
  /// Nachweis
  std::optional<Nachweis> nachweis;

  friend bool operator==(const Nutzungsberechtigung&, const Nutzungsberechtigung&) = default;
};

/// Natürliche Person als Antragsteller
struct Person {
  /// Name
  dstack::de::NatuerlichePerson name;
  /// Anschrift
  dstack::de::Postanschrift anschrift;
  /// Rolle
  Rolle rolle{};
  /// Nutzungsberechtigung nach § 125 TKG
  Nutzungsberechtigung nutzungsberechtigung;

  friend bool operator==(const Person&, const Person&) = default;
};

/// Rechtsform. Weitere Werte sind zulässig.
enum class Rechtsform : std::uint16_t {
  /// Gesellschaft mit beschränkter Haftung
  gmbh,
  /// Aktiengesellschaft
  ag,
  /// Kommunaler Eigenbetrieb
  eigenbetrieb,
  /// Genossenschaft
  genossenschaft,
};

/// Organisation als Antragsteller
struct Organisation {
  /// Name oder Firma
  dstack::de::LateinFirma name;
  /// Rechtsform
  std::optional<dstack::OpenEnum<Rechtsform>> rechtsform;
  /// Wirtschafts-Identifikationsnummer
  std::optional<dstack::de::WIdNr> wIdNr;
  /// Umsatzsteuer-Identifikationsnummer
  std::optional<dstack::de::UstIdNr> ustIdNr;
  /// Rechtsträgerkennung
  std::optional<dstack::de::Lei> lei;
  /// Anschrift
  dstack::de::Postanschrift anschrift;
  /// Rolle
  Rolle rolle{};
  /// Nutzungsberechtigung nach § 125 TKG
  Nutzungsberechtigung nutzungsberechtigung;

  friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// Antragstellerin oder Antragsteller: Eigentümer oder Betreiber öffentlicher Telekommunikationslinien
struct Antragsteller {
  std::variant<Person, Organisation> value;

  friend bool operator==(const Antragsteller&, const Antragsteller&) = default;
};

/// Ansprechperson. Mindestens Telefon oder E-Mail muss angegeben sein.
struct Ansprechpartner {
  /// Name
  /// Personenbezogene Daten: Rückfragen zur Maßnahme
  dstack::de::LateinName name;
  /// Aufgabe, zum Beispiel Bauleitung
  std::optional<std::string> aufgabe;
  /// Telefon
  /// Personenbezogene Daten: Rückfragen zur Maßnahme
  std::optional<dstack::de::Telefonnummer> telefon;
  /// E-Mail
  /// Personenbezogene Daten: Rückfragen zur Maßnahme
  std::optional<dstack::Email> email;
  /// Erreichbar von
  std::optional<dstack::Time> von;
  /// Erreichbar bis
  std::optional<dstack::Time> bis;

  friend bool operator==(const Ansprechpartner&, const Ansprechpartner&) = default;
};

/// Ausführender Betrieb
struct Ausfuehrungsbetrieb {
  /// Name oder Firma
  dstack::de::LateinFirma name;
  /// Anschrift
  dstack::de::Anschrift anschrift;
  /// Bauleitung
  std::optional<Ansprechpartner> bauleitung;

  friend bool operator==(const Ausfuehrungsbetrieb&, const Ausfuehrungsbetrieb&) = default;
};

/// Verlegeart
enum class Verlegeart : std::uint16_t {
  /// Offene Bauweise
  offeneBauweise,
  /// Microtrenching
  microtrenching,
  /// Minitrenching
  minitrenching,
  /// Spülbohrverfahren
  spuelbohrung,
  /// Bodenverdrängung
  bodenverdraengung,
  /// Pflugverfahren
  pflug,
  /// Einzug in vorhandene Leerrohre
  einzug,
  /// Oberirdisch
  oberirdisch,
};

/// Netzebene der Leitung
enum class Netzebene : std::int32_t {
  /// Überregionales Netz
  ueberregional = 2,
  /// Verteilnetz
  verteilnetz = 3,
  /// Netz im Haus
  hausnetz = 4,
};

/// Tiefe in Metern unter der Oberfläche
/// Einheit: m
using Tiefe = dstack::Decimal<4, 2>;

/// Tiefe eines Abschnitts
struct Tiefenabschnitt {
  /// Beginn, in Metern vom Anfang der Trasse
  /// Einheit: m
  dstack::Decimal<9, 2> von;
  /// Ende, in Metern vom Anfang der Trasse
  /// Einheit: m
  dstack::Decimal<9, 2> bis;
  /// Tiefe
  /// Einheit: m
  Tiefe tiefe;
  /// Verlegung in verminderter Tiefe (§ 127 Absatz 7 TKG)
  /// Rechtsgrundlage: § 127 Abs. 7 TKG <https://www.gesetze-im-internet.de/tkg_2021/__127.html>
  bool mindertiefe = false;

  friend bool operator==(const Tiefenabschnitt&, const Tiefenabschnitt&) = default;
};

/// Verlegetiefe: für die ganze Trasse, nach Abschnitten oder, bei oberirdischer Führung, keine
struct Verlegetiefe {
  std::variant<Tiefe, std::vector<Tiefenabschnitt>, dstack::Constant> value;

  friend bool operator==(const Verlegetiefe&, const Verlegetiefe&) = default;
};

/// Rohrverband
struct Rohrverband {
  /// Zahl der Rohre
  std::int32_t rohre = 1;
  /// Außendurchmesser eines Rohrs in Millimetern
  /// Einheit: mm
  std::int32_t durchmesser = 0;
  /// Zahl der Fasern, ein Vielfaches von zwölf
  std::optional<std::int32_t> fasern;

  friend bool operator==(const Rohrverband&, const Rohrverband&) = default;
};

/// Bauabschnitt. Er kann in Teile zerfallen.
struct Bauabschnitt {
  /// Nummer, eindeutig in der Liste
  std::int32_t nummer = 0;
  /// Bezeichnung
  dstack::de::LateinBezeichnung bezeichnung;
  /// Beginn
  dstack::Date beginn;
  /// Ende. Null bedeutet: steht nicht fest; fehlt es, so gilt das Ende des Ganzen.
  dstack::Tristate<dstack::Date> ende;
  /// Teile
  std::optional<std::vector<Bauabschnitt>> teile;

  friend bool operator==(const Bauabschnitt&, const Bauabschnitt&) = default;
};

/// Zeitraum der Bauarbeiten
struct Bauzeit {
  /// Beginn
  dstack::Date beginn;
  /// Ende; null, wenn es noch nicht feststeht
  std::optional<dstack::Date> ende;
  /// Bauabschnitte
  std::optional<std::vector<Bauabschnitt>> abschnitte;

  friend bool operator==(const Bauzeit&, const Bauzeit&) = default;
};

/// Art der Einschränkung
enum class Einschraenkungsart : std::uint16_t {
  /// Vollsperrung
  vollsperrung,
  /// Halbseitige Sperrung
  halbseitigeSperrung,
  /// Sperrung des Gehwegs
  gehwegsperrung,
  /// Sperrung des Radwegs
  radwegsperrung,
  /// Halteverbot
  halteverbot,
};

/// Einschränkung des Verkehrs
struct Verkehrseinschraenkung {
  /// Art
  Einschraenkungsart art{};
  /// Beginn, Ortszeit
  dstack::LocalDateTime beginn;
  /// Ende, Ortszeit
  dstack::LocalDateTime ende;
  /// Dauer der einzelnen Sperrung
  std::optional<dstack::Duration> dauer;
  /// Verbleibende Breite der Fahrbahn in Zentimetern, in Schritten von fünf
  std::optional<std::int32_t> restbreite;
  /// Umleitung
  std::optional<std::string> umleitung;

  friend bool operator==(const Verkehrseinschraenkung&, const Verkehrseinschraenkung&) = default;
};

/// Prüfsumme SHA-256, hexadezimal in Kleinbuchstaben
using Pruefsumme = std::vector<std::byte>;

/// Maßstab
using Massstab = std::string;

/// Koordinatenreferenzsystem als EPSG-Code. Weitere Werte sind zulässig.
enum class Koordinatensystem : std::uint16_t {
  /// ETRS89, UTM-Zone 32
  etrs89Utm32,
  /// ETRS89, UTM-Zone 33
  etrs89Utm33,
};

/// Trassenplan. Weitere Angaben des Planwerks sind zulässig und bleiben erhalten.
struct Trassenplan {
  /// Abruf des Plans
  dstack::Uri adresse;
  /// Prüfsumme SHA-256 des Plans
  Pruefsumme pruefsumme;
  /// Maßstab, üblich ist 1:1000
  Massstab massstab = "1:1000";
  /// Koordinatenreferenzsystem
  std::optional<dstack::OpenEnum<Koordinatensystem>> koordinatensystem;
  /// Genauigkeit der Lage in Metern
  std::optional<double> lagegenauigkeit;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Trassenplan&, const Trassenplan&) = default;
};

/// Bestätigung der Trassenfreiheit
struct Trassenfreiheit {
  /// Die Trasse ist frei
  static constexpr bool frei = true;
  /// Bestätigt am
  dstack::Date am;
  /// Bestätigt durch
  dstack::de::LateinName durch;

  friend bool operator==(const Trassenfreiheit&, const Trassenfreiheit&) = default;
};

/// Art des Vorgangs
enum class Vorgang : std::uint16_t {
  /// Anzeige einer geringfügigen baulichen Maßnahme (§ 127 Absatz 4 TKG)
  anzeige,
  /// Antrag auf Zustimmung zur Verlegung (§ 127 Absatz 1 TKG)
  zustimmungVerlegung,
  /// Antrag auf Zustimmung zur Änderung (§ 127 Absatz 1 TKG)
  zustimmungAenderung,
};

/// Aktenzeichen: zwei Großbuchstaben, Jahr und laufende Nummer
using Aktenzeichen = std::string;

/// Weg des Eingangs. Weitere Werte sind zulässig.
enum class Kanal : std::uint16_t {
  /// FIT-Connect
  fitConnect,
  /// Breitbandportal
  breitbandportal,
  /// Papier
  papier,
};

/// Sprache der Korrespondenz
enum class Sprache : std::uint16_t {
  /// Deutsch
  de,
  /// Englisch
  en,
};

/// Teil einer Straße
enum class Strassenteil : std::uint16_t {
  /// Fahrbahn
  fahrbahn,
  /// Gehweg
  gehweg,
  /// Radweg
  radweg,
  /// Bankett
  bankett,
  /// Grünstreifen
  gruenstreifen,
  /// Brücke oder Tunnel
  bauwerk,
};

/// Koordinate in Grad (WGS 84)
struct Koordinate {
  /// Geographische Länge
  dstack::Decimal<9, 6> laenge;
  /// Geographische Breite
  dstack::Decimal<8, 6> breite;

  friend bool operator==(const Koordinate&, const Koordinate&) = default;
};

/// Abschnitt einer Straße
struct Strassenabschnitt {
  /// Straße
  dstack::de::Strassenname strasse;
  /// Ort
  dstack::de::Ortsname ort;
  /// Gemeindeschlüssel
  dstack::de::Gemeindeschluessel gemeinde;
  /// Erste Hausnummer
  std::optional<dstack::de::Hausnummer> vonHausnummer;
  /// Letzte Hausnummer
  std::optional<dstack::de::Hausnummer> bisHausnummer;
  /// Betroffene Teile der Straße
  std::vector<Strassenteil> teile;
  /// Verlauf der Trasse
  std::optional<std::vector<Koordinate>> verlauf;

  friend bool operator==(const Strassenabschnitt&, const Strassenabschnitt&) = default;
};

/// Netzknoten. Vier Ziffern des Kartenblatts 1:25 000, drei laufende Ziffern, wahlweise ein Buchstabe.
using Netzknoten = std::string;

/// Straßenklasse
enum class Strassenklasse : std::uint16_t {
  /// Bundesautobahn
  autobahn,
  /// Bundesstraße
  bundesstrasse,
  /// Landesstraße oder Staatsstraße
  landesstrasse,
  /// Kreisstraße
  kreisstrasse,
};

/// Station in Kilometern, auf den Meter genau
using Station = dstack::Decimal<7, 3>;

/// Seite der Straße
enum class Seite : std::uint16_t {
  /// rechts
  rechts,
  /// links
  links,
  /// beide Seiten
  beide,
};

/// Abschnitt zwischen zwei Netzknoten des klassifizierten Straßennetzes, mit Kilometrierung
struct Netzknotenabschnitt {
  /// Netzknoten am Anfang
  Netzknoten vonNetzknoten;
  /// Netzknoten am Ende
  Netzknoten nachNetzknoten;
  /// Straßenklasse
  Strassenklasse klasse{};
  /// Nummer der Straße
  std::int32_t nummer = 0;
  /// Beginn, in Kilometern
  Station vonKilometer;
  /// Ende, in Kilometern
  Station bisKilometer;
  /// Seite in Richtung der Kilometrierung
  Seite seite = Seite::rechts;
  /// Verlauf der Trasse
  std::optional<std::vector<Koordinate>> verlauf;

  friend bool operator==(const Netzknotenabschnitt&, const Netzknotenabschnitt&) = default;
};

/// Einzelnes Grundstück
struct Grundstueck {
  /// Anschrift des Grundstücks
  dstack::de::Anschrift grundstueck;
  /// Lage
  std::optional<Koordinate> lage;

  friend bool operator==(const Grundstueck&, const Grundstueck&) = default;
};

/// Ort der Maßnahme
struct Ort {
  std::variant<Strassenabschnitt, Netzknotenabschnitt, Grundstueck> value;

  friend bool operator==(const Ort&, const Ort&) = default;
};

/// Name einer Anlage
using Anlagenname = std::string;

/// Anlage
struct Anlage {
  /// Bezeichnung
  dstack::de::LateinBezeichnung bezeichnung;
  /// Medientyp
  std::string medientyp;
  /// Größe in Byte
  /// Einheit: By
  std::int64_t groesse = 0;
  /// Prüfsumme SHA-256
  Pruefsumme pruefsumme;
  /// Vorschaubild
  std::optional<std::vector<std::byte>> vorschau;

  friend bool operator==(const Anlage&, const Anlage&) = default;
};

/// Name einer zusätzlichen Angabe
using Zusatzname = std::string;

/// Zusätzliche Angaben. Jeder Name beginnt mit x-.
struct Zusatzangaben {
  /// Stelle, die diese Angaben festgelegt hat
  dstack::de::LateinBezeichnung herkunft;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> weitere;

  friend bool operator==(const Zusatzangaben&, const Zusatzangaben&) = default;
};

/// Anzeige einer Baumaßnahme für Telekommunikationslinien. Sie geht an den Träger der Wegebaulast und enthält, was
/// er für seine Entscheidung nach § 127 TKG braucht.
/// Rechtsgrundlage: § 127 TKG <https://www.gesetze-im-internet.de/tkg_2021/__127.html>
struct Bauanzeige {
  /// Fassung dieses Dokuments
  static constexpr std::string_view schema = {"bauanzeige/1", 12};
  /// Kennung der Anzeige, vom Absender vergeben
  dstack::Uuid id;
  /// Art des Vorgangs
  Vorgang vorgang{};
  /// Vorgangsnummer im Fachverfahren der Behörde
  std::optional<std::int64_t> vorgangsnummer;
  /// Aktenzeichen der Behörde
  std::optional<Aktenzeichen> aktenzeichen;
  /// Zeitpunkt des Eingangs. Mit dem Eingang der vollständigen Unterlagen beginnt die Frist.
  std::optional<dstack::DateTime> eingang;
  /// Weg, auf dem die Anzeige einging
  std::optional<dstack::OpenEnum<Kanal>> kanal;
  /// Sprache der Korrespondenz
  Sprache sprache = Sprache::de;
  /// Antragstellerin oder Antragsteller
  Antragsteller antragsteller;
  /// Ausführender Betrieb
  std::optional<Ausfuehrungsbetrieb> bauausfuehrung;
  /// Ansprechpersonen
  std::vector<Ansprechpartner> ansprechpartner;
  /// Kurzbeschreibung der Maßnahme
  std::string kurzbeschreibung;
  /// Information für Anliegerinnen und Anlieger, auf Deutsch und Englisch
  std::optional<dstack::Text> anliegerinformation;
  /// Orte der Maßnahme
  std::vector<Ort> orte;
  /// Netzebene der Leitung
  std::optional<Netzebene> netzebene;
  /// Verlegearten
  std::vector<Verlegeart> verlegearten;
  /// Verlegetiefe
  Verlegetiefe verlegetiefe;
  /// Länge der Trasse in Metern
  /// Einheit: m
  dstack::Decimal<9, 2> trassenlaenge;
  /// Rohrverband
  std::optional<Rohrverband> rohrverband;
  /// Zeitraum der Bauarbeiten
  Bauzeit bauzeit;
  /// Einschränkungen des Verkehrs. Eine leere Liste bedeutet: keine.
  std::vector<Verkehrseinschraenkung> verkehr = {};
  /// Trassenplan
  Trassenplan trassenplan;
  /// Bestätigung, dass die Trasse frei ist
  std::optional<Trassenfreiheit> trassenfreiheit;
  /// Anlagen, mit ihrem Namen als Schlüssel
  std::optional<dstack::Map<Anlage>> anlagen;
  /// Angaben, die einzelne Länder oder Kommunen zusätzlich erheben
  std::optional<Zusatzangaben> zusatzangaben;

  friend bool operator==(const Bauanzeige&, const Bauanzeige&) = default;
};

/// Zustand eines Verfahrens
enum class Stand : std::uint16_t {
  /// Eingegangen
  eingegangen,
  /// Unterlagen fehlen
  unvollstaendig,
  /// In Prüfung
  inPruefung,
  /// Zugestimmt, auch durch Ablauf der Frist
  zugestimmt,
  /// Abgelehnt
  abgelehnt,
  /// Zurückgenommen
  zurueckgenommen,
};

/// Stand des Verfahrens zu einer Anzeige oder einem Antrag
struct Verfahrensstand {
  /// Kennung der Anzeige
  dstack::Uuid id;
  /// Zustand
  Stand stand{};
  /// Aktenzeichen der Behörde, sobald es vergeben ist
  std::optional<Aktenzeichen> aktenzeichen;
  /// Zeitpunkt des Eingangs
  dstack::DateTime eingang;
  /// Tag, an dem die Zustimmung als erteilt gilt; null, solange Unterlagen fehlen
  /// Rechtsgrundlage: § 127 Abs. 3 TKG <https://www.gesetze-im-internet.de/tkg_2021/__127.html>
  std::optional<dstack::Date> fristende;
  /// Unterlagen, die noch fehlen
  std::vector<std::string> fehlend = {};

  friend bool operator==(const Verfahrensstand&, const Verfahrensstand&) = default;
};

/// Rücknahme
struct Ruecknahme {
  /// Grund, wenn er genannt werden soll
  std::optional<std::string> grund;
  /// Es wird später neu eingereicht
  bool neueEinreichung = false;

  friend bool operator==(const Ruecknahme&, const Ruecknahme&) = default;
};

/// Marke einer Seite, für Aufrufer ohne Bedeutung
using Seitenmarke = std::string;

/// Seite einer Liste von Anzeigen
struct Anzeigenseite {
  /// Einträge
  std::vector<Verfahrensstand> eintraege;
  /// Marke der nächsten Seite; fehlt auf der letzten
  std::optional<Seitenmarke> naechste;

  friend bool operator==(const Anzeigenseite&, const Anzeigenseite&) = default;
};

/// Kennung einer Version, wie im Kopf ETag
using Versionskennung = std::string;

/// Diese Anzeige gibt es nicht. Vielleicht gehört sie einem anderen Konto.
struct NichtGefunden {
  static constexpr std::string_view type = {"https://netzausbau.example.org/probleme/nicht-gefunden", 54};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 404;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const NichtGefunden&, const NichtGefunden&) = default;
};

/// Eine Anzeige mit dieser Kennung ist schon eingegangen
struct Doppelt {
  static constexpr std::string_view type = {"https://netzausbau.example.org/probleme/doppelt", 47};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 409;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Eingang der ersten
  dstack::DateTime eingang;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Doppelt&, const Doppelt&) = default;
};

/// Über die Anzeige ist schon entschieden
struct SchonEntschieden {
  static constexpr std::string_view type = {"https://netzausbau.example.org/probleme/schon-entschieden", 57};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 409;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Zustand
  Stand stand{};
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const SchonEntschieden&, const SchonEntschieden&) = default;
};

/// Diese Stelle unterhält die genannten Wege nicht
struct Unzustaendig {
  static constexpr std::string_view type = {"https://netzausbau.example.org/probleme/unzustaendig", 52};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 409;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Gemeinden, für die sie nicht zuständig ist
  std::vector<dstack::de::Ags> gemeinden;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Unzustaendig&, const Unzustaendig&) = default;
};

/// Zu viele Anfragen. Bitte später noch einmal.
struct ZuVieleAnfragen {
  static constexpr std::string_view type = {"https://netzausbau.example.org/probleme/zu-viele-anfragen", 57};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 429;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Wartezeit in Sekunden
  /// Einheit: s
  std::int32_t wartezeit = 0;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const ZuVieleAnfragen&, const ZuVieleAnfragen&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace de::bund::netzausbau

template <>
struct dstack::Schema<::de::bund::netzausbau::Bescheidnachweis> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Verzeichnisnachweis> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Nachweis> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Nutzungsberechtigung> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 3;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Person> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 4;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Organisation> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 5;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Antragsteller> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 6;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Ansprechpartner> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 7;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Ausfuehrungsbetrieb> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 8;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Tiefenabschnitt> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 9;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Verlegetiefe> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 10;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Rohrverband> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 11;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Bauabschnitt> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 12;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Bauzeit> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 13;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Verkehrseinschraenkung> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 14;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Trassenplan> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 15;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Trassenfreiheit> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 16;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Koordinate> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 17;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Strassenabschnitt> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 18;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Netzknotenabschnitt> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 19;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Grundstueck> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 20;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Ort> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 21;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Anlage> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 22;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Zusatzangaben> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 23;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Bauanzeige> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 24;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Verfahrensstand> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 25;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Ruecknahme> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 26;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Anzeigenseite> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 27;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::NichtGefunden> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 28;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Doppelt> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 29;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::SchonEntschieden> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 30;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::Unzustaendig> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 31;
};

template <>
struct dstack::Schema<::de::bund::netzausbau::ZuVieleAnfragen> {
  static const program::Program& program() noexcept { return ::de::bund::netzausbau::dstack_program_(); }
  static constexpr program::Index root = 32;
};
