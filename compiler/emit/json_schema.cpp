#include "emit/json_schema.h"

#include <limits>
#include <utility>

#include "base/overloaded.h"
#include "emit/fidelity.h"
#include "emit/schema_strings.h"
#include "emit/text.h"

namespace dstackc::emit {

namespace {

Json object() { return Json::object(); }

Json typed(JsonText name) {
  Json schema = object();
  append(schema, "type", std::move(name));
  return schema;
}

void put_count(const model::CountRange& range, Fixed least, Fixed most, Json& schema) {
  if (range.minimum > 0) append(schema, least, range.minimum);
  if (range.maximum) append(schema, most, *range.maximum);
}

Json integer(const model::Integer& integer, EcmaPatterns& patterns) {
  if (integer.width == model::IntegerWidth::int64) return integer_text(integer, patterns);
  Json schema = typed("integer");
  append(schema, "minimum", integer.minimum);
  append(schema, "maximum", integer.maximum);
  if (integer.multiple_of) append(schema, "multipleOf", *integer.multiple_of);
  return schema;
}

void put_bound(const model::FloatBound& bound, Fixed inclusive, Fixed exclusive, Json& schema) {
  append(schema, bound.exclusive ? exclusive : inclusive, bound.value);
}

// Where the schema states no bound, that of the type is written: JSON has numbers beyond the range of a
// double.
Json floating(const model::Float& floating) {
  constexpr double most = std::numeric_limits<double>::max();
  Json schema = typed("number");
  put_bound(floating.minimum.value_or(model::FloatBound{-most, {}, false}), "minimum", "exclusiveMinimum",
            schema);
  put_bound(floating.maximum.value_or(model::FloatBound{most, {}, false}), "maximum", "exclusiveMaximum",
            schema);
  return schema;
}

Json literal(const model::Constant& constant) {
  Json value = Json::parse(constant.json);
  if (value.is_null()) return typed("null");
  Json schema = value.is_string()    ? typed("string")
                : value.is_boolean() ? typed("boolean")
                                     : typed("integer");
  append(schema, "const", std::move(value));
  return schema;
}

Json localized_texts(const model::LocalizedTexts& texts, EcmaPatterns& patterns) {
  Json schema = typed("object");
  Json properties = object();
  Json required = Json::array();
  for (const std::string& language : texts.required) {
    append(properties, language, typed("string"));
    required.push_back(language);
  }
  if (!required.empty()) {
    append(schema, "properties", std::move(properties));
    append(schema, "required", std::move(required));
  }
  append(schema, "additionalProperties", typed("string"));
  append(schema, "propertyNames", language_tag(patterns));
  return schema;
}

// Keywords that say how many members of a group are present. All subsets of the smallest forbidden and
// demanded size are listed; `check` has refused groups whose lists would be long.
void subsets(const std::vector<std::string>& names, std::size_t size, std::size_t from, Json& chosen,
             Json& out) {
  if (chosen.size() == size) {
    Json one = object();
    append(one, "required", chosen);
    out.push_back(std::move(one));
    return;
  }
  for (std::size_t i = from; i < names.size(); ++i) {
    chosen.push_back(names[i]);
    subsets(names, size, i + 1, chosen, out);
    chosen.pop_back();
  }
}

Json required_subsets(const std::vector<std::string>& names, std::size_t size) {
  Json out = Json::array();
  Json chosen = Json::array();
  subsets(names, size, 0, chosen, out);
  return out;
}

void put_group(const model::Struct& declaration, const model::Group& group, Json& all_of) {
  std::vector<std::string> names;
  for (const std::uint32_t member : group.members) names.push_back(declaration.members[member].wire_name);
  const std::size_t least = static_cast<std::size_t>(group.count.minimum);
  const std::size_t most = static_cast<std::size_t>(group.count.maximum.value_or(names.size()));
  const auto add = [&](Fixed keyword, Json value) {
    Json one = object();
    append(one, keyword, std::move(value));
    all_of.push_back(std::move(one));
  };
  if (least == 1 && most == 1) return add("oneOf", required_subsets(names, 1));
  if (least > 0) add("anyOf", required_subsets(names, least));
  if (most >= names.size()) return;
  Json inner = object();
  append(inner, "anyOf", required_subsets(names, most + 1));
  add("not", std::move(inner));
}

}  // namespace

Json SchemaWriter::reference(model::DeclarationId declaration, std::string_view suffix) const {
  Json schema = object();
  append(schema, "$ref", definitions_.reference(declaration, suffix));
  return schema;
}

Json SchemaWriter::use(const model::TypeUse& use) {
  Json schema = type(use.type);
  if (!use.nullable) return schema;
  Json either = Json::array();
  either.push_back(std::move(schema));
  either.push_back(typed("null"));
  Json nullable = object();
  append(nullable, "anyOf", std::move(either));
  return nullable;
}

Json SchemaWriter::type(Id<model::Type> id) { return shape(model_.types[id].shape); }

Json SchemaWriter::shape(const model::Shape& shape) {
  return std::visit(
      overloaded{
          [](const model::Boolean&) { return typed("boolean"); },
          [this](const model::Integer& part) { return integer(part, patterns_); },
          [](const model::Float& part) { return floating(part); },
          [this](const model::Decimal& part) { return decimal(part, patterns_); },
          [this](const model::String& part) { return string(part); },
          [](const model::Bytes& part) { return bytes(part); },
          [this](const model::Formatted& part) { return formatted(part, patterns_); },
          [this](const model::LocalizedTexts& part) { return localized_texts(part, patterns_); },
          [this](const model::List& part) { return list(part); },
          [this](const model::Map& part) { return map(part); },
          [](const model::AnyJson&) { return object(); },
          [](const model::Literal& part) { return literal(part.value); },
          [this](const model::Named& part) { return reference(part.declaration); },
      },
      shape);
}

Json SchemaWriter::string(const model::String& part) {
  Json schema = object();
  if (part.latin) {
    latin_used_.insert(*part.latin);
    append(schema, "$ref", definitions_.shared_reference(latin_key(*part.latin)));
  }
  append(schema, "type", "string");
  put_count(part.length, "minLength", "maxLength", schema);
  put_patterns(part.patterns, patterns_, schema);
  annotate(part, schema);
  return schema;
}

Json SchemaWriter::list(const model::List& part) {
  Json schema = typed("array");
  append(schema, "items", use(part.element));
  put_count(part.size, "minItems", "maxItems", schema);
  if (part.unique == model::Uniqueness::by_value) append(schema, "uniqueItems", true);
  annotate(part, schema);
  return schema;
}

Json SchemaWriter::map(const model::Map& part) {
  Json schema = typed("object");
  append(schema, "additionalProperties", use(part.value));
  put_count(part.size, "minProperties", "maxProperties", schema);
  if (part.key) append(schema, "propertyNames", type(part.key));
  return schema;
}

Json SchemaWriter::value(const model::Member& member) {
  Json schema = use(member.type);
  if (member.default_value) append(schema, "default", Json::parse(member.default_value->json));
  return schema;
}

Json SchemaWriter::member(const model::Member& member) {
  Json schema = use(member.type);
  put_documentation(member.documentation, schema);
  put_metadata(member.metadata, schema);
  if (member.default_value) append(schema, "default", Json::parse(member.default_value->json));
  return schema;
}

// Undeclared members: refused, or held against the type of the rest. A key type must hold for undeclared
// names only, so the declared ones are listed beside it.
void SchemaWriter::put_rest(const model::Struct& declaration, Json& schema) {
  if (!declaration.rest) return append(schema, "additionalProperties", false);
  const model::Map& map = declaration.rest->map;
  const bool anything = std::holds_alternative<model::AnyJson>(model::resolved_shape(model_, map.value.type));
  if (!anything) append(schema, "additionalProperties", use(map.value));
  // Generators of clients take an object that says nothing for a closed one.
  if (anything && settings_.profile == Profile::open_api) append(schema, "additionalProperties", true);
  if (!map.key) return;
  Json names = Json::array();
  for (const model::Member& member : declaration.members) names.push_back(member.wire_name);
  Json either = Json::array();
  if (!names.empty()) {
    Json declared = typed("string");
    append(declared, "enum", std::move(names));
    either.push_back(std::move(declared));
  }
  either.push_back(type(map.key));
  Json any_of = object();
  append(any_of, "anyOf", std::move(either));
  append(schema, "propertyNames", std::move(any_of));
}

Json SchemaWriter::structure(const model::Struct& declaration, const model::Union* tagged,
                             std::string_view tag_value) {
  Json schema = object();
  put_documentation(declaration.info.documentation, schema);
  put_metadata(declaration.info.metadata, schema);
  append(schema, "type", "object");
  Json properties = object();
  Json required = Json::array();
  if (tagged != nullptr) {
    const std::string& tag = std::get<model::TagStyle>(tagged->style).wire_name;
    Json value = typed("string");
    append(value, "const", tag_value);
    append(properties, tag, std::move(value));
    required.push_back(tag);
  }
  for (const model::Member& part : declaration.members) {
    append(properties, part.wire_name, member(part));
    if (part.presence == model::Presence::required) required.push_back(part.wire_name);
  }
  append(schema, "properties", std::move(properties));
  if (!required.empty()) append(schema, "required", std::move(required));
  put_rest(declaration, schema);
  Json all_of = Json::array();
  for (const model::Group& group : declaration.groups) {
    if (group_is_written(group)) put_group(declaration, group, all_of);
  }
  if (!all_of.empty()) append(schema, "allOf", std::move(all_of));
  if (tagged == nullptr) put_examples(declaration.examples, schema);
  return schema;
}

// A closed enum lists its values; an open one accepts every value and shows the known ones as examples.
Json SchemaWriter::enumeration(const model::Enum& declaration) const {
  Json schema = object();
  put_documentation(declaration.info.documentation, schema);
  put_metadata(declaration.info.metadata, schema);
  const bool text = declaration.base == model::EnumBase::string;
  append(schema, "type", text ? Json("string") : Json("integer"));
  if (!text && declaration.open) {
    append(schema, "minimum", std::numeric_limits<std::int32_t>::min());
    append(schema, "maximum", std::numeric_limits<std::int32_t>::max());
  }
  Json values = Json::array();
  for (const model::EnumMember& member : declaration.members) {
    values.push_back(text ? Json(member.wire) : Json(member.number));
  }
  append(schema, declaration.open ? "examples" : "enum", std::move(values));
  std::vector<std::pair<std::string, Id<model::Metadata>>> members;
  for (const model::EnumMember& member : declaration.members) {
    if (member.metadata) members.emplace_back(text ? member.wire : std::to_string(member.number), member.metadata);
  }
  put_member_metadata(members, schema);
  return schema;
}

void SchemaWriter::define(model::DeclarationId declaration, Json& definitions) {
  const std::string key = definitions_.key(declaration);
  std::visit(
      overloaded{
          [&](Id<model::Scalar> id) {
            const model::Scalar& scalar = model_.scalars[id];
            Json schema = type(scalar.type);
            put_documentation(scalar.info.documentation, schema);
            put_metadata(scalar.info.metadata, schema);
            put_examples(scalar.examples, schema);
            append(definitions, key, std::move(schema));
          },
          [&](Id<model::Struct> id) { append(definitions, key, structure(model_.structs[id], nullptr, {})); },
          [&](Id<model::Enum> id) { append(definitions, key, enumeration(model_.enums[id])); },
          [&](Id<model::Union> id) {
            const model::Union& part = model_.unions[id];
            Json schema = std::visit(overloaded{[&](const model::TagStyle&) { return tagged_union(id); },
                                                [&](const model::KindStyle&) { return kind_union(part); },
                                                [&](const model::MemberStyle&) { return member_union(part); }},
                                     part.style);
            std::vector<std::pair<std::string, Id<model::Metadata>>> members;
            for (const model::Alternative& alternative : part.alternatives) {
              if (alternative.metadata) members.emplace_back(alternative.name, alternative.metadata);
            }
            put_member_metadata(members, schema);
            append(definitions, key, std::move(schema));
            for (const model::Alternative& alternative : part.alternatives) {
              if (!needs_tagged_copy(model_, part, alternative)) continue;
              const auto& named =
                  std::get<model::Named>(model::resolved_shape(model_, alternative.type.type));
              const model::Struct& body = model_.structs[std::get<Id<model::Struct>>(named.declaration)];
              append(definitions, key + "." + alternative.name, structure(body, &part, alternative.wire));
            }
          },
      },
      declaration);
}

void SchemaWriter::define_shared(Json& definitions) const {
  for (const dstack::LatinType latin : latin_used_) {
    append(definitions, std::string(latin_key(latin)), latin_definition(latin, settings_.language));
  }
}

}  // namespace dstackc::emit
