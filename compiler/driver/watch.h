// Waiting for files to change.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace dstackc::driver {

/// What tells whether a file or folder is as it was; all zero for one that is not there.
struct FileState {
  std::int64_t seconds = 0, nanoseconds = 0;  // of the last change
  std::uint64_t size = 0, device = 0, file = 0;
  friend bool operator==(const FileState&, const FileState&) = default;
};
using FileStates = std::map<std::string, FileState>;

/// Looks at all paths now, links followed.
[[nodiscard]] FileStates look_at(const std::set<std::string>& paths);

/// Returns when one of the paths is not as it was, or when a signal asks to end. Looks a few times a second:
/// files on network shares and in containers send no word of their changes.
void wait_for_change(const FileStates& before);

}  // namespace dstackc::driver
