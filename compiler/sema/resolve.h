// Meaning: from the syntax of all files of a program to the model. Every name is looked up, every constraint
// becomes effective, every default and literal is typed. What is wrong goes to the report; nothing here reads
// files or decides where they may lie.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/limits.h"
#include "diag/report.h"
#include "model/model.h"
#include "source/source.h"
#include "syntax/ast.h"

namespace dstackc::sema {

/// What `dstack.json` says of a package. A single file without a manifest is a package of its own.
struct PackageInput {
  std::string name;
  std::string version;
  std::string base_uri;                   // without trailing slash; may be empty
  std::vector<std::string> languages;     // canonical tags, at least one
  std::vector<std::string> dependencies;  // names of the packages that its files may import from
  bool standard_library = false;          // importable from everywhere
  bool requested = false;                 // named by the caller
};

/// One parsed file and the package that it belongs to. Files of one package stand in the order
/// of their paths.
struct FileInput {
  syntax::Unit unit;
  std::uint32_t package = 0;  // position in Inputs::packages
};

/// The text of a file that an example names.
struct FileText {
  std::string text;
  std::string path;  // for display
};
/// Why there is no text.
enum class FileProblem : std::uint8_t {
  not_found,
  outside_of_package,
  not_a_file,
  unreadable,
  too_large,
  not_utf8
};
using FileResult = std::variant<FileText, FileProblem>;
/// Reads a path as it is written in an example, relative to the file `from`; the caller of `resolve` decides
/// what may be read and how much of it.
using FileReader = std::function<FileResult(source::SourceId from, std::string_view path)>;

struct Inputs {
  std::vector<PackageInput> packages;
  std::vector<FileInput> files;
  FileReader read_file;
};

/// Total: always returns a model. It is complete exactly if no error and no limit was added to the report;
/// until then only ids that are not none may be followed.
[[nodiscard]] model::Model resolve(const Inputs& inputs, diag::Report& report, const Limits& limits = {});

}  // namespace dstackc::sema
