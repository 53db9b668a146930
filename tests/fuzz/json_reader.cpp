// Any bytes as a document: read as a value of any kind and as types with unions, maps, lists and patterns.
// What must hold is asserted; what JSON is, another parser tells.
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <dstack/schema.h>
#include <test/reading.dstack.h>

#include "fuzz/fuzz.h"

namespace {

using namespace dstack;
namespace subject = test::reading;

void must(bool holds) {
  if (!holds) __builtin_trap();
}

/// What holds for every report, whatever the text.
void check(const Report& report, std::size_t text_size, const ReadOptions& options) {
  must(report.valid() == (report.size() == 0 && report.limit() == Limit::none && !report.incomplete()));
  must(report.size() <= options.limits.violations);
  must(report.limit_offset() <= text_size);
  must(report.verdict() != Verdict::not_decided || report.limit() != Limit::none);
  for (std::size_t i = 0; i < report.size(); ++i) {
    must(report[i].offset <= text_size);
    must(i == 0 || report[i - 1].offset <= report[i].offset);
    must(report[i].pointer.size() == 0 || report[i].pointer.view().front() == '/');
    must(!message(report[i], Language::german).empty() && !message(report[i], Language::english).empty());
  }
}

bool same(const Report& a, const Report& b) {
  const auto equal = [](const Violation& x, const Violation& y) {
    return x.code == y.code && x.offset == y.offset && x.pointer.view() == y.pointer.view() &&
           x.schema_path.view() == y.schema_path.view() && x.expected.view() == y.expected.view();
  };
  return a.verdict() == b.verdict() && a.limit() == b.limit() && a.limit_offset() == b.limit_offset() &&
         a.incomplete() == b.incomplete() && std::equal(a.begin(), a.end(), b.begin(), b.end(), equal);
}

bool finds(const Report& report, Code code) {
  return std::any_of(report.begin(), report.end(), [=](const Violation& one) { return one.code == code; });
}

bool is_json(const Report& report) {
  return !finds(report, Code::syntax) && !finds(report, Code::encoding) &&
         !finds(report, Code::trailing_text);
}

/// Reads in both modes, with a value and without; what is accepted is written and read again.
template <class T>
void read_as(std::string_view text) {
  Verdict verdicts[2];
  for (const Mode mode : {Mode::strict, Mode::tolerant}) {
    ReadOptions options;
    options.mode = mode;
    const Report report = validate_json<T>(text, options);
    check(report, text.size(), options);
    verdicts[static_cast<std::size_t>(mode)] = report.verdict();
    const Result<T> result = parse<T>(text, options);
    must(same(report, result.report()));
    must(result.valid() == report.valid());
    if (!result.valid()) continue;
    const std::string written = to_json(result.value());
    const Result<T> again = parse<T>(written);
    must(again.valid());
    must(again.value() == result.value());
    must(to_json(again.value()) == written);
  }
  must(verdicts[0] != Verdict::valid || verdicts[1] == Verdict::valid);
}

void read_as_any(std::string_view text) {
  static constexpr program::Type type{program::Kind::json, false, program::no_index};
  program::Program any{};
  any.types = &type;
  const ReadOptions options;
  program::Reader reader(any, options);
  const Report& report = reader.read(0, text);
  check(report, text.size(), options);
  if (report.limit() != Limit::none || report.incomplete()) return;
  // The other parser passes over a byte order mark, ends at a zero byte and takes no number beyond those of
  // its type.
  const bool cut = text.starts_with("\xEF\xBB\xBF") || text.find('\0') != std::string_view::npos;
  const bool large = text.find_first_of("eE") != std::string_view::npos || text.size() > 300;
  const bool accepted = nlohmann::json::accept(text.begin(), text.end());
  must(!is_json(report) || accepted || large);
  must(is_json(report) || !accepted || cut);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // A block of its own: a byte read in front of it or behind it is seen.
  const std::unique_ptr<char[]> block(new char[size]);
  std::copy(data, data + size, block.get());
  const std::string_view text(block.get(), size);
  read_as_any(text);
  read_as<subject::Everything>(text);
  read_as<subject::Collections>(text);
  read_as<subject::Shape>(text);
  read_as<subject::Proof>(text);
  return 0;
}
