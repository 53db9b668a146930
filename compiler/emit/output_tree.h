// The files that a run would write, all in memory: relative path to bytes. Only the driver brings them to
// disk.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace dstackc::emit {

/// Files by relative path with `/` as separator. Paths are unique and made from checked identifiers.
class OutputTree {
 public:
  /// Adds a file. The path must be new, relative, and free of `.`, `..` and empty components.
  void add(std::string path, std::string content);
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& files() const { return files_; }
  /// Bytes of all files together.
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  std::map<std::string, std::string, std::less<>> files_;
  std::size_t size_ = 0;
};

/// Whether a path may stand in an output tree.
[[nodiscard]] bool is_output_path(std::string_view path);

}  // namespace dstackc::emit
