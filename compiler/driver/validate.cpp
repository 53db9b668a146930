#include "driver/validate.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "diag/render.h"
#include "driver/cpu_count.h"
#include "driver/input.h"
#include "driver/validation_run.h"
#include "lower/lower.h"
#include "sema/suggestion.h"

namespace dstackc::driver {

namespace {

// The bytes of all files, where each of them is known.
std::optional<std::uint64_t> total_size(const std::vector<std::string>& files) {
  std::uint64_t total = 0;
  for (const std::string& file : files) {
    const auto size = Input(file).remaining();
    if (!size) return std::nullopt;
    total += *size;
  }
  return total;
}

// On a terminal that is not the one on which a document is being typed.
bool can_show_progress(const ValidateOptions& options) {
  if (options.progress == Progress::Display::hidden || ::isatty(2) != 1) return false;
  const bool reads_standard =
      std::find(options.files.begin(), options.files.end(), "-") != options.files.end();
  return !reads_standard || ::isatty(0) != 1;
}

}  // namespace

std::optional<model::DeclarationId> find_type(const model::Model& model, const std::string& type) {
  std::vector<model::DeclarationId> found;
  std::vector<std::string> names;
  for (const model::Namespace& part : model.namespaces) {
    for (const model::DeclarationId declaration : part.declarations) {
      const std::string& bare = model::info(model, declaration).name;
      names.push_back(bare);
      if (bare == type || part.name + "." + bare == type) found.push_back(declaration);
    }
  }
  if (found.size() > 1) {
    // A name of the packages that were asked for goes before one of a package that they only use.
    std::vector<model::DeclarationId> requested;
    std::copy_if(
        found.begin(), found.end(), std::back_inserter(requested), [&](model::DeclarationId declaration) {
          return model.packages[model.namespaces[model::info(model, declaration).in].package].requested;
        });
    if (requested.size() == 1) found = requested;
  }
  if (found.size() == 1) return found.front();
  std::string text = fmt::format("dstackc: there is no type '{}'", diag::printable(type, 80));
  if (found.empty()) {
    const std::vector<std::string_view> known(names.begin(), names.end());
    if (const auto near = sema::nearest(type, known)) text += fmt::format("; did you mean '{}'?", *near);
  } else {
    text = fmt::format("dstackc: '{}' could be", diag::printable(type, 80));
    for (const model::DeclarationId declaration : found)
      text += " " + model::qualified_name(model, declaration);
  }
  print_error(text + "\n");
  return std::nullopt;
}

int validate(const model::Model& model, model::DeclarationId type, const ValidateOptions& given) {
  ValidateOptions options = given;
  if (options.jobs == 0) options.jobs = usable_cpus();
  const lower::Lowered lowered = lower::lower(model, {type});
  const dstack::program::Program program = lowered.view();
  const bool shown = can_show_progress(options);
  Progress progress(shown ? Progress::Display::shown : Progress::Display::hidden,
                    shown ? total_size(options.files) : std::nullopt);
  ReportPrinter printer(options.form, options.sums, options.put, progress);
  ValidationRun(program, lowered.root(type), options, printer).run();
  printer.finish();
  return printer.exit_code();
}

}  // namespace dstackc::driver
