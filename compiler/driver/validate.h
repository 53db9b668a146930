// `dstackc validate`: documents against a type of the model, read by the engine with the lowered program.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

#include <dstack/result.h>

namespace dstackc::driver {

enum class InputForm : std::uint8_t { by_ending, json, ndjson };
enum class ReportForm : std::uint8_t { text, json };

struct ValidateOptions {
  std::string type;                // qualified, or a bare name where that is unambiguous
  std::vector<std::string> files;  // `-` is standard input
  InputForm input = InputForm::by_ending;
  ReportForm form = ReportForm::text;
  dstack::Language language = dstack::Language::english;
  dstack::ReadOptions read;
};

/// The declaration of a name; reports to standard error and gives none when there is none or several.
[[nodiscard]] std::optional<model::DeclarationId> find_type(const model::Model& model,
                                                            const std::string& name);

/// Reads all documents, prints a line for each violation, and gives the exit code: 4 if any document is
/// undecided, else 1 if any is invalid, 3 if a file cannot be read.
[[nodiscard]] int validate(const model::Model& model, model::DeclarationId type,
                           const ValidateOptions& options);

}  // namespace dstackc::driver
