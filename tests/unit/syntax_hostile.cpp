// Hostile sources: bounded time, bounded output, no crash. Bounds are far above what is measured, so that a
// slow machine passes and quadratic work does not.
#include <doctest/doctest.h>

#include <string>
#include <thread>

#include "diag/render.h"
#include "support/cpu_time.h"
#include "syntax_parsed.h"

using namespace dstackc;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

double seconds(const std::string& text) {
  const auto begin = support::cpu_seconds();
  const Parsed parsed(text);
  CHECK_FALSE(parsed.report.ok());
  CHECK(diag::render_text(parsed.report, parsed.sources, diag::Colour::off).size() <= std::size_t{256} << 10);
  return support::cpu_seconds() - begin;
}

struct Family {
  const char* name;
  std::string (*text)(std::size_t size);
};

const Family families[] = {
    {"words that fit nowhere", [](std::size_t n) { return head + repeated("} ; @ ", n / 6); }},
    {"control characters", [](std::size_t n) { return repeated("\x01", n); }},
    {"open brackets", [](std::size_t n) { return head + "struct A { f: " + repeated("[", n); }},
    {"an unclosed string", [](std::size_t n) { return head + "\"" + repeated("a", n); }},
    {"quotes", [](std::size_t n) { return head + repeated("\"", n | 1); }},
    {"backslashes", [](std::size_t n) { return head + repeated("\\", n); }},
    {"a long string", [](std::size_t n) { return head + "struct A { f: \"" + repeated("a", n) + "\"; }"; }},
    {"wrong escapes",
     [](std::size_t n) { return head + "struct A { f: \"" + repeated("\\d", n / 2) + "\"; }"; }},
    {"an unclosed comment", [](std::size_t n) { return head + "/*" + repeated("*", n); }},
    {"lines", [](std::size_t n) { return head + repeated("\n", n) + "!"; }},
    {"underscores", [](std::size_t n) { return head + repeated("_ ", n / 2); }},
    {"a long name", [](std::size_t n) { return head + "struct " + repeated("a", n) + " { }"; }},
    {"a long number", [](std::size_t n) { return head + "scalar A = int32(" + repeated("1", n) + "..);"; }},
    {"doc comments", [](std::size_t n) { return head + repeated("/// @de a\n", n / 10); }},
    {"annotations", [](std::size_t n) { return head + repeated("@a ", n / 3); }},
    {"commas", [](std::size_t n) { return head + "enum E { " + repeated("a, ", n / 3) + "}"; }},
    {"mistakes in one struct",
     [](std::size_t n) { return head + "struct A { " + repeated("a: b c; ", n / 8) + "}"; }},
    {"mistakes in many structs",
     [](std::size_t n) { return head + repeated("struct A { a: b c; } ", n / 21); }},
    {"later words with docs", [](std::size_t n) { return head + repeated("/// a\nview V;\n", n / 14); }},
    {"missing braces", [](std::size_t n) { return head + repeated("struct A { a: B; ", n / 17); }},
    {"umlauts", [](std::size_t n) { return head + repeated("ä", n / 2); }},
    {"many members", [](std::size_t n) { return head + "struct A { " + repeated("a:T;", n / 4) + "} !"; }},
};

}  // namespace

TEST_CASE("hostile families are refused in linear time") {
  for (const Family& family : families) {
    const double once = seconds(family.text(std::size_t{1} << 17));
    const double four_times = seconds(family.text(std::size_t{1} << 19));
    CHECK_MESSAGE(four_times < 12 * once + 0.25, family.name, ": ", once, " s, then ", four_times, " s");
    CHECK_MESSAGE(four_times < 8, family.name, ": ", four_times, " s");
  }
}

TEST_CASE("a file that is too large is not read") {
  Limits limits;
  limits.source_bytes = 100;
  CHECK(Parsed(std::string(100, ' '), limits).codes().empty());
  const Parsed parsed(std::string(101, '}'), limits);
  CHECK(parsed.codes() == "701@1:1");
  CHECK(parsed.report.has_limit());
  CHECK(Limits{}.source_bytes == std::size_t{32} << 20);
}

TEST_CASE("reading ends after very many mistakes, and says so") {
  const Parsed many(head + "struct A {\n" + repeated("a b c;\n", 500) + "}\nstruct B { x: bool; }\n");
  CHECK(many.codes().find("147@") != std::string::npos);
  CHECK_FALSE(many.unit.complete);
  const Parsed few(head + "struct A {\n" + repeated("a b c;\n", 50) + "}\nstruct B { x: bool; }\n");
  CHECK(few.codes().find("147@") == std::string::npos);
  CHECK(few.report.error_count() == 50);
}

TEST_CASE("a declaration of very many words is a limit, the next one is read") {
  Limits limits;
  limits.declaration_words = 20;
  const Parsed fits(head + "enum E { " + repeated("a; ", 8) + "}", limits);  // 2 + 1 + 16 + 1
  CHECK(fits.codes().empty());
  const Parsed beyond(head + "enum E { " + repeated("a; ", 8) + ";}\nenum F { b; }", limits);
  CHECK(beyond.codes() == "709@3:1");
  CHECK_FALSE(beyond.unit.complete);
  CHECK(beyond.unit.declarations.size() == 1);
}

TEST_CASE("no stack that the input decides on") {
  const std::string deep = head + "struct A { f: A = " + repeated("[", 62) + repeated("]", 62) + "; }";
  const std::string wide =
      head + "struct A { " + repeated("a: list<list<int32(1..5)>(1..5)>(1..5) = [1, 2, 3];\n", 5000) + "}";
  const std::string block = head + "credential S { " + repeated("a { b; } ", 20000) + "}";
  bool ok = true;
  std::thread thread([&] {
    ok = Parsed(deep).report.ok() && Parsed(wide).report.ok() && Parsed(block).report.error_count() == 1;
  });
  thread.join();
  CHECK(ok);
}

TEST_CASE("a hundred files are read at once with the same outcome") {
  const std::string text = head + repeated("struct A { a: list<int32>(1..5); b?: string(1..5); }\n", 100);
  const std::string expected = Parsed(text + "foo").codes();
  std::vector<std::string> found(8);
  std::vector<std::thread> threads;
  for (std::string& codes : found) {
    threads.emplace_back([&] {
      for (int i = 0; i < 12; ++i) codes = Parsed(text + "foo").codes();
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& codes : found) CHECK(codes == expected);
}
