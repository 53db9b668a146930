// The generated readers as a filter: each line `TYPE<TAB>JSON` on standard input gives a line of JSON with the verdict,
// and with `code pointer` of each violation. Valid documents are written and read again: nothing may change.
#include <iostream>
#include <string>

#include "vectors/formats.dstack.h"
#include "vectors/numbers.dstack.h"
#include "vectors/shapes.dstack.h"
#include "vectors/strings.dstack.h"

namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

template <class T>
std::string judge(std::string_view text) {
  const dstack::Result<T> result = dstack::parse<T>(text);
  std::string out = "[";
  for (const dstack::Violation& violation : result.report()) {
    if (out.size() > 1) out += ",";
    out += quoted(std::string(dstack::name(violation.code)) + " " + std::string(violation.pointer.view()));
  }
  out += "]";
  const auto fault = [&](const char* what) { return "{\"fault\":" + quoted(what) + "}"; };
  const dstack::Report checked = dstack::validate_json<T>(text);
  if (checked.size() != result.report().size() || checked.valid() != result.valid()) return fault("validate differs");
  if (result.verdict() == dstack::Verdict::not_decided) return fault("not decided");
  if (!result.valid()) return out;
  const std::string written = dstack::to_json(result.value());
  const dstack::Result<T> again = dstack::parse<T>(written);
  if (!again.valid() || !(again.value() == result.value())) return fault("written and read again it differs");
  if (dstack::to_json(again.value()) != written) return fault("written again it differs");
  return out;
}

std::string judge(std::string_view type, std::string_view text) {
#define ROW(space, name) \
  if (type == "vectors." #space "." #name) return judge<vectors::space::name>(text);
#include "types.inc"
#undef ROW
  return "{\"fault\":\"no such type\"}";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t tab = line.find('\t');
    std::cout << judge(std::string_view(line).substr(0, tab), std::string_view(line).substr(tab + 1)) << "\n";
  }
}
