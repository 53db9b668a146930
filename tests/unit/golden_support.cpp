// The comparison and the rewriting themselves: that they see what differs and touch what is asked for only.
#include <doctest/doctest.h>

#include "support/golden.h"
#include "support/page_blocks.h"

namespace fs = std::filesystem;

TEST_CASE("differences are named") {
  const support::Files expected{{"a", "1\n2\n"}, {"b", "x\n"}};
  CHECK(support::differences(expected, expected).empty());
  const std::string changed = support::differences(expected, {{"a", "1\n3\n"}, {"c", ""}});
  CHECK(changed.find("a:2\n  expected: 2\n  made:     3\n") != std::string::npos);
  CHECK(changed.find("b is no longer made") != std::string::npos);
  CHECK(changed.find("c is made, but not expected") != std::string::npos);
  CHECK_FALSE(support::differences({{"a", "1\n"}}, {{"a", "1"}}).empty());
  CHECK_FALSE(support::differences({{"a", "1\n"}}, {{"a", "1\n2\n"}}).empty());
}

TEST_CASE("only what the glob names is rewritten") {
  CHECK_FALSE(support::update_matches(nullptr, "golden/list"));
  CHECK(support::update_matches("**", "golden/list"));
  CHECK(support::update_matches("golden/*", "golden/list"));
  CHECK(support::update_matches("diagnostics/names/*", "diagnostics/names/unknown.dstack"));
  CHECK_FALSE(support::update_matches("golden/map*", "golden/list"));
}

TEST_CASE("rewriting makes the folder equal and leaves equal files untouched") {
  const support::WorkFolder work;
  const fs::path out = work.path() / "out";
  support::rewrite_below(out, {{"cpp/a.h", "1\n"}, {"old/gone/b.h", "2\n"}});
  const fs::file_time_type past = fs::last_write_time(out / "cpp/a.h") - std::chrono::hours(1);
  fs::last_write_time(out / "cpp/a.h", past);
  support::rewrite_below(out, {{"cpp/a.h", "1\n"}, {"cpp/c.h", "3\n"}});
  CHECK(support::files_below(out) == support::Files{{"cpp/a.h", "1\n"}, {"cpp/c.h", "3\n"}});
  CHECK(fs::last_write_time(out / "cpp/a.h") == past);
  CHECK_FALSE(fs::exists(out / "old"));
}
