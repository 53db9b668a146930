// Unions in schemas: each style says by which look the alternative is decided.
#include <utility>

#include "emit/json_schema.h"

namespace dstackc::emit {

namespace {

Json object() { return Json::object(); }

Json typed(std::string_view name) {
  Json schema = object();
  append(schema, "type", name);
  return schema;
}

}  // namespace

bool needs_tagged_copy(const model::Model& model, const model::Union& declaration,
                       const model::Alternative& alternative) {
  const auto* style = std::get_if<model::TagStyle>(&declaration.style);
  if (style == nullptr) return false;
  const auto& named = std::get<model::Named>(model::resolved_shape(model, alternative.type.type));
  for (const model::Member& member : model.structs[std::get<Id<model::Struct>>(named.declaration)].members) {
    if (member.wire_name == style->wire_name) return false;
  }
  return true;
}

Json SchemaWriter::tagged_union(Id<model::Union> id) {
  const model::Union& declaration = model_.unions[id];
  const std::string& tag = std::get<model::TagStyle>(declaration.style).wire_name;
  Json schema = object();
  put_documentation(declaration.info.documentation, schema);
  put_metadata(declaration.info.metadata, schema);
  Json one_of = Json::array();
  Json mapping = object();
  Json known = Json::array();
  for (const model::Alternative& alternative : declaration.alternatives) {
    const auto& named = std::get<model::Named>(model::resolved_shape(model_, alternative.type.type));
    Json target = needs_tagged_copy(model_, declaration, alternative) ? reference(id, alternative.name)
                                                                      : reference(named.declaration);
    append(mapping, alternative.wire, target["$ref"]);
    known.push_back(alternative.wire);
    one_of.push_back(std::move(target));
  }
  if (declaration.open) {
    Json listed = object();
    append(listed, "enum", std::move(known));
    Json other = typed("string");
    append(other, "not", std::move(listed));
    Json properties = object();
    append(properties, tag, std::move(other));
    Json stranger = typed("object");
    append(stranger, "properties", std::move(properties));
    append(stranger, "required", Json::array({tag}));
    if (settings_.profile == Profile::open_api) append(stranger, "additionalProperties", true);
    one_of.push_back(std::move(stranger));
  }
  append(schema, "oneOf", std::move(one_of));
  if (settings_.profile == Profile::open_api && !declaration.open) {
    Json discriminator = object();
    append(discriminator, "propertyName", tag);
    append(discriminator, "mapping", std::move(mapping));
    append(schema, "discriminator", std::move(discriminator));
  }
  return schema;
}

Json SchemaWriter::kind_union(const model::Union& declaration) {
  Json schema = object();
  put_documentation(declaration.info.documentation, schema);
  put_metadata(declaration.info.metadata, schema);
  Json any_of = Json::array();
  for (const model::Alternative& alternative : declaration.alternatives)
    any_of.push_back(use(alternative.type));
  append(schema, "anyOf", std::move(any_of));
  return schema;
}

// Exactly one deciding member, or none and the fallback. Closed alternatives refuse the deciding members of
// others by themselves; an open fallback has to be told.
Json SchemaWriter::member_union(const model::Union& declaration) {
  Json schema = object();
  put_documentation(declaration.info.documentation, schema);
  put_metadata(declaration.info.metadata, schema);
  Json one_of = Json::array();
  for (const model::Alternative& alternative : declaration.alternatives) {
    Json target = use(alternative.type);
    Json foreign = Json::array();
    for (const model::Alternative& other : declaration.alternatives) {
      if (other.wire.empty() || &other == &alternative) continue;
      Json one = object();
      append(one, "required", Json::array({other.wire}));
      foreign.push_back(std::move(one));
    }
    const auto& named = std::get<model::Named>(model::resolved_shape(model_, alternative.type.type));
    if (model_.structs[std::get<Id<model::Struct>>(named.declaration)].rest && !foreign.empty()) {
      Json any = object();
      append(any, "anyOf", std::move(foreign));
      append(target, "not", std::move(any));
    }
    one_of.push_back(std::move(target));
  }
  append(schema, "oneOf", std::move(one_of));
  return schema;
}

}  // namespace dstackc::emit
