// Numbers: what a number is worth does not depend on how it is written, and none is ever brought into range.
#include "reading_support.h"

#include <limits>

namespace {

using namespace reading;

std::string numbers(std::string_view member, std::string_view value) {
  ReadOptions options;
  options.limits.number_size = 2000;
  std::string text =
      read_summary<subject::Numbers>("{\"" + std::string(member) + "\":" + std::string(value) + "}", options);
  return text.substr(0, text.find('@'));
}

std::int64_t safe(std::string_view value) {
  const auto result = parse<subject::Numbers>("{\"safe\":" + std::string(value) + "}");
  REQUIRE(result.valid());
  return result.value().safe.value();
}

double real(std::string_view value) {
  const auto result = parse<subject::Numbers>("{\"real\":" + std::string(value) + "}");
  REQUIRE(result.valid());
  return result.value().real.value();
}

std::string collected(std::string_view member, std::string_view list) {
  return read_summary<subject::Collections>("{\"" + std::string(member) + "\":" + std::string(list) + "}");
}

}  // namespace

TEST_CASE("integers: 1.0 and 1e2 are integers, 1.5 is none, and what is too large stays too large") {
  CHECK(safe("-0") == 0);
  CHECK(safe("-0.0e5") == 0);
  CHECK(safe("1.0") == 1);
  CHECK(safe("1e2") == 100);
  CHECK(safe("0.1e1") == 1);
  CHECK(safe("1500e-2") == 15);
  CHECK(safe("-12.50e1") == -125);
  CHECK(safe("9007199254740991") == 9007199254740991);
  CHECK(safe("-9007199254740991") == -9007199254740991);
  CHECK(safe("9007199254740991.000000") == 9007199254740991);
  CHECK(safe("0e999999999999") == 0);
  CHECK(safe("0.000e-99999999999999999999") == 0);
  for (const std::string_view above :
       {"9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808",
        "18446744073709551615", "18446744073709551616", "1e400", "1e999999999", "1e99999999999999999999999",
        "123456789012345678901234567890"}) {
    CAPTURE(above);
    CHECK(numbers("safe", above) == "maximum");
    CHECK(numbers("safe", "-" + std::string(above)) == "minimum");
  }
  for (const std::string_view part : {"0.5", "1.5", "-1.5", "1e-1", "1e-400", "1e-99999999999999999999",
                                      "9007199254740991.5", "12345678901234567890123.5", "0.1e0", "15e-1"}) {
    CAPTURE(part);
    CHECK(numbers("safe", part) == "not_an_integer");
  }
}

TEST_CASE("integers: bounds of the type and of the schema") {
  CHECK(numbers("small", "2147483647") == "valid");
  CHECK(numbers("small", "2147483648") == "maximum");
  CHECK(numbers("small", "-2147483648") == "valid");
  CHECK(numbers("small", "-2147483649") == "minimum");
  CHECK(numbers("percent", "-1") == "minimum");
  CHECK(numbers("percent", "0") == "valid");
  CHECK(numbers("percent", "-0") == "valid");
  CHECK(numbers("percent", "100") == "valid");
  CHECK(numbers("percent", "1.00e2") == "valid");
  CHECK(numbers("percent", "101") == "maximum");
  CHECK(numbers("even", "3") == "multiple_of");
  CHECK(numbers("even", "-4") == "valid");
  CHECK(numbers("even", "-3") == "multiple_of");
  CHECK(numbers("even", "0.3e1") == "multiple_of");
  CHECK(numbers("text", "\"9223372036854775807\"") == "valid");
  CHECK(numbers("text", "\"-9223372036854775808\"") == "valid");
  for (const std::string_view text : {"9223372036854775808", "01", "-0", "+1", "1.0", "1e0", " 1", "", "-"}) {
    CAPTURE(text);
    CHECK(numbers("text", "\"" + std::string(text) + "\"") == "format");
  }
  CHECK(numbers("text", "1") == "wrong_type");
}

