// Words: strings and their escapes, numbers, names.
#include <doctest/doctest.h>

#include <string>

#include "syntax_parsed.h"

using namespace dstackc;

namespace {

// The literal that is the type of the first member.
const syntax::StringLiteral& literal(const Parsed& parsed) {
  const auto& type =
      std::get<syntax::LiteralType>(declaration<syntax::Struct>(parsed).members.at(0).type.type);
  return std::get<syntax::StringLiteral>(type.value.value);
}

Parsed with_literal(const std::string& text) { return members("x: " + text + ";"); }

}  // namespace

TEST_CASE("escapes are decoded, and each byte knows where it was written") {
  const Parsed parsed = with_literal(R"("a\"\\\/\b\f\n\r\t\u00e9\u{1F600}\uD83D\uDE00ß")");
  CHECK(parsed.codes().empty());
  const syntax::StringLiteral& text = literal(parsed);
  CHECK(text.text == "a\"\\/\b\f\n\r\té😀😀ß");
  CHECK_FALSE(text.raw);
  const auto source = [&](std::size_t byte, std::size_t size) {
    return parsed.sources[{1}].text().substr(text.offset(byte), size);
  };
  CHECK(source(0, 1) == "a");
  CHECK(source(1, 2) == "\\\"");
  CHECK(source(9, 6) == "\\u00e9");
  CHECK(source(10, 6) == "\\u00e9");
  CHECK(source(11, 9) == "\\u{1F600}");
  CHECK(source(text.text.size(), 1) == "\"");
}

TEST_CASE("raw strings have no escapes") {
  const Parsed parsed = members("x: string(1..5, pattern: '\\d\"\\');");
  CHECK(parsed.codes().empty());
  const auto& type = std::get<syntax::NamedType>(declaration<syntax::Struct>(parsed).members.at(0).type.type);
  const auto& text =
      std::get<syntax::StringLiteral>(std::get<syntax::Value>(type.arguments.at(1).value).value);
  CHECK(text.text == "\\d\"\\");
  CHECK(text.raw);
  CHECK(parsed.sources[{1}].text().substr(text.offset(1), 1) == "d");
}

TEST_CASE("a null character may be written as an escape") {
  CHECK(literal(with_literal(R"("\u0000")")).text == std::string(1, '\0'));
}

TEST_CASE("wrong escapes are marked inside of the string") {
  CHECK(with_literal(R"("ab\d")").codes() == "110@4:7");
  CHECK(with_literal(R"("\x41\ä")").codes() == "110@4:5 110@4:9");
  CHECK(with_literal(R"("\u12")").codes() == "111@4:5");
  CHECK(with_literal(R"("\u{}")").codes() == "111@4:5");
  CHECK(with_literal(R"("\u{110000}")").codes() == "111@4:5");
  CHECK(with_literal(R"("\u{1234567}")").codes() == "111@4:5");
  CHECK(with_literal(R"("\u{12")").codes() == "111@4:5");
  CHECK(with_literal(R"("a\uD800")").codes() == "111@4:6");
  CHECK(with_literal(R"("\uDC00\uD800")").codes() == "111@4:5 111@4:11");
  CHECK(with_literal(R"("\u{D800}")").codes() == "111@4:5");
}

TEST_CASE("strings end on their line") {
  CHECK(members("x: \"abc;\ny: int32;").codes() == "108@4:4");
  CHECK(members("x: 'abc;\ny: int32;").codes() == "108@4:4");
  CHECK(members("x: \"abc\\\ny: int32;").codes() == "108@4:4");
  CHECK(members("x: string(1..5, pattern: \"abc);\ny: int32;").codes() == "108@4:26");
}

TEST_CASE("numbers have no leading zero, no exponent and no letters") {
  for (const std::string good : {"0", "7", "10", "0.5", "10.25", "-3", "0.10"}) {
    CAPTURE(good);
    CHECK(members("x: decimal(9, 2, " + good + "..);").codes().empty());
  }
  for (const std::string bad : {"007", "1e5", "0x1F", "3px", "00", "1.5e3", "01.5"}) {
    CAPTURE(bad);
    const Parsed parsed = members("x: int32(" + bad + "..);");
    CHECK(parsed.codes() == "107@4:10");
    CHECK(parsed.message().find("'" + bad + "'") != std::string::npos);
  }
}

TEST_CASE("names are ASCII without underscores at their ends or in a row") {
  CHECK(members("a_b_c1: int32;").codes().empty());
  for (const std::string bad : {"_a", "a_", "a__b", "_", "__"}) {
    CAPTURE(bad);
    CHECK(members(bad + ": int32;").codes() == "112@4:1");
  }
  CHECK(members("größeÄ: int32;\nÖl: Straße;").codes() == "113@4:1 113@5:1 113@5:5");
  CHECK(members("имя: int32;").codes() == "113@4:1");
}

TEST_CASE("characters without meaning are named once where they touch") {
  CHECK(members("x: int32 \\\\\\;").codes() == "106@4:10");
  CHECK(members("x: int32 $ y;").codes() == "106@4:10");
  const Parsed blank = members("x:\u00A0int32;");
  CHECK(blank.codes() == "106@4:3");
  CHECK(blank.message().find("U+00A0") != std::string::npos);
  CHECK(members("x: „a“;").codes() == "114@4:4");
}

TEST_CASE("block comments are refused once, whatever they hold") {
  CHECK(members("/* struct { ( [ \" */ x: int32;").codes() == "109@4:1");
  CHECK(Parsed(head + "/* never closed { ( [").codes() == "109@3:1");
}

TEST_CASE("names in documents are in normal form C") {
  CHECK(members("\"Café\" as a: int32;\n\"Caf\\u00e9\" as b: int32;").codes().empty());
  CHECK(members("\"Cafe\u0301\" as a: int32;").codes() == "115@4:6");
  CHECK(members("\"Cafe\\u0301\" as a: int32;").codes() == "115@4:6");
  CHECK(members("reserved \"e\u0301\";").codes() == "115@4:12");
  CHECK(Parsed(head + "union U tag \"e\u0301\" { \"e\u0301\" as a: A; }").codes() == "115@3:15 115@3:22");
}

TEST_CASE("texts and names at their limits") {
  Limits limits;
  limits.text_bytes = 10;
  limits.identifier_bytes = 5;
  CHECK(Parsed("/// 1234567890\nnamespace abcde;", limits).codes().empty());
  CHECK(Parsed("/// 12345678901\nnamespace abcdef;", limits).codes() == "704@1:5 703@2:11");
  CHECK(Parsed("struct A { x: \"12345678\"; }", limits).codes().empty());
  CHECK(Parsed("struct A { x: \"123456789\"; }", limits).codes() == "704@1:15");
  CHECK(Parsed("struct A { x: '123456789'; }", limits).report.has_limit());
  CHECK(Parsed("struct A { x: 12345678901; }", limits).codes() == "704@1:15");
  const Limits defaults;
  CHECK(defaults.text_bytes == 65536);
  CHECK(defaults.identifier_bytes == 128);
  CHECK(members(std::string(128, 'a') + ": int32;").codes().empty());
  CHECK(members(std::string(129, 'a') + ": int32;").codes() == "703@4:1");
}
