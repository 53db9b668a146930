// What a resolved model says: effective constraints, defaults with their JSON text, shapes of all types.
#include <doctest/doctest.h>

#include "sema_support.h"

using sema_test::Compiled;

namespace {

std::string dumped(const std::string& body) {
  const Compiled compiled(body);
  CHECK_MESSAGE(compiled.report.ok(), compiled.codes());
  return compiled.dump();
}

constexpr std::string_view prologue = "namespace a.b in main\n";

}  // namespace

TEST_CASE("numbers have inclusive bounds, whatever was written") {
  CHECK(dumped(R"(struct A {
    a: int32; b: int32(0..255); c: safeint(..9); d: int64; e: int32(exclusiveMin: 0, exclusiveMax: 10, multipleOf: 3);
    f: decimal(9, 2); g: decimal(9, 2, 0.01..); h: decimal(3, 1, exclusiveMin: 0, exclusiveMax: 9.9, json: number);
    i: float64; j: float64(0..1); k: float64(exclusiveMin: -1.50, exclusiveMax: 100); })") ==
        std::string(prologue) + R"(struct A
  a: int32 -2147483648..2147483647
  b: int32 0..255
  c: safeint -9007199254740991..9
  d: int64 -9223372036854775808..9223372036854775807
  e: int32 1..9 multipleOf 3
  f: decimal 9,2 -999999999..999999999
  g: decimal 9,2 1..999999999 bounded-below
  h: decimal 3,1 1..98 bounded-below bounded-above as number
  i: float64
  j: float64 >= 0 <= 1
  k: float64 > -1.50 < 100
)");
}

TEST_CASE("texts") {
  CHECK(dumped(R"(struct A {
    a: string(1..80, pattern: '[a-z]+', check: iban); b: latin_c(2..); c: bytes(32..32, encoding: hex); d: bytes(..9);
    e: date; f: time; g: localdatetime; h: datetime; i: duration; j: partialdate; k: uuid; l: uri(..200);
    m: uri(reference); n: email; o: language; p: text; q: text(de, "de-AT"); r: json; s: bool; })") ==
        std::string(prologue) + R"(struct A
  a: string 1..80 '[a-z]+' check iban
  b: latin_c 2..
  c: bytes 32..32 hex
  d: bytes 0..9 base64url
  e: date
  f: time
  g: localdatetime
  h: datetime
  i: duration
  j: partialdate
  k: uuid
  l: uri 0..200
  m: uri(reference)
  n: email
  o: language
  p: text
  q: text de de-AT
  r: json
  s: bool
)");
}

TEST_CASE("scalars of scalars carry the constraints of the whole chain") {
  CHECK(dumped(R"(
    scalar Kurz = Lang(..20, pattern: '.*a');
    scalar Lang = string(1..80, pattern: 'b.*');
    scalar Gleich = Kurz;
    scalar Liste = list<S>(..5, unique: id);
    struct S { x: bool; id: uuid; kurz: Kurz; enger: Gleich(5..); liste: Liste(..3); })") ==
        std::string(prologue) + R"(scalar Kurz: string 1..20 'b.*' '.*a' of a.b.Lang
scalar Lang: string 1..80 'b.*'
scalar Gleich: string 1..20 'b.*' '.*a' of a.b.Kurz
scalar Liste: list<a.b.S> 0..5 unique by 1
struct S
  x: bool
  id: uuid
  kurz: a.b.Kurz
  enger: string 5..20 'b.*' '.*a'
  liste: list<a.b.S> 0..3 unique by 1
)");
}

TEST_CASE("equal patterns share one automaton, and a chain has that of the intersection") {
  const Compiled compiled(R"(
    scalar A = string(..9, pattern: '[ab]+');
    scalar B = A(pattern: '[bc]+');
    struct S { x: string(..5, pattern: '[ab]+'); })");
  REQUIRE(compiled.report.ok());
  const auto automaton = [&](std::uint32_t type) {
    return std::get<dstackc::model::String>(compiled.model.types[{type}].shape).automaton;
  };
  const auto a = compiled.model.scalars[{1}].type, b = compiled.model.scalars[{2}].type;
  const auto x = compiled.model.structs[{1}].members[0].type.type;
  CHECK(automaton(a.index) == automaton(x.index));
  const dstackc::pattern::CompiledAutomaton& both = compiled.model.automata[automaton(b.index)];
  CHECK(both.matches("bb"));
  CHECK_FALSE(both.matches("ab"));
  CHECK_FALSE(both.matches("bc"));
}

