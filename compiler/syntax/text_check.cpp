#include <fmt/format.h>

#include "diag/rules.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

struct Character {
  char32_t code = 0;
  std::uint32_t size = 0;  // 0: not UTF-8
};

// Strict UTF-8: shortest form, no surrogates, at most U+10FFFF.
Character decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> std::uint32_t {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const std::uint32_t first = byte(0);
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

bool is_bidirectional(char32_t code) {
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
         code == 0x200F || code == 0x061C;
}

bool is_invisible(char32_t code) {
  return code == 0x00AD || code == 0x034F || code == 0x115F || code == 0x1160 || code == 0x17B4 ||
         code == 0x17B5 || (code >= 0x180B && code <= 0x180F) || (code >= 0x200B && code <= 0x200D) ||
         code == 0x2028 || code == 0x2029 || (code >= 0x2060 && code <= 0x2065) ||
         (code >= 0x206A && code <= 0x206F) || code == 0x3164 || code == 0xFEFF || code == 0xFFA0 ||
         (code >= 0xFFF0 && code <= 0xFFFB) || (code >= 0xFE00 && code <= 0xFE0F) ||
         (code >= 0xE0000 && code <= 0xE0FFF);
}

bool is_control(char32_t code) {
  return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || (code >= 0x7F && code < 0xA0);
}

}  // namespace

bool check_text(const source::Source& source, source::SourceId id, diag::Report& report) {
  const std::string_view text = source.text();
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    report.add(diag::utf16, {id, 0, 0});
    return false;
  }
  constexpr std::size_t most = 200;  // enough for any report; the rest of such a file is not text
  std::size_t found = 0;
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size() && found < most;) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first >= 0x20 && first < 0x7F) {
      ++at;
      continue;
    }
    const Character character = decode(text, at);
    const auto begin = static_cast<std::uint32_t>(at);
    if (character.size == 0) {
      report.add(diag::not_utf8, {id, begin, begin + 1}, std::uint64_t{at});
      return false;
    }
    at += character.size;
    const Span span{id, begin, begin + character.size};
    const auto name = [&] { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(character.code)); };
    if (is_control(character.code))
      report.add(diag::control_character, span, name()), ++found;
    else if (is_bidirectional(character.code))
      report.add(diag::bidirectional_character, span, name()), ++found;
    else if (is_invisible(character.code))
      report.add(diag::invisible_character, span, name()), ++found;
  }
  return found == 0;
}

}  // namespace dstackc::syntax
