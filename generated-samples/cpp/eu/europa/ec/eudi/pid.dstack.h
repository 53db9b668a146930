// Made by dstackc from the namespace eu::europa::ec::eudi::pid. Do not edit: change the schema and generate again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <dstack/date.h>
#include <dstack/json.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace eu::europa::ec::eudi::pid {

/// Text des Rulebooks. Höchstens 150 Zeichen, gezählt in Codepunkten; alle Zeichen von Unicode sind zulässig. Dass
/// er nicht leer ist, ist eine Festlegung dieses Pakets: Was fehlt, steht nicht da.
using PidText = std::string;

/// Name einer Person. In jeder Schrift; auch Apostroph am Anfang, Ziffern und seltene Zeichen sind möglich.
/// Personenbezogene Daten
using PersonName = std::string;

/// Staat nach ISO 3166-1 alpha-2. Zwei Großbuchstaben. Ob der Code vergeben ist, wird nicht geprüft, denn ein Ort
/// der Geburt kann in einem Staat liegen, den es nicht mehr gibt (DD).
using CountryCode = std::string;

/// Staatsangehörigkeit. Ein Staat, oder QU für unbekannt, oder QS für staatenlos. QU und QS liegen in dem Bereich,
/// den ISO 3166-1 den Anwendern überlässt.
/// Personenbezogene Daten
using Nationality = std::string;

/// Gebiet eines Staates nach ISO 3166-2. Der Staat, ein Bindestrich, ein bis drei Buchstaben oder Ziffern.
using SubdivisionCode = std::string;

/// Geburtsdatum, so weit bekannt. Jahr, Jahr und Monat oder ganzes Datum. Das Rulebook lässt teilweise unbekannte
/// Daten zu, ohne ihre Form zu nennen; dieses Paket kürzt von hinten und füllt nichts mit Nullen auf.
/// Personenbezogene Daten
using Birthdate = dstack::PartialDate;

/// Bild des Gesichts als Daten-URL mit einem JPEG in Base64, oder leer. Leer heißt, dass die Person kein Bild
/// wollte. Die ersten drei Bytes sind die jedes JPEG, die ungenutzten Bits am Ende sind null. Die Höchstlänge ist eine
/// Festlegung dieses Pakets: rund 384 KiB Bild.
/// Personenbezogene Daten
/// Besonders schützenswert
using Picture = std::string;

/// Rufnummer eines Mobiltelefons. Ein Pluszeichen und dann nur Ziffern; die Vorwahl eines Staates beginnt nie mit
/// 0, und E.164 erlaubt fünfzehn Ziffern.
/// Personenbezogene Daten
using PhoneNumber = std::string;

/// E-Mail-Adresse. RFC 5322 kennt mehr Formen (Anführungszeichen, Kommentare); verlangt wird hier die übliche.
/// Personenbezogene Daten
using EmailAddress = dstack::Email;

/// Geschlecht. Die Werte 0, 1, 2 und 9 sind die von ISO/IEC 5218.
enum class Sex : std::int32_t {
  /// Nicht bekannt
  notKnown = 0,
  /// Männlich
  male = 1,
  /// Weiblich
  female = 2,
  /// Anderes
  other = 3,
  /// Inter
  inter = 4,
  /// Divers
  diverse = 5,
  /// Offen
  open = 6,
  /// Nicht anwendbar
  notApplicable = 9,
};

/// Ort der Geburt. Mindestens Staat, Gebiet oder Gemeinde muss angegeben sein.
struct PlaceOfBirth {
  /// Staat
  /// Personenbezogene Daten
  std::optional<CountryCode> country;
  /// Gebiet, etwa Land, Provinz oder Bezirk
  /// Personenbezogene Daten
  std::optional<PidText> region;
  /// Gemeinde, Stadt oder Dorf
  /// Personenbezogene Daten
  std::optional<PidText> locality;

  friend bool operator==(const PlaceOfBirth&, const PlaceOfBirth&) = default;
};

