// Questions about languages: intersection, emptiness, universality, equality, lengths, examples.
#include <doctest/doctest.h>

#include <string>
#include <variant>

#include "pattern/pattern.h"

using namespace dstackc::pattern;

namespace {

CompiledAutomaton automaton_of(const Expression& expression) {
  return std::get<CompiledAutomaton>(compile(expression));
}
CompiledAutomaton automaton_of(const std::string& text) {
  const Parsed parsed = parse(text);
  REQUIRE_MESSAGE(parsed.expression.has_value(), text);
  return automaton_of(*parsed.expression);
}
bool same(const std::string& a, const std::string& b) {
  return same_language(automaton_of(a), automaton_of(b));
}
CompiledAutomaton both(const std::string& a, const std::string& b) {
  return std::get<CompiledAutomaton>(intersect(automaton_of(a), automaton_of(b)));
}

}  // namespace

TEST_CASE("equal languages have equal automata, however they are written") {
  CHECK(same("a|b|c", "[a-c]"));
  CHECK(same("(a|b)*", "(a*b*)*"));
  CHECK(same("a+", "aa*"));
  CHECK(same("a{2,4}", "aa(a(a|)|)"));
  CHECK(same("[^a]", "[^a]|b|[c-z]"));
  CHECK(same("\\p{L}", "\\p{Lu}|\\p{Ll}|\\p{Lt}|\\p{Lm}|\\p{Lo}"));
  CHECK(same("(ab|a)(c|bc)", "ab?b?c"));
  CHECK_FALSE(same("a*", "a+"));
  CHECK_FALSE(same(".", "[^\\n]"));
  CHECK_FALSE(same("\\p{L}", "\\p{Lu}|\\p{Ll}"));
  CHECK(automaton_of("(x|y)*z").tables() == automaton_of("((x*y*)*)z").tables());
}

TEST_CASE("an intersection holds what both hold") {
  CHECK(same_language(both("[a-m]+", "[h-z]{2,3}"), automaton_of("[h-m]{2,3}")));
  CHECK(same_language(both("a*b*", "(ab)*"), automaton_of("(ab)?")));
  CHECK(same_language(both("(aa)*", "(aaa)*"), automaton_of("(aaaaaa)*")));
  CHECK(same_language(both(".*ä.*", "[^x]{3}"), both("[^x]{3}", ".*ä.*")));
  CHECK(is_empty(both("[0-9]+", "[a-z]+")));
  CHECK(is_empty(both("a{3}", "a{4}")));
  CHECK(is_empty(std::get<CompiledAutomaton>(intersect(CompiledAutomaton(), automaton_of(".*")))));
  CHECK(std::holds_alternative<TooLarge>(intersect(automaton_of("(a{101})*"), automaton_of("(a{103})*"))));
  CHECK_FALSE(
      std::holds_alternative<TooLarge>(intersect(automaton_of("(a{97})*"), automaton_of("(a{103})*"))));
}

TEST_CASE("emptiness and universality") {
  CHECK(is_empty(automaton_of(one_of({}))));
  CHECK_FALSE(is_empty(automaton_of("")));
  CHECK(is_universal(automaton_of("(.|[\\n\\r])*")));
  CHECK(is_universal(automaton_of("[\\p{L}\\P{L}]*")));
  CHECK_FALSE(is_universal(automaton_of(".*")));
  CHECK_FALSE(is_universal(automaton_of("(.|\\n|\\r)+")));
  CHECK_FALSE(is_universal(CompiledAutomaton()));
}

TEST_CASE("lengths are counted in code points") {
  const auto lengths = [](const std::string& text) { return text_lengths(automaton_of(text)); };
  CHECK(lengths("") == TextLengths{0, 0});
  CHECK(lengths("äöü") == TextLengths{3, 3});
  CHECK(lengths("a{2,5}|😀") == TextLengths{1, 5});
  CHECK(lengths("ab*") == TextLengths{1, std::nullopt});
  CHECK(lengths("(a|b)*a{3}") == TextLengths{3, std::nullopt});
  CHECK(lengths("a?b?c?|xyzzy") == TextLengths{0, 5});
  CHECK(text_lengths(both("a*", "(aa){1,2}")) == TextLengths{2, 4});
  CHECK(text_lengths(CompiledAutomaton()) == TextLengths{0, 0});
}

TEST_CASE("shortest members are readable") {
  const auto shortest = [](const std::string& text) { return shortest_member(automaton_of(text)).value(); };
  CHECK(shortest("[A-Z]{2}-[0-9]{4}/[0-9]+") == "AA-0000/0");
  CHECK(shortest("(abc|x)+y?") == "x");
  CHECK(shortest("\\p{L}{2}") == "aa");
  CHECK(shortest("[^a]") == "b");
  CHECK(shortest("a*") == "");
  CHECK(shortest("[\\n😀]") == "\n");
  CHECK_FALSE(shortest_member(CompiledAutomaton()).has_value());
}

TEST_CASE("members are members, near misses are not, and both are many and the same every time") {
  for (const char* const text : {"[A-Z]{2}-[0-9]{4}", "(a|b)*c", "\\p{Lu}\\p{L}*", "[0-9]{5}", "a{3,5}|x?",
                                 ".{2}", "[a-z]+@[a-z]+(\\.[a-z]+)*"}) {
    CAPTURE(std::string(text));
    const CompiledAutomaton automaton = automaton_of(text);
    const auto inside = members(automaton, 5);
    const auto outside = near_misses(automaton, 5);
    CHECK(inside.size() >= 2);
    CHECK(outside.size() == 5);
    for (const std::string& member : inside) CHECK(automaton.matches(member));
    for (const std::string& miss : outside) CHECK_FALSE(automaton.matches(miss));
    CHECK(members(automaton_of(text), 5) == inside);
    CHECK(near_misses(automaton_of(text), 5) == outside);
  }
  CHECK(members(automaton_of("(a|b)"), 5) == std::vector<std::string>{"a", "b"});
  CHECK(members(CompiledAutomaton(), 5).empty());
  CHECK(near_misses(automaton_of("(.|\\n|\\r)*"), 5).empty());
  CHECK(members(automaton_of("a*b*"), 0).empty());
}

TEST_CASE("built expressions have the language that was asked for") {
  CHECK(same_language(automaton_of(one_of({"ja", "nein", "", "ä|b"})), automaton_of("ja|nein||ä\\|b")));
  CHECK(is_empty(automaton_of(one_of({"\xFF"}))));
  const CodeSet letters({{'a', 'c'}, {'x', 'x'}});
  CHECK(same_language(automaton_of(repeat_of(letters, {U"A\u0300", U"K\u035Fh"}, {1, 3})),
                      automaton_of("(A\u0300|K\u035Fh|[a-cx]){1,3}")));
  CHECK(same_language(automaton_of(repeat_of(letters, {}, {0, std::nullopt})), automaton_of("[a-cx]*")));
  CHECK(same_language(automaton_of(repeat_of(CodeSet(), {}, {0, std::nullopt})), automaton_of("")));
  CHECK(is_empty(automaton_of(repeat_of(CodeSet(), {}, {1, std::nullopt}))));
}
