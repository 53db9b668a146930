// Diagnostics as people and tools read them.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "diag/render.h"

using namespace dstackc;
using diag::Colour;
using diag::Severity;

namespace {

constexpr diag::Rule<std::string_view> an_error{201, Severity::error, "unknown type '{}'"};
constexpr diag::Rule<> a_warning{213, Severity::warning, "not used"};

/// One error at bytes [begin, end) of a text.
struct Shown {
  source::Sources sources;
  diag::Report report;
  source::SourceId id;

  explicit Shown(std::string text, std::string path = "a.dstack")
      : id(sources.add(std::move(path), std::move(text))) {}
  diag::Entry& error(std::uint32_t begin, std::uint32_t end, std::string_view word = "Strng") {
    return report.add(an_error, {id, begin, end}, word);
  }
  std::string text(Colour colour = Colour::off) const { return diag::render_text(report, sources, colour); }
};

std::string line(const std::string& text, std::size_t number) {
  std::istringstream stream(text);
  std::string found;
  for (std::size_t i = 0; i < number; ++i) std::getline(stream, found);
  return found;
}

}  // namespace

TEST_CASE("place, rule, sentence, line and range") {
  Shown shown("struct A {\n  name: Strng;\n}\n");
  shown.error(19, 24)
      .note({shown.id, 7, 8}, "in this struct")
      .fix({shown.id, 19, 24}, "string", "write 'string'");
  CHECK(shown.text() ==
        "a.dstack:2:9: error DS0201: unknown type 'Strng'\n"
        "    2 |   name: Strng;\n"
        "      |         ^~~~~\n"
        "a.dstack:1:8: note: in this struct\n"
        "    1 | struct A {\n"
        "      |        ^\n"
        "      = help: write 'string'\n");
}

TEST_CASE("a fix shows its text unless its sentence does") {
  Shown shown("a");
  shown.error(0, 1).fix({shown.id, 0, 1}, "b c", "replace it");
  CHECK(shown.text().find("= help: replace it: b c\n") != std::string::npos);
}

TEST_CASE("without a place a diagnostic begins with the program") {
  Shown shown("a");
  shown.report.add(a_warning, {});
  CHECK(shown.text() == "dstackc: warning DS0213: not used\n");
}

TEST_CASE("colour only when it is asked for") {
  Shown shown("name");
  shown.error(0, 4);
  CHECK(shown.text().find('\x1B') == std::string::npos);
  CHECK(shown.text(Colour::on).find("\x1B[1;31merror DS0201:\x1B[0m") != std::string::npos);
}

TEST_CASE("umlauts, tabs, and ranges over several lines or at the end") {
  Shown shown("ä„ß“\tx: Strng\r\nzwei");
  shown.error(11, 23);
  shown.error(21, 25);
  shown.error(25, 25);
  const std::string text = shown.text();
  CHECK(line(text, 1).starts_with("a.dstack:1:6:"));
  CHECK(line(text, 2) == "    1 | ä„ß“ x: Strng");
  CHECK(line(text, 3) == "      |      ^~~~~~~~");
  CHECK(text.find("a.dstack:2:5") != std::string::npos);
  CHECK(line(text, 8) == "    2 | zwei");
  CHECK(line(text, 9) == "      |     ^");
}

TEST_CASE("a long line is shown around the range") {
  Shown shown(std::string(100000, 'a') + "Strng" + std::string(100000, 'b'));
  shown.error(100000, 100005);
  const std::string text = shown.text();
  CHECK(text.size() < 600);
  const std::string subject = line(text, 2);
  const std::string marks = line(text, 3);
  CHECK(subject.find("...aaaa") != std::string::npos);
  CHECK(subject.find("bbbb...") != std::string::npos);
  CHECK(marks.find('^') == subject.find("Strng"));
  CHECK(marks.find("^~~~~") != std::string::npos);
}

TEST_CASE("a range at the end of a long line is still marked") {
  Shown shown(std::string(1000, 'a'));
  shown.error(1000, 1000);
  const std::string text = shown.text();
  CHECK(line(text, 3).back() == '^');
  CHECK(line(text, 3).size() == line(text, 2).size() + 1);
}

