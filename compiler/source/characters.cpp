#include "source/characters.h"

#include <algorithm>
#include <array>

namespace dstackc::source {

namespace {

struct Range {
  char32_t first, last;
};

constexpr auto uncomposed = std::to_array<Range>({
#include "source/composition.inc"
});

constexpr auto invisible = std::to_array<Range>({
    {0x00AD, 0x00AD},    // soft hyphen
    {0x034F, 0x034F},    // grapheme joiner
    {0x115F, 0x1160},    // Hangul fillers
    {0x17B4, 0x17B5},    // Khmer inherent vowels
    {0x180B, 0x180F},    // Mongolian selectors
    {0x200B, 0x200D},    // zero width space, non-joiner, joiner
    {0x2028, 0x2029},    // line and paragraph separators
    {0x2060, 0x2065},    // word joiner, invisible operators
    {0x206A, 0x206F},    // deprecated format characters
    {0x3164, 0x3164},    // Hangul filler
    {0xFE00, 0xFE0F},    // variation selectors
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFA0, 0xFFA0},    // half-width Hangul filler
    {0xFFF0, 0xFFFB},    // interlinear annotation
    {0x1D173, 0x1D17A},  // musical format characters
    {0xE0000, 0xE0FFF},  // tags and further variation selectors
});

template <std::size_t Size>
bool is_in(const std::array<Range, Size>& ranges, char32_t code) {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), code,
                                      [](char32_t one, const Range& range) { return one < range.first; });
  return after != ranges.begin() && code <= std::prev(after)->last;
}

}  // namespace

Character decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> std::uint32_t {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const std::uint32_t first = byte(0);
  if (at >= text.size()) return {};
  if (first < 0x80) return {static_cast<char32_t>(first), 1};
  if (first >= 0xC2 && first < 0xE0 && follows(1)) {
    return {static_cast<char32_t>((first & 31U) << 6 | (byte(1) & 63U)), 2};
  }
  if (first >= 0xE0 && first < 0xF0 && follows(1) && follows(2)) {
    const std::uint32_t code = (first & 15U) << 12 | (byte(1) & 63U) << 6 | (byte(2) & 63U);
    if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF)) return {static_cast<char32_t>(code), 3};
  }
  if (first >= 0xF0 && first < 0xF5 && follows(1) && follows(2) && follows(3)) {
    const std::uint32_t code =
        (first & 7U) << 18 | (byte(1) & 63U) << 12 | (byte(2) & 63U) << 6 | (byte(3) & 63U);
    if (code >= 0x10000 && code <= 0x10FFFF) return {static_cast<char32_t>(code), 4};
  }
  return {};
}

bool is_control(char32_t code) {
  return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || (code >= 0x7F && code < 0xA0);
}

bool is_bidirectional(char32_t code) {
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
         code == 0x200F || code == 0x061C;
}

bool is_invisible(char32_t code) { return code >= invisible.front().first && is_in(invisible, code); }

std::size_t find_uncomposed(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = decode(text, at);
    if (character.size == 0 || is_in(uncomposed, character.code)) return at;
    at += character.size;
  }
  return std::string_view::npos;
}

}  // namespace dstackc::source
