// The tree: everything that may be written arrives in it, with its place.
#include <doctest/doctest.h>

#include <string>

#include "syntax_parsed.h"

using namespace dstackc;
using namespace dstackc::syntax;

namespace {

std::string_view written(const Parsed& parsed, Span at) {
  return parsed.sources[at.source].text().substr(at.begin, at.end - at.begin);
}

const NamedType& named(const Type& type) { return std::get<NamedType>(type.type); }

}  // namespace

TEST_CASE("edition, namespace and imports") {
  const Parsed parsed(
      "edition 2026;\n/// @de Text.\nnamespace a.b.c;\nimport x.y { A, B as C, };\nimport z as w;\nimport "
      "v;\n");
  CHECK(parsed.codes().empty());
  CHECK(parsed.unit.complete);
  CHECK(parsed.unit.edition->text == "2026");
  CHECK(parsed.unit.name_space->text() == "a.b.c");
  CHECK(written(parsed, parsed.unit.name_space->at) == "a.b.c");
  CHECK(parsed.unit.doc.texts.at(0).text == "Text.");
  REQUIRE(parsed.unit.imports.size() == 3);
  const Import& items = parsed.unit.imports[0];
  CHECK(items.name_space.text() == "x.y");
  CHECK(items.has_items);
  REQUIRE(items.items.size() == 2);
  CHECK_FALSE(items.items[0].alias);
  CHECK(items.items[1].name.text == "B");
  CHECK(items.items[1].alias->text == "C");
  CHECK(parsed.unit.imports[1].alias->text == "w");
  CHECK_FALSE(parsed.unit.imports[2].has_items);
}

TEST_CASE("members with wire name, presence, null and default") {
  const Parsed parsed = members("\"trassen-plan\" as plan?: uri(reference)?;\nsprache: a.Sprache = de;");
  CHECK(parsed.codes().empty());
  const Struct& node = declaration<Struct>(parsed);
  const Member& plan = node.members.at(0);
  CHECK(plan.wire->text == "trassen-plan");
  CHECK(plan.name.text == "plan");
  CHECK(plan.optional);
  CHECK(written(parsed, plan.optional_at) == "?");
  CHECK(plan.type.nullable);
  CHECK(written(parsed, plan.type.at) == "uri(reference)?");
  CHECK(std::get<Word>(std::get<Value>(named(plan.type).arguments.at(0).value).value).name.text() ==
        "reference");
  const Member& language = node.members.at(1);
  CHECK_FALSE(language.optional);
  CHECK_FALSE(language.type.nullable);
  CHECK(named(language.type).name.text() == "a.Sprache");
  CHECK(std::get<Word>(language.default_value->value).name.text() == "de");
}

TEST_CASE("arguments: ranges, numbers, names, named values") {
  const Parsed parsed = members(
      "a: decimal(9, 2, -0.01.., json: number);\nb: string(..80, pattern: '[a-z]', unique);\nc: "
      "list<int32>();");
  CHECK(parsed.codes().empty());
  const Struct& node = declaration<Struct>(parsed);
  const NamedType& decimal = named(node.members[0].type);
  CHECK(written(parsed, decimal.arguments_at) == "(9, 2, -0.01.., json: number)");
  CHECK(std::get<Number>(std::get<Value>(decimal.arguments.at(0).value).value).text == "9");
  const Range& range = std::get<Range>(decimal.arguments.at(2).value);
  CHECK(range.minimum->text == "-0.01");
  CHECK(written(parsed, range.minimum->at) == "-0.01");
  CHECK_FALSE(range.maximum);
  CHECK(decimal.arguments.at(3).name->text == "json");
  const NamedType& string = named(node.members[1].type);
  CHECK(std::get<Range>(string.arguments.at(0).value).maximum->text == "80");
  CHECK(std::get<StringLiteral>(std::get<Value>(string.arguments.at(1).value).value).raw);
  CHECK(std::get<Word>(std::get<Value>(string.arguments.at(2).value).value).name.text() == "unique");
  CHECK(named(node.members[2].type).has_arguments);
  CHECK(named(node.members[2].type).arguments.empty());
}

TEST_CASE("type arguments, also before an equals sign") {
  const Parsed parsed = members("a: map<K, list<T>>= {};");
  CHECK(parsed.codes().empty());
  const NamedType& map = named(declaration<Struct>(parsed).members[0].type);
  REQUIRE(map.type_arguments.size() == 2);
  CHECK(named(map.type_arguments[1]).type_arguments.size() == 1);
}

