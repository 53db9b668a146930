// Questions to a resolved model that no single name or type can answer: what is legal but seldom meant, and
// what would go wrong later. Each question is a free function in one list; the answers are warnings.
#pragma once

#include "diag/report.h"
#include "model/model.h"

namespace dstackc::sema {

/// Runs only on a model that was resolved without an error.
void check(const model::Model& model, diag::Report& report);

}  // namespace dstackc::sema
