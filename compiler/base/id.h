// Typed ids: a reference to a value in an arena. An id of one kind cannot be taken for another.
#pragma once

#include <compare>
#include <cstdint>

namespace dstackc {

/// Position of a T in its arena, counted from 1; 0 refers to nothing.
template <class T>
struct Id {
  std::uint32_t index = 0;
  explicit operator bool() const { return index != 0; }
  friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace dstackc
