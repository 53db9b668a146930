// Durations: the components as written, each value with one text.
#include <doctest/doctest.h>

#include <dstack/date.h>

#include "runtime_text_form.h"

using namespace dstack;
using dstack::test::refused;
using dstack::test::stays;
using dstack::test::value_of;

TEST_CASE("durations write what they were read from") {
  for (const std::string_view text :
       {"PT0S",
        "P1Y",
        "P1M",
        "P1D",
        "PT1H",
        "PT1M",
        "PT1S",
        "P1Y2M3DT4H5M6S",
        "P1YT1S",
        "PT36H",
        "P14D",
        "PT0.5S",
        "PT1.5S",
        "PT0.000000001S",
        "PT10.000000001S",
        "P1M",
        "PT1M",
        "P1MT1M",
        "PT1H1S",
        "P1Y1D",
        "P999999999Y999999999M999999999DT999999H9999999M999999999.999999999S"}) {
    CAPTURE(text);
    CHECK(stays<Duration>(text));
  }
}

TEST_CASE("durations have one text") {
  for (const std::string_view text : {"",
                                      "P",
                                      "PT",
                                      "P1",
                                      "1Y",
                                      "P0Y",
                                      "P0D",
                                      "PT0M",
                                      "PT0H",
                                      "PT00S",
                                      "PT0.0S",
                                      "PT0.S",
                                      "PT.5S",
                                      "PT1.50S",
                                      "PT1.S",
                                      "P01Y",
                                      "P1YT",
                                      "P1W",
                                      "P1D2W",
                                      "P1M1Y",
                                      "P1D1M",
                                      "PT1S1M",
                                      "PT1M1H",
                                      "P1H",
                                      "P1S",
                                      "PT1Y",
                                      "PT1D",
                                      "P1.5Y",
                                      "PT1.5H",
                                      "PT1.5M",
                                      "P1,5Y",
                                      "-P1Y",
                                      "P-1Y",
                                      "+P1Y",
                                      "p1y",
                                      "P1y",
                                      "P1Y ",
                                      " P1Y",
                                      "P1YT1HT1M",
                                      "P1YP1M",
                                      "P1Y1Y",
                                      "PT0S0S",
                                      "PT0SS",
                                      "PT1.0000000001S",
                                      "P1234567890D",
                                      "PT1000000H",
                                      "PT10000000M",
                                      "PT1234567890S",
                                      "PT0H0M0S",
                                      "P1Y0M"}) {
    CAPTURE(text);
    CHECK(refused<Duration>(text));
  }
}

TEST_CASE("the bounds of each component") {
  CHECK(stays<Duration>("P999999999D"));
  CHECK(refused<Duration>("P1000000000D"));
  CHECK(stays<Duration>("PT999999H"));
  CHECK(stays<Duration>("PT9999999M"));
  CHECK(stays<Duration>("PT999999999S"));
  CHECK(to_string(Duration{.hours = 1'000'000}) == "PT?H");
  CHECK(to_string(Duration{.nanoseconds = 500'000'000}) == "PT0.5S");
  CHECK(to_string(Duration{}) == "PT0S");
}

TEST_CASE("the three parts of a duration") {
  const Duration duration = value_of<Duration>("P1Y6M10DT2H3M4.5S").value();
  CHECK(total_months(duration) == 18);
  CHECK(total_days(duration) == 10);
  CHECK(total_nanoseconds(duration) == 7'384'500'000'000);
  const Duration longest =
      value_of<Duration>("P999999999Y999999999M999999999DT999999H9999999M999999999.999999999S").value();
  CHECK(total_months(longest) == 12'999'999'987);
  CHECK(total_days(longest) == 999'999'999);
  CHECK(total_nanoseconds(longest) ==
        (999'999LL * 3600 + 9'999'999LL * 60 + 999'999'999) * 1'000'000'000 + 999'999'999);
}

TEST_CASE("durations of the same length are different values") {
  CHECK_FALSE(*value_of<Duration>("PT60M") == *value_of<Duration>("PT1H"));
  CHECK_FALSE(*value_of<Duration>("P12M") == *value_of<Duration>("P1Y"));
}
