#include "driver/write.h"

#include <fmt/format.h>
#include <unistd.h>

#include <bit>
#include <csignal>
#include <cstring>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "driver/folder.h"

namespace dstackc::driver {

namespace {

volatile std::sig_atomic_t signal_number = 0;
volatile std::sig_atomic_t deferred = 0;

constexpr const char* manifest_name = ".dstack-manifest.json";

// Tells whether a file is the one that was written, not who changed it. Eight bytes at a time, the first one
// lowest on all machines: what is written is large, and byte by byte it would take as long as printing it.
std::string content_hash(std::string_view content) {
  constexpr std::uint64_t prime = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = content.size();
  const auto add = [&](std::uint64_t word) {
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    hash = (hash ^ word) * prime;
    hash ^= hash >> 32U;
  };
  std::uint64_t word = 0;
  for (; content.size() >= sizeof word; content.remove_prefix(sizeof word)) {
    std::memcpy(&word, content.data(), sizeof word);
    add(word);
  }
  word = 0;
  std::memcpy(&word, content.data(), content.size());
  if (!content.empty()) add(word);
  return fmt::format("{:016x}", hash);
}

using Hashes = std::map<std::string, std::string>;  // path within the folder to hash

std::string manifest_text(const Hashes& hashes) {
  nlohmann::ordered_json json;
  json["madeBy"] = "dstackc";
  json["version"] = 2;  // 1 had other hashes
  json["files"] = nlohmann::ordered_json::object();
  for (const auto& [path, hash] : hashes) json["files"][path] = hash;
  return json.dump(2) + "\n";
}

// Files that an earlier run lists. A list that cannot be read lists nothing, so that nothing is removed by
// mistake.
Hashes listed(const std::optional<std::string>& text) {
  Hashes hashes;
  if (!text) return hashes;
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  if (!json.is_object() || !json.contains("files") || !json["files"].is_object()) return hashes;
  for (const auto& [path, hash] : json["files"].items()) {
    if (hash.is_string() && emit::is_output_path(path)) hashes.emplace(path, hash.get<std::string>());
  }
  return hashes;
}

std::pair<std::string, std::string> split(const std::string& path) {
  const std::size_t slash = path.find('/');
  return {path.substr(0, slash), slash == std::string::npos ? "" : path.substr(slash + 1)};
}

Folder open_parent(const Folder& root, const std::string& path, std::string& name) {
  auto [head, rest] = split(path);
  if (rest.empty()) {
    name = head;
    throw std::logic_error("a path within the folder is expected");
  }
  Folder folder = root.enter(head);
  while (true) {
    auto [next, more] = split(rest);
    if (more.empty()) {
      name = next;
      return folder;
    }
    folder = folder.enter(next);
    rest = more;
  }
}

// The folder that holds a path, if all of it exists.
std::optional<Folder> find_parent(const Folder& root, const std::string& path, std::string& name) {
  auto [head, rest] = split(path);
  std::optional<Folder> folder = root.find(head);
  while (folder) {
    auto [next, more] = split(rest);
    if (more.empty()) {
      name = next;
      return folder;
    }
    folder = folder->find(next);
    rest = more;
  }
  return std::nullopt;
}

std::optional<std::string> read_at(const Folder& root, const std::string& path) {
  std::string name;
  const std::optional<Folder> folder = find_parent(root, path, name);
  return folder ? folder->read(name) : std::nullopt;
}

// Files of the tree below one top folder, by their path within it.
std::map<std::string, std::string_view> files_of(const emit::OutputTree& tree, const std::string& top) {
  std::map<std::string, std::string_view> files;
  for (const auto& [path, content] : tree.files()) {
    if (path.starts_with(top + "/")) files.emplace(path.substr(top.size() + 1), content);
  }
  return files;
}

/// Writes one top folder.
class FolderWriter {
 public:
  FolderWriter(const emit::OutputTree& tree, const std::string& top, const Folder& root,
               WriteSummary& summary)
      : top_(top),
        root_(root),
        files_(files_of(tree, top)),
        before_(listed(read_at(root, top + "/" + manifest_name))),
        summary_(summary) {}

  // A file of the same name that no earlier run made belongs to somebody else.
  void refuse_foreign() const {
    for (const auto& [path, content] : files_) {
      if (before_.contains(path)) continue;
      const std::optional<std::string> found = read_at(root_, top_ + "/" + path);
      if (found && *found != content)
        throw WriteError("will not replace a file that dstackc did not make:", top_ + "/" + path, 0);
    }
  }

