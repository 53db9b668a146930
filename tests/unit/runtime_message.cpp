// Messages: every code and every limit has a sentence in both languages, and only the call that is named
// after it shows anything of a document.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include <dstack/violation.h>

namespace {

using namespace dstack;
using namespace std::string_view_literals;

constexpr std::size_t limit_count = static_cast<std::size_t>(Limit::memory) + 1;

Violation violation(Code code, std::string_view expected = {}, std::uint64_t offset = 0) {
  Violation result;
  result.code = code;
  result.offset = offset;
  result.expected.append(expected);
  return result;
}

// Whole sentences, none of them twice.
void check_sentence(const std::string& text, std::set<std::string>& all) {
  CAPTURE(text);
  CHECK(text.size() > 10);
  CHECK(text.back() == '.');
  CHECK((text.front() >= 'A' && text.front() <= 'Z'));
  CHECK(text.find_first_of("{}") == std::string::npos);
  CHECK(text.find("  ") == std::string::npos);
  CHECK(all.insert(text).second);
}

// What `explain_with_values` adds to the message.
std::string shown(std::string_view json, std::uint64_t offset) {
  const Violation one = violation(Code::pattern, "[a-z]+", offset);
  const std::string english = explain_with_values(one, json, Language::english);
  const std::string german = explain_with_values(one, json, Language::german);
  const std::string before = message(one, Language::english), german_before = message(one, Language::german);
  REQUIRE(english.substr(0, before.size()) == before);
  REQUIRE(german.substr(0, german_before.size()) == german_before);
  constexpr std::string_view found = " Found there: ", german_found = " Dort steht: ";
  if (english.substr(before.size()) == " The text ends there.") {
    CHECK(german.substr(german_before.size()) == " Dort endet der Text.");
    return "the end";
  }
  REQUIRE(english.substr(before.size(), found.size()) == found);
  REQUIRE(german.substr(german_before.size(), german_found.size()) == german_found);
  const std::string text = english.substr(before.size() + found.size());
  CHECK(german.substr(german_before.size() + german_found.size()) == text);
  return text;
}

}  // namespace

TEST_CASE("every code has a sentence in both languages") {
  std::set<std::string> all;
  for (std::size_t code = 0; code < code_count; ++code) {
    for (const Language language : {Language::german, Language::english})
      check_sentence(message(violation(static_cast<Code>(code), "7"), language), all);
  }
}

TEST_CASE("every limit has a sentence in both languages") {
  std::set<std::string> all;
  for (std::size_t limit = 0; limit < limit_count; ++limit) {
    for (const Language language : {Language::german, Language::english})
      check_sentence(message(static_cast<Limit>(limit), language), all);
  }
}

TEST_CASE("bounds and names stand in the sentence") {
  const auto both = [](Code code, std::string_view expected) {
    const Violation one = violation(code, expected);
    return message(one, Language::german) + " " + message(one, Language::english);
  };
  CHECK(both(Code::minimum, "-80") ==
        "Die Zahl ist zu klein; sie muss mindestens -80 sein. The number is too small; it must be at least "
        "-80.");
  CHECK(both(Code::too_many, "1") ==
        "Es sind zu viele Einträge; es dürfen höchstens 1 sein. There are too many entries; there may be at "
        "most 1.");
  CHECK(both(Code::missing_member, "date") == "Die Angabe „date“ fehlt. The member 'date' is missing.");
  CHECK(both(Code::wrong_literal, "\"date\"") == "Hier muss \"date\" stehen. This must be \"date\".");
  CHECK(both(Code::pattern, "[a-z]+").find("[a-z]") == std::string::npos);
}

