#include "sema/imports.h"

#include <algorithm>

namespace dstackc::sema {

namespace {

struct NamespaceUse {
  std::uint32_t target;
  Span at;
};
using NamespaceUses = std::vector<std::vector<NamespaceUse>>;  // by position of the importing namespace

NamespaceUses namespace_uses(const Context& context) {
  NamespaceUses uses(context.namespaces.size());
  for (const FileScope& scope : context.scopes) {
    if (!scope.in) continue;
    for (const auto& [name, imported] : scope.whole) {
      if (imported.target && imported.target != scope.in)
        uses[scope.in.index - 1].push_back({imported.target.index - 1, imported.at});
    }
  }
  return uses;
}

/// How many namespaces the longest chain of imports from each namespace has, itself included. An import that
/// closes a circle does not count: circles are refused where they matter. Depth first with a stack of its
/// own.
class ChainLengths {
 public:
  explicit ChainLengths(const NamespaceUses& uses)
      : uses_(uses), state_(uses.size(), State::unseen), length_(uses.size(), 1) {
    for (std::uint32_t start = 0; start < uses_.size(); ++start) {
      if (state_[start] == State::unseen) visit(start);
    }
  }
  [[nodiscard]] std::size_t of(std::uint32_t name_space) const { return length_[name_space]; }

 private:
  enum class State : std::uint8_t { unseen, open, done };
  struct Frame {
    std::uint32_t name_space;
    std::size_t next = 0;
  };

  void visit(std::uint32_t start) {
    std::vector<Frame> path{{start}};
    state_[start] = State::open;
    while (!path.empty()) {
      Frame& top = path.back();
      if (top.next == uses_[top.name_space].size()) {
        state_[top.name_space] = State::done;
        path.pop_back();
        continue;
      }
      const std::uint32_t target = uses_[top.name_space][top.next].target;
      if (state_[target] == State::unseen) {
        state_[target] = State::open;
        path.push_back({target});  // comes back to this import when the target is done
        continue;
      }
      if (state_[target] == State::done)
        length_[top.name_space] = std::max(length_[top.name_space], length_[target] + 1);
      ++top.next;
    }
  }

  const NamespaceUses& uses_;
  std::vector<State> state_;
  std::vector<std::size_t> length_;
};

}  // namespace

void limit_import_chains(Context& context) {
  const NamespaceUses uses = namespace_uses(context);
  const ChainLengths lengths(uses);
  for (std::uint32_t from = 0; from < uses.size(); ++from) {
    // Those that import this one have a longer chain; one report is enough.
    if (lengths.of(from) != context.limits.import_chain + 1) continue;
    const auto deepest = std::find_if(uses[from].begin(), uses[from].end(), [&](const NamespaceUse& use) {
      return lengths.of(use.target) == context.limits.import_chain;
    });
    context.report.add(rules::import_chain_too_long, deepest->at, std::uint64_t{context.limits.import_chain});
    return;
  }
}

}  // namespace dstackc::sema
