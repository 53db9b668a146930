#include <dstack/date.h>

#include <array>

#include "digits.h"

namespace dstack {

namespace {

using internal::digit_value;
using internal::fixed_number;
using internal::no_number;
using internal::powers_of_ten;
using internal::put_fixed;
using internal::put_number;
using internal::put_pair;

constexpr bool is_leap(int year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

// The date in exactly ten bytes.
bool date_at(const char* at, Date& value) noexcept {
  const unsigned year = fixed_number(at, 4), month = fixed_number(at + 5, 2), day = fixed_number(at + 8, 2);
  if (at[4] != '-' || at[7] != '-' || year == no_number || month == no_number) return false;
  const auto signed_year = static_cast<std::int16_t>(year);
  if (day == 0 || day > days_in_month(signed_year, month)) return false;
  value = {signed_year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
  return true;
}

// `.` and one to nine digits at the beginning of the text. Returns how many bytes they take, zero if there
// are none.
std::size_t fraction_at(std::string_view text, Time& value) noexcept {
  std::size_t size = 1;
  std::uint32_t nanosecond = 0;
  std::uint8_t zeros = 0;
  for (; size != text.size() && digit_value(text[size]) <= 9; ++size) {
    if (size > 9) return 0;
    nanosecond = nanosecond * 10 + digit_value(text[size]);
    zeros = text[size] == '0' ? static_cast<std::uint8_t>(zeros + 1) : std::uint8_t{0};
  }
  if (size == 1) return 0;
  value.nanosecond = nanosecond * static_cast<std::uint32_t>(powers_of_ten[10 - size]);
  value.trailing_zeros = zeros;
  return size;
}

// The time at the beginning of the text. Returns how many bytes it takes, zero if there is none.
std::size_t time_at(std::string_view text, Time& value) noexcept {
  if (text.size() < 8 || text[2] != ':' || text[5] != ':') return 0;
  const unsigned hour = fixed_number(text.data(), 2), minute = fixed_number(text.data() + 3, 2),
                 second = fixed_number(text.data() + 6, 2);
  if (hour > 23 || minute > 59 || second > 59) return 0;
  Time time{static_cast<std::uint8_t>(hour), static_cast<std::uint8_t>(minute),
            static_cast<std::uint8_t>(second)};
  std::size_t size = 8;
  if (text.size() > 8 && text[8] == '.') {
    const std::size_t fraction = fraction_at(text.substr(8), time);
    if (fraction == 0) return 0;
    size += fraction;
  }
  value = time;
  return size;
}

// A local date-time at the beginning of the text. Returns how many bytes it takes, zero if there is none.
std::size_t local_at(std::string_view text, LocalDateTime& value) noexcept {
  if (text.size() < 19 || text[10] != 'T' || !date_at(text.data(), value.date)) return 0;
  const std::size_t size = time_at(text.substr(11), value.time);
  return size == 0 ? 0 : 11 + size;
}

bool read_offset(std::string_view text, std::optional<std::int16_t>& value) noexcept {
  if (text == "Z") {
    value.reset();
    return true;
  }
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return false;
  const unsigned hours = fixed_number(text.data() + 1, 2), minutes = fixed_number(text.data() + 4, 2);
  if (hours > 23 || minutes > 59) return false;
  const int offset = static_cast<int>(hours * 60 + minutes);
  if (text[0] == '-' && offset == 0) return false;
  value = static_cast<std::int16_t>(text[0] == '-' ? -offset : offset);
  return true;
}

// ---- Durations: components stand in a fixed order, each with its letter.

struct Component {
  std::uint32_t Duration::*number;
  unsigned digits;
  char letter;
};
constexpr std::array<Component, 3> day_components{{
    {&Duration::years, 9, 'Y'},
    {&Duration::months, 9, 'M'},
    {&Duration::days, 9, 'D'},
}};
constexpr std::array<Component, 3> time_components{{
    {&Duration::hours, 6, 'H'},
    {&Duration::minutes, 7, 'M'},
    {&Duration::seconds, 9, 'S'},
}};

// The digits at the beginning of the text, which it loses; at most nine, none superfluous.
bool take_number(std::string_view& text, std::uint32_t& number, unsigned& digits) noexcept {
  number = 0;
  digits = 0;
  while (digits != text.size() && digit_value(text[digits]) <= 9) {
    if (digits == 9) return false;
    number = number * 10 + digit_value(text[digits]);
    ++digits;
  }
  if (digits == 0 || (text[0] == '0' && digits > 1)) return false;
  text.remove_prefix(digits);
  return true;
}

bool take_fraction(std::string_view& text, std::uint32_t& nanoseconds) noexcept {
  Time time;
  const std::size_t size = fraction_at(text, time);
  if (size == 0 || time.trailing_zeros != 0) return false;
  nanoseconds = time.nanosecond;
  text.remove_prefix(size);
  return true;
}

// Reads as many of the components as the text has, up to its end or a `T`. Needs at least one.
bool take_components(std::string_view& text, const std::array<Component, 3>& components,
                     Duration& value) noexcept {
  std::size_t next = 0;
  bool found = false;
  while (!text.empty() && text[0] != 'T') {
    std::uint32_t number = 0;
    unsigned digits = 0;
    if (!take_number(text, number, digits)) return false;
    const bool fraction = !text.empty() && text[0] == '.';
    if (fraction && !take_fraction(text, value.nanoseconds)) return false;
    if (text.empty() || (number == 0 && !fraction)) return false;
    while (next != components.size() && components[next].letter != text[0]) ++next;
    if (next == components.size() || digits > components[next].digits) return false;
    if (fraction && components[next].letter != 'S') return false;
    value.*components[next].number = number;
    ++next;
    text.remove_prefix(1);
    found = true;
  }
  return found;
}

char* put_components(char* out, const std::array<Component, 3>& components, const Duration& value) noexcept {
  for (const Component& component : components) {
    const std::uint32_t number = value.*component.number;
    const bool fraction = component.letter == 'S' && value.nanoseconds != 0;
    if (number == 0 && !fraction) continue;
    const bool fits = number < powers_of_ten[component.digits];
    out = fits ? put_number(out, number) : put_fixed(out, powers_of_ten[1], 1);
    if (fraction) {
      unsigned digits = 9;
      std::uint32_t rest = value.nanoseconds;
      for (; rest % 10 == 0; rest /= 10) --digits;
      *out++ = '.';
      out = put_fixed(out, rest, digits);
    }
    *out++ = component.letter;
  }
  return out;
}

char* put_year(char* out, std::int16_t year) noexcept {
  const unsigned hundreds = year < 0 ? 100 : static_cast<unsigned>(year) / 100;
  return put_pair(put_pair(out, hundreds), hundreds > 99 ? 100 : static_cast<unsigned>(year) % 100);
}

char* put_offset(char* out, const std::optional<std::int16_t>& offset) noexcept {
  if (!offset) {
    *out++ = 'Z';
    return out;
  }
  const unsigned minutes = static_cast<unsigned>(*offset < 0 ? -*offset : *offset);
  *out++ = *offset < 0 ? '-' : '+';
  const bool fits = minutes < 24 * 60;
  out = put_pair(out, fits ? minutes / 60 : 100);
  *out++ = ':';
  return put_pair(out, minutes % 60);
}

// Days from 1970-01-01, by counting eras of 400 years that begin on 1 March.
std::int64_t days_since_epoch(const Date& date) noexcept {
  const int year = date.year - (date.month <= 2 ? 1 : 0);
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int month_of_year = date.month + (date.month > 2 ? -3 : 9);
  const int day_of_year = (153 * month_of_year + 2) / 5 + date.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return std::int64_t{era} * 146097 + day_of_era - 719468;
}

}  // namespace

unsigned days_in_month(std::int16_t year, unsigned month) noexcept {
  constexpr std::array<std::uint8_t, 13> days{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month >= days.size()) return 0;
  return month == 2 && is_leap(year) ? 29 : days[month];
}

bool read(std::string_view text, Date& value) noexcept {
  return text.size() == 10 && date_at(text.data(), value);
}

bool read(std::string_view text, Time& value) noexcept {
  Time time;
  if (text.empty() || time_at(text, time) != text.size()) return false;
  value = time;
  return true;
}

bool read(std::string_view text, LocalDateTime& value) noexcept {
  LocalDateTime local;
  if (text.empty() || local_at(text, local) != text.size()) return false;
  value = local;
  return true;
}

bool read(std::string_view text, DateTime& value) noexcept {
  DateTime datetime;
  const std::size_t size = local_at(text, datetime.local);
  if (size == 0 || !read_offset(text.substr(size), datetime.offset_minutes)) return false;
  value = datetime;
  return true;
}

bool read(std::string_view text, Duration& value) noexcept {
  if (text == "PT0S") {
    value = {};
    return true;
  }
  if (text.size() < 2 || text[0] != 'P') return false;
  Duration duration;
  text.remove_prefix(1);
  if (text[0] != 'T' && !take_components(text, day_components, duration)) return false;
  if (!text.empty()) {
    text.remove_prefix(1);
    if (!take_components(text, time_components, duration) || !text.empty()) return false;
  }
  value = duration;
  return true;
}

bool read(std::string_view text, PartialDate& value) noexcept {
  Date date;
  if (text.size() == 10) {
    if (!date_at(text.data(), date)) return false;
    value = {date.year, date.month, date.day};
    return true;
  }
  if (text.size() != 4 && text.size() != 7) return false;
  const unsigned year = fixed_number(text.data(), 4);
  if (year == no_number) return false;
  unsigned month = 0;
  if (text.size() == 7) {
    month = fixed_number(text.data() + 5, 2);
    if (text[4] != '-' || month == 0 || month > 12) return false;
  }
  value = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 0};
  return true;
}

char* write(const Date& value, char* out) noexcept {
  out = put_year(out, value.year);
  *out++ = '-';
  out = put_pair(out, value.month);
  *out++ = '-';
  return put_pair(out, value.day);
}

char* write(const Time& value, char* out) noexcept {
  out = put_pair(out, value.hour);
  *out++ = ':';
  out = put_pair(out, value.minute);
  *out++ = ':';
  out = put_pair(out, value.second);
  if (value.nanosecond == 0 && value.trailing_zeros == 0) return out;
  *out++ = '.';
  unsigned digits = 0;
  std::uint32_t rest = value.nanosecond;
  if (rest != 0) {
    for (digits = 9; rest % 10 == 0; rest /= 10) --digits;
  }
  if (digits + value.trailing_zeros > 9) return put_fixed(out, 10, 1);
  out = put_fixed(out, rest, digits);
  for (unsigned zeros = value.trailing_zeros; zeros != 0; --zeros) *out++ = '0';
  return out;
}

char* write(const LocalDateTime& value, char* out) noexcept {
  out = write(value.date, out);
  *out++ = 'T';
  return write(value.time, out);
}

char* write(const DateTime& value, char* out) noexcept {
  return put_offset(write(value.local, out), value.offset_minutes);
}

char* write(const Duration& value, char* out) noexcept {
  *out++ = 'P';
  char* const begin = out;
  out = put_components(out, day_components, value);
  *out++ = 'T';
  char* const time = out;
  out = put_components(out, time_components, value);
  if (out != time) return out;
  if (time - 1 != begin) return time - 1;
  *out++ = '0';
  *out++ = 'S';
  return out;
}

char* write(const PartialDate& value, char* out) noexcept {
  if (value.day != 0) {
    return write(Date{value.year, value.month == 0 ? std::uint8_t{100} : value.month, value.day}, out);
  }
  out = put_year(out, value.year);
  if (value.month == 0) return out;
  *out++ = '-';
  return put_pair(out, value.month);
}

Instant instant(const DateTime& value) noexcept {
  const Time& time = value.local.time;
  const std::int64_t minutes = days_since_epoch(value.local.date) * (24 * 60) + time.hour * 60 + time.minute -
                               value.offset_minutes.value_or(0);
  return {minutes * 60 + time.second, time.nanosecond};
}

Date earliest(const PartialDate& value) noexcept {
  return {value.year, value.month == 0 ? std::uint8_t{1} : value.month,
          value.day == 0 ? std::uint8_t{1} : value.day};
}

Date latest(const PartialDate& value) noexcept {
  const std::uint8_t month = value.month == 0 ? std::uint8_t{12} : value.month;
  const std::uint8_t last = static_cast<std::uint8_t>(days_in_month(value.year, month));
  return {value.year, month, value.day == 0 ? last : value.day};
}

std::int64_t total_months(const Duration& value) noexcept {
  return std::int64_t{value.years} * 12 + value.months;
}

std::int64_t total_days(const Duration& value) noexcept { return value.days; }

std::int64_t total_nanoseconds(const Duration& value) noexcept {
  const std::int64_t seconds =
      std::int64_t{value.hours} * 3600 + std::int64_t{value.minutes} * 60 + value.seconds;
  return seconds * 1'000'000'000 + value.nanoseconds;
}

}  // namespace dstack
