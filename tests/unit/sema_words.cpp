// What resolution is made of: nearest names, exact numbers, language tags, JSON strings.
#include <doctest/doctest.h>

#include <limits>

#include "sema/json_text.h"
#include "sema/languages.h"
#include "sema/numbers.h"
#include "sema/suggestion.h"

using namespace dstackc::sema;

TEST_CASE("the nearest name is a slip away, or there is none") {
  const std::vector<std::string_view> known = {"string", "strong", "Sprache", "int32",
                                               "int64",  "de",     "en",      "PERSON"};
  CHECK(nearest("strng", known) == "string");
  CHECK(nearest("sprache", known) == "Sprache");
  CHECK(nearest("Sprahce", known) == "Sprache");
  CHECK(nearest("Person", known) == "PERSON");
  CHECK(nearest("dee", known) == "de");
  CHECK(nearest("int23", known) == "int32");
  CHECK_FALSE(nearest("xyz", known).has_value());
  CHECK_FALSE(nearest("q", known).has_value());
  CHECK_FALSE(nearest("", known).has_value());
  CHECK_FALSE(nearest("string", {}).has_value());
  CHECK_FALSE(nearest(std::string(500, 'x'), {std::string_view("xxxx")}).has_value());
}

TEST_CASE("of equally near names the first in byte order is taken, whatever the order of the candidates") {
  CHECK(nearest("strang", {"strong", "string"}) == "string");
  CHECK(nearest("strang", {"string", "strong"}) == "string");
}

TEST_CASE("integers are exact up to their ends") {
  CHECK(read_integer("9223372036854775807").value == std::numeric_limits<std::int64_t>::max());
  CHECK(read_integer("-9223372036854775808").value == std::numeric_limits<std::int64_t>::min());
  CHECK(read_integer("9223372036854775808").fault == NumberFault::out_of_range);
  CHECK(read_integer("-9223372036854775809").fault == NumberFault::out_of_range);
  CHECK(read_integer(std::string(5000, '9')).fault == NumberFault::out_of_range);
  CHECK(read_integer("1.0").fault == NumberFault::none);
  CHECK(read_integer("1.5").fault == NumberFault::fraction);
  CHECK(read_integer("-0").value == 0);
  CHECK(read_count("-0").fault == NumberFault::none);
  CHECK(read_count("-1").fault == NumberFault::out_of_range);
  CHECK(read_count("18446744073709551615").value == std::numeric_limits<std::uint64_t>::max());
  CHECK(read_count("18446744073709551616").fault == NumberFault::out_of_range);
}

TEST_CASE("decimals are read at their scale and written with all of its digits") {
  CHECK(read_coefficient("0.01", 2).value == 1);
  CHECK(read_coefficient("-12.5", 2).value == -1250);
  CHECK(read_coefficient("12", 2).value == 1200);
  CHECK(read_coefficient("0.010", 2).fault == NumberFault::none);
  CHECK(read_coefficient("0.011", 2).fault == NumberFault::fraction);
  CHECK(read_coefficient("92233720368547758.08", 2).fault == NumberFault::out_of_range);
  CHECK(decimal_text(1, 2) == "0.01");
  CHECK(decimal_text(-1250, 2) == "-12.50");
  CHECK(decimal_text(7, 0) == "7");
  CHECK(decimal_text(0, 3) == "0.000");
  CHECK(decimal_text(std::numeric_limits<std::int64_t>::min(), 0) == "-9223372036854775808");
}

TEST_CASE("floats are finite and have one text") {
  CHECK(float_text(read_float("0.10").value) == "0.1");
  CHECK(float_text(read_float("-0").value) == "0");
  CHECK(float_text(read_float("5").value) == "5");
  CHECK(read_float(std::string(400, '9')).fault == NumberFault::out_of_range);
  CHECK(read_float("0." + std::string(400, '0') + "1").value == 0);
}

TEST_CASE("language tags have one spelling") {
  CHECK(canonical_language("DE") == "de");
  CHECK(canonical_language("de-at") == "de-AT");
  CHECK(canonical_language("SR-LATN-rs") == "sr-Latn-RS");
  CHECK(canonical_language("de-Simple") == "de-simple");
  CHECK(canonical_language("es-419") == "es-419");
  CHECK(canonical_language("de-1996") == "de-1996");
  CHECK(canonical_language("de-x-leicht") == "de-x-leicht");
  for (const char* wrong :
       {"", "d", "de-", "-de", "de--AT", "de_AT", "d3", "de-x", "de-a-b", "abcdefghi", "de-AT-"}) {
    CAPTURE(wrong);
    CHECK_FALSE(canonical_language(wrong).has_value());
  }
}

TEST_CASE("JSON strings escape what must be escaped and nothing else") {
  CHECK(json_string("a\"b\\c/ä") == "\"a\\\"b\\\\c/ä\"");
  CHECK(json_string("\b\f\n\r\t") == "\"\\b\\f\\n\\r\\t\"");
  CHECK(json_string(std::string("\x01\x1f\0", 3)) == "\"\\u0001\\u001f\\u0000\"");
  CHECK(json_string("\x7f") == "\"\x7f\"");
}
