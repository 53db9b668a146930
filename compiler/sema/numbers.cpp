#include "sema/numbers.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <limits>

namespace dstackc::sema {

namespace {

struct Parts {
  bool negative = false;
  std::string_view whole, fraction;
};

Parts split(std::string_view text) {
  Parts parts;
  if (!text.empty() && text.front() == '-') parts.negative = true, text.remove_prefix(1);
  const std::size_t point = text.find('.');
  parts.whole = text.substr(0, point);
  if (point != std::string_view::npos) parts.fraction = text.substr(point + 1);
  return parts;
}

bool is_zero(std::string_view digits) { return digits.find_first_not_of('0') == std::string_view::npos; }

// Adds a digit to a magnitude; none where it no longer fits.
std::optional<std::uint64_t> append(std::uint64_t magnitude, unsigned digit) {
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  if (magnitude > (most - digit) / 10) return std::nullopt;
  return magnitude * 10 + digit;
}

std::optional<std::uint64_t> magnitude_of(const Parts& parts, unsigned scale) {
  std::optional<std::uint64_t> value = 0;
  for (const char digit : parts.whole) {
    value = append(*value, static_cast<unsigned>(digit - '0'));
    if (!value) return value;
  }
  for (unsigned place = 0; place < scale; ++place) {
    const char digit = place < parts.fraction.size() ? parts.fraction[place] : '0';
    value = append(*value, static_cast<unsigned>(digit - '0'));
    if (!value) return value;
  }
  return value;
}

}  // namespace

ReadNumber<std::int64_t> read_coefficient(std::string_view text, unsigned scale) {
  const Parts parts = split(text);
  const bool exact = parts.fraction.size() <= scale || is_zero(parts.fraction.substr(scale));
  const std::optional<std::uint64_t> magnitude = magnitude_of(parts, scale);
  constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (!magnitude || *magnitude > most + (parts.negative ? 1 : 0)) return {0, NumberFault::out_of_range};
  // Negation in the unsigned domain, where the smallest number has no special place.
  const std::uint64_t bits = parts.negative ? 0 - *magnitude : *magnitude;
  return {static_cast<std::int64_t>(bits), exact ? NumberFault::none : NumberFault::fraction};
}

ReadNumber<std::int64_t> read_integer(std::string_view text) { return read_coefficient(text, 0); }

ReadNumber<std::uint64_t> read_count(std::string_view text) {
  const Parts parts = split(text);
  const std::optional<std::uint64_t> magnitude = magnitude_of(parts, 0);
  if (!is_zero(parts.fraction)) return {0, NumberFault::fraction};
  if (!magnitude || (parts.negative && *magnitude != 0)) return {0, NumberFault::out_of_range};
  return {*magnitude, NumberFault::none};
}

ReadNumber<double> read_float(std::string_view text) {
  double value = 0;
  const auto [end, fault] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (end != text.data() + text.size()) return {0, NumberFault::out_of_range};
  // A number too small for a double is zero; too large is a fault.
  const bool small = fault == std::errc::result_out_of_range && is_zero(split(text).whole);
  if (small) return {0, NumberFault::none};
  if (fault != std::errc() || !std::isfinite(value)) return {0, NumberFault::out_of_range};
  return {value == 0 ? 0.0 : value, NumberFault::none};
}

std::string decimal_text(std::int64_t coefficient, unsigned scale) {
  const bool negative = coefficient < 0;
  std::uint64_t magnitude = static_cast<std::uint64_t>(coefficient);
  if (negative) magnitude = 0 - magnitude;
  std::string digits = std::to_string(magnitude);
  if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
  if (scale > 0) digits.insert(digits.size() - scale, ".");
  return negative ? "-" + digits : digits;
}

std::string float_text(double value) {
  char buffer[32];
  const auto [end, fault] = std::to_chars(buffer, buffer + sizeof buffer, value);
  assert(fault == std::errc() && "the shortest form of a double is short");
  return std::string(buffer, end);
}

std::int64_t power_of_ten(unsigned exponent) {
  assert(exponent <= 18 && "10^19 does not fit");
  std::int64_t power = 1;
  for (unsigned count = 0; count < exponent; ++count) power *= 10;
  return power;
}

}  // namespace dstackc::sema