TEST_CASE("kinds of values are said in the language of the sentence, names of the schema stay") {
  const auto german = [](Code code, std::string_view word) {
    return message(violation(code, word), Language::german);
  };
  const auto english = [](Code code, std::string_view word) {
    return message(violation(code, word), Language::english);
  };
  CHECK(german(Code::wrong_type, "boolean") ==
        "Die Angabe hat die falsche Art; erwartet wird: Wahrheitswert (true oder false).");
  CHECK(english(Code::wrong_type, "boolean") == "The value is of the wrong kind; expected: true or false.");
  CHECK(german(Code::format, "date") ==
        "Der Text hat nicht die Form, die hier erwartet wird: gültiges Datum wie 2026-11-23.");
  CHECK(german(Code::characters, "latin_c") ==
        "Der Text enthält ein Zeichen, das hier nicht erlaubt ist (Text nach DIN 91379, Datentyp C).");
  CHECK(german(Code::wrong_type, "de.meldung.Anschrift") ==
        "Die Angabe hat die falsche Art; erwartet wird: de.meldung.Anschrift.");
  // All that the reader says, but for names of the schema.
  for (const std::string_view word :
       {"boolean",  "integer",        "int64",         "number",   "decimal",  "string",
        "latin_a",  "latin_b",        "latin_c",       "latin_d",  "latin_e",  "bytes",
        "date",     "time",           "localdatetime", "datetime", "duration", "partialdate",
        "language", "uri(reference)", "email",         "text",     "list",     "map"}) {
    CAPTURE(word);
    CHECK(german(Code::wrong_type, word).find(": " + std::string(word) + ".") == std::string::npos);
    CHECK(german(Code::format, word) != english(Code::format, word));
  }
}

TEST_CASE("the word at fault is shown, and nothing behind it") {
  const std::string_view json = R"({"a":"x\"y","b":[1,{"c":-2.5e3}],"d":true , "e": nul})";
  CHECK(shown(json, 5) == R"("x\"y")");
  CHECK(shown(json, 12) == R"("b")");
  CHECK(shown(json, 16) == "[");
  CHECK(shown(json, 17) == "1");
  CHECK(shown(json, 18) == ",");
  CHECK(shown(json, 19) == "{");
  CHECK(shown(json, 24) == "-2.5e3");
  CHECK(shown(json, 37) == "true");
  CHECK(shown(json, json.find("nul")) == "nul");
  CHECK(shown(json, json.size() - 1) == "}");
  CHECK(shown("\"not closed", 0) == "\"not closed");
  CHECK(shown("\"\\", 0) == "\"\\");
  CHECK(shown("x\"y\"", 0) == "x");
}

TEST_CASE("the end of the text, and places behind it") {
  CHECK(shown("", 0) == "the end");
  CHECK(shown("[1", 2) == "the end");
  CHECK(shown("[1", 3) == "the end");
  CHECK(shown("[1", ~std::uint64_t{0}) == "the end");
}

TEST_CASE("at most 32 bytes are shown, cut between two characters") {
  for (std::size_t size = 0; size <= 70; ++size) {
    const std::string digits(size + 1, '7');
    CHECK(shown(digits, 0) == (digits.size() <= 32 ? digits : std::string(32, '7') + "..."));
    CHECK(shown(digits + ",8", 0) == (digits.size() <= 32 ? digits : std::string(32, '7') + "..."));
  }
  // Characters of two, three and four bytes, at every place around the cut.
  for (const std::string_view character : {"ä", "€", "😀"}) {
    for (std::size_t before = 24; before <= 32; ++before) {
      const std::string text = "\"" + std::string(before - 1, 'x') + std::string(character) + "yyyyyyyyyy\"";
      const std::size_t fitting = before + character.size() > 32 ? before : 32;
      CHECK(shown(text, 0) == text.substr(0, fitting) + "...");
    }
  }
}

TEST_CASE("what a terminal obeys and what nobody sees is escaped") {
  CHECK(shown("\"a\x1B[31m\"", 0) == "\"a\\u001B[31m\"");
  CHECK(shown("\"\0\n\x7F\""sv, 0) == "\"\\u0000\\u000A\\u007F\"");
  CHECK(shown("\"\xC2\x85\xC2\xA0ä\"", 0) == "\"\\u0085\xC2\xA0ä\"");
  CHECK(shown("\"\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\x8B\xEF\xBB\xBF\"", 0) ==
        "\"\\u202E\\u2066\\u200B\\uFEFF\"");
  CHECK(shown("\"\xF3\xA0\x80\x81\"", 0) == "\"\\u{E0001}\"");
  CHECK(shown("\"\xF4\x8F\xBF\xBF\"", 0) == "\"\\u{10FFFF}\"");
  CHECK(shown("\"\xFF\xC3(\xE2\x82\"", 0) == "\"\\xFF\\xC3(\\xE2\\x82\"");
  CHECK(shown("\x1B", 0) == "\\u001B");
  CHECK(shown("\"\x61\xCC\x88 Müller 😀\"", 0) == "\"\x61\xCC\x88 Müller 😀\"");
}
