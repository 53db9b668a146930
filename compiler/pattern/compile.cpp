#include <algorithm>
#include <utility>

#include "pattern/determinise.h"
#include "pattern/pattern.h"

namespace dstackc::pattern {
namespace {

// State numbers have 16 bits, one of which values means dead.
constexpr std::uint32_t highest_state_limit = 0xFFFE;

Budget budget_of(const Limits& limits) { return Budget(std::min(limits.states, highest_state_limit)); }

Compiled finish(const std::optional<CodeAutomaton>& automaton, const Limits& limits) {
  if (!automaton) return TooLarge{};
  CodeAutomaton minimal = minimise(*automaton);
  Budget budget = budget_of(limits);
  auto tables = to_bytes(minimal, budget);
  if (!tables) return TooLarge{};
  return CompiledAutomaton(std::move(minimal), std::move(*tables));
}

ByteTables tables_of_nothing() {
  Budget budget(1);
  return to_bytes({}, budget).value();
}

}  // namespace

CompiledAutomaton::CompiledAutomaton() : tables_(tables_of_nothing()) {}

CompiledAutomaton::CompiledAutomaton(CodeAutomaton code_points, ByteTables tables)
    : code_points_(std::move(code_points)), tables_(std::move(tables)) {}

dstack::program::Automaton CompiledAutomaton::view() const {
  return {tables_.byte_class.data(),
          tables_.next.data(),
          tables_.class_count,
          tables_.state_count,
          tables_.start,
          tables_.first_accepting,
          tables_.sets.data(),
          static_cast<std::uint16_t>(tables_.sets.size()),
          tables_.loops.empty() ? nullptr : tables_.loops.data(),
          tables_.entry,
          tables_.runs.empty() ? nullptr : tables_.runs.data(),
          static_cast<std::uint16_t>(tables_.runs.size())};
}

Compiled compile(const Expression& expression, const Limits& limits) {
  Budget budget = budget_of(limits);
  return finish(determinise(expression, budget), limits);
}

Compiled intersect(const CompiledAutomaton& a, const CompiledAutomaton& b, const Limits& limits) {
  Budget budget = budget_of(limits);
  return finish(product(a.code_points(), b.code_points(), budget), limits);
}

}  // namespace dstackc::pattern
