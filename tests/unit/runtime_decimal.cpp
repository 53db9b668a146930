// Decimals and 64-bit integers: one text for each number, and JSON numbers read without loss.
#include <doctest/doctest.h>

#include <dstack/decimal.h>

#include <array>
#include <optional>

#include "runtime_text_form.h"
#include "support/cpu_time.h"

using namespace dstack;
using dstack::test::ExactCopy;
using dstack::test::refused;
using dstack::test::stays;
using dstack::test::value_of;

namespace {

std::string written(std::int64_t coefficient, unsigned scale) {
  std::array<char, max_decimal_size> buffer{};
  return {buffer.data(), write_decimal(coefficient, scale, buffer.data())};
}

std::string written_number(std::int64_t coefficient, unsigned scale) {
  std::array<char, max_decimal_size> buffer{};
  return {buffer.data(), write_decimal_number(coefficient, scale, buffer.data())};
}

struct Read {
  DecimalFit fit;
  std::int64_t coefficient;
  friend bool operator==(const Read&, const Read&) = default;
};

constexpr std::int64_t untouched = 4711;

Read number(std::string_view lexeme, unsigned precision, unsigned scale) {
  const ExactCopy copy(lexeme);
  std::int64_t coefficient = untouched;
  const DecimalFit fit = read_decimal_number(copy.view(), precision, scale, coefficient);
  return {fit, coefficient};
}

std::optional<std::int64_t> integer(std::string_view text) {
  const ExactCopy copy(text);
  std::int64_t value = 0;
  if (!read_integer(copy.view(), value)) return std::nullopt;
  std::array<char, max_integer_size> buffer{};
  CHECK(std::string(buffer.data(), write_integer(value, buffer.data())) == text);
  return value;
}

}  // namespace

TEST_CASE("decimals have exactly their fraction digits") {
  using Money = Decimal<9, 2>;
  for (const std::string_view text :
       {"0.00", "0.01", "-0.01", "0.50", "1.00", "12345.67", "9999999.99", "-9999999.99"}) {
    CAPTURE(text);
    CHECK(stays<Money>(text));
  }
  for (const std::string_view text :
       {"",        "0",      "0.0",   "0.000", "-0.00", "+1.00",       "01.00",
        "00.00",   ".50",    "1.",    "1",     "-",     "-.50",        "1,00",
        "1.0a",    "a.00",   "1.00 ", " 1.00", "1e2",   "10000000.00", "-10000000.00",
        "1.00.00", "--1.00", "1-.00", "0x.00", "100.",  "..."}) {
    CAPTURE(text);
    CHECK(refused<Money>(text));
  }
  CHECK(value_of<Money>("12.34")->coefficient == 1234);
  CHECK(value_of<Money>("-12.34")->coefficient == -1234);
  CHECK(*value_of<Money>("-0.01") < *value_of<Money>("0.00"));
}

TEST_CASE("decimals without fraction, and without anything else") {
  CHECK(stays<Decimal<3, 0>>("0"));
  CHECK(stays<Decimal<3, 0>>("-999"));
  CHECK(refused<Decimal<3, 0>>("1000"));
  CHECK(refused<Decimal<3, 0>>("-0"));
  CHECK(refused<Decimal<3, 0>>("1.0"));
  CHECK(refused<Decimal<3, 0>>("1."));
  CHECK(stays<Decimal<2, 2>>("0.99"));
  CHECK(stays<Decimal<2, 2>>("-0.99"));
  CHECK(refused<Decimal<2, 2>>("1.00"));
  CHECK(stays<Decimal<1, 1>>("0.1"));
}

TEST_CASE("decimals at full width") {
  CHECK(stays<Decimal<18, 0>>("999999999999999999"));
  CHECK(stays<Decimal<18, 0>>("-999999999999999999"));
  CHECK(refused<Decimal<18, 0>>("1000000000000000000"));
  CHECK(stays<Decimal<18, 18>>("-0.999999999999999999"));
  CHECK(stays<Decimal<18, 18>>("0.000000000000000001"));
  CHECK(refused<Decimal<18, 18>>("0.0000000000000000001"));
  CHECK(refused<Decimal<18, 9>>("9999999999.000000000"));
  CHECK(stays<Decimal<18, 9>>("999999999.999999999"));
  CHECK(refused<Decimal<18, 2>>(std::string(100000, '9') + ".00"));
}

TEST_CASE("all small decimals, against counting") {
  int accepted = 0;
  const std::string alphabet = "-.0129";
  std::string text(5, ' ');
  for (int choice = 0; choice != 6 * 6 * 6 * 6 * 6; ++choice) {
    int rest = choice;
    for (char& c : text) c = alphabet[static_cast<std::size_t>(rest % 6)], rest /= 6;
    accepted += refused<Decimal<3, 2>>(text) ? 0 : 1;
    if (!refused<Decimal<3, 2>>(text)) CHECK(stays<Decimal<3, 2>>(text));
  }
  // A sign, one digit, the point and two digits: 4 * 4 * 4 numbers but not zero.
  CHECK(accepted == 63);
}

