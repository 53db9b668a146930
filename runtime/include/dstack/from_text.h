// Constants of types with a canonical text of their own, for default values in generated code.
#pragma once

#include <string_view>

namespace dstack {

/// The value of a text that is known to be canonical, because the compiler has checked it. Ends the program otherwise.
template <class T>
[[nodiscard]] T from_text(std::string_view text) noexcept {
  T value{};
  if (!read(text, value)) __builtin_trap();
  return value;
}

}  // namespace dstack
