// What all value types with a canonical text of bounded size have in common. Each type T has
//   bool read(std::string_view text, T& value) noexcept;
//   char* write(const T& value, char* out) noexcept;
// `read` accepts exactly the canonical texts and leaves the value alone otherwise; `write` needs
// max_text_size<T> bytes and returns the end. Equal values have equal texts, and the other way round.
#pragma once

#include <cstddef>
#include <string>

namespace dstack {

/// The longest text that `write` produces. Zero for types that own their text.
template <class T>
inline constexpr std::size_t max_text_size = 0;

/// The canonical text of a value. A component that is out of range (a month of 200) is written as question
/// marks: the text of an impossible value is never the text of another one.
template <class T>
requires(max_text_size<T> > 0) [[nodiscard]] std::string to_string(const T& value) {
  char buffer[max_text_size<T>];
  return std::string(buffer, write(value, buffer));
}

}  // namespace dstack
