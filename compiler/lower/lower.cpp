#include "lower/lower.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <limits>
#include <utility>

#include "base/overloaded.h"

namespace dstackc::lower {

namespace {

using model::DeclarationId;
using program::Index;
using program::Kind;

std::uint32_t bounded(const std::optional<std::uint64_t>& maximum) {
  if (!maximum) return program::unbounded;
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(*maximum, program::unbounded - 1));
}
std::uint32_t least(std::uint64_t minimum) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(minimum, program::unbounded - 1));
}

template <class T>
Index add(std::vector<T>& table, T row) {
  table.push_back(std::move(row));
  return static_cast<Index>(table.size() - 1);
}

program::JsonKind program_kind(model::JsonKind kind) {
  switch (kind) {
    case model::JsonKind::null: return program::JsonKind::null;
    case model::JsonKind::boolean: return program::JsonKind::boolean;
    case model::JsonKind::number: return program::JsonKind::number;
    case model::JsonKind::string: return program::JsonKind::string;
    case model::JsonKind::array: return program::JsonKind::array;
    case model::JsonKind::object: return program::JsonKind::object;
  }
  std::abort();
}

Kind format_kind(model::Format format) {
  switch (format) {
    case model::Format::date: return Kind::date;
    case model::Format::time: return Kind::time;
    case model::Format::local_datetime: return Kind::local_datetime;
    case model::Format::datetime: return Kind::datetime;
    case model::Format::duration: return Kind::duration;
    case model::Format::partial_date: return Kind::partial_date;
    case model::Format::uuid: return Kind::uuid;
    case model::Format::language: return Kind::language;
    case model::Format::uri: return Kind::uri;
    case model::Format::uri_reference: return Kind::uri_reference;
    case model::Format::email: return Kind::email;
  }
  std::abort();
}

/// Builds one program. Structs and unions get their index when they are first met and are filled from a
/// worklist, so recursion in the schema is no recursion here.
class Builder {
 public:
  explicit Builder(const model::Model& model) : model_(model) {}

  Lowered build(const std::vector<DeclarationId>& roots) {
    for (const DeclarationId declaration : roots) root(declaration);
    while (!open_structs_.empty() || !open_unions_.empty()) {
      // Filling appends to the worklists, so take one at a time.
      if (!open_structs_.empty()) {
        const Index next = open_structs_.front();
        open_structs_.pop_front();
        fill_struct(next);
      } else {
        const Index next = open_unions_.front();
        open_unions_.pop_front();
        fill_union(next);
      }
    }
    return std::move(out_);
  }

 private:
  struct Tag {  // the tag that a copy of a struct carries
    std::string_view name, value;
  };

  void root(DeclarationId declaration) {
    if (out_.roots.contains(declaration)) return;
    out_.roots.emplace(declaration, add(out_.types, named(declaration, false)));
  }

  program::Text text(std::string_view value) {
    const std::string& stored = out_.strings_storage.emplace_back(value);
    return {stored.data(), static_cast<std::uint32_t>(stored.size())};
  }

  Index use(const model::TypeUse& use) {
    const auto key = std::make_pair(use.type, use.nullable);
    if (const auto found = uses_.find(key); found != uses_.end()) return found->second;
    const Index index = add(out_.types, lowered(use));
    uses_.emplace(key, index);
    return index;
  }

