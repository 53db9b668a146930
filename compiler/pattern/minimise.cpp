// Minimisation after Valmari ("Fast brief practical DFA minimization", 2012): states and transitions are
// partitioned side by side, O(m log n) for m transitions, and works on partial automata, whose dead state is
// left out.
#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "pattern/code_automaton.h"

namespace dstackc::pattern {
namespace {

// Elements 0..n-1 in blocks; elements are marked, then every block is split in its marked and unmarked
// elements.
class Blocks {
 public:
  explicit Blocks(std::size_t count) : elements_(count), place_(count), block_(count, 0) {
    std::iota(elements_.begin(), elements_.end(), 0U);
    std::iota(place_.begin(), place_.end(), 0U);
    if (count > 0) spans_.push_back({0, static_cast<std::uint32_t>(count), 0});
  }

  /// Starts with blocks of equal keys instead of a single one.
  void group_by(const std::vector<std::uint32_t>& keys) {
    std::ranges::stable_sort(elements_, {}, [&](std::uint32_t element) { return keys[element]; });
    spans_.clear();
    for (std::uint32_t at = 0; at < elements_.size(); ++at) {
      const std::uint32_t element = elements_[at];
      if (at == 0 || keys[element] != keys[elements_[at - 1]]) spans_.push_back({at, at, 0});
      ++spans_.back().end;
      place_[element] = at;
      block_[element] = static_cast<std::uint32_t>(spans_.size() - 1);
    }
  }

  [[nodiscard]] std::size_t size() const { return spans_.size(); }
  [[nodiscard]] std::uint32_t block_of(std::uint32_t element) const { return block_[element]; }
  [[nodiscard]] std::vector<std::uint32_t> elements_of(std::size_t block) const {
    return {elements_.begin() + spans_[block].first, elements_.begin() + spans_[block].end};
  }

  void mark(std::uint32_t element) {
    Span& span = spans_[block_[element]];
    const std::uint32_t to = span.first + span.marked;
    if (place_[element] < to) return;  // is marked
    const std::uint32_t other = elements_[to];
    std::swap(elements_[to], elements_[place_[element]]);
    std::swap(place_[element], place_[other]);
    if (span.marked++ == 0) touched_.push_back(block_[element]);
  }

  /// The smaller half becomes a new block: that is where the logarithm comes from.
  void split() {
    for (; !touched_.empty(); touched_.pop_back()) {
      const std::uint32_t block = touched_.back();
      Span& span = spans_[block];
      const std::uint32_t middle = span.first + std::exchange(span.marked, 0U);
      if (middle == span.end) continue;
      Span fresh = span;
      if (middle - span.first <= span.end - middle) {
        fresh.end = span.first = middle;
      } else {
        fresh.first = span.end = middle;
      }
      for (std::uint32_t at = fresh.first; at < fresh.end; ++at) {
        block_[elements_[at]] = static_cast<std::uint32_t>(spans_.size());
      }
      spans_.push_back(fresh);
    }
  }

 private:
  struct Span {
    std::uint32_t first, end, marked;
  };
  std::vector<std::uint32_t> elements_;  // block by block, marked ones first
  std::vector<std::uint32_t> place_;     // in elements_
  std::vector<std::uint32_t> block_;
  std::vector<Span> spans_;
  std::vector<std::uint32_t> touched_;  // blocks with marked elements
};

struct Edge {
  std::uint32_t from, part, to;
};

// The transitions into each state: [first[state], first[state + 1]) of `edges`.
struct Incoming {
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> edges;

