#include "backends/jsonschema/json_schema_backend.h"

#include <algorithm>
#include <set>

#include "emit/fidelity.h"
#include "emit/json_schema.h"

namespace dstackc::backends::jsonschema {

namespace {

using dstackc::emit::Definitions;
using dstackc::emit::DocumentText;
using dstackc::emit::Json;
using dstackc::emit::SchemaWriter;
using model::DeclarationId;

constexpr std::string_view dialect = "https://json-schema.org/draft/2020-12/schema";

std::string pointer(std::string_view key) { return "#/$defs/" + std::string(key); }

/// Definitions of the document of one namespace: its own by name, those of others in their documents.
class NamespaceDefinitions final : public Definitions {
 public:
  NamespaceDefinitions(const model::Model& model, Id<model::Namespace> in) : model_(model), in_(in) {}
  std::string key(DeclarationId declaration) const override { return model::info(model_, declaration).name; }
  std::string reference(DeclarationId declaration, std::string_view suffix) const override {
    const model::DeclarationInfo& info = model::info(model_, declaration);
    std::string name = info.name;
    if (!suffix.empty()) name.append(".").append(suffix);
    return info.in == in_ ? pointer(name) : document_id(model_, info.in) + pointer(name);
  }
  std::string shared_reference(std::string_view key) const override { return pointer(key); }

 private:
  const model::Model& model_;
  Id<model::Namespace> in_;
};

/// Definitions of a bundled document: all in one place, by their qualified names.
class BundledDefinitions final : public Definitions {
 public:
  explicit BundledDefinitions(const model::Model& model) : model_(model) {}
  std::string key(DeclarationId declaration) const override {
    return model::qualified_name(model_, declaration);
  }
  std::string reference(DeclarationId declaration, std::string_view suffix) const override {
    std::string name = key(declaration);
    if (!suffix.empty()) name.append(".").append(suffix);
    return pointer(name);
  }
  std::string shared_reference(std::string_view key) const override { return pointer(key); }

 private:
  const model::Model& model_;
};

// Schemas are built and written one by one: a document of all of them would be many times as large as its
// text.
void put_definitions(const std::vector<DeclarationId>& declarations, SchemaWriter& writer,
                     DocumentText& out) {
  out.open("$defs");
  for (const DeclarationId declaration : declarations) {
    Json definitions = Json::object();
    writer.define(declaration, definitions);
    out.members(definitions);
  }
  Json shared = Json::object();
  writer.define_shared(shared);
  out.members(shared);
  out.close();
}

std::string namespace_document(const model::Model& model, Id<model::Namespace> in,
                               const emit::Options& options) {
  const NamespaceDefinitions names(model, in);
  SchemaWriter writer(model, names, {emit::Profile::json_schema, options.language, options.metadata});
  DocumentText out;
  out.member("$schema", dialect);
  out.member("$id", document_id(model, in));
  put_definitions(model.namespaces[in].declarations, writer, out);
  return std::move(out).take();
}

std::string bundled_document(const model::Model& model, DeclarationId root, const emit::Options& options) {
  const BundledDefinitions names(model);
  SchemaWriter writer(model, names, {emit::Profile::json_schema, options.language, options.metadata});
  DocumentText out;
  out.member("$schema", dialect);
  out.member("$id", document_id(model, root));
  out.member("$ref", names.reference(root, {}));
  put_definitions(emit::reachable(model, {root}), writer, out);
  return std::move(out).take();
}

bool is_document_kind(DeclarationId declaration) {
  return std::holds_alternative<Id<model::Struct>>(declaration) ||
         std::holds_alternative<Id<model::Union>>(declaration);
}

std::string id_of(const model::Package& package, const std::string& name) {
  if (package.base_uri.empty()) return "urn:dstack:" + name + ":" + package.version;
  return package.base_uri + "/" + package.version + "/" + name + ".schema.json";
}

}  // namespace

std::string document_id(const model::Model& model, Id<model::Namespace> in) {
  const model::Namespace& part = model.namespaces[in];
  return id_of(model.packages[part.package], part.name);
}

std::string document_id(const model::Model& model, DeclarationId declaration) {
  const Id<model::Namespace> in = model::info(model, declaration).in;
  return id_of(model.packages[model.namespaces[in].package], model::qualified_name(model, declaration));
}

// Types that only use each other in a circle have no user outside: the first of them stands for the circle.
std::vector<DeclarationId> document_types(const model::Model& model) {
  std::vector<DeclarationId> candidates;
  std::set<DeclarationId> used;
  for (const Id<model::Namespace> in : emit::emitted_namespaces(model)) {
    for (const DeclarationId declaration : model.namespaces[in].declarations) {
      const std::vector<DeclarationId> uses = emit::direct_uses(model, declaration);
      for (const DeclarationId other : uses) {
        if (other != declaration) used.insert(other);
      }
      if (is_document_kind(declaration)) candidates.push_back(declaration);
    }
  }
  std::vector<DeclarationId> roots;
  std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(roots),
               [&](DeclarationId declaration) { return !used.contains(declaration); });
  const std::vector<DeclarationId> found = emit::reachable(model, roots);
  std::set<DeclarationId> covered(found.begin(), found.end());
  for (const DeclarationId declaration : candidates) {
    if (covered.contains(declaration)) continue;
    roots.push_back(declaration);
    const std::vector<DeclarationId> more = emit::reachable(model, {declaration});
    covered.insert(more.begin(), more.end());
  }
  return roots;
}

void check(const model::Model& model, const emit::Options&, diag::Report& report) {
  emit::report_schema_fidelity(model, "JSON Schema", report);
  emit::report_services(model, "JSON Schema", report);
}

void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out) {
  for (const Id<model::Namespace> in : emit::emitted_namespaces(model)) {
    out.add("jsonschema/" + model.namespaces[in].name + ".schema.json",
            namespace_document(model, in, options));
  }
  for (const DeclarationId declaration : document_types(model)) {
    out.add("jsonschema/documents/" + model::qualified_name(model, declaration) + ".schema.json",
            bundled_document(model, declaration, options));
  }
}

}  // namespace dstackc::backends::jsonschema
