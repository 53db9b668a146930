// `dstackc validate`: documents against a type of the model, read by the engine with the lowered program.
#pragma once

#include <dstack/result.h>

#include <optional>
#include <string>
#include <vector>

#include "driver/output.h"
#include "driver/report_printer.h"
#include "driver/verdicts.h"
#include "model/model.h"

namespace dstackc::driver {

enum class InputForm : std::uint8_t { by_ending, json, ndjson, array };

struct ValidateOptions {
  std::string type;                // qualified, or a bare name where that is unambiguous
  std::vector<std::string> files;  // `-` is standard input
  InputForm input = InputForm::by_ending;
  ReportForm form = ReportForm::text;
  dstack::Language language = dstack::Language::english;
  dstack::ReadOptions read;
  ReportPrinter::Sums sums = ReportPrinter::Sums::shown;
  Progress::Display progress = Progress::Display::shown;  // where standard error is a terminal
  std::size_t jobs = 0;                                   // threads that read documents; 0: one a processor
  std::size_t block_size = std::size_t{1} << 20;          // bytes that are read at one time
  ReportPrinter::Put put = print;                         // where the report goes
};

/// The declaration of a name; reports to standard error and gives none when there is none or several.
[[nodiscard]] std::optional<model::DeclarationId> find_type(const model::Model& model,
                                                            const std::string& name);

/// Reads all documents, prints the report, and gives the exit code.
[[nodiscard]] int validate(const model::Model& model, model::DeclarationId type,
                           const ValidateOptions& options);

}  // namespace dstackc::driver
