// Thompson's automaton of an expression, over code points: one state per character that is read, per choice,
// and one that accepts. Counted repetitions are written out, so its size is limited.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "pattern/expression.h"

namespace dstackc::pattern {

enum class NfaKind : std::uint8_t { consume, split, accept };

struct NfaState {
  NfaKind kind = NfaKind::accept;
  std::uint32_t set = 0;    // consume: index into Nfa::sets
  std::uint32_t next = 0;   // consume, split
  std::uint32_t other = 0;  // split
};

struct Nfa {
  std::vector<NfaState> states;
  std::vector<CodeSet> sets;  // different from each other
  std::uint32_t start = 0;
};

/// None, if it had more than `most_states` states.
[[nodiscard]] std::optional<Nfa> build_nfa(const Expression& expression, std::size_t most_states);

}  // namespace dstackc::pattern
