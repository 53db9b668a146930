// Questions about compiled patterns, answered on the minimal automaton over code points.
#include <algorithm>
#include <deque>
#include <set>
#include <utility>

#include "pattern/pattern.h"
#include "pattern/utf8.h"

namespace dstackc::pattern {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;

// The piece of a set that people read best.
CodeRange readable_range(const CodeSet& set) {
  constexpr CodeRange preferred[] = {{'a', 'z'}, {'A', 'Z'}, {'0', '9'},
                                     {'!', '~'}, {' ', ' '}, {0xA1, 0x24F}};
  for (const CodeRange& wanted : preferred) {
    for (const CodeRange& range : set.ranges()) {
      const CodeRange common = {std::max(range.first, wanted.first), std::min(range.last, wanted.last)};
      if (common.first <= common.last) return common;
    }
  }
  return set.ranges().front();
}

// The character that stands for a set in texts which people read.
char32_t readable(const CodeSet& set) { return readable_range(set).first; }

std::vector<char32_t> readable_parts(const CodeAutomaton& automaton) {
  std::vector<char32_t> codes;
  for (const CodeSet& part : automaton.parts) codes.push_back(readable(part));
  return codes;
}

std::string utf8(const std::u32string& text) {
  std::string result;
  for (const char32_t code : text) append_utf8(result, code);
  return result;
}

// Shortest ways through an automaton: from the start to each state, from each state to an end.
class Ways {
 public:
  explicit Ways(const CodeAutomaton& automaton)
      : automaton_(automaton),
        codes_(readable_parts(automaton)),
        from_(automaton.states.size(), {none, 0}),
        distance_(automaton.states.size(), none) {
    search_from_start();
    search_from_ends();
  }

  [[nodiscard]] std::u32string to(std::uint32_t state) const {
    std::u32string text;
    for (; state != 0; state = from_[state].state) text += from_[state].code;
    std::ranges::reverse(text);
    return text;
  }

  [[nodiscard]] std::u32string from(std::uint32_t state) const {
    std::u32string text;
    while (distance_[state] > 0) {
      const auto& transitions = automaton_.states[state].transitions;
      const auto best = std::ranges::min_element(transitions, [&](const auto& a, const auto& b) {
        return std::pair(distance_[a.target], rank(a.part)) < std::pair(distance_[b.target], rank(b.part));
      });
      text += codes_[best->part];
      state = best->target;
    }
    return text;
  }

  [[nodiscard]] std::uint32_t distance_to_end(std::uint32_t state) const { return distance_[state]; }

 private:
  struct Step {
    std::uint32_t state;
    char32_t code;
  };

  // Letters and digits before signs before what lies beyond ASCII.
  [[nodiscard]] std::pair<int, char32_t> rank(std::uint32_t part) const {
    const char32_t code = codes_[part];
    const bool word =
        (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9');
    return {word ? 0 : code > 0x20 && code < 0x7F ? 1 : 2, code};
  }

  void search_from_start() {
    std::deque<std::uint32_t> open = {0};
    from_[0].state = 0;
    for (; !open.empty(); open.pop_front()) {
      for (const CodeTransition& transition : automaton_.states[open.front()].transitions) {
        if (from_[transition.target].state != none) continue;
        from_[transition.target] = {open.front(), codes_[transition.part]};
        open.push_back(transition.target);
      }
    }
  }

  void search_from_ends() {
    std::vector<std::vector<std::uint32_t>> before(automaton_.states.size());
    std::deque<std::uint32_t> open;
    for (std::uint32_t state = 0; state < automaton_.states.size(); ++state) {
      for (const CodeTransition& transition : automaton_.states[state].transitions) {
        before[transition.target].push_back(state);
      }
      if (!automaton_.states[state].accepting) continue;
      distance_[state] = 0;
      open.push_back(state);
    }
    for (; !open.empty(); open.pop_front()) {
      for (const std::uint32_t state : before[open.front()]) {
        if (distance_[state] != none) continue;
        distance_[state] = distance_[open.front()] + 1;
        open.push_back(state);
      }
    }
  }

  const CodeAutomaton& automaton_;
  std::vector<char32_t> codes_;          // by part
  std::vector<Step> from_;               // the step into each state on a shortest way
  std::vector<std::uint32_t> distance_;  // to the nearest accepting state
};

// Number of code points in the longest text, none if there is no longest: peels off states without a way into
// them.
std::optional<std::uint32_t> longest(const CodeAutomaton& automaton) {
  const std::size_t count = automaton.states.size();
  std::vector<std::uint32_t> ways_in(count, 0);
  for (const CodeState& state : automaton.states) {
    for (const CodeTransition& transition : state.transitions) ++ways_in[transition.target];
  }
  std::vector<std::uint32_t> depth(count, 0);
  if (ways_in[0] != 0) return std::nullopt;
  std::vector<std::uint32_t> open = {0};
  std::size_t peeled = 0;
  std::uint32_t most = 0;
  while (!open.empty()) {
    const std::uint32_t state = open.back();
    open.pop_back();
    ++peeled;
    most = std::max(most, depth[state]);
    for (const CodeTransition& transition : automaton.states[state].transitions) {
      depth[transition.target] = std::max(depth[transition.target], depth[state] + 1);
      if (--ways_in[transition.target] == 0) open.push_back(transition.target);
    }
  }
  if (peeled < count) return std::nullopt;
  return most;
}

std::vector<char32_t> foreign_codes(const CodeAutomaton& automaton) {
  std::vector<CodeRange> read;
  for (const CodeSet& part : automaton.parts) {
    read.insert(read.end(), part.ranges().begin(), part.ranges().end());
  }
  std::vector<char32_t> codes = readable_parts(automaton);
  if (const CodeSet unread = CodeSet(std::move(read)).complement(); !unread.empty()) {
    codes.push_back(readable(unread));
  }
  for (const char32_t code : {U' ', U'\n', U'ä', U'\U0001F600'}) codes.push_back(code);
  return codes;
}

// Collects different texts up to a number.
class Collection {
 public:
  explicit Collection(std::size_t most) : most_(most) {}
  [[nodiscard]] bool full() const { return texts_.size() >= most_; }
  void add(std::string text) {
    if (!full() && seen_.insert(text).second) texts_.push_back(std::move(text));
  }
  [[nodiscard]] std::vector<std::string> take() { return std::move(texts_); }

