// Dates, times, partly known dates: the calendar at its edges, and that a value writes what it was read from.
#include <doctest/doctest.h>

#include <dstack/date.h>

#include <array>
#include <cstdio>

#include "runtime_text_form.h"

using namespace dstack;
using dstack::test::refused;
using dstack::test::stays;
using dstack::test::value_of;

namespace {

std::string text_of(int year, int month, int day) {
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", year, month, day);
  return buffer.data();
}

// The rule of the calendar in its plainest form.
int month_length(int year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Instant instant_of(std::string_view text) { return instant(value_of<DateTime>(text).value()); }

}  // namespace

TEST_CASE("every day of ten thousand years is a date, and no other") {
  int wrong = 0;
  std::int64_t accepted = 0;
  for (int year = 0; year <= 9999; ++year) {
    for (int month = 0; month <= 13; ++month) {
      for (const int day : {0, 1, 28, 29, 30, 31, 32}) {
        const bool expected = month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
        const std::string text = text_of(year, month, day);
        Date date;
        const bool actual = read(std::string_view(text), date);
        wrong += actual != expected || (actual && to_string(date) != text) ? 1 : 0;
        accepted += actual ? 1 : 0;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(accepted > 500000);
}

TEST_CASE("leap years") {
  CHECK(refused<Date>("1900-02-29"));
  CHECK(stays<Date>("2000-02-29"));
  CHECK(refused<Date>("2100-02-29"));
  CHECK(stays<Date>("2400-02-29"));
  CHECK(stays<Date>("2024-02-29"));
  CHECK(refused<Date>("2023-02-29"));
  CHECK(stays<Date>("0000-02-29"));
  CHECK(days_in_month(1900, 2) == 28);
  CHECK(days_in_month(2000, 2) == 29);
  CHECK(days_in_month(2000, 13) == 0);
  CHECK(days_in_month(2000, 0) == 0);
}

TEST_CASE("the form of a date") {
  CHECK(stays<Date>("0000-01-01"));
  CHECK(stays<Date>("9999-12-31"));
  for (const std::string_view text :
       {"", "2026-1-23", "2026-11-3", "26-11-23", "12026-11-23", "-026-11-23", "+2026-11-23", "2026/11/23",
        "2026-11-23 ", " 2026-11-23", "2026-11-2３", "2026-11-23T", "20261123", "2026-W48-1", "2026-327",
        "2o26-11-23"}) {
    CAPTURE(text);
    CHECK(refused<Date>(text));
  }
}

TEST_CASE("a failed reading leaves the value alone") {
  Date date{2001, 2, 3};
  CHECK_FALSE(read(std::string_view("2026-02-30"), date));
  CHECK(date == Date{2001, 2, 3});
  DateTime datetime{{date, {4, 5, 6}}, 7};
  CHECK_FALSE(read(std::string_view("2026-02-28T00:00:00+24:00"), datetime));
  CHECK(datetime == DateTime{{date, {4, 5, 6}}, 7});
  Duration duration{1, 2, 3, 4, 5, 6, 7};
  CHECK_FALSE(read(std::string_view("P1Y2M0D"), duration));
  CHECK(duration == Duration{1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("dates have an order") {
  CHECK(Date{2026, 11, 23} < Date{2026, 11, 24});
  CHECK(Date{2026, 11, 23} < Date{2026, 12, 1});
  CHECK(Date{2025, 12, 31} < Date{2026, 1, 1});
  CHECK(Date{2026, 11, 23} == Date{2026, 11, 23});
}

TEST_CASE("times") {
  for (const std::string_view text :
       {"00:00:00", "23:59:59", "14:30:00.5", "14:30:00.50", "14:30:00.0", "14:30:00.000000000",
        "14:30:00.123456789", "14:30:00.000000001", "14:30:00.100000000"}) {
    CAPTURE(text);
    CHECK(stays<Time>(text));
  }
  for (const std::string_view text :
       {"", "24:00:00", "23:60:00", "23:59:60", "14:30", "14:30:00.", "14:30:00.1234567890", "14:30:00,5",
        "14:30:00Z", "14:30:00+01:00", "4:30:00", "14:30:0", "14-30-00", "14:30:00.5 ", "1４:30:00",
        "14:30:00.-5"}) {
    CAPTURE(text);
    CHECK(refused<Time>(text));
  }
  CHECK(value_of<Time>("14:30:00.250") == Time{14, 30, 0, 250'000'000, 1});
  CHECK(Time{14, 30, 0, 250'000'000} == value_of<Time>("14:30:00.25"));
  CHECK(*value_of<Time>("14:30:00.25") < *value_of<Time>("14:30:00.250"));
  CHECK(*value_of<Time>("14:30:00.250") < *value_of<Time>("14:30:00.26"));
  CHECK(*value_of<Time>("09:59:59.999999999") < *value_of<Time>("10:00:00"));
}

TEST_CASE("local date-times") {
  CHECK(stays<LocalDateTime>("2026-11-23T14:30:00"));
  CHECK(stays<LocalDateTime>("2024-02-29T23:59:59.999999999"));
  for (const std::string_view text :
       {"", "2026-11-23", "2026-11-23T", "2026-11-23 14:30:00", "2026-11-23t14:30:00", "2026-11-23T14:30:00Z",
        "2026-02-29T14:30:00", "2026-11-23T24:00:00", "2026-11-23T14:30"}) {
    CAPTURE(text);
    CHECK(refused<LocalDateTime>(text));
  }
  CHECK(*value_of<LocalDateTime>("2026-11-23T23:59:59") < *value_of<LocalDateTime>("2026-11-24T00:00:00"));
}

TEST_CASE("date-times keep their offset") {
  for (const std::string_view text :
       {"2026-11-23T14:30:00Z", "2026-11-23T14:30:00+00:00", "2026-11-23T14:30:00-00:01",
        "2026-11-23T14:30:00+23:59", "2026-11-23T14:30:00-23:59", "2026-11-23T14:30:00.120+05:45",
        "0000-01-01T00:00:00+01:00", "9999-12-31T23:59:59.999999999-01:00"}) {
    CAPTURE(text);
    CHECK(stays<DateTime>(text));
  }
  for (const std::string_view text :
       {"2026-11-23T14:30:00", "2026-11-23T14:30:00z", "2026-11-23T14:30:00-00:00",
        "2026-11-23T14:30:00+24:00", "2026-11-23T14:30:00+01:60", "2026-11-23T14:30:00+0100",
        "2026-11-23T14:30:00+01", "2026-11-23T14:30:00ZZ", "2026-11-23T14:30:60Z", "2026-11-23T14:30:00.Z",
        "2026-11-23T14:30:00 Z", "2026-02-29T00:00:00Z", "Z", ""}) {
    CAPTURE(text);
    CHECK(refused<DateTime>(text));
  }
  CHECK_FALSE(*value_of<DateTime>("2026-11-23T14:30:00Z") ==
              *value_of<DateTime>("2026-11-23T14:30:00+00:00"));
}

TEST_CASE("date-times are compared by instant") {
  CHECK(instant_of("1970-01-01T00:00:00Z") == Instant{0, 0});
  CHECK(instant_of("1969-12-31T23:59:59.5Z") == Instant{-1, 500'000'000});
  CHECK(instant_of("2000-02-29T12:00:00Z") == Instant{951825600, 0});
  CHECK(instant_of("2026-11-23T14:30:00+01:00") == instant_of("2026-11-23T13:30:00Z"));
  CHECK(instant_of("2026-11-23T14:30:00.5Z") == instant_of("2026-11-23T14:30:00.500+00:00"));
  CHECK(instant_of("2026-11-23T00:30:00+01:00") < instant_of("2026-11-23T00:00:00Z"));
  CHECK(instant_of("0000-01-01T00:00:00Z") == Instant{-62167219200, 0});
  CHECK(instant_of("9999-12-31T23:59:59Z") == Instant{253402300799, 0});
}

TEST_CASE("instants follow each other day by day") {
  std::int64_t expected = -62167219200;
  int wrong = 0;
  for (int year = 0; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const Date first{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 1};
      wrong += instant(DateTime{{first, {}}, std::nullopt}).seconds != expected ? 1 : 0;
      expected += std::int64_t{month_length(year, month)} * 86400;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("partly known dates") {
  for (const std::string_view text : {"2001", "2001-05", "2001-05-17", "0000", "9999-12-31", "2000-02-29"}) {
    CAPTURE(text);
    CHECK(stays<PartialDate>(text));
  }
  for (const std::string_view text :
       {"", "200", "20011", "2001-", "2001-0", "2001-00", "2001-13", "2001-05-", "2001-05-00", "2001-05-32",
        "2001-02-29", "2001-5", "2001/05", "0000-00-00", "2001-W05"}) {
    CAPTURE(text);
    CHECK(refused<PartialDate>(text));
  }
  CHECK(earliest({2001, 0, 0}) == Date{2001, 1, 1});
  CHECK(latest({2001, 0, 0}) == Date{2001, 12, 31});
  CHECK(earliest({2001, 2, 0}) == Date{2001, 2, 1});
  CHECK(latest({2001, 2, 0}) == Date{2001, 2, 28});
  CHECK(latest({2000, 2, 0}) == Date{2000, 2, 29});
  CHECK(earliest({2001, 5, 17}) == Date{2001, 5, 17});
  CHECK(latest({2001, 5, 17}) == Date{2001, 5, 17});
}

TEST_CASE("impossible values are not written as possible ones") {
  CHECK(to_string(Date{-5, 105, 123}) == "\?\?\?\?-\?\?-\?\?");
  CHECK(to_string(Date{2023, 2, 30}) == "2023-02-30");
  CHECK(refused<Time>(to_string(Time{200, 200, 200, 4'000'000'000, 200})));
  CHECK(refused<Time>(to_string(Time{12, 0, 0, 1'000'000'000})));
  CHECK(refused<Time>(to_string(Time{12, 0, 0, 123'456'789, 1})));
  CHECK(refused<DateTime>(to_string(DateTime{{{2026, 11, 23}, {}}, std::int16_t{1440}})));
  CHECK(refused<DateTime>(to_string(DateTime{{{2026, 11, 23}, {}}, std::int16_t{-32768}})));
  CHECK(to_string(PartialDate{2001, 0, 17}) == "2001-\?\?-17");
  constexpr std::uint32_t most = 0xFFFFFFFF;
  const std::string longest = to_string(Duration{most, most, most, most, most, most, most});
  CHECK(longest.size() <= max_text_size<Duration>);
  CHECK(refused<Duration>(longest));
}
