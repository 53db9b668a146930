// The catalogue of texts that people read. Each has a place for the bound or name that was asked for, and is
// right for one as for many.
#include <array>
#include <string>

#include <dstack/violation.h>

namespace dstack {

namespace {

struct Row {
  std::string_view name, german, english;  // `{}` stands for what was expected
};

constexpr std::array<Row, code_count> rows{{
    {"syntax", "Der Text ist kein gültiges JSON.", "The text is not valid JSON."},
    {"encoding", "Der Text ist nicht als UTF-8 kodiert.", "The text is not encoded as UTF-8."},
    {"duplicate_member", "Die Angabe steht doppelt da.", "The member stands twice."},
    {"trailing_text", "Hinter dem Dokument steht weiterer Text.", "There is more text behind the document."},
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
    {"not_unique", "Dieser Eintrag steht schon in der Liste.", "This entry is in the list already."},
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

}  // namespace

std::string_view name(Code code) noexcept { return rows[static_cast<std::size_t>(code)].name; }

std::string message(const Violation& violation, Language language) {
  const Row& row = rows[static_cast<std::size_t>(violation.code)];
  const std::string_view text = language == Language::german ? row.german : row.english;
  const std::size_t place = text.find("{}");
  if (place == std::string_view::npos) return std::string(text);
  std::string result(text.substr(0, place));
  result += violation.expected.view();
  return result += text.substr(place + 2);
}

}  // namespace dstack
