// What a back end is: two functions over the checked model, and a row in the driver's table.
#pragma once

#include <string>
#include <string_view>

#include "diag/report.h"
#include "emit/output_tree.h"
#include "model/model.h"

namespace dstackc::emit {

enum class Metadata : std::uint8_t { none, annotations };  // annotations: `x-dstack-...` keywords as well

enum class DocumentFormat : std::uint8_t { json, yaml };

struct Options {
  std::string language;                // of titles and descriptions; empty: the package's first
  Metadata metadata = Metadata::none;  // JSON Schema only; OpenAPI always carries it
  DocumentFormat open_api_format = DocumentFormat::json;
};

/// `check` reports what the target cannot say (fidelity notes) and names that collide in it; `emit` runs only
/// if no error came up, adds its files below the folder of its name, and cannot fail on a checked model.
struct Backend {
  std::string_view name;
  std::string_view summary;
  void (*check)(const model::Model&, const Options&, diag::Report&);
  void (*emit)(const model::Model&, const Options&, OutputTree&);
};

}  // namespace dstackc::emit
