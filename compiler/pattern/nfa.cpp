#include "pattern/nfa.h"

#include <map>
#include <variant>

#include "base/overloaded.h"

namespace dstackc::pattern {
namespace {

// Builds from the end to the beginning: each piece is made in front of the state that follows it. The
// recursion follows the nesting of the expression, which its maker bounds.
class Builder {
 public:
  Builder(const Expression& expression, std::size_t most_states)
      : expression_(expression), most_states_(most_states), set_of_node_(expression.nodes.size()) {}

  std::optional<Nfa> run() {
    const std::uint32_t accept = add({NfaKind::accept, 0, 0, 0});
    nfa_.start = before(expression_.root, accept);
    if (overflow_) return std::nullopt;
    return std::move(nfa_);
  }

 private:
  std::uint32_t add(NfaState state) {
    if (nfa_.states.size() >= most_states_) {
      overflow_ = true;
      return 0;
    }
    nfa_.states.push_back(state);
    return static_cast<std::uint32_t>(nfa_.states.size() - 1);
  }

  // Each call counts as a state, so that repeating nothing many times ends as soon as repeating something.
  std::uint32_t before(NodeIndex index, std::uint32_t next) {
    if (overflow_ || ++calls_ > most_states_) {
      overflow_ = true;
      return 0;
    }
    const Node& node = expression_.nodes[index];
    return std::visit(overloaded{[&](const Literal&) { return consume(index, next); },
                                 [&](const AnyCharacter&) { return consume(index, next); },
                                 [&](const CharacterClass&) { return consume(index, next); },
                                 [&](const Sequence& sequence) { return in_order(sequence, next); },
                                 [&](const Alternatives& choices) { return one_of(choices, next); },
                                 [&](const Repetition& repetition) { return repeated(repetition, next); }},
                      node);
  }

  std::uint32_t consume(NodeIndex index, std::uint32_t next) {
    if (!set_of_node_[index]) set_of_node_[index] = intern(code_set(expression_.nodes[index]));
    return add({NfaKind::consume, *set_of_node_[index], next, 0});
  }

  std::uint32_t intern(CodeSet set) {
    const auto [entry, fresh] =
        set_index_.try_emplace(set.ranges(), static_cast<std::uint32_t>(nfa_.sets.size()));
    if (fresh) nfa_.sets.push_back(std::move(set));
    return entry->second;
  }

  std::uint32_t in_order(const Sequence& sequence, std::uint32_t next) {
    for (auto item = sequence.items.rbegin(); item != sequence.items.rend(); ++item)
      next = before(*item, next);
    return next;
  }

  std::uint32_t one_of(const Alternatives& choices, std::uint32_t next) {
    std::uint32_t result = before(choices.items.back(), next);
    for (auto item = choices.items.rbegin() + 1; item != choices.items.rend(); ++item) {
      result = add({NfaKind::split, 0, before(*item, next), result});
    }
    return result;
  }

  std::uint32_t repeated(const Repetition& repetition, std::uint32_t next) {
    std::uint32_t required = repetition.minimum;
    std::uint32_t result = next;
    if (!repetition.maximum) {
      const std::uint32_t loop = add({NfaKind::split, 0, 0, next});
      const std::uint32_t body = before(repetition.item, loop);
      if (overflow_) return 0;
      nfa_.states[loop].next = body;
      result = required == 0 ? loop : body;
      if (required > 0) --required;
    } else {
      // Each optional copy leaves for the end at once, not by way of the others: sets of states stay small.
      for (std::uint32_t count = required; count < *repetition.maximum && !overflow_; ++count) {
        result = add({NfaKind::split, 0, before(repetition.item, result), next});
      }
    }
    for (; required > 0 && !overflow_; --required) result = before(repetition.item, result);
    return result;
  }

  const Expression& expression_;
  std::size_t most_states_;
  std::size_t calls_ = 0;
  bool overflow_ = false;
  Nfa nfa_;
  std::vector<std::optional<std::uint32_t>> set_of_node_;
  std::map<std::vector<CodeRange>, std::uint32_t> set_index_;
};

}  // namespace

std::optional<Nfa> build_nfa(const Expression& expression, std::size_t most_states) {
  return Builder(expression, most_states).run();
}

}  // namespace dstackc::pattern
