// Where the writer writes: a chunk of fixed size, which goes to the end of a string whenever it is full. So
// text is stored through a bare pointer, and the string grows by appends, as often as strings of the library
// do.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "plain_text.h"

namespace dstack::internal {

/// The pointer that all functions take and give back stands where the next byte goes. Until `finish` was
/// called, the string gets its old length back when the buffer ends: that is how it is left when memory is
/// short.
class TextBuffer {
 public:
  /// May be asked of `room` at once.
  static constexpr std::size_t most_room = 1024;

  explicit TextBuffer(std::string& out) noexcept : out_(out), old_size_(out.size()) {}
  TextBuffer(const TextBuffer&) = delete;
  TextBuffer& operator=(const TextBuffer&) = delete;
  ~TextBuffer() {
    if (!finished_) out_.resize(old_size_);
  }

  [[nodiscard]] char* begin() noexcept { return chunk_; }

  void finish(char* at) {
    flush(at);
    finished_ = true;
  }

  /// How many bytes may be written.
  [[nodiscard]] std::size_t free(const char* at) const noexcept {
    return static_cast<std::size_t>(chunk_ + chunk_size - at);
  }

  /// Makes sure of `size` free bytes.
  [[nodiscard]] char* room(char* at, std::size_t size) { return free(at) >= size ? at : flush(at); }

  /// Any text, as it is.
  [[nodiscard]] char* append(char* at, std::string_view text) {
    if (text.size() <= free(at)) return copy(at, text.data(), text.size());
    at = flush(at);
    if (text.size() <= free(at)) return copy(at, text.data(), text.size());
    out_.append(text);
    return at;
  }

  /// A string of JSON: between quotes, with as few escapes as the standard asks for.
  [[nodiscard]] char* string(char* at, std::string_view text) {
    if (text.size() + 2 > free(at)) return long_string(at, text);
    if (!copy_plain(at + 1, text.data(), text.size())) return long_string(at, text);
    at[0] = '"';
    at[text.size() + 1] = '"';
    return at + text.size() + 2;
  }

 private:
  static constexpr std::size_t chunk_size = 4096;
  static constexpr std::size_t escape_size = 6;
  static constexpr std::size_t piece_size = 512;
  static_assert(piece_size + escape_size <= most_room && most_room <= chunk_size);

  [[gnu::noinline]] char* flush(char* at) {
    out_.append(chunk_, static_cast<std::size_t>(at - chunk_));
    return chunk_;
  }

  // A string that is longer than what is free, or that has something to escape: piece by piece.
  [[gnu::noinline]] char* long_string(char* at, std::string_view text) {
    at = room(at, 1);
    *at++ = '"';
    while (!text.empty()) {
      at = room(at, piece_size + escape_size);
      const std::size_t plain = copy_plain_part(at, text.data(), std::min(text.size(), piece_size));
      at += plain;
      text.remove_prefix(plain);
      if (text.empty() || !needs_escape(text.front())) continue;
      at = put_escape(at, text.front());
      text.remove_prefix(1);
    }
    at = room(at, 1);
    *at++ = '"';
    return at;
  }

  static char* put_escape(char* at, char byte) noexcept {
    constexpr std::string_view digits = "0123456789abcdef";
    // By value: what stands behind the backslash, or zero for those that have no letter.
    constexpr std::string_view letters("\0\0\0\0\0\0\0\0btn\0fr", 14);
    *at++ = '\\';
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0x20) {
      *at++ = byte;
    } else if (value < letters.size() && letters[value] != 0) {
      *at++ = letters[value];
    } else {
      for (const char c : {'u', '0', '0', digits[value >> 4], digits[value & 15]}) *at++ = c;
    }
    return at;
  }

  std::string& out_;
  const std::size_t old_size_;
  bool finished_ = false;
  char chunk_[chunk_size];
};

}  // namespace dstack::internal
