// Reads all documents of a command on several threads. One at a time takes the next batch from the files; all
// read documents at the same time, each with a reader of its own and one constant program.
#pragma once

#include <dstack/engine.h>

#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "driver/record_stream.h"
#include "driver/report_order.h"
#include "driver/validate.h"

namespace dstackc::driver {

/// The batches of all files, one after the other.
class BatchSource {
 public:
  explicit BatchSource(const ValidateOptions& options) : options_(options) {}

  /// A batch and where it belongs.
  struct Next {
    Batch batch;
    std::uint64_t number = 0;
    std::string_view file;  // as it is shown
    Framing framing = Framing::document;
    std::string problem;  // with the last batch of a file
    bool is_live = false;
  };
  /// False when there is none.
  bool take(Next& next);
  /// Whether the batch taken last was the last of all.
  [[nodiscard]] bool is_at_end() const { return !input_ && file_ == options_.files.size(); }
  /// The number of the batch that would come next.
  [[nodiscard]] std::uint64_t number() const { return number_; }

 private:
  [[nodiscard]] Framing framing(const std::string& file) const;

  const ValidateOptions& options_;
  std::size_t file_ = 0;  // that comes next
  std::uint64_t number_ = 0;
  std::optional<Input> input_;
  std::optional<RecordStream> stream_;
};

class ValidationRun {
 public:
  ValidationRun(const dstack::program::Program& program, dstack::program::Index root,
                const ValidateOptions& options, ReportPrinter& printer);
  /// Returns when everything is put out. Rethrows what any of the threads threw.
  void run();

 private:
  bool take(BatchSource::Next& next);
  void work(BatchSource::Next& next);
  void start_more(std::vector<std::jthread>& threads);
  bool has_more();
  void work_guarded();
  void judge(const BatchSource::Next& next, dstack::program::Reader& reader);
  void fail();

  const dstack::program::Program& program_;
  dstack::program::Index root_;
  const ValidateOptions& options_;
  ReportOrder order_;
  std::mutex mutex_;  // of what follows
  BatchSource source_;
  std::exception_ptr failure_;
};

}  // namespace dstackc::driver
