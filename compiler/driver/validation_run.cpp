#include "driver/validation_run.h"

#include <system_error>

namespace dstackc::driver {

namespace {

constexpr std::size_t most_held_text = std::size_t{1} << 20;  // bytes of a report that wait for their turn
constexpr std::uint64_t batches_per_job = 4;

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

/// Where the pieces of a batch begin, asked for in order; only for arrays more than a line is known.
class PieceFinder {
 public:
  PieceFinder(const Batch& batch, Framing framing) : batch_(batch), framing_(framing), place_(batch.begin) {}
  const RecordPlace& find(const Piece& piece, std::uint64_t record) {
    if (framing_ == Framing::array) {
      const std::size_t at = place_.byte - batch_.begin.byte;
      place_.advance(batch_.block.text().substr(at, piece.begin - at));
    } else {
      place_.line = record;
    }
    return place_;
  }

 private:
  const Batch& batch_;
  Framing framing_;
  RecordPlace place_;
};

}  // namespace

// ---- Batches

Framing BatchSource::framing(const std::string& file) const {
  switch (options_.input) {
    case InputForm::json: return Framing::document;
    case InputForm::ndjson: return Framing::lines;
    case InputForm::array: return Framing::array;
    case InputForm::by_ending: break;
  }
  return file.ends_with(".ndjson") || file.ends_with(".jsonl") ? Framing::lines : Framing::document;
}

bool BatchSource::take(Next& next) {
  if (is_at_end()) return false;
  const std::string& file = input_ ? options_.files[file_ - 1] : options_.files[file_++];
  next.number = number_++;
  next.file = file == "-" ? "standard input" : std::string_view(file);
  next.framing = framing(file);
  if (!input_) {
    input_.emplace(file);
    stream_.emplace(*input_, next.framing, options_.read.limits.document_size, options_.block_size);
  }
  next.is_live = !input_->is_regular();
  if (input_->problem().empty()) {
    stream_->next(next.batch);
  } else {
    next.batch.pieces.clear();
    next.batch.is_last = true;
  }
  next.problem = input_->problem();
  if (next.batch.is_last) {
    stream_.reset();
    input_.reset();
  }
  return true;
}

// ---- Threads

ValidationRun::ValidationRun(const dstack::program::Program& program, dstack::program::Index root,
                             const ValidateOptions& options, ReportPrinter& printer)
    : program_(program),
      root_(root),
      options_(options),
      order_(printer, batches_per_job * options.jobs),
      source_(options) {}

void ValidationRun::run() {
  BatchSource::Next first;
  if (!take(first)) return;
  std::vector<std::jthread> threads;
  try {
    start_more(threads);
    work(first);
  } catch (...) {
    fail();
  }
  threads.clear();
  if (failure_) std::rethrow_exception(failure_);
}

// What fits into one batch is read before a thread has begun.
void ValidationRun::start_more(std::vector<std::jthread>& threads) {
  try {
    for (std::size_t i = 1; i < options_.jobs && has_more(); ++i)
      threads.emplace_back([this] { work_guarded(); });
  } catch (const std::system_error&) {
    // There are as many threads as this machine allows: the work is done by those that have begun.
  }
}

bool ValidationRun::has_more() {
  const std::lock_guard lock(mutex_);
  return !source_.is_at_end();
}

void ValidationRun::work_guarded() {
  try {
    BatchSource::Next next;
    if (take(next)) work(next);
  } catch (...) {
    fail();
  }
}

void ValidationRun::fail() {
  order_.stop();  // first: who waits for a turn holds the lock
  const std::lock_guard lock(mutex_);
  if (!failure_) failure_ = std::current_exception();
}

bool ValidationRun::take(BatchSource::Next& next) {
  const std::lock_guard lock(mutex_);
  return order_.may_begin(source_.number()) && source_.take(next);
}

void ValidationRun::work(BatchSource::Next& next) {
  dstack::program::Reader reader(program_, options_.read);
  do judge(next, reader);
  while (take(next));
}

void ValidationRun::judge(const BatchSource::Next& next, dstack::program::Reader& reader) {
  const Batch& batch = next.batch;
  const std::size_t limit = options_.read.limits.document_size;
  const Renderer renderer({options_.form, options_.language}, next.file, next.framing);
  PieceFinder finder(batch, next.framing);
  std::uint64_t record = batch.first_record;
  Outcome outcome;
  for (const Piece& piece : batch.pieces) {
    if (piece.kind != Piece::Kind::record) {
      renderer.fault(piece.kind, finder.find(piece, record), record - 1, outcome.part);
    } else {
      const std::string_view text = batch.text(piece, limit);
      const std::uint64_t number = record++;
      if (next.framing == Framing::lines && is_blank(text)) continue;
      const dstack::Report& report = reader.read(root_, text);
      if (report.valid() && !renderer.shows_valid())
        ++outcome.part.tally.documents;
      else
        renderer.document({number, finder.find(piece, number), text}, report, outcome.part);
    }
    if (outcome.part.text.size() >= most_held_text) order_.put_part(next.number, outcome.part);
  }
  outcome.bytes = batch.bytes;
  outcome.is_live = next.is_live;
  outcome.ends_file = batch.is_last;
  if (batch.is_last) outcome.file = next.file;
  outcome.problem = next.problem;
  order_.put(next.number, std::move(outcome));
}

}  // namespace dstackc::driver
