#include <algorithm>
#include <limits>
#include <map>

#include "sema/declarations.h"
#include "sema/documentation.h"
#include "sema/numbers.h"

namespace dstackc::sema {

namespace {

using Int32 = std::numeric_limits<std::int32_t>;

// Enums have texts or integers of 32 bits; what is not written is text.
model::EnumBase base_of(Context& context, const syntax::Enum& node) {
  if (!node.base) return model::EnumBase::string;
  const auto* named = std::get_if<syntax::NamedType>(&node.base->type);
  const bool plain =
      named != nullptr && named->type_arguments.empty() && !named->has_arguments && !node.base->nullable;
  const std::string name = plain ? named->name.text() : "";
  if (name == "int32") return model::EnumBase::int32;
  if (name == "string") return model::EnumBase::string;
  context.report.add(rules::bad_enum_base, node.base->at);
  // Go on with what the members look like, so that the one mistake is not repeated for each of them.
  const bool numbers =
      std::any_of(node.members.begin(), node.members.end(), [](const syntax::EnumMember& member) {
        return member.value && std::holds_alternative<syntax::Number>(member.value->value);
      });
  return numbers ? model::EnumBase::int32 : model::EnumBase::string;
}

/// Fills one enum and remembers what is taken.
struct EnumFiller {
  Context& context;
  std::uint32_t file;
  model::Enum& result;
  std::map<std::string, Span, std::less<>> names{};
  std::map<std::string, Span, std::less<>> wires{};
  std::map<std::int64_t, Span> numbers{};

  template <class Key, class Compare>
  void claim(std::map<Key, Span, Compare>& taken, const Key& key, Span at, std::string_view shown) {
    const auto [first, is_new] = taken.emplace(key, at);
    if (is_new) return;
    context.report.add(rules::duplicate_enum_value, at, shown).note(first->second, "first used here");
  }

  void add(const syntax::EnumMember& node) {
    const auto [first, is_new] = names.emplace(node.name.text, node.name.at);
    if (!is_new) {
      context.report.add(rules::duplicate_enum_member, node.name.at, node.name.text)
          .note(first->second, "first declared here");
    }
    model::EnumMember member;
    member.name = node.name.text;
    member.at = node.name.at;
    member.documentation = document(context, file, node.doc);
    // A member without a usable value is kept: uses of its name are right. The value of a repeated one
    // repeats as well.
    if (!is_new) {
      member.wire = node.name.text;
    } else if (result.base == model::EnumBase::string) {
      read_text(node, member);
    } else {
      read_number(node, member);
    }
    result.members.push_back(std::move(member));
  }

  void read_text(const syntax::EnumMember& node, model::EnumMember& member) {
    member.wire = node.name.text;
    if (!node.value) return claim(wires, member.wire, node.name.at, member.wire);
    const auto* literal = std::get_if<syntax::StringLiteral>(&node.value->value);
    if (literal == nullptr) {
      context.report.add(rules::enum_value_not_text, node.value->at);
      return;
    }
    member.wire = literal->text;
    claim(wires, member.wire, node.value->at, member.wire);
  }

  void read_number(const syntax::EnumMember& node, model::EnumMember& member) {
    if (!node.value) {
      context.report.add(rules::enum_value_missing, node.name.at, node.name.text);
      return;
    }
    const auto* number = std::get_if<syntax::Number>(&node.value->value);
    const auto read =
        number != nullptr ? read_integer(number->text) : ReadNumber<std::int64_t>{0, NumberFault::fraction};
    if (read.fault != NumberFault::none || read.value < Int32::min() || read.value > Int32::max()) {
      context.report.add(rules::enum_value_not_int32, node.value->at);
      return;
    }
    member.number = read.value;
    claim(numbers, member.number, node.value->at, number->text);
  }
};

}  // namespace

void fill_enums(Context& context) {
  for (const auto& [node, id, file] : context.enums) {
    model::Enum& result = context.model.enums[id];
    result.base = base_of(context, *node);
    if (node->members.empty()) context.report.add(rules::empty_enum, node->name.at, node->name.text);
    if (node->members.size() > context.limits.enum_values) {
      context.report.add(rules::too_many_enum_values, node->name.at, node->members.size(),
                         context.limits.enum_values);
      continue;
    }
    EnumFiller filler{context, file, result};
    for (const syntax::EnumMember& member : node->members) filler.add(member);
  }
}

}  // namespace dstackc::sema
