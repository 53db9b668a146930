#include "driver/pipeline.h"

#include "backends/cpp/cpp_backend.h"
#include "backends/jsonschema/json_schema_backend.h"
#include "backends/openapi/openapi_backend.h"
#include "diag/rules.h"
#include "driver/examples.h"
#include "sema/checks.h"

namespace dstackc::driver {

void compile(const std::vector<std::string>& paths, Compilation& out) {
  load(paths, out.report, out.loaded);
  // Files with mistakes in their syntax are incomplete; meaning is looked for all the same, so that one run
  // shows all.
  if (out.report.has_limit() || !out.loaded.bad_paths.empty()) return;
  out.model = sema::resolve(out.loaded.inputs, out.report);
  if (!out.report.ok()) return;
  sema::check(out.model, out.report);
  check_examples(out.model, out.report);
}

const std::vector<emit::Backend>& backends() {
  static const std::vector<emit::Backend> table = {
      {"cpp", "C++20 types, reader, writer and validator", backends::cpp::check, backends::cpp::emit},
      {"jsonschema", "JSON Schema 2020-12 documents", backends::jsonschema::check,
       backends::jsonschema::emit},
      {"openapi", "OpenAPI 3.1 documents", backends::openapi::check, backends::openapi::emit},
  };
  return table;
}

void generate(Compilation& compilation, const std::vector<const emit::Backend*>& targets,
              const emit::Options& options, emit::OutputTree& out) {
  for (const emit::Backend* target : targets) target->check(compilation.model, options, compilation.report);
  if (!compilation.report.ok()) return;
  for (const emit::Backend* target : targets) {
    target->emit(compilation.model, options, out);
    if (out.size() <= compilation.limits.output_bytes) continue;
    compilation.report.add(diag::output_too_large, {}, compilation.limits.output_bytes);
    return;
  }
}

}  // namespace dstackc::driver
