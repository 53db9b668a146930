// Any bytes as a schema, through every room: nothing crashes, diagnostics stand inside of their files, and
// what has no error gives outputs, of which those in JSON can be read. One input may hold several files (see
// schema_case.h).
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sstream>

#include "diag/render.h"
#include "fuzz/fuzz.h"
#include "lower/lower.h"
#include "support/schema_case.h"

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

void check_places(const support::SchemaCase& test) {
  for (const dstackc::diag::Entry* entry : test.report.sorted()) {
    const dstackc::source::Span at = entry->at();
    require(!entry->message().empty(), "a diagnostic has a message");
    if (at.source.index == 0) continue;
    require(at.begin <= at.end && at.end <= test.sources[at.source].text().size(),
            "a range lies in its file");
  }
  const std::string shown = dstackc::diag::render_text(test.report, test.sources, dstackc::diag::Colour::off);
  require(shown.find('\x1b') == std::string::npos, "no control characters are shown");
  require(nlohmann::json::accept(dstackc::diag::render_json(test.report, test.sources)),
          "the report is JSON");
}

void check_outputs(support::SchemaCase& test) {
  dstackc::emit::OutputTree tree;
  for (const dstackc::emit::Backend& backend : dstackc::driver::backends())
    backend.emit(test.model, {}, tree);
  for (const auto& [path, content] : tree.files()) {
    if (path.ends_with(".json")) require(nlohmann::json::accept(content), "a document is JSON");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  support::SchemaCase test(support::parts_of(lines_of(text)), support::Depth::targets);
  check_places(test);
  if (test.report.ok()) check_outputs(test);
  return 0;
}