TEST_CASE("literal types and values of every kind") {
  const Parsed parsed = members(
      "a: \"x\";\nb: -3;\nc: true;\nd: false;\ne: null;\nf: json = {k: [1, \"s\", 'r', true, null, A.b], "
      "\"l\": {}};");
  CHECK(parsed.codes().empty());
  const Struct& node = declaration<Struct>(parsed);
  const auto literal = [&](std::size_t i) -> const Value& {
    return std::get<LiteralType>(node.members[i].type.type).value;
  };
  CHECK(std::get<StringLiteral>(literal(0).value).text == "x");
  CHECK(std::get<Number>(literal(1).value).text == "-3");
  CHECK(std::get<bool>(literal(2).value));
  CHECK_FALSE(std::get<bool>(literal(3).value));
  CHECK(std::holds_alternative<std::nullptr_t>(literal(4).value));
  const ObjectValue& object = std::get<ObjectValue>(node.members[5].default_value->value);
  REQUIRE(object.entries.size() == 2);
  CHECK(object.entries[0].key.text == "k");
  CHECK(std::get<ListValue>(object.entries[0].value.value).items.size() == 6);
  CHECK(object.entries[1].key.text == "l");
  CHECK(written(parsed, object.entries[1].value.at) == "{}");
}

TEST_CASE("groups, reserved names, rests and examples") {
  const Parsed parsed = members(
      "group g(1..2) { a, b }\ngroup (..1) { c, };\nreserved x, \"y-z\";\n/// @de Rest.\n...rest: "
      "map<json>;\n"
      "example gut from \"gut.json\";\ncounterexample schlecht = {a: 1} violates r, s;");
  CHECK(parsed.codes().empty());
  const Struct& node = declaration<Struct>(parsed);
  REQUIRE(node.groups.size() == 2);
  CHECK(node.groups[0].name->text == "g");
  CHECK(node.groups[0].range.maximum->text == "2");
  CHECK(node.groups[0].members.size() == 2);
  CHECK_FALSE(node.groups[1].name);
  REQUIRE(node.reserved.size() == 2);
  CHECK(node.reserved[1].text == "y-z");
  REQUIRE(node.rests.size() == 1);
  CHECK(node.rests[0].doc.texts.at(0).language == "de");
  REQUIRE(node.examples.size() == 2);
  CHECK(std::get<StringLiteral>(node.examples[0].source.content).text == "gut.json");
  CHECK_FALSE(node.examples[0].counter);
  CHECK(node.examples[1].counter);
  CHECK(node.examples[1].violates.size() == 2);
}

TEST_CASE("enums, unions and scalars") {
  const Parsed parsed(head +
                      "open enum E: int32 { a = 1; b = -2; }\nenum F { c = \"C\"; d; }\n"
                      "open union U tag \"art\" { \"p-1\" as p: P; q: Q; }\nunion V by kind { n: null; }\n"
                      "union W by member { w: X; }\nunion N { a: A; }\n"
                      "open struct S { }\nscalar T = string(1..5) { example e = \"x\"; }\n");
  CHECK(parsed.codes().empty());
  const Enum& e = declaration<Enum>(parsed, 0);
  CHECK(e.open);
  CHECK(written(parsed, e.open_at) == "open");
  CHECK(named(*e.base).name.text() == "int32");
  CHECK(std::get<Number>(e.members[1].value->value).text == "-2");
  CHECK_FALSE(declaration<Enum>(parsed, 1).open);
  CHECK_FALSE(declaration<Enum>(parsed, 1).members[1].value);
  const Union& u = declaration<Union>(parsed, 2);
  CHECK(std::get<TagStyle>(*u.style).tag.text == "art");
  CHECK(u.open);
  CHECK(u.alternatives[0].wire->text == "p-1");
  CHECK(std::holds_alternative<KindStyle>(*declaration<Union>(parsed, 3).style));
  CHECK(std::holds_alternative<MemberStyle>(*declaration<Union>(parsed, 4).style));
  CHECK_FALSE(declaration<Union>(parsed, 5).style);
  CHECK(declaration<Struct>(parsed, 6).open);
  CHECK(declaration<Scalar>(parsed, 7).examples.size() == 1);
}

