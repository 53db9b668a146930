// OpenAPI 3.1: one document per namespace, with the components of its types and the paths of its services.
#pragma once

#include "emit/backend.h"

namespace dstackc::backends::openapi {

void check(const model::Model& model, const emit::Options& options, diag::Report& report);
void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out);

}  // namespace dstackc::backends::openapi
