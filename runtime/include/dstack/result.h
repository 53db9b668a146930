// What reading yields: a verdict of three values, the violations, and a value only when the verdict is `valid`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include <dstack/limits.h>
#include <dstack/owner.h>
#include <dstack/violation.h>
#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

enum class Verdict : std::uint8_t {
  valid,        ///< the document satisfies its type
  invalid,      ///< at least one violation was found
  not_decided,  ///< a limit was reached before any violation; never to be taken as valid
};

/// The two named modes of reading. They differ in one point: `tolerant` skips undeclared members of closed structs.
enum class Mode : std::uint8_t { strict, tolerant };

struct ReadOptions {
  Mode mode = Mode::strict;
  Limits limits = {};
};

/// The verdict on one document with its violations in the order of their bytes.
/// Memory: one block for the violations, taken at the first one.
class [[nodiscard]] Report {
 public:
  [[nodiscard]] Verdict verdict() const noexcept { return verdict_; }
  [[nodiscard]] bool valid() const noexcept { return verdict_ == Verdict::valid; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] const Violation& operator[](std::size_t index) const noexcept { return violations_[index]; }
  [[nodiscard]] const Violation* begin() const noexcept { return violations_.get(); }
  [[nodiscard]] const Violation* end() const noexcept { return violations_.get() + size_; }
  /// Whether reading stopped at the cap on violations, so that there may be more of them.
  [[nodiscard]] bool incomplete() const noexcept { return incomplete_; }
  /// The limit that ended the reading, with the byte where it was reached; `Limit::none` otherwise.
  [[nodiscard]] Limit limit() const noexcept { return limit_; }
  [[nodiscard]] std::uint64_t limit_offset() const noexcept { return limit_offset_; }

  // For the reader.
  /// The next free violation, or null when the cap is reached or memory is short.
  Violation* add(std::uint32_t cap) noexcept;
  void reach(Limit limit, std::uint64_t offset) noexcept;
  void clear() noexcept;
  /// Puts the violations in the order of their bytes; those at one byte stay in the order in which they were found.
  void sort() noexcept;

 private:
  internal::Owner<Violation[]> violations_;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
  std::uint64_t limit_offset_ = 0;
  Verdict verdict_ = Verdict::valid;
  Limit limit_ = Limit::none;
  bool incomplete_ = false;
};

/// The report of a reading that could not begin.
inline Report out_of_memory() noexcept {
  Report report;
  report.reach(Limit::memory, 0);
  return report;
}

/// A value of type T if, and only if, the document is valid.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T&& value, Report&& report) noexcept : report_(std::move(report)) {
    if (report_.valid()) value_.emplace(std::move(value));
  }
  /// Without a value; the report must not be that of a valid document.
  explicit Result(Report&& report) noexcept : report_(std::move(report)) {}
  [[nodiscard]] Verdict verdict() const noexcept { return report_.verdict(); }
  [[nodiscard]] bool valid() const noexcept { return value_.has_value(); }
  [[nodiscard]] const Report& report() const noexcept { return report_; }
  /// The value. Must be called on a valid result only; otherwise the program ends.
  [[nodiscard]] T& value() & noexcept { return check(), *value_; }
  [[nodiscard]] const T& value() const& noexcept { return check(), *value_; }
  [[nodiscard]] T&& value() && noexcept { return check(), std::move(*value_); }

 private:
  void check() const noexcept { if (!value_.has_value()) __builtin_trap(); }
  std::optional<T> value_;
  Report report_;
};

}  // namespace dstack