TEST_CASE("nothing of a source or a name reaches a terminal as a command") {
  Shown shown("x \x1B[2J \x07 \xC2\x9B \xE2\x80\xAE \xFF y", "::set-env name=a\x1B]8;;\x07\n.dstack");
  shown.error(0, 1, "\x1B[2J\r\n::set-env\xE2\x80\xAE\xC2\x85\xFFz");
  const std::string text = shown.text();
  std::istringstream stream(text);
  for (std::string one; std::getline(stream, one);) {
    CHECK_FALSE(one.starts_with("::"));
    for (const char c : one) CHECK(static_cast<unsigned char>(c) >= 0x20);
  }
  CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(text.find("\xC2\x9B") == std::string::npos);
  CHECK(text.find("\xC2\x85") == std::string::npos);
  CHECK(text.find('\xFF') == std::string::npos);
  CHECK(text.find("\\x1B[2J\\x0D\\x0A::set-env\\xE2\\x80\\xAE\\xC2\\x85\\xFFz") != std::string::npos);
  CHECK(line(text, 2) == "    1 | x ?[2J ? ? ? ? y");
}

TEST_CASE("JSON holds the same text when what would do harm is escaped") {
  const std::string text = "[\"\u00E4\u009B\u202E\u2028\U000E0041\x7F\U0001F600\",\n1]";
  const std::string escaped = diag::printable_json(text);
  CHECK(escaped == "[\"\u00E4\\u009b\\u202e\\u2028\\udb40\\udc41\\u007f\U0001F600\",\n1]");
  CHECK(nlohmann::json::parse(escaped) == nlohmann::json::parse(text));
}

TEST_CASE("German quotation marks and dashes stay what they are") {
  CHECK(diag::printable("„Anzeige“ – § 127 … €", 100) == "„Anzeige“ – § 127 … €");
  CHECK(diag::printable("äääää", 4) == "ää...");
}

TEST_CASE("at most 100 diagnostics are shown, then a count") {
  Shown shown(std::string(1000, 'a'));
  for (std::uint32_t i = 0; i < 250; ++i) shown.error(i, i + 1);
  const std::string text = shown.text();
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find("error DS0201", at)) != std::string::npos; ++at) ++count;
  CHECK(count == 100);
  CHECK(text.ends_with("dstackc: and 150 more\n"));
}

TEST_CASE("at most 256 KiB of text are shown, then a count") {
  Shown shown("a");
  std::string words;
  for (int i = 0; i < 500; ++i) words += "w ";
  for (std::uint32_t i = 0; i < 100; ++i) {
    diag::Entry& entry = shown.error(0, 1, std::to_string(i) + " " + words);
    for (int k = 0; k < 10; ++k) entry.note({shown.id, 0, 1}, words);
  }
  CHECK(shown.text().size() <= std::size_t{256} << 10);
  CHECK(shown.text().find(" more\n") != std::string::npos);
  const std::string json = diag::render_json(shown.report, shown.sources);
  CHECK(json.size() <= std::size_t{256} << 10);
  CHECK(nlohmann::json::parse(json)["more"] > 0);
}

TEST_CASE("JSON holds the same, with places as line, column and byte") {
  Shown shown("ä Strng\n");
  shown.error(3, 8).note({shown.id, 0, 2}, "here").fix({shown.id, 3, 8}, "string", "write 'string'");
  shown.report.add(a_warning, {});
  const nlohmann::json json = nlohmann::json::parse(diag::render_json(shown.report, shown.sources));
  CHECK(json["version"] == 1);
  CHECK(json["more"] == 0);
  REQUIRE(json["diagnostics"].size() == 2);
  CHECK(json["diagnostics"][0] ==
        nlohmann::json::parse(
            R"({"code":"DS0213","severity":"warning","message":"not used","notes":[],"fixes":[]})"));
  CHECK(json["diagnostics"][1] == nlohmann::json::parse(R"({
      "code": "DS0201", "severity": "error", "message": "unknown type 'Strng'", "path": "a.dstack",
      "range": {"start": {"line": 1, "column": 3, "offset": 3}, "end": {"line": 1, "column": 8, "offset": 8}},
      "notes": [{"message": "here", "path": "a.dstack",
                 "range": {"start": {"line": 1, "column": 1, "offset": 0}, "end": {"line": 1, "column": 2, "offset": 2}}}],
      "fixes": [{"message": "write 'string'", "replacement": "string", "path": "a.dstack",
                 "range": {"start": {"line": 1, "column": 3, "offset": 3}, "end": {"line": 1, "column": 8, "offset": 8}}}]
      })"));
}

TEST_CASE("an empty report is an empty text and an empty list") {
  const Shown shown("a");
  CHECK(shown.text().empty());
  CHECK(nlohmann::json::parse(diag::render_json(shown.report, shown.sources)) ==
        nlohmann::json::parse(R"({"version":1,"diagnostics":[],"more":0})"));
}

TEST_CASE("paths that are not UTF-8 do not break the JSON") {
  Shown shown("a", "\xFF.dstack");
  shown.error(0, 1);
  CHECK(nlohmann::json::accept(diag::render_json(shown.report, shown.sources)));
}
