"""T16 to T24: names and free text that mean something to what is generated. C++ that is compiled here is also run."""
import json
import re
import subprocess
from pathlib import Path

from support import HEAD, ROOT, promised, repeated

PAYLOADS = [
    '*/ int PWNED; /*', '// PWNED', '"""PWNED"""', "'''PWNED'''", '--> PWNED', '</script><script>PWNED()</script>', ']]> PWNED', '${PWNED}',
    '{{PWNED}}', '`PWNED`', '%> PWNED <%', '#} PWNED {#', 'x @endcode PWNED', '#error PWNED', 'PWNED\\', 'PWNED ??/', '"; PWNED; "', "'; PWNED",
    ')" PWNED R"(', '%s%n PWNED', '$(PWNED)', '=PWNED()', 'x @PWNED{x}', '\\u002A/ PWNED', '&PWNED;', '{% PWNED %}', '<%= PWNED %>',
]


def quoted(text):
    return json.dumps(text, ensure_ascii=True)


def texts_of(value):
    """All texts and names of a JSON document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts_of(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from texts_of(one)


def documents(case, out="out"):
    return {path: json.loads(text) for path, text in case.tree(out).items() if path.endswith(".json") and not path.endswith("manifest.json")}


def program(case, body, options=("-std=c++20",), out="out"):
    """What a program prints that includes all generated headers and has this body."""
    generated = case.path(out) / "cpp"
    library = Path(case.dstackc).parent / "../runtime/libdstack_runtime.a"
    headers = "".join(f'#include "{one.relative_to(generated)}"\n' for one in sorted(generated.rglob("*.h")))
    main = case.write("main.cpp", f"#include <cstdio>\n{headers}int main() {{\n{body}\n}}\n")
    command = ["g++", *options, "-w", "-I", generated, "-I", ROOT / "runtime/include", main, *sorted(generated.rglob("*.cpp")), library]
    built = subprocess.run([*command, "-o", case.path("program")], capture_output=True, text=True)
    case.check(built.returncode == 0, f"it compiles: {built.stderr[:1500]}")
    return subprocess.run([case.path("program")], capture_output=True, text=True).stdout if built.returncode == 0 else ""


def compiles(case, compiler, *options, out="out"):
    generated = case.path(out) / "cpp"
    text = "".join(f'#include "{one}"\n' for one in sorted(generated.rglob("*.cpp")))
    command = [compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", *options, "-I", generated, "-I", ROOT / "runtime/include"]
    built = subprocess.run([*command, "-xc++", "-"], input=text, capture_output=True, text=True)
    case.check(built.returncode == 0, f"{compiler} {' '.join(map(str, options))}: {built.stderr[:2000]}")


def t16_documentation(case):
    """Documentation that would end a comment, a text or a template stays a comment in C++ and a text in JSON."""
    docs = "".join(f"  /// A.\n  /// {text}\n  m{i}: bool;\n" for i, text in enumerate(PAYLOADS))
    case.accepted(case.generate(case.schema(f"/// A.\n/// {PAYLOADS[0]}\nstruct A {{\n{docs}}}\n").name), "hostile documentation")
    for path, text in case.tree().items():
        if path.endswith((".h", ".cpp")):
            live = [line for line in text.decode().split("\n") if "PWNED" in line and not re.match(r"\s*///? ", line)]
            case.check(not live, f"{path}: outside of comments: {live}")
            ends = [line for line in text.decode().split("\n") if re.match(r"\s*//", line) and re.search(r"(\\|\?\?/)\s*$", line)]
            case.check(not ends, f"{path}: comments that go on: {ends}")
    for path, document in documents(case).items():
        found = [text for text in texts_of(document) if "PWNED" in text]
        expected = {f"A.\n{text}" for text in PAYLOADS}
        case.check(set(found) == expected, f"{path}: {set(found) ^ expected}")


def t17_lines_that_go_on(case):
    """A comment that ends in a backslash or its trigraph does not swallow the line behind it: its constraint still rejects."""
    case.schema("struct A {\n  /// C:\\\n  x: int32(0..9);\n  /// What??/\n  y: int32(0..9);\n}\n/// End \\\nstruct B { z: bool; }\n")
    case.accepted(case.generate("a.dstack", targets="cpp"), "comments that end in a backslash")
    body = """  for (const char* text : {R"({"x":9,"y":9})", R"({"x":10,"y":9})", R"({"x":9,"y":10})"})
    std::printf("%d", dstack::parse<a::b::A>(text).valid());"""
    case.same(program(case, body, ["-std=c++20", "-trigraphs"]), "100", "verdicts of the program")


def t18_values(case):
    """Texts with quotes, backslashes, delimiters of raw strings or 60,000 characters are the same bytes when the program runs."""
    most = promised("a text in quotes, a doc comment of one language", 0)
    texts = ['"', "\\", "\n", ')"', ')x"', ')' + "x" * 16 + '"', "%s%n", "\0a0", "??/", "\x7f\u0085\u202e\u00e4\U0001f600", "'", "\\n", "a\r\nb",
             "1" + "\x01" + "2", "x" * (most - 8) + "\\"]
    members = "".join(f"  m{i}: string(..70000) = {quoted_for_schema(text)};\n" for i, text in enumerate(texts))
    case.accepted(case.generate(case.schema(f"struct A {{\n{members}}}\n").name), "hostile texts")
    for path, document in documents(case).items():
        found = [text for text in texts_of(document) if text in texts]
        case.check(set(found) == set(texts), f"{path} has all texts")
    lines = "".join(f'  for (unsigned char c : a.m{i}) std::printf("%02x", c);\n  std::puts("");\n' for i in range(len(texts)))
    case.same(program(case, f"  const a::b::A a;\n{lines}").split("\n")[:-1], [text.encode().hex() for text in texts], "bytes at run time")


def quoted_for_schema(text):
    """A text in quotes as the language writes it: what may not stand in a source becomes an escape."""
    return '"' + "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else f"\\u{{{ord(c):x}}}" for c in text) + '"'


def t19_enum_values(case):
    """Texts of an enum may be anything: each stays as it is in documents, has a name of its own in C++, and no other passes."""
    texts = ['*/ system("x") /*', " ", "", "1a", "-", "true", "default", "A", "a", "\0", "null", *(chr(0x1F600 + i) for i in range(300))]
    members = "".join(f"  e{i} = {quoted_for_schema(text)};\n" for i, text in enumerate(texts))
    case.accepted(case.generate(case.schema(f"enum E {{\n{members}}}\nstruct A {{ e: E; }}\n").name), "hostile texts")
    header = case.tree()["cpp/a/b.dstack.h"].decode()
    names = re.search(r"enum class E[^{]*\{(.*?)\}", header, re.S)[1]
    case.same(len(set(re.findall(r"\be[0-9]+\b", names))), len(texts), "names in C++")
    schema = documents(case)["jsonschema/a.b.schema.json"]["$defs"]["E"]
    case.same(schema["enum"], texts, "values in JSON Schema")
    lines = [json.dumps({"e": text}) for text in [*texts, "e0", "  ", "TRUE", "1", "nul"]]
    case.write("lines.ndjson", "\n".join(lines))
    ran = case.run("validate", "--type", "A", "--schema", "a.dstack", "--format", "json", "lines.ndjson")
    verdicts = [json.loads(line)["verdict"] for line in ran.out.splitlines()]
    case.same(verdicts, ["valid"] * len(texts) + ["invalid"] * 5, "verdicts")
    case.refused(case.run("check", case.schema('enum E { a = "x"; b = "x"; }').name), 1, "DS0433", "one text twice")


def t20_words(case):
    """Generated code of a schema whose names are all words of C++ and macros compiles behind headers full of macros."""
    case.same(case.generate(ROOT / "tests/consume/words/schema.dstack", targets="cpp").code, 0, "all words")
    more = "domain DOMAIN signals slots emit Q_OBJECT foreach interface small near far min max IN OUT OPTIONAL CALLBACK Status Bool None Always"
    members = "".join(f"{word}: int32; " for word in more.split())
    upper = "".join(f"struct {word.upper()}_T {{ {word}: bool; }}\n" for word in ("signals", "None"))
    path = case.schema(f"struct A {{ {members} }}\nenum E {{ {'; '.join(more.split())}; }}\n{upper}")
    case.same(case.generate(path.name, out="more", targets="cpp").code, 0, "more words")
    macros = "#include <math.h>\n#include <complex.h>\n#include <sys/types.h>\n#include <sys/sysmacros.h>\n#include <cerrno>\n"
    case.write("macros.h", macros + "#undef I\n#define I oops(\n#define TRUE 1\n#define FALSE 0\n")
    for compiler in ("g++", "clang++"):
        compiles(case, compiler, "-include", case.path("macros.h"))
    compiles(case, "g++", "-std=gnu++20", "-include", case.path("macros.h"), out="more")


def t21_names_of_scripts(case):
    """Names that mean something to JavaScript or JSON Schema are ordinary members in all documents, and are required."""
    names = "__proto__ constructor prototype toString hasOwnProperty length $ref $id $schema type properties required $defs enum items".split()
    members = "".join(f'  "{name}" as m{i}: bool;\n' for i, name in enumerate(names))
    case.accepted(case.generate(case.schema(f"struct A {{\n{members}}}\n").name), "such names")
    found = documents(case)
    schemas = [found["jsonschema/a.b.schema.json"]["$defs"]["A"], found["openapi/a.b.openapi.json"]["components"]["schemas"]["A"]]
    for schema in schemas:
        case.same(list(schema["properties"]), names, "members")
        case.same(sorted(schema["required"]), sorted(names), "required")
        case.check(all(schema["properties"][name] == {"type": "boolean"} for name in names), "each is a boolean")
    case.write("good.json", json.dumps({name: True for name in names}))
    case.same(case.run("validate", "--type", "A", "--schema", "a.dstack", "good.json").code, 0, "all there")
    for name in names:
        case.write("bad.json", json.dumps({other: True for other in names if other != name}))
        ran = case.run("validate", "--type", "A", "--schema", "a.dstack", "bad.json")
        case.check(ran.code == 1 and "missing_member" in ran.out + ran.err, f"{name} is missing: {ran}")


def t22_reserved_names(case):
    """Names that C++ keeps to itself are refused by their form, in every position; words are changed in C++ only."""
    for name in ("_Foo", "_foo", "a__b", "_", "__", "a_"):
        for form in ("struct {} {{ x: bool; }}", "struct A {{ {}: bool; }}", "enum E {{ {}; }}", "scalar {} = bool;",
                     "union U by kind {{ {}: bool; }}"):
            case.refused(case.run("check", case.schema(form.format(name)).name), 1, "DS0112", f"{name} in {form}")
    text = "edition 2026;\nnamespace std.operator;\nstruct main { new: bool; this: bool; std: main2; }\nstruct main2 { delete: bool; }\n"
    case.accepted(case.generate(case.write("std.dstack", text).name), "words")
    compiles(case, "clang++", "-Wreserved-identifier")
    schema = documents(case)["jsonschema/std.operator.schema.json"]["$defs"]["main"]
    case.same(list(schema["properties"]), ["new", "this", "std"], "names in documents")


def t23_collisions(case):
    """Names that would become one name or one file are refused at both places before anything is written; others live together."""
    struct = "struct {} {{ x: bool; }}\n"
    for text, rule in {
        "struct A { x: bool; x: bool; }": "DS0405", 'struct A { x: bool; "x" as y: bool; }': "DS0406", struct.format("A") * 2: "DS0204",
        struct.format("Ab") + struct.format("aB"): "DS0219", "enum E { a; a; }": "DS0432",
    }.items():
        ran = case.generate(case.schema(text).name)
        case.refused(ran, 1, rule, text)
    case.write("two/a.dstack", "edition 2026;\nnamespace ab.c;\nstruct A { x: bool; }\n")
    case.write("two/b.dstack", "edition 2026;\nnamespace aB.c;\nstruct A { x: bool; }\n")
    ran = case.generate("two")
    case.refused(ran, 1, "DS0219", "namespaces that differ in case")
    case.check("two/a.dstack" in ran.err and "two/b.dstack" in ran.err, f"both places are named: {ran}")
    case.check(not case.path("out").exists(), "nothing is written")
    case.write("good/a.dstack", "edition 2026;\nnamespace a.b_c;\nstruct A { foo_bar: bool; fooBar: bool; has_x: bool; x?: bool; set_x: A2; A: bool; }\n"
                                "struct A2 { a: bool; value: bool; b_c: int32 = 1; }\n")
    case.write("good/b.dstack", "edition 2026;\nnamespace a_b.c;\nstruct c { a_b: bool; c: bool; }\nstruct a_b { x: c; }\n")
    case.write("good/c.dstack", "edition 2026;\nnamespace a;\nstruct b { x: bool; }\nstruct a { a: b; b: a2; }\nstruct a2 { x: bool; }\n")
    case.same(case.generate("good").code, 0, "names that only look alike")
    case.same(len([path for path in case.tree() if path.endswith(".dstack.h")]), 3, "headers")
    for compiler in ("g++", "clang++"):
        compiles(case, compiler)


YAML_WORDS = ["no", "No", "NO", "on", "y", "~", "null", "1e3", "0x10", "0o7", "1_000", "2020-01-01", "12:30:45", "=", "<<", "- a", ": ", " #", " a", "a "]


def t24_words_of_yaml(case):
    """Texts that YAML would take for booleans, numbers or dates are texts in every generated document: in quotes, all of them."""
    members = "".join(f"e{i} = {quoted(text)}; " for i, text in enumerate(YAML_WORDS))
    fields = "".join(f"{quoted(text)} as m{i}: string(..20) = {quoted(text)}; " for i, text in enumerate(YAML_WORDS))
    path = case.schema(f"enum E {{ {members} }}\nstruct A {{ e: E; {fields} }}\n")
    case.same(case.generate(path.name).code, 0, "words of YAML")
    for path, document in documents(case).items():
        definitions = document.get("$defs") or document["components"]["schemas"]
        enum, struct = (definitions.get(name) or definitions[f"a.b.{name}"] for name in "EA")
        case.same(enum["enum"], YAML_WORDS, f"{path}: values")
        case.same([struct["properties"][text]["default"] for text in YAML_WORDS], YAML_WORDS, f"{path}: names and defaults")
