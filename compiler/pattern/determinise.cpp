#include "pattern/determinise.h"

#include <algorithm>
#include <map>
#include <utility>

#include "pattern/nfa.h"

namespace dstackc::pattern {
namespace {

using StateSet = std::vector<std::uint32_t>;  // ascending; consuming and accepting NFA states only

class SubsetConstruction {
 public:
  SubsetConstruction(const Nfa& nfa, Budget& budget)
      : nfa_(nfa), budget_(budget), partition_(partition(nfa.sets)), seen_(nfa.states.size(), 0) {
    targets_.resize(partition_.parts.size());
  }

  std::optional<CodeAutomaton> run() {
    bool fits = state_of(closure({nfa_.start})).has_value();
    for (std::size_t state = 0; fits && state < subsets_.size(); ++state) fits = expand(state);
    if (!fits) return std::nullopt;
    result_.parts = std::move(partition_.parts);
    return std::move(result_);
  }

 private:
  // All that can be reached without reading; empty when the budget is used up.
  StateSet closure(std::vector<std::uint32_t> open) {
    StateSet reached;
    ++round_;
    while (!open.empty()) {
      const std::uint32_t index = open.back();
      open.pop_back();
      if (!Budget::spend(budget_.steps, 1)) return {};
      if (seen_[index] == round_) continue;
      seen_[index] = round_;
      const NfaState& state = nfa_.states[index];
      if (state.kind == NfaKind::split) {
        open.push_back(state.next);
        open.push_back(state.other);
      } else {
        reached.push_back(index);
      }
    }
    std::ranges::sort(reached);
    return reached;
  }

  std::optional<std::uint32_t> state_of(StateSet subset) {
    if (subset.empty()) return std::nullopt;
    const auto fresh_index = static_cast<std::uint32_t>(subsets_.size());
    const auto [entry, fresh] = index_.try_emplace(std::move(subset), fresh_index);
    if (!fresh) return entry->second;
    if (!Budget::spend(budget_.states, 1)) return std::nullopt;
    subsets_.push_back(&entry->first);
    const bool accepting = std::ranges::any_of(
        entry->first, [&](std::uint32_t state) { return nfa_.states[state].kind == NfaKind::accept; });
    result_.states.push_back({accepting, {}});
    return fresh_index;
  }

  bool expand(std::size_t from) {
    std::vector<std::uint32_t> parts;
    for (const std::uint32_t index : *subsets_[from]) {
      const NfaState& state = nfa_.states[index];
      if (state.kind != NfaKind::consume) continue;
      const std::vector<std::uint32_t>& consumed = partition_.members[state.set];
      if (!Budget::spend(budget_.steps, consumed.size())) return false;
      for (const std::uint32_t part : consumed) {
        if (targets_[part].empty()) parts.push_back(part);
        targets_[part].push_back(state.next);
      }
    }
    std::ranges::sort(parts);
    if (!Budget::spend(budget_.transitions, parts.size())) return false;
    bool fits = true;
    for (const std::uint32_t part : parts) {
      const std::vector<std::uint32_t> targets = std::exchange(targets_[part], {});
      if (!fits) continue;
      const auto target = state_of(closure(targets));
      fits = target.has_value();
      if (fits) result_.states[from].transitions.push_back({part, *target});
    }
    return fits;
  }

  const Nfa& nfa_;
  Budget& budget_;
  Partition partition_;
  std::vector<std::uint32_t> seen_;  // the round in which a state was last reached
  std::uint32_t round_ = 0;
  std::vector<std::vector<std::uint32_t>> targets_;  // by part, filled and emptied by `expand`
  std::map<StateSet, std::uint32_t> index_;
  std::vector<const StateSet*> subsets_;  // keys of index_, by state
  CodeAutomaton result_;
};

// Parts of both automata laid over each other: the partition's sets are those of `a`, then those of `b`.
class Product {
 public:
  Product(const CodeAutomaton& a, const CodeAutomaton& b, Budget& budget) : a_(a), b_(b), budget_(budget) {
    std::vector<CodeSet> sets = a.parts;
    sets.insert(sets.end(), b.parts.begin(), b.parts.end());
    partition_ = partition(sets);
    in_b_.resize(partition_.parts.size());
    for (std::uint32_t part = 0; part < b.parts.size(); ++part) {
      for (const std::uint32_t common : partition_.members[a.parts.size() + part]) in_b_[common] = part;
    }
  }

  std::optional<CodeAutomaton> run() {
    if (a_.states.empty() || b_.states.empty()) return CodeAutomaton{};
    bool fits = state_of({0, 0}).has_value();
    for (std::size_t state = 0; fits && state < pairs_.size(); ++state) fits = expand(state);
    if (!fits) return std::nullopt;
    result_.parts = std::move(partition_.parts);
    return std::move(result_);
  }

 private:
  using Pair = std::pair<std::uint32_t, std::uint32_t>;

  std::optional<std::uint32_t> state_of(Pair pair) {
    const auto [entry, fresh] = index_.try_emplace(pair, static_cast<std::uint32_t>(pairs_.size()));
    if (!fresh) return entry->second;
    if (!Budget::spend(budget_.states, 1)) return std::nullopt;
    pairs_.push_back(pair);
    result_.states.push_back({a_.states[pair.first].accepting && b_.states[pair.second].accepting, {}});
    return entry->second;
  }

  bool expand(std::size_t from) {
    const auto [first, second] = pairs_[from];
    const std::vector<CodeTransition>& others = b_.states[second].transitions;
    for (const CodeTransition& transition : a_.states[first].transitions) {
      for (const std::uint32_t part : partition_.members[transition.part]) {
        if (!Budget::spend(budget_.transitions, 1)) return false;
        if (!in_b_[part]) continue;
        const auto other = std::ranges::lower_bound(others, *in_b_[part], {}, &CodeTransition::part);
        if (other == others.end() || other->part != *in_b_[part]) continue;
        const auto target = state_of({transition.target, other->target});
        if (!target) return false;
        result_.states[from].transitions.push_back({part, *target});
      }
    }
    std::ranges::sort(result_.states[from].transitions, {}, &CodeTransition::part);
    return true;
  }

  const CodeAutomaton& a_;
  const CodeAutomaton& b_;
  Budget& budget_;
  Partition partition_;
  std::vector<std::optional<std::uint32_t>> in_b_;  // common part -> part of b
  std::map<Pair, std::uint32_t> index_;
  std::vector<Pair> pairs_;
  CodeAutomaton result_;
};

}  // namespace

std::optional<CodeAutomaton> determinise(const Expression& expression, Budget& budget) {
  const auto nfa = build_nfa(expression, budget.nfa_states);
  if (!nfa) return std::nullopt;
  return SubsetConstruction(*nfa, budget).run();
}

std::optional<CodeAutomaton> product(const CodeAutomaton& a, const CodeAutomaton& b, Budget& budget) {
  return Product(a, b, budget).run();
}

}  // namespace dstackc::pattern
