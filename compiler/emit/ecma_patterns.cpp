#include "emit/ecma_patterns.h"

#include <cassert>

#include "emit/range_pattern.h"
#include "pattern/pattern.h"

namespace dstackc::emit {

namespace {

// Patterns of this room are longer than those that authors may write.
pattern::Limits own_limits() {
  pattern::Limits limits;
  limits.bytes = std::size_t{1} << 20;
  return limits;
}

std::string translate(std::string_view iregexp) {
  const pattern::Parsed parsed = pattern::parse(iregexp, own_limits());
  assert(parsed.expression && "patterns that reach a back end were parsed before");
  return pattern::to_ecma(*parsed.expression);
}

}  // namespace

const std::string& EcmaPatterns::of(std::string_view iregexp) {
  if (const auto known = patterns_.find(iregexp); known != patterns_.end()) return known->second;
  return patterns_.emplace(std::string(iregexp), translate(iregexp)).first->second;
}

const std::string& EcmaPatterns::of_range(std::int64_t minimum, std::int64_t maximum, unsigned scale) {
  const auto [range, is_new] = ranges_.try_emplace({minimum, maximum, scale});
  if (is_new) range->second = translate(range_pattern(minimum, maximum, scale));
  return range->second;
}

}  // namespace dstackc::emit