 private:
  std::size_t most_;
  std::set<std::string> seen_;
  std::vector<std::string> texts_;
};

}  // namespace

bool is_empty(const CompiledAutomaton& automaton) { return automaton.code_points().states.empty(); }

bool is_universal(const CompiledAutomaton& automaton) {
  const CodeAutomaton& code = automaton.code_points();
  return code.states.size() == 1 && code.states[0].accepting && code.parts.size() == 1 &&
         code.parts[0] == CodeSet::all();
}

bool same_language(const CompiledAutomaton& a, const CompiledAutomaton& b) {
  return a.code_points() == b.code_points();
}

TextLengths text_lengths(const CompiledAutomaton& automaton) {
  if (is_empty(automaton)) return {0, 0};
  return {Ways(automaton.code_points()).distance_to_end(0), longest(automaton.code_points())};
}

std::optional<std::string> shortest_member(const CompiledAutomaton& automaton) {
  if (is_empty(automaton)) return std::nullopt;
  return utf8(Ways(automaton.code_points()).from(0));
}

std::vector<std::string> members(const CompiledAutomaton& automaton, std::size_t count) {
  if (is_empty(automaton)) return {};
  const CodeAutomaton& code = automaton.code_points();
  const Ways ways(code);
  Collection texts(count);
  texts.add(utf8(ways.from(0)));
  // First each transition by its usual character, then by others of the same set: near by, and at its far
  // end.
  const auto add_by = [&](auto&& character) {
    for (std::uint32_t state = 0; state < code.states.size() && !texts.full(); ++state) {
      for (const CodeTransition& transition : code.states[state].transitions) {
        if (texts.full()) break;
        texts.add(
            utf8(ways.to(state) + character(code.parts[transition.part]) + ways.from(transition.target)));
      }
    }
  };
  add_by(readable);
  add_by([](const CodeSet& part) { return readable_range(part).last; });
  add_by([](const CodeSet& part) { return part.ranges().back().last; });
  return texts.take();
}

std::vector<std::string> near_misses(const CompiledAutomaton& automaton, std::size_t count) {
  if (is_empty(automaton)) return {};
  const CodeAutomaton& code = automaton.code_points();
  const Ways ways(code);
  const std::vector<char32_t> codes = foreign_codes(code);
  Collection texts(count);
  const auto add = [&](const std::u32string& text) {
    std::string bytes = utf8(text);
    if (!automaton.matches(bytes)) texts.add(std::move(bytes));
  };
  for (std::uint32_t state = 0; state < code.states.size() && !texts.full(); ++state) {
    const std::u32string before = ways.to(state);
    const std::u32string behind = ways.from(state);
    if (!behind.empty()) add(before + behind.substr(1));
    for (std::size_t at = 0; at < codes.size() && !texts.full(); ++at) {
      add(before + codes[at] + behind);
      if (!behind.empty()) add(before + codes[at] + behind.substr(1));
    }
  }
  return texts.take();
}

}  // namespace dstackc::pattern
