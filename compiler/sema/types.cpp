#include "sema/types.h"

#include <algorithm>
#include <cassert>

#include "base/overloaded.h"
#include "sema/arguments.h"
#include "sema/builtin.h"
#include "sema/json_text.h"
#include "sema/lookup.h"
#include "sema/narrow.h"
#include "sema/numbers.h"
#include "sema/suggest.h"

namespace dstackc::sema {

Id<model::Type> add_type(Context& context, model::Shape shape, Span at) {
  if (context.model.types.size() < context.limits.types)
    return context.model.types.add({std::move(shape), at});
  if (!context.types_limit_reported) context.report.add(rules::too_many_types, at, context.limits.types);
  context.types_limit_reported = true;
  return {};
}

void inherit_pending(Context& context, Id<model::Type> from, Id<model::Type> copy) {
  const auto found = context.pending_unique.find(from);
  if (found != context.pending_unique.end()) context.pending_unique.try_emplace(copy, found->second);
}

namespace {

enum class NullLiteral : std::uint8_t { refused, allowed };

/// One type expression of one file. Recursion follows the nesting of containers, which is bounded.
struct Resolver {
  Context& context;
  std::uint32_t file;
  NullLiteral null_at_top = NullLiteral::refused;

  model::TypeUse resolve(const syntax::Type& node, std::size_t depth) const {
    const Id<model::Type> type = std::visit(
        overloaded{
            [&](const syntax::NamedType& named) { return resolve_named(named, node.at, depth); },
            [&](const syntax::LiteralType& literal) {
              return resolve_literal(literal.value, depth == 0 ? null_at_top : NullLiteral::refused);
            },
        },
        node.type);
    if (node.nullable && type) context.pending_nullable.push_back({type, node.nullable_at});
    return {type, node.nullable};
  }

  Id<model::Type> resolve_named(const syntax::NamedType& node, Span at, std::size_t depth) const {
    if (node.name.parts.size() == 1) {
      if (const auto builtin = find_builtin(node.name.parts.front().text)) {
        return resolve_builtin(*builtin, node, at, depth);
      }
    }
    const std::optional<model::DeclarationId> declaration = find_declaration(context, file, node.name);
    if (!declaration) return {};
    if (!node.type_arguments.empty()) {
      context.report.add(rules::no_type_arguments, node.type_arguments.front().at, node.name.text());
      return {};
    }
    if (!node.has_arguments) return unconstrained_use(*declaration, at);
    const auto* scalar = std::get_if<Id<model::Scalar>>(&*declaration);
    if (scalar != nullptr) return narrowed_scalar(*scalar, node, at);
    context.report.add(rules::no_constraints, node.arguments_at, node.name.text());
    return {};
  }

  Id<model::Type> unconstrained_use(model::DeclarationId declaration, Span at) const {
    // A scalar without a type is in error, and so would be everything that follows from it.
    const auto* scalar = std::get_if<Id<model::Scalar>>(&declaration);
    if (scalar != nullptr && !context.model.scalars[*scalar].type) return {};
    return add_type(context, model::Named{declaration}, at);
  }

  Id<model::Type> narrowed_scalar(Id<model::Scalar> id, const syntax::NamedType& node, Span at) const {
    const model::Scalar& scalar = context.model.scalars[id];
    if (!scalar.type) return {};
    model::Shape shape = context.model.types[scalar.type].shape;
    const Target target{scalar.info.name, at, scalar.info.at};
    const Id<model::Type> type = finish(std::move(shape), node, target);
    if (type) inherit_pending(context, scalar.type, type);
    return type;
  }

  Id<model::Type> finish(model::Shape shape, const syntax::NamedType& node, const Target& target) const {
    Arguments arguments(context, node);
    const std::optional<PendingUnique> unique = read_unique(shape, arguments);
    if (!narrow(context, target, shape, arguments)) return {};
    const Id<model::Type> type = add_type(context, std::move(shape), target.at);
    if (type && unique) context.pending_unique.emplace(type, *unique);
    return type;
  }

  std::optional<PendingUnique> read_unique(model::Shape& shape, Arguments& arguments) const {
    auto* list = std::get_if<model::List>(&shape);
    if (list == nullptr) return std::nullopt;
    if (const syntax::Value* word = arguments.take_word("unique")) {
      list->unique = model::Uniqueness::by_value;
      return PendingUnique{nullptr, word->at};
    }
    const syntax::Value* member = arguments.take("unique");
    if (member == nullptr) return std::nullopt;
    if (single_word(*member).empty()) {
      context.report.add(rules::wrong_argument, member->at, "unique", "the name of a member");
      return std::nullopt;
    }
    list->unique = model::Uniqueness::by_member;
    return PendingUnique{member, member->at};
  }

