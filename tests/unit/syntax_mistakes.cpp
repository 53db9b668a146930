// Mistakes: each has one message, at its place, and does not keep the rest from being read. The sentences
// themselves stand in tests/diagnostics/syntax.
#include <doctest/doctest.h>

#include <string>

#include "syntax_parsed.h"

using namespace dstackc;

TEST_CASE("one mistake is one message") {
  const auto one = [](const std::string& text, const std::string& code) {
    CAPTURE(text);
    CHECK(members(text + "\nz: int32;").codes() == code);
  };
  one("a: int32, b: int32;", "132@4:9");
  one("string a;", "139@4:1");
  one("string(1..5) a;", "139@4:1");
  one("map<int32> a;", "139@4:1");
  one("Person a;", "139@4:1");
  one("a string;", "130@4:3");
  one("a: int32[];", "133@4:9");
  one("a: int32 | null;", "134@4:10");
  one("a: \"x\" | \"y\";", "134@4:8");
  one("optional a: int32;", "137@4:1");
  one("required a: int32;", "135@4:1");
  one("repeated a: int32;", "135@4:1");
  one("\"a-b\": int32;", "145@4:1");
  one("a: int32 @deprecated;", "144@4:10");
  one("a: int32", "140@4:8");
  one("a: int32\nb: int32", "140@4:8");
  one("a: ;", "130@4:4");
  one("a: int32 = ;", "130@4:12");
  one("a: int32(1...5);", "130@4:11");
  one("a: int32(1.);", "130@4:11");
  one("a: list<int32;", "130@4:14");
  one("a: int32??;", "142@4:10");
  one("a int32 b c;", "130@4:3");
  one("1: int32;", "131@4:1");
  one("group g { a };", "130@4:9");
  one("example a \"f.json\";", "130@4:11");
  one("reserved ;", "130@4:10");
}

TEST_CASE("a mistake says what was expected in words of the language") {
  CHECK(members("a: ;").message() == "expected a type, found ';'");
  CHECK(members("a: int32 = ;").message() == "expected a value, found ';'");
  CHECK(members("example a \"f.json\";").message() == "expected 'from' or '=', found '\"f.json\"'");
  CHECK(Parsed(head + "union U tag x { }").message() == "expected a text in quotes, found 'x'");
  CHECK(Parsed(head + "union U by x { }").message() == "expected 'kind' or 'member', found 'x'");
  CHECK(Parsed(head + "struct").message() == "expected a name, found the end of the file");
  CHECK(Parsed(head + "foo").message() ==
        "expected a declaration with 'struct', 'enum', 'union', 'scalar', 'error' or 'service', found 'foo'");
}

TEST_CASE("every mistake of a file is found, and what is right is read") {
  std::string text = head;
  for (int i = 0; i < 60; ++i) {
    text +=
        "struct A" + std::to_string(i) + " { a: int32, b: int32; }\nstruct B" + std::to_string(i) + " { }\n";
  }
  const Parsed parsed(text);
  CHECK(parsed.report.error_count() == 60);
  CHECK_FALSE(parsed.unit.complete);
  std::size_t structs = 0;
  std::size_t names = 0;
  for (const syntax::Declaration& declaration : parsed.unit.declarations) {
    structs += std::holds_alternative<syntax::Struct>(declaration);
    const auto* not_yet = std::get_if<syntax::NotYet>(&declaration);
    names += not_yet != nullptr && not_yet->name.has_value();
  }
  CHECK(structs == 60);
  CHECK(names == 60);
}

TEST_CASE("many mistakes in one declaration are found too") {
  CHECK(members("a: int32, b: int32;\nstring c;\nd: int32[];\ne: \"\\d\";\nf: int32;;").codes() ==
        "132@4:9 139@5:1 133@6:9 110@7:5 141@8:10");
}

TEST_CASE("parts of a file in the wrong order") {
  CHECK(Parsed("namespace a;\nedition 2026;").codes() == "146@2:1");
  CHECK(Parsed("edition 2026;\nedition 2026;").codes() == "146@2:1");
  CHECK(Parsed(head + "namespace a;").codes() == "146@3:1");
  CHECK(Parsed("import a;\nnamespace b;").codes() == "146@2:1");
  CHECK(Parsed(head + "struct A { }\nimport b;").codes() == "143@4:1");
  CHECK(Parsed(head + "import \"f\";").codes() == "136@3:8");
}

TEST_CASE("semicolons that end nothing are warned of") {
  const Parsed parsed(head + "struct A { a: int32;; };\n;\nenum E { a;; }\nunion U by kind { ; a: int32; }");
  CHECK(parsed.codes() == "141@3:21 141@3:24 141@4:1 141@5:12 141@6:19");
  CHECK(parsed.report.ok());
  CHECK(parsed.unit.complete);
}

TEST_CASE("a declaration on a new line ends one without semicolon") {
  CHECK(Parsed("edition 2026;\nnamespace a.b\nstruct A { }\n").codes() == "140@2:13");
  CHECK(Parsed(head + "import x { A }\nopen enum E { a; }\n").codes() == "140@3:14");
  CHECK(Parsed(head + "@a(\"x\")\n@b\nstruct A { }").codes().empty());
}

TEST_CASE("words of later versions answer once, and what stands behind them is read") {
  const auto later = [](const std::string& text) {
    CAPTURE(text);
    const Parsed parsed(head + text + "\nstruct Z { }\n");
    CHECK(parsed.codes().starts_with("150@3:"));
    CHECK(parsed.report.error_count() == 1);
    CHECK(std::holds_alternative<syntax::Struct>(parsed.unit.declarations.back()));
  };
  later("view V = A omit { a, b };");
  later("view V = A with { B = C } pick { d };");
  later("codelist C = \"urn:x\" version \"1\" from \"f.xml\" column \"code\";");
  later("open codelist C = \"urn:x\" version any;");
  later("credential C vct \"urn:x\" doctype \"d\" { @claim(path: [\"a\"]) a: B; }");
  later("presentation P { C { a; b in [\"x\"]; } }");
  later("annotation a(b: C) on struct, member;");
  later("annotate a.b.C @d(\"x\");");
  later("struct P<T: struct> { a: list<T>; }");
  later("struct P = Q<R>;");
  later("struct A { ...B; }");
  later("struct A { rule r(at: a): a == null || a >= b; }");
  later("service S { webhook w: A; operation o: GET \"/a\" { out 204; } }");
}
