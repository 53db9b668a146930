#include "diag/rules.h"

#include <array>

namespace dstackc::diag {

namespace {

constexpr auto rows = std::to_array<RuleRow>({
#define DSTACKC_RULE(name, number, severity, text, ...) {#name, number, Severity::severity, text, false},
#define DSTACKC_RETIRED(number) {"", number, Severity::error, "", true},
#include "diag/rules/all.def"
#undef DSTACKC_RETIRED
#undef DSTACKC_RULE
});

// Numbers ascend through the topics, so that no two rules share one.
constexpr bool ascending() {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i - 1].number >= rows[i].number) return false;
  }
  return true;
}
static_assert(ascending(), "rules stand in the order of their numbers, each number once");

}  // namespace

std::span<const RuleRow> all_rules() { return rows; }

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
    case Severity::limit: return "limit";
  }
  return "";
}

std::string code(int number) { return fmt::format("DS{:04}", number); }

}  // namespace dstackc::diag
