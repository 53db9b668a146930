#include <dstack/decimal.h>

#include "digits.h"

namespace dstack {

namespace {

using internal::digit_value;
using internal::is_digit;
using internal::powers_of_ten;

// Far beyond any exponent that can matter, far below what 64 bits hold.
constexpr std::int64_t exponent_bound = 1'000'000'000'000'000;

constexpr std::uint64_t magnitude(std::int64_t number) noexcept {
  return number < 0 ? static_cast<std::uint64_t>(-(number + 1)) + 1 : static_cast<std::uint64_t>(number);
}

// A number of RFC 8259, taken apart but not yet converted.
struct Lexeme {
  bool negative = false;
  std::string_view integer, fraction;
  std::int64_t exponent = 0;
};

std::string_view take_digits(std::string_view& text) noexcept {
  std::size_t size = 0;
  while (size != text.size() && is_digit(text[size])) ++size;
  const std::string_view digits = text.substr(0, size);
  text.remove_prefix(size);
  return digits;
}

bool take_exponent(std::string_view& text, std::int64_t& exponent) noexcept {
  text.remove_prefix(1);
  const bool negative = !text.empty() && text[0] == '-';
  if (negative || (!text.empty() && text[0] == '+')) text.remove_prefix(1);
  const std::string_view digits = take_digits(text);
  for (const char digit : digits) {
    if (exponent < exponent_bound) exponent = exponent * 10 + digit_value(digit);
  }
  if (negative) exponent = -exponent;
  return !digits.empty();
}

bool take_apart(std::string_view text, Lexeme& lexeme) noexcept {
  lexeme.negative = !text.empty() && text[0] == '-';
  if (lexeme.negative) text.remove_prefix(1);
  lexeme.integer = take_digits(text);
  if (lexeme.integer.empty() || (lexeme.integer.size() > 1 && lexeme.integer[0] == '0')) return false;
  if (!text.empty() && text[0] == '.') {
    text.remove_prefix(1);
    lexeme.fraction = take_digits(text);
    if (lexeme.fraction.empty()) return false;
  }
  if (!text.empty() && (text[0] == 'e' || text[0] == 'E') && !take_exponent(text, lexeme.exponent))
    return false;
  return text.empty();
}

}  // namespace

bool read_decimal(std::string_view text, unsigned precision, unsigned scale,
                  std::int64_t& coefficient) noexcept {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  const std::size_t behind = scale == 0 ? 0 : scale + std::size_t{1};
  if (text.size() <= behind) return false;
  const std::size_t before = text.size() - behind;
  // Where all digits stand behind the point, the one before it is a zero.
  const bool leading_zero = text[0] == '0';
  if (leading_zero ? before != 1 : before > precision - scale) return false;
  std::int64_t number = 0;
  for (std::size_t index = 0; index != text.size(); ++index) {
    if (scale != 0 && index == before) {
      if (text[index] != '.') return false;
      continue;
    }
    if (!is_digit(text[index])) return false;
    number = number * 10 + static_cast<std::int64_t>(digit_value(text[index]));
  }
  if (negative && number == 0) return false;
  coefficient = negative ? -number : number;
  return true;
}

DecimalFit read_decimal_number(std::string_view lexeme, unsigned precision, unsigned scale,
                               std::int64_t& coefficient) noexcept {
  Lexeme parts;
  if (!take_apart(lexeme, parts)) return DecimalFit::not_a_number;
  // The significant digits are those from the first to the last that is not zero. Seen as one integer, they
  // stand `shift` places to the left of the last place that the scale allows.
  std::int64_t number = 0;
  std::int64_t significant = 0;
  std::int64_t zeros = 0;  // behind the last significant digit so far
  const auto pass = [&](std::string_view digits) {
    for (const char digit : digits) {
      if (digit == '0') {
        if (significant != 0) ++zeros;
        continue;
      }
      significant += zeros + 1;
      if (significant <= max_decimal_precision) {
        number = number * static_cast<std::int64_t>(powers_of_ten[static_cast<std::size_t>(zeros + 1)]) +
                 static_cast<std::int64_t>(digit_value(digit));
      }
      zeros = 0;
    }
  };
  pass(parts.integer);
  pass(parts.fraction);
  if (significant == 0) {
    coefficient = 0;
    return DecimalFit::exact;
  }
  const std::int64_t shift = parts.exponent - static_cast<std::int64_t>(parts.fraction.size()) + zeros +
                             static_cast<std::int64_t>(scale);
  if (significant + shift > static_cast<std::int64_t>(precision)) return DecimalFit::too_large;
  if (shift < 0) return DecimalFit::too_many_fraction_digits;
  number *= static_cast<std::int64_t>(powers_of_ten[static_cast<std::size_t>(shift)]);
  coefficient = parts.negative ? -number : number;
  return DecimalFit::exact;
}

char* write_decimal(std::int64_t coefficient, unsigned scale, char* out) noexcept {
  if (coefficient < 0) *out++ = '-';
  const std::uint64_t number = magnitude(coefficient);
  out = internal::put_number(out, number / powers_of_ten[scale]);
  if (scale == 0) return out;
  *out++ = '.';
  return internal::put_fixed(out, number % powers_of_ten[scale], scale);
}

char* write_decimal_number(std::int64_t coefficient, unsigned scale, char* out) noexcept {
  for (; scale != 0 && coefficient % 10 == 0; --scale) coefficient /= 10;
  return write_decimal(coefficient, scale, out);
}

bool read_integer(std::string_view text, std::int64_t& value) noexcept {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > 19) return false;
  std::uint64_t number = 0;
  for (const char digit : text) {
    if (!is_digit(digit)) return false;
    number = number * 10 + digit_value(digit);
  }
  if (text[0] == '0' && (text.size() > 1 || negative)) return false;
  constexpr std::uint64_t greatest = 0x7FFFFFFFFFFFFFFFULL;
  if (number > greatest + (negative ? 1 : 0)) return false;
  // The smallest number has no positive counterpart.
  value = negative ? -static_cast<std::int64_t>(number - 1) - 1 : static_cast<std::int64_t>(number);
  return true;
}

char* write_integer(std::int64_t value, char* out) noexcept {
  if (value < 0) *out++ = '-';
  return internal::put_number(out, magnitude(value));
}

}  // namespace dstack
