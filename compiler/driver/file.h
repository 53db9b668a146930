// Reading files: only regular ones, never blocking, never more than a limit.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>

namespace dstackc::driver {

enum class ReadProblem : std::uint8_t { not_found, not_a_file, too_large, unreadable };

/// The bytes of a regular file of at most `limit` bytes. Devices, pipes, sockets and folders are refused
/// unopened for reading; a file that changes while it is read is read once, as it comes.
[[nodiscard]] std::variant<std::string, ReadProblem> read_file(const std::filesystem::path& path,
                                                               std::uint64_t limit);

/// Whether the real place of `path`, all links followed, lies below `root`.
[[nodiscard]] bool lies_within(const std::filesystem::path& path, const std::filesystem::path& root);

}  // namespace dstackc::driver
