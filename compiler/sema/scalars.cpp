#include <algorithm>

#include "base/overloaded.h"
#include "sema/builtin.h"
#include "sema/declarations.h"
#include "sema/lookup.h"
#include "sema/types.h"

namespace dstackc::sema {

namespace {

// All names in a type that could be scalars, silently: names that mean nothing are reported when the type
// is resolved.
void collect_names(const syntax::Type& type, std::vector<const syntax::DottedName*>& names) {
  const auto* named = std::get_if<syntax::NamedType>(&type.type);
  if (named == nullptr) return;
  names.push_back(&named->name);
  for (const syntax::Type& argument : named->type_arguments) collect_names(argument, names);
}

/// Fills scalars after those that they are made of, with a stack of its own: chains may be long.
class ScalarFiller {
 public:
  explicit ScalarFiller(Context& context) : context_(context), state_(context.scalars.size(), State::unseen) {
    for (std::uint32_t position = 0; position < context.scalars.size(); ++position) {
      positions_.emplace(context.scalars[position].id, position);
    }
  }

  void run() {
    for (std::uint32_t position = 0; position < state_.size(); ++position) {
      if (state_[position] == State::unseen) visit(position);
    }
  }

 private:
  enum class State : std::uint8_t { unseen, open, done, circular };
  struct Frame {
    std::uint32_t position;
    std::vector<std::uint32_t> needs;
    std::size_t next = 0;
  };

  void visit(std::uint32_t start) {
    push(start);
    while (!path_.empty()) {
      Frame& top = path_.back();
      if (top.next == top.needs.size()) {
        finish(top.position);
        path_.pop_back();
        continue;
      }
      const std::uint32_t needed = top.needs[top.next++];
      if (state_[needed] == State::open) report_cycle(needed);
      if (state_[needed] == State::unseen) push(needed);
    }
  }

  void push(std::uint32_t position) {
    state_[position] = State::open;
    path_.push_back({position, needs(position), 0});
  }

  std::vector<std::uint32_t> needs(std::uint32_t position) const {
    std::vector<const syntax::DottedName*> names;
    collect_names(context_.scalars[position].node->type, names);
    std::vector<std::uint32_t> found;
    for (const syntax::DottedName* name : names) {
      if (const auto target = known_scalar(context_.scalars[position].file, *name)) found.push_back(*target);
    }
    return found;
  }

  std::optional<std::uint32_t> known_scalar(std::uint32_t file, const syntax::DottedName& name) const {
    const std::optional<model::DeclarationId> declaration = peek_declaration(context_, file, name);
    const auto* id = declaration ? std::get_if<Id<model::Scalar>>(&*declaration) : nullptr;
    return id != nullptr ? std::optional(positions_.find(*id)->second) : std::nullopt;
  }

  void report_cycle(std::uint32_t closing) {
    std::size_t first = 0;
    while (path_[first].position != closing) ++first;
    const auto& start = context_.scalars[closing];
    diag::Entry& entry = context_.report.add(rules::scalar_cycle, start.node->name.at, start.node->name.text);
    constexpr std::size_t most_notes = 8;
    for (std::size_t step = first; step < path_.size(); ++step) {
      const auto& scalar = context_.scalars[path_[step].position];
      if (step > first && step <= first + most_notes)
        entry.note(scalar.node->name.at, "through '" + scalar.node->name.text + "'");
      state_[path_[step].position] = State::circular;
    }
  }

  void finish(std::uint32_t position) {
    // A member of a circle is not resolved: whatever it would be is part of the mistake.
    if (state_[position] == State::circular) return;
    state_[position] = State::done;
    fill(position);
  }

  void fill(std::uint32_t position) {
    const auto& [node, id, file] = context_.scalars[position];
    const model::TypeUse use = resolve_type(context_, file, node->type);
    if (node->type.nullable) context_.report.add(rules::nullable_scalar, node->type.nullable_at);
    if (!use.type) return;
    const model::Shape& shape = context_.model.types[use.type].shape;
    const auto* named = std::get_if<model::Named>(&shape);
    if (const auto* base = base_of(node->type)) set_base(id, file, *base);
    if (named == nullptr && !std::holds_alternative<model::Literal>(shape)) {
      context_.model.scalars[id].type = use.type;
      return;
    }
    const auto* same = named != nullptr ? std::get_if<Id<model::Scalar>>(&named->declaration) : nullptr;
    if (same == nullptr) {
      context_.report.add(rules::bad_scalar_base, node->type.at, shape_name(shape));
      return;
    }
    // `scalar A = B;` is B under another name: the same shape in a place of its own.
    const Id<model::Type> original = context_.model.scalars[*same].type;
    model::Shape copy = context_.model.types[original].shape;
    const Id<model::Type> type = add_type(context_, std::move(copy), node->type.at);
    context_.model.scalars[id].type = type;
    if (type) inherit_pending(context_, original, type);
  }

  static const syntax::DottedName* base_of(const syntax::Type& type) {
    const auto* named = std::get_if<syntax::NamedType>(&type.type);
    return named != nullptr ? &named->name : nullptr;
  }

  void set_base(Id<model::Scalar> id, std::uint32_t file, const syntax::DottedName& name) {
    if (const auto position = known_scalar(file, name)) {
      context_.model.scalars[id].base = context_.scalars[*position].id;
    }
  }

  Context& context_;
  std::vector<State> state_;
  std::map<Id<model::Scalar>, std::uint32_t> positions_;
  std::vector<Frame> path_;
};

}  // namespace

void fill_scalars(Context& context) { ScalarFiller(context).run(); }

}  // namespace dstackc::sema
