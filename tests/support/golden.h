// Files that hold what the compiler is expected to make: compared with what it makes, or rewritten when the
// environment asks for it. DSTACK_UPDATE='**' rewrites all, DSTACK_UPDATE='golden/enum-*' what matches; names
// are paths below tests/, or `generated-samples`. What was rewritten, removed or made is printed.
#pragma once

#include <fnmatch.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// Files by their path below a folder, with `/` between.
using Files = std::map<std::string, std::string>;

/// Whether a glob asks for the rewriting of `name`; none asks for nothing, and `*` also passes over `/`.
inline bool update_matches(const char* glob, const std::string& name) {
  if (glob == nullptr) return false;
  return std::string_view(glob) == "**" || fnmatch(glob, name.c_str(), 0) == 0;
}

inline bool wants_update(const std::string& name) {
  return update_matches(std::getenv("DSTACK_UPDATE"), name);
}

inline std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// Writes a file that is new or different, and says so; leaves an equal one untouched.
inline void rewrite(const std::filesystem::path& path, const std::string& content) {
  const bool exists = std::filesystem::exists(path);
  if (exists && read_bytes(path) == content) return;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
  std::cout << (exists ? "changed " : "made    ") << path.string() << "\n";
}

inline Files files_below(const std::filesystem::path& folder) {
  Files files;
  if (!std::filesystem::exists(folder)) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    files.emplace(entry.path().lexically_relative(folder).generic_string(), read_bytes(entry.path()));
  }
  return files;
}

/// Brings the files below a folder to what is wanted, removes the others, and then the folders that are
/// empty.
inline void rewrite_below(const std::filesystem::path& folder, const Files& wanted) {
  for (const auto& [name, content] : files_below(folder)) {
    if (wanted.contains(name)) continue;
    std::filesystem::remove(folder / name);
    std::cout << "removed " << (folder / name).string() << "\n";
    std::error_code not_empty;
    for (auto above = (folder / name).parent_path(); above != folder.parent_path();
         above = above.parent_path()) {
      if (!std::filesystem::remove(above, not_empty)) break;
    }
  }
  for (const auto& [name, content] : wanted) rewrite(folder / name, content);
}

/// The first line in which two texts differ, as `name:line` with both lines.
inline std::string first_difference(const std::string& name, std::string_view expected,
                                    std::string_view made) {
  for (std::size_t line = 1;; ++line) {
    const std::string_view a = expected.substr(0, expected.find('\n'));
    const std::string_view b = made.substr(0, made.find('\n'));
    const bool last = a.size() == expected.size() || b.size() == made.size();
    if (a != b || last) {
      return name + ":" + std::to_string(line) + "\n  expected: " + std::string(a) +
             "\n  made:     " + std::string(b) + "\n";
    }
    expected.remove_prefix(a.size() + 1);
    made.remove_prefix(b.size() + 1);
  }
}

/// What differs between two sets of files, for the message of a failing test; empty when nothing does.
inline std::string differences(const Files& expected, const Files& made) {
  std::string text;
  for (const auto& [name, content] : expected) {
    const auto found = made.find(name);
    if (found == made.end())
      text += name + " is no longer made\n";
    else if (found->second != content)
      text += first_difference(name, content, found->second);
  }
  for (const auto& [name, content] : made) {
    if (!expected.contains(name)) text += name + " is made, but not expected\n";
  }
  return text;
}

}  // namespace support
