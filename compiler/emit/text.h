// Text of generated C++, by type of position: what comes from a schema reaches code only as a checked
// identifier, an escaped string literal, a number, or a comment. Fixed text comes only from literals of this
// program. So no schema text can end a literal or a comment and become code.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace dstackc::emit {

/// A string literal of this program.
class Fixed {
 public:
  template <std::size_t N>
  consteval Fixed(const char (&text)[N]) : text_(text, N - 1) {}  // NOLINT: meant to convert
  [[nodiscard]] constexpr std::string_view view() const { return text_; }

 private:
  std::string_view text_;
};

/// A piece of code that is safe where it stands. Pieces are joined to larger ones with `+`.
class Code {
 public:
  Code() = default;
  Code(Fixed fixed) : text_(fixed.view()) {}  // NOLINT: meant to convert
  /// Fixed text straight from a literal; buffers, whose bytes could come from elsewhere, are refused.
  template <std::size_t N>
  Code(const char (&literal)[N]) : text_(literal, N - 1) {}  // NOLINT: meant to convert
  template <std::size_t N>
  Code(char (&buffer)[N]) = delete;
  /// An identifier `[A-Za-z_][A-Za-z0-9_]*`, or several joined by `::`. Anything else is a fault of the
  /// caller.
  static Code identifier(std::string_view name);
  /// A narrow string literal with these bytes: printable ASCII as it is, all else as three octal digits; long
  /// texts are split into adjacent literals.
  static Code string_literal(std::string_view bytes);
  static Code number(std::signed_integral auto value) {
    return signed_number(static_cast<std::int64_t>(value));
  }
  static Code number(std::unsigned_integral auto value) {
    return unsigned_number(static_cast<std::uint64_t>(value));
  }
  /// A double that reads back as the same value; infinities by name.
  static Code number(double value);
  /// A relative path in an `#include "..."`; made of identifiers, `/` and `.`.
  static Code include_path(std::string_view path);

  friend Code operator+(Code a, const Code& b) {
    a.text_ += b.text_;
    return a;
  }
  template <std::size_t N>
  friend Code operator+(Code a, const char (&literal)[N]) {
    a.text_.append(literal, N - 1);
    return a;
  }
  template <std::size_t N>
  friend Code operator+(Code a, char (&buffer)[N]) = delete;
  Code& operator+=(const Code& more) {
    text_ += more.text_;
    return *this;
  }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }

 private:
  static Code signed_number(std::int64_t value);
  static Code unsigned_number(std::uint64_t value);
  static Code raw(std::string text) {
    Code code;
    code.text_ = std::move(text);
    return code;
  }
  std::string text_;
};

/// Lines of generated text with indentation.
class Text {
 public:
  struct Slot {
    std::string_view name;
    Code code;
  };
  /// Appends the lines of a template. `$name$` is replaced by the slot of that name; a slot that is missing
  /// is a fault of the caller. Each line is indented to the current depth, empty lines are not.
  void put(Fixed lines, std::initializer_list<Slot> slots = {});
  void line(const Code& code);
  void blank() { text_ += '\n'; }
  /// `/// ` lines of a doc comment: control, bidirectional and invisible characters are dropped, no line ends
  /// in a backslash or blank, and `??` is broken, so that a comment ends where its line ends in every C++
  /// edition.
  void doc_comment(std::string_view text);

  /// Deeper by one level as long as it lives.
  class Indented {
   public:
    explicit Indented(Text& text) : text_(text) { ++text_.depth_; }
    ~Indented() { --text_.depth_; }
    Indented(const Indented&) = delete;
    Indented& operator=(const Indented&) = delete;

   private:
    Text& text_;
  };
  [[nodiscard]] Indented indented() { return Indented(*this); }
  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  void put_line(std::string_view line, std::initializer_list<Slot> slots);
  std::string text_;
  std::size_t depth_ = 0;
};

}  // namespace dstackc::emit
