#include "sema/checks.h"

#include <array>

#include "base/overloaded.h"
#include "diag/rules.h"

namespace dstackc::sema {

namespace {

using diag::Report;
using model::Model;

// Types that a package outside of this run declares are the business of its own authors.
bool is_requested(const Model& model, const model::DeclarationInfo& info) {
  return model.packages[model.namespaces[info.in].package].requested;
}

bool is_unbounded(const Model& model, const model::String& part) {
  if (part.length.maximum) return false;
  return !part.automaton || !pattern::text_lengths(model.automata[part.automaton]).maximum;
}

// The word for a type that can grow without end; empty for all others.
std::string_view unbounded_word(const Model& model, const model::Shape& shape) {
  using Word = std::string_view;
  return std::visit(
      overloaded{
          [&](const model::String& part) { return is_unbounded(model, part) ? Word("string") : Word(); },
          [](const model::Bytes& part) { return part.length.maximum ? Word() : Word("sequence of bytes"); },
          [](const model::List& part) { return part.size.maximum ? Word() : Word("list"); },
          [](const model::Map& part) { return part.size.maximum ? Word() : Word("map"); },
          [](const model::Boolean&) { return Word(); },
          [](const model::Integer&) { return Word(); },
          [](const model::Float&) { return Word(); },
          [](const model::Decimal&) { return Word(); },
          [](const model::Formatted&) { return Word(); },
          [](const model::LocalizedTexts&) { return Word(); },
          [](const model::AnyJson&) { return Word(); },
          [](const model::Literal&) { return Word(); },
          [](const model::Named&) { return Word(); },
      },
      shape);
}

/// Walks the type expressions of a declaration; named types are looked at where they are declared.
struct BoundsAsker {
  const Model& model;
  Report& report;

  void ask(Id<model::Type> id) {
    const model::Type& type = model.types[id];
    const std::string_view word = unbounded_word(model, type.shape);
    if (!word.empty()) report.add(diag::unbounded_type, type.at, word);
    if (const auto* list = std::get_if<model::List>(&type.shape)) ask(list->element.type);
    if (const auto* map = std::get_if<model::Map>(&type.shape)) ask_entries(*map);
  }

  void ask_entries(const model::Map& map) {
    if (map.key) ask(map.key);
    ask(map.value.type);
  }
};

void unbounded_types(const Model& model, Report& report) {
  BoundsAsker asker{model, report};
  for (const model::Scalar& scalar : model.scalars) {
    if (is_requested(model, scalar.info)) asker.ask(scalar.type);
  }
  for (const model::Struct& part : model.structs) {
    if (!is_requested(model, part.info)) continue;
    for (const model::Member& member : part.members) asker.ask(member.type.type);
    if (part.rest && part.rest->declared) asker.ask_entries(part.rest->map);
  }
  for (const model::Union& part : model.unions) {
    if (!is_requested(model, part.info)) continue;
    for (const model::Alternative& alternative : part.alternatives) asker.ask(alternative.type.type);
  }
  for (const model::Service& service : model.services) {
    if (!is_requested(model, service.info)) continue;
    for (const model::TypeUse& use : model::type_uses(service)) asker.ask(use.type);
  }
}

void empty_structs(const Model& model, Report& report) {
  for (const model::Struct& part : model.structs) {
    const bool empty = part.members.empty() && !part.rest;
    if (empty && is_requested(model, part.info)) report.add(diag::empty_struct, part.info.at, part.info.name);
  }
}

// The last one: what is allowed and did not come up would hide the next warning.
void unused_allowances(const Model&, Report& report) {
  for (const Report::Allowance* allowance : report.allowances()) {
    if (!allowance->used) report.add(diag::unused_allowance, allowance->at, diag::code(allowance->number));
  }
}

using Check = void (*)(const Model&, Report&);
constexpr std::array<Check, 3> checks = {unbounded_types, empty_structs, unused_allowances};

}  // namespace

void check(const Model& model, Report& report) {
  for (const Check ask : checks) ask(model, report);
}

}  // namespace dstackc::sema
