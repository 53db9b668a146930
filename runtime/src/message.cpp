// The catalogue of texts that people read. Each has a place for the bound or name that was asked for, and is
// right for one as for many.
#include <array>
#include <string>

#include <dstack/violation.h>

#include "excerpt.h"

namespace dstack {

namespace {

struct Row {
  std::string_view name, german, english;  // `{}` stands for what was expected
};

constexpr std::array<Row, code_count> rows{{
    {"syntax", "Der Text ist kein gültiges JSON.", "The text is not valid JSON."},
    {"encoding", "Der Text ist kein gültiges UTF-8, oder ein Escape steht für ein halbes Zeichen.",
     "The text is not valid UTF-8, or an escape stands for half a character."},
    {"duplicate_member", "Die Angabe kommt mehr als einmal vor.", "The member occurs more than once."},
    {"trailing_text", "Hinter dem Dokument folgt weiterer Text.", "There is more text behind the document."},
    {"wrong_type", "Die Angabe hat die falsche Art; erwartet wird: {}.",
     "The value is of the wrong kind; expected: {}."},
    {"unknown_member", "Diese Angabe ist nicht vorgesehen.", "This member is not declared."},
    {"missing_member", "Die Angabe „{}“ fehlt.", "The member '{}' is missing."},
    {"minimum", "Die Zahl ist zu klein; sie muss mindestens {} sein.",
     "The number is too small; it must be at least {}."},
    {"maximum", "Die Zahl ist zu groß; sie darf höchstens {} sein.",
     "The number is too large; it must be at most {}."},
    {"exclusive_minimum", "Die Zahl ist zu klein; sie muss größer als {} sein.",
     "The number is too small; it must be greater than {}."},
    {"exclusive_maximum", "Die Zahl ist zu groß; sie muss kleiner als {} sein.",
     "The number is too large; it must be less than {}."},
    {"multiple_of", "Die Zahl muss ein Vielfaches von {} sein.", "The number must be a multiple of {}."},
    {"not_an_integer", "Hier wird eine ganze Zahl erwartet.", "A whole number is expected here."},
    {"too_short", "Der Text ist zu kurz; Mindestlänge: {}.", "The text is too short; minimum length: {}."},
    {"too_long", "Der Text ist zu lang; Höchstlänge: {}.", "The text is too long; maximum length: {}."},
    {"too_few", "Es sind zu wenige Einträge; es müssen mindestens {} sein.",
     "There are too few entries; there must be at least {}."},
    {"too_many", "Es sind zu viele Einträge; es dürfen höchstens {} sein.",
     "There are too many entries; there may be at most {}."},
    {"not_unique", "Dieser Eintrag steht schon in der Liste.", "This entry is already in the list."},
    {"pattern", "Der Text hat nicht die vorgeschriebene Form.",
     "The text does not have the prescribed form."},
    {"format", "Der Text hat nicht die Form, die hier erwartet wird: {}.",
     "The text does not have the form expected here: {}."},
    {"characters", "Der Text enthält ein Zeichen, das hier nicht erlaubt ist ({}).",
     "The text has a character that is not allowed here ({})."},
    {"check", "Die Prüfziffer stimmt nicht ({}).", "The check digit is wrong ({})."},
    {"not_in_enumeration", "Dieser Wert ist nicht vorgesehen ({}).",
     "This value is not one of those listed ({})."},
    {"wrong_literal", "Hier muss {} stehen.", "This must be {}."},
    {"unknown_tag", "Diese Art ist nicht vorgesehen ({}).", "This kind is not one of those declared ({})."},
    {"missing_tag", "Die Angabe „{}“, die die Art bestimmt, fehlt.",
     "The member '{}', which tells the kind, is missing."},
    {"no_alternative", "Die Angaben passen zu keiner oder zu mehreren der vorgesehenen Arten ({}).",
     "The members fit none, or several, of the declared kinds ({})."},
    {"group_too_few", "Von zusammengehörigen Angaben sind zu wenige vorhanden (mindestens {}).",
     "Too few members of a group are present (at least {})."},
    {"group_too_many", "Von zusammengehörigen Angaben sind zu viele vorhanden (höchstens {}).",
     "Too many members of a group are present (at most {})."},
}};

struct Sentence {
  std::string_view german, english;
};

constexpr std::size_t limit_count = static_cast<std::size_t>(Limit::memory) + 1;

constexpr std::array<Sentence, limit_count> limits{{
    {"Keine Grenze wurde erreicht.", "No limit was reached."},
    {"Das Dokument wurde nicht zu Ende geprüft: Es ist zu groß.",
     "The document was not read to its end: it is too large."},
    {"Das Dokument wurde nicht zu Ende geprüft: Es ist zu tief verschachtelt.",
     "The document was not read to its end: it is nested too deeply."},
    {"Das Dokument wurde nicht zu Ende geprüft: Ein Text darin ist zu lang.",
     "The document was not read to its end: a text in it is too long."},
    {"Das Dokument wurde nicht zu Ende geprüft: Ein Name darin ist zu lang.",
     "The document was not read to its end: a name in it is too long."},
    {"Das Dokument wurde nicht zu Ende geprüft: Ein Objekt darin hat zu viele Angaben.",
     "The document was not read to its end: an object in it has too many members."},
    {"Das Dokument wurde nicht zu Ende geprüft: Eine Liste darin hat zu viele Einträge.",
     "The document was not read to its end: a list in it has too many entries."},
    {"Das Dokument wurde nicht zu Ende geprüft: Es enthält zu viele Werte.",
     "The document was not read to its end: it holds too many values."},
    {"Das Dokument wurde nicht zu Ende geprüft: Eine Zahl darin ist zu lang.",
     "The document was not read to its end: a number in it is too long."},
    {"Das Dokument wurde nicht zu Ende geprüft: Der Speicher reicht nicht aus.",
     "The document was not read to its end: there is not enough memory."},
}};

// What `Violation::expected` says of kinds of values. All other words are names of the schema, and stay as
// they are.
constexpr Row kinds[] = {
    {"boolean", "Wahrheitswert (true oder false)", "true or false"},
    {"integer", "ganze Zahl", "whole number"},
    {"int64", "ganze Zahl als Text", "whole number as text"},
    {"number", "Zahl", "number"},
    {"decimal", "Dezimalzahl", "decimal number"},
    {"string", "Text", "text"},
    {"latin_a", "Text nach DIN 91379, Datentyp A", "text of DIN 91379, data type A"},
    {"latin_b", "Text nach DIN 91379, Datentyp B", "text of DIN 91379, data type B"},
    {"latin_c", "Text nach DIN 91379, Datentyp C", "text of DIN 91379, data type C"},
    {"latin_d", "Text nach DIN 91379, Datentyp D", "text of DIN 91379, data type D"},
    {"latin_e", "Text nach DIN 91379, Datentyp E", "text of DIN 91379, data type E"},
    {"bytes", "Bytes als Text", "bytes as text"},
    {"date", "gültiges Datum wie 2026-11-23", "valid date like 2026-11-23"},
    {"time", "gültige Uhrzeit wie 14:30:00", "valid time like 14:30:00"},
    {"localdatetime", "gültiges Datum mit Uhrzeit wie 2026-11-23T14:30:00",
     "valid date and time like 2026-11-23T14:30:00"},
    {"datetime", "gültiger Zeitpunkt wie 2026-11-23T14:30:00Z",
     "valid point in time like 2026-11-23T14:30:00Z"},
    {"duration", "Dauer wie P3DT12H", "duration like P3DT12H"},
    {"partialdate", "gültiges Datum wie 2026, 2026-11 oder 2026-11-23",
     "valid date like 2026, 2026-11 or 2026-11-23"},
    {"uuid", "UUID in Kleinbuchstaben", "UUID in lower case"},
    {"language", "Sprachkennung wie de", "language tag like de"},
    {"uri", "URI", "URI"},
    {"uri(reference)", "URI oder relativer Verweis", "URI or relative reference"},
    {"email", "E-Mail-Adresse", "e-mail address"},
    {"text", "Texte nach Sprachen", "texts by language"},
    {"list", "Liste", "list"},
    {"map", "Objekt mit beliebigen Namen", "object with any names"},
};

constexpr Sentence found{" Dort steht: ", " Found there: "};
constexpr Sentence found_end{" Dort endet der Text.", " The text ends there."};

std::string_view in(Language language, std::string_view german, std::string_view english) noexcept {
  return language == Language::german ? german : english;
}

// Names of members may be spelled like kinds of values, so it takes the code to tell.
std::string_view expected(const Violation& violation, Language language) noexcept {
  const std::string_view word = violation.expected.view();
  if (violation.code != Code::wrong_type && violation.code != Code::format &&
      violation.code != Code::characters)
    return word;
  for (const Row& kind : kinds) {
    if (kind.name == word) return in(language, kind.german, kind.english);
  }
  return word;
}

}  // namespace

std::string_view name(Code code) noexcept { return rows[static_cast<std::size_t>(code)].name; }

std::string message(const Violation& violation, Language language) {
  const Row& row = rows[static_cast<std::size_t>(violation.code)];
  const std::string_view text = in(language, row.german, row.english);
  const std::size_t place = text.find("{}");
  if (place == std::string_view::npos) return std::string(text);
  std::string result(text.substr(0, place));
  result += expected(violation, language);
  return result += text.substr(place + 2);
}

std::string message(Limit limit, Language language) {
  const Sentence& sentence = limits[static_cast<std::size_t>(limit)];
  return std::string(in(language, sentence.german, sentence.english));
}

std::string explain_with_values(const Violation& violation, std::string_view json, Language language) {
  std::string result = message(violation, language);
  const std::string text = internal::excerpt(json, violation.offset);
  if (text.empty()) return result += in(language, found_end.german, found_end.english);
  result += in(language, found.german, found.english);
  return result += text;
}

}  // namespace dstack
