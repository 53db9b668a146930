"""T01 to T13: a schema file as a text. What is too deep, too large, no text or not what it seems is refused at its place."""
import json
import os
import re
import subprocess

from support import GOOD, HEAD, MIB, make_socket, promised, repeated


def t01_nesting(case):
    """Brackets nested as deep as is documented are read; one more or 100,000 are a limit that names its place, at once."""
    most = promised("nesting of brackets", 0)
    # The struct is one bracket, and so is the example.
    forms = {
        "[": lambda n: f"x: json; example e = {{ x: {repeated('[', n - 2)}{repeated(']', n - 2)} }};",
        "{": lambda n: f"x: json; example e = {{ x: {repeated('{a: ', n - 3)}{{}}{repeated('}', n - 3)} }};",
        "(": lambda n: f"x: int32{repeated('(', n - 1)}1{repeated(')', n - 1)};",
        "<": lambda n: f"x: {repeated('list<', n - 1)}bool{repeated('>(..1)', n - 1)};",
    }
    # That so many are no brackets too many does not make them right.
    expected = {"[": (0, None), "{": (0, None), "(": (1, "DS0130"), "<": (4, "DS0711")}
    for bracket, form in forms.items():
        path = case.schema(f"struct A {{ {form(most)} }}\n")
        ran = case.run("check", path.name)
        code, rule = expected[bracket]
        case.same((ran.code, ran.codes[:1]), (code, [rule] if rule else []), f"{most} times {bracket}: {ran}")
        for depth in (most + 1, 100000):
            path = case.schema(f"struct A {{ {form(depth)} }}\n")
            ran = case.run("check", path.name, within=1, memory=100 * MIB)
            case.refused(ran, 4, "DS0702", f"{depth} times {bracket}")


