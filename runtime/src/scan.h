// Words of a JSON text: strings, numbers and white space. No byte at or behind the end is read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dstack::scan {

inline bool is_digit(char byte) noexcept { return static_cast<unsigned char>(byte - '0') < 10; }
inline bool is_blank(char byte) noexcept {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/// Whether a JSON value can begin with this byte.
inline bool begins_value(char byte) noexcept {
  return is_digit(byte) || byte == '-' || byte == '"' || byte == '{' || byte == '[' || byte == 't' ||
         byte == 'f' || byte == 'n';
}

inline std::size_t skip_blank(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

enum class Fault : std::uint8_t { none, syntax, encoding };

/// A string as it is written. `raw` stands between the quotes.
struct StringToken {
  std::string_view raw;
  std::size_t next = 0;  // behind the closing quote, or the byte at fault
  bool escaped = false;  // holds a backslash
  Fault fault = Fault::none;
};

/// The string whose opening quote stands at `at`: checks control characters and UTF-8, not yet the escapes.
StringToken string(std::string_view text, std::size_t at) noexcept;

/// What the escapes of a checked string stand for. False with the offset in `raw` of an escape that is wrong
/// or of half a surrogate pair; `fault` says which.
bool decode(std::string_view raw, std::string& out, std::size_t& offset, Fault& fault);

/// Checks the escapes of a string without keeping what they stand for.
bool check_escapes(std::string_view raw, std::size_t& offset, Fault& fault) noexcept;

/// The number at `at`: its lexeme by the grammar of RFC 8259, empty if there is none; `next` is the byte
/// behind it or the byte at fault.
struct NumberToken {
  std::string_view lexeme;
  std::size_t next = 0;
  bool valid = false;
};
NumberToken number(std::string_view text, std::size_t at) noexcept;

/// The integer that a number denotes, if it does.
struct Integral {
  enum class Kind : std::uint8_t { exact, fractional, below, above } kind;
  std::int64_t value;
};
Integral integral(std::string_view lexeme) noexcept;

/// The double nearest to a number; infinite beyond its range, zero below it.
double floating(std::string_view lexeme) noexcept;

/// Whether two strings as written denote the same text.
bool same_text(std::string_view raw_a, std::string_view raw_b) noexcept;
/// A hash of the text that a string as written denotes.
std::uint64_t text_hash(std::string_view raw, std::uint64_t seed) noexcept;

}  // namespace dstack::scan
