// JSON Schema 2020-12: one document per namespace, and one bundled document per type that a reader would
// validate against: every struct and union that no other type uses.
#pragma once

#include "emit/backend.h"

namespace dstackc::backends::jsonschema {

void check(const model::Model& model, const emit::Options& options, diag::Report& report);
void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out);

/// The `$id` of a namespace's document.
[[nodiscard]] std::string document_id(const model::Model& model, Id<model::Namespace> in);
/// The `$id` of the bundled document of a type.
[[nodiscard]] std::string document_id(const model::Model& model, model::DeclarationId declaration);
/// Structs and unions of a namespace that get a bundled document, in the order of declaration.
[[nodiscard]] std::vector<model::DeclarationId> document_types(const model::Model& model);

}  // namespace dstackc::backends::jsonschema
