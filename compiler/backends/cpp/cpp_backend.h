// C++20: per namespace a header with plain types and a source with the reading program as constant tables.
#pragma once

#include "emit/backend.h"

namespace dstackc::backends::cpp {

void check(const model::Model& model, const emit::Options& options, diag::Report& report);
void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out);

}  // namespace dstackc::backends::cpp
