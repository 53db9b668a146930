// Shows the verdicts of `dstackc validate`: for people as lines that an editor can follow, for programs as
// JSON.
#pragma once

#include <dstack/result.h>

#include <string>
#include <string_view>

#include "driver/validate.h"

namespace dstackc::driver {

/// A document that was read: its file, the line at which it begins there, and its text.
struct Document {
  std::string_view file;
  std::size_t line = 1;
  std::string_view text;
};

/// Prints what the reader says of one document after the other and keeps the sums.
class VerdictPrinter {
 public:
  VerdictPrinter(ReportForm form, dstack::Language language) : form_(form), language_(language) {}

  void add(const Document& document, const dstack::Report& report);
  /// Prints the sums, for people only.
  void finish() const;
  /// 4 if any document is undecided, else 1 if any is invalid, else 0.
  [[nodiscard]] int exit_code() const { return undecided_ > 0 ? 4 : invalid_ > 0 ? 1 : 0; }

 private:
  void text(const Document& document, const dstack::Report& report) const;
  void json(const Document& document, const dstack::Report& report) const;

  ReportForm form_;
  dstack::Language language_;
  std::size_t documents_ = 0, invalid_ = 0, undecided_ = 0;
};

}  // namespace dstackc::driver
