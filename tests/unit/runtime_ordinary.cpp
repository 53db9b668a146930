// The fast functions for what is ordinary agree with the complete ones wherever they answer, and read nothing
// behind the end: every text here ends where its allocation ends, so that the sanitizer build would see it.
#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <random>
#include <string>

#include "runtime/src/ordinary_patterns.h"
#include "runtime/src/ordinary_values.h"

namespace {

using namespace dstack;
namespace chosen = dstack::ordinary::DSTACK_INSTRUCTIONS;

/// A copy of a text in a block of exactly its size.
class Exact {
 public:
  explicit Exact(std::string_view text) : size_(text.size()), bytes_(new char[text.size() + 1]) {
    std::memcpy(bytes_.get() + 1, text.data(), size_);
  }
  [[nodiscard]] const char* begin() const { return bytes_.get() + 1; }
  [[nodiscard]] const char* end() const { return begin() + size_; }
  [[nodiscard]] chosen::Bounds bounds() const { return {begin(), end()}; }

 private:
  std::size_t size_;
  std::unique_ptr<char[]> bytes_;
};

std::string random_text(std::mt19937& random, std::string_view alphabet, std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += alphabet[random() % alphabet.size()];
  return text;
}

}  // namespace

TEST_CASE("strings end at the quote, whatever their length; others are not answered") {
  for (std::size_t size = 0; size <= 70; ++size) {
    for (std::size_t behind : {0U, 1U, 15U, 16U, 40U}) {
      const std::string contents(size, 'a');
      const Exact text(contents + '"' + std::string(behind, 'b'));
      chosen::Contents span;
      REQUIRE(chosen::string(text.begin(), text.bounds(), span));
      CHECK(span.text() == contents);
      CHECK_FALSE(span.high);
    }
    chosen::Contents span;
    const Exact open(std::string(size, 'a'));
    CHECK_FALSE(chosen::string(open.begin(), open.bounds(), span));
    for (const char bad : {'\\', '\n', '\0', '\x1f'}) {
      const Exact text(std::string(size, 'a') + bad + "bc\"");
      CHECK_FALSE(chosen::string(text.begin(), text.bounds(), span));
    }
    const Exact high(std::string(size, 'a') + "\xC3\xA4\"");
    REQUIRE(chosen::string(high.begin(), high.bounds(), span));
    CHECK(span.high);
    const Exact later(std::string(size, 'a') + "\"\xC3\xA4");
    REQUIRE(chosen::string(later.begin(), later.bounds(), span));
    CHECK_FALSE(span.high);
  }
}

TEST_CASE("loops give the verdict of the single steps") {
  // [a-c]*x?: state 1 loops on a to c, state 2 has seen the x.
  std::uint8_t classes[256] = {};
  for (const char c : {'a', 'b', 'c'}) classes[static_cast<unsigned char>(c)] = 1;
  classes[static_cast<unsigned char>('x')] = 2;
  static constexpr std::uint16_t next[] = {0, 0, 0, 0, 1, 2, 0, 0, 0};
  static constexpr program::ByteSet sets[] = {program::byte_set({{'a', 'c'}}),
                                              program::byte_set({{'x', 'x'}})};
  static constexpr std::uint8_t loops[] = {0, 1, 0};
  static constexpr program::Run runs[] = {{0, true, 0, 0xFFFFFFFFU}, {1, true, 0, 1}};
  const program::Automaton plain{classes, next, 3, 3, 1, 1};
  const program::Automaton looping{classes, next, 3, 3, 1, 1, sets, 2, loops};
  const program::Automaton row{classes, next, 3, 3, 1, 1, sets, 2, nullptr, 0, runs, 2};
  std::mt19937 random(11);
  int accepted = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string text = random_text(random, "abc", random() % 40);
    if (random() % 2 == 0) text += "x";
    if (random() % 8 == 0) text.insert(random() % (text.size() + 1), 1, "dx`\x80"[random() % 4]);
    const Exact exact(text);
    const bool expected = program::matches(plain, text);
    accepted += expected ? 1 : 0;
    REQUIRE(chosen::matches(looping, exact.begin(), exact.end(), exact.bounds()) == expected);
    REQUIRE(chosen::matches(row, exact.begin(), exact.end(), exact.bounds()) == expected);
  }
  CHECK(accepted > 1000);
}

