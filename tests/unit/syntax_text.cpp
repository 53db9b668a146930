// The bytes of a source file, before any word is read: DS0101 to DS0105.
#include <doctest/doctest.h>

#include <string>

#include "syntax_parsed.h"

using namespace dstackc;

TEST_CASE("bytes that are not UTF-8 are refused wherever they stand, with their offset") {
  for (const std::string bad :
       {"\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF0\x9F", "\xE4rger", "\xFF"}) {
    for (const std::string before :
         {"", "edition 2026;\n// ", "edition 2026;\nnamespace a.b;\nstruct A { x: \""}) {
      CAPTURE(bad);
      CAPTURE(before);
      const Parsed parsed(before + bad);
      REQUIRE(parsed.report.sorted().size() == 1);
      CHECK(parsed.report.sorted().front()->number() == 101);
      CHECK(parsed.report.sorted().front()->at().begin == before.size());
      CHECK(parsed.message().find("offset " + std::to_string(before.size())) != std::string::npos);
      CHECK_FALSE(parsed.unit.complete);
      CHECK(parsed.unit.declarations.empty());
    }
  }
}

TEST_CASE("UTF-16 is told by its mark") {
  CHECK(Parsed(std::string("\xFF\xFE"
                           "e\0d\0",
                           6))
            .codes() == "102@1:1");
  CHECK(Parsed(std::string("\xFE\xFF\0e", 4)).codes() == "102@1:1");
}

TEST_CASE("control characters are refused, tabs and line ends are not") {
  CHECK(Parsed(head + "// \x01").codes() == "103@3:4");
  CHECK(Parsed(head + std::string("// a\0b", 6)).codes() == "103@3:5");
  CHECK(Parsed(head + "// \x7F").codes() == "103@3:4");
  CHECK(Parsed(head + "// \xC2\x85").codes() == "103@3:4");
  CHECK(Parsed(head + "// \v \f").codes() == "103@3:4 103@3:6");
  CHECK(Parsed(head + "// a\tb\r\n\tstruct A { }\r").codes().empty());
}

TEST_CASE("bidirectional controls are refused in comments, strings and names") {
  for (const std::string code : {"\u202A", "\u202E", "\u2066", "\u2069", "\u200E", "\u200F", "\u061C"}) {
    CAPTURE(code);
    CHECK(Parsed(head + "// " + code).codes() == "104@3:4");
    CHECK(members("x: \"a" + code + "\";").codes() == "104@4:6");
    CHECK(members("x" + code + ": int32;").codes() == "104@4:2");
  }
  CHECK(members("x: \"\\u202E\";").codes().empty());
}

TEST_CASE("invisible characters are refused, a byte order mark is allowed first only") {
  for (const std::string code :
       {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u2028", "\u2029"}) {
    CAPTURE(code);
    CHECK(Parsed(head + "/// a" + code + "\nstruct A { }").codes() == "105@3:6");
  }
  CHECK(Parsed("\uFEFF" + head + "struct A { }").codes().empty());
  CHECK(Parsed("\uFEFF/// Text.\nnamespace a.b;").unit.doc.texts.size() == 1);
  CHECK(Parsed("\uFEFF\uFEFF" + head).codes() == "105@1:1");
}

TEST_CASE("each wrong character is named up to a cap") {
  const Parsed parsed(std::string(100000, '\x01'));
  CHECK(parsed.report.error_count() >= 100);
  CHECK(parsed.report.error_count() < 1000);
}
