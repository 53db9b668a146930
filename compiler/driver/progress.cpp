#include "driver/progress.h"

#include <fmt/format.h>

#include <algorithm>

#include "driver/output.h"

namespace dstackc::driver {

namespace {

constexpr std::chrono::milliseconds interval{250};

std::string megabytes(std::uint64_t bytes) {
  return fmt::format("{}.{} MB", bytes / 1000000, bytes / 100000 % 10);
}

}  // namespace

// Short runs end before the first line.
Progress::Progress(Display display, std::optional<std::uint64_t> total)
    : display_(display),
      total_(total),
      last_(display == Display::shown ? Clock::now() : Clock::time_point()) {}

void Progress::add(std::uint64_t bytes, std::uint64_t records) {
  if (display_ == Display::hidden) return;
  bytes_ += bytes;
  records_ += records;
  const Clock::time_point now = Clock::now();
  if (now - last_ < interval) return;
  last_ = now;
  print_error("\r\x1B[K" + progress_line(bytes_, records_, total_));
  visible_ = true;
}

void Progress::clear() {
  if (!visible_) return;
  print_error("\r\x1B[K");
  visible_ = false;
}

std::string progress_line(std::uint64_t bytes, std::uint64_t records, std::optional<std::uint64_t> total) {
  std::string line = "dstackc: " + megabytes(bytes);
  if (total && *total > 0) {
    const std::uint64_t done = std::min(bytes, *total);
    // Divided first: the product could be more than 64 bits hold.
    const std::uint64_t percent =
        *total < 100 ? done * 100 / *total : std::min<std::uint64_t>(done / (*total / 100), 100);
    line += fmt::format(" of {} ({} %)", megabytes(*total), percent);
  }
  return line + fmt::format(", {} record{}", records, records == 1 ? "" : "s");
}

}  // namespace dstackc::driver
