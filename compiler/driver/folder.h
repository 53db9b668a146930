// A folder that is being written to, held by a descriptor, so that no component below it can be swapped for a
// link.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace dstackc::driver {

class Folder {
 public:
  /// Opens a folder, making it and its parents. A link to a folder is followed here, and only here.
  static Folder open_root(const std::string& path);
  /// Opens without making anything; none when it does not exist.
  static std::optional<Folder> find_root(const std::string& path);

  Folder(Folder&& other) noexcept
      : number_(std::exchange(other.number_, -1)), path_(std::move(other.path_)) {}
  Folder& operator=(Folder&& other) noexcept {
    std::swap(number_, other.number_);
    std::swap(path_, other.path_);
    return *this;
  }
  ~Folder();

  /// The folder of a name in this one, made if needed; links are refused.
  [[nodiscard]] Folder enter(const std::string& name) const;
  [[nodiscard]] std::optional<Folder> find(const std::string& name) const;
  /// The bytes of a regular file, none when it does not exist. Links, pipes and devices are refused.
  [[nodiscard]] std::optional<std::string> read(const std::string& name) const;
  /// Writes a temporary beside the file, checks every step, and renames it over.
  void replace(const std::string& name, std::string_view content) const;
  void remove(const std::string& name) const;
  /// Removes the folder of a name if it is empty.
  void remove_empty(const std::string& name) const;

 private:
  Folder(int number, std::string path) : number_(number), path_(std::move(path)) {}
  [[nodiscard]] std::string place(const std::string& name) const { return path_ + "/" + name; }

  int number_ = -1;
  std::string path_;
};

}  // namespace dstackc::driver