  Id<model::Type> resolve_builtin(BuiltIn builtin, const syntax::NamedType& node, Span at,
                                  std::size_t depth) const {
    model::Shape shape = unconstrained(builtin);
    const bool container = builtin == BuiltIn::list || builtin == BuiltIn::map;
    if (!container && !node.type_arguments.empty()) {
      context.report.add(rules::no_type_arguments, node.type_arguments.front().at, node.name.text());
      return {};
    }
    if (container && depth == context.limits.container_nesting) {
      context.report.add(rules::containers_too_deep, at, context.limits.container_nesting);
      return {};
    }
    const bool elements =
        std::visit(overloaded{
                       [&](model::List& list) { return resolve_element(list, node, depth); },
                       [&](model::Map& map) { return resolve_entries(map, node, depth); },
                       [](auto&) { return true; },
                   },
                   shape);
    const Id<model::Type> type = finish(std::move(shape), node, {node.name.text(), at, std::nullopt});
    return elements ? type : Id<model::Type>();
  }

  bool resolve_element(model::List& list, const syntax::NamedType& node, std::size_t depth) const {
    if (node.type_arguments.size() != 1) {
      context.report.add(rules::wrong_type_arguments, node.name.at, "list", "list<T>");
      return false;
    }
    list.element = resolve(node.type_arguments.front(), depth + 1);
    return bool(list.element.type);
  }

  bool resolve_entries(model::Map& map, const syntax::NamedType& node, std::size_t depth) const {
    const std::vector<syntax::Type>& types = node.type_arguments;
    if (types.empty() || types.size() > 2) {
      context.report.add(rules::wrong_type_arguments, node.name.at, "map", "map<T> or map<K, T>");
      return false;
    }
    map.value = resolve(types.back(), depth + 1);
    if (types.size() == 1) return bool(map.value.type);
    const model::TypeUse key = resolve(types.front(), depth + 1);
    if (!key.type) return false;
    map.key = key.type;
    if (!key.nullable && is_key(key.type)) return bool(map.value.type);
    context.report.add(rules::bad_map_key, types.front().at);
    return false;
  }

  bool is_key(Id<model::Type> type) const {
    const model::Shape& shape = model::resolved_shape(context.model, type);
    if (std::holds_alternative<model::String>(shape) || std::holds_alternative<model::Formatted>(shape))
      return true;
    const auto* named = std::get_if<model::Named>(&shape);
    if (named == nullptr) return false;
    const auto* enumeration = std::get_if<Id<model::Enum>>(&named->declaration);
    return enumeration != nullptr && context.model.enums[*enumeration].base == model::EnumBase::string;
  }

  Id<model::Type> resolve_literal(const syntax::Value& node, NullLiteral null) const {
    if (null == NullLiteral::refused && std::holds_alternative<std::nullptr_t>(node.value)) {
      context.report.add(rules::null_literal, node.at);
      return {};
    }
    model::Constant constant;
    constant.at = node.at;
    const bool sound =
        std::visit(overloaded{
                       [&](std::nullptr_t) {
                         return constant.value = model::NullConstant{}, constant.json = "null", true;
                       },
                       [&](bool value) {
                         return constant.value = value, constant.json = value ? "true" : "false", true;
                       },
                       [&](const syntax::StringLiteral& text) {
                         return constant.value = text.text, constant.json = json_string(text.text), true;
                       },
                       [&](const syntax::Number& number) { return literal_number(number, constant); },
                       [](const auto&) { return false; },
                   },
                   node.value);
    if (!sound) return {};
    return add_type(context, model::Literal{std::move(constant)}, node.at);
  }