TEST_CASE("sets of bytes are the same in all their forms") {
  static constexpr program::ByteSet set =
      program::byte_set({{0, 3}, {' ', ' '}, {'-', '.'}, {'0', '9'}, {'A', 'Z'}, {'z', 127}});
  for (int byte = 0; byte < 256; ++byte) {
    const auto is_in = [&](int low, int high) { return byte >= low && byte <= high; };
    const bool expected = is_in(0, 3) || is_in(' ', ' ') || is_in('-', '.') || is_in('0', '9') ||
                          is_in('A', 'Z') || is_in('z', 127);
    CHECK(set.contains(static_cast<unsigned char>(byte)) == expected);
    for (std::size_t size = 1; size < 70; ++size) {
      const Exact text(std::string(size, static_cast<char>(byte)));
      REQUIRE(chosen::skip_set(set, text.begin(), text.end(), text.bounds()) ==
              (expected ? text.end() : text.begin()));
    }
  }
}

TEST_CASE("numbers that are answered have the value of the complete functions") {
  std::mt19937 random(12);
  int answered = 0;
  for (int i = 0; i < 200000; ++i) {
    const std::string text = random_text(random, "0123456789019.-eE,", 1 + random() % 22);
    const scan::NumberToken token = scan::number(text, 0);
    const Exact exact(text);
    std::int64_t integer = 0;
    if (const char* next = chosen::integer(exact.begin(), exact.end(), integer)) {
      ++answered;
      REQUIRE(token.valid);
      REQUIRE(next - exact.begin() == static_cast<std::ptrdiff_t>(token.lexeme.size()));
      REQUIRE(scan::integral(token.lexeme).value == integer);
    }
    double real = 0;
    if (const char* next = chosen::real(exact.begin(), exact.end(), real)) {
      REQUIRE(token.valid);
      REQUIRE(next - exact.begin() == static_cast<std::ptrdiff_t>(token.lexeme.size()));
      REQUIRE(scan::floating(token.lexeme) == real);
    }
  }
  CHECK(answered > 1000);
}

TEST_CASE("escapes: every byte at every place of four digits, and pairs of halves") {
  std::string buffer;
  const auto meaning = [&](const std::string& contents) -> std::string {
    const Exact exact(contents + '"');
    chosen::Span span{exact.begin(), exact.begin() + contents.find('\\'), false};
    const char* const behind = chosen::unescape(span, exact.bounds(), buffer);
    return behind == nullptr ? "refused" : behind == exact.end() ? std::string(span.text()) : "elsewhere";
  };
  CHECK(meaning("a\\u00e4b") ==
        "a\xC3\xA4"
        "b");
  for (std::size_t place = 0; place < 4; ++place) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string digits = "0041";
      digits[place] = static_cast<char>(byte);
      const bool digit =
          std::string_view("0123456789abcdefABCDEF").find(static_cast<char>(byte)) != std::string_view::npos;
      CAPTURE(digits);
      CHECK((meaning("\\u" + digits + "0xyz") == "refused") == !digit);
    }
  }
  CHECK(meaning("\\ud83d\\ude00") == "\xF0\x9F\x98\x80");
  for (const char* half : {"\\ud83d", "\\ude00", "\\ud83d\\ud83d", "\\ud83dx", "\\ud83d\\n", "\\ud83d\\ude0g",
                           "\\ud83d\\ude0\\"})
    CHECK(meaning(half) == "refused");
}
