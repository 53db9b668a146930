// Any bytes between two quotes: which strings JSON knows, and what they mean, told by a decoder that takes
// one byte after the other (RFC 8259, section 7; RFC 3629).
#include <optional>
#include <string>
#include <string_view>

#include <dstack/schema.h>
#include <test/reading.dstack.h>

#include "fuzz/fuzz.h"

namespace {

using namespace dstack;
using test::reading::Texts;

void must(bool holds) {
  if (!holds) __builtin_trap();
}

void put(std::string& out, std::uint32_t code) {
  const auto byte = [&](std::uint32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
  if (code < 0x80) return byte(code);
  if (code < 0x800) return byte(0xC0 | code >> 6), byte(0x80 | (code & 63));
  if (code < 0x10000) return byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 63)), byte(0x80 | (code & 63));
  byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 63)), byte(0x80 | (code >> 6 & 63)),
      byte(0x80 | (code & 63));
}

std::optional<std::uint32_t> four_digits(std::string_view text) {
  std::uint32_t code = 0;
  if (text.size() < 4) return std::nullopt;
  for (const char c : text.substr(0, 4)) {
    const std::size_t digit = std::string_view("0123456789abcdefABCDEF").find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    code = code * 16 + static_cast<std::uint32_t>(digit < 16 ? digit : digit - 6);
  }
  return code;
}

/// The code point that `text` begins with; false if it is none.
bool take_utf8(std::string_view& text, std::string& out) {
  const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const std::size_t size = at(0) < 0x80   ? 1
                           : at(0) < 0xC2 ? 0
                           : at(0) < 0xE0 ? 2
                           : at(0) < 0xF0 ? 3
                           : at(0) < 0xF5 ? 4
                                          : 0;
  if (size == 0 || size > text.size()) return false;
  std::uint32_t code = size == 1 ? at(0) : at(0) & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((at(i) & 0xC0) != 0x80) return false;
    code = code << 6 | (at(i) & 63);
  }
  if ((size == 3 && code < 0x800) || (size == 4 && (code < 0x10000 || code > 0x10FFFF))) return false;
  if (code >= 0xD800 && code < 0xE000) return false;
  out += text.substr(0, size);
  text.remove_prefix(size);
  return true;
}

/// What stands between the quotes; nothing if that is no string of JSON.
std::optional<std::string> decoded(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    if (text[0] == '"' || static_cast<unsigned char>(text[0]) < 0x20) return std::nullopt;
    if (text[0] != '\\') {
      if (!take_utf8(text, out)) return std::nullopt;
      continue;
    }
    if (text.size() < 2) return std::nullopt;
    const std::size_t plain = std::string_view("\"\\/bfnrt").find(text[1]);
    if (plain != std::string_view::npos) {
      out += "\"\\/\b\f\n\r\t"[plain];
      text.remove_prefix(2);
      continue;
    }
    auto code = text[1] == 'u' ? four_digits(text.substr(2)) : std::nullopt;
    if (!code) return std::nullopt;
    text.remove_prefix(6);
    if (*code >= 0xD800 && *code < 0xE000) {
      const auto low = text.starts_with("\\u") ? four_digits(text.substr(2)) : std::nullopt;
      if (*code >= 0xDC00 || !low || *low < 0xDC00 || *low > 0xDFFF) return std::nullopt;
      code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
      text.remove_prefix(6);
    }
    put(out, *code);
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::optional<std::string> expected = decoded(text);
  const Result<Texts> result = parse<Texts>("{\"free\":\"" + text + "\"}");
  if (!expected) {
    // A quote may end the string, so that something else follows.
    must(!result.valid() || text.find('"') != std::string::npos);
    return 0;
  }
  must(result.valid() && *result.value().free == *expected);
  must(parse<Texts>(to_json(result.value())).value() == result.value());
  std::size_t count = 0;
  for (const char c : *expected) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  must(validate_json<Texts>("{\"short\":\"" + text + "\"}").valid() == (count >= 1 && count <= 5));
  return 0;
}
