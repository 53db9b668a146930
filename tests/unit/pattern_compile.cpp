// The automaton itself: its limits, its shape, and that hostile patterns end soon as "too large".
#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <variant>

#include "pattern/pattern.h"

using namespace dstackc::pattern;

namespace {

Compiled compile_text(const std::string& text, const Limits& limits = {}) {
  const Parsed parsed = parse(text, limits);
  REQUIRE_MESSAGE(parsed.expression.has_value(), text);
  return compile(*parsed.expression, limits);
}

bool too_large(const Compiled& compiled) { return std::holds_alternative<TooLarge>(compiled); }

std::uint16_t states_of(const std::string& text) {
  const Compiled compiled = compile_text(text);
  REQUIRE_MESSAGE(!too_large(compiled), text);
  return std::get<CompiledAutomaton>(compiled).view().state_count;
}

}  // namespace

TEST_CASE("the limit on states holds at n and refuses at n + 1") {
  CHECK_FALSE(too_large(compile_text("a{9999}")));  // one state more than characters
  CHECK(too_large(compile_text("a{10000}")));
  CHECK_FALSE(too_large(compile_text("a{0,9999}")));
  CHECK(too_large(compile_text("a{0,10000}")));
  Limits small;
  small.states = 4;
  CHECK_FALSE(too_large(compile_text("abc", small)));
  CHECK(too_large(compile_text("abcd", small)));
  CHECK_FALSE(too_large(compile_text("é{1}a", small)));  // three states between characters and one within
  CHECK(too_large(compile_text("éaa", small)));
}

TEST_CASE("a limit beyond sixteen bits is taken for the highest possible") {
  Limits limits;
  limits.states = 4'000'000'000;
  const Compiled compiled = compile_text("a{65533}", limits);
  REQUIRE_FALSE(too_large(compiled));
  CHECK(std::get<CompiledAutomaton>(compiled).view().state_count == 65535);
  CHECK(too_large(compile_text("a{65534}", limits)));
}

TEST_CASE("hostile patterns end soon, compiled or too large") {
  using Clock = std::chrono::steady_clock;
  struct Case {
    std::string pattern;
    bool large;
  };
  std::string sets;
  for (char32_t code = 'a'; code < 'a' + 26; ++code)
    sets += "[\\p{L}" + std::string(1, static_cast<char>(code)) + "1]?";
  for (const Case& hostile : {Case{"((a{100}){100}){100}", true},
                              {"(((a{1,99}){1,99}){1,99})", true},
                              {"(a|b)*a(a|b){20}", true},
                              {"(a|b)*a(a|b){12}", false},
                              {"(a?){5000}", true},
                              {"(a{0,99}){0,99}", true},
                              {"((((){1000}){1000}){1000}){1000}", true},
                              {"(a+)+", false},
                              {"(.*a){25}", false},
                              {"(\\p{L}*\\p{Lu}){11}", false},
                              {"\\p{L}{1,1000}", true},
                              {"(\\P{L}|a){30}(\\P{N}|b){30}", true},
                              {"(" + sets + "){40}", true},
                              {"((a?b?c?d?){30}){30}", true},
                              {"([^a]|[^b]|[^c]){3000}", true}}) {
    CAPTURE(hostile.pattern);
    const auto begin = Clock::now();
    CHECK(too_large(compile_text(hostile.pattern)) == hostile.large);
    CHECK(Clock::now() - begin < std::chrono::seconds(2));
  }
}

TEST_CASE("automata are minimal") {
  // The dead state and those that a look at the language shows to be needed.
  CHECK(states_of("") == 2);
  CHECK(states_of("a") == 3);
  CHECK(states_of("a*") == 2);
  CHECK(states_of("(a|b|c)*") == 2);
  CHECK(states_of("a+|a*aa?|(aa)*a") == 3);
  CHECK(states_of("(a|b)*a(a|b){3}") == 1 + 16);
  CHECK(states_of("(ab|cb|eb)") == 4);
  CHECK(states_of("é") == 4);
  CHECK(states_of("[éè]x|[éè]y") == 5);
  CHECK(states_of(".*") == states_of("(.|..|...)*"));
  // All of UTF-8: dead, start, three plain inner ones, and those behind E0, ED, F0 and F4.
  CHECK(states_of("(.|\\n|\\r)*") == 9);
}

TEST_CASE("tables have the promised shape") {
  for (const char* const text : {"", "a", "a*", "[a-z]+", ".", "\\p{L}{1,3}", "(a|b)*a(a|b){5}", "a{100}"}) {
    CAPTURE(std::string(text));
    const Compiled compiled = compile_text(text);
    const auto& tables = std::get<CompiledAutomaton>(compiled).tables();
    REQUIRE(tables.byte_class.size() == 256);
    REQUIRE(tables.next.size() == std::size_t{tables.state_count} * tables.class_count);
    CHECK(tables.start < tables.state_count);
    CHECK(tables.first_accepting <= tables.state_count);
    for (const std::uint8_t byte_class : tables.byte_class) CHECK(byte_class < tables.class_count);
    for (const std::uint16_t next : tables.next) REQUIRE(next < tables.state_count);
    for (std::size_t at = 0; at < tables.class_count; ++at) CHECK(tables.next[at] == 0);
  }
}

TEST_CASE("an automaton can live in constants") {
  static constexpr std::uint8_t byte_class[256] = {};
  static constexpr std::uint16_t next[] = {0, 0};
  static constexpr dstack::program::Automaton only_empty = {byte_class, next, 1, 2, 1, 1};
  static_assert(dstack::program::matches(only_empty, ""));
  static_assert(!dstack::program::matches(only_empty, "a"));
  CHECK(dstack::program::matches(only_empty, ""));
}

TEST_CASE("a default automaton has the empty language") {
  const CompiledAutomaton nothing;
  CHECK_FALSE(nothing.matches(""));
  CHECK_FALSE(nothing.matches("a"));
  CHECK(is_empty(nothing));
}
