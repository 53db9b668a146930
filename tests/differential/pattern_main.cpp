// Answers about patterns, for a differential test: one request per line on standard input, one answer per
// line. Fields are separated by tabs and written in hexadecimal, so that any byte can be sent.
//   pattern TAB subject...   ->   verdicts (1 or 0 each) TAB ECMA-262 source TAB members TAB near misses
//                                 (lists joined by commas), or `refused` / `large` for a pattern without
//                                 automaton.
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "pattern/pattern.h"

namespace {

using namespace dstackc;

constexpr std::string_view digits = "0123456789abcdef";

std::string from_hexadecimal(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
    result += static_cast<char>(digits.find(text[at]) * 16 + digits.find(text[at + 1]));
  }
  return result;
}

std::string to_hexadecimal(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    result += digits[byte >> 4];
    result += digits[byte & 15U];
  }
  return result;
}

std::vector<std::string> fields_of(std::string_view line) {
  std::vector<std::string> fields;
  for (;;) {
    const std::size_t tab = line.find('\t');
    fields.push_back(from_hexadecimal(line.substr(0, tab)));
    if (tab == std::string_view::npos) return fields;
    line.remove_prefix(tab + 1);
  }
}

// An empty text is `-`, to tell it from an empty list.
std::string joined(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& text : texts) {
    if (!result.empty()) result += ',';
    result += text.empty() ? "-" : to_hexadecimal(text);
  }
  return result;
}

std::string answer(const std::vector<std::string>& fields) {
  const pattern::Parsed parsed = pattern::parse(fields.front());
  if (!parsed.expression) return "refused";
  const pattern::Compiled compiled = pattern::compile(*parsed.expression);
  const auto* const automaton = std::get_if<pattern::CompiledAutomaton>(&compiled);
  if (automaton == nullptr) return "large";
  std::string result;
  for (std::size_t at = 1; at < fields.size(); ++at) result += automaton->matches(fields[at]) ? '1' : '0';
  result += '\t' + to_hexadecimal(pattern::to_ecma(*parsed.expression));
  result += '\t' + joined(pattern::members(*automaton, 12));
  result += '\t' + joined(pattern::near_misses(*automaton, 12));
  // Printed as I-Regexp and read again, a pattern has the same language.
  const pattern::Parsed again = pattern::parse(pattern::to_iregexp(*parsed.expression));
  if (!again.expression) return "reprinted text is refused";
  const pattern::Compiled same = pattern::compile(*again.expression);
  if (!pattern::same_language(*automaton, std::get<pattern::CompiledAutomaton>(same)))
    return "reprinted text differs";
  return result;
}

}  // namespace

int main() {
  std::string line;
  while (std::getline(std::cin, line)) std::cout << answer(fields_of(line)) << '\n';
  return std::cout.flush() ? 0 : 1;
}
