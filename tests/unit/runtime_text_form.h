// Reading a text whose bytes end where the heap block ends, so that a reader that looks further is found out.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dstack::test {

class ExactCopy {
 public:
  explicit ExactCopy(std::string_view text)
      : bytes_(std::make_unique<char[]>(text.size())), size_(text.size()) {
    text.copy(bytes_.get(), size_);
  }
  [[nodiscard]] std::string_view view() const { return {bytes_.get(), size_}; }

 private:
  std::unique_ptr<char[]> bytes_;
  std::size_t size_;
};

template <class T>
std::optional<T> value_of(std::string_view text) {
  const ExactCopy copy(text);
  T value{};
  if (!read(copy.view(), value)) return std::nullopt;
  return value;
}

/// Whether the text is read, and written again as it was.
template <class T>
bool stays(std::string_view text) {
  const std::optional<T> value = value_of<T>(text);
  return value.has_value() && to_string(*value) == text;
}

template <class T>
bool refused(std::string_view text) {
  return !value_of<T>(text).has_value();
}

}  // namespace dstack::test
