// DIN 91379: the letters, signs and sequences that German administration can store, print and search. One
// table, derived from runtime/data/din91379.tsv, decides for the scanner and for the patterns that are
// emitted.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

/// The data types of the norm. A: names of persons; B: other names; C: free text with line breaks; D: legal
/// persons and products, with Greek; E: free text with Greek and Cyrillic.
enum class LatinType : std::uint8_t { a, b, c, d, e };
inline constexpr std::array<LatinType, 5> latin_types{LatinType::a, LatinType::b, LatinType::c, LatinType::d,
                                                      LatinType::e};

struct LatinResult {
  bool permitted;     // the whole text consists of characters and sequences of the type
  std::size_t fault;  // byte offset of the first thing that does not; the size of the text if there is none
  std::size_t code_points;  // before the fault
};

/// Reads the longest permitted sequence again and again. Whatever passes is in Unicode normal form C. Text
/// that is not UTF-8 is a fault where it stands.
[[nodiscard]] LatinResult scan_latin(LatinType type, std::string_view text) noexcept;

/// Single code points that a type permits, as maximal ranges in ascending order.
struct LatinRange {
  char32_t first, last;
  friend bool operator==(const LatinRange&, const LatinRange&) = default;
};
[[nodiscard]] std::vector<LatinRange> latin_ranges(LatinType type);

/// Sequences of two or three code points that a type permits, in ascending order.
struct LatinSequence {
  std::array<char32_t, 3> code_points;
  std::uint8_t size;  // 2 or 3; the rest is zero
  friend bool operator==(const LatinSequence&, const LatinSequence&) = default;
};
[[nodiscard]] std::vector<LatinSequence> latin_sequences(LatinType type);

}  // namespace dstack
