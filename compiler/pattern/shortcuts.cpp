#include "pattern/shortcuts.h"

#include <algorithm>
#include <bitset>
#include <limits>
#include <optional>

namespace dstackc::pattern {
namespace {

using dstack::program::ByteSet;
using dstack::program::Run;
using State = std::uint16_t;
using Bytes = std::bitset<128>;

constexpr std::size_t most_sets = 255;  // an index and "none" fit into a byte
constexpr std::size_t most_runs = 8;    // each takes some instructions; beyond these the tables are as fast
constexpr std::uint32_t unbounded = std::numeric_limits<std::uint32_t>::max();

// The set as ranges; nothing if there are more of them than are worth it.
std::optional<ByteSet> set_of(const Bytes& bytes) {
  ByteSet set{};
  for (std::size_t low = 0; low < bytes.size(); ++low) {
    if (!bytes[low]) continue;
    std::size_t high = low;
    while (high + 1 < bytes.size() && bytes[high + 1]) ++high;
    if (set.range_count == ByteSet::most_ranges) return std::nullopt;
    set.low[set.range_count] = static_cast<std::uint8_t>(low);
    set.width[set.range_count++] = static_cast<std::uint8_t>(high - low);
    low = high;
  }
  for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
    if (bytes[byte])
      set.nibbles[byte & 15] = static_cast<std::uint8_t>(set.nibbles[byte & 15] | 1U << (byte >> 4));
  }
  return set;
}

// The index of a set among those of the tables.
std::optional<std::uint8_t> add_set(ByteTables& tables, const Bytes& bytes) {
  const auto set = set_of(bytes);
  if (!set) return std::nullopt;
  auto found = std::ranges::find(tables.sets, *set);
  if (found == tables.sets.end()) {
    if (tables.sets.size() == most_sets) return std::nullopt;
    found = tables.sets.insert(tables.sets.end(), *set);
  }
  return static_cast<std::uint8_t>(found - tables.sets.begin());
}

State target(const ByteTables& tables, State state, std::size_t byte) {
  return tables.next[std::size_t{state} * tables.class_count + tables.byte_class[byte]];
}

// A loop of few bytes is seldom run.
void find_loops(ByteTables& tables) {
  constexpr std::size_t few = 8;
  std::vector<std::uint8_t> loops(tables.state_count, 0);
  bool any = false;
  for (State state = 1; state < tables.state_count; ++state) {
    Bytes stays;
    for (std::size_t byte = 0; byte < stays.size(); ++byte)
      stays[byte] = target(tables, state, byte) == state;
    if (stays.count() <= few) continue;
    const auto set = add_set(tables, stays);
    if (!set) continue;
    loops[state] = static_cast<std::uint8_t>(*set + 1);
    any = true;
  }
  if (any) tables.loops = std::move(loops);
}

// Where the bytes of a loop lead from the start, if all lead into that loop.
void find_entry(ByteTables& tables) {
  if (tables.loops.empty()) return;
  for (std::size_t byte = 0; byte < 128; ++byte) {
    const State state = target(tables, tables.start, byte);
    if (state == 0 || tables.loops[state] == 0) continue;
    const ByteSet& set = tables.sets[tables.loops[state] - 1U];
    bool all = true;
    for (std::size_t other = 0; other < 128; ++other)
      all = all && (!set.contains(static_cast<unsigned char>(other)) ||
                    target(tables, tables.start, other) == state);
    if (!all) continue;
    tables.entry = state;
    return;
  }
}

// ---- Rows of runs

struct Edge {
  State to = 0;
  Bytes bytes;
};

/// Walks an automaton whose language is a row of runs.
class RowFinder {
 public:
  explicit RowFinder(const ByteTables& tables) : tables_(tables) {}

  struct Part {
    Bytes bytes;
    std::uint32_t minimum = 0, maximum = 0;
    bool may_end = false;
  };

  // Empty if the language is no such row.
  std::vector<Part> find() {
    State state = tables_.start;
    // Each round takes a state that was not taken before, so it ends.
    for (std::size_t round = 0; round <= tables_.state_count && parts_.size() <= most_runs; ++round) {
      const auto edges = edges_of(state);
      if (!edges) return {};
      if (edges->empty()) return accepts(state) && parts_.size() <= most_runs ? parts_ : std::vector<Part>();
      const auto next = run_from(state, *edges);
      if (!next) return {};
      if (*next == 0) return accepts(last_) && parts_.size() <= most_runs ? parts_ : std::vector<Part>();
      state = *next;
    }
    return {};
  }

