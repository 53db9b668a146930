#include "driver/validate.h"

#include <dstack/engine.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <span>

#include "diag/render.h"
#include "driver/output.h"
#include "driver/verdicts.h"
#include "lower/lower.h"
#include "sema/suggestion.h"

namespace dstackc::driver {

namespace {

/// A regular file or standard input, read in blocks.
class Input {
 public:
  explicit Input(const std::string& path) : standard_(path == "-") {
    number_ = standard_ ? 0 : ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    struct stat status {};
    if (number_ < 0 || ::fstat(number_, &status) != 0)
      problem_ = std::strerror(errno);
    else if (!standard_ && !S_ISREG(status.st_mode))
      problem_ = "not a regular file";
  }
  ~Input() {
    if (!standard_ && number_ >= 0) ::close(number_);
  }
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  [[nodiscard]] const std::string& problem() const { return problem_; }

  /// Appends what comes next; false at the end or on a fault, which then stands in `problem`.
  bool read_more(std::string& buffer) {
    constexpr std::size_t step = std::size_t{1} << 16;
    const std::size_t size = buffer.size();
    buffer.resize(size + step);
    ssize_t got = -1;
    do got = ::read(number_, buffer.data() + size, step);
    while (got < 0 && errno == EINTR);
    buffer.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0) problem_ = std::strerror(errno);
    return got > 0;
  }

 private:
  bool standard_;
  int number_ = -1;
  std::string problem_;
};

/// Reads the documents of one input after the other.
class Documents {
 public:
  Documents(dstack::program::Reader& reader, dstack::program::Index root, const ValidateOptions& options,
            VerdictPrinter& printer)
      : reader_(reader), root_(root), limit_(options.read.limits.document_size), printer_(printer) {}

  // At most one byte more than a document may have is kept: enough for the engine to refuse it.
  void whole(Input& input, const std::string& name) {
    std::string text;
    while (text.size() <= limit_ && input.read_more(text)) {
    }
    if (input.problem().empty()) printer_.add({name, 1, text}, reader_.read(root_, text));
  }

  // Lines without a document are passed over. Of a line that is too long only its beginning is kept.
  void lines(Input& input, const std::string& name) {
    std::string buffer;
    std::size_t number = 1;
    bool more = true;
    while (more) {
      more = input.read_more(buffer);
      std::size_t begin = 0;
      for (std::size_t end = buffer.find('\n'); end != std::string::npos; end = buffer.find('\n', begin)) {
        line(std::string_view(buffer).substr(begin, end - begin), name, number++);
        begin = end + 1;
      }
      buffer.erase(0, begin);
      skip_long_line(buffer);
    }
    if (!buffer.empty() || skipping_) line(buffer, name, number);
  }

 private:
  void line(std::string_view text, const std::string& name, std::size_t number) {
    if (skipping_) {
      skipping_ = false;
      printer_.add({name, number, long_line_}, reader_.read(root_, long_line_));
      return;
    }
    if (text.find_first_not_of(" \t\r") == std::string_view::npos) return;
    printer_.add({name, number, text}, reader_.read(root_, text));
  }

  void skip_long_line(std::string& buffer) {
    if (buffer.size() <= limit_) return;
    if (!skipping_) long_line_ = buffer.substr(0, limit_ + 1);
    skipping_ = true;
    buffer.clear();
  }

  dstack::program::Reader& reader_;
  dstack::program::Index root_;
  std::size_t limit_;
  VerdictPrinter& printer_;
  bool skipping_ = false;
  std::string long_line_;
};

bool is_ndjson(const ValidateOptions& options, const std::string& file) {
  switch (options.input) {
    case InputForm::json: return false;
    case InputForm::ndjson: return true;
    case InputForm::by_ending: return file.ends_with(".ndjson") || file.ends_with(".jsonl");
  }
  return false;
}

}  // namespace

std::optional<model::DeclarationId> find_type(const model::Model& model, const std::string& type) {
  std::vector<model::DeclarationId> found;
  std::vector<std::string> names;
  for (const model::Namespace& part : model.namespaces) {
    for (const model::DeclarationId declaration : part.declarations) {
      const std::string& bare = model::info(model, declaration).name;
      names.push_back(bare);
      if (bare == type || part.name + "." + bare == type) found.push_back(declaration);
    }
  }
  if (found.size() > 1) {
    // A name of the packages that were asked for goes before one of a package that they only use.
    std::vector<model::DeclarationId> requested;
    std::copy_if(
        found.begin(), found.end(), std::back_inserter(requested), [&](model::DeclarationId declaration) {
          return model.packages[model.namespaces[model::info(model, declaration).in].package].requested;
        });
    if (requested.size() == 1) found = requested;
  }
  if (found.size() == 1) return found.front();
  std::string text = fmt::format("dstackc: there is no type '{}'", diag::printable(type, 80));
  if (found.empty()) {
    const std::vector<std::string_view> known(names.begin(), names.end());
    if (const auto near = sema::nearest(type, known)) text += fmt::format("; did you mean '{}'?", *near);
  } else {
    text = fmt::format("dstackc: '{}' could be", diag::printable(type, 80));
    for (const model::DeclarationId declaration : found)
      text += " " + model::qualified_name(model, declaration);
  }
  print_error(text + "\n");
  return std::nullopt;
}

int validate(const model::Model& model, model::DeclarationId type, const ValidateOptions& options) {
  const lower::Lowered lowered = lower::lower(model, {type});
  const dstack::program::Program program = lowered.view();
  dstack::program::Reader reader(program, options.read);
  VerdictPrinter printer(options.form, options.language);
  bool unreadable = false;
  for (const std::string& file : options.files) {
    Input input(file);
    const std::string shown = file == "-" ? "standard input" : file;
    if (input.problem().empty()) {
      Documents documents(reader, lowered.root(type), options, printer);
      if (is_ndjson(options, file))
        documents.lines(input, shown);
      else
        documents.whole(input, shown);
    }
    if (input.problem().empty()) continue;
    print_error(fmt::format("dstackc: cannot read '{}': {}\n", diag::printable(shown, 400), input.problem()));
    unreadable = true;
  }
  printer.finish();
  return unreadable ? 3 : printer.exit_code();
}

}  // namespace dstackc::driver
