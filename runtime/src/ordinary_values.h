// Numbers, dates and UUIDs as most texts write them; the same rules as in `ordinary.h`: only the good case is
// known, and no byte outside of the bounds is read.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#include <dstack/automaton.h>
#include <dstack/date.h>

#include "ordinary.h"

namespace dstack::ordinary::DSTACK_INSTRUCTIONS {

/// How many digits, at most eight, stand at p, where eight bytes may be read; and the number that they
/// denote.
DSTACK_INLINE std::uint32_t eight_digits(const char* p, std::uint64_t& value) {
  std::uint64_t digits =
      load8_forward(p) ^ 0x3030303030303030ULL;  // bytes of 0 to 9, others for what is no digit
  const std::uint64_t others = ((digits + 0x7676767676767676ULL) | digits) & 0x8080808080808080ULL;
  const auto count = static_cast<std::uint32_t>(std::countr_zero(others)) / 8;
  if (count == 0) return 0;
  digits <<= 64 - 8 * count;  // zeros in front
  // Neighbours are added up: ten times the first and the second, then pairs, then fours.
  constexpr std::uint64_t pairs = 0x000000FF000000FFULL;
  digits = digits * 10 + (digits >> 8);
  value = ((digits & pairs) * 0x000F424000000064ULL + ((digits >> 16) & pairs) * 0x0000271000000001ULL) >> 32;
  return count;
}

/// An integer of at most 18 digits at `p`; null if there is none, or if it goes on as another number.
DSTACK_INLINE const char* integer(const char* p, const char* end, std::int64_t& value) {
  const bool negative = *p == '-';
  const char* const first = p + (negative ? 1 : 0);
  const char* s = first;
  std::uint64_t digits = 0;
  if (end - first >= 8) [[likely]]
    s += eight_digits(first, digits);
  if (s - first == 8 || end - first < 8) {
    while (s < end && s - first < 19 && scan::is_digit(*s))
      digits = digits * 10 + static_cast<unsigned>(*s++ - '0');
  }
  const std::ptrdiff_t count = s - first;
  if (count == 0 || count > 18 || (*first == '0' && count > 1)) return nullptr;
  if (s < end && (*s == '.' || *s == 'e' || *s == 'E')) return nullptr;
  value = negative ? -static_cast<std::int64_t>(digits) : static_cast<std::int64_t>(digits);
  return s;
}

/// A number of at most 7 digits before and 8 behind its point, without exponent, at `p`, exact; null if it is
/// none, or stands near the end.
DSTACK_INLINE const char* real(const char* p, const char* end, double& value) {
  static constexpr double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
  const bool negative = *p == '-';
  const char* s = p + (negative ? 1 : 0);
  if (end - s < 17) return nullptr;
  std::uint64_t whole = 0, fraction = 0;
  const std::uint32_t count = eight_digits(s, whole);
  if (count == 0 || count == 8 || (*s == '0' && count > 1)) return nullptr;
  s += count;
  std::uint32_t scale = 0;
  if (*s == '.') {
    scale = eight_digits(++s, fraction);
    if (scale == 0) return nullptr;
    s += scale;
  }
  if (*s == 'e' || *s == 'E' || scan::is_digit(*s)) return nullptr;
  static constexpr std::uint32_t factors[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
  // Both are exact, so the quotient is the nearest double.
  value = static_cast<double>(whole * factors[scale] + fraction) / powers[scale];
  if (negative) value = -value;
  return s;
}

// ---- Forms

/// Whether each of the eight bytes of a text is, by its place, a digit (0) or a hyphen (-), and their values.
DSTACK_INLINE bool year_and_month(const char* p, std::uint64_t& values) {
  const std::uint64_t word = load8_forward(p);
  constexpr std::uint64_t form = 0x2D30302D30303030ULL;  // 0000-00-, the first byte lowest
  constexpr std::uint64_t above =
      0x7F76767F76767676ULL;  // a digit's value above 9, a hyphen's above 0, comes to 0x80
  values = word ^ form;
  return (((values + above) | values) & 0x8080808080808080ULL) == 0;
}

DSTACK_INLINE bool two_digits(const char* p, unsigned least, unsigned most, unsigned& value) {
  if (!scan::is_digit(p[0]) || !scan::is_digit(p[1])) return false;
  value = static_cast<unsigned>(p[0] - '0') * 10 + static_cast<unsigned>(p[1] - '0');
  return value - least <= most - least;
}

/// `2026-11-23`.
DSTACK_INLINE bool date(std::string_view text, Date& value) {
  std::uint64_t values = 0;
  unsigned day = 0;
  if (text.size() != 10 || !year_and_month(text.data(), values) || !two_digits(text.data() + 8, 1, 31, day))
    return false;
  const auto at = [&](unsigned index) { return static_cast<unsigned>(values >> (8 * index) & 0xFF); };
  const unsigned year = at(0) * 1000 + at(1) * 100 + at(2) * 10 + at(3);
  const unsigned month = at(5) * 10 + at(6);
  value = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
  return month - 1 < 12 && (day <= 28 || day <= days_in_month(value.year, month));
}

/// `2026-11-23T14:30:00Z`, the form that most systems write.
inline bool date_time(std::string_view text, DateTime& value) {
  const char* p = text.data();
  if (text.size() != 20 || p[19] != 'Z') return read(text, value);
  unsigned hour = 0, minute = 0, second = 0;
  if (p[10] != 'T' || p[13] != ':' || p[16] != ':' || !date({p, 10}, value.local.date)) return false;
  if (!two_digits(p + 11, 0, 23, hour) || !two_digits(p + 14, 0, 59, minute) ||
      !two_digits(p + 17, 0, 59, second))
    return false;
  value.local.time = {static_cast<std::uint8_t>(hour), static_cast<std::uint8_t>(minute),
                      static_cast<std::uint8_t>(second), 0, 0};
  return true;
}

inline constexpr program::ByteSet lower_hexadecimal = program::byte_set({{'0', '9'}, {'a', 'f'}});

/// Groups of 8, 4, 4, 4 and 12 hexadecimal digits in lower case.
inline bool is_uuid(std::string_view text, const Bounds& bounds) {
  if (text.size() != 36) return false;
  const char* p = text.data();
  for (const std::size_t hyphen : {8U, 13U, 18U, 23U, 36U}) {
    const char* const end = text.data() + hyphen;
    if (skip_set(lower_hexadecimal, p, end, bounds) != end) return false;
    if (hyphen != 36 && *end != '-') return false;
    p = end + 1;
  }
  return true;
}

}  // namespace dstack::ordinary::DSTACK_INSTRUCTIONS
