// Examples and counterexamples of a schema, read with the engine that reads documents.
#pragma once

#include "diag/report.h"
#include "model/model.h"

namespace dstackc::driver {

/// Reports examples that are not valid and counterexamples that are valid or fail for another reason than
/// stated.
void check_examples(const model::Model& model, diag::Report& report);

}  // namespace dstackc::driver
