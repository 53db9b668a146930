// Brings what many threads find into the order of the batches. What comes early is kept, up to a bound.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>

#include "driver/report_printer.h"

namespace dstackc::driver {

class ReportOrder {
 public:
  /// At most `window` batches are begun and not yet put out.
  ReportOrder(ReportPrinter& printer, std::uint64_t window) : printer_(printer), window_(window) {}

  /// Waits until a batch may be begun; false when the run is to stop.
  bool may_begin(std::uint64_t batch);
  /// Puts out a part of what a batch yields, when its turn has come, and empties it.
  void put_part(std::uint64_t batch, Part& part);
  /// Takes what is left of what a batch yields; the batch is done.
  void put(std::uint64_t batch, Outcome&& outcome);
  /// Wakes all that wait; nothing is put out any more.
  void stop();

 private:
  void take(const Outcome& outcome);

  ReportPrinter& printer_;
  const std::uint64_t window_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::uint64_t turn_ = 0;
  std::map<std::uint64_t, Outcome> early_;
  bool stopped_ = false;
};

}  // namespace dstackc::driver
