// UTF-8: every code point, every short byte sequence, and that the fast path sees what the slow one sees.
#include <doctest/doctest.h>

#include <dstack/unicode.h>

#include <array>
#include <string>

#include "runtime_text_form.h"

using namespace dstack;
using dstack::test::ExactCopy;

namespace {

std::string encoded(char32_t code_point) {
  std::array<char, 4> buffer{};
  return {buffer.data(), encode_code_point(code_point, buffer.data())};
}

}  // namespace

TEST_CASE("every code point is written and read again") {
  std::size_t wrong = 0;
  std::size_t count = 0;
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    if (!is_scalar_value(code_point)) continue;
    const std::string text = encoded(code_point);
    const CodePoint decoded = decode_code_point(text);
    wrong += decoded.value == code_point && decoded.size == text.size() && is_utf8(text) &&
                     count_code_points(text) == 1
                 ? 0
                 : 1;
    ++count;
  }
  CHECK(wrong == 0);
  CHECK(count == 0x110000 - 0x800);
  CHECK(encoded(0x7F).size() == 1);
  CHECK(encoded(0x80).size() == 2);
  CHECK(encoded(0x7FF).size() == 2);
  CHECK(encoded(0x800).size() == 3);
  CHECK(encoded(0xFFFF).size() == 3);
  CHECK(encoded(0x10000).size() == 4);
}

TEST_CASE("sequences of two and three bytes: as many valid ones as there are code points") {
  std::size_t two = 0, three = 0;
  std::string text(3, '\0');
  for (unsigned first = 0x80; first != 0x100; ++first) {
    text[0] = static_cast<char>(first);
    for (unsigned second = 0; second != 0x100; ++second) {
      text[1] = static_cast<char>(second);
      two += decode_code_point(std::string_view(text).substr(0, 2)).size == 2 ? 1 : 0;
      if (first < 0xE0) continue;
      for (unsigned third = 0; third != 0x100; ++third) {
        text[2] = static_cast<char>(third);
        three += decode_code_point(text).size == 3 ? 1 : 0;
      }
    }
  }
  CHECK(two == 0x800 - 0x80);
  CHECK(three == 0x10000 - 0x800 - 0x800);
}

TEST_CASE("what is not UTF-8") {
  for (const std::string_view bad : {"\x80",
                                     "\xBF",
                                     "\xC0\x80",
                                     "\xC1\xBF",
                                     "\xC2",
                                     "\xC2\x41",
                                     "\xE0\x80\x80",
                                     "\xE0\x9F\xBF",
                                     "\xED\xA0\x80",
                                     "\xED\xBF\xBF",
                                     "\xE2\x82",
                                     "\xE2\x82\x41",
                                     "\xF0\x80\x80\x80",
                                     "\xF0\x8F\xBF\xBF",
                                     "\xF4\x90\x80\x80",
                                     "\xF5\x80\x80\x80",
                                     "\xF0\x9F\x98",
                                     "\xFE",
                                     "\xFF",
                                     "\xF8\x88\x80\x80\x80"}) {
    CAPTURE(bad.size());
    for (const std::size_t before : {0, 1, 7, 8, 15, 16, 17, 31, 40}) {
      const std::string text = std::string(before, 'a') + std::string(bad);
      CHECK(utf8_prefix(ExactCopy(text).view()) == before);
      CHECK(utf8_prefix(ExactCopy(text + "aaaaaaaaaaaaaaaaaaaaaaaa").view()) == before);
    }
  }
}

TEST_CASE("runs of ASCII end where they end") {
  for (std::size_t size = 0; size != 70; ++size) {
    std::string text(size, 'x');
    CHECK(ascii_prefix(ExactCopy(text).view()) == size);
    CHECK(utf8_prefix(ExactCopy(text).view()) == size);
    CHECK(count_code_points(ExactCopy(text).view()) == size);
    for (std::size_t at = 0; at != size; ++at) {
      text[at] = '\xC3';
      CHECK(ascii_prefix(ExactCopy(text).view()) == at);
      text[at] = 'x';
    }
  }
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Straße") == 6);
  CHECK(count_code_points("K͟hālid ibn al-Walīd") == 20);
  CHECK(count_code_points("😀😀😀😀😀") == 5);
  CHECK(count_code_points("aä€😀aä€😀aä€😀") == 12);
}