TEST_CASE("doc comments: languages, lines, paragraphs") {
  const Parsed parsed(
      head +
      "/// Ohne Sprache.\n///\n///   eingerückt\n/// @en English.\n/// More.\n//// ruler\n////// ruler\n"
      "struct A {\n    /// @de-simple Leicht.\n    a: int32;\n}\n/// x\nenum E {\n/// y\na; }\n"
      "/// z\nunion U by kind {\n/// w\na: int32; }\n/// v\nscalar S = int32;");
  CHECK(parsed.codes().empty());
  const Struct& node = declaration<Struct>(parsed);
  REQUIRE(node.doc.texts.size() == 2);
  CHECK(node.doc.texts[0].language.empty());
  CHECK(node.doc.texts[0].text == "Ohne Sprache.\n\n  eingerückt");
  CHECK(node.doc.texts[1].language == "en");
  CHECK(node.doc.texts[1].text == "English.\nMore.");
  CHECK(written(parsed, node.doc.texts[1].language_at) == "@en");
  CHECK(node.members[0].doc.texts.at(0).language == "de-simple");
  CHECK(declaration<Enum>(parsed, 1).members[0].doc.texts.at(0).text == "y");
  CHECK(declaration<Union>(parsed, 2).alternatives[0].doc.texts.at(0).text == "w");
  CHECK(declaration<Scalar>(parsed, 3).doc.texts.at(0).text == "v");
}

TEST_CASE("doc comments in wrong places") {
  CHECK(members("a: int32; /// behind").codes() == "160@4:11");
  CHECK(members("a:\n/// inside\nint32;").codes() == "161@5:1");
  CHECK(members("/// at the end").codes() == "161@4:1");
  CHECK(members("/// of a group\ngroup g(1..) { a };").codes() == "161@4:1");
  CHECK(Parsed("/// of the edition\n" + head).codes() == "161@1:1");
  CHECK(Parsed(head + "/// at the end").codes() == "161@3:1");
  CHECK(members("/// @deprecated\na: int32;").codes() == "162@4:5");
  CHECK(members("/// @de a\n/// @de b\na: int32;").codes() == "163@5:5");
}

TEST_CASE("CRLF and CR give the same tree as LF") {
  const std::string text = head + "/// Eins.\n/// Zwei.\nstruct A {\n  a: int32;\n}\n";
  for (const std::string end : {"\r\n", "\r"}) {
    std::string other;
    for (const char c : text) c == '\n' ? other += end : other += c;
    const Parsed parsed(other);
    CHECK(parsed.codes().empty());
    CHECK(declaration<Struct>(parsed).doc.texts.at(0).text == "Eins.\nZwei.");
    CHECK(parsed.sources[{1}].position(static_cast<std::uint32_t>(other.find("a: int"))).line == 6);
  }
}

TEST_CASE("empty files are read alike") {
  for (const std::string text : {"", "\uFEFF", "// comment", "\n\n\n", "\r\n", "   "}) {
    CAPTURE(text);
    const Parsed parsed(text);
    CHECK(parsed.codes().empty());
    CHECK(parsed.unit.complete);
    CHECK_FALSE(parsed.unit.edition);
    CHECK(parsed.unit.declarations.empty());
  }
}

TEST_CASE("words of the language are names wherever a name stands") {
  for (const std::string word :
       {"edition",    "import",         "as",       "scalar",  "open",       "tag",
        "by",         "kind",           "member",   "group",   "reserved",   "from",
        "example",    "counterexample", "violates", "rule",    "view",       "codelist",
        "annotation", "annotate",       "error",    "service", "credential", "presentation"}) {
    CAPTURE(word);
    const Parsed parsed(head + "struct " + word + " { " + word + ": " + word + " = " + word + "; \"x\" as " +
                        word + "?: a." + word + "; group " + word + "(1..) { " + word + " } reserved " +
                        word + "; }\nenum E { " + word + "; }\nunion U by kind { " + word + ": " + word +
                        "; }\nscalar " + word + " = " + word + ";");
    CHECK(parsed.codes().empty());
    CHECK(parsed.unit.declarations.size() == 4);
  }
  for (const std::string word : {"struct", "enum", "union", "namespace", "true", "false", "null"}) {
    CAPTURE(word);
    CHECK_FALSE(members(word + ": int32;").report.ok());
  }
}
