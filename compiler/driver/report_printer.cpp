#include "driver/report_printer.h"

#include <fmt/format.h>

#include "diag/render.h"
#include "driver/output.h"

namespace dstackc::driver {

ReportPrinter::ReportPrinter(ReportForm form, Sums sums, Put put, Progress& progress)
    : form_(form), sums_(sums), put_(std::move(put)), progress_(progress) {
  if (form_ == ReportForm::junit) put_(junit_begin);
}

void ReportPrinter::take(const Outcome& outcome) {
  tally_ += outcome.part.tally;
  if (form_ == ReportForm::junit)
    suite_.add(outcome.part);
  else
    put(outcome.part.text);
  if (outcome.ends_file) end_file(outcome);
  if (outcome.is_live) flush_output();
  progress_.add(outcome.bytes, outcome.part.tally.documents);
}

void ReportPrinter::put(std::string_view text) {
  if (text.empty()) return;
  progress_.clear();
  put_(text);
}

void ReportPrinter::end_file(const Outcome& outcome) {
  if (form_ == ReportForm::junit) {
    put(suite_.text(outcome.file, outcome.problem));
    suite_ = {};
  }
  if (outcome.problem.empty()) return;
  progress_.clear();
  print_error(
      fmt::format("dstackc: cannot read '{}': {}\n", diag::printable(outcome.file, 400), outcome.problem));
  unreadable_ = true;
}

void ReportPrinter::finish() {
  progress_.clear();
  if (form_ == ReportForm::junit) put_(junit_end);
  if (form_ != ReportForm::text || sums_ == Sums::hidden) return;
  std::string text =
      fmt::format("{} document{}: {} valid, {} invalid, {} not decided", tally_.documents,
                  tally_.documents == 1 ? "" : "s", tally_.valid(), tally_.invalid, tally_.undecided);
  if (tally_.faults > 0)
    text += fmt::format("; {} fault{} between documents", tally_.faults, tally_.faults == 1 ? "" : "s");
  put_(text + "\n");
}

int ReportPrinter::exit_code() const {
  if (unreadable_) return 3;
  if (tally_.undecided > 0) return 4;
  return tally_.invalid + tally_.faults > 0 ? 1 : 0;
}

}  // namespace dstackc::driver