 private:
  [[nodiscard]] bool accepts(State state) const { return state >= tables_.first_accepting; }

  // Where a state leads to; nothing if it reads other than ASCII.
  [[nodiscard]] std::optional<std::vector<Edge>> edges_of(State state) const {
    std::vector<Edge> edges;
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const State to = target(tables_, state, byte);
      if (to == 0) continue;
      if (byte >= 128) return std::nullopt;
      const auto found = std::ranges::find(edges, to, &Edge::to);
      (found != edges.end() ? *found : edges.emplace_back(Edge{to, {}})).bytes[byte] = true;
    }
    return edges;
  }

  // Takes the part that begins at a state. Gives the state behind it, 0 at the end of the row.
  std::optional<State> run_from(State state, const std::vector<Edge>& edges) {
    if (edges.size() > 2) return std::nullopt;
    for (std::size_t i = 0; i < edges.size(); ++i) {
      if (edges[i].to != state) continue;
      last_ = state;
      add({edges[i].bytes, 0, unbounded, accepts(state)});
      return edges.size() == 1 ? State{0} : step(edges[1 - i]);
    }
    if (edges.size() == 1 && !accepts(state)) return step(edges[0]);
    for (const Edge& edge : edges) {
      if (const auto next = optional_run(state, edge, edges)) return next;
    }
    return std::nullopt;
  }

  State step(const Edge& edge) {
    add({edge.bytes, 1, 1, accepts(edge.to)});
    return last_ = edge.to;
  }

  // Up to so many bytes of one set, from each of which the same way leads on: `[0-9]{0,3}` and what follows.
  std::optional<State> optional_run(State state, const Edge& inside, const std::vector<Edge>& edges) {
    std::optional<Edge> way_on;
    for (const Edge& edge : edges) {
      if (edge.to != inside.to) way_on = edge;
    }
    std::uint32_t length = 0;
    State at = state;
    while (true) {
      if (accepts(at) != accepts(state)) return std::nullopt;
      const auto here = edges_of(at);
      if (!here) return std::nullopt;
      const auto on =
          std::ranges::find_if(*here, [&](const Edge& edge) { return edge.bytes == inside.bytes; });
      const bool goes_on = on != here->end();
      if (here->size() != (goes_on ? 1U : 0U) + (way_on ? 1U : 0U)) return std::nullopt;
      const auto leaves = [&](const Edge& edge) {
        return edge.to == way_on->to && edge.bytes == way_on->bytes;
      };
      if (way_on && std::ranges::none_of(*here, leaves)) return std::nullopt;
      if (!goes_on) break;
      if (on->to == at || ++length > tables_.state_count) return std::nullopt;
      at = on->to;
    }
    last_ = at;
    add({inside.bytes, 0, length, accepts(state)});
    return way_on ? step(*way_on) : State{0};
  }

  // Neighbours of the same set become one part.
  void add(const Part& part) {
    if (!parts_.empty() && parts_.back().bytes == part.bytes &&
        parts_.back().minimum == parts_.back().maximum && (part.minimum == 0 || !parts_.back().may_end)) {
      Part& before = parts_.back();
      before.maximum = part.maximum == unbounded ? unbounded : before.maximum + part.maximum;
      before.minimum += part.minimum;
      before.may_end = part.may_end;
    } else {
      parts_.push_back(part);
    }
  }

  const ByteTables& tables_;
  std::vector<Part> parts_;
  State last_ = 0;
};

void find_runs(ByteTables& tables) {
  const auto parts = RowFinder(tables).find();
  for (const RowFinder::Part& part : parts) {
    const auto set = add_set(tables, part.bytes);
    if (!set || part.minimum > std::numeric_limits<std::uint16_t>::max()) return tables.runs.clear();
    tables.runs.push_back({*set, part.may_end, static_cast<std::uint16_t>(part.minimum), part.maximum});
  }
}

}  // namespace

void find_shortcuts(ByteTables& tables) {
  find_runs(tables);
  if (!tables.runs.empty()) return;
  find_loops(tables);
  find_entry(tables);
}

}  // namespace dstackc::pattern
