#include "backends/cpp/layout.h"

#include <algorithm>
#include <map>

#include "emit/json_schema.h"

namespace dstackc::backends::cpp {

namespace {

using model::DeclarationId;

/// Tarjan's strongly connected components with an explicit stack. Components come out behind those that they
/// use.
class Components {
 public:
  explicit Components(const model::Model& model) : model_(model) {}

  void run(DeclarationId start) {
    if (states_.contains(start)) return;
    enter(start);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      if (frame.next < frame.uses.size()) {
        visit(frame, frame.uses[frame.next++]);
      } else {
        leave();
      }
    }
  }

  struct Component {
    std::vector<DeclarationId> members;
    bool recursive = false;
  };
  std::vector<Component> found;

 private:
  struct State {
    std::size_t number = 0, low = 0;
    bool on_stack = true;
  };
  struct Frame {
    DeclarationId declaration;
    std::vector<DeclarationId> uses;
    std::size_t next = 0;
    bool uses_itself = false;
  };

  void enter(DeclarationId declaration) {
    const std::size_t number = states_.size() + 1;
    states_.emplace(declaration, State{number, number, true});
    stack_.push_back(declaration);
    frames_.push_back({declaration, emit::direct_uses(model_, declaration)});
  }

  void visit(Frame& frame, DeclarationId used) {
    if (used == frame.declaration) frame.uses_itself = true;
    const auto state = states_.find(used);
    if (state == states_.end()) return enter(used);
    if (!state->second.on_stack) return;
    State& mine = states_.at(frame.declaration);
    mine.low = std::min(mine.low, state->second.number);
  }

  void leave() {
    const Frame frame = std::move(frames_.back());
    frames_.pop_back();
    State& state = states_.at(frame.declaration);
    if (!frames_.empty()) {
      State& parent = states_.at(frames_.back().declaration);
      parent.low = std::min(parent.low, state.low);
    }
    if (state.low != state.number) return;
    Component component;
    while (true) {
      const DeclarationId top = stack_.back();
      stack_.pop_back();
      states_.at(top).on_stack = false;
      component.members.push_back(top);
      if (top == frame.declaration) break;
    }
    component.recursive = component.members.size() > 1 || frame.uses_itself;
    found.push_back(std::move(component));
  }

  const model::Model& model_;
  std::map<DeclarationId, State> states_;
  std::vector<DeclarationId> stack_;
  std::vector<Frame> frames_;
};

}  // namespace

Layout::Layout(const model::Model& model) {
  Components components(model);
  std::map<DeclarationId, std::size_t> position;
  for (const model::Namespace& part : model.namespaces) {
    for (const DeclarationId declaration : part.declarations) {
      position.emplace(declaration, position.size());
      components.run(declaration);
    }
  }
  order_.resize(model.namespaces.size() + 1);
  includes_.resize(model.namespaces.size() + 1);
  for (Components::Component& component : components.found) {
    std::sort(component.members.begin(), component.members.end(),
              [&](DeclarationId a, DeclarationId b) { return position.at(a) < position.at(b); });
    for (const DeclarationId declaration : component.members) {
      group_.emplace(declaration, group_recursive_.size());
      const Id<model::Namespace> in = model::info(model, declaration).in;
      order_[in.index].push_back(declaration);
      for (const DeclarationId used : emit::direct_uses(model, declaration)) {
        const Id<model::Namespace> other = model::info(model, used).in;
        if (other != in) includes_[in.index].insert(other);
      }
    }
    group_recursive_.push_back(component.recursive);
  }
  for (std::uint32_t index = 1; index < includes_.size(); ++index) {
    for (const Id<model::Namespace> other : includes_[index]) {
      const Id<model::Namespace> in{index};
      if (in < other && includes_[other.index].contains(in)) circular_.emplace_back(in, other);
    }
  }
}

bool Layout::boxed(DeclarationId user, DeclarationId used) const {
  return group_.at(user) == group_.at(used) && group_recursive_[group_.at(user)];
}

bool Layout::recursive(DeclarationId declaration) const { return group_recursive_[group_.at(declaration)]; }

}  // namespace dstackc::backends::cpp
