// Brackets: each that is wrong is reported once, the rest is read as if it were right, and depth is bounded.
#include <doctest/doctest.h>

#include <string>

#include "syntax_parsed.h"

using namespace dstackc;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("a missing brace is found at the next declaration") {
  const Parsed parsed(head + "struct A {\n  a: int32;\n\nstruct B { b: int32; }\n");
  CHECK(parsed.codes() == "120@3:10");
  CHECK(parsed.report.sorted().front()->notes().size() == 1);
  CHECK(Parsed(head + "struct A {\n a: int32;\nopen struct B { }").codes() == "120@3:10");
  CHECK(Parsed(head + "struct A {\n a: int32;\nscalar S = int32;").codes() == "120@3:10");
  CHECK(Parsed(head + "enum A {\n a;\nunion B by kind { }").codes() == "120@3:8");
  CHECK(Parsed(head + "struct A {\n a: int32;\n").codes() == "120@3:10");
}

TEST_CASE("a missing parenthesis is found at the semicolon") {
  CHECK(members("a: int32(1..5;\nb: int32;").codes() == "120@4:9");
  CHECK(members("a: list<int32> = [1, 2;\nb: int32;").codes() == "120@4:18");
  CHECK(Parsed(head + "scalar S = int32(1..5;\nscalar T = int32;").codes() == "120@3:17");
}

TEST_CASE("closing brackets that close nothing or the wrong one") {
  CHECK(Parsed(head + "struct A { } }").codes() == "121@3:14");
  CHECK(members("a: int32 );").codes() == "122@4:10");
  CHECK(members("a: int32(1..5];\nb: int32;").codes() == "122@4:14");
  CHECK(Parsed(head + "} struct A { }").codes() == "121@3:1");
}

TEST_CASE("nesting of 64 is read, of 65 is a limit") {
  for (const auto& [open, close] : {std::pair{"[", "]"}, std::pair{"{a: ", "}"}}) {
    CAPTURE(open);
    const auto text = [&](std::size_t depth) {  // the struct's brace is one
      return "x: A = " + repeated(open, depth - 1) + repeated(close, depth - 1) + ";";
    };
    CHECK_FALSE(members(text(64)).report.has_limit());
    CHECK(members(text(65)).codes().starts_with("702@"));
    CHECK(members(text(100000)).report.sorted().size() == 1);
  }
  const auto types = [&](std::size_t depth) {
    return "x: " + repeated("list<", depth - 1) + "int32" + repeated(">", depth - 1) + ";";
  };
  CHECK(members(types(64)).codes().empty());
  CHECK(members(types(65)).codes().starts_with("702@"));
  CHECK(members("x: A = " + repeated("[", 63) + repeated("]", 63) + ";").codes().empty());
}

TEST_CASE("20,000 unclosed brackets of any kind are one message") {
  for (const char* open : {"[", "(", "{", "list<", "{a: [", "<", "struct A {"}) {
    CAPTURE(open);
    const Parsed parsed(head + "struct A { f: " + repeated(open, 20000));
    CHECK(parsed.report.has_limit() == (std::string_view(open) != "struct A {"));
    if (parsed.report.has_limit()) CHECK(parsed.report.sorted().size() == 1);
  }
}

TEST_CASE("comparisons of later rules are no brackets") {
  std::string rule = "rule a: x < 1";
  for (int i = 0; i < 200; ++i) rule += " && x < 1";
  CHECK(members(rule + ";").codes() == "150@4:1");
}
