// The command line: what can be said, and what is done with it.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <filesystem>
#include <new>

#include "diag/render.h"
#include "driver/commands.h"
#include "driver/output.h"
#include "driver/pipeline.h"
#include "driver/write.h"
#include "sema/suggestion.h"

#include <dstack/date.h>
#include <dstack/version.h>

namespace dstackc::driver {

namespace {

constexpr std::string_view exit_codes =
    "Exit codes: 0 ok; 1 input wrong or output stale; 2 usage; 3 environment; 4 limit reached or not "
    "decided;\n"
    "            70 internal error.";

/// What stands below the options: examples, one a line, and the exit codes.
std::string footer(std::string_view examples) {
  return fmt::format("Examples:\n{}\n\n{}", examples, exit_codes);
}

/// Restricts an option to the names of a map and takes what they stand for. The check runs first, so that
/// messages list the names.
template <class Value>
CLI::Option* one_of(CLI::Option* option, const std::map<std::string, Value>& values) {
  std::vector<std::string> names;
  for (const auto& [name, value] : values) names.push_back(name);
  return option->transform(CLI::Transformer(values).description(""))
      ->transform(CLI::IsMember(names).description(""));
}

void add_deny(CLI::App* command, Arguments& arguments) {
  command->add_option("--deny", arguments.deny, "What counts as an error: 'warnings'")
      ->check(CLI::IsMember({"warnings"}).description(""))
      ->type_name("warnings");
}

void add_report_options(CLI::App* command, Arguments& arguments) {
  add_deny(command, arguments);
  one_of(command->add_option(
             "--format", arguments.format,
             "How diagnostics are shown: text for people, json, sarif (2.1.0), or gitlab (Code Quality)"),
         std::map<std::string, Format>{{"text", Format::text},
                                       {"json", Format::json},
                                       {"sarif", Format::sarif},
                                       {"gitlab", Format::gitlab}})
      ->type_name("text|json|sarif|gitlab");
}

void add_check(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand("check", "Check schemas");
  command->add_option("path", arguments.paths,
                      "Files and folders; without any, the package around this folder");
  add_report_options(command, arguments);
  command
      ->add_option("--today", arguments.today,
                   "Warn of what '@allow' lets pass until an earlier day than this one")
      ->type_name("YYYY-MM-DD")
      ->check(CLI::Validator(
          [](std::string& day) {
            dstack::Date value{};
            return dstack::read(day, value) ? std::string() : "'" + day + "' is no day, such as 2026-11-23";
          },
          ""));
  command->footer(
      footer("  dstackc check\n"
             "  dstackc check schemas/de/netzausbau\n"
             "  dstackc check --format json schemas"));
}

void add_watch(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand("watch", "Check schemas again whenever a file changes");
  command->add_option("path", arguments.paths,
                      "Files and folders; without any, the package around this folder");
  add_deny(command, arguments);
  command->footer(footer("  dstackc watch schemas/de/netzausbau"));
}

void add_generate(CLI::App& app, Arguments& arguments) {
  CLI::App* command =
      app.add_subcommand("generate", "Check schemas and generate code and documents from them");
  command->add_option("path", arguments.paths,
                      "Files and folders; without any, the package around this folder");
  std::vector<std::string> names;
  for (const emit::Backend& backend : backends()) names.emplace_back(backend.name);
  command
      ->add_option("--target,-t", arguments.targets,
                   "What to generate, separated by commas: cpp, jsonschema, openapi")
      ->delimiter(',')
      ->allow_extra_args(false)  // what follows is a path
      ->required()
      ->check(CLI::IsMember(names).description(""))
      ->type_name("TARGET,...");
  command
      ->add_option("--output,-o", arguments.output,
                   "The folder to write to; each target has its own folder in it")
      ->required()
      ->type_name("DIR");
  command->add_flag("--check", arguments.check,
                    "Write nothing; say whether the output is up to date (exit code 1 if not)");
  command->add_flag("--list-outputs", arguments.list_outputs,
                    "Write nothing; print the paths of the files that would be written");
  command
      ->add_option("--depfile", arguments.depfile,
                   "Write a dependency file for make or ninja: the outputs and all that was read")
      ->type_name("FILE");
  command
      ->add_option("--depfile-target", arguments.depfile_target,
                   "What stands before the colon of the dependency file instead of the outputs")
      ->type_name("PATH");
  command->add_flag("--quiet,-q", arguments.quiet, "Do not say what was written");
  command
      ->add_option("--language", arguments.emit.language, "The language of titles, descriptions and comments")
      ->type_name("TAG");
  command->add_flag_callback(
      "--metadata", [&arguments] { arguments.emit.metadata = emit::Metadata::annotations; },
      "JSON Schema carries x-dstack-... annotations too, which strict tools refuse");
  const std::map<std::string, emit::DocumentFormat> formats{{"json", emit::DocumentFormat::json},
                                                            {"yaml", emit::DocumentFormat::yaml}};
  one_of(command->add_option("--openapi-format", arguments.emit.open_api_format,
                             "OpenAPI documents are written as json or yaml"),
         formats)
      ->type_name("json|yaml");
  command->add_option("--fidelity", arguments.fidelity, "What a target cannot say is a 'note' or an 'error'")
      ->check(CLI::IsMember({"note", "error"}).description(""))
      ->type_name("note|error");
  add_report_options(command, arguments);
  command->footer(
      footer("  dstackc generate --target cpp -o generated schemas/de/netzausbau\n"
             "  dstackc generate --target cpp,jsonschema,openapi -o generated schemas\n"
             "  dstackc generate --check --target openapi -o generated schemas"));
}

void add_validate(CLI::App& app, Arguments& arguments) {
  CLI::App* command = app.add_subcommand("validate", "Check JSON documents against a type");
  command->add_option("file", arguments.validate.files, "JSON documents; '-' is standard input")->required();
  command
      ->add_option("--type", arguments.validate.type,
                   "The type, with its namespace or, where that is clear, without")
      ->required()
      ->type_name("NAME");
  command
      ->add_option("--schema", arguments.schema,
                   "File or folder of the schema; without it, the package around this folder")
      ->type_name("PATH");
  const std::map<std::string, InputForm> forms{
      {"json", InputForm::json}, {"ndjson", InputForm::ndjson}, {"array", InputForm::array}};
  one_of(command->add_option(
             "--input", arguments.validate.input,
             "json: one document; ndjson: one in each line; array: the items of one; else by the ending"),
         forms)
      ->type_name("json|ndjson|array");
  const std::map<std::string, ReportForm> reports{
      {"text", ReportForm::text}, {"json", ReportForm::json}, {"junit", ReportForm::junit}};
  one_of(
      command->add_option("--format", arguments.validate.form,
                          "How violations are shown: text, json (a line for each document), or junit (XML)"),
      reports)
      ->type_name("text|json|junit");
  command
      ->add_option("--jobs,-j", arguments.validate.jobs, "Threads that read documents, else one a processor")
      ->check(CLI::Range(1, 256).description(""))
      ->type_name("N");
  command->add_flag("--quiet,-q", arguments.quiet, "Show neither the sums nor the progress");
  command->add_option("--language", arguments.language, "The language of messages")
      ->check(CLI::IsMember({"de", "en"}).description(""))
      ->type_name("de|en");
  command
      ->add_option("--limit-document", arguments.validate.read.limits.document_size, "Bytes of one document")
      ->check(CLI::Range(std::size_t{1}, dstack::greatest_document_size).description(""))
      ->type_name("BYTES");
  command
      ->add_option("--limit-depth", arguments.validate.read.limits.depth,
                   "Open arrays and objects at one time")
      ->check(CLI::Range(1U, dstack::greatest_depth).description(""))
      ->type_name("N");
  command
      ->add_option("--limit-violations", arguments.validate.read.limits.violations,
                   "Violations shown for one document")
      ->check(CLI::Range(1U, dstack::greatest_violations).description(""))
      ->type_name("N");
  command->footer(
      footer("  dstackc validate --type Bauanzeige --schema schemas/de/netzausbau document.json\n"
             "  dstackc validate --type Person --language de lines.ndjson\n"
             "  dstackc validate --type Person --input array --format junit persons.json\n"
             "  cat document.json | dstackc validate --type de.bund.netzausbau.Bauanzeige --format json -"));
}

void add_explain(CLI::App& app, Arguments& arguments) {
  CLI::App* command =
      app.add_subcommand("explain", "Explain a diagnostic, with a wrong and a corrected example");
  command->add_option("code", arguments.code, "Its code, such as DS0201")->required();
  command->footer(footer("  dstackc explain DS0201"));
}

std::string unknown_command(const CLI::App& app, std::string_view word) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  if (word.starts_with("-"))
    return fmt::format("dstackc: name a command first: {}\nRun 'dstackc --help' for help.\n",
                       fmt::join(names, ", "));
  const std::vector<std::string_view> known(names.begin(), names.end());
  const auto near = sema::nearest(word, known);
  return fmt::format("dstackc: there is no command '{}'{}\nRun 'dstackc --help' for help.\n",
                     diag::printable(word, 80), near ? fmt::format("; did you mean '{}'?", *near) : "");
}

int run(int argc, char** argv) {
  Arguments arguments;
  CLI::App app("The schema compiler of the D-Stack: from .dstack files to C++, JSON Schema and OpenAPI.",
               "dstackc");
  app.set_version_flag("--version", fmt::format("dstackc {}.{}.{}", DSTACK_VERSION_MAJOR,
                                                DSTACK_VERSION_MINOR, DSTACK_VERSION_PATCH));
  app.require_subcommand(1);
  app.footer(
      footer("  dstackc check schemas\n"
             "  dstackc generate --target cpp,jsonschema,openapi -o generated schemas/de/netzausbau\n"
             "  dstackc validate --type Bauanzeige --schema schemas/de/netzausbau document.json\n"
             "  dstackc explain DS0201"));
  add_check(app, arguments);
  add_watch(app, arguments);
  add_generate(app, arguments);
  add_validate(app, arguments);
  add_explain(app, arguments);
  if (argc < 2) {
    print_error(app.help());
    return usage;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const auto chosen = app.get_subcommands();
    print(chosen.empty() ? app.help() : chosen.front()->help("dstackc"));
    return ok;
  } catch (const CLI::CallForVersion& version) {
    print(std::string(version.what()) + "\n");
    return ok;
  } catch (const CLI::RequiredError& error) {
    // CLI11 misses a command before it looks at the word that stands in its place.
    const bool no_command = app.get_subcommands().empty();
    print_error(no_command ? unknown_command(app, argv[1])
                           : fmt::format("dstackc: {}\nRun 'dstackc --help' for help.\n", error.what()));
    return usage;
  } catch (const CLI::ParseError& error) {
    print_error(
        fmt::format("dstackc: {}\nRun 'dstackc --help' for help.\n", diag::printable(error.what(), 1000)));
    return usage;
  }
  watch_signals();
  if (app.got_subcommand("check")) return run_check(arguments);
  if (app.got_subcommand("watch")) return run_watch(arguments);
  if (app.got_subcommand("generate")) return run_generate(arguments);
  if (app.got_subcommand("validate")) return run_validate(arguments);
  return run_explain(arguments);
}

// The one place where exceptions end: those of the world, and faults of ours.
int guarded(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const WriteError& error) {
    print_error(fmt::format("dstackc: {}\n", diag::printable(error.what(), 4000)));
    return environment;
  } catch (const std::bad_alloc&) {
    print_error("dstackc: out of memory\n");
    return environment;
  } catch (const std::filesystem::filesystem_error& error) {
    print_error(fmt::format("dstackc: {}\n", diag::printable(error.what(), 4000)));
    return environment;
  } catch (const std::exception& error) {
    print_error(fmt::format("dstackc: internal error: {}\n", diag::printable(error.what(), 1000)));
    return internal;
  }
}

}  // namespace

}  // namespace dstackc::driver

int main(int argc, char** argv) {
  dstackc::driver::prepare_standard_streams();
  const int code = dstackc::driver::guarded(argc, argv);
  return dstackc::driver::finish_output() ? code : 3;
}
