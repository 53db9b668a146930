// What diagnostics offer: the nearest known name, and the second place of what stands twice.
#include <doctest/doctest.h>

#include "sema_support.h"

using sema_test::Compiled;

TEST_CASE("unknown names come with the nearest known one") {
  const auto fix = [](const std::string& body) { return Compiled(body).first_fix(); };
  CHECK(fix("struct A { x: strng(..9); }") == "string");
  CHECK(fix("struct A { x: integer; }") == "int32");
  CHECK(fix("struct A { x: Boolean; }") == "bool");
  CHECK(fix("struct Person { x?: Persn; }") == "Person");
  CHECK(fix("struct A { x: string(..9, patern: 'a'); }") == "pattern");
  CHECK(fix("struct A { x: string(..9, check: ibann); }") == "iban");
  CHECK(fix("struct A { x: list<bool>(..9, uniqe); }") == "unique");
  CHECK(fix("struct B { id: uuid; } struct A { x: list<B>(..9, unique: ic); }") == "id");
  CHECK(fix("struct A { telefon?: bool; group g(1..) { telefn }; }") == "telefon");
  CHECK(fix("enum Sprache { de; en; } struct A { x: Sprache = dee; }") == "de");
  CHECK(fix("enum Sprache { de; en = \"EN\"; } struct A { x: Sprache = \"EN\"; }") == "en");
  CHECK(fix("struct A { x: bool; counterexample c = {} violates missing_membr; }") == "missing_member");
  CHECK(fix("struct A { x: string(80); }") == "..80");
  CHECK(fix("struct A { x: string(..9, pattern: '\\d'); }") == "[0-9]");
  CHECK(fix("struct A { x: Qqqqq; }").empty());
}

TEST_CASE("unknown namespaces come with the nearest known one") {
  const Compiled compiled(
      std::vector<std::string>{"edition 2026;\nnamespace a.b;\nimport c.e { X };\nstruct A { x: X; }",
                               "edition 2026;\nnamespace c.d;\nstruct X { x: bool; }"});
  CHECK(compiled.codes() == "DS0202");
  CHECK(compiled.first_fix() == "c.d");
}

TEST_CASE("a name that another namespace has is said to be there") {
  const Compiled compiled(
      std::vector<std::string>{"edition 2026;\nnamespace a.b;\nstruct A { x: Fernes; }",
                               "edition 2026;\nnamespace c.d;\nstruct Fernes { x: bool; }"});
  REQUIRE(compiled.codes() == "DS0201");
  const dstackc::diag::Entry& entry = *compiled.report.sorted().front();
  REQUIRE(entry.notes().size() == 1);
  CHECK(entry.notes().front().text == "namespace 'c.d' has it: import c.d { Fernes };");
  CHECK(entry.notes().front().at.source.index == 2);
}

TEST_CASE("what stands twice shows both places") {
  for (const std::string body :
       {"struct A { x: bool; } struct A { x: bool; }", "struct A { x: bool; x: bool; }",
        "struct A { \"w\" as x: bool; \"w\" as y: bool; }", "enum E { a; a; }", "enum E { a; b = \"a\"; }",
        "struct S { x: bool; } union U tag \"t\" { a: S; \"a\" as b: S; }",
        "union U by kind { a: string(..9); b: date; }",
        "struct A { x: string(..9, pattern: 'a', pattern: 'b'); }",
        "scalar S = string(2..9); scalar T = S(..10);", "struct A { x: bool; reserved x; }",
        "struct A { x?: bool; group g(1..) { x, x }; }", "struct A { a: A; }"}) {
    CAPTURE(body);
    const Compiled compiled(body);
    REQUIRE(compiled.report.error_count() == 1);
    const bool path = compiled.codes() == "DS0404";  // a circle of one has no second place
    CHECK(compiled.report.sorted().front()->notes().size() == (path ? 0 : 1));
  }
}
