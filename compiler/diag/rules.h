// THE table of rules. Each topic has a list in `rules/`; a row there makes the rule and its entry in
// `all_rules`. Numbers are never used again: a rule that is retired stays in its list as DSTACKC_RETIRED.
#pragma once

#include <span>

#include "diag/rule.h"

namespace dstackc::diag {

using Text = std::string_view;
using Number = std::uint64_t;

#define DSTACKC_RULE(name, number, severity, text, ...) \
  inline constexpr Rule<__VA_ARGS__> name{number, Severity::severity, text};
#define DSTACKC_RETIRED(number)
#include "diag/rules/all.def"
#undef DSTACKC_RETIRED
#undef DSTACKC_RULE

/// A row of the table, for documentation and tests.
struct RuleRow {
  std::string_view name;
  int number;
  Severity severity;
  std::string_view text;
  bool retired;
};
[[nodiscard]] std::span<const RuleRow> all_rules();

}  // namespace dstackc::diag
