#include "driver/output.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace dstackc::driver {

namespace {

bool failed = false;

void put(std::string_view text, std::FILE* stream) {
  if (std::fwrite(text.data(), 1, text.size(), stream) != text.size()) failed = true;
}

}  // namespace

void prepare_standard_streams() {
  std::signal(SIGPIPE, SIG_IGN);
  for (int number = 0; number <= 2; ++number) {
    // Opened for reading, so that writing to a closed output still fails.
    if (::fcntl(number, F_GETFD) == -1) ::open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY);
  }
}

void print(std::string_view text) { put(text, stdout); }

void print_error(std::string_view text) { put(text, stderr); }

void flush_output() {
  if (std::fflush(stdout) != 0) failed = true;
}

bool output_failed() { return failed; }

bool finish_output() {
  if (std::fflush(stdout) != 0 || std::fflush(stderr) != 0) failed = true;
  return !failed;
}

}  // namespace dstackc::driver
