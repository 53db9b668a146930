// Dates, times and durations: plain values that write exactly the text they were read from. The calendar is
// the Gregorian one, extended back to the year 0000. Nothing here knows the clock or a time zone database.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include <dstack/text_form.h>
#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

/// `2026-11-23`. Years 0000 to 9999.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 1;
  std::uint8_t day = 1;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// `14:30:00` or `14:30:00.25`: local, 00:00:00 to 23:59:59, at most nine fraction digits, no leap second.
struct Time {
  std::uint8_t hour = 0;
  std::uint8_t minute = 0;
  std::uint8_t second = 0;
  std::uint32_t nanosecond = 0;
  /// Zeros that end the fraction: 1 for `.50`, 3 for `.000`. So a time writes the digits that it was read
  /// with; times that differ in nothing else are different values, and the shorter text comes first.
  std::uint8_t trailing_zeros = 0;
  friend auto operator<=>(const Time&, const Time&) = default;
};

/// `2026-11-23T14:30:00`: a date and a time without an offset.
struct LocalDateTime {
  Date date;
  Time time;
  friend auto operator<=>(const LocalDateTime&, const LocalDateTime&) = default;
};

/// `2026-11-23T14:30:00+01:00`. Equality is equality of texts; compare `instant(x)` for the order in time.
struct DateTime {
  LocalDateTime local;
  /// -1439 to 1439; none is written as `Z`. `+00:00` is zero, `-00:00` does not exist.
  std::optional<std::int16_t> offset_minutes;
  friend bool operator==(const DateTime&, const DateTime&) = default;
};

/// A point in time, counted from 1970-01-01T00:00:00Z without leap seconds.
struct Instant {
  std::int64_t seconds = 0;
  std::uint32_t nanoseconds = 0;
  friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// `P1Y6M`, `P3DT12H`, `PT0.5S`: the components as written; nothing is carried over, a component that is zero
/// is not written, and `PT0S` is the empty duration. At most nine digits each, hours at most six and minutes
/// at most seven, so that `total_nanoseconds` always fits; the fraction does not end in zero. No sign, no
/// weeks. There is no order: a month has no length.
struct Duration {
  std::uint32_t years = 0;
  std::uint32_t months = 0;
  std::uint32_t days = 0;
  std::uint32_t hours = 0;
  std::uint32_t minutes = 0;
  std::uint32_t seconds = 0;
  std::uint32_t nanoseconds = 0;
  friend bool operator==(const Duration&, const Duration&) = default;
};

/// `2001`, `2001-05` or `2001-05-17`: what is known of a date. Zero stands for an unknown month or day. There
/// is no order; `earliest` and `latest` give dates that have one.
struct PartialDate {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

template <>
inline constexpr std::size_t max_text_size<Date> = 10;
template <>
inline constexpr std::size_t max_text_size<Time> = 18;
template <>
inline constexpr std::size_t max_text_size<LocalDateTime> = 29;
template <>
inline constexpr std::size_t max_text_size<DateTime> = 35;
template <>
inline constexpr std::size_t max_text_size<Duration> = 67;
template <>
inline constexpr std::size_t max_text_size<PartialDate> = 10;

[[nodiscard]] bool read(std::string_view text, Date& value) noexcept;
[[nodiscard]] bool read(std::string_view text, Time& value) noexcept;
[[nodiscard]] bool read(std::string_view text, LocalDateTime& value) noexcept;
[[nodiscard]] bool read(std::string_view text, DateTime& value) noexcept;
[[nodiscard]] bool read(std::string_view text, Duration& value) noexcept;
[[nodiscard]] bool read(std::string_view text, PartialDate& value) noexcept;

char* write(const Date& value, char* out) noexcept;
char* write(const Time& value, char* out) noexcept;
char* write(const LocalDateTime& value, char* out) noexcept;
char* write(const DateTime& value, char* out) noexcept;
char* write(const Duration& value, char* out) noexcept;
char* write(const PartialDate& value, char* out) noexcept;

/// 28 to 31; zero for a month that does not exist.
[[nodiscard]] unsigned days_in_month(std::int16_t year, unsigned month) noexcept;

/// The point in time that a valid date-time names.
[[nodiscard]] Instant instant(const DateTime& value) noexcept;

/// First and last day that a partly known date may be.
[[nodiscard]] Date earliest(const PartialDate& value) noexcept;
[[nodiscard]] Date latest(const PartialDate& value) noexcept;

/// The three parts of a duration that cannot be converted into each other: years and months; days; the rest.
[[nodiscard]] std::int64_t total_months(const Duration& value) noexcept;
[[nodiscard]] std::int64_t total_days(const Duration& value) noexcept;
[[nodiscard]] std::int64_t total_nanoseconds(const Duration& value) noexcept;

}  // namespace dstack
