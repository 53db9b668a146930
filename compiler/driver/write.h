// Bringing an output tree to the disk. Each file is old or new, never partial; nothing is written through a
// link; what others put into the folder is never touched.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "emit/output_tree.h"

namespace dstackc::driver {

struct WriteSummary {
  std::size_t written = 0, unchanged = 0, removed = 0;
  std::vector<std::string> kept;  // stale files that were changed by hand, and so stay
};

struct CheckSummary {
  std::vector<std::string> missing, different, stale;
  [[nodiscard]] bool up_to_date() const { return missing.empty() && different.empty() && stale.empty(); }
};

/// A fault of the world: what was tried, where, and what the system said.
class WriteError : public std::exception {
 public:
  WriteError(std::string what, std::string path, int number);
  [[nodiscard]] const char* what() const noexcept override { return text_.c_str(); }

 private:
  std::string text_;
};

/// Writes the files of the given top folders (`cpp`, `jsonschema`, …), removes files that an earlier run made
/// there, that nobody changed and that are no longer made, and writes the list of files last. A file of
/// others that stands where one is to be written is refused before anything is written. Throws WriteError.
WriteSummary write_tree(const emit::OutputTree& tree, const std::vector<std::string>& folders,
                        const std::filesystem::path& root);

/// Compares the tree with what is there and writes nothing. Throws WriteError.
CheckSummary check_tree(const emit::OutputTree& tree, const std::vector<std::string>& folders,
                        const std::filesystem::path& root);

/// Installs handlers for SIGINT, SIGTERM and SIGHUP. They end the program at once with 128 and their number,
/// until `defer_signals`: from then on `interrupted` is not 0 and writing stops between two files.
void watch_signals();
void defer_signals();
[[nodiscard]] int interrupted();

}  // namespace dstackc::driver