  program::Type lowered(const model::TypeUse& use) {
    const bool nullable = use.nullable;
    const auto leaf = [nullable](Kind kind, Index detail = program::no_index) {
      return program::Type{kind, nullable, detail};
    };
    return std::visit(
        overloaded{
            [&](const model::Boolean&) { return leaf(Kind::boolean); },
            [&](const model::Integer& part) { return integer(part, nullable); },
            [&](const model::Float& part) { return leaf(Kind::float64, floating(part)); },
            [&](const model::Decimal& part) {
              const Kind kind =
                  part.form == model::DecimalForm::text ? Kind::decimal_text : Kind::decimal_number;
              return leaf(kind, add(out_.decimals, {part.minimum, part.maximum, part.precision, part.scale}));
            },
            [&](const model::String& part) {
              return leaf(part.latin ? Kind::latin : Kind::string, string(part));
            },
            [&](const model::Bytes& part) {
              return leaf(Kind::bytes, add(out_.bytes, {least(part.length.minimum),
                                                        bounded(part.length.maximum), part.encoding}));
            },
            [&](const model::Formatted& part) { return formatted(part, nullable); },
            [&](const model::LocalizedTexts& part) { return leaf(Kind::text, texts(part)); },
            [&](const model::List& part) { return leaf(Kind::list, list(part)); },
            [&](const model::Map& part) { return leaf(Kind::map, map(part)); },
            [&](const model::AnyJson&) { return leaf(Kind::json); },
            [&](const model::Literal& part) { return leaf(Kind::literal, literal(part.value)); },
            [&](const model::Named& part) { return named(part.declaration, nullable); },
        },
        model::resolved_shape(model_, use.type));
  }

  program::Type named(DeclarationId declaration, bool nullable) {
    return std::visit(overloaded{
                          [&](Id<model::Scalar> id) {
                            return lowered({model_.scalars[id].type, nullable});
                          },
                          [&](Id<model::Struct> id) {
                            return program::Type{Kind::structure, nullable, structure(id, nullptr)};
                          },
                          [&](Id<model::Enum> id) {
                            const bool string = model_.enums[id].base == model::EnumBase::string;
                            return program::Type{string ? Kind::string_enum : Kind::integer_enum, nullable,
                                                 enumeration(id)};
                          },
                          [&](Id<model::Union> id) {
                            return program::Type{union_kind(model_.unions[id]), nullable, union_of(id)};
                          },
                      },
                      declaration);
  }

  program::Type scalar(Id<model::Scalar> id, bool nullable) {
    const DeclarationId user = std::exchange(user_, DeclarationId{id});
    const program::Type type = lowered({model_.scalars[id].type, nullable});
    user_ = user;
    return type;
  }

  program::Type integer(const model::Integer& part, bool nullable) {
    const bool wide = part.width != model::IntegerWidth::int32;
    const Index rule = add(out_.integers, {part.minimum, part.maximum, part.multiple_of.value_or(0),
                                           static_cast<std::uint8_t>(wide ? 8 : 4)});
    return {part.width == model::IntegerWidth::int64 ? Kind::integer_text : Kind::integer, nullable, rule};
  }

