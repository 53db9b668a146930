// Any bytes as a document and a spelling: what is said of a text is said of every text that means the same,
// and whether the limits are near or far. The first byte chooses the type, the second the spelling, the mode
// and the limit of values.
#include <memory>
#include <random>
#include <vector>

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

ReadOptions options_of(unsigned how) {
  ReadOptions options = respell::generous();
  options.mode = how / 4 % 2 == 0 ? Mode::strict : Mode::tolerant;
  return options;
}

/// For the verdict, into a new value and into one that held others before.
template <class T>
Report read(std::string_view text, const ReadOptions& options) {
  static T used;
  Report report = validate_json<T>(text, options);
  const Result<T> result = parse<T>(text, options);
  must(same_reports(report, result.report()));
  Parser<T> parser(options);
  must(same_reports(report, parser.parse(text, used)));
  if (result.valid()) must(result.value() == used);
  return report;
}

/// With few values left the fast road gives up, at one value or another.
template <class T>
void check_limited(std::string_view text, const Report& report, const respell::Node& root, unsigned how) {
  std::vector<const respell::Node*> nodes;
  root.collect(nodes);
  ReadOptions options = options_of(how);
  options.limits.values = static_cast<std::uint32_t>(nodes.size()) + how * 2 % 160;
  must(same_reports(report, validate_json<T>(text, options)));
}

template <class T>
void check(std::string_view text, unsigned how) {
  const Report report = read<T>(text, options_of(how));
  const std::optional<respell::Node> root = respell::parse(text);
  if (!root || respell::finds_broken_text(report) || report.limit() != Limit::none || report.incomplete())
    return;
  check_limited<T>(text, report, *root, how);
  const bool shuffled =
      how % 4 == 3 && !respell::has_twins(*root, text) && text.find('\\') == std::string_view::npos;
  const respell::Options options{how % 4 == 0 ? 20U : 0U,
                                 how % 4 == 1   ? 30U
                                 : how % 4 == 2 ? 3U
                                                : 0U,
                                 shuffled};
  std::minstd_rand random(how + 1);
  const respell::Respelling other = respell::respell(text, *root, options, random);
  const Report again = read<T>(other.text, options_of(how));
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
  switch (data[0] % 6) {
    case 0: check<subject::Words>(text, data[1]); break;
    case 1: check<subject::Everything>(text, data[1]); break;
    case 2: check<subject::Collections>(text, data[1]); break;
    case 3: check<subject::Shape>(text, data[1]); break;
    case 4: check<subject::Many>(text, data[1]); break;
    default: check<subject::Bounds>(text, data[1]);
  }
  return 0;
}