/// Anschrift des Wohnsitzes. Jede Angabe ist freiwillig; dass mindestens eine da ist, ist eine Festlegung dieses
/// Pakets, denn sonst fehlt die Anschrift als Ganzes.
struct Address {
  /// Ganze Anschrift als Text
  /// Personenbezogene Daten
  std::optional<PidText> formatted;
  /// Straße mit Hausnummer
  /// Personenbezogene Daten
  std::optional<PidText> street_address;
  /// Hausnummer mit Zusatz. Steht seit Rulebook 1.6 in der Straße, in dessen Tabelle der Claims aber noch immer.
  /// Veraltet seit 1.6: Die Hausnummer steht in der Straße; Ersatz: street_address
  /// Personenbezogene Daten
  std::optional<PidText> house_number;
  /// Postleitzahl in der Schreibweise des Staates
  /// Personenbezogene Daten
  std::optional<PidText> postal_code;
  /// Gemeinde, Stadt oder Dorf
  /// Personenbezogene Daten
  std::optional<PidText> locality;
  /// Gebiet, etwa Land, Provinz oder Bezirk
  /// Personenbezogene Daten
  std::optional<PidText> region;
  /// Staat
  /// Personenbezogene Daten
  std::optional<CountryCode> country;

  friend bool operator==(const Address&, const Address&) = default;
};

/// Attribute einer PID, wie der Aussteller sie feststellt. Pflicht und Kür folgen dem Rulebook 1.7; null kommt
/// nirgends vor: Was nicht festgestellt ist, fehlt. Andere Claims weist dieser Typ ab; was ein Staat hinzufügt, steht
/// in dessen Typ.
/// Rechtsgrundlage: Durchführungsverordnung (EU) 2024/2977, Anhang <https://eur-lex.europa.eu/eli/reg_impl/2024/2977/oj>
struct Pid {
  /// Familienname oder Nachnamen
  /// Personenbezogene Daten
  PersonName family_name;
  /// Vornamen, mit mittleren Namen
  /// Personenbezogene Daten
  PersonName given_name;
  /// Geburtsdatum
  /// Personenbezogene Daten
  Birthdate birthdate;
  /// Ort der Geburt
  PlaceOfBirth place_of_birth;
  /// Staatsangehörigkeiten. Keine zweimal; die Höchstzahl ist eine Festlegung dieses Pakets.
  /// Personenbezogene Daten
  std::vector<Nationality> nationalities;
  /// Bild des Gesichts. Wird 24 Monate nach der Änderung der Verordnung zur Pflicht; bis dahin kann es fehlen.
  /// Personenbezogene Daten
  /// Besonders schützenswert
  std::optional<Picture> picture;
  /// Anschrift des Wohnsitzes
  std::optional<Address> address;
  /// Persönliche Verwaltungsnummer. Einmalig unter denen, die der Aussteller vergibt.
  /// Personenbezogene Daten
  /// Besonders schützenswert
  std::optional<PidText> personal_administrative_number;
  /// Familienname bei der Geburt
  /// Personenbezogene Daten
  std::optional<PersonName> birth_family_name;
  /// Vornamen bei der Geburt
  /// Personenbezogene Daten
  std::optional<PersonName> birth_given_name;
  /// Geschlecht
  /// Personenbezogene Daten
  std::optional<Sex> sex;
  /// E-Mail-Adresse
  /// Personenbezogene Daten
  std::optional<EmailAddress> email;
  /// Mobiltelefon
  /// Personenbezogene Daten
  std::optional<PhoneNumber> phone_number;
  /// Ausstellende Behörde, oder der Code des Staates, wenn es keine eigene Stelle gibt
  PidText issuing_authority;
  /// Ausstellender Staat
  CountryCode issuing_country;
  /// Ende der Gültigkeit im Sinne der Verwaltung. Das technische Ende ist der Claim exp. Freiwillig seit
  /// Rulebook 1.6.
  std::optional<dstack::Date> date_of_expiry;
  /// Tag der Ausstellung. Nicht geprüft wird, dass er vor dem Ende der Gültigkeit liegt.
  std::optional<dstack::Date> date_of_issuance;
  /// Nummer der PID
  /// Personenbezogene Daten
  /// Besonders schützenswert
  std::optional<PidText> document_number;
  /// Ausstellendes Gebiet. Beginnt mit dem ausstellenden Staat, was nicht geprüft wird.
  std::optional<SubdivisionCode> issuing_jurisdiction;
  /// Adresse, unter der der Vertrauensanker maschinenlesbar zu finden ist
  std::optional<dstack::Uri> trust_anchor;
  /// Rechtliche Art des Nachweises
  std::optional<dstack::Constant> attestation_legal_category;

