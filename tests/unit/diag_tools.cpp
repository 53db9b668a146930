// Reports for other tools: what they name and where they point. Their shape is judged by
// tests/judges/reports.mjs.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "diag/render_tools.h"
#include "diag/rules.h"

using namespace dstackc;
using Json = nlohmann::json;

namespace {

struct Reported {
  source::Sources sources;
  diag::Report report;

  Reported(const std::string& path, const std::string& text, const std::string& word) {
    const source::SourceId id = sources.add(path, text);
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
      const source::Span span{id, static_cast<std::uint32_t>(at),
                              static_cast<std::uint32_t>(at + word.size())};
      report.add(diag::unknown_type, span, word).fix(span, "string", "did you mean 'string'?");
    }
  }
  [[nodiscard]] Json sarif() const { return Json::parse(diag::render_sarif(report, sources, "1.2.3")); }
  [[nodiscard]] Json gitlab() const { return Json::parse(diag::render_gitlab(report, sources)); }
};

}  // namespace

TEST_CASE("a place is told in characters, a path as a relative reference") {
  const Reported reported("in put/ä#.dstack", "x\nä: strng", "strng");
  const Json result = reported.sarif()["runs"][0]["results"][0];
  const Json location = result["locations"][0]["physicalLocation"];
  CHECK(location["artifactLocation"]["uri"] == "in%20put/%C3%A4%23.dstack");
  CHECK(location["region"] == Json({{"startLine", 2}, {"startColumn", 4}, {"endLine", 2}, {"endColumn", 9}}));
  CHECK(result["ruleId"] == "DS0201");
  CHECK(result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "string");
  CHECK(reported.sarif()["runs"][0]["tool"]["driver"]["version"] == "1.2.3");
  const Reported absolute("/a/b.dstack", "strng", "strng");
  CHECK(absolute.sarif()["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
                        ["uri"] == "file:///a/b.dstack");
}

TEST_CASE("a fingerprint stays when text is added above, and differs for what is said twice") {
  const Json before = Reported("a.dstack", "strng\nstrng", "strng").gitlab();
  const Json after = Reported("a.dstack", "new\n\nstrng\nstrng", "strng").gitlab();
  REQUIRE(before.size() == 2);
  CHECK(before[0]["fingerprint"] == after[0]["fingerprint"]);
  CHECK(before[1]["fingerprint"] == after[1]["fingerprint"]);
  CHECK(before[0]["fingerprint"] != before[1]["fingerprint"]);
  CHECK(after[0]["location"]["lines"]["begin"] == 3);
  CHECK(Reported("b.dstack", "strng", "strng").gitlab()[0]["fingerprint"] != before[0]["fingerprint"]);
}

TEST_CASE("no more than the limit is shown, and how many more there are") {
  std::string text;
  for (int i = 0; i < 130; ++i) text += "strng\n";
  const Reported reported("a.dstack", text, "strng");
  const Json run = reported.sarif()["runs"][0];
  CHECK(run["results"].size() == 100);
  CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "and 30 more");
  CHECK(reported.gitlab().size() == 100);
}
