// What single characters are.
#include <doctest/doctest.h>

#include <string>

#include "source/characters.h"

using namespace dstackc::source;

TEST_CASE("UTF-8 is decoded strictly") {
  CHECK(decode("a", 0).code == U'a');
  CHECK(decode("xä", 1).code == U'ä');
  CHECK(decode("€", 0).size == 3);
  CHECK(decode("\xF4\x8F\xBF\xBF", 0).code == 0x10FFFF);
  for (const std::string bad :
       {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xFF"}) {
    CAPTURE(bad);
    CHECK(decode(bad, 0).size == 0);
    CHECK(decode(bad + "a", 0).size == 0);
  }
  CHECK(decode("", 0).size == 0);
  CHECK(decode("a", 5).size == 0);
}

TEST_CASE("kinds of characters at their bounds") {
  const auto kinds = [](char32_t code) {
    return std::string(is_control(code) ? "c" : "") + (is_bidirectional(code) ? "b" : "") +
           (is_invisible(code) ? "i" : "");
  };
  CHECK(kinds(0) == "c");
  CHECK(kinds('\t').empty());
  CHECK(kinds('\n').empty());
  CHECK(kinds('\v') == "c");
  CHECK(kinds(0x1F) == "c");
  CHECK(kinds(' ').empty());
  CHECK(kinds(0x7E).empty());
  CHECK(kinds(0x7F) == "c");
  CHECK(kinds(0x85) == "c");
  CHECK(kinds(0x9F) == "c");
  CHECK(kinds(0xA0).empty());
  CHECK(kinds(0xAD) == "i");
  CHECK(kinds(0x61C) == "b");
  for (char32_t code = 0x200B; code <= 0x200D; ++code) CHECK(kinds(code) == "i");
  for (char32_t code : {0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069}) CHECK(kinds(code) == "b");
  for (char32_t code : {0x2010, 0x2014, 0x201E, 0x2026, 0x2030, 0x20AC}) CHECK(kinds(code).empty());
  for (char32_t code : {0x2028, 0x2029, 0x2060, 0xFEFF, 0xFE0F, 0xE0001, 0xE007F}) CHECK(kinds(code) == "i");
  CHECK(kinds(0x10FFFF).empty());
}

TEST_CASE("texts that may not be in normal form C") {
  CHECK(find_uncomposed("") == std::string::npos);
  CHECK(find_uncomposed("trassen-plan Straße Müller Łódź 日本") == std::string::npos);
  CHECK(find_uncomposed("각") == std::string::npos);
  CHECK(find_uncomposed("Cafe\u0301") == 4);    // joins to é
  CHECK(find_uncomposed("\u1100\u1161") == 3);  // joins to a syllable
  CHECK(find_uncomposed("\u212B") == 0);        // the sign Ångström, which becomes a letter
  CHECK(find_uncomposed("x\u0334") == 1);       // joins with nothing, but changes places with other marks
  CHECK(find_uncomposed("a\xFFz") == 1);
}
