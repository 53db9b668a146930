// Numbers as they are written in a schema, read exactly: integers and decimals never pass through a double.
// The text is an optional `-`, digits without a leading zero, and perhaps a point with digits; the parser has
// seen to that.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dstackc::sema {

enum class NumberFault : std::uint8_t { none, fraction, out_of_range };

template <class T>
struct ReadNumber {
  T value{};
  NumberFault fault = NumberFault::none;
};

/// `fraction`: the text has a fraction other than zeros.
[[nodiscard]] ReadNumber<std::int64_t> read_integer(std::string_view text);
/// A count is not negative; a negative number is out of range.
[[nodiscard]] ReadNumber<std::uint64_t> read_count(std::string_view text);
/// The number times 10^scale. `fraction`: there are digits behind that scale; value is then
/// rounded towards zero.
[[nodiscard]] ReadNumber<std::int64_t> read_coefficient(std::string_view text, unsigned scale);
/// The nearest double; out of range where that is infinite.
[[nodiscard]] ReadNumber<double> read_float(std::string_view text);

/// A coefficient at a scale as text with exactly `scale` fraction digits.
[[nodiscard]] std::string decimal_text(std::int64_t coefficient, unsigned scale);
/// The shortest text that reads as the same double, in the form of a JSON number.
[[nodiscard]] std::string float_text(double value);
/// 10^exponent for exponents up to 18.
[[nodiscard]] std::int64_t power_of_ten(unsigned exponent);

}  // namespace dstackc::sema
