#include "backends/cpp/cpp_backend.h"

#include "backends/cpp/print.h"
#include "diag/rules.h"
#include "emit/fidelity.h"
#include "emit/json_schema.h"

namespace dstackc::backends::cpp {

// Names cannot collide (see names.h). What C++ cannot express are headers that include each other.
void check(const model::Model& model, const emit::Options&, diag::Report& report) {
  emit::report_services(model, "C++", report);
  const Layout layout(model);
  for (const auto& [first, second] : layout.circular()) {
    const auto at = [&](Id<model::Namespace> in) {
      return model::info(model, model.namespaces[in].declarations.front()).at;
    };
    report
        .add(diag::cpp_circular_namespaces, at(first), model.namespaces[first].name,
             model.namespaces[second].name)
        .note(at(second), "the other namespace");
  }
}

void emit(const model::Model& model, const emit::Options& options, emit::OutputTree& out) {
  const Names names(model);
  const Layout layout(model);
  for (const Id<model::Namespace> in : emit::emitted_namespaces(model)) {
    const Context context{model, names, layout, in};
    out.add("cpp/" + names.header(in), print_header(context, options.language));
    out.add("cpp/" + names.source(in), print_source(context));
  }
}

}  // namespace dstackc::backends::cpp
