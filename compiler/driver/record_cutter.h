// Finds where the records of a stream begin and end, and what is wrong between them. Texts come in blocks
// that end anywhere; what was seen once is not looked at again, and nothing grows with the nesting of a
// record.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace dstackc::driver {

/// A part of a block: a record, or a place between records where something is wrong.
struct Piece {
  enum class Kind : std::uint8_t {
    record,
    no_array,        // the file does not begin with a bracket
    missing_comma,   // two records without a comma between them
    missing_record,  // a comma or the end where a record is expected
    not_closed,      // the file ends before the array
    endless_record,  // the file ends inside of a record
    text_behind,     // more text behind the array
  };
  Kind kind = Kind::record;
  std::uint32_t begin = 0, end = 0;  // bytes of the block
};
using Pieces = std::vector<Piece>;

/// What all ways of cutting share: the record that has begun and not yet ended.
class OpenRecord {
 public:
  [[nodiscard]] bool is_open() const { return open_; }
  [[nodiscard]] bool passed_over() const { return passed_over_; }
  void open(std::size_t at) { begin_ = at, open_ = true, passed_over_ = false; }
  /// Reports it unless that was done before.
  void close(std::size_t end, Pieces& pieces);
  /// Reports its beginning; the rest of it is passed over.
  void cut_off(std::size_t size, Pieces& pieces);
  /// What of a block of `size` bytes is still needed begins here.
  [[nodiscard]] std::size_t needed_from(std::size_t size) const {
    return open_ && !passed_over_ ? begin_ : size;
  }
  /// What is needed now stands at the front of a new block.
  void move_to_front() { begin_ = 0; }

 private:
  std::size_t begin_ = 0;
  bool open_ = false, passed_over_ = false;
};

/// The whole file is one record.
class WholeCutter {
 public:
  WholeCutter() { record.open(0); }
  void cut(std::string_view, std::size_t, Pieces&) {}
  void finish(std::size_t size, Pieces& pieces) { record.close(size, pieces); }
  [[nodiscard]] bool is_done() const { return record.passed_over(); }
  OpenRecord record;
};

/// Each line is a record, also a blank one.
class LineCutter {
 public:
  void cut(std::string_view text, std::size_t from, Pieces& pieces);
  void finish(std::size_t size, Pieces& pieces);
  [[nodiscard]] static bool is_done() { return false; }
  OpenRecord record;
};

/// Looks for the end of an object or an array, counting brackets of the kind that opened it: in a text whose
/// brackets match that is its end, and of many others it is what their author meant.
class NestingScan {
 public:
  void open(char bracket);
  /// Goes on over `text`; the number of bytes up to behind the closing bracket, or all when it is not there.
  std::size_t run(std::string_view text);
  [[nodiscard]] bool is_closed() const { return depth_ == 0; }

 private:
  [[nodiscard]] std::uint64_t escaped_bytes(std::uint64_t backslashes, std::size_t size);
  [[nodiscard]] int closing_bit(std::uint64_t opening, std::uint64_t closing);

  char opening_ = '{', closing_ = '}';
  std::uint64_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;  // the next byte
};

/// The file is one array, its items are the records.
class ArrayCutter {
 public:
  void cut(std::string_view text, std::size_t from, Pieces& pieces);
  void finish(std::size_t size, Pieces& pieces);
  [[nodiscard]] bool is_done() const { return state_ == State::done; }
  OpenRecord record;

 private:
  enum class State : std::uint8_t {
    before,        // nothing but blanks yet
    first,         // behind the opening bracket
    expected,      // behind a comma
    in_container,  // in a record that is an object or an array
    in_string,
    in_escape,  // behind a backslash in a string
    in_word,    // a number, a literal, or what is none
    after,      // behind a record
    behind,     // behind the closing bracket
    done,
  };
  std::size_t between(std::string_view text, std::size_t at, Pieces& pieces);
  std::size_t inside(std::string_view text, std::size_t at, Pieces& pieces);
  void begin_record(char first, std::size_t at);

  State state_ = State::before;
  NestingScan nesting_;
};

using RecordCutter = std::variant<WholeCutter, LineCutter, ArrayCutter>;

}  // namespace dstackc::driver
