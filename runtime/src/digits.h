// Reading and writing of decimal digits for the value types; internal to the runtime.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace dstack::internal {

// Zero to nine for a digit, more for everything else.
[[nodiscard]] constexpr unsigned digit_value(char c) noexcept {
  return static_cast<unsigned>(static_cast<unsigned char>(c)) ^ 0x30U;
}
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return digit_value(c) <= 9; }

inline constexpr std::array<std::uint64_t, 20> powers_of_ten = [] {
  std::array<std::uint64_t, 20> powers{};
  std::uint64_t power = 1;
  for (std::size_t exponent = 0; exponent != powers.size(); ++exponent) {
    powers[exponent] = power;
    if (exponent + 1 != powers.size()) power *= 10;
  }
  return powers;
}();

inline constexpr unsigned no_number = 0xFFFFFFFFU;

// The number that `count` digits (at most nine) make, or `no_number`.
[[nodiscard]] constexpr unsigned fixed_number(const char* at, unsigned count) noexcept {
  unsigned number = 0;
  for (unsigned index = 0; index != count; ++index) {
    const unsigned digit = digit_value(at[index]);
    if (digit > 9) return no_number;
    number = number * 10 + digit;
  }
  return number;
}

// The digits of 0 to 99, and behind them question marks for what has more digits.
inline constexpr std::array<char, 202> digit_pairs = [] {
  std::array<char, 202> pairs{};
  for (std::size_t number = 0; number != 100; ++number) {
    pairs[2 * number] = static_cast<char>('0' + number / 10);
    pairs[2 * number + 1] = static_cast<char>('0' + number % 10);
  }
  pairs[200] = pairs[201] = '?';
  return pairs;
}();

// Exactly two digits, or two question marks.
inline char* put_pair(char* out, unsigned number) noexcept {
  std::memcpy(out, digit_pairs.data() + 2 * (number < 100 ? number : 100), 2);
  return out + 2;
}

// Exactly `count` digits; question marks if the number needs more.
constexpr char* put_fixed(char* out, std::uint64_t number, unsigned count) noexcept {
  const bool fits = number < powers_of_ten[count];
  for (unsigned index = count; index != 0; --index) {
    out[index - 1] = fits ? static_cast<char>('0' + number % 10) : '?';
    number /= 10;
  }
  return out + count;
}

// As many digits as the number has, which must be below 10^19.
constexpr char* put_number(char* out, std::uint64_t number) noexcept {
  unsigned count = 1;
  while (number >= powers_of_ten[count]) ++count;
  return put_fixed(out, number, count);
}

}  // namespace dstack::internal