def t02_wide_and_deep_values(case):
    """Values of annotations nested 100,000 deep are a limit; long flat lists are legal up to their limit, in linear time."""
    path = case.schema(f"@example(x: {repeated('[', 100000)}{repeated(']', 100000)})\nstruct A {{ x: bool; }}\n")
    case.refused(case.run("check", path.name, within=1, memory=100 * MIB), 4, "DS0702", "deep values of an annotation")
    path = case.schema(f"struct A {{ x: bool; rule r: {repeated('x + ', 90000)}x; }}\n")
    case.refused(case.run("check", path.name, within=2), 1, "DS0150", "a long sum, in what is reserved")
    members = promised("members of a struct; of an enum; types of a run", 0)

    def union(count):
        alternatives = "".join(f"a{i}: S; " for i in range(count))
        return case.schema(f'union U tag "art" {{ {alternatives}}}\nstruct S {{ x: bool; }}\n')

    def items(count):
        return case.schema(f"struct A {{ x: list<int32>(..{count}) = [{', '.join(map(str, range(count)))}]; }}\n")

    case.accepted(case.run("check", union(members).name), f"{members} alternatives")
    case.refused(case.run("check", union(members + 1).name), 4, "DS0712", f"{members + 1} alternatives")
    case.refused(case.run("check", union(100000).name, within=3), 4, "DS0709", "100,000 alternatives")
    case.linear("alternatives", lambda n: case.run("check", union(n).name), members // 2, 0)
    case.linear("items of a default", lambda n: case.run("check", items(n).name), 40000, 0)


def t03_nothing_there(case):
    """A file without a statement is the same two errors whatever fills it; a last line needs no line feed."""
    said = set()
    for text in (b"", b"\xef\xbb\xbf", b"// only this", b"\n\n\r\n"):
        ran = case.run("check", case.write("a.dstack", text).name)
        said.add((ran.code, *ran.codes))
    case.same(said, {(1, "DS0206", "DS0208")}, "empty files")
    case.accepted(case.run("check", case.write("a.dstack", GOOD.strip()).name), "no line feed at the end")


def t04_line_ends(case):
    """Line ends of other systems and a mark at the beginning change nothing that is generated, nor any place."""
    text = "/// One.\n/// Two.\n" + HEAD.split("\n", 1)[1]
    text = HEAD.split("\n", 1)[0] + "\n" + text + '/// A line.\n///\n/// Another.\nstruct A {\n  x: string(..9) = "y";\n}\n'
    forms = {
        "LF": text, "CRLF": text.replace("\n", "\r\n"), "CR": text.replace("\n", "\r"), "mark": "\ufeff" + text,
        "mixed": "".join(line + end for line, end in zip(text.split("\n"), ["\r\n", "\n", "\r"] * 99)),
    }
    case.accepted(case.generate(case.write("a.dstack", forms["LF"]).name, out="LF"), "LF")
    case.check(len(case.tree("LF")) == 8, "all files are made")
    for name, form in forms.items():
        case.accepted(case.generate(case.write("a.dstack", form).name, out=name), name)
        case.check(case.tree(name) == case.tree("LF"), f"{name} gives the bytes that LF gives")
        ran = case.run("check", case.write("a.dstack", form.replace('"y"', "7")).name)
        case.check(ran.err.startswith("a.dstack:9:20: error DS0501"), f"{name}: the place is the same: {ran}")
    case.refused(case.run("check", case.write("a.dstack", GOOD + "\ufeff").name), 1, "DS0105", "a mark in the middle")


BAD_BYTES = [
    b"\x80", b"\xbf", b"\xc0\xaf", b"\xc1\xbf", b"\xc2", b"\xe4rger", b"\xe0\x80\x80", b"\xe2\x82", b"\xed\xa0\x80", b"\xed\xbf\xbf",
    b"\xef\xbf", b"\xf0\x80\x80\x80", b"\xf0\x9f\x98", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xfc", b"\xfe\x41",
    b"\xff", b"\xc3\x28",
]


def t05_not_utf8(case):
    """Bytes that are no UTF-8 are refused wherever they stand, with their offset; UTF-16 is told by its mark."""
    places = {
        "beginning": (b"", HEAD.encode()), "middle": (HEAD.encode(), b"\nstruct A { x: bool; }\n"),
        "text": (HEAD.encode() + b'struct A { x: string(..9) = "', b'"; }\n'),
        "comment": (HEAD.encode() + b"// ", b"\n"), "end": (GOOD.encode(), b""),
    }
    for name, (before, behind) in places.items():
        for bad in BAD_BYTES:
            ran = case.generate(case.write("a.dstack", before + bad + behind).name)
            case.refused(ran, 1, "DS0101", f"{bad} at the {name}")
            case.check(f"offset {len(before)} " in ran.err, f"{bad} at the {name}: offset {len(before)}: {ran}")
    for coding in ("utf-16-le", "utf-16-be"):
        ran = case.generate(case.write("a.dstack", ("\ufeff" + GOOD).encode(coding)).name)
        case.refused(ran, 1, "DS0102", coding)
    case.check(not case.path("out").exists(), "nothing is written")


def t06_nul(case):
    """A raw NUL is refused in blanks, texts and comments; written as an escape it is data in all outputs."""
    for text in ("struct A { \0 }", 'struct A { x: string(..9) = "\0"; }', "// \0\n", "/// \0\nstruct A { x: bool; }"):
        case.refused(case.run("check", case.schema(text).name), 1, "DS0103", repr(text))
    case.accepted(case.generate(case.schema('struct A { x: string(..9) = "a\\u0000b"; }').name), "an escape")
    for path, content in case.tree().items():
        case.check(b"\0" not in content, f"no raw NUL in {path}")
        if path.endswith((".schema.json", ".openapi.json")):
            case.check(b'"default": "a\\u0000b"' in content, f"the default of {path} is whole")
    header = case.tree()["cpp/a/b.dstack.h"].decode()
    case.check('"a\\000b"' in header and "3" in header, "the literal of C++ is whole")


def t07_large_files(case):
    """A file of the largest size is read; one byte more, 1 GiB or beyond 32 bits are refused before anything is read."""
    most = promised("one file; all files of a run", 0)
    line = b"// " + b"x" * 1020 + b"\n"
    padding = most - len(GOOD)
    content = GOOD.encode() + line * (padding // len(line)) + b"\n" * (padding % len(line))
    case.accepted(case.run("check", case.write("a.dstack", content).name, memory=64 * MIB + 128 * most), f"{most} bytes")
    for size in (most + 1, 1 << 30, (1 << 32) + 1, (1 << 32) + len(GOOD)):
        case.write("a.dstack", GOOD)
        os.truncate(case.path("a.dstack"), size)
        ran = case.run("check", "a.dstack", within=0.2, memory=128 * MIB)
        case.refused(ran, 4, "DS0706", f"{size} bytes")


def t08_no_files(case):
    """Devices, pipes, folders, sockets and a closed input are refused at once: nothing blocks, nothing is read forever."""
    os.mkfifo(case.path("pipe.dstack"))
    make_socket(case.path("socket.dstack"))
    case.schema("struct A { x: bool; }")
    for name in ("/dev/zero", "/dev/urandom", "pipe.dstack", "socket.dstack", "-"):
        ran = case.run("check", name, seconds=5, within=0.2)
        case.check(ran.code == 3 and f"'{name}'" in ran.err, f"{name} as a schema: {ran}")
        if name == "-":
            continue
        ran = case.run("validate", "--type", "A", "--schema", "a.dstack", name, seconds=5, within=0.2)
        case.check(ran.code == 3 and name in ran.err, f"{name} as a document: {ran}")
    reading = os.open(case.path("pipe.dstack"), os.O_RDWR)  # a writer that never writes and never closes
    case.same(case.run("check", "pipe.dstack", seconds=5).code, 3, "a pipe that never ends")
    os.close(reading)
    os.mkdir(case.path("folder.dstack"))
    case.refused(case.run("check", "folder.dstack"), 1, "DS0612", "an empty folder that is called like a file")
    case.refused(case.run("check", "."), 1, "DS0611", "a pipe in a folder of sources")
    ran = case.run("validate", "--type", "A", "--schema", "a.dstack", "-", before=["sh", "-c", 'exec "$@" <&-', "sh"])
    case.check(ran.code == 3 and "standard input" in ran.err, f"closed standard input: {ran}")


def t09_file_changes_while_read(case):
    """A source that another program replaces, cuts and lengthens all the time is read as some text: never a crash."""
    case.write("one", GOOD)
    case.write("two", HEAD + "struct A { x: Unknown; }\n" + "// long\n" * 20000)
    case.write("a.dstack", GOOD)
    changes = "while :; do cp one a.dstack; cp two b; mv b a.dstack; : >a.dstack; cp two a.dstack; truncate -s 9 a.dstack; done"
    writer = subprocess.Popen(["sh", "-c", changes], cwd=case.folder, stderr=subprocess.DEVNULL)
    try:
        codes = [case.run("check", "a.dstack").code for _ in range(150)]
    finally:
        writer.kill()
        writer.wait()
    case.check(set(codes) <= {0, 1, 3}, f"codes {sorted(set(codes))}")
    case.check(len(set(codes)) > 1, "the writer was seen at work")


def t10_many_mistakes(case):
    """A million mistakes are 100 messages and a count, in linear time."""
    def said(text, name):
        ran = case.run("check", case.write("a.dstack", text).name)
        shown, last = len(ran.codes), ran.err.rstrip().rsplit("\n", 1)[-1]
        case.check(ran.code == 1 and shown == 100, f"{name}: 100 messages: {shown}, exit {ran.code}")
        case.check(re.fullmatch("dstackc: and [0-9]+ more", last), f"{name}: the last line counts the rest: {last}")
        return ran

    def refused(text):
        ran = case.run("check", case.write("a.dstack", text).name)
        case.check(ran.code == 1 and 1 <= len(ran.codes) <= 100, f"mistakes in one declaration: {len(ran.codes)}, exit {ran.code}")
        return ran

    case.linear("words that fit nowhere", lambda n: said(HEAD + repeated("} ; @ ", n), "words"), 160000)
    case.linear("control characters", lambda n: said(repeated("\x01", n), "controls"), 1000000)
    case.linear("bad members", lambda n: refused(HEAD + "struct A { " + repeated("a: b c; ", n) + "}"), 12000)


def t11_never_closed(case):
    """What is opened and never closed, quotes and backslashes, 4 MiB each, are refused within two seconds."""
    size = 4 * MIB
    for name, text in {
        "text": '"' + repeated("a", size), "pattern": "'" + repeated("a", size), "comment": "/*" + repeated(" a", size // 2),
        "quotes": repeated('"', size + 1), "apostrophes": repeated("'", size + 1), "backslashes": repeated("\\", size),
        "escapes": '"' + repeated("\\u{", size // 3),
    }.items():
        ran = case.run("check", case.schema(text).name, within=2)
        # What has more words than a declaration may have is beyond a limit before it is wrong.
        if name in ("quotes", "apostrophes", "backslashes"):
            case.refused(ran, 4, "DS0709", name)
        else:
            case.refused(ran, 1, "DS0109" if name == "comment" else "DS0108", name)


def t13_deceptive_text(case):
    """Names that are huge or only look alike, and characters that cannot be seen, are refused; code that is made has none."""
    case.refused(case.run("check", case.schema(f"struct {repeated('a', MIB)} {{ }}").name, within=1), 4, "DS0703", "a name of 1 MiB")
    most = promised("a name in code; in documents", 0)
    case.accepted(case.run("check", case.schema(f"struct {repeated('a', most)} {{ x: bool; }}").name), f"{most} bytes")
    case.refused(case.run("check", case.schema(f"struct {repeated('a', most + 1)} {{ x: bool; }}").name), 4, "DS0703", f"{most + 1} bytes")
    forms = {"comment": "// {}\n", "text": 'struct A {{ x: string(..9) = "{}"; }}', "name": "struct A{} {{ x: bool; }}",
             "documentation": "/// {}\nstruct A {{ x: bool; }}"}
    hidden = {0x202E: "DS0104", 0x2066: "DS0104", 0x200F: "DS0104", 0x200D: "DS0105", 0x200B: "DS0105", 0x2028: "DS0105", 0xAD: "DS0105"}
    for code, rule in hidden.items():
        for place, form in forms.items():
            case.refused(case.run("check", case.schema(form.format(chr(code))).name), 1, rule, f"{code:04x} in a {place}")
    case.refused(case.run("check", case.schema("struct \u0430 { x: bool; }").name), 1, "DS0113", "a letter that looks like another")
    case.refused(case.run("check", case.schema('struct A { "a\u0308" as x: bool; }').name), 1, "DS0115", "a name that is not composed")
    pair = 'struct A { "\u00e4" as x: bool; "a\u0308" as y: bool; }'
    case.refused(case.run("check", case.schema(pair).name), 1, "DS0115", "two forms of one name")
    escapes = "".join(f"\\u{code:04x}" for code in hidden)
    case.accepted(case.generate(case.schema(f'struct A {{ x: string(..9) = "{escapes}"; }}').name), "escapes")
    for path, content in case.tree("out/cpp").items():
        found = [hex(code) for code in hidden if chr(code) in content.decode()]
        case.check(not found, f"{path} holds {found}")
    schema = json.loads(case.tree()["jsonschema/a.b.schema.json"])
    case.same(schema["$defs"]["A"]["properties"]["x"]["default"], "".join(map(chr, hidden)), "the text is whole")