  void run() {
    Hashes now;
    for (const auto& [path, content] : files_) now.emplace(path, content_hash(content));
    const bool announced = announce(now);
    for (const auto& [path, content] : files_) {
      if (interrupted() != 0) return;
      put(path, content);
    }
    for (const auto& [path, hash] : before_) {
      if (interrupted() != 0) return;
      if (!files_.contains(path)) remove(path, hash);
    }
    const std::size_t written = summary_.written, unchanged = summary_.unchanged;
    put(manifest_name, manifest_text(now));
    if (announced) summary_.written = written + 1, summary_.unchanged = unchanged;
  }

 private:
  // Lists new files before they are written, so that a run that is cut off leaves none that nobody owns.
  bool announce(const Hashes& now) const {
    Hashes all = before_;
    all.insert(now.begin(), now.end());
    if (all.size() == before_.size()) return false;
    std::string name;
    const Folder folder = open_parent(root_, top_ + "/" + manifest_name, name);
    folder.replace(name, manifest_text(all));
    return true;
  }

  void put(const std::string& path, std::string_view content) {
    std::string name;
    const Folder folder = open_parent(root_, top_ + "/" + path, name);
    if (folder.read(name) == content) {
      ++summary_.unchanged;
      return;
    }
    folder.replace(name, content);
    ++summary_.written;
  }

  void remove(const std::string& path, const std::string& hash) {
    std::string name;
    const std::optional<Folder> folder = find_parent(root_, top_ + "/" + path, name);
    if (!folder) return;
    const std::optional<std::string> content = folder->read(name);
    if (!content) return;
    if (content_hash(*content) != hash) {
      summary_.kept.push_back(top_ + "/" + path);  // from now on it belongs to whoever changed it
      return;
    }
    folder->remove(name);
    ++summary_.removed;
    remove_empty_parents(top_ + "/" + path);
  }

  void remove_empty_parents(std::string path) {
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > top_.size();
         slash = path.rfind('/')) {
      path.resize(slash);
      std::string name;
      const std::optional<Folder> folder = find_parent(root_, path, name);
      if (folder) folder->remove_empty(name);
    }
  }

  const std::string& top_;
  const Folder& root_;
  std::map<std::string, std::string_view> files_;
  Hashes before_;
  WriteSummary& summary_;
};

void note_signal(int number) {
  if (deferred == 0) ::_exit(128 + number);  // nothing was begun that would have to be ended
  signal_number = number;
}

}  // namespace

WriteError::WriteError(std::string what, std::string path, int number)
    : text_(std::move(what) + " '" + path + "'") {
  if (number != 0) text_ += std::string(": ") + std::strerror(number);
}

void watch_signals() {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action {};
    action.sa_handler = note_signal;
    ::sigaction(number, &action, nullptr);
  }
}

void defer_signals() { deferred = 1; }

int interrupted() { return signal_number; }

WriteSummary write_tree(const emit::OutputTree& tree, const std::vector<std::string>& folders,
                        const std::filesystem::path& root) {
  defer_signals();
  WriteSummary summary;
  const Folder folder = Folder::open_root(root.string());
  std::vector<FolderWriter> writers;
  for (const std::string& top : folders) writers.emplace_back(tree, top, folder, summary);
  for (const FolderWriter& writer : writers) writer.refuse_foreign();
  for (FolderWriter& writer : writers) writer.run();
  return summary;
}

CheckSummary check_tree(const emit::OutputTree& tree, const std::vector<std::string>& folders,
                        const std::filesystem::path& root) {
  CheckSummary summary;
  const std::optional<Folder> folder = Folder::find_root(root.string());
  for (const std::string& top : folders) {
    const auto files = files_of(tree, top);
    const Hashes before = folder ? listed(read_at(*folder, top + "/" + manifest_name)) : Hashes{};
    Hashes now;
    for (const auto& [path, content] : files) {
      now.emplace(path, content_hash(content));
      const std::optional<std::string> found = folder ? read_at(*folder, top + "/" + path) : std::nullopt;
      if (!found)
        summary.missing.push_back(top + "/" + path);
      else if (*found != content)
        summary.different.push_back(top + "/" + path);
    }
    for (const auto& [path, hash] : before) {
      if (!files.contains(path) && folder && read_at(*folder, top + "/" + path))
        summary.stale.push_back(top + "/" + path);
    }
    if (summary.up_to_date() && before != now) summary.different.push_back(top + "/" + manifest_name);
  }
  return summary;
}

}  // namespace dstackc::driver