TEST_CASE("integers: an exponent makes up for digits, however many of either") {
  const std::string zeros(1500, '0');
  CHECK(numbers("safe", "0." + zeros + "1e1501") == "valid");
  CHECK(numbers("safe", "0." + zeros + "1e1500") == "not_an_integer");
  CHECK(numbers("safe", "1" + zeros + "e-1500") == "valid");
  CHECK(numbers("safe", "1" + zeros + "e-1501") == "not_an_integer");
  CHECK(numbers("real", "0." + zeros + "1e1501") == "valid");
  CHECK(numbers("real", "1" + zeros + "e-1500") == "valid");
  ReadOptions options;
  options.limits.number_size = 0xFFFFFFFFU;
  options.limits.document_size = greatest_document_size;
  const std::string many(2000000, '0');
  for (const std::string_view member : {"safe", "real"}) {
    const std::string open = "{\"" + std::string(member) + "\":";
    CHECK(read_summary<subject::Numbers>(open + "0." + many + "1e2000001}", options) == "valid");
    CHECK(read_summary<subject::Numbers>(open + "0." + many + "1e20000001}", options).starts_with("maximum"));
    CHECK(read_summary<subject::Numbers>(open + "1" + many + "e-2000000}", options) == "valid");
  }
}

TEST_CASE("floating numbers: the nearest double; too large is refused, too small is zero") {
  CHECK(real("0.1") == 0.1);
  CHECK(real("1e308") == 1e308);
  CHECK(real("1.7976931348623157e308") == std::numeric_limits<double>::max());
  CHECK(real("4.9e-324") == std::numeric_limits<double>::denorm_min());
  CHECK(real("2.2250738585072011e-308") == 2.2250738585072011e-308);
  CHECK(real("1e-400") == 0);
  CHECK(real("-1e-400") == 0);
  CHECK(real("1e-99999999999") == 0);
  CHECK(real("9007199254740993") == 9007199254740992.0);
  CHECK(real("123456789012345678901234567890") == 123456789012345678901234567890.0);
  CHECK(numbers("real", "1.7976931348623159e308") == "maximum");
  CHECK(numbers("real", "1e309") == "maximum");
  CHECK(numbers("real", "-1e309") == "minimum");
  CHECK(numbers("real", "1e99999999999999") == "maximum");
  CHECK(numbers("real", std::string(400, '9')) == "maximum");
}

TEST_CASE("decimals: exact, from texts and from numbers") {
  CHECK(numbers("money", "\"1234567.89\"") == "valid");
  CHECK(numbers("money", "\"12345678.90\"") == "format");
  CHECK(numbers("money", "\"1.5\"") == "format");
  CHECK(numbers("money", "\"-0.00\"") == "format");
  CHECK(numbers("money", "1.50") == "wrong_type");
  CHECK(numbers("moment", "123456.789") == "valid");
  CHECK(numbers("moment", "123456.7890000") == "valid");
  CHECK(numbers("moment", "123456789e-3") == "valid");
  CHECK(numbers("moment", "0.0001") == "format");
  CHECK(numbers("moment", "1e-4") == "format");
  CHECK(numbers("moment", "1000000") == "maximum");
  CHECK(numbers("moment", "-1e400") == "minimum");
  const auto result = parse<subject::Numbers>(R"({"plain":0.123456789012345678})");
  REQUIRE(result.valid());
  CHECK(to_json(result.value()) == R"({"plain":0.123456789012345678})");
}

TEST_CASE("items that must differ are compared by value") {
  CHECK(collected("distinct", "[1,2,1]") == "not_unique@17 /distinct/2");
  CHECK(collected("distinct", "[1,1.0]") == "not_unique@15 /distinct/1");
  CHECK(collected("distinct", "[100,1e2]") == "not_unique@17 /distinct/1");
  CHECK(collected("distinct", "[0,-0]") == "not_unique@15 /distinct/1");
  CHECK(collected("distinct", "[-1,1]") == "valid");
  CHECK(collected("reals", "[0,-0.0]") == "not_unique@12 /reals/1");
  CHECK(collected("reals", "[0.1,1e-1]") == "not_unique@14 /reals/1");
  CHECK(collected("reals", "[-1e300,1e300,1e299]") == "valid");
  CHECK(collected("reals", "[1e-400,0]") == "not_unique@17 /reals/1");
  CHECK(collected("decimals", "[0.123456789012345678,0.123456789012345679]") == "valid");
  CHECK(collected("decimals", "[0.5,0.50]") == "not_unique@17 /decimals/1");
  CHECK(collected("names", R"(["a","\u0061"])") == "not_unique@14 /names/1");
  CHECK(collected("names", R"(["a","A","",")"
                           "\u00e4"
                           R"(","a\u0308"])") == "valid");
  CHECK(collected("keyed", R"([{"id":"a","value":1},{"value":2,"id":"a"}])") == "not_unique@31 /keyed/1");
  CHECK(collected("keyed", R"([{"id":"a"},{"id":"b"},{"id":"\u0062"}])") == "not_unique@32 /keyed/2");
}
