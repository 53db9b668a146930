// Expected diagnostics, written as comments of carets under the line that they mark:
//     name: Strng;
//     //    ^^^^^ error DS0201: unknown type 'Strng'
// Place, width, severity, code and text must all agree, and what is not expected must not be reported.
#pragma once

#include <algorithm>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "diag/report.h"
#include "source/source.h"

namespace support {

/// A diagnostic as it stands in a test file. Lines and columns count from 1, columns and widths
/// in code points.
struct Expectation {
  std::uint32_t line = 0, column = 0, width = 0;
  std::string text;  // `error DS0201: unknown type 'Strng'`
  friend auto operator<=>(const Expectation&, const Expectation&) = default;
};

inline std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// Reads a comment of carets; false for every other line. `line` of the result stays 0.
inline bool read_expectation(const std::string& line, Expectation& result) {
  const std::size_t slashes = line.find_first_not_of(' ');
  if (slashes == std::string::npos || line.compare(slashes, 2, "//") != 0) return false;
  const std::size_t carets = line.find_first_not_of(' ', slashes + 2);
  if (carets == std::string::npos || line[carets] != '^') return false;
  const std::size_t end = std::min(line.find_first_not_of('^', carets), line.size());
  const std::size_t text = std::min(line.find_first_not_of(' ', end), line.size());
  result = {0, static_cast<std::uint32_t>(carets + 1), static_cast<std::uint32_t>(end - carets),
            line.substr(text)};
  return true;
}

/// All expectations of a file, each with the number of the line above it that is no expectation itself.
inline std::vector<Expectation> expectations_of(const std::vector<std::string>& lines) {
  std::vector<Expectation> found;
  std::uint32_t subject = 0;
  for (std::uint32_t index = 0; index < lines.size(); ++index) {
    Expectation expectation;
    if (read_expectation(lines[index], expectation)) {
      expectation.line = subject;
      found.push_back(expectation);
    } else {
      subject = index + 1;
    }
  }
  return found;
}

/// What was reported, in the same form. A range over several lines is shown as far as its first line goes.
/// `first_line` is the line of the test file at which the source begins.
inline Expectation actual(const dstackc::diag::Entry& entry, const dstackc::source::Source& source,
                          std::uint32_t first_line) {
  const dstackc::source::Position begin = source.position(entry.at().begin);
  const std::uint32_t line_begin = source.line_begin(begin.line);
  const auto line_end = line_begin + static_cast<std::uint32_t>(source.line(begin.line).size());
  const std::uint32_t end = std::min(entry.at().end, line_end);
  const std::uint32_t start = std::min(entry.at().begin, line_end);
  const std::size_t width = end > start ? code_points(source.text().substr(start, end - start)) : 1;
  return {first_line + begin.line - 1, begin.column, static_cast<std::uint32_t>(width),
          std::string(dstackc::diag::name(entry.severity())) + " " + dstackc::diag::code(entry.number()) +
              ": " + entry.message()};
}

/// The comment for a diagnostic. Carets in the first two columns would hide the slashes, so the subject must
/// stand further right; the result then starts with a complaint instead.
inline std::string comment(const Expectation& expectation) {
  if (expectation.column < 3) return "// INDENT THE LINE ABOVE: " + expectation.text;
  const std::size_t indent = std::min<std::size_t>(expectation.column - 3, 2);
  return std::string(indent, ' ') + "//" + std::string(expectation.column - 3 - indent, ' ') +
         std::string(expectation.width, '^') + " " + expectation.text;
}

/// The file with its expectations replaced by what was reported. Lines in `reported` are those of `lines`.
inline std::string updated(const std::vector<std::string>& lines, const std::vector<Expectation>& reported) {
  std::string text;
  for (std::uint32_t index = 0; index < lines.size(); ++index) {
    Expectation expectation;
    if (read_expectation(lines[index], expectation)) continue;
    text += lines[index] + "\n";
    for (const Expectation& diagnostic : reported) {
      if (diagnostic.line == index + 1) text += comment(diagnostic) + "\n";
    }
  }
  return text;
}

/// One line per expectation, for the message of a failing test.
inline std::string listed(const std::vector<Expectation>& expectations) {
  std::string text;
  for (const Expectation& expectation : expectations) {
    text += "  " + std::to_string(expectation.line) + ":" + std::to_string(expectation.column) + " (" +
            std::to_string(expectation.width) + ") " + expectation.text + "\n";
  }
  return text;
}

}  // namespace support
