#include "driver/folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <random>

#include "driver/write.h"

namespace dstackc::driver {

namespace {

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

std::string temporary_name(const std::string& name) {
  static constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::random_device random;
  std::string suffix;
  for (int i = 0; i < 16; ++i) suffix += letters[random() % letters.size()];
  // The name is cut so that the whole stays within what file systems allow.
  return ".dstackc-" + name.substr(0, 100) + "-" + suffix;
}

/// A temporary file that is removed unless it was renamed.
class Temporary {
 public:
  Temporary(int folder, const std::string& name, std::string shown)
      : folder_(folder), shown_(std::move(shown)) {
    constexpr int attempts = 8;
    for (int i = 0; i < attempts && number_ < 0; ++i) {
      name_ = temporary_name(name);
      number_ = ::openat(folder, name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
      if (number_ < 0 && errno != EEXIST) break;
    }
    if (number_ < 0) throw WriteError("cannot write", shown_, errno);
  }
  ~Temporary() {
    if (number_ >= 0) ::close(number_);
    if (!renamed_) ::unlinkat(folder_, name_.c_str(), 0);
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  void write(std::string_view content) {
    while (!content.empty()) {
      const ssize_t done = ::write(number_, content.data(), content.size());
      if (done < 0 && errno == EINTR) continue;
      if (done < 0) throw WriteError("cannot write", shown_, errno);
      content.remove_prefix(static_cast<std::size_t>(done));
    }
  }

  // Some file systems tell only here that there was no room.
  void close() {
    const int number = std::exchange(number_, -1);
    if (::close(number) != 0 && errno != EINTR) throw WriteError("cannot write", shown_, errno);
  }

  void rename_to(const std::string& name) {
    if (::renameat(folder_, name_.c_str(), folder_, name.c_str()) != 0)
      throw WriteError("cannot replace", shown_, errno);
    renamed_ = true;
  }

 private:
  int folder_;
  int number_ = -1;
  std::string name_;
  std::string shown_;
  bool renamed_ = false;
};

}  // namespace

Folder Folder::open_root(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  const int number = ::open(path.c_str(), folder_flags);
  if (number < 0) throw WriteError("cannot open the folder", path, errno);
  return {number, path};
}

std::optional<Folder> Folder::find_root(const std::string& path) {
  const int number = ::open(path.c_str(), folder_flags);
  if (number >= 0) return Folder(number, path);
  if (errno == ENOENT) return std::nullopt;
  throw WriteError("cannot open the folder", path, errno);
}

Folder::~Folder() {
  if (number_ >= 0) ::close(number_);
}

Folder Folder::enter(const std::string& name) const {
  if (::mkdirat(number_, name.c_str(), 0777) != 0 && errno != EEXIST) {
    throw WriteError("cannot make the folder", place(name), errno);
  }
  const int number = ::openat(number_, name.c_str(), folder_flags | O_NOFOLLOW);
  if (number < 0) throw WriteError("cannot open the folder", place(name), errno);
  return {number, place(name)};
}

std::optional<Folder> Folder::find(const std::string& name) const {
  const int number = ::openat(number_, name.c_str(), folder_flags | O_NOFOLLOW);
  if (number >= 0) return Folder(number, place(name));
  if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP) return std::nullopt;
  throw WriteError("cannot open the folder", place(name), errno);
}

std::optional<std::string> Folder::read(const std::string& name) const {
  const int number = ::openat(number_, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (number < 0 && errno == ENOENT) return std::nullopt;
  if (number < 0)
    throw WriteError(errno == ELOOP ? "will not write through the link" : "cannot read", place(name), errno);
  struct stat status {};
  if (::fstat(number, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(number);
    throw WriteError("is not a regular file:", place(name), 0);
  }
  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t size = 0;
  while (size < content.size()) {
    const ssize_t got = ::read(number, content.data() + size, content.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    size += static_cast<std::size_t>(got);
  }
  content.resize(size);
  ::close(number);
  return content;
}

void Folder::replace(const std::string& name, std::string_view content) const {
  Temporary temporary(number_, name, place(name));
  temporary.write(content);
  temporary.close();
  temporary.rename_to(name);
}

void Folder::remove(const std::string& name) const {
  if (::unlinkat(number_, name.c_str(), 0) != 0 && errno != ENOENT)
    throw WriteError("cannot remove", place(name), errno);
}

void Folder::remove_empty(const std::string& name) const { ::unlinkat(number_, name.c_str(), AT_REMOVEDIR); }

}  // namespace dstackc::driver
