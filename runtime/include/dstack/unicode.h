// UTF-8 as RFC 3629 has it: shortest form, no surrogates, nothing above U+10FFFF. ASCII runs are passed eight
// bytes or more at a time. No function reads outside of the text it is given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

/// Length of the longest prefix that is ASCII.
[[nodiscard]] std::size_t ascii_prefix(std::string_view text) noexcept;

/// Length of the longest prefix that is UTF-8: the size of the text if all of it is, otherwise the offset of
/// the first byte of the first sequence at fault.
[[nodiscard]] std::size_t utf8_prefix(std::string_view text) noexcept;

[[nodiscard]] inline bool is_utf8(std::string_view text) noexcept { return utf8_prefix(text) == text.size(); }

/// Number of code points in a text that is UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view text) noexcept;

/// A code point and the bytes it took; no bytes: there is no valid sequence here.
struct CodePoint {
  char32_t value;
  std::uint32_t size;
};

/// The code point at the beginning of a text that is not empty.
[[nodiscard]] CodePoint decode_code_point(std::string_view text) noexcept;

/// Code points that can be written as UTF-8: all but surrogates, up to U+10FFFF.
[[nodiscard]] constexpr bool is_scalar_value(char32_t code_point) noexcept {
  return code_point < 0xD800 || (code_point > 0xDFFF && code_point <= 0x10FFFF);
}

/// Writes up to four bytes of a scalar value. Returns the end.
char* encode_code_point(char32_t code_point, char* out) noexcept;

}  // namespace dstack
