// Numbers as text: what std::to_chars writes, by shorter ways for the numbers that documents are full of.
#pragma once

#include <charconv>
#include <cstdint>

#include "digits.h"

namespace dstack::internal {

/// A number below 10^19, into as many bytes as it has digits: 19 at most.
inline char* put_unsigned(char* out, std::uint64_t number) noexcept {
  if (number < 10) {
    *out = static_cast<char>('0' + number);
    return out + 1;
  }
  if (number < 100) return put_pair(out, static_cast<unsigned>(number));
  if (number >= 10'000) return std::to_chars(out, out + 19, number).ptr;
  const auto small = static_cast<unsigned>(number);
  if (small >= 1'000) return put_pair(put_pair(out, small / 100), small % 100);
  *out = static_cast<char>('0' + small / 100);
  return put_pair(out + 1, small % 100);
}

/// Needs 20 bytes at most.
inline char* put_integer(char* out, std::int64_t number) noexcept {
  if (number >= 0) return put_unsigned(out, static_cast<std::uint64_t>(number));
  *out = '-';
  return put_unsigned(
      out + 1, static_cast<std::uint64_t>(-(number + 1)) + 1);  // the smallest has no positive counterpart
}

/// Room for the shortest text of a double that std::to_chars writes, which is at most 24 bytes.
inline constexpr std::size_t max_double_size = 32;

/// A finite number as the shortest text that reads as it. Numbers from 1 to 10^9 with at most six decimals,
/// such as coordinates and amounts, are found without the search for it: of the decimals with at most 15
/// digits no two are one double, so the one that reads as the number is the shortest one.
inline char* put_double(char* out, double number) noexcept {
  constexpr double places = 1e6, bound = 1e9;
  const double size = number < 0 ? -number : number;
  if (!(size >= 1 && size < bound)) return std::to_chars(out, out + max_double_size, number).ptr;
  const auto scaled = static_cast<std::int64_t>(size * places + 0.5);
  const auto decimals = static_cast<unsigned>(scaled % 1'000'000);
  if (decimals == 0 || static_cast<double>(scaled) / places != size)
    return std::to_chars(out, out + max_double_size, number).ptr;
  *out = '-';
  out = put_unsigned(out + (number < 0 ? 1 : 0), static_cast<std::uint64_t>(scaled / 1'000'000));
  *out++ = '.';
  put_pair(put_pair(put_pair(out, decimals / 10'000), decimals / 100 % 100), decimals % 100);
  out += 6;
  while (out[-1] == '0') --out;
  return out;
}

}  // namespace dstack::internal
