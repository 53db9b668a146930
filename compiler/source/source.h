// Source texts and places in them. Offsets are bytes; lines and columns are made for people, from 1.
#pragma once

#include <compare>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dstackc::source {

struct SourceId {
  std::uint32_t index = 0;  // from 1; 0 is no source
  friend auto operator<=>(const SourceId&, const SourceId&) = default;
};

/// Bytes [begin, end) of one source.
struct Span {
  SourceId source;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend auto operator<=>(const Span&, const Span&) = default;
};

struct Position {
  std::uint32_t line = 1;    // from 1
  std::uint32_t column = 1;  // from 1, in code points
};

/// One source file: its path as people see it and its bytes. Lines end in LF, CRLF or CR. A byte order mark
/// at the beginning belongs to no line.
class Source {
 public:
  Source(std::string path, std::string text);
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  /// Cheap wherever the offset stands, also in a line of many megabytes.
  [[nodiscard]] Position position(std::uint32_t offset) const;
  [[nodiscard]] std::uint32_t line_number(std::uint32_t offset) const;
  /// The text of a line, counted from 1, without its end.
  [[nodiscard]] std::string_view line(std::uint32_t number) const;
  /// The offset at which a line begins.
  [[nodiscard]] std::uint32_t line_begin(std::uint32_t number) const { return line_begins_[number - 1]; }
  [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_begins_.size()); }

 private:
  [[nodiscard]] std::uint32_t characters_before(std::size_t offset) const;

  std::string path_;
  std::string text_;
  std::vector<std::uint32_t> line_begins_;
  std::vector<std::uint32_t> characters_;  // before each block of the text
};

/// All sources of a run. References stay valid when more are added.
class Sources {
 public:
  SourceId add(std::string path, std::string text);
  [[nodiscard]] const Source& operator[](SourceId id) const { return sources_[id.index - 1]; }
  [[nodiscard]] std::size_t size() const { return sources_.size(); }

 private:
  std::deque<Source> sources_;
};

}  // namespace dstackc::source
