#include "excerpt.h"

#include <algorithm>
#include <array>

#include <dstack/unicode.h>

namespace dstack::internal {

namespace {

struct Range {
  char32_t first, last;
};

// Ascending. What a terminal obeys, what turns the order of characters around, and what nobody sees.
constexpr std::array not_shown = std::to_array<Range>({
    {0x0000, 0x001F},     // control characters
    {0x007F, 0x009F},     // control characters
    {0x00AD, 0x00AD},     // soft hyphen
    {0x034F, 0x034F},     // grapheme joiner
    {0x061C, 0x061C},     // Arabic letter mark
    {0x115F, 0x1160},     // Hangul fillers
    {0x17B4, 0x17B5},     // Khmer inherent vowels
    {0x180B, 0x180F},     // Mongolian selectors
    {0x200B, 0x200F},     // zero width characters, marks of direction
    {0x2028, 0x202E},     // separators of lines and paragraphs, embeddings and overrides of direction
    {0x2060, 0x206F},     // word joiner, invisible operators, isolates of direction, deprecated ones
    {0x3164, 0x3164},     // Hangul filler
    {0xE000, 0xF8FF},     // private use
    {0xFE00, 0xFE0F},     // variation selectors
    {0xFEFF, 0xFEFF},     // byte order mark
    {0xFFA0, 0xFFA0},     // half-width Hangul filler
    {0xFFF0, 0xFFFC},     // interlinear annotation, place of an object
    {0xFFFE, 0xFFFF},     // no characters
    {0x1D173, 0x1D17A},   // musical format characters
    {0xE0000, 0x10FFFF},  // tags, further variation selectors, private use
});

bool is_shown(char32_t code) noexcept {
  const auto after = std::upper_bound(not_shown.begin(), not_shown.end(), code,
                                      [](char32_t one, const Range& range) { return one < range.first; });
  return after == not_shown.begin() || code > (after - 1)->last;
}

void put_hex(std::uint32_t number, unsigned digits, std::string& out) {
  while (digits != 0) out += "0123456789ABCDEF"[number >> (4 * --digits) & 15U];
}

// How long the word at the beginning of a text is that is not empty.
std::size_t word_size(std::string_view text) noexcept {
  if (text[0] == '"') {
    for (std::size_t i = 1; i < text.size(); ++i) {
      if (text[i] == '"') return i + 1;
      if (text[i] == '\\') ++i;
    }
    return text.size();
  }
  const std::size_t end = text.find_first_of(" \t\r\n,:[]{}\"");
  return end == std::string_view::npos ? text.size() : std::max<std::size_t>(end, 1);
}

void put_character(CodePoint character, char byte, std::string_view bytes, std::string& out) {
  if (character.size == 0) {
    out += "\\x";
    put_hex(static_cast<unsigned char>(byte), 2, out);
  } else if (is_shown(character.value)) {
    out += bytes;
  } else if (character.value <= 0xFFFF) {
    out += "\\u";
    put_hex(character.value, 4, out);
  } else {
    out += "\\u{";
    put_hex(character.value, character.value > 0xFFFFF ? 6 : 5, out);
    out += '}';
  }
}

}  // namespace

std::string excerpt(std::string_view json, std::uint64_t offset) {
  if (offset >= json.size()) return {};
  // One character more than fits is enough to know that the word goes on.
  const std::string_view near = json.substr(static_cast<std::size_t>(offset), most_excerpt_bytes + 4);
  const std::string_view word = near.substr(0, word_size(near));
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint character = decode_code_point(word.substr(at));
    const std::size_t size = std::max<std::size_t>(character.size, 1);
    if (at + size > most_excerpt_bytes) return out += "...";
    put_character(character, word[at], word.substr(at, size), out);
    at += size;
  }
  return out;
}

}  // namespace dstack::internal
