// Spells an automaton over code points out in bytes of UTF-8. Between the bytes of one code point stand inner
// states; equal ones are one, which keeps the result minimal: an inner state is never equivalent to a state
// between characters.
#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

#include "pattern/determinise.h"
#include "pattern/shortcuts.h"

namespace dstackc::pattern {
namespace {

using Target = std::uint16_t;          // 0 is dead, 1 + s the code state s, the rest inner states
using Inner = std::array<Target, 64>;  // by the low six bits of the continuation byte
using Row = std::array<Target, 256>;

struct TargetRange {
  char32_t first;
  char32_t last;
  Target target;
};

// The ranges of one state in order, neighbours with one target joined.
std::vector<TargetRange> ranges_of(const CodeAutomaton& automaton, const CodeState& state) {
  std::vector<TargetRange> ranges;
  for (const CodeTransition& transition : state.transitions) {
    for (const CodeRange& range : automaton.parts[transition.part].ranges()) {
      ranges.push_back({range.first, range.last, static_cast<Target>(transition.target + 1)});
    }
  }
  std::ranges::sort(ranges, {}, &TargetRange::first);
  std::vector<TargetRange> joined;
  for (const TargetRange& range : ranges) {
    if (!joined.empty() && joined.back().target == range.target && joined.back().last + 1 == range.first) {
      joined.back().last = range.last;
    } else {
      joined.push_back(range);
    }
  }
  return joined;
}

// All code points from `first` on whose bytes differ in the last `level` bytes only.
struct Block {
  char32_t first;
  unsigned level;
  [[nodiscard]] char32_t last() const { return first + (char32_t{1} << (6 * level)) - 1; }
};

class Speller {
 public:
  Speller(const CodeAutomaton& automaton, Budget& budget)
      : automaton_(automaton), budget_(budget), inner_base_(automaton.states.size() + 1) {}

  /// The transitions of each state, inner states last; empty when the budget is used up.
  std::vector<Row> run() {
    std::vector<Row> rows(1, Row{});
    for (const CodeState& state : automaton_.states) {
      rows.push_back(row_of(ranges_of(automaton_, state)));
      if (overflow_) return {};
    }
    for (const Inner& inner : inner_) {
      Row row{};
      std::ranges::copy(inner, row.begin() + 0x80);
      rows.push_back(row);
    }
    return rows;
  }

 private:
  Row row_of(const std::vector<TargetRange>& ranges) {
    Row row{};
    for (const TargetRange& range : ranges) {
      for (char32_t code = range.first; code <= std::min<char32_t>(range.last, 0x7F); ++code)
        row[code] = range.target;
    }
    spell(row, {0xC2, 0xDF, 1, 0x80}, ranges);
    spell(row, {0xE0, 0xEF, 2, 0x800}, ranges);
    spell(row, {0xF0, 0xF4, 3, 0x10000}, ranges);
    return row;
  }

  struct Leads {
    unsigned first, last;  // lead bytes
    unsigned level;        // continuation bytes
    char32_t lowest;       // shorter forms hold what is below
  };
  void spell(Row& row, const Leads& leads, std::span<const TargetRange> all) {
    std::vector<TargetRange> ranges;
    for (TargetRange range : all) {
      range.first = std::max(range.first, leads.lowest);
      if (range.first <= range.last) ranges.push_back(range);
    }
    std::span<const TargetRange> rest = ranges;
    for (unsigned lead = leads.first; lead <= leads.last; ++lead) {
      const char32_t first = char32_t{lead & (0x3FU >> leads.level)} << (6 * leads.level);
      row[lead] = target_of({first, leads.level}, rest);
    }
  }

  // Drops the ranges that end before the block from `rest`, so that a walk over blocks in order is linear.
  Target target_of(Block block, std::span<const TargetRange>& rest) {
    while (!rest.empty() && rest.front().last < block.first) rest = rest.subspan(1);
    if (rest.empty() || rest.front().first > block.last()) return dead;
    const TargetRange& range = rest.front();
    if (range.first <= block.first && range.last >= block.last()) return uniform(range.target, block.level);
    if (overflow_ || !Budget::spend(budget_.blocks, 1)) {
      overflow_ = true;
      return dead;
    }
    Inner inner{};
    std::span<const TargetRange> within = rest;
    for (unsigned low = 0; low < inner.size(); ++low) {
      inner[low] =
          target_of({block.first + (char32_t{low} << (6 * (block.level - 1))), block.level - 1}, within);
    }
    return number_of(inner);
  }

