"""T12, T25 to T29: numbers at the ends of their ranges, references, patterns, and schemas that would grow without end."""
import json
import re
from urllib.parse import unquote, urljoin

from names import documents, quoted_for_schema
from support import HEAD, MIB, promised, repeated

INT32, SAFE, INT64 = (-(2**31), 2**31 - 1), (-(2**53 - 1), 2**53 - 1), (-(2**63), 2**63 - 1)


def t12_numbers(case):
    """Bounds are exact up to the ends of their types; beyond them, or written otherwise, they are refused and never wrap."""
    for name, (low, high) in {"int32": INT32, "safeint": SAFE, "int64": INT64}.items():
        case.accepted(case.run("check", case.schema(f"struct A {{ x: {name}({low}..{high}); y: {name} = {high}; }}").name), f"all of {name}")
        for number in (low - 1, high + 1, 2**64, -(2**64), 2**64 + 1, 10**400):
            for place, rule in ((f"({number}..)", "DS0310"), (f"(..{number})", "DS0310"), (f" = {number}", "DS0504")):
                case.refused(case.run("check", case.schema(f"struct A {{ x: {name}{place}; }}").name), 1, rule, f"{name}{str(place)[:40]}")
    for text, rule in {
        "string(007..)": "DS0107", "string(1e5..)": "DS0107", "string(..1.5)": "DS0309", "string(-1..5)": "DS0309", "int32(5..4)": "DS0308",
        f"string(..{2**64})": "DS0309", f"list<bool>(..{2**64 + 1})": "DS0309", f"string({2**63}..)": "DS0309", "int32(0x10..)": "DS0107",
        "int32(+1..)": "DS0130", "decimal(9, 2, 10000000..)": "DS0310", "int32(1..2, multipleOf: 0)": "DS0307", "decimal(99999999999999999999, 2)": "DS0318",
    }.items():
        case.refused(case.run("check", case.schema(f"struct A {{ x: {text}; }}").name), 1, rule, text)
    for text in ("float64(NaN..)", "float64(..Infinity)", f"float64(..1{repeated('0', 400)})"):
        case.same(case.run("check", case.schema(f"struct A {{ x: {text}; }}").name).code, 1, text)


def t12_ends_in_documents(case):
    """Ranges with ends of many digits have exactly these ends in JSON Schema and for the reader."""
    numbers = {"int32": (INT32[0] + 1, INT32[1] - 1), "safeint": (SAFE[0] + 1, SAFE[1] - 1)}
    texts = [(INT64[0] + 1, INT64[1] - 1), (-(10**18), 10**18 + 7), (2**53, 2**53 + 1), (-1, 10**9), (999, 100100)]
    members = "".join(f"{name}: {name}({low}..{high}); " for name, (low, high) in numbers.items())
    members += "".join(f"t{i}: int64({low}..{high}); " for i, (low, high) in enumerate(texts))
    case.accepted(case.generate(case.schema(f"struct A {{ {members} }}").name), "such ranges")
    properties = documents(case)["jsonschema/a.b.schema.json"]["$defs"]["A"]["properties"]
    good = {name: low for name, (low, _) in numbers.items()} | {f"t{i}": str(low) for i, (low, _) in enumerate(texts)}
    tried = [(good, True)]
    for name, (low, high) in numbers.items():
        case.same((properties[name]["minimum"], properties[name]["maximum"]), (low, high), name)
        tried += [(good | {name: value}, low <= value <= high) for value in (low - 1, low, high, high + 1, 2**64, 2**64 + low)]
    for i, (low, high) in enumerate(texts):
        for value in {low - 1, low, low + 1, high - 1, high, high + 1, 0, -high, 10 * high, 2**64 + low, 2**64 + high}:
            right = low <= value <= high
            case.same(bool(re.fullmatch(properties[f"t{i}"]["pattern"].removeprefix("^").removesuffix("$"), str(value))), right, f"{low}..{high} and {value}")
            tried.append((good | {f"t{i}": str(value)}, right))
    case.write("all.ndjson", "\n".join(json.dumps(document) for document, _ in tried))
    ran = case.run("validate", "--type", "A", "--schema", "a.dstack", "--format", "json", "all.ndjson")
    verdicts = [json.loads(line)["verdict"] == "valid" for line in ran.out.splitlines()]
    case.same(verdicts, [right for _, right in tried], "verdicts of the reader")


