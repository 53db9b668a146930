// Metadata in a schema: what JSON Schema has a keyword for stands there always, the rest under `x-dstack-`
// where annotations are wanted. Judges with strict keywords see nothing that they do not know.
#include "emit/json_schema.h"

namespace dstackc::emit {

namespace {

void put_text(const char* key, const std::string& text, Json& object) {
  if (!text.empty()) append(object, key, text);
}

Json legal_bases(const std::vector<model::LegalBasis>& list) {
  Json result = Json::array();
  for (const model::LegalBasis& basis : list) {
    Json one = Json::object();
    append(one, "text", basis.text);
    put_text("link", basis.link, one);
    result.push_back(std::move(one));
  }
  return result;
}

Json fim(const model::FimBlock& block) {
  Json result = Json::object();
  append(result, "id", block.id);
  put_text("version", block.version, result);
  return result;
}

std::string_view spelled(model::ReleaseState state) {
  switch (state) {
    case model::ReleaseState::planned: return "planned";
    case model::ReleaseState::in_progress: return "inProgress";
    case model::ReleaseState::draft: return "draft";
    case model::ReleaseState::method_released: return "methodReleased";
    case model::ReleaseState::released_silver: return "releasedSilver";
    case model::ReleaseState::released_gold: return "releasedGold";
    case model::ReleaseState::inactive: return "inactive";
    case model::ReleaseState::to_be_deleted: return "toBeDeleted";
  }
  std::abort();
}

// The code list urn:xoev-de:xprozess:codeliste:status counts the states from 1.
Json status(const model::Status& status) {
  Json result = Json::object();
  append(result, "state", spelled(status.state));
  append(result, "fimCode", std::to_string(static_cast<int>(status.state) + 1));
  put_text("validFrom", status.valid_from, result);
  put_text("validUntil", status.valid_until, result);
  return result;
}

Json deprecation(const model::Deprecation& deprecation) {
  Json result = Json::object();
  put_text("since", deprecation.since, result);
  put_text("reason", deprecation.reason, result);
  put_text("replacedBy", deprecation.replaced_by, result);
  return result;
}

Json personal_data(const model::PersonalData& data) {
  constexpr std::string_view categories[] = {"ordinary", "special", "criminal"};
  Json result = Json::object();
  append(result, "category", categories[static_cast<std::size_t>(data.category)]);
  put_text("purpose", data.purpose, result);
  put_text("retention", data.retention, result);
  return result;
}

}  // namespace

void put_annotations(const model::Metadata& metadata, Json& object) {
  if (!metadata.legal_basis.empty()) append(object, "x-dstack-legalBasis", legal_bases(metadata.legal_basis));
  if (metadata.fim) append(object, "x-dstack-fim", fim(*metadata.fim));
  put_text("x-dstack-leika", metadata.leika, object);
  if (metadata.status) append(object, "x-dstack-status", status(*metadata.status));
  put_text("x-dstack-since", metadata.since, object);
  if (metadata.deprecated) {
    Json details = deprecation(*metadata.deprecated);
    if (!details.empty()) append(object, "x-dstack-deprecated", std::move(details));
  }
  if (metadata.personal_data) append(object, "x-dstack-personalData", personal_data(*metadata.personal_data));
  if (metadata.sensitive) append(object, "x-dstack-sensitive", true);
  put_text("x-dstack-unit", metadata.unit, object);
  put_text("x-dstack-concept", metadata.concept_iri, object);
}

void SchemaWriter::put_metadata(Id<model::Metadata> id, Json& schema) const {
  if (!id) return;
  const model::Metadata& metadata = model_.metadata[id];
  if (metadata.deprecated) append(schema, "deprecated", true);
  if (settings_.metadata == Metadata::annotations) put_annotations(metadata, schema);
}

// Enum members and alternatives of a union by kind have no schema of their own: what is said about them
// stands beside the list, by their name.
void SchemaWriter::put_member_metadata(
    const std::vector<std::pair<std::string, Id<model::Metadata>>>& members, Json& schema) const {
  if (settings_.metadata == Metadata::none) return;
  Json result = Json::object();
  for (const auto& [name, id] : members) {
    if (!id) continue;
    Json one = Json::object();
    if (model_.metadata[id].deprecated) append(one, "deprecated", true);
    put_annotations(model_.metadata[id], one);
    if (!one.empty()) append(result, name, std::move(one));
  }
  if (!result.empty()) append(schema, "x-dstack-members", std::move(result));
}

}  // namespace dstackc::emit
