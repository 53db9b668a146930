// Patterns for number ranges: the canonical texts of all integers (or decimals with a fixed scale) between
// two bounds, as an I-Regexp (RFC 9485). So a bound on a number whose JSON form is a string is exact in every
// target.
#pragma once

#include <cstdint>
#include <string>

namespace dstackc::emit {

/// Matches exactly the texts of c / 10^scale for all integers minimum <= c <= maximum: `scale` fraction
/// digits, no superfluous zero in front, `-` before negative numbers only, no `-0`. Needs minimum <= maximum,
/// scale <= 18. The result has at most about 80 alternatives.
std::string range_pattern(std::int64_t minimum, std::int64_t maximum, unsigned scale);

}  // namespace dstackc::emit
