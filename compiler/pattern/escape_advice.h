// Escapes and classes that other dialects know and I-Regexp does not: why they are refused, and what says the
// same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "pattern/pattern.h"

namespace dstackc::pattern {

enum class EscapePlace : std::uint8_t { outside, in_class };

struct RefusedEscape {
  Reason reason = Reason::unknown_escape;
  std::uint32_t length = 0;  // bytes, with the backslash
  std::string suggestion;
};

/// `text` is valid UTF-8 and begins with the backslash of an escape that the grammar has not.
[[nodiscard]] RefusedEscape refuse_escape(std::string_view text, EscapePlace place);

/// What to write within a class for `[:name:]`; empty where nothing says the same.
[[nodiscard]] std::string_view posix_class_advice(std::string_view name);

/// What to write for `\p{name}`; `prefix` is `\p` or `\P`. Empty where nothing comes near.
[[nodiscard]] std::string category_advice(std::string_view prefix, std::string_view name);

}  // namespace dstackc::pattern
