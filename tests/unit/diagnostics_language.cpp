// docs/language.md: every fenced block of the reference is tried. What a block claims stands behind its
// backticks:
//   dstack                           compiles, and nothing is reported
//   dstack error|warning|note DS0123 reports exactly that rule (a note: when all targets are asked)
//   json valid Type                  is valid for a type of the schema block before it
//   json invalid Type code…          violates it in exactly these ways
//   json schema Type                 is what the JSON Schema of the block before says of a type
//   json manifest                    is a manifest that is accepted
//   cpp                              stands, line after line, in the C++ header made from the block before
//   text                             is no example
#include <doctest/doctest.h>
#include <dstack/engine.h>

#include <map>
#include <memory>
#include <set>

#include <nlohmann/json.hpp>

#include "driver/validate.h"
#include "lower/lower.h"
#include "support/page_blocks.h"

namespace {

using support::PageBlock;
using support::PageSchema;
using Json = nlohmann::ordered_json;

std::filesystem::path page() {
  return std::filesystem::path(__FILE__).parent_path().parent_path().parent_path() / "docs" / "language.md";
}

/// Tries the blocks one after the other; documents belong to the schema that stands before them.
class Page {
 public:
  void try_block(const PageBlock& block) {
    const std::string kind = block.kind();
    ++counts[kind];
    INFO("docs/language.md, line ", block.line, ": ", kind);
    if (kind == "dstack")
      schema(block);
    else if (kind == "dstack error" || kind == "dstack warning" || kind == "dstack note")
      reports(block);
    else if (kind == "json manifest")
      manifest(block);
    else if (kind != "text")
      about_schema(block, kind);
  }

  std::map<std::string, std::size_t> counts;

 private:
  void schema(const PageBlock& block) {
    current_ = std::make_unique<PageSchema>(block);
    const std::string reported = current_->reported();
    CHECK_MESSAGE(reported.empty(), reported);
    if (!reported.empty()) current_.reset();
  }

  static void reports(const PageBlock& block) {
    REQUIRE(block.words.size() == 3);
    PageSchema schema(block);
    if (block.words[1] == "note") (void)schema.generate();
    std::set<std::string> found;
    for (const dstackc::diag::Entry* entry : schema.compilation.report.sorted())
      found.insert(std::string(dstackc::diag::name(entry->severity())) + " " +
                   dstackc::diag::code(entry->number()));
    CHECK_MESSAGE(found == std::set<std::string>{block.words[1] + " " + block.words[2]}, schema.reported());
  }

  static void manifest(const PageBlock& block) {
    const std::string files = "struct A { x: bool; }\n//--- dstack.json\n" + block.text;
    const PageSchema schema(PageBlock{{"dstack"}, files, block.line});
    CHECK_MESSAGE(schema.reported().empty(), schema.reported());
  }

  void about_schema(const PageBlock& block, const std::string& kind) {
    REQUIRE_MESSAGE(current_ != nullptr, "there is no sound schema before this block");
    if (kind == "cpp") return header(block);
    REQUIRE(block.words.size() >= 3);
    if (kind == "json schema") return json_schema(block);
    REQUIRE_MESSAGE((kind == "json valid" || kind == "json invalid"), "an unknown kind of block");
    document(block, std::multiset<std::string>(block.words.begin() + 3, block.words.end()));
  }

  void document(const PageBlock& block, const std::multiset<std::string>& expected) const {
    const dstackc::model::Model& model = current_->compilation.model;
    const auto type = dstackc::driver::find_type(model, block.words[2]);
    REQUIRE(type.has_value());
    const dstackc::lower::Lowered lowered = dstackc::lower::lower(model, {*type});
    const dstack::program::Program program = lowered.view();
    dstack::program::Reader reader(program, {});
    const dstack::Report& report = reader.read(lowered.root(*type), block.text);
    std::multiset<std::string> found;
    std::string text;
    for (const dstack::Violation& violation : report) {
      found.emplace(dstack::name(violation.code));
      text += "  " + std::string(dstack::name(violation.code)) + " at '" +
              std::string(violation.pointer.view()) + "'\n";
    }
    CHECK(report.verdict() ==
          (block.words[1] == "valid" ? dstack::Verdict::valid : dstack::Verdict::invalid));
    CHECK_MESSAGE(found == expected, text);
  }

  std::string made(std::string_view ending) {
    const dstackc::emit::OutputTree tree = current_->generate();
    for (const auto& [path, content] : tree.files()) {
      if (path.find("example") != std::string::npos && path.ends_with(ending)) return content;
    }
    return "";
  }

  void json_schema(const PageBlock& block) {
    const Json file = Json::parse(made("docs.schema.json"));
    const std::string name = block.words[2];
    REQUIRE(file.at("$defs").contains(name));
    const Json& found = file["$defs"][name];
    CHECK_MESSAGE(Json::parse(block.text) == found, found.dump(2));
  }

  void header(const PageBlock& block) {
    const std::string code = made(".dstack.h");
    std::istringstream lines(block.text);
    std::size_t from = 0;
    for (std::string line; std::getline(lines, line);) {
      if (line.find_first_not_of(' ') == std::string::npos) continue;
      const std::size_t at = code.find("\n" + line + "\n", from);
      CHECK_MESSAGE(at != std::string::npos, "not in the header, or not in this order: ", line, "\n", code);
      if (at == std::string::npos) return;
      from = at + 1;
    }
  }

  std::unique_ptr<PageSchema> current_;
};

}  // namespace

TEST_CASE("every example of the reference does what it claims") {
  Page page_of_language;
  const std::vector<PageBlock> blocks = support::read_page(page());
  for (const PageBlock& block : blocks) page_of_language.try_block(block);
  // An extractor that finds nothing must not look like a page without mistakes.
  CHECK(blocks.size() >= 100);
  for (const char* kind : {"dstack", "dstack error", "json valid", "json invalid"}) {
    CAPTURE(kind);
    CHECK(page_of_language.counts[kind] >= 15);
  }
}
