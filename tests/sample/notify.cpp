// Reads notifications of construction measures, as a server of an administration would: the generated reader parses,
// checks and fills the struct in one pass, and says in German and English what is wrong.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "de/bund/netzausbau.dstack.h"

namespace {

using de::bund::netzausbau::Bauanzeige;

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

bool check(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "cannot read %s\n", path);
    return false;
  }
  const std::string json{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const dstack::Result<Bauanzeige> result = dstack::parse<Bauanzeige>(json);
  print(std::string(path) + "\n");
  if (result.valid()) {
    print("  accepted; written again it has " + std::to_string(dstack::to_json(result.value()).size()) + " bytes\n");
    return true;
  }
  for (const dstack::Violation& violation : result.report()) {
    print("  refused at '" + std::string(violation.pointer.view()) + "'\n");
    print("    de: " + dstack::message(violation, dstack::Language::german) + "\n");
    print("    en: " + dstack::message(violation, dstack::Language::english) + "\n");
  }
  return result.verdict() == dstack::Verdict::invalid;
}

}  // namespace

int main(int count, char** arguments) {
  bool decided = true;
  for (int i = 1; i < count; ++i) decided = check(arguments[i]) && decided;
  return decided ? 0 : 1;
}
