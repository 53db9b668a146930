// UTF-8 as far as this room needs it: strict decoding of a whole text, encoding of one code point.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dstackc::pattern {

struct DecodedCode {
  char32_t code = 0;
  std::uint32_t length = 0;  // bytes
};

/// The code point at the beginning of a non-empty text; none when there is none (overlong, surrogate, cut
/// off, …).
[[nodiscard]] std::optional<DecodedCode> decode_first(std::string_view text);
void append_utf8(std::string& text, char32_t code);

}  // namespace dstackc::pattern