TEST_CASE("presence, null and defaults are three things") {
  CHECK(dumped(R"(
    enum Sprache { de; en = "EN"; }
    open enum Zahl: int32 { eins = 1; }
    struct A {
      a?: bool; b: bool?; c?: bool?; "d-e" as d: Sprache = en; e: Zahl = Zahl.eins; f: int64 = 9223372036854775807;
      g: decimal(4, 2) = 1.5; h: decimal(4, 2, json: number) = 1.5; i: float64 = 0.10; j: list<Sprache>(..3) = [de, en];
      k: map<bool>(..3) = {}; l: date? = null; m: date = "2024-02-29"; n: list<int32>(..3) = []; o: string(..9) = "\u{9}";
      p: int32 = -0; })") == std::string(prologue) + R"(enum Sprache
  de = "de"
  en = "EN"
open enum Zahl
  eins = 1
struct A
  a?: bool
  b: bool?
  c?: bool?
  "d-e" as d: a.b.Sprache = "EN"
  e: a.b.Zahl = 1
  f: int64 -9223372036854775808..9223372036854775807 = "9223372036854775807"
  g: decimal 4,2 -9999..9999 = "1.50"
  h: decimal 4,2 -9999..9999 as number = 1.5
  i: float64 = 0.1
  j: list<a.b.Sprache> 0..3 = ["de","EN"]
  k: map<bool> 0..3 = {}
  l: date? = null
  m: date = "2024-02-29"
  n: list<int32 -2147483648..2147483647> 0..3 = []
  o: string 0..9 = "\t"
  p: int32 -2147483648..2147483647 = 0
)");
}

TEST_CASE("structs, groups, undeclared members, reserved names and documentation") {
  CHECK(dumped(R"(
    enum Sprache { de; en = "EN"; }
    scalar Name = string(1..9, pattern: 'x-.*');
    /// @en In English.
    /// @de Auf Deutsch,
    /// zwei Zeilen.
    open struct A { x: Sprache; }
    struct B {
      ///   ohne Angabe
      "a-b" as a?: A; b?: list<B>(..3); c?: "x"; d: 3; e: true;
      group eins(1..1) { b, a };
      ...mehr: map<Name, Sprache?>(..5);
      reserved alt, "alt-er";
      example gut = { b: [{ a: { x: en } }], "x-y": de };
      counterexample schlecht = {} violates eins;
    })") == std::string(prologue) + R"(enum Sprache
  de = "de"
  en = "EN"
scalar Name: string 1..9 'x-.*'
/// @de Auf Deutsch, | zwei Zeilen.
/// @en In English.
struct A
  x: a.b.Sprache
  ...additional: map<json> (open)
struct B
  /// @de ohne Angabe
  "a-b" as a?: a.b.A
  b?: list<a.b.B> 0..3
  c?: literal "x"
  d: literal 3
  e: literal true
  group eins (1..1) b a
  ...mehr: map<a.b.Name, a.b.Sprache?> 0..5
  reserved alt
  reserved alt-er
  example gut {"b":[{"a-b":{"x":"EN"}}],"x-y":"de"}
  counterexample schlecht {} violates eins
)");
}

TEST_CASE("unions of the three styles") {
  CHECK(dumped(R"(
    struct A { a: bool; }
    struct B { art: "b"; b: bool; }
    struct C { c?: bool; }
    open union T tag "art" { a: A; "b" as be: B; a2: A; }
    union K by kind { eins: string(..9); viele: list<string(..9)>(..9); objekt: T; zahl: int32; keine: null; ja: true; }
    union M by member { a: A; "b" as be: B; rest: C; })") == std::string(prologue) + R"(struct A
  a: bool
struct B
  art: literal "b"
  b: bool
struct C
  c?: bool
open union T tag "art"
  a: a.b.A "a"
  be: a.b.B "b"
  a2: a.b.A "a2"
union K by kind
  eins: string 0..9 (string)
  viele: list<string 0..9> 0..9 (array)
  objekt: a.b.T (object)
  zahl: int32 -2147483648..2147483647 (number)
  keine: literal null (null)
  ja: literal true (boolean)
union M by member
  a: a.b.A "a"
  be: a.b.B "b"
  rest: a.b.C (fallback)
)");
}

TEST_CASE("names reach other files and namespaces of the package") {
  const Compiled compiled(std::vector<std::string>{
      "edition 2026;\nnamespace z.y;\nimport a.b as ab;\nstruct Z { a: ab.A; b: a.b.A; c: Y; }",
      "edition 2026;\nnamespace a.b;\nimport z.y { Y as Fern };\nstruct A { y?: Fern; }",
      "edition 2026;\nnamespace z.y;\nstruct Y { x: bool; }"});
  CHECK_MESSAGE(compiled.report.ok(), compiled.codes());
  CHECK(compiled.dump() == R"(namespace a.b in main
struct A
  y?: z.y.Y
namespace z.y in main
struct Z
  a: a.b.A
  b: a.b.A
  c: z.y.Y
struct Y
  x: bool
)");
}

TEST_CASE("a file that could not be parsed does not make its names unknown") {
  const Compiled compiled(
      std::vector<std::string>{"edition 2026;\nnamespace a.b;\nimport c.d { X };\nstruct A { y: Y; x: X; }",
                               "edition 2026;\nnamespace a.b;\nstruct Y { : }"});
  for (const dstackc::diag::Entry* entry : compiled.report.sorted()) CHECK(entry->number() < 200);
}
