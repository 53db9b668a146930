// The commands: each does what its arguments say and gives the exit code.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "driver/validate.h"
#include "emit/backend.h"

namespace dstackc::driver {

enum ExitCode : int { ok = 0, wrong = 1, usage = 2, environment = 3, limit = 4, internal = 70 };

enum class Format : std::uint8_t { text, json, sarif, gitlab };

/// What the command line says, for all commands.
struct Arguments {
  std::vector<std::string> paths;
  Format format = Format::text;
  std::string deny;
  std::string today;  // empty: ends of allowances are not looked at
  std::vector<std::string> targets;
  std::string output;
  bool check = false;
  bool list_outputs = false;
  std::string depfile, depfile_target;
  bool quiet = false;
  std::string fidelity = "note";
  emit::Options emit;
  std::string schema;
  std::string limit_document;
  std::string language = "en";
  ValidateOptions validate;
  std::string code;
};

[[nodiscard]] int run_check(const Arguments& arguments);
/// Checks, and checks again whenever something that was read changes, until a signal ends it.
[[nodiscard]] int run_watch(const Arguments& arguments);
[[nodiscard]] int run_generate(const Arguments& arguments);
[[nodiscard]] int run_validate(Arguments& arguments);
[[nodiscard]] int run_explain(const Arguments& arguments);

}  // namespace dstackc::driver
