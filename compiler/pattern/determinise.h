// From an expression to a deterministic automaton over code points, within a budget of work and memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "pattern/code_automaton.h"
#include "pattern/expression.h"

namespace dstackc::pattern {

/// What building one automaton may cost, derived from the states that it may have. Every loop that a pattern
/// can make long draws on it, so that a hostile pattern ends as "too large" within a fraction of a second.
struct Budget {
  explicit Budget(std::uint32_t most_states)
      : states(most_states),
        nfa_states(std::size_t{16} * most_states),
        transitions(std::size_t{100} * most_states),
        steps(std::size_t{1000} * most_states),
        blocks(std::size_t{20} * most_states) {}

  std::size_t states;  // before it is minimal as well as after
  std::size_t nfa_states;
  std::size_t transitions;
  std::size_t steps;   // visits of NFA states
  std::size_t blocks;  // of 64 code points, looked into when spelling out bytes

  /// Takes `amount` from one of the budgets; false when it is used up.
  [[nodiscard]] static bool spend(std::size_t& budget, std::size_t amount) {
    if (budget < amount) return false;
    budget -= amount;
    return true;
  }
};

/// None, if it does not fit. Not minimal.
[[nodiscard]] std::optional<CodeAutomaton> determinise(const Expression& expression, Budget& budget);

/// The intersection, likewise.
[[nodiscard]] std::optional<CodeAutomaton> product(const CodeAutomaton& a, const CodeAutomaton& b,
                                                   Budget& budget);

/// Spells a minimal automaton out in bytes. None, if it does not fit.
[[nodiscard]] std::optional<ByteTables> to_bytes(const CodeAutomaton& automaton, Budget& budget);

}  // namespace dstackc::pattern
