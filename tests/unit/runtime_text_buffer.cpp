// The writer's buffer: every size of text at every place of a chunk, with and without escapes, gives the same
// as writing byte by byte; nothing is read or written outside of what was handed over.
#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "runtime/src/text_buffer.h"

namespace {

using namespace dstack::internal;

// What a string of JSON must look like, the slow way.
std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    const std::size_t letter = std::string_view("\b\f\n\r\t\"\\").find(byte);
    if (letter != std::string_view::npos) {
      result += '\\';
      result += "bfnrt\"\\"[letter];
    } else if (value < 0x20) {
      result += std::string("\\u00") + "0123456789abcdef"[value / 16] + "0123456789abcdef"[value % 16];
    } else {
      result += byte;
    }
  }
  return result + '"';
}

// A text of its own block of memory, so that sanitizers see every byte that is touched outside of it.
struct Exact {
  explicit Exact(std::size_t bytes) : data(new char[bytes]), size(bytes) {}
  explicit Exact(std::string_view text) : Exact(text.size()) { text.copy(data.get(), size); }
  [[nodiscard]] std::string_view view() const { return {data.get(), size}; }
  std::unique_ptr<char[]> data;
  std::size_t size;
};

std::string letters(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += static_cast<char>('a' + i % 26);
  return text;
}

using CopyPlain = bool (*)(char*, const char*, std::size_t);
using CopyPlainPart = std::size_t (*)(char*, const char*, std::size_t);

void check_copy_plain(CopyPlain copy_plain, CopyPlainPart copy_plain_part) {
  for (std::size_t size = 0; size <= 50; ++size) {
    const Exact text(letters(size));
    const Exact whole(size), part(size);
    CHECK(copy_plain(whole.data.get(), text.data.get(), size));
    CHECK(whole.view() == text.view());
    CHECK(copy_plain_part(part.data.get(), text.data.get(), size) == size);
    CHECK(part.view() == text.view());
  }
}

// Each byte at each place, with letters and with bytes above 0x7F around it.
void check_bytes(CopyPlain copy_plain, CopyPlainPart copy_plain_part) {
  for (const std::size_t size : {1U, 3U, 4U, 7U, 8U, 15U, 16U, 17U, 31U, 33U, 40U}) {
    for (const bool high : {false, true}) {
      const std::string around = high ? std::string(size, '\xA2') : letters(size);
      const Exact out(size);
      for (std::size_t i = 0; i < size * 256; ++i) {
        const std::size_t place = i / 256;
        std::string text = around;
        text[place] = static_cast<char>(i % 256);
        const bool plain = !needs_escape(text[place]);
        REQUIRE(copy_plain(out.data.get(), text.data(), size) == plain);
        REQUIRE(copy_plain_part(out.data.get(), text.data(), size) == (plain ? size : place));
        REQUIRE(out.view().substr(0, place) == text.substr(0, place));
      }
    }
  }
}

// A byte to escape in front of another one: the first is found, whatever stands behind it.
void check_first(CopyPlainPart copy_plain_part) {
  for (const char later : {'"', '\\', '\0', '!', '#', ' ', '\x1F'}) {
    for (std::size_t place = 0; place < 40; ++place) {
      std::string text(40, later);
      for (std::size_t i = 0; i < place; ++i) text[i] = 'x';
      text[place] = '\\';
      const Exact out(text.size());
      REQUIRE(copy_plain_part(out.data.get(), text.data(), text.size()) == place);
    }
  }
}

}  // namespace

TEST_CASE("what must be escaped: quotes, backslashes and control characters, and nothing else") {
  for (unsigned byte = 0; byte < 256; ++byte) {
    CHECK(needs_escape(static_cast<char>(byte)) == (byte < 0x20 || byte == '"' || byte == '\\'));
  }
}

TEST_CASE("copies of every size") {
  for (std::size_t size = 0; size <= 70; ++size) {
    const Exact text(letters(size)), to(size);
    CHECK(copy(to.data.get(), text.data.get(), size) == to.data.get() + size);
    CHECK(to.view() == text.view());
  }
}

TEST_CASE("plain texts are found by words, on every machine") {
  check_copy_plain(words::copy_plain, words::copy_plain_part);
  check_bytes(words::copy_plain, words::copy_plain_part);
  check_first(words::copy_plain_part);
}

#if defined(__SSE2__)
TEST_CASE("plain texts are found by vectors") {
  check_copy_plain(vectors::copy_plain, vectors::copy_plain_part);
  check_bytes(vectors::copy_plain, vectors::copy_plain_part);
  check_first(vectors::copy_plain_part);
}
#endif

TEST_CASE("strings of every size, at every place of a chunk, behind what the string holds already") {
  for (const std::string_view end : {"", "\n", "\x01", "\"\\\"", "\xC3\xA4"}) {
    for (const std::size_t before : {0U, 1U, 4000U, 4079U, 4080U, 4093U, 4094U, 4095U, 4096U, 4097U, 9000U}) {
      for (const std::size_t size :
           {0U, 1U, 2U, 15U, 16U, 17U, 511U, 512U, 513U, 4094U, 4095U, 4096U, 20000U}) {
        const std::string text = letters(size) + std::string(end) + letters(size / 2);
        std::string out = "old";
        TextBuffer buffer(out);
        char* at = buffer.append(buffer.begin(), letters(before));
        at = buffer.string(at, Exact(text).view());
        buffer.finish(buffer.append(at, "!"));
        REQUIRE(out == "old" + letters(before) + quoted(text) + "!");
      }
    }
  }
}

TEST_CASE("strings of nothing but escapes") {
  std::string all;
  for (int round = 0; round < 40; ++round) {
    for (unsigned byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  }
  for (const std::string& text : {all, std::string(3000, '\0'), std::string(3000, '"')}) {
    std::string out;
    TextBuffer buffer(out);
    buffer.finish(buffer.string(buffer.begin(), text));
    CHECK(out == quoted(text));
  }
}

TEST_CASE("room that was asked for is there at every place of a chunk") {
  std::string out, expected;
  TextBuffer buffer(out);
  char* at = buffer.begin();
  for (std::size_t size = 0; size <= TextBuffer::most_room; ++size) {
    at = buffer.room(at, size);
    const std::string text = letters(size);
    at = copy(at, text.data(), text.size());
    expected += text;
  }
  buffer.finish(at);
  CHECK(out == expected);
}

TEST_CASE("what was not finished leaves the string as it was") {
  std::string out = "old";
  {
    TextBuffer buffer(out);
    const char* at = buffer.append(buffer.append(buffer.begin(), letters(100)), letters(100'000));
    CHECK(out.size() > 100'000);
    CHECK(at != nullptr);
  }
  CHECK(out == "old");
}