  Target uniform(Target target, unsigned level) {
    if (level == 0) return target;
    if (const auto known = uniform_.find({target, level}); known != uniform_.end()) return known->second;
    Inner inner;
    inner.fill(uniform(target, level - 1));
    return uniform_[{target, level}] = number_of(inner);
  }

  Target number_of(const Inner& inner) {
    const auto known = index_.find(inner);
    if (known != index_.end()) return known->second;
    overflow_ = overflow_ || !Budget::spend(budget_.states, 1);
    if (overflow_) return dead;
    const auto number = static_cast<Target>(inner_base_ + inner_.size());
    inner_.push_back(inner);
    index_.emplace(inner, number);
    return number;
  }

  static constexpr Target dead = 0;
  const CodeAutomaton& automaton_;
  Budget& budget_;
  std::size_t inner_base_;
  bool overflow_ = false;
  std::vector<Inner> inner_;
  std::map<Inner, Target> index_;
  std::map<std::pair<Target, unsigned>, Target> uniform_;
};

// Bytes that no row tells apart share a class; classes are numbered by their lowest byte.
std::vector<std::uint8_t> byte_classes(const std::vector<Row>& rows) {
  std::array<std::uint16_t, 256> classes{};
  std::array<std::size_t, 256> lowest{};  // byte of each class
  for (const Row& row : rows) {
    const auto alike = [&](std::size_t byte) { return row[byte] == row[lowest[classes[byte]]]; };
    bool refine = false;
    for (std::size_t byte = 0; byte < 256 && !refine; ++byte) refine = !alike(byte);
    if (!refine) continue;  // so the slow part runs 255 times at most
    std::map<std::pair<std::uint16_t, Target>, std::uint16_t> refined;
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const auto next = static_cast<std::uint16_t>(refined.size());
      const auto [entry, fresh] = refined.try_emplace({classes[byte], row[byte]}, next);
      if (fresh) lowest[next] = byte;
      classes[byte] = entry->second;
    }
  }
  std::vector<std::uint8_t> result;
  for (const std::uint16_t number : classes) result.push_back(static_cast<std::uint8_t>(number));
  return result;
}

// Reachable states by a search from the start: first those that do not accept, then those that do.
struct Numbering {
  std::vector<Target> order;   // new number -> row; the dead state first
  std::vector<Target> number;  // row -> new number
  Target first_accepting = 0;
};

Numbering number_states(const CodeAutomaton& automaton, const std::vector<Row>& rows) {
  Numbering result;
  std::vector<bool> seen(rows.size(), false);
  std::vector<Target> found;
  const auto find = [&](Target row) {
    if (row == 0 || seen[row]) return;
    seen[row] = true;
    found.push_back(row);
  };
  if (!automaton.states.empty()) find(1);
  for (std::size_t at = 0; at < found.size(); ++at) {
    for (const Target target : rows[found[at]]) find(target);
  }
  const auto accepting = [&](Target row) {
    return row <= automaton.states.size() && automaton.states[std::size_t{row} - 1].accepting;
  };
  std::stable_partition(found.begin(), found.end(), [&](Target row) { return !accepting(row); });
  result.order = {0};
  result.order.insert(result.order.end(), found.begin(), found.end());
  const auto first = std::find_if(result.order.begin() + 1, result.order.end(), accepting);
  result.first_accepting = static_cast<Target>(first - result.order.begin());
  result.number.resize(rows.size(), 0);
  for (std::size_t at = 0; at < result.order.size(); ++at)
    result.number[result.order[at]] = static_cast<Target>(at);
  return result;
}

}  // namespace

std::optional<ByteTables> to_bytes(const CodeAutomaton& automaton, Budget& budget) {
  if (!Budget::spend(budget.states, automaton.states.size())) return std::nullopt;
  const std::vector<Row> rows = Speller(automaton, budget).run();
  if (rows.empty()) return std::nullopt;
  const Numbering numbering = number_states(automaton, rows);
  ByteTables tables;
  tables.byte_class = byte_classes(rows);
  tables.class_count = static_cast<std::uint16_t>(*std::ranges::max_element(tables.byte_class) + 1);
  std::vector<std::size_t> byte_of_class(tables.class_count);
  for (std::size_t byte = 256; byte-- > 0;) byte_of_class[tables.byte_class[byte]] = byte;
  for (const Target row : numbering.order) {
    for (const std::size_t byte : byte_of_class) tables.next.push_back(numbering.number[rows[row][byte]]);
  }
  tables.state_count = static_cast<std::uint16_t>(numbering.order.size());
  tables.start = automaton.states.empty() ? std::uint16_t{0} : numbering.number[1];
  tables.first_accepting = numbering.first_accepting;
  find_shortcuts(tables);
  return tables;
}

}  // namespace dstackc::pattern