  friend bool operator==(const Pid&, const Pid&) = default;
};

/// Prüfsumme mit ihrem Verfahren, nach Subresource Integrity. Genau eine; die Länge folgt aus dem Verfahren.
using Integrity = std::string;

/// Name eines Typs, kollisionssicher, etwa eine URN. Jede PID hat einen unter urn:eudi:pid:.
using TypeName = std::string;

/// Zeitpunkt in Sekunden seit dem 1. Januar 1970 (UTC). Ganze Sekunden, bis zum Ende des Jahres 9999; JWT erlaubte
/// Bruchteile, die hier niemand braucht.
/// Einheit: s
using NumericDate = std::int64_t;

/// Öffentlicher Schlüssel als JWK, auf der Kurve P-256 (ES256). Er ist bei jeder Vorlage desselben Nachweises
/// derselbe und damit ein Merkmal der Person. Andere Angaben eines JWK werden aufbewahrt.
struct HolderKey {
  /// Art des Schlüssels
  static constexpr std::string_view kty = {"EC", 2};
  /// Kurve
  static constexpr std::string_view crv = {"P-256", 5};
  /// X-Koordinate. 32 Bytes, base64url ohne Auffüllung.
  /// Personenbezogene Daten
  std::vector<std::byte> x;
  /// Y-Koordinate. 32 Bytes, base64url ohne Auffüllung.
  /// Personenbezogene Daten
  std::vector<std::byte> y;
  /// Verfahren
  std::optional<dstack::Constant> alg;
  /// Kennung des Schlüssels
  /// Personenbezogene Daten
  std::optional<std::string> kid;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const HolderKey&, const HolderKey&) = default;
};

/// Bindung an einen Schlüssel der Brieftasche
struct Confirmation {
  /// Öffentlicher Schlüssel
  HolderKey jwk;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Confirmation&, const Confirmation&) = default;
};

/// Stelle in einer Statusliste
struct StatusReference {
  /// Nummer des Eintrags
  /// Personenbezogene Daten
  std::int64_t idx = 0;
  /// Adresse der Liste
  dstack::Uri uri;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const StatusReference&, const StatusReference&) = default;
};

/// Status des Nachweises
struct Status {
  /// Stelle in einer Statusliste
  std::optional<StatusReference> status_list;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Status&, const Status&) = default;
};

