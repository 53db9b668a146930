// Every struct must have a finite value. A value needs what its required members need; a list or map that may
// be empty, a nullable or optional member and a default need nothing; of a union one alternative is enough.
#include <algorithm>
#include <deque>
#include <map>

#include "base/overloaded.h"
#include "sema/declarations.h"

namespace dstackc::sema {

namespace {

using Node = std::uint32_t;

struct Need {
  Node target;
  Span at;           // the member or alternative
  std::string name;  // its name
};

/// Structs and unions as a graph of needs: a struct is finite when all its needs are, a union when one is.
class FiniteValues {
 public:
  explicit FiniteValues(Context& context)
      : context_(context),
        struct_count_(static_cast<Node>(context.model.structs.size())),
        needs_(struct_count_ + context.model.unions.size()) {
    for (const auto& [node, id, file] : context.structs) collect(id);
    for (const auto& [node, id, file] : context.unions) collect(id);
  }

  void run() {
    mark_finite();
    std::vector<bool> reported(needs_.size(), false);
    for (Node node = 0; node < needs_.size(); ++node) {
      if (!finite_[node] && !reported[node]) report(node, reported);
    }
  }

 private:
  Node node_of(Id<model::Struct> id) const { return id.index - 1; }
  Node node_of(Id<model::Union> id) const { return struct_count_ + id.index - 1; }

  void collect(Id<model::Struct> id) {
    for (const model::Member& member : context_.model.structs[id].members) {
      if (member.presence == model::Presence::required && !member.type.nullable) {
        add_need(node_of(id), member.type.type, member.at, member.name);
      }
    }
  }

  void collect(Id<model::Union> id) {
    always_finite_.push_back(false);
    const model::Union& part = context_.model.unions[id];
    const Node node = node_of(id);
    for (const model::Alternative& alternative : part.alternatives) {
      const std::size_t before = needs_[node].size();
      if (!alternative.type.nullable) add_need(node, alternative.type.type, alternative.at, alternative.name);
      // An alternative that needs nothing, or one that is unknown, makes the union finite.
      if (needs_[node].size() == before) always_finite_.back() = true;
    }
    if (part.open || part.alternatives.empty()) always_finite_.back() = true;
  }

  // Follows lists and maps that cannot be empty; type expressions nest only so deep.
  void add_need(Node from, Id<model::Type> type, Span at, const std::string& name) {
    if (!type) return;
    const model::Shape& shape = model::resolved_shape(context_.model, type);
    if (const auto* list = std::get_if<model::List>(&shape)) {
      if (list->size.minimum > 0 && !list->element.nullable) add_need(from, list->element.type, at, name);
    } else if (const auto* map = std::get_if<model::Map>(&shape)) {
      if (map->size.minimum > 0 && !map->value.nullable) add_need(from, map->value.type, at, name);
    } else if (const auto* named = std::get_if<model::Named>(&shape)) {
      if (const auto* id = std::get_if<Id<model::Struct>>(&named->declaration)) {
        needs_[from].push_back({node_of(*id), at, name});
      } else if (const auto* other = std::get_if<Id<model::Union>>(&named->declaration)) {
        needs_[from].push_back({node_of(*other), at, name});
      }
    }
  }

  // From what is finite at once to what becomes finite by it: each need is looked at once.
  void mark_finite() {
    finite_.assign(needs_.size(), false);
    std::vector<std::vector<Node>> needed_by(needs_.size());
    std::vector<std::size_t> open(needs_.size());
    std::deque<Node> found;
    for (Node node = 0; node < needs_.size(); ++node) {
      open[node] = needs_[node].size();
      for (const Need& need : needs_[node]) needed_by[need.target].push_back(node);
      const bool at_once = is_union(node) ? bool(always_finite_[node - struct_count_]) : open[node] == 0;
      if (at_once) found.push_back(node);
    }
    while (!found.empty()) {
      const Node node = found.front();
      found.pop_front();
      if (finite_[node]) continue;
      finite_[node] = true;
      for (const Node user : needed_by[node]) {
        if (is_union(user) || --open[user] == 0) found.push_back(user);
      }
    }
  }

  bool is_union(Node node) const { return node >= struct_count_; }

  // Follows the first endless need until a node comes again: that is the circle.
  void report(Node start, std::vector<bool>& reported) {
    std::vector<const Need*> path;
    std::map<Node, std::size_t> steps;
    Node node = start;
    while (!steps.contains(node)) {
      if (reported[node]) return;  // leads into a circle that is known
      reported[node] = true;
      steps.emplace(node, path.size());
      const auto need = std::find_if(needs_[node].begin(), needs_[node].end(),
                                     [&](const Need& candidate) { return !finite_[candidate.target]; });
      path.push_back(&*need);
      node = need->target;
    }
    report_circle(node, {path.begin() + static_cast<std::ptrdiff_t>(steps.at(node)), path.end()});
  }

  void report_circle(Node node, const std::vector<const Need*>& circle) {
    constexpr std::size_t most_steps = 8;  // a longer path helps nobody
    const std::size_t shown = std::min(circle.size(), most_steps);
    std::string names = name_of(node);
    for (std::size_t step = 0; step < shown; ++step) names += "." + circle[step]->name;
    if (shown < circle.size()) names += "...";
    diag::Entry& entry = context_.report.add(rules::endless_struct, circle.front()->at, name_of(node), names);
    for (std::size_t step = 1; step < shown; ++step) {
      entry.note(circle[step]->at, "needs '" + name_of(circle[step]->target) + "'");
    }
  }

  const std::string& name_of(Node node) const {
    if (is_union(node)) return context_.model.unions[Id<model::Union>{node - struct_count_ + 1}].info.name;
    return context_.model.structs[Id<model::Struct>{node + 1}].info.name;
  }

  Context& context_;
  Node struct_count_;
  std::vector<std::vector<Need>> needs_;
  std::vector<bool> finite_;
  std::vector<bool> always_finite_;  // of unions
};

}  // namespace

void refuse_endless_structs(Context& context) { FiniteValues(context).run(); }

}  // namespace dstackc::sema
