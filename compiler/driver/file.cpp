#include "driver/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace dstackc::driver {

namespace {

/// A file descriptor that is closed when it goes out of sight.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

std::variant<std::string, ReadProblem> read_file(const std::filesystem::path& path, std::uint64_t limit) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (file.number() < 0) {
    return errno == ENOENT || errno == ENOTDIR ? ReadProblem::not_found
           : errno == ENXIO                    ? ReadProblem::not_a_file
                                               : ReadProblem::unreadable;
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return ReadProblem::unreadable;
  if (!S_ISREG(status.st_mode)) return ReadProblem::not_a_file;
  if (status.st_size > 0 && static_cast<std::uint64_t>(status.st_size) > limit) return ReadProblem::too_large;
  std::string text;
  constexpr std::size_t step = std::size_t{1} << 16;
  while (true) {
    const std::size_t size = text.size();
    text.resize(size + step);
    const ssize_t got = ::read(file.number(), text.data() + size, step);
    text.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ReadProblem::unreadable;
    if (text.size() > limit) return ReadProblem::too_large;
    if (got == 0) return text;
  }
}

bool lies_within(const std::filesystem::path& path, const std::filesystem::path& root) {
  std::error_code error;
  const std::filesystem::path real = std::filesystem::canonical(path, error);
  if (error) return false;
  const std::filesystem::path real_root = std::filesystem::canonical(root, error);
  if (error) return false;
  const auto [end, rest] = std::mismatch(real_root.begin(), real_root.end(), real.begin(), real.end());
  return end == real_root.end();
}

}  // namespace dstackc::driver