def references(value):
    if isinstance(value, list):
        for one in value:
            yield from references(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name == "$ref" and isinstance(one, str):
                yield one
            if name == "mapping" and isinstance(one, dict):
                yield from (target for target in one.values() if isinstance(target, str))
            if name not in ("const", "enum", "default", "examples", "properties"):
                yield from references(one)
            if name == "properties":
                yield from references(list(one.values()))


def resolve(reference, base, by_id):
    """RFC 3986, then RFC 6901; an independent resolver of a few lines. Fails where the reference leads nowhere."""
    address, _, pointer = urljoin(base, reference).partition("#") if not reference.startswith("#") else (base, "", reference[1:])
    value = by_id[address]
    for part in unquote(pointer).split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def t25_references(case):
    """References from names, tags and members that mean something to JSON Pointers and addresses all lead to a schema."""
    hostile = ["a/b", "a~b", "~0~1", "%2F", "#", "a b", "\u00e4\U0001f600", '"', "\\", "..", "$ref", "?x=1", "{}", "."]
    alternatives = "".join(f"{quoted_for_schema(text)} as a{i}: S{i}; " for i, text in enumerate(hostile))
    structs = "".join(f"struct S{i} {{ {quoted_for_schema(text)} as m: a.b.U?; o?: B; }}\n" for i, text in enumerate(hostile)).replace("a.b.U", "U")
    text = f'union U tag "t" {{ {alternatives} }}\nstruct A {{ u: U; m: map<U>(..9); }}\n{structs}struct B {{ x: bool; }}\n'
    case.write("p/dstack.json", json.dumps({"name": "p", "baseUri": "https://example.org/a~b/%20", "version": "1.2.3"}))
    case.write("p/a.dstack", HEAD + text)
    case.write("p/b.dstack", "edition 2026;\nnamespace a.c;\nimport a.b { U, S1 };\nstruct C { u: U; s: S1; }\n")
    case.accepted(case.generate("p"), "hostile names")
    found = documents(case)
    by_id = {document["$id"]: document for document in found.values() if "$id" in document}
    count = 0
    for path, document in found.items():
        for reference in references(document):
            count += 1
            try:
                target = resolve(reference, document.get("$id", path), by_id | {path: document})
                case.check(isinstance(target, dict) and target, f"{path}: {reference} is no schema")
            except (KeyError, ValueError, IndexError) as error:
                case.check(False, f"{path}: {reference} leads nowhere: {error!r}")
    case.check(count > 100, f"{count} references were followed")


def t26_patterns(case):
    """Patterns that other engines choke on are refused when they are written, or take linear time for every text."""
    refused = {
        r"\1": "DS0321", "(?=x)": "DS0321", "(?<=x)y": "DS0321", r"[\d-z]": "DS0321", "[": "DS0321", "a{3,2}": "DS0321", "(?i)a": "DS0321", "a*+": "DS0321",
        r"\b": "DS0321", "((((a": "DS0321",
    }
    beyond = {"a{1000000}": "DS0714", "((a{100}){100}){100}": "DS0715", "(a|b)*a(a|b){20}": "DS0715", repeated("(", 60000): "DS0714",
              repeated("(a?", 300) + repeated("){2}", 300): None, f"{repeated('(a{0,9}', 12)}{repeated('){0,9}', 12)}": None}

    def check(pattern):
        return case.run("check", case.schema(f"struct A {{ x: string(..99, pattern: '{pattern}'); }}").name, within=1, memory=256 * MIB)

    for pattern, rule in refused.items():
        case.refused(check(pattern), 1, rule, pattern)
    for pattern, rule in beyond.items():
        ran = check(pattern)
        case.check(ran.code == 4 and (rule is None or rule in ran.codes), f"{pattern[:60]} is beyond a limit: {ran}")
    case.refused(case.run("check", case.schema("struct A { x: string(..99, pattern: '[\0]'); }").name), 1, "DS0103", "NUL in a class")
    longest = promised("a pattern", 0)
    case.accepted(check(repeated("a", longest)), "the longest pattern") if longest < 99 else case.same(check(repeated("a", longest)).code, 1, "no text that long")
    case.refused(check(repeated("a", longest + 1)), 4, "DS0714", "one byte more")
    for pattern in ("(a+)+b", "(.*a){25}", "(a|a)*b", "(a*)*b", "(a|aa)+b", r"(\p{L}+ ?)*!"):
        schema = case.schema(f"struct A {{ x: string(..100000000, pattern: '{pattern}'); }}")

        def match(size, schema=schema):
            case.write("x.json", json.dumps({"x": repeated("a", size)}))
            return case.run("validate", "--type", "A", "--schema", schema.name, "--limit-document", "100000000", "x.json")

        case.linear(f"texts for {pattern}", match, 4 * MIB, 0 if pattern == "(.*a){25}" else 1)


def t27_many(case):
    """As many members and values as are documented compile within budget; one more is a limit, and so are 65,536."""
    members = promised("members of a struct; of an enum; types of a run", 0)
    values = promised("members of a struct; of an enum; types of a run", 1)

    def struct(count):
        return case.schema(f"struct A {{ {''.join(f'm{i}?: bool; ' for i in range(count))} }}").name

    def enum(count):
        return case.schema(f"enum E {{ {''.join(f'e{i}; ' for i in range(count))} }}").name

    def structs(count):
        return case.schema("".join(f"struct S{i} {{ x: int32(0..{i}); y?: S{i // 2}; }}\n" for i in range(count))).name

    for make, most, rule in ((struct, members, "DS0712"), (enum, values, "DS0713")):
        case.same(case.generate(make(most), within=2).code, 0, f"{most} at once")
        before = case.tree()
        case.refused(case.generate(make(most + 1), within=2), 4, rule, f"{most + 1} at once")
        case.refused(case.generate(make(65536), within=2), 4, "DS0709" if make is struct else rule, "65,536 at once")
        case.check(case.tree() == before, "what was there stays as it was")
    case.linear("types", lambda n: case.generate(structs(n), out="types", targets="cpp,openapi"), 5000, 0)


def t28_endless_types(case):
    """A value that could never end is an error that shows the way round; one that may end is fine; growth has no syntax yet."""
    for text, rule in {
        "struct A { a: A; }": "DS0404", "struct A { b: B; } struct B { a: A; }": "DS0404", "struct A { l: list<A>(1..2); }": "DS0404",
        'union U tag "t" { a: A; } struct A { u: U; }': "DS0404", "scalar A = B; scalar B = A;": "DS0401", "scalar A = A;": "DS0401",
        "union U by kind { u: U; }": "DS0404", "struct T<X> { t: T<T<X>>; }": "DS0150", "struct A = B<A>;": "DS0150",
        "".join(f"struct S{i} {{ x: S{(i + 1) % 5000}; }}\n" for i in range(5000)): "DS0404",
    }.items():
        case.refused(case.run("check", case.schema(text).name, within=1), 1, rule, text[:80])
    ends = "struct A { b?: B; l: list<A>(..9); m: map<B>(..9); n: A?; }\nstruct B { a: A; u: list<U>(..3); }\nunion U tag \"t\" { a: A; b: B; }\n"
    case.accepted(case.generate(case.schema(ends).name), "types that may end")
    case.write("deep.json", repeated('{"l":[', 31) + repeated('],"m":{},"n":null}', 31))
    ran = case.run("validate", "--type", "A", "--schema", "a.dstack", "deep.json")
    case.same(ran.code, 0, f"a deep value: {ran}")


def t29_doubling(case):
    """Schemas in which everything stands twice on each of 30 levels cost as much as they are long, not as their expansion."""
    for level in range(30):
        for side in "lr":
            imports = "".join(f"import {other}{level + 1} {{ S as {other.upper()} }};\n" for other in "lr") if level < 29 else ""
            fields = "l: L; r: R;" if level < 29 else "x: bool;"
            case.write(f"diamond/{side}{level}.dstack", f"edition 2026;\nnamespace {side}{level};\n{imports}struct S {{ {fields} }}\n")
    case.accepted(case.generate("diamond", out="diamond-out", within=1, memory=128 * MIB), "diamonds of imports")
    forms = {
        "structs": (lambda i, end: f"struct S{i} {{ {'x: bool;' if end else f'a: S{i + 1}; b: S{i + 1};'} }}\n"),
        "unions": (lambda i, end: f'union S{i} tag "t{i}" {{ a: A{i}; b: B{i}; }}\nstruct A{i} {{ x: {"bool" if end else f"S{i + 1}"}; }}\n'
                                  f'struct B{i} {{ x: {"bool" if end else f"S{i + 1}"}; y: bool; }}\n'),
    }
    for name, form in forms.items():
        def made(count, form=form, name=name):
            ran = case.generate(case.schema("".join(form(i, i == count - 1) for i in range(count))).name, out=name, within=2, memory=256 * MIB)
            case.check(ran.code == 0, f"{name}, {count} levels: {ran}")
            return sum(map(len, case.tree(name).values()))

        once, twice = made(30), made(60)
        # Self-contained documents repeat what is below them: as many as there are documents.
        case.check(twice < 2.6 * once, f"{name}: {once} bytes for 30 levels, {twice} for 60")
