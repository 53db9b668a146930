// Reading in tests: every text is read three times, for its verdict, into a new value and into one that held all texts
// before it, from memory whose next byte is not accessible; all must find the same.
#pragma once

#include <doctest/doctest.h>

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>

#include <dstack/schema.h>
#include <test/reading.dstack.h>

namespace reading {

using namespace dstack;
using namespace std::string_view_literals;
namespace subject = test::reading;

/// Copies of texts right before a page that cannot be read. The copy stands until the next one.
class Guarded {
 public:
  Guarded() {
    void* block = mmap(nullptr, size + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) throw std::runtime_error("no memory to read from");
    begin_ = static_cast<char*>(block);
    if (mprotect(begin_ + size, page, PROT_NONE) != 0) throw std::runtime_error("no guard page");
  }
  Guarded(const Guarded&) = delete;
  Guarded& operator=(const Guarded&) = delete;
  ~Guarded() { munmap(begin_, size + page); }

  [[nodiscard]] std::string_view hold(std::string_view text) {
    if (text.size() > size) throw std::runtime_error("text too large for a test");
    char* place = begin_ + size - text.size();
    if (!text.empty()) std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
  }

 private:
  static constexpr std::size_t size = std::size_t{16} << 20, page = 65536;
  char* begin_ = nullptr;
};

inline bool same_violation(const Violation& a, const Violation& b) {
  return a.code == b.code && a.offset == b.offset && a.pointer.view() == b.pointer.view() &&
         a.schema_path.view() == b.schema_path.view() && a.expected.view() == b.expected.view();
}

/// What holds for every report, whatever the text: violations in order, inside of the text, and never beside
/// `valid`.
inline void check_report(const Report& report, std::size_t text_size, const ReadOptions& options) {
  CHECK(report.valid() == (report.size() == 0 && report.limit() == Limit::none && !report.incomplete()));
  CHECK(report.size() <= std::min(options.limits.violations, greatest_violations));
  CHECK(report.limit_offset() <= text_size);
  for (std::size_t i = 0; i < report.size(); ++i) {
    CHECK(report[i].offset <= text_size);
    CHECK((i == 0 || report[i - 1].offset <= report[i].offset));
  }
}

/// The report on a text as a T, from both ways of reading it.
template <class T>
Report read(std::string_view text, const ReadOptions& options = {}) {
  static Guarded guarded;
  const std::string_view held = guarded.hold(text);
  Report report = validate_json<T>(held, options);
  check_report(report, text.size(), options);
  const Result<T> result = parse<T>(held, options);
  CHECK(result.verdict() == report.verdict());
  CHECK(result.valid() == report.valid());
  CHECK(result.report().limit() == report.limit());
  CHECK(result.report().limit_offset() == report.limit_offset());
  CHECK(std::equal(report.begin(), report.end(), result.report().begin(), result.report().end(),
                   same_violation));
  static T used;
  Parser<T> parser(options);
  const Report& again = parser.parse(held, used);
  CHECK(again.verdict() == report.verdict());
  CHECK(std::equal(report.begin(), report.end(), again.begin(), again.end(), same_violation));
  if (result.valid()) CHECK(used == result.value());
  return report;
}

/// What a report says, in one line: `code@offset pointer` for each violation, or the limit.
inline std::string summary(const Report& report) {
  std::string text;
  for (const Violation& one : report) {
    if (!text.empty()) text += "; ";
    text += std::string(name(one.code)) + "@" + std::to_string(one.offset) + " " +
            std::string(one.pointer.view());
  }
  if (report.incomplete()) text += "; and more";
  if (report.limit() != Limit::none) {
    constexpr std::string_view names[] = {"none",    "document_size", "depth",  "string_size", "key_size",
                                          "members", "items",         "values", "number_size", "memory"};
    if (!text.empty()) text += "; ";
    text += "limit " + std::string(names[static_cast<std::size_t>(report.limit())]);
  }
  return text.empty() ? "valid" : text;
}

template <class T>
std::string read_summary(std::string_view text, const ReadOptions& options = {}) {
  return summary(read<T>(text, options));
}

/// `count` times `text`.
inline std::string times(std::size_t count, std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

}  // namespace reading
