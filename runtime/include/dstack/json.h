// A JSON value of any kind, kept as compact text: no white space outside of strings, numbers as they were
// read. Copying, comparing and destroying it need no stack, however deep the value is.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace dstack {

class Json {
 public:
  Json() : text_("null") {}

  /// The text must be one valid JSON value without white space around its parts. The reader keeps what it has
  /// checked this way; use it with constants, never with text from elsewhere.
  [[nodiscard]] static Json from_valid(std::string text) {
    Json result;
    result.text_ = std::move(text);
    return result;
  }

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] bool is_null() const noexcept { return text_ == "null"; }

  /// Equality of texts: `1.0` and `1` differ, and so do objects whose members stand in another order.
  friend bool operator==(const Json&, const Json&) = default;

 private:
  std::string text_;
};

}  // namespace dstack