/// Vorgezeigte PID des Grundtyps. Der Inhalt des SD-JWT VC, nachdem Signaturen und Offenlegungen geprüft sind. Ein
/// Attribut, das fehlt, wurde nicht gezeigt: Es kann trotzdem ausgestellt sein. Auch eine PID, die kein Attribut
/// zeigt, ist gültig, denn eine Anfrage ohne Claims verlangt keines. Claims, die dieser Typ nicht kennt, werden
/// aufbewahrt.
struct PresentedPid {
  /// Typ des Nachweises
  static constexpr std::string_view vct = {"urn:eudi:pid:1", 14};
  /// Prüfsumme der Metadaten des Typs
  std::optional<Integrity> vct_integrity;
  /// Weitere Typen. Der eigene gehört nicht dazu, was nicht geprüft wird.
  std::optional<std::vector<TypeName>> aka_vcts;
  /// Aussteller
  std::optional<dstack::Uri> iss;
  /// Person, von der der Nachweis spricht, als Kennung des Ausstellers
  /// Personenbezogene Daten
  /// Besonders schützenswert
  std::optional<std::string> sub;
  /// Zeitpunkt der Ausstellung
  /// Einheit: s
  std::optional<NumericDate> iat;
  /// Technisch gültig von
  /// Einheit: s
  std::optional<NumericDate> nbf;
  /// Technisch gültig bis. Dass jede PID ein technisches Ende hat, verlangt das Rulebook; dass es hier steht,
  /// dieses Paket.
  /// Einheit: s
  NumericDate exp = 0;
  /// Schlüssel, an den der Nachweis gebunden ist
  std::optional<Confirmation> cnf;
  /// Wo der Status steht
  std::optional<Status> status;
  /// Familienname oder Nachnamen
  /// Personenbezogene Daten
  std::optional<PersonName> family_name;
  /// Vornamen, mit mittleren Namen
  /// Personenbezogene Daten
  std::optional<PersonName> given_name;
  /// Geburtsdatum
  /// Personenbezogene Daten
  std::optional<Birthdate> birthdate;
  /// Ort der Geburt, mit den Teilen, die gezeigt wurden
  std::optional<PlaceOfBirth> place_of_birth;
  /// Gezeigte Staatsangehörigkeiten. Es kann weitere geben.
  /// Personenbezogene Daten
  std::optional<std::vector<Nationality>> nationalities;
  /// Bild des Gesichts
  /// Personenbezogene Daten
  /// Besonders schützenswert
  std::optional<Picture> picture;
  /// Anschrift des Wohnsitzes, mit den Teilen, die gezeigt wurden
  std::optional<Address> address;
  /// Persönliche Verwaltungsnummer
  /// Personenbezogene Daten
  /// Besonders schützenswert
  std::optional<PidText> personal_administrative_number;
  /// Familienname bei der Geburt
  /// Personenbezogene Daten
  std::optional<PersonName> birth_family_name;
  /// Vornamen bei der Geburt
  /// Personenbezogene Daten
  std::optional<PersonName> birth_given_name;
  /// Geschlecht
  /// Personenbezogene Daten
  std::optional<Sex> sex;
  /// E-Mail-Adresse
  /// Personenbezogene Daten
  std::optional<EmailAddress> email;
  /// Mobiltelefon
  /// Personenbezogene Daten
  std::optional<PhoneNumber> phone_number;
  /// Ausstellende Behörde
  std::optional<PidText> issuing_authority;
  /// Ausstellender Staat
  std::optional<CountryCode> issuing_country;
  /// Ende der Gültigkeit im Sinne der Verwaltung
  std::optional<dstack::Date> date_of_expiry;
  /// Tag der Ausstellung
  std::optional<dstack::Date> date_of_issuance;
  /// Nummer der PID
  /// Personenbezogene Daten
  /// Besonders schützenswert
  std::optional<PidText> document_number;
  /// Ausstellendes Gebiet
  std::optional<SubdivisionCode> issuing_jurisdiction;
  /// Adresse des Vertrauensankers
  std::optional<dstack::Uri> trust_anchor;
  /// Rechtliche Art des Nachweises
  std::optional<dstack::Constant> attestation_legal_category;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const PresentedPid&, const PresentedPid&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace eu::europa::ec::eudi::pid

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::PlaceOfBirth> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::Address> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::Pid> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::HolderKey> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 3;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::Confirmation> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 4;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::StatusReference> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 5;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::Status> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 6;
};

template <>
struct dstack::Schema<::eu::europa::ec::eudi::pid::PresentedPid> {
  static const program::Program& program() noexcept { return ::eu::europa::ec::eudi::pid::dstack_program_(); }
  static constexpr program::Index root = 7;
};
