// Each folder of tests/golden is a case: a schema, perhaps a manifest, perhaps a file `options`, and below
// `out` what the back ends make of it, file by file, with what the compiler had to say in `out/report`.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "driver/pipeline.h"
#include "driver/write.h"
#include "support/golden.h"

namespace {

namespace fs = std::filesystem;
using namespace dstackc;

const fs::path tests_folder = fs::path(DSTACK_ROOT) / "tests";

std::vector<fs::path> cases() {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(tests_folder / "golden"))
    if (entry.is_directory()) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

// Lines `language TAG`, `metadata` and `yaml`.
emit::Options options_of(const fs::path& folder) {
  emit::Options options;
  std::istringstream lines(support::read_bytes(folder / "options"));
  for (std::string word; lines >> word;) {
    if (word == "language")
      lines >> options.language;
    else if (word == "metadata")
      options.metadata = emit::Metadata::annotations;
    else if (word == "yaml")
      options.open_api_format = emit::DocumentFormat::yaml;
    else
      FAIL("no option: ", word, " in ", folder.string());
  }
  return options;
}

std::string report_text(const driver::Compilation& compilation) {
  std::string text;
  for (const diag::Entry* entry : compilation.report.sorted()) {
    const source::Source& source = compilation.loaded.sources[entry->at().source];
    text += fs::path(source.path()).filename().string() + ":" +
            std::to_string(source.position(entry->at().begin).line) + ": " +
            std::string(diag::name(entry->severity())) + " " + diag::code(entry->number()) + ": " +
            entry->message() + "\n";
  }
  return text;
}

std::vector<const emit::Backend*> all_targets() {
  std::vector<const emit::Backend*> targets;
  for (const emit::Backend& backend : driver::backends()) targets.push_back(&backend);
  return targets;
}

emit::OutputTree tree_of(const fs::path& folder, driver::Compilation& compilation) {
  emit::OutputTree tree;
  driver::compile({folder.string()}, compilation);
  REQUIRE_MESSAGE(compilation.loaded.bad_paths.empty(), folder.string());
  if (compilation.report.ok()) driver::generate(compilation, all_targets(), options_of(folder), tree);
  return tree;
}

support::Files made(const fs::path& folder) {
  driver::Compilation compilation;
  const emit::OutputTree tree = tree_of(folder, compilation);
  support::Files files(tree.files().begin(), tree.files().end());
  if (const std::string report = report_text(compilation); !report.empty()) files.emplace("report", report);
  CHECK_MESSAGE(compilation.report.ok(), report_text(compilation));
  return files;
}

}  // namespace

TEST_CASE("what is made of each case is what its folder holds") {
  REQUIRE(cases().size() >= 20);
  for (const fs::path& folder : cases()) {
    CAPTURE(folder.filename().string());
    const support::Files files = made(folder);
    CHECK(files.size() >= 3);
    if (support::wants_update("golden/" + folder.filename().string()))
      support::rewrite_below(folder / "out", files);
    CHECK_MESSAGE(support::files_below(folder / "out") == files,
                  support::differences(support::files_below(folder / "out"), files));
  }
}

TEST_CASE("a case holds nothing that no one reads") {
  for (const fs::path& folder : cases()) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      const std::string name = entry.path().filename().string();
      const bool known = name == "out" || name == "options" || name == "dstack.json" || name == "samples" ||
                         name.ends_with(".dstack");
      CHECK_MESSAGE(known, entry.path().string());
    }
  }
}

TEST_CASE("the committed samples are what the schemas give") {
  const fs::path output = fs::path(DSTACK_ROOT) / "generated-samples";
  const std::vector<std::string> folders{"cpp", "jsonschema", "openapi"};
  driver::Compilation compilation;
  const emit::OutputTree tree = tree_of(fs::path(DSTACK_ROOT) / "schemas", compilation);
  REQUIRE_MESSAGE(compilation.report.ok(), report_text(compilation));
  REQUIRE(tree.files().size() > 10);
  if (support::wants_update("generated-samples")) {
    const driver::WriteSummary summary = driver::write_tree(tree, folders, output);
    if (summary.written + summary.removed > 0)
      std::cout << "generated-samples: " << summary.written << " written, " << summary.removed
                << " removed\n";
  }
  const driver::CheckSummary summary = driver::check_tree(tree, folders, output);
  for (const auto* list : {&summary.missing, &summary.different, &summary.stale})
    for (const std::string& path : *list) FAIL_CHECK(path);
  CHECK(summary.up_to_date());
}
