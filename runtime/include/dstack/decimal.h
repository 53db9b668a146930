// Exact numbers: decimals with a fixed number of fraction digits, and 64-bit integers as text. Never through
// a double. The functions on a bare coefficient serve the engine, which knows precision and scale only when
// it runs.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include <dstack/text_form.h>
#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

inline constexpr unsigned max_decimal_precision = 18;

/// The number coefficient / 10^Scale, with at most `Precision` digits in all. Holds nothing but its
/// coefficient.
template <unsigned Precision, unsigned Scale>
requires(Precision >= 1 && Precision <= max_decimal_precision && Scale <= Precision) struct Decimal {
  static constexpr unsigned precision = Precision;
  static constexpr unsigned scale = Scale;
  std::int64_t coefficient = 0;
  friend auto operator<=>(const Decimal&, const Decimal&) = default;
};

/// Sign, digits, one leading zero, point.
inline constexpr std::size_t max_decimal_size = 21;

template <unsigned Precision, unsigned Scale>
inline constexpr std::size_t max_text_size<Decimal<Precision, Scale>> = max_decimal_size;

/// Reads a text with exactly `scale` fraction digits and no superfluous sign or zero: `0.50`, `-12.00`; never
/// `-0.00`. `precision` bounds the number of digits: at most 18, at least `scale`.
[[nodiscard]] bool read_decimal(std::string_view text, unsigned precision, unsigned scale,
                                std::int64_t& coefficient) noexcept;

/// How the lexeme of a JSON number relates to a decimal.
enum class DecimalFit : std::uint8_t {
  exact,
  too_many_fraction_digits,  // a digit other than zero behind the last place
  too_large,                 // more digits than the precision allows
  not_a_number,              // not a number of RFC 8259
};

/// Reads a JSON number exactly: `5`, `5.0` and `50e-1` are one value. Linear in the lexeme, whatever its
/// exponent; minus zero is zero. `coefficient` is set only for `exact`.
[[nodiscard]] DecimalFit read_decimal_number(std::string_view lexeme, unsigned precision, unsigned scale,
                                             std::int64_t& coefficient) noexcept;

/// Writes max_decimal_size bytes at most; `scale` at most 18.
char* write_decimal(std::int64_t coefficient, unsigned scale, char* out) noexcept;

/// The shortest JSON number of the same value: `0.5`, `12`. Writes max_decimal_size bytes at most.
char* write_decimal_number(std::int64_t coefficient, unsigned scale, char* out) noexcept;

template <unsigned Precision, unsigned Scale>
[[nodiscard]] bool read(std::string_view text, Decimal<Precision, Scale>& value) noexcept {
  return read_decimal(text, Precision, Scale, value.coefficient);
}
template <unsigned Precision, unsigned Scale>
char* write(const Decimal<Precision, Scale>& value, char* out) noexcept {
  return write_decimal(value.coefficient, Scale, out);
}

/// Sign and nineteen digits.
inline constexpr std::size_t max_integer_size = 20;

/// The canonical text of an `int64`: digits, `-` before negative ones, no superfluous zero, the whole range
/// of 64 bits.
[[nodiscard]] bool read_integer(std::string_view text, std::int64_t& value) noexcept;
char* write_integer(std::int64_t value, char* out) noexcept;

}  // namespace dstack
