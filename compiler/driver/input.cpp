#include "driver/input.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace dstackc::driver {

Input::Input(const std::string& path) : standard_(path == "-") {
  number_ = standard_ ? 0 : ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  struct stat status {};
  if (number_ < 0 || ::fstat(number_, &status) != 0)
    problem_ = std::strerror(errno);
  else if (regular_ = S_ISREG(status.st_mode); !standard_ && !regular_)
    problem_ = "not a regular file";
}

Input::~Input() {
  if (!standard_ && number_ >= 0) ::close(number_);
}

std::size_t Input::read(char* to, std::size_t most) {
  std::size_t size = read_some(to, most);
  if (!regular_ || size == 0) return size;
  while (size < most) {
    const std::size_t more = read_some(to + size, most - size);
    if (more == 0) break;
    size += more;
  }
  return size;
}

void Input::wait_for_more() const {
  pollfd wanted{number_, POLLIN, 0};
  ::poll(&wanted, 1, -1);
}

std::size_t Input::read_some(char* to, std::size_t most) {
  ssize_t got = -1;
  while ((got = ::read(number_, to, most)) < 0) {
    // Who started this program may have made its standard input non-blocking.
    if (errno == EAGAIN || errno == EWOULDBLOCK)
      wait_for_more();
    else if (errno != EINTR)
      break;
  }
  if (got < 0) problem_ = std::strerror(errno);
  return got < 0 ? 0 : static_cast<std::size_t>(got);
}

std::optional<std::uint64_t> Input::remaining() const {
  struct stat status {};
  if (!regular_ || ::fstat(number_, &status) != 0) return std::nullopt;
  const off_t at = ::lseek(number_, 0, SEEK_CUR);
  return at < 0 || at > status.st_size ? 0 : static_cast<std::uint64_t>(status.st_size - at);
}

}  // namespace dstackc::driver