TEST_CASE("writing any coefficient at any scale") {
  CHECK(written(0, 0) == "0");
  CHECK(written(0, 3) == "0.000");
  CHECK(written(-5, 3) == "-0.005");
  CHECK(written(INT64_MAX, 0) == "9223372036854775807");
  CHECK(written(INT64_MIN, 0) == "-9223372036854775808");
  CHECK(written(INT64_MIN, 18) == "-9.223372036854775808");
  CHECK(written(INT64_MIN, 1).size() <= max_decimal_size);
  CHECK(written_number(1250, 2) == "12.5");
  CHECK(written_number(1200, 2) == "12");
  CHECK(written_number(0, 2) == "0");
  CHECK(written_number(-1, 18) == "-0.000000000000000001");
  CHECK(written_number(INT64_MIN, 18) == "-9.223372036854775808");
}

TEST_CASE("JSON numbers as decimals") {
  using enum DecimalFit;
  CHECK(number("5", 3, 1) == Read{exact, 50});
  CHECK(number("5.0", 3, 1) == Read{exact, 50});
  CHECK(number("50e-1", 3, 1) == Read{exact, 50});
  CHECK(number("0.5E+1", 3, 1) == Read{exact, 50});
  CHECK(number("5.00000000000000000000000000000", 3, 1) == Read{exact, 50});
  CHECK(number("-9.8", 3, 1) == Read{exact, -98});
  CHECK(number("0", 3, 1) == Read{exact, 0});
  CHECK(number("-0", 3, 1) == Read{exact, 0});
  CHECK(number("-0.0e99999999999999999999", 3, 1) == Read{exact, 0});
  CHECK(number("9.85", 3, 1) == Read{too_many_fraction_digits, untouched});
  CHECK(number("9.801", 3, 1) == Read{too_many_fraction_digits, untouched});
  CHECK(number("1e-2", 3, 1) == Read{too_many_fraction_digits, untouched});
  CHECK(number("1e-99999999999999999999999", 3, 1) == Read{too_many_fraction_digits, untouched});
  CHECK(number("99.9", 3, 1) == Read{exact, 999});
  CHECK(number("100", 3, 1) == Read{too_large, untouched});
  CHECK(number("100.05", 3, 1) == Read{too_large, untouched});
  CHECK(number("1e99999999999999999999999", 3, 1) == Read{too_large, untouched});
  CHECK(number("999999999999999999", 18, 0) == Read{exact, 999999999999999999});
  CHECK(number("1e17", 18, 0) == Read{exact, 100000000000000000});
  CHECK(number("1e18", 18, 0) == Read{too_large, untouched});
  CHECK(number("1e-18", 18, 18) == Read{exact, 1});
  CHECK(number("123456789012345678901234567890e-29", 18, 0) == Read{too_many_fraction_digits, untouched});
  CHECK(number("1000000000000000000000000000000e-30", 18, 0) == Read{exact, 1});
  CHECK(number("0.000000000000000000000000000001e30", 18, 0) == Read{exact, 1});
  CHECK(number("100000000000000001", 18, 0) == Read{exact, 100000000000000001});
}

TEST_CASE("what is not a JSON number is not a decimal") {
  for (const std::string_view text :
       {"",   "-",  "+1",  "01",       "-01",   "1.",    ".5",    "1e",  "1e+",   "1e-", "0x1",
        "1 ", " 1", "NaN", "Infinity", "1.5.5", "1e5e5", "1e5.5", "--1", "\"1\"", "1,5"}) {
    CAPTURE(text);
    CHECK(number(text, 18, 2) == Read{DecimalFit::not_a_number, untouched});
  }
}

TEST_CASE("JSON numbers are read in linear time") {
  const auto seconds = [](std::size_t size) {
    const std::string lexeme = "0." + std::string(size, '0') + "1e" + std::to_string(size + 1);
    const auto begin = support::cpu_seconds();
    for (int turn = 0; turn != 20; ++turn) {
      std::int64_t coefficient = 0;
      REQUIRE(read_decimal_number(lexeme, 18, 2, coefficient) == DecimalFit::exact);
      REQUIRE(coefficient == 100);
    }
    return support::cpu_seconds() - begin;
  };
  const double small = seconds(100000);
  const double large = seconds(400000);
  CHECK(large < small * 12 + 0.05);
}

TEST_CASE("64-bit integers as text") {
  CHECK(integer("0") == 0);
  CHECK(integer("-1") == -1);
  CHECK(integer("9223372036854775807") == INT64_MAX);
  CHECK(integer("-9223372036854775808") == INT64_MIN);
  CHECK(integer("1000000000000000000") == 1000000000000000000);
  for (const std::string_view text : {"", "-", "-0", "00", "01", "-01", "+1", "1.0", "1e3", " 1", "1 ",
                                      "9223372036854775808", "-9223372036854775809", "10000000000000000000",
                                      "18446744073709551616", "99999999999999999999", "0x10", "1_000", "١"}) {
    CAPTURE(text);
    CHECK_FALSE(integer(text).has_value());
  }
}
