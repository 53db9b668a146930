// Any bytes as a document and a spelling: what is said of a text is said of every text that means the same.
// The first byte chooses the type, the second the spelling.
#include <memory>
#include <random>

#include <dstack/schema.h>
#include <test/reading.dstack.h>

#include "fuzz/fuzz.h"
#include "support/same_report.h"

namespace {

using namespace dstack;
namespace subject = test::reading;

void must(bool holds) {
  if (!holds) __builtin_trap();
}

bool same_reports(const Report& a, const Report& b) {
  return a.verdict() == b.verdict() &&
         std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Violation& x, const Violation& y) {
           return x.code == y.code && x.offset == y.offset && x.pointer.view() == y.pointer.view() &&
                  x.schema_path.view() == y.schema_path.view() && x.expected.view() == y.expected.view();
         });
}

/// For the verdict, into a new value and into one that held others before.
template <class T>
Report read(std::string_view text) {
  static T used;
  const ReadOptions options = respell::generous();
  Report report = validate_json<T>(text, options);
  const Result<T> result = parse<T>(text, options);
  must(same_reports(report, result.report()));
  Parser<T> parser(options);
  must(same_reports(report, parser.parse(text, used)));
  if (result.valid()) must(result.value() == used);
  return report;
}

template <class T>
void check(std::string_view text, unsigned how) {
  const Report report = read<T>(text);
  const std::optional<respell::Node> root = respell::parse(text);
  if (!root || respell::finds_broken_text(report) || report.limit() != Limit::none || report.incomplete())
    return;
  const bool shuffled =
      how % 4 == 3 && !respell::has_twins(*root, text) && text.find('\\') == std::string_view::npos;
  const respell::Options options{how % 4 == 0 ? 20U : 0U,
                                 how % 4 == 1   ? 30U
                                 : how % 4 == 2 ? 3U
                                                : 0U,
                                 shuffled};
  std::minstd_rand random(how + 1);
  const respell::Respelling other = respell::respell(text, *root, options, random);
  const Report again = read<T>(other.text);
  if (again.limit() != Limit::none || again.incomplete()) return;  // escapes are longer
  must(report.verdict() == again.verdict());
  must(respell::same_faults(report, again, other, shuffled));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  // A block of its own: a byte read in front of it or behind it is seen.
  const std::unique_ptr<char[]> block(new char[size - 2]);
  std::copy(data + 2, data + size, block.get());
  const std::string_view text(block.get(), size - 2);
  switch (data[0] % 4) {
    case 0: check<subject::Words>(text, data[1]); break;
    case 1: check<subject::Everything>(text, data[1]); break;
    case 2: check<subject::Collections>(text, data[1]); break;
    default: check<subject::Shape>(text, data[1]);
  }
  return 0;
}
