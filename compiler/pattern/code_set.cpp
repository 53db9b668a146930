#include "pattern/code_set.h"

#include <algorithm>
#include <map>

namespace dstackc::pattern {
namespace {

constexpr char32_t surrogate_first = 0xD800;
constexpr char32_t surrogate_last = 0xDFFF;
constexpr char32_t code_last = 0x10FFFF;

// Adds a range that begins at or behind every earlier one, without surrogates.
void append(std::vector<CodeRange>& ranges, CodeRange range) {
  if (range.first <= surrogate_last && range.last >= surrogate_first) {
    if (range.first < surrogate_first) append(ranges, {range.first, surrogate_first - 1});
    if (range.last <= surrogate_last) return;
    range.first = surrogate_last + 1;
  }
  if (!ranges.empty() && range.first <= ranges.back().last + 1) {
    ranges.back().last = std::max(ranges.back().last, range.last);
  } else {
    ranges.push_back(range);
  }
}

// Where a range of a set begins or, `first` being one behind its last code point, ends.
struct Edge {
  char32_t at;
  std::uint32_t set;
};

std::vector<Edge> edges_of(const std::vector<CodeSet>& sets) {
  std::vector<Edge> edges;
  for (std::uint32_t set = 0; set < sets.size(); ++set) {
    for (const CodeRange& range : sets[set].ranges()) {
      edges.push_back({range.first, set});
      edges.push_back({range.last + 1, set});
    }
  }
  std::ranges::stable_sort(edges, {}, &Edge::at);
  return edges;
}

}  // namespace

CodeSet::CodeSet(std::vector<CodeRange> ranges) {
  std::ranges::sort(ranges, {}, &CodeRange::first);
  for (const CodeRange& range : ranges) append(ranges_, range);
}

CodeSet CodeSet::all() { return CodeSet({{0, code_last}}); }

bool CodeSet::contains(char32_t code) const {
  const auto after = std::ranges::upper_bound(ranges_, code, {}, &CodeRange::first);
  return after != ranges_.begin() && code <= (after - 1)->last;
}

CodeSet CodeSet::complement() const {
  std::vector<CodeRange> gaps;
  char32_t next = 0;
  for (const CodeRange& range : ranges_) {
    if (range.first > next) gaps.push_back({next, range.first - 1});
    next = range.last + 1;
  }
  if (next <= code_last) gaps.push_back({next, code_last});
  return CodeSet(std::move(gaps));
}

Partition partition(const std::vector<CodeSet>& sets) {
  // Between two edges all code points lie in the same sets; equal combinations of sets are one part.
  const std::vector<Edge> edges = edges_of(sets);
  std::map<std::vector<std::uint32_t>, std::uint32_t> part_of;  // ascending sets -> part
  std::vector<std::vector<CodeRange>> ranges;
  Partition result;
  result.members.resize(sets.size());
  std::vector<std::uint32_t> current;
  for (std::size_t at = 0; at < edges.size();) {
    const char32_t first = edges[at].at;
    for (; at < edges.size() && edges[at].at == first; ++at) {
      const auto place = std::ranges::lower_bound(current, edges[at].set);
      if (place != current.end() && *place == edges[at].set) {
        current.erase(place);
      } else {
        current.insert(place, edges[at].set);
      }
    }
    if (current.empty()) continue;
    const auto [entry, fresh] = part_of.try_emplace(current, static_cast<std::uint32_t>(ranges.size()));
    if (fresh) {
      ranges.emplace_back();
      for (const std::uint32_t set : current) result.members[set].push_back(entry->second);
    }
    ranges[entry->second].push_back({first, edges[at].at - 1});
  }
  for (std::vector<CodeRange>& part : ranges) result.parts.emplace_back(std::move(part));
  return result;
}

}  // namespace dstackc::pattern
