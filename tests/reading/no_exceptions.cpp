// The runtime and generated code compiled without exceptions and without type information: reads, writes,
// refuses. Prints "N passed, N failed".
#include <cstdio>
#include <string>

#include <dstack/schema.h>
#include <test/reading.dstack.h>

namespace {

using test::reading::Everything;

int passed = 0, failed = 0;

void expect(bool holds, const char* what) {
  holds ? ++passed : ++failed;
  if (!holds) std::printf("failed: %s\n", what);
}

}  // namespace

int main() {
  const std::string text =
      R"({"schema":"everything/1","texts":{"day":"2026-11-23","code":"AB-1234"},"closed":{"name":"n"},)"
      R"("shape":{"left":{"size":1,"kind":"leaf"},"kind":"branch"},"any":[1,{"a":2.50}]})";
  const auto result = dstack::parse<Everything>(text);
  expect(result.valid(), "a valid document is read");
  if (result.valid()) {
    const std::string written = dstack::to_json(result.value());
    const auto again = dstack::parse<Everything>(written);
    expect(again.valid() && again.value() == result.value(), "what is written reads the same");
  }
  const dstack::Report report =
      dstack::validate_json<Everything>(R"({"schema":"everything/1","closed":{"name":""}})");
  expect(report.size() == 1 && report[0].code == dstack::Code::too_short, "a violation is found");
  expect(report.size() == 1 && !message(report[0], dstack::Language::german).empty(),
         "a violation has a sentence");
  expect(dstack::validate_json<Everything>(std::string(100, '[')).verdict() == dstack::Verdict::invalid,
         "another type is refused");
  dstack::ReadOptions options;
  options.limits.depth = 2;
  expect(dstack::validate_json<Everything>(text, options).limit() == dstack::Limit::depth,
         "a limit is reached");
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
