#include "backends/openapi/openapi_backend.h"

#include "emit/fidelity.h"
#include "emit/json_schema.h"

namespace dstackc::backends::openapi {

namespace {

using dstackc::emit::Definitions;
using dstackc::emit::Json;
using dstackc::emit::SchemaWriter;
using model::DeclarationId;

/// All components of one document: the namespace's own types by name, those of others by their qualified
/// names. Names have no dots, so the two never meet.
class Components final : public Definitions {
 public:
  Components(const model::Model& model, Id<model::Namespace> in) : model_(model), in_(in) {}
  std::string key(DeclarationId declaration) const override {
    const model::DeclarationInfo& info = model::info(model_, declaration);
    return info.in == in_ ? info.name : model::qualified_name(model_, declaration);
  }
  std::string reference(DeclarationId declaration, std::string_view suffix) const override {
    std::string name = key(declaration);
    if (!suffix.empty()) name.append(".").append(suffix);
    return shared_reference(name);
  }
  std::string shared_reference(std::string_view key) const override {
    return "#/components/schemas/" + std::string(key);
  }

 private:
  const model::Model& model_;
  Id<model::Namespace> in_;
};

Json info_object(const model::Model& model, const model::Namespace& part, const emit::Options& options) {
  Json info = Json::object();
  emit::Sentence sentence;
  if (!part.documentation.empty()) {
    sentence = emit::split_first_sentence(model::text_for(part.documentation, options.language));
  }
  emit::append(info, "title", sentence.first.empty() ? part.name : sentence.first);
  if (!sentence.rest.empty()) emit::append(info, "description", sentence.rest);
  emit::append(info, "version", model.packages[part.package].version);
  return info;
}

Json document(const model::Model& model, Id<model::Namespace> in, const emit::Options& options) {
  const Components names(model, in);
  SchemaWriter writer(model, names, {emit::Profile::open_api, options.language, emit::Metadata::annotations});
  Json schemas = Json::object();
  for (const DeclarationId declaration : emit::reachable(model, model.namespaces[in].declarations)) {
    writer.define(declaration, schemas);
  }
  writer.define_shared(schemas);
  Json components = Json::object();
  emit::append(components, "schemas", std::move(schemas));
  Json out = Json::object();
  emit::append(out, "openapi", "3.1.1");
  // Without this dialect some validators fall back to an older one and refuse or ignore what stands here.
  emit::append(out, "jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
  emit::append(out, "info", info_object(model, model.namespaces[in], options));
  emit::append(out, "paths", Json::object());
  emit::append(out, "components", std::move(components));
  return out;
}

}  // namespace

void check(const model::Model& model, const emit::Options&, diag::Report& report) {
  emit::report_schema_fidelity(model, "OpenAPI", report);
}

void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out) {
  for (const Id<model::Namespace> in : emit::emitted_namespaces(model)) {
    out.add("openapi/" + model.namespaces[in].name + ".openapi.json",
            emit::to_document(document(model, in, options)));
  }
}

}  // namespace dstackc::backends::openapi
