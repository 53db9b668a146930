// Prints patterns.inc: the automata of the person workload, and for each the state that a run of ASCII bytes
// never leaves, with the ranges of those bytes. Built against the compiler's pattern room; its output is
// committed.
#include <cstdio>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "pattern/pattern.h"

namespace {

struct Named {
  const char* name;
  const char* text;
};
constexpr Named patterns[] = {
    {"latin", "[ A-Za-z'.,À-ÖØ-öø-žƠơƯưǍ-ǔȘ-țḀ-ỹ\\-]+"},
    {"house_number", "[0-9]{1,4}[a-z]?"},
    {"email", "[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)*\\.[A-Za-z]{2,}"},
    {"phone", "\\+[1-9][0-9]{6,14}"},
    {"pseudonym", "[A-Za-z0-9+/]{43}="},
};

using Ranges = std::vector<std::pair<int, int>>;

// The printable ASCII bytes for which the state stays where it is.
Ranges loop_of(const dstack::program::Automaton& a, std::uint16_t state, int& size) {
  Ranges ranges;
  size = 0;
  for (int byte = 0x20; byte < 0x80; ++byte) {
    if (byte == '"' || byte == '\\' ||
        dstack::program::step(a, state, static_cast<unsigned char>(byte)) != state)
      continue;
    ++size;
    if (!ranges.empty() && ranges.back().second == byte - 1)
      ranges.back().second = byte;
    else
      ranges.emplace_back(byte, byte);
  }
  return ranges;
}

void print(const Named& named) {
  const auto parsed = dstackc::pattern::parse(named.text);
  const auto compiled = dstackc::pattern::compile(*parsed.expression);
  const auto& automaton = std::get<dstackc::pattern::CompiledAutomaton>(compiled);
  const auto a = automaton.view();
  std::printf("inline constexpr std::uint8_t %s_classes[] = {", named.name);
  for (int i = 0; i < 256; ++i) std::printf("%d,", a.byte_class[i]);
  std::printf("};\ninline constexpr std::uint16_t %s_next[] = {", named.name);
  for (int i = 0; i < a.state_count * a.class_count; ++i) std::printf("%d,", a.next[i]);
  std::printf("};\n");
  Ranges best;
  int best_size = 8, best_state = 0;
  for (std::uint16_t state = 1; state < a.state_count; ++state) {
    int size = 0;
    Ranges ranges = loop_of(a, state, size);
    if (size <= best_size || ranges.size() > 6) continue;
    best = ranges, best_size = size, best_state = state;
  }
  if (best.empty()) best.emplace_back(0, 0);
  std::printf("inline constexpr Range %s_loop[] = {", named.name);
  for (const auto& [low, high] : best) std::printf("range(%d, %d), ", low, high);
  std::printf(
      "};\ninline constexpr Pattern %s_pattern{{%s_classes, %s_next, %d, %d, %d, %d}, {%s_loop, %zu}, %d};\n",
      named.name, named.name, named.name, a.class_count, a.state_count, a.start, a.first_accepting,
      named.name, best.size(), best_state);
}

}  // namespace

int main() {
  for (const Named& named : patterns) print(named);
  return 0;
}
