// The order of the steps. Each runs on everything that the one before produced, and only if that added no
// error.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/limits.h"
#include "diag/report.h"
#include "driver/load.h"
#include "emit/backend.h"
#include "model/model.h"

namespace dstackc::driver {

/// Sources, what was said about them, and what they mean.
struct Compilation {
  Loaded loaded;
  diag::Report report;
  model::Model model;  // to be used only if report.ok()
  Limits limits;       // of what is generated
};

/// Loads, parses, resolves and checks; examples are read with the same engine that reads documents.
void compile(const std::vector<std::string>& paths, Compilation& out);

/// The back ends that there are.
[[nodiscard]] const std::vector<emit::Backend>& backends();

/// Checks the model for the targets and, if all can say it, makes their files.
void generate(Compilation& compilation, const std::vector<const emit::Backend*>& targets,
              const emit::Options& options, emit::OutputTree& out);

}  // namespace dstackc::driver
