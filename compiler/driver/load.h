// Loading: from the paths of the command line to packages with their parsed files. The only place that
// decides which files may be read: none outside of the root of its package.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "diag/report.h"
#include "sema/resolve.h"
#include "source/source.h"

namespace dstackc::driver {

/// A path of the command line that cannot be used at all.
struct BadPath {
  std::string path;
  std::string reason;
  int exit_code = 3;
};

/// Everything that a run reads.
struct Loaded {
  Loaded() = default;
  Loaded(const Loaded&) = delete;  // `inputs.read_file` notes in `read` what it reads
  Loaded& operator=(const Loaded&) = delete;

  source::Sources sources;
  sema::Inputs inputs;
  std::vector<BadPath> bad_paths;
  std::vector<std::filesystem::path>
      roots;                   // of the packages, parallel to Inputs::packages; empty for embedded ones
  std::set<std::string> read;  // files and listed folders, as people see them: what the result depends on
};

/// Loads files and folders. A folder with `dstack.json`, or below one, is that package; a folder above
/// several packages is all of them; a file outside of any package is one by itself. Dependencies come along,
/// and the embedded standard library where it is imported.
void load(const std::vector<std::string>& paths, diag::Report& report, Loaded& out);

}  // namespace dstackc::driver
