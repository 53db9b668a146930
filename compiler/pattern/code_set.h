// Sets of Unicode code points as sorted, disjoint, non-touching ranges. Surrogates belong to no set: a text
// in UTF-8 cannot hold them, so the complement leaves them out as well.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

namespace dstackc::pattern {

struct CodeRange {
  char32_t first = 0;
  char32_t last = 0;  // inclusive
  friend auto operator<=>(const CodeRange&, const CodeRange&) = default;
};

class CodeSet {
 public:
  CodeSet() = default;
  explicit CodeSet(std::vector<CodeRange> ranges);  // any order, may overlap

  [[nodiscard]] static CodeSet all();
  [[nodiscard]] const std::vector<CodeRange>& ranges() const { return ranges_; }
  [[nodiscard]] bool empty() const { return ranges_.empty(); }
  [[nodiscard]] bool contains(char32_t code) const;
  [[nodiscard]] CodeSet complement() const;
  friend bool operator==(const CodeSet&, const CodeSet&) = default;

 private:
  std::vector<CodeRange> ranges_;
};

/// The coarsest partition in which each of `sets` is a union of parts.
struct Partition {
  std::vector<CodeSet> parts;                       // non-empty, by their lowest code point
  std::vector<std::vector<std::uint32_t>> members;  // for each set: its parts, ascending
};
[[nodiscard]] Partition partition(const std::vector<CodeSet>& sets);

}  // namespace dstackc::pattern
