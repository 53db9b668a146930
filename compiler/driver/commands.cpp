#include "driver/commands.h"

#include <dstack/version.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include "diag/render.h"
#include "diag/render_tools.h"
#include "diag/rules.h"
#include "driver/depfile.h"
#include "driver/explain.h"
#include "driver/folder.h"
#include "driver/output.h"
#include "driver/pipeline.h"
#include "driver/watch.h"
#include "driver/write.h"

namespace dstackc::driver {

namespace {

diag::Colour colour() {
  const char* no_colour = std::getenv("NO_COLOR");
  if (no_colour != nullptr && *no_colour != '\0') return diag::Colour::off;
  return ::isatty(2) == 1 ? diag::Colour::on : diag::Colour::off;
}

int report_code(const Compilation& compilation) {
  if (compilation.report.has_limit()) return limit;
  if (!compilation.report.ok()) return wrong;
  return compilation.loaded.bad_paths.empty() ? ok : compilation.loaded.bad_paths.front().exit_code;
}

std::string version() {
  return fmt::format("{}.{}.{}", DSTACK_VERSION_MAJOR, DSTACK_VERSION_MINOR, DSTACK_VERSION_PATCH);
}

void show(const Compilation& compilation, Format format) {
  for (const BadPath& bad : compilation.loaded.bad_paths) {
    print_error(fmt::format("dstackc: '{}' {}\n", diag::printable(bad.path, 400), bad.reason));
  }
  const source::Sources& sources = compilation.loaded.sources;
  switch (format) {
    case Format::text: return print_error(render_text(compilation.report, sources, colour()));
    case Format::json: return print(render_json(compilation.report, sources));
    case Format::sarif: return print(render_sarif(compilation.report, sources, version()));
    case Format::gitlab: return print(render_gitlab(compilation.report, sources));
  }
}

std::vector<std::string> or_here(const std::vector<std::string>& paths) {
  return paths.empty() ? std::vector<std::string>{"."} : paths;
}

// The rows of the table that were asked for; usage errors are thrown as CLI11 throws them.
std::vector<const emit::Backend*> chosen_targets(const Arguments& arguments) {
  std::vector<const emit::Backend*> targets;
  for (const emit::Backend& backend : backends()) {
    if (std::find(arguments.targets.begin(), arguments.targets.end(), backend.name) !=
        arguments.targets.end()) {
      targets.push_back(&backend);
    }
  }
  return targets;
}

int write(const emit::OutputTree& tree, const std::vector<std::string>& folders, const Arguments& arguments) {
  const WriteSummary summary = write_tree(tree, folders, arguments.output);
  if (interrupted() != 0) return 128 + interrupted();
  for (const std::string& path : summary.kept) {
    print_error(fmt::format("dstackc: '{}' is no longer made, but was changed by hand and stays\n", path));
  }
  if (!arguments.quiet) {
    print(fmt::format("{} files written, {} unchanged, {} removed\n", summary.written, summary.unchanged,
                      summary.removed));
  }
  return ok;
}

int check_output(const emit::OutputTree& tree, const std::vector<std::string>& folders,
                 const Arguments& arguments) {
  const CheckSummary summary = check_tree(tree, folders, arguments.output);
  const auto list = [](std::string_view what, const std::vector<std::string>& paths) {
    for (const std::string& path : paths) print(fmt::format("{}: {}\n", what, path));
  };
  list("missing", summary.missing);
  list("different", summary.different);
  list("stale", summary.stale);
  return summary.up_to_date() ? ok : wrong;
}

// Lists of files are for scripts: one path a line, as it would be opened from here.
std::vector<std::string> output_paths(const emit::OutputTree& tree, const std::string& root) {
  std::vector<std::string> paths;
  for (const auto& [path, content] : tree.files())
    paths.push_back((std::filesystem::path(root) / path).lexically_normal().string());
  return paths;
}

void write_depfile(const Compilation& compilation, const emit::OutputTree& tree, const Arguments& arguments) {
  std::vector<std::string> targets{arguments.depfile_target};
  if (arguments.depfile_target.empty()) targets = output_paths(tree, arguments.output);
  for (const std::string& path : compilation.loaded.read) {
    if (path.find_first_of("\r\n") != std::string::npos)
      throw WriteError("name in a dependency file", diag::printable(path, 400), EINVAL);
  }
  const std::filesystem::path file(arguments.depfile);
  const std::string folder = file.parent_path().string();
  Folder::open_root(folder.empty() ? "." : folder)
      .replace(file.filename().string(), depfile(targets, compilation.loaded.read));
}

// The compiler knows no clock: who wants to hear of allowances that have ended says which day it is.
void report_ended_allowances(const Arguments& arguments, diag::Report& report) {
  if (arguments.today.empty()) return;
  for (const diag::Report::Allowance* allowance : report.allowances()) {
    // Days are written alike, so that their order is that of the texts.
    if (!allowance->until.empty() && allowance->until < arguments.today)
      report.add(diag::ended_allowance, allowance->at, diag::code(allowance->number), allowance->until);
  }
}

// Applied behind the steps, so that what is denied hides nothing of what comes after it.
void apply_levels(const Arguments& arguments, diag::Report& report) {
  if (arguments.fidelity == "error") report.promote(diag::Severity::note);
  if (arguments.deny == "warnings") report.promote(diag::Severity::warning);
}

// The one of a command that ends with its process: freeing it piece by piece would take a part of the run,
// and the system frees it in one go.
Compilation& kept_compilation() {
  static Compilation* const compilation = new Compilation;
  return *compilation;
}

}  // namespace

int run_check(const Arguments& arguments) {
  Compilation& compilation = kept_compilation();
  compile(or_here(arguments.paths), compilation);
  report_ended_allowances(arguments, compilation.report);
  apply_levels(arguments, compilation.report);
  show(compilation, arguments.format);
  return report_code(compilation);
}

int run_watch(const Arguments& arguments) {
  defer_signals();
  const std::vector<std::string> paths = or_here(arguments.paths);
  std::set<std::string> read(paths.begin(), paths.end());
  while (interrupted() == 0) {
    const FileStates before = look_at(read);
    Compilation compilation;
    compile(paths, compilation);
    apply_levels(arguments, compilation.report);
    show(compilation, Format::text);
    const std::size_t faults = compilation.report.fault_count() + compilation.loaded.bad_paths.size();
    print_error(fmt::format("dstackc: {} error{}; waiting for changes\n", faults, faults == 1 ? "" : "s"));
    // A file that changed while it was read counts as changed: its state is that of before.
    read.insert(compilation.loaded.read.begin(), compilation.loaded.read.end());
    FileStates states = look_at(read);
    for (const auto& [path, state] : before) states[path] = state;
    wait_for_change(states);
  }
  return ok;
}

int run_generate(const Arguments& arguments) {
  Compilation& compilation = kept_compilation();
  compile(or_here(arguments.paths), compilation);
  apply_levels(arguments, compilation.report);
  emit::OutputTree tree;
  const std::vector<const emit::Backend*> targets = chosen_targets(arguments);
  const int before = report_code(compilation);
  if (before == ok) generate(compilation, targets, arguments.emit, tree);
  apply_levels(arguments, compilation.report);
  show(compilation, arguments.format);
  const int code = report_code(compilation);
  if (code != ok) return code;
  std::vector<std::string> folders;
  for (const emit::Backend* target : targets) folders.emplace_back(target->name);
  if (arguments.list_outputs) {
    for (const std::string& path : output_paths(tree, arguments.output)) print(path + "\n");
    if (!arguments.depfile.empty()) write_depfile(compilation, tree, arguments);
    return ok;
  }
  if (arguments.check) return check_output(tree, folders, arguments);
  const int written = write(tree, folders, arguments);
  if (written == ok && !arguments.depfile.empty()) write_depfile(compilation, tree, arguments);
  return written;
}

int run_validate(Arguments& arguments) {
  Compilation& compilation = kept_compilation();
  compile({arguments.schema.empty() ? "." : arguments.schema}, compilation);
  if (const int code = report_code(compilation); code != ok) {
    show(compilation, Format::text);
    return code;
  }
  const auto type = find_type(compilation.model, arguments.validate.type);
  if (!type) return usage;
  if (arguments.language == "de") arguments.validate.language = dstack::Language::german;
  if (arguments.quiet) {
    arguments.validate.sums = ReportPrinter::Sums::hidden;
    arguments.validate.progress = Progress::Display::hidden;
  }
  return validate(compilation.model, *type, arguments.validate);
}

int run_explain(const Arguments& arguments) {
  const std::string section = explain(arguments.code);
  if (section.empty()) {
    print_error(fmt::format("dstackc: there is no rule '{}'\n", diag::printable(arguments.code, 80)));
    return usage;
  }
  print(section);
  return ok;
}

}  // namespace dstackc::driver
