// The writer's short ways to texts of numbers give what the library gives.
#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

#include "runtime/src/number_text.h"

namespace {

using namespace dstack::internal;

std::string by_library(auto number) {
  char buffer[40];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr};
}
std::string integer(std::int64_t number) {
  char buffer[20];
  return {buffer, put_integer(buffer, number)};
}
std::string real(double number) {
  char buffer[max_double_size];
  return {buffer, put_double(buffer, number)};
}

}  // namespace

TEST_CASE("integers: all short ones, and around every power of ten") {
  for (std::int64_t number = -20'000; number <= 20'000; ++number)
    REQUIRE(integer(number) == std::to_string(number));
  constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
  for (std::int64_t power = 10; power <= greatest / 10; power *= 10) {
    for (const std::int64_t number : {power - 1, power, power + 1, 9 * power}) {
      CHECK(integer(number) == std::to_string(number));
      CHECK(integer(-number) == std::to_string(-number));
    }
  }
  CHECK(integer(greatest) == "9223372036854775807");
  CHECK(integer(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
}

TEST_CASE("doubles: with few decimals, with many, and at the ends of the short way") {
  for (const double number : {0.0,
                              -0.0,
                              1.0,
                              -1.0,
                              0.5,
                              0.1,
                              0.001,
                              1e-6,
                              1.5,
                              1.1,
                              -1.000001,
                              1.0000001,
                              100.0,
                              99999.0,
                              1e5,
                              1e15,
                              1e16,
                              1e21,
                              999999999.999999,
                              999999999.9999999,
                              1e9 - 0.5,
                              1e9,
                              1e9 + 0.5,
                              123456789.123456,
                              0.9999999,
                              0.999999,
                              5e-324,
                              1.7976931348623157e308,
                              47.064114,
                              53.042122,
                              12.208809,
                              -12.34,
                              1e9 - 1e-6,
                              4503599627370496.5}) {
    CAPTURE(number);
    CHECK(real(number) == by_library(number));
    CHECK(real(std::nextafter(number, 1e300)) == by_library(std::nextafter(number, 1e300)));
    CHECK(real(std::nextafter(number, -1e300)) == by_library(std::nextafter(number, -1e300)));
  }
}

TEST_CASE("doubles: numbers at random, of every size and number of decimals") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 100'000; ++i) {
    double number = std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 120) - 60);
    if (i % 2 == 0) {  // as a document has it
      const double places = std::pow(10, static_cast<int>(random() % 9));
      number = static_cast<double>(random() % (std::uint64_t{1} << random() % 50)) / places;
    }
    if (random() % 2 == 0) number = -number;
    REQUIRE(real(number) == by_library(number));
    REQUIRE(std::strtod(real(number).c_str(), nullptr) == number);
  }
}
