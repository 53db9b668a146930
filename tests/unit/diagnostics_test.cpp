// Every file under tests/diagnostics is a case: it is compiled as far as the checks over the model, and what
// is reported must be what its comments of carets say. A line `//--- package: name.dstack` begins another
// file of the case,
// `//--- package -> other: name.dstack` one of a package that depends on another; names that do not end in
// `.dstack` are files for examples. DSTACK_UPDATE='**' rewrites the carets, DSTACK_UPDATE='names/*' those of
// one folder.
#include <doctest/doctest.h>
#include <fnmatch.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "diag/rules.h"
#include "sema/checks.h"
#include "sema/resolve.h"
#include "support/expectation.h"
#include "syntax/parse.h"

namespace {

using namespace dstackc;
namespace fs = std::filesystem;

fs::path tests_folder() { return fs::path(__FILE__).parent_path().parent_path(); }

std::vector<fs::path> cases() {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(tests_folder() / "diagnostics")) {
    if (entry.path().extension() == ".dstack") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string read_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// One file of a case: lines [first, first + count) of the test file.
struct Part {
  std::string package = "main", name = "main.dstack", text;
  std::vector<std::string> dependencies;
  std::uint32_t first_line = 1;
};

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

Part read_marker(const std::string& marker) {
  Part part;
  const std::size_t colon = marker.find(':');
  const std::size_t arrow = marker.find("->");
  part.package = trimmed(marker.substr(0, std::min(arrow, colon)));
  part.name = trimmed(marker.substr(colon + 1));
  if (arrow < colon) part.dependencies.push_back(trimmed(marker.substr(arrow + 2, colon - arrow - 2)));
  return part;
}

std::vector<Part> parts_of(const std::vector<std::string>& lines) {
  std::vector<Part> parts(1);
  for (std::uint32_t index = 0; index < lines.size(); ++index) {
    if (lines[index].starts_with("//---")) {
      Part part = read_marker(lines[index].substr(5));
      part.first_line = index + 2;
      parts.push_back(std::move(part));
    } else {
      parts.back().text += lines[index] + "\n";
    }
  }
  if (parts.size() > 1 && trimmed(parts.front().text).empty()) parts.erase(parts.begin());
  return parts;
}

/// One case on its way through the compiler.
struct Run {
  std::vector<Part> parts;
  source::Sources sources;
  diag::Report report;
  sema::Inputs inputs;

  explicit Run(std::vector<Part> given) : parts(std::move(given)) {
    std::map<std::string, std::uint32_t> packages;
    for (const Part& part : parts) {
      const auto [package, is_new] =
          packages.emplace(part.package, static_cast<std::uint32_t>(packages.size()));
      if (is_new) inputs.packages.push_back({part.package, "1.0.0", "", {"de", "en"}, {}, false, true});
      for (const std::string& name : part.dependencies)
        inputs.packages[package->second].dependencies.push_back(name);
      const source::SourceId id = sources.add(part.name, part.text);
      if (!part.name.ends_with(".dstack")) continue;
      inputs.files.push_back({syntax::parse(sources[id], id, report), package->second});
    }
    inputs.read_file = [this](source::SourceId, std::string_view path) { return find_file(path); };
    const model::Model model = sema::resolve(inputs, report);
    if (report.ok()) sema::check(model, report);
  }

  sema::FileResult find_file(std::string_view path) const {
    if (path.starts_with("..")) return sema::FileProblem::outside_of_package;
    for (const Part& part : parts) {
      if (part.name == path) return sema::FileText{part.text, part.name};
    }
    return sema::FileProblem::not_found;
  }

  std::vector<support::Expectation> reported() const {
    std::vector<support::Expectation> result;
    for (const diag::Entry* entry : report.sorted()) {
      const Part& part = parts[entry->at().source.index - 1];
      result.push_back(support::actual(*entry, sources[entry->at().source], part.first_line));
    }
    return result;
  }
};

bool wants_update(const fs::path& path) {
  const char* pattern = std::getenv("DSTACK_UPDATE");
  if (pattern == nullptr) return false;
  const std::string name = fs::relative(path, tests_folder() / "diagnostics").string();
  return std::string_view(pattern) == "**" || fnmatch(pattern, name.c_str(), 0) == 0;
}

// Rules that no file of this folder can show, each with the reason.
const std::map<int, std::string_view> exempt = {
#include "support/exempt_rules.inc"
};

}  // namespace

TEST_CASE("files report what their carets say") {
  const std::vector<fs::path> all = cases();
  REQUIRE(all.size() > 30);
  for (const fs::path& path : all) {
    const std::vector<std::string> lines = support::lines_of(read_file(path));
    const Run run(parts_of(lines));
    std::vector<support::Expectation> reported = run.reported();
    if (wants_update(path)) {
      std::ofstream(path, std::ios::binary) << support::updated(lines, reported);
      continue;
    }
    std::vector<support::Expectation> expected = support::expectations_of(lines);
    std::sort(expected.begin(), expected.end());
    std::sort(reported.begin(), reported.end());
    const bool equal = expected == reported;
    CHECK_MESSAGE(equal, path.string(), "\nexpected:\n", support::listed(expected), "reported:\n",
                  support::listed(reported));
  }
}

TEST_CASE("every rule is shown by a file or exempt for a reason") {
  std::set<int> shown;
  for (const fs::path& path : cases()) {
    for (const support::Expectation& expectation :
         support::expectations_of(support::lines_of(read_file(path)))) {
      const std::size_t code = expectation.text.find("DS");
      if (code != std::string::npos) shown.insert(std::atoi(expectation.text.c_str() + code + 2));
    }
  }
  for (const diag::RuleRow& row : diag::all_rules()) {
    if (row.retired) continue;
    const bool is_exempt = exempt.contains(row.number);
    CHECK_MESSAGE((shown.contains(row.number) || is_exempt), diag::code(row.number), " ", row.name,
                  " has no case");
    CHECK_MESSAGE(!(shown.contains(row.number) && is_exempt), diag::code(row.number),
                  " has a case: not exempt");
    if (is_exempt) CHECK_FALSE(exempt.at(row.number).empty());
  }
}