  Index floating(const model::Float& part) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    program::FloatRule rule{-infinity, infinity, false, false};
    if (part.minimum) rule.minimum = part.minimum->value, rule.exclusive_minimum = part.minimum->exclusive;
    if (part.maximum) rule.maximum = part.maximum->value, rule.exclusive_maximum = part.maximum->exclusive;
    return add(out_.floats, rule);
  }

  Index automaton(Id<pattern::CompiledAutomaton> id) {
    if (!id) return program::no_index;
    if (const auto found = automata_.find(id); found != automata_.end()) return found->second;
    const Index index = add(out_.automata, model_.automata[id].view());
    automata_.emplace(id, index);
    return index;
  }

  Index string(const model::String& part) {
    program::StringRule rule{least(part.length.minimum),
                             bounded(part.length.maximum),
                             automaton(part.automaton),
                             part.check,
                             part.latin.value_or(dstack::LatinType{}),
                             {"", 0}};
    if (!part.patterns.empty()) rule.pattern_name = text(part.patterns.front().text);
    return add(out_.strings, rule);
  }

  program::Type formatted(const model::Formatted& part, bool nullable) {
    const Kind kind = format_kind(part.format);
    if (kind != Kind::uri && kind != Kind::uri_reference && kind != Kind::email) {
      return {kind, nullable, program::no_index};
    }
    const program::StringRule rule{least(part.length.minimum), bounded(part.length.maximum),
                                   program::no_index,          dstack::Check::none,
                                   dstack::LatinType{},        {"", 0}};
    return {kind, nullable, add(out_.strings, rule)};
  }

  Index texts(const model::LocalizedTexts& part) {
    const program::TextRule rule{static_cast<Index>(out_.texts.size()),
                                 static_cast<std::uint32_t>(part.required.size())};
    for (const std::string& language : part.required) out_.texts.push_back(text(language));
    return add(out_.text_rules, rule);
  }

  Index list(const model::List& part) {
    const Index element = use(part.element);
    program::Unique unique = program::Unique::no;
    switch (part.unique) {
      case model::Uniqueness::none: break;
      case model::Uniqueness::by_value: unique = program::Unique::values; break;
      case model::Uniqueness::by_member: unique = program::Unique::member; break;
    }
    out_.origins.lists.push_back({part, user_});
    return add(out_.lists,
               {element, least(part.size.minimum), bounded(part.size.maximum), unique, part.unique_member});
  }

  program::MapRule map_rule(const model::Map& part) {
    const Index key = part.key ? use({part.key, false}) : program::no_index;
    return {key, use(part.value), least(part.size.minimum), bounded(part.size.maximum)};
  }

  Index map(const model::Map& part) {
    const program::MapRule rule = map_rule(part);
    out_.origins.maps.push_back({part, user_});
    return add(out_.maps, rule);
  }

  Index literal(const model::Constant& constant) {
    program::LiteralRule rule{program::JsonKind::null, {"", 0}, 0, false, text(constant.json)};
    std::visit(
        overloaded{
            [](const model::NullConstant&) {},
            [&](bool value) { rule.kind = program::JsonKind::boolean, rule.boolean = value; },
            [&](const model::NumberConstant& number) {
              rule.kind = program::JsonKind::number;
              rule.text = text(number.text);
              std::from_chars(number.text.data(), number.text.data() + number.text.size(), rule.integer);
            },
            [&](const std::string& value) { rule.kind = program::JsonKind::string, rule.text = text(value); },
            [](const model::EnumConstant&) { assert(false && "a literal is no enum member"); },
            [](const model::ListConstant&) { assert(false && "a literal is no list"); },
            [](const model::ObjectConstant&) { assert(false && "a literal is no object"); },
        },
        constant.value);
    return add(out_.literals, rule);
  }

  Index names(const std::vector<std::string_view>& list) {
    Lowered::Names& table = out_.names_storage.emplace_back();
    for (const std::string_view name : list) table.names.push_back(text(name));
    build_slots(table);
    return add(out_.name_tables,
               {table.names.data(), table.slots.data(), static_cast<std::uint32_t>(table.names.size()),
                static_cast<std::uint32_t>(table.slots.size()), table.seed});
  }

  Index enumeration(Id<model::Enum> id) {
    if (const auto found = enums_.find(id); found != enums_.end()) return found->second;
    const model::Enum& declaration = model_.enums[id];
    program::EnumRule rule{text(model::qualified_name(model_, id)), program::no_index, nullptr,
                           static_cast<std::uint32_t>(declaration.members.size()), declaration.open};
    if (declaration.base == model::EnumBase::string) {
      std::vector<std::string_view> wires;
      for (const model::EnumMember& member : declaration.members) wires.emplace_back(member.wire);
      rule.names = names(wires);
    } else {
      std::vector<std::int64_t>& numbers = out_.integers_storage.emplace_back();
      for (const model::EnumMember& member : declaration.members) numbers.push_back(member.number);
      std::sort(numbers.begin(), numbers.end());
      rule.integers = numbers.data();
    }
    return enums_.emplace(id, add(out_.enums, rule)).first->second;
  }

  Index structure(Id<model::Struct> id, const Tag* tag) {
    if (tag == nullptr) {
      if (const auto found = structs_.find(id); found != structs_.end()) return found->second;
    }
    const Index index = add(out_.structs, program::StructRule{});
    out_.origins.structs.push_back({id, tag != nullptr});
    tags_.push_back(tag != nullptr ? *tag : Tag{});
    if (tag == nullptr) structs_.emplace(id, index);
    open_structs_.push_back(index);
    return index;
  }

  program::MemberRule member_rule(std::string_view name, Index type, program::Presence presence) {
    const program::Text stored = text(name);
    return {stored, text(quoted_key(name)), type, presence, {"", 0}, program::Protection::none};
  }

  void fill_struct(Index index) {
    user_ = out_.origins.structs[index].declaration;
    const model::Struct& declaration = model_.structs[out_.origins.structs[index].declaration];
    const bool tag_first = out_.origins.structs[index].tag_first;
    const Tag tag = tags_[index];
    std::vector<program::MemberRule> members;
    std::vector<std::string_view> wires;
    if (tag_first) {
      const program::Text json = text(quoted(tag.value));
      const Index rule = add(out_.literals, {program::JsonKind::string, text(tag.value), 0, false, json});
      members.push_back(
          member_rule(tag.name, add(out_.types, {Kind::literal, false, rule}), program::Presence::required));
      wires.push_back(tag.name);
    }
    for (const model::Member& member : declaration.members) {
      members.push_back(member_rule(member.wire_name, use(member.type), presence(member.presence)));
      members.back().protection = protection(member.metadata);
      if (member.default_value) members.back().default_json = text(member.default_value->json);
      wires.push_back(member.wire_name);
    }
    program::StructRule rule{};
    rule.name = text(model::qualified_name(model_, out_.origins.structs[index].declaration));
    rule.names = names(wires);
    put_rest(declaration, rule);
    rule.first_member = static_cast<Index>(out_.members.size());
    rule.member_count = static_cast<std::uint32_t>(members.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(members.size(), 64); ++i) {
      if (members[i].presence == program::Presence::required) rule.required |= std::uint64_t{1} << i;
    }
    out_.members.insert(out_.members.end(), members.begin(), members.end());
    put_groups(declaration, tag_first ? 1 : 0, rule);
    out_.structs[index] = rule;
  }

  program::Protection protection(Id<model::Metadata> id) const {
    const bool hidden = id && (model_.metadata[id].sensitive || model_.metadata[id].personal_data);
    return hidden ? program::Protection::hidden : program::Protection::none;
  }

  static program::Presence presence(model::Presence presence) {
    switch (presence) {
      case model::Presence::required: return program::Presence::required;
      case model::Presence::optional: return program::Presence::optional;
      case model::Presence::defaulted: return program::Presence::defaulted;
    }
    std::abort();
  }

  void put_rest(const model::Struct& declaration, program::StructRule& rule) {
    rule.undeclared = declaration.rest ? program::Undeclared::kept : program::Undeclared::refused;
    rule.rest = {program::no_index, program::no_index, 0, program::unbounded};
    if (declaration.rest) rule.rest = map_rule(declaration.rest->map);
  }

  void put_groups(const model::Struct& declaration, std::uint32_t shift, program::StructRule& rule) {
    rule.first_group = static_cast<Index>(out_.groups.size());
    rule.group_count = static_cast<std::uint32_t>(declaration.groups.size());
    for (const model::Group& group : declaration.groups) {
      std::vector<std::uint32_t>& positions = out_.indices_storage.emplace_back();
      for (const std::uint32_t member : group.members) positions.push_back(member + shift);
      out_.groups.push_back({text(group.name), positions.data(), static_cast<std::uint32_t>(positions.size()),
                             least(group.count.minimum), bounded(group.count.maximum)});
    }
  }

  static Kind union_kind(const model::Union& declaration) {
    return std::visit(overloaded{[](const model::TagStyle&) { return Kind::tagged_union; },
                                 [](const model::KindStyle&) { return Kind::kind_union; },
                                 [](const model::MemberStyle&) { return Kind::member_union; }},
                      declaration.style);
  }

  Index union_of(Id<model::Union> id) {
    if (const auto found = unions_.find(id); found != unions_.end()) return found->second;
    const Index index = add(out_.unions, program::UnionRule{});
    out_.origins.unions.push_back(id);
    unions_.emplace(id, index);
    open_unions_.push_back(index);
    return index;
  }

  // The type of an alternative of a union by tag: the struct itself where it declares the tag, else its
  // tagged copy.
  Index tagged_alternative(const model::TagStyle& style, const model::Alternative& alternative) {
    const auto& named = std::get<model::Named>(model::resolved_shape(model_, alternative.type.type));
    const auto id = std::get<Id<model::Struct>>(named.declaration);
    const std::vector<model::Member>& members = model_.structs[id].members;
    const bool declared = std::any_of(members.begin(), members.end(), [&](const model::Member& member) {
      return member.wire_name == style.wire_name;
    });
    const Tag tag{style.wire_name, alternative.wire};
    return add(out_.types, {Kind::structure, false, structure(id, declared ? nullptr : &tag)});
  }

  void fill_union(Index index) {
    const Id<model::Union> id = out_.origins.unions[index];
    user_ = id;
    const model::Union& declaration = model_.unions[id];
    program::UnionRule rule{};
    rule.name = text(model::qualified_name(model_, id));
    rule.fallback = program::no_index;
    rule.names = program::no_index;
    rule.open = declaration.open;
    std::vector<std::uint32_t>& alternatives = out_.indices_storage.emplace_back();
    std::vector<std::string_view> wires;
    for (const model::Alternative& alternative : declaration.alternatives) {
      const auto position = static_cast<std::uint32_t>(alternatives.size());
      if (const auto* style = std::get_if<model::TagStyle>(&declaration.style)) {
        rule.tag = text(style->wire_name);
        alternatives.push_back(tagged_alternative(*style, alternative));
      } else {
        alternatives.push_back(use(alternative.type));
      }
      wires.emplace_back(alternative.wire);
      if (alternative.kind) {
        rule.by_kind[static_cast<std::size_t>(program_kind(*alternative.kind))] =
            static_cast<std::uint8_t>(position + 1);
        if (protection(alternative.metadata) == program::Protection::hidden)
          rule.hidden = static_cast<std::uint8_t>(rule.hidden | 1U << position);
      } else if (alternative.wire.empty()) {
        rule.fallback = position;
      }
    }
    if (!std::holds_alternative<model::KindStyle>(declaration.style)) rule.names = names(wires);
    rule.alternatives = alternatives.data();
    rule.alternative_count = static_cast<std::uint32_t>(alternatives.size());
    out_.unions[index] = rule;
  }

  // A JSON string; wire names and tags are valid UTF-8 without a need for \u but for control characters.
  static std::string quoted(std::string_view value) {
    std::string json = "\"";
    for (const char c : value) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        json += '\\';
        json += c;
      } else if (byte < 0x20) {
        constexpr std::string_view digits = "0123456789abcdef";
        json += "\\u00";
        json += digits[byte >> 4];
        json += digits[byte & 15];
      } else {
        json += c;
      }
    }
    return json += '"';
  }
  static std::string quoted_key(std::string_view name) { return quoted(name) + ":"; }

  const model::Model& model_;
  Lowered out_;
  DeclarationId user_;  // the declaration that is being filled
  std::map<std::pair<Id<model::Type>, bool>, Index> uses_;
  std::map<Id<pattern::CompiledAutomaton>, Index> automata_;
  std::map<Id<model::Enum>, Index> enums_;
  std::map<Id<model::Struct>, Index> structs_;
  std::map<Id<model::Union>, Index> unions_;
  std::vector<Tag> tags_;  // parallel to structs
  std::deque<Index> open_structs_, open_unions_;
};

}  // namespace

Lowered lower(const model::Model& model, const std::vector<DeclarationId>& roots) {
  return Builder(model).build(roots);
}

program::Program Lowered::view() const {
  return {types.data(),       integers.data(),   floats.data(), decimals.data(), strings.data(),
          bytes.data(),       text_rules.data(), lists.data(),  maps.data(),     structs.data(),
          members.data(),     groups.data(),     enums.data(),  unions.data(),   literals.data(),
          name_tables.data(), automata.data(),   texts.data(),  nullptr};
}

}  // namespace dstackc::lower
