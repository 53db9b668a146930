// What a schema says beside what it accepts: titles, descriptions, examples, and under `x-dstack-` what the
// keywords of JSON Schema have no place for.
#include "emit/json_schema.h"

namespace dstackc::emit {

namespace {

Json title_and_description(std::string_view text) {
  Sentence sentence = split_first_sentence(text);
  Json result = Json::object();
  append(result, "title", std::move(sentence.first));
  if (!sentence.rest.empty()) append(result, "description", std::move(sentence.rest));
  return result;
}

// By language, in the order of the source.
Json all_texts(const model::Documentation& documentation) {
  Json result = Json::object();
  for (const model::LocalizedText& text : documentation.texts)
    append(result, text.language, title_and_description(text.text));
  return result;
}

}  // namespace

void SchemaWriter::put_documentation(const model::Documentation& documentation, Json& schema) const {
  if (documentation.empty()) return;
  Sentence sentence = split_first_sentence(model::text_for(documentation, settings_.language));
  append(schema, "title", std::move(sentence.first));
  if (!sentence.rest.empty()) append(schema, "description", std::move(sentence.rest));
  if (settings_.metadata == Metadata::annotations && documentation.texts.size() > 1)
    append(schema, "x-dstack-texts", all_texts(documentation));
}

void SchemaWriter::put_examples(const std::vector<model::Example>& examples, Json& schema) const {
  Json values = Json::array();
  for (const model::Example& example : examples) {
    if (example.kind == model::Example::Kind::example) values.push_back(Json::parse(example.json));
  }
  if (!values.empty()) append(schema, "examples", std::move(values));
}

void SchemaWriter::annotate(const model::String& part, Json& schema) const {
  if (settings_.metadata == Metadata::none || part.check == dstack::Check::none) return;
  append(schema, "x-dstack-check", std::string(dstack::check_name(part.check)));
}

void SchemaWriter::annotate(const model::List& part, Json& schema) const {
  if (settings_.metadata == Metadata::none || part.unique != model::Uniqueness::by_member) return;
  const auto& named = std::get<model::Named>(model::resolved_shape(model_, part.element.type));
  const model::Struct& element = model_.structs[std::get<Id<model::Struct>>(named.declaration)];
  append(schema, "x-dstack-unique", element.members[part.unique_member].wire_name);
}

}  // namespace dstackc::emit
