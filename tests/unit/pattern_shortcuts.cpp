// Runs and loops change no verdict: every pattern here is run with and without them, on texts that it
// accepts, and on such texts with a fault.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <variant>
#include <vector>

#include "pattern/pattern.h"
#include "runtime/src/ordinary_patterns.h"

using namespace dstackc::pattern;

namespace {

CompiledAutomaton automaton_of(const std::string& text) {
  const Parsed parsed = parse(text);
  REQUIRE_MESSAGE(parsed.expression.has_value(), text);
  Compiled compiled = compile(*parsed.expression);
  REQUIRE_MESSAGE(std::holds_alternative<CompiledAutomaton>(compiled), text);
  return std::get<CompiledAutomaton>(std::move(compiled));
}

// A way through the automaton by chance, ended at an accepting state if one comes in time.
std::string member(const dstack::program::Automaton& automaton, std::mt19937& random) {
  std::string text;
  std::uint16_t state = automaton.start;
  const std::size_t most = random() % 60;
  for (std::size_t tries = 0; tries < 20000; ++tries) {
    if (accepts(automaton, state) && (text.size() >= most || random() % 40 == 0)) break;
    const auto byte = static_cast<unsigned char>(random() % 256);
    const std::uint16_t next = step(automaton, state, byte);
    if (next == dstack::program::dead_state) continue;
    state = next;
    text += static_cast<char>(byte);
  }
  return text;
}

bool matches_with_shortcuts(const dstack::program::Automaton& automaton, const std::string& text) {
  namespace ordinary = dstack::ordinary::DSTACK_INSTRUCTIONS;
  const char* const end = text.data() + text.size();
  const bool matches = ordinary::matches(automaton, text.data(), end, {text.data(), end});
  // The same text as a string of a document, in the middle and at its end.
  for (const std::string& behind : {std::string(40, ' '), std::string()}) {
    const std::string document = "\"" + text + "\"" + behind;
    const ordinary::Bounds bounds{document.data(), document.data() + document.size()};
    ordinary::Contents contents;
    if (ordinary::string(document.data() + 1, bounds, contents) && contents.size() == text.size())
      REQUIRE(ordinary::matches(automaton, contents, bounds) == matches);
  }
  return matches;
}

}  // namespace

TEST_CASE("patterns that are rows of runs are found, and no others") {
  const std::vector<std::pair<std::string, std::size_t>> rows = {
      {"[0-9]{5}", 1},
      {"[0-9]{1,4}[a-z]?", 2},
      {"\\+[1-9][0-9]{6,14}", 3},
      {"[A-Za-z0-9+/]{43}=", 2},
      {"[a-z]+", 1},
      {"[a-z]*", 1},
      {"[A-Z]{2}[0-9]{2}", 2},
      {"a+b*c", 0},
      {"[0-9]+(\\.[0-9]{2})?", 3},
      {"DE[0-9]{8}", 3},
      {"aa?", 1},
      {"a{3}a*", 1},
      {"a{2,}b", 2},
      {"[a-f]{4}-[a-f]{4}", 3},
      {"x?y?", 2},
      {"(ab)*", 0},
      {"(ab)?", 0},
      {"a|bc", 0},
      {"[ä-ü]+", 0},
      {"a*b|a*c", 2},
      {"(a|b)?c{0,3}", 2},
      {"[0-9]{2}|[0-9]{4}", 0},
      {"", 0},
      {"a{3}(bb)?", 0},
  };
  for (const auto& [pattern, count] : rows) {
    CAPTURE(pattern);
    CHECK(automaton_of(pattern).view().run_count == count);
  }
}

TEST_CASE("runs and loops give the verdict of the single steps") {
  const std::vector<std::string> patterns = {
      "[0-9]{5}",
      "[0-9]{1,4}[a-z]?",
      "\\+[1-9][0-9]{6,14}",
      "[A-Za-z0-9+/]{43}=",
      "[a-z]+",
      "[a-z]*",
      "a+b*c",
      "[0-9]+(\\.[0-9]{2})?",
      "a{3}a*",
      "a{2,}b",
      "x?y?",
      "a*b|a*c",
      "a{3}(bb)?",
      "(a|b)?c{0,3}",
      "[ä-üa-z]+x?",
      "[0-9]{2}|[0-9]{4}",
      "[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)*\\.[A-Za-z]{2,}",
      ".*",
      "[^\"]*\"[^\"]*",
      "([a-z]+ )*[a-z]+",
      "[a-z]{0,20}(;[a-z]{1,20}){0,3}",
      "a?[b-d]{2,3}[e-g]{0,2}h"};
  std::mt19937 random(5);
  for (const std::string& pattern : patterns) {
    CAPTURE(pattern);
    const CompiledAutomaton compiled = automaton_of(pattern);
    const auto automaton = compiled.view();
    int accepted = 0;
    for (int i = 0; i < 3000; ++i) {
      std::string text = member(automaton, random);
      const std::uint32_t change = random() % 4;
      const std::size_t at = random() % (text.size() + 1);
      if (change == 1) text.insert(at, 1, text.empty() ? 'a' : text[random() % text.size()]);
      if (change == 2 && at < text.size()) text.erase(at, 1 + random() % 3);
      if (change == 3 && at < text.size()) text[at] = static_cast<char>(random());
      const bool expected = dstack::program::matches(automaton, text);
      accepted += expected ? 1 : 0;
      REQUIRE_MESSAGE(matches_with_shortcuts(automaton, text) == expected, text);
    }
    CHECK(accepted > 500);
  }
}
