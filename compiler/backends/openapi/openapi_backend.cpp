#include "backends/openapi/openapi_backend.h"

#include "backends/openapi/service_writer.h"
#include "emit/fidelity.h"
#include "emit/json_schema.h"
#include "emit/yaml.h"

namespace dstackc::backends::openapi {

namespace {

using dstackc::emit::Json;
using dstackc::emit::SchemaWriter;
using model::DeclarationId;

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

// Everything that the document refers to: the namespace's own types, what its services use, and what those
// use.
std::vector<DeclarationId> component_types(const model::Model& model, const model::Namespace& part) {
  std::vector<DeclarationId> roots = part.declarations;
  for (const Id<model::Service> id : part.services) {
    const std::vector<DeclarationId> used = emit::direct_uses(model, model.services[id]);
    roots.insert(roots.end(), used.begin(), used.end());
  }
  return emit::reachable(model, roots);
}

Json components_object(const model::Model& model, const model::Namespace& part, SchemaWriter& writer) {
  Json schemas = Json::object();
  for (const DeclarationId declaration : component_types(model, part)) writer.define(declaration, schemas);
  writer.define_shared(schemas);
  if (!part.services.empty()) emit::append(schemas, std::string(any_problem), any_problem_schema());
  Json components = Json::object();
  emit::append(components, "schemas", std::move(schemas));
  return components;
}

Json document(const model::Model& model, Id<model::Namespace> in, const emit::Options& options) {
  const Components names(model, in);
  const model::Namespace& part = model.namespaces[in];
  SchemaWriter writer(model, names, {emit::Profile::open_api, options.language, emit::Metadata::annotations});
  ServiceWriter services(model, in, writer, names, options.language);
  Json paths = services.paths();  // before the components, which include what the paths refer to
  Json components = components_object(model, part, writer);
  Json schemes = services.security_schemes();
  if (!schemes.empty()) emit::append(components, "securitySchemes", std::move(schemes));
  Json servers = services.servers();
  Json out = Json::object();
  emit::append(out, "openapi", "3.1.1");
  // Without this dialect some validators fall back to an older one and refuse or ignore what stands here.
  emit::append(out, "jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
  emit::append(out, "info", info_object(model, part, options));
  if (!servers.empty()) emit::append(out, "servers", std::move(servers));
  if (!part.services.empty()) emit::append(out, "tags", services.tags());
  emit::append(out, "paths", std::move(paths));
  emit::append(out, "components", std::move(components));
  return out;
}

}  // namespace

void check(const model::Model& model, const emit::Options&, diag::Report& report) {
  emit::report_schema_fidelity(model, "OpenAPI", report);
  emit::report_service_fidelity(model, "OpenAPI", report);
}

void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out) {
  for (const Id<model::Namespace> in : emit::emitted_namespaces(model)) {
    const std::string path = "openapi/" + model.namespaces[in].name + ".openapi.";
    const Json written = document(model, in, options);
    switch (options.open_api_format) {
      case emit::DocumentFormat::json: out.add(path + "json", emit::to_document(written)); break;
      case emit::DocumentFormat::yaml: out.add(path + "yaml", emit::to_yaml(written)); break;
    }
  }
}

}  // namespace dstackc::backends::openapi