  bool literal_number(const syntax::Number& number, model::Constant& constant) const {
    const auto safe = std::get<model::Integer>(unconstrained(BuiltIn::safeint));
    const ReadNumber<std::int64_t> read = read_integer(number.text);
    if (read.fault != NumberFault::none || read.value < safe.minimum || read.value > safe.maximum) {
      context.report.add(rules::bad_literal_number, constant.at, number.text);
      return false;
    }
    constant.json = std::to_string(read.value);
    constant.value = model::NumberConstant{constant.json};
    return true;
  }
};

// ---- Asked when all declarations are filled

enum class Comparable : std::uint8_t { yes, no };

// Leaf values have one text each, so that comparing them is comparing texts or numbers.
Comparable comparable(const model::Model& model, Id<model::Type> type) {
  const model::Shape& shape = model::resolved_shape(model, type);
  const bool container =
      std::holds_alternative<model::List>(shape) || std::holds_alternative<model::Map>(shape) ||
      std::holds_alternative<model::AnyJson>(shape) || std::holds_alternative<model::LocalizedTexts>(shape);
  if (container) return Comparable::no;
  const auto* named = std::get_if<model::Named>(&shape);
  if (named == nullptr || std::holds_alternative<Id<model::Enum>>(named->declaration)) return Comparable::yes;
  return Comparable::no;
}

const model::Struct* struct_of(const model::Model& model, Id<model::Type> type) {
  const auto* named = std::get_if<model::Named>(&model::resolved_shape(model, type));
  if (named == nullptr) return nullptr;
  const auto* id = std::get_if<Id<model::Struct>>(&named->declaration);
  return id != nullptr ? &model.structs[*id] : nullptr;
}

void check_unique_values(Context& context, const model::List& list, Span at) {
  if (comparable(context.model, list.element.type) == Comparable::yes) return;
  const bool is_struct = struct_of(context.model, list.element.type) != nullptr;
  context.report.add(rules::items_not_comparable, at,
                     is_struct ? "structs are unique by a member: unique: id"
                               : "only items that are single values can be unique");
}

void report_unknown_key(Context& context, const model::Struct& element, std::string_view name, Span at) {
  diag::Entry& entry = context.report.add(rules::unknown_unique_member, at, element.info.name, name);
  suggest(context, entry, {std::string(name), at}, [&] { return names_of(element.members); });
}

void check_unique_member(Context& context, model::List& list, const syntax::Value& value) {
  const std::string_view name = single_word(value);
  const model::Struct* element = struct_of(context.model, list.element.type);
  if (element == nullptr || list.element.nullable) {
    context.report.add(rules::unique_member_without_struct, value.at);
    return;
  }
  const auto found = std::find_if(element->members.begin(), element->members.end(),
                                  [&](const model::Member& member) { return member.name == name; });
  if (found == element->members.end()) return report_unknown_key(context, *element, name, value.at);
  list.unique_member = static_cast<std::uint32_t>(found - element->members.begin());
  if (!found->type.type) return;
  const bool fit = found->presence == model::Presence::required && !found->type.nullable &&
                   comparable(context.model, found->type.type) == Comparable::yes;
  if (!fit) context.report.add(rules::unfit_unique_member, value.at, name).note(found->at, "declared here");
}

bool includes_null(const model::Model& model, Id<model::Type> type) {
  const model::Shape& shape = model::resolved_shape(model, type);
  if (std::holds_alternative<model::AnyJson>(shape)) return true;
  const auto* literal = std::get_if<model::Literal>(&shape);
  if (literal != nullptr) return std::holds_alternative<model::NullConstant>(literal->value.value);
  const auto* named = std::get_if<model::Named>(&shape);
  if (named == nullptr) return false;
  const auto* id = std::get_if<Id<model::Union>>(&named->declaration);
  if (id == nullptr) return false;
  const std::vector<model::Alternative>& alternatives = model.unions[*id].alternatives;
  return std::any_of(alternatives.begin(), alternatives.end(),
                     [](const model::Alternative& part) { return part.kind == model::JsonKind::null; });
}

}  // namespace

model::TypeUse resolve_type(Context& context, std::uint32_t file, const syntax::Type& node) {
  return Resolver{context, file}.resolve(node, 0);
}

model::TypeUse resolve_alternative_type(Context& context, std::uint32_t file, const syntax::Type& node) {
  return Resolver{context, file, NullLiteral::allowed}.resolve(node, 0);
}

void check_pending(Context& context) {
  for (const auto& [type, pending] : context.pending_unique) {
    auto& list = std::get<model::List>(context.model.types[type].shape);
    if (!list.element.type) continue;
    if (pending.member != nullptr) {
      check_unique_member(context, list, *pending.member);
    } else {
      check_unique_values(context, list, pending.at);
    }
  }
  for (const PendingNullable& pending : context.pending_nullable) {
    if (includes_null(context.model, pending.type)) context.report.add(rules::null_twice, pending.at);
  }
}

}  // namespace dstackc::sema
