// Every file under tests/diagnostics is a case: it is compiled as far as its examples, in the folder
// `targets` as far as the back ends, and what is reported must be what its comments of carets say.
// DSTACK_UPDATE='**' rewrites the carets, DSTACK_UPDATE='diagnostics/names/*' those of one folder.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "diag/rules.h"
#include "support/exempt_rules.h"
#include "support/golden.h"
#include "support/schema_case.h"

namespace {

namespace fs = std::filesystem;

fs::path cases_folder() { return fs::path(__FILE__).parent_path().parent_path() / "diagnostics"; }

std::vector<fs::path> cases() {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(cases_folder())) {
    if (entry.path().extension() == ".dstack") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("files report what their carets say") {
  const std::vector<fs::path> all = cases();
  REQUIRE(all.size() > 40);
  for (const fs::path& path : all) {
    const std::vector<std::string> lines = support::lines_of(support::read_bytes(path));
    const bool targets = path.parent_path().filename() == "targets";
    const support::Depth depth = targets ? support::Depth::targets : support::Depth::examples;
    std::vector<support::Expectation> reported =
        support::SchemaCase(support::parts_of(lines), depth).reported();
    if (support::wants_update("diagnostics/" + path.lexically_relative(cases_folder()).generic_string())) {
      support::rewrite(path, support::updated(lines, reported));
      continue;
    }
    std::vector<support::Expectation> expected = support::expectations_of(lines);
    std::sort(expected.begin(), expected.end());
    std::sort(reported.begin(), reported.end());
    CHECK_MESSAGE(expected == reported, path.string(), "\nexpected:\n", support::listed(expected),
                  "reported:\n", support::listed(reported));
  }
}

TEST_CASE("every rule is shown by a file or exempt for a reason") {
  std::set<int> shown;
  for (const fs::path& path : cases()) {
    for (const support::Expectation& expectation :
         support::expectations_of(support::lines_of(support::read_bytes(path)))) {
      const std::size_t code = expectation.text.find("DS");
      if (code != std::string::npos) shown.insert(std::atoi(expectation.text.c_str() + code + 2));
    }
  }
  for (const dstackc::diag::RuleRow& row : dstackc::diag::all_rules()) {
    if (row.retired) continue;
    const std::string_view reason = support::exemption(row.number);
    CHECK_MESSAGE((shown.contains(row.number) || !reason.empty()), row.number, " ", row.name, " has no case");
    CHECK_MESSAGE((!shown.contains(row.number) || reason.empty()), row.number, " ", row.name,
                  " needs no exemption");
  }
}
