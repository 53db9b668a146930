// What single characters are: for the checks of source texts and for showing foreign text without harm. No
// locale, no state.
#pragma once

#include <cstdint>
#include <string_view>

namespace dstackc::source {

struct Character {
  char32_t code = 0;
  std::uint32_t size = 0;  // bytes; 0: not UTF-8
};

/// The character at a byte, by strict UTF-8: shortest form, no surrogates, at most U+10FFFF.
[[nodiscard]] Character decode(std::string_view text, std::size_t at);

/// C0 and C1 controls and DEL, but for tab and line ends.
[[nodiscard]] bool is_control(char32_t code);
/// Makes text read in another order than it is.
[[nodiscard]] bool is_bidirectional(char32_t code);
/// Takes no room, or looks like a line end or a blank without being one.
[[nodiscard]] bool is_invisible(char32_t code);

/// Where a text may be other than in Unicode normal form C: the first character that normalisation could
/// change or join with the one before, or npos. Conservative: all combining marks count, also those that no
/// composed character exists for.
[[nodiscard]] std::size_t find_uncomposed(std::string_view text);

}  // namespace dstackc::source
