#include "backends/openapi/openapi_backend.h"

#include "backends/openapi/service_writer.h"
#include "emit/fidelity.h"
#include "emit/json_schema.h"
#include "emit/yaml.h"

namespace dstackc::backends::openapi {

namespace {

using dstackc::emit::DocumentText;
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

// Schemas are built and written one by one: a document of all of them would be many times as large as its
// text.
void put_components(const model::Model& model, const model::Namespace& part, SchemaWriter& writer,
                    DocumentText& out) {
  out.open("schemas");
  for (const DeclarationId declaration : component_types(model, part)) {
    Json schemas = Json::object();
    writer.define(declaration, schemas);
    out.members(schemas);
  }
  Json shared = Json::object();
  writer.define_shared(shared);
  if (!part.services.empty()) emit::append(shared, any_problem, any_problem_schema());
  out.members(shared);
  out.close();
}

std::string document(const model::Model& model, Id<model::Namespace> in, const emit::Options& options) {
  const Components names(model, in);
  const model::Namespace& part = model.namespaces[in];
  SchemaWriter writer(model, names, {emit::Profile::open_api, options.language, emit::Metadata::annotations});
  ServiceWriter services(model, in, writer, names, options.language);
  DocumentText out;
  out.member("openapi", "3.1.1");
  // Without this dialect some validators fall back to an older one and refuse or ignore what stands here.
  out.member("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
  out.member("info", info_object(model, part, options));
  if (const Json servers = services.servers(); !servers.empty()) out.member("servers", servers);
  if (!part.services.empty()) out.member("tags", services.tags());
  out.member("paths", services.paths());
  out.open("components");
  put_components(model, part, writer,
                 out);  // behind the paths: shared schemas that those refer to are among them
  if (const Json schemes = services.security_schemes(); !schemes.empty())
    out.member("securitySchemes", schemes);
  return std::move(out).take();
}

}  // namespace

void check(const model::Model& model, const emit::Options&, diag::Report& report) {
  emit::report_schema_fidelity(model, "OpenAPI", report);
  emit::report_service_fidelity(model, "OpenAPI", report);
}

void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out) {
  for (const Id<model::Namespace> in : emit::emitted_namespaces(model)) {
    const std::string path = "openapi/" + model.namespaces[in].name + ".openapi.";
    std::string text = document(model, in, options);
    switch (options.open_api_format) {
      case emit::DocumentFormat::json: out.add(path + "json", std::move(text)); break;
      case emit::DocumentFormat::yaml: out.add(path + "yaml", emit::to_yaml(Json::parse(text))); break;
    }
  }
}

}  // namespace dstackc::backends::openapi
