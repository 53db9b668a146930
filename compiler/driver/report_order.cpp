#include "driver/report_order.h"

#include "driver/output.h"

namespace dstackc::driver {

bool ReportOrder::may_begin(std::uint64_t batch) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return stopped_ || batch < turn_ + window_; });
  return !stopped_;
}

// The batch whose turn it is never waits, so all others get theirs.
void ReportOrder::put_part(std::uint64_t batch, Part& part) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return stopped_ || turn_ == batch; });
  Outcome outcome;
  std::swap(outcome.part, part);
  take(outcome);
}

void ReportOrder::put(std::uint64_t batch, Outcome&& outcome) {
  const std::lock_guard lock(mutex_);
  if (batch != turn_) {
    early_.emplace(batch, std::move(outcome));
    return;
  }
  take(outcome);
  ++turn_;
  for (auto next = early_.begin(); next != early_.end() && next->first == turn_; ++turn_) {
    take(next->second);
    next = early_.erase(next);
  }
  changed_.notify_all();
}

void ReportOrder::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  changed_.notify_all();
}

void ReportOrder::take(const Outcome& outcome) {
  if (stopped_) return;
  printer_.take(outcome);
  if (!output_failed()) return;
  stopped_ = true;  // nobody reads the rest
  changed_.notify_all();
}

}  // namespace dstackc::driver
