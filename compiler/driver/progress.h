// One line on a terminal that says how far a run is, rewritten at most four times a second.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace dstackc::driver {

class Progress {
 public:
  enum class Display : std::uint8_t { hidden, shown };
  /// `total`: the bytes of all inputs, where they are known.
  Progress(Display display, std::optional<std::uint64_t> total);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// So much more was read.
  void add(std::uint64_t bytes, std::uint64_t records);
  /// Takes the line away, so that something else can be written; the next `add` may bring it back.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  Display display_;
  std::optional<std::uint64_t> total_;
  std::uint64_t bytes_ = 0, records_ = 0;
  Clock::time_point last_;
  bool visible_ = false;
};

/// The line without its controls: `dstackc: 12.5 MB of 50.0 MB (25 %), 11300 records`.
[[nodiscard]] std::string progress_line(std::uint64_t bytes, std::uint64_t records,
                                        std::optional<std::uint64_t> total);

}  // namespace dstackc::driver
