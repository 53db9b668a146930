// Puts out a report step by step, and keeps the sums.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "driver/progress.h"
#include "driver/verdicts.h"
#include "driver/verdicts_junit.h"

namespace dstackc::driver {

/// What a batch yields.
struct Outcome {
  Part part;
  std::uint64_t bytes = 0;
  bool is_live = false;  // from a pipe: whoever reads the report may be waiting for it
  bool ends_file = false;
  std::string file;     // of which it is the end
  std::string problem;  // why that file could not be read
};

class ReportPrinter {
 public:
  enum class Sums : std::uint8_t { hidden, shown };
  using Put = std::function<void(std::string_view)>;
  ReportPrinter(ReportForm form, Sums sums, Put put, Progress& progress);

  void take(const Outcome& outcome);
  void finish();
  /// 3 if a file could not be read, else 4 if a document is not decided, else 1 if anything is invalid.
  [[nodiscard]] int exit_code() const;

 private:
  void put(std::string_view text);
  void end_file(const Outcome& outcome);

  ReportForm form_;
  Sums sums_;
  Put put_;
  Progress& progress_;
  Tally tally_;
  JUnitSuite suite_;
  bool unreadable_ = false;
};

}  // namespace dstackc::driver
