// Any bytes as a pattern and a text, separated by a line feed: the automaton, with its shortcuts and without,
// says of the text and of its beginnings what RE2 says.
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include "fuzz/fuzz.h"
#include "pattern/pattern.h"
#include "runtime/src/ordinary_patterns.h"

namespace {

namespace ordinary = dstack::ordinary::DSTACK_INSTRUCTIONS;

void must(bool holds) {
  if (!holds) __builtin_trap();
}

/// The pattern in RE2's spelling. RE2's dot takes a carriage return, its `^` and `$` are anchors, and a class
/// may begin with a bracket.
bool respelled(std::string_view pattern, std::string& out) {
  bool in_class = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      if (at + 1 == pattern.size()) return false;
      out += pattern.substr(at++, 2);
    } else if (!in_class && c == '.') {
      out += "[^\\n\\r]";
    } else if (!in_class && (c == '^' || c == '$')) {
      out += '\\';
      out += c;
    } else if (!in_class && (c == '{' || c == ',') && pattern.substr(at + 1, 1) == "0" &&
               at + 2 < pattern.size() && pattern[at + 2] >= '0' && pattern[at + 2] <= '9') {
      return false;  // 07: RE2 knows no such bound
    } else {
      in_class = (in_class || c == '[') && c != ']';
      out += c;
      if (c == '[' && at + 1 < pattern.size() && pattern[at + 1] == '^') out += pattern[++at];
    }
  }
  return true;
}

/// RE2 may know the categories of another edition of Unicode, but up to here all agree.
bool in_stable_blocks(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0xC9; });
}

bool matches_as_string(const dstack::program::Automaton& automaton, const std::string& text,
                       std::size_t behind) {
  const std::string document = text + "\"" + std::string(behind, ' ');
  const ordinary::Bounds bounds{document.data(), document.data() + document.size()};
  ordinary::Contents contents;
  if (!ordinary::string(document.data(), bounds, contents) || contents.size() != text.size())
    return dstack::program::matches(automaton, text);
  return ordinary::matches(automaton, contents, bounds);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string input(reinterpret_cast<const char*>(data), size);
  const std::size_t split = input.find('\n');
  if (split == std::string::npos || size > 400) return 0;
  const std::string source = input.substr(0, split);
  std::string other;
  const dstackc::pattern::Parsed parsed = dstackc::pattern::parse(source);
  if (!parsed.expression || !respelled(source, other)) return 0;
  const dstackc::pattern::Compiled compiled = dstackc::pattern::compile(*parsed.expression, {1024, 64, 2000});
  const auto* const automaton = std::get_if<dstackc::pattern::CompiledAutomaton>(&compiled);
  if (automaton == nullptr) return 0;
  RE2::Options options(RE2::Quiet);
  options.set_max_mem(std::int64_t{16} << 20);
  const RE2 judge(other, options);
  const bool has_categories =
      source.find("\\p") != std::string::npos || source.find("\\P") != std::string::npos;
  if (!judge.ok()) {
    must(judge.error_code() == RE2::ErrorRepeatSize || judge.error_code() == RE2::ErrorPatternTooLarge ||
         (judge.error_code() == RE2::ErrorBadCharRange && source.find("{Cn}") != std::string::npos));
    return 0;
  }
  std::vector<std::string> texts = dstackc::pattern::members(*automaton, 4);
  const std::vector<std::string> misses = dstackc::pattern::near_misses(*automaton, 4);
  texts.insert(texts.end(), misses.begin(), misses.end());
  texts.push_back(input.substr(split + 1));
  // With categories, every character of the stable blocks is tried.
  for (char32_t code = 0; has_categories && code < 0x240; ++code) {
    char buffer[4];
    texts.emplace_back(buffer, dstack::encode_code_point(code, buffer));
  }
  for (const std::string& text : texts) {
    if (has_categories && !in_stable_blocks(text)) continue;
    const bool expected = RE2::FullMatch(text, judge) && dstack::is_utf8(text);
    must(automaton->matches(text) == expected);
    must(ordinary::matches(automaton->view(), text.data(), text.data() + text.size(),
                           ordinary::Bounds{text.data(), text.data() + text.size()}) == expected);
    must(matches_as_string(automaton->view(), text, 0) == expected);
    must(matches_as_string(automaton->view(), text, 40) == expected);
  }
  return 0;
}