  Incoming(const std::vector<Edge>& all, std::size_t states) : first(states + 1, 0), edges(all.size()) {
    for (const Edge& edge : all) ++first[edge.to + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    for (std::uint32_t index = 0; index < all.size(); ++index) edges[next[all[index].to]++] = index;
  }
};

std::vector<Edge> edges_of(const CodeAutomaton& automaton) {
  std::vector<Edge> edges;
  for (std::uint32_t from = 0; from < automaton.states.size(); ++from) {
    for (const CodeTransition& transition : automaton.states[from].transitions) {
      edges.push_back({from, transition.part, transition.target});
    }
  }
  return edges;
}

// Which states reach an accepting one. (All are reachable from the start as they come from a search there.)
std::vector<bool> live_states(const CodeAutomaton& automaton, const std::vector<Edge>& edges) {
  const Incoming incoming(edges, automaton.states.size());
  std::vector<bool> live(automaton.states.size(), false);
  std::vector<std::uint32_t> open;
  for (std::uint32_t state = 0; state < automaton.states.size(); ++state) {
    if (!automaton.states[state].accepting) continue;
    live[state] = true;
    open.push_back(state);
  }
  while (!open.empty()) {
    const std::uint32_t state = open.back();
    open.pop_back();
    for (std::uint32_t at = incoming.first[state]; at < incoming.first[state + 1]; ++at) {
      const std::uint32_t from = edges[incoming.edges[at]].from;
      if (live[from]) continue;
      live[from] = true;
      open.push_back(from);
    }
  }
  return live;
}

// For each state the number of its class of equivalent states; dead ones form classes of no meaning.
Blocks equivalent_states(const CodeAutomaton& automaton, const std::vector<Edge>& edges,
                         const std::vector<bool>& live) {
  Blocks states(automaton.states.size());
  std::vector<std::uint32_t> kinds(automaton.states.size());
  for (std::size_t state = 0; state < kinds.size(); ++state) {
    kinds[state] = !live[state] ? 0 : automaton.states[state].accepting ? 1 : 2;
  }
  states.group_by(kinds);
  Blocks transitions(edges.size());
  std::vector<std::uint32_t> parts(edges.size());
  std::ranges::transform(edges, parts.begin(), &Edge::part);
  transitions.group_by(parts);
  const Incoming incoming(edges, automaton.states.size());
  std::size_t done_states = 0;
  // Transitions of one block must leave equivalent states; so must those into one block of states.
  const auto refine_transitions = [&] {
    for (; done_states < states.size(); ++done_states) {
      for (const std::uint32_t state : states.elements_of(done_states)) {
        for (std::uint32_t at = incoming.first[state]; at < incoming.first[state + 1]; ++at) {
          transitions.mark(incoming.edges[at]);
        }
      }
      transitions.split();
    }
  };
  refine_transitions();
  for (std::size_t done = 0; done < transitions.size(); ++done) {
    for (const std::uint32_t edge : transitions.elements_of(done)) states.mark(edges[edge].from);
    states.split();
    refine_transitions();
  }
  return states;
}

// One state per class, numbered in the order of a search from the start.
CodeAutomaton quotient(const CodeAutomaton& automaton, const Blocks& classes, const std::vector<bool>& live) {
  CodeAutomaton result;
  result.parts = automaton.parts;
  constexpr std::uint32_t none = 0xFFFFFFFF;
  std::vector<std::uint32_t> number(classes.size(), none);
  std::vector<std::uint32_t> representative;
  const auto number_of = [&](std::uint32_t state) {
    std::uint32_t& entry = number[classes.block_of(state)];
    if (entry == none) {
      entry = static_cast<std::uint32_t>(representative.size());
      representative.push_back(state);
    }
    return entry;
  };
  number_of(0);
  for (std::size_t at = 0; at < representative.size(); ++at) {
    const CodeState& state = automaton.states[representative[at]];
    CodeState copy{state.accepting, {}};
    for (const CodeTransition& transition : state.transitions) {
      if (live[transition.target])
        copy.transitions.push_back({transition.part, number_of(transition.target)});
    }
    result.states.push_back(std::move(copy));
  }
  return result;
}

// Joins the parts that no state tells apart, and drops those that none reads. As the numbering of states
// follows parts, and joined parts are ordered by their lowest code points as well, it stays canonical.
CodeAutomaton join_parts(const CodeAutomaton& automaton) {
  std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> columns(automaton.parts.size());
  for (std::uint32_t state = 0; state < automaton.states.size(); ++state) {
    for (const CodeTransition& transition : automaton.states[state].transitions) {
      columns[transition.part].emplace_back(state, transition.target);
    }
  }
  std::map<std::vector<std::pair<std::uint32_t, std::uint32_t>>, std::uint32_t> joined;
  std::vector<std::vector<CodeRange>> ranges;
  std::vector<bool> first_of_joined(automaton.parts.size(), false);
  std::vector<std::uint32_t> number(automaton.parts.size(), 0);
  for (std::size_t part = 0; part < automaton.parts.size(); ++part) {
    if (columns[part].empty()) continue;
    const auto [entry, fresh] =
        joined.try_emplace(std::move(columns[part]), static_cast<std::uint32_t>(ranges.size()));
    if (fresh) ranges.emplace_back();
    first_of_joined[part] = fresh;
    number[part] = entry->second;
    const std::vector<CodeRange>& more = automaton.parts[part].ranges();
    ranges[entry->second].insert(ranges[entry->second].end(), more.begin(), more.end());
  }
  CodeAutomaton result;
  for (std::vector<CodeRange>& part : ranges) result.parts.emplace_back(std::move(part));
  for (const CodeState& state : automaton.states) {
    CodeState copy{state.accepting, {}};
    for (const CodeTransition& transition : state.transitions) {
      if (first_of_joined[transition.part])
        copy.transitions.push_back({number[transition.part], transition.target});
    }
    result.states.push_back(std::move(copy));
  }
  return result;
}

}  // namespace

CodeAutomaton minimise(const CodeAutomaton& automaton) {
  if (automaton.states.empty()) return {};
  std::vector<Edge> edges = edges_of(automaton);
  const std::vector<bool> live = live_states(automaton, edges);
  if (!live[0]) return {};
  std::erase_if(edges, [&](const Edge& edge) { return !live[edge.to]; });
  return join_parts(quotient(automaton, equivalent_states(automaton, edges, live), live));
}

}  // namespace dstackc::pattern
