// A file of documents, read in blocks: a regular file or standard input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace dstackc::driver {

class Input {
 public:
  /// `-` is standard input.
  explicit Input(const std::string& path);
  ~Input();
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  /// Reads at most `most` bytes: of a file as many as there are, of a pipe those that have come, so that what
  /// is at hand is not kept waiting. 0 at the end and on a fault, which then stands in `problem`.
  std::size_t read(char* to, std::size_t most);
  [[nodiscard]] const std::string& problem() const { return problem_; }
  [[nodiscard]] bool is_regular() const { return regular_; }
  /// Bytes still to be read, where that is known.
  [[nodiscard]] std::optional<std::uint64_t> remaining() const;

 private:
  void wait_for_more() const;
  std::size_t read_some(char* to, std::size_t most);

  bool standard_;
  bool regular_ = false;
  int number_ = -1;
  std::string problem_;
};

}  // namespace dstackc::driver
