// What a schema language cannot say. Each is a note with a code, the construct and the target, never silence.
#pragma once

#include <string_view>

#include "diag/report.h"
#include "model/model.h"

namespace dstackc::emit {

/// Adds a note for each construct of the requested packages that JSON Schema, and so OpenAPI, cannot say.
void report_schema_fidelity(const model::Model& model, std::string_view target, diag::Report& report);

/// The same for the types that services use in place.
void report_service_fidelity(const model::Model& model, std::string_view target, diag::Report& report);

/// Adds a note for each service of the requested packages, where a target has types only.
void report_services(const model::Model& model, std::string_view target, diag::Report& report);

/// Whether a group is written out: the lists of subsets that it needs stay short.
[[nodiscard]] bool group_is_written(const model::Group& group);

}  // namespace dstackc::emit
