"""T14, T48 to T51, T53: the machine, its language, clock and folders change nothing; messages command nobody."""
import json
import os
import re
import subprocess

from support import GOOD, HEAD, PLACED, seen, witness

# Everything that could be written otherwise elsewhere: numbers with points, letters with two cases, names to sort.
RICH = HEAD + """/// @de Titel in Groß. Ein Satz.
/// @en Title. I, i, ı.
struct title { I: float64(0.5..1234567.25); i2: decimal(9, 2) = 1.5; iI: int32(..1000000) = 1000000; z: Size = little; }
enum Size { little = "i"; big = "I"; ae = "ä"; }
struct Ae { t: list<title>(..9); p: string(..9, pattern: '[a-zİ-ı]+'); }
"""


def same_bytes(case, what, expected, out="out", **more):
    """A run under other circumstances makes the same."""
    ran = case.generate("a.dstack", out=out, **more)
    case.same(ran.code, 0, f"{what}: {ran}")
    case.check(case.tree(out) == expected and len(expected) > 5, f"{what}: other bytes")
    subprocess.run(["rm", "-rf", case.path(out)], check=True)


def reference(case):
    case.write("a.dstack", RICH)
    case.same(case.generate("a.dstack", out="reference").code, 0, "the reference")
    return case.tree("reference")


def t14_many_in_one_process(case):
    """A process that compiles 2,000 different schemas one after the other does not grow after its first tenth."""
    case.write("a.dstack", GOOD)
    with open(case.path("said"), "wb") as said:
        command = [*witness(case, rounds=2000), case.dstackc, "watch", "a.dstack"]
        code = subprocess.run(command, cwd=case.folder, stdout=said, stderr=said, timeout=60).returncode
    case.same(code, 0, "watch ends when it is told to")
    compiled = case.path("said").read_text().count("waiting for changes")
    case.check(compiled > 1900, f"{compiled} were compiled")
    resident = [int(line.split()[1]) for what, line in seen(case) if what == "size"]
    case.check(len(resident) == 10 and max(resident[1:]) <= 1.01 * resident[1] + 8, f"resident pages: {resident}")


def t48_locales(case):
    """Whatever language the machine speaks, numbers have points, letters keep their case, bytes are the same."""
    expected = reference(case)
    places = case.path("locales")
    places.mkdir()
    making = [subprocess.Popen(["localedef", "-c", "-i", name, "-f", "UTF-8", places / f"{name}.UTF-8"], stderr=subprocess.DEVNULL)
              for name in ("de_DE", "tr_TR")]
    for one in making:
        one.wait()
    if (places / "de_DE.UTF-8").exists():  # it is not where the sources of locales are not installed
        german = {"LOCPATH": str(places), "LC_ALL": "de_DE.UTF-8"}
        case.same(subprocess.run(["/usr/bin/printf", "%.1f", "1"], env=german, capture_output=True).stdout, b"1,0", "others do speak German")
    for name in ("C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "missing_XX", ""):
        for variable in ("LC_ALL", "LC_NUMERIC"):
            same_bytes(case, f"{variable}={name}", expected, env={"PATH": os.environ["PATH"], "LOCPATH": str(places), variable: name})
    header = expected["cpp/a/b.dstack.h"].decode()
    case.check("struct title" in header and "1.50" in header, "the header says what it must")


def t49_clocks(case):
    """Neither clocks nor zones nor the variable for reproducible builds change a byte; the compiler does not ask for the time."""
    expected = reference(case)
    for zone in ("Pacific/Kiritimati", "Nowhere/Nothing", ":/etc/passwd", ""):
        same_bytes(case, f"TZ={zone}", expected, env={**os.environ, "TZ": zone})
    for epoch in ("0", "1700000000", "bad", "-1", ""):
        same_bytes(case, f"SOURCE_DATE_EPOCH={epoch}", expected, env={**os.environ, "SOURCE_DATE_EPOCH": epoch})
    for clock in (0, 2**31 - 1, 4102444800):
        shown = subprocess.run([*witness(case, clock=clock), "date", "-u", "+%s"], capture_output=True, text=True).stdout
        case.same(shown.strip(), str(clock), "the clock of the witness")
        same_bytes(case, f"the clock says {clock}", expected, before=witness(case, clock=clock))
        case.check([one for one in seen(case) if one[0] == "open"] != [], "the witness was there")
        case.same([one for one in seen(case) if one[0] == "clock"], [], "questions for the time")


def t50_circumstances(case):
    """User mask, variables, folders, their order and addresses of memory change no byte; rights are those that the mask leaves."""
    expected = reference(case)
    for mask in ("000", "027", "077"):
        ran = case.generate("a.dstack", before=["sh", "-c", f'umask {mask}; exec "$@"', "sh"])
        case.check(ran.code == 0 and case.tree() == expected, f"umask {mask}")
        for path in case.tree():
            case.same(oct(case.path(f"out/{path}").stat().st_mode & 0o777), oct(0o666 & ~int(mask, 8)), f"rights of {path}, mask {mask}")
        subprocess.run(["rm", "-r", case.path("out")], check=True)
    for what, variables in {"none": {}, "no home": {"PATH": os.environ["PATH"]}, "bad": {"TMPDIR": "/nowhere", "HOME": "/nowhere", "COLUMNS": "1"}}.items():
        same_bytes(case, f"variables: {what}", expected, env=variables)
    for arguments in (["setarch", "-R"], ["taskset", "1"], ["nice", "-n", "19"]):
        same_bytes(case, " ".join(arguments), expected, before=arguments)
    case.generate("a.dstack", out="watched", before=witness(case))
    case.same([one for one in seen(case) if one[0] in ("thread", "process")], [], "threads and processes")
    place = str(case.folder)
    for path, content in expected.items():
        case.check(place.encode() not in content and b"a.dstack\"" not in content, f"{path} names a place of this machine")
    deep = case.path("deep/er/still")
    deep.mkdir(parents=True)
    case.same(case.generate(case.path("a.dstack"), cwd=deep).code, 0, "another folder")
    case.check({path: deep.joinpath("out", path).read_bytes() for path in expected} == expected, "another folder: other bytes")
    gone = case.path("gone")
    gone.mkdir()
    ran = case.generate(case.path("a.dstack"), out=case.path("from-gone"), before=["sh", "-c", 'cd "$0" && rmdir "$0" && exec "$@"', str(gone)])
    case.check(ran.code in (0, 3) and (ran.code == 3 or case.tree("from-gone") == expected), f"a folder that is gone: {ran}")


def t50_order_of_entries(case):
    """Folders that list their entries the other way round give the same bytes and the same messages."""
    for index, name in enumerate("zacbyx"):
        case.write(f"p/{name}/{name}.dstack", f"edition 2026;\nnamespace n.{name};\nstruct S{index} {{ x: Wrong; }}\n")
        case.write(f"good/{name}.dstack", f"edition 2026;\nnamespace n;\nstruct S{index} {{ x: int32(..{index}); }}\n")
    case.accepted(case.generate("good"), "as they come")
    expected, said = case.tree(), case.run("check", "p").err
    case.accepted(case.generate("good", out="reversed", before=witness(case, reverse=1)), "the other way round")
    case.check(len([one for one in seen(case) if one[0] == "entry"]) >= 6, "the order was another one")
    case.same(case.tree("reversed"), expected, "bytes")
    case.same(case.run("check", "p", before=witness(case, reverse=1)).err, said, "messages")


def t51_order_of_inputs(case):
    """The order of arguments and the times of files change nothing, neither bytes nor messages."""
    names = [f"{name}.dstack" for name in "cab"]
    for index, name in enumerate(names):
        case.write(name, f"edition 2026;\nnamespace n{name[0]};\nstruct S {{ x: int32(..{index}); }}\n")
    case.accepted(case.generate(*names), "one order")
    expected = case.tree()
    for order in (sorted(names), sorted(names, reverse=True), names * 2):
        case.accepted(case.generate(*order, out="other"), f"{order}")
        case.check(case.tree("other") == expected, f"{order}: other bytes")
    for index, name in enumerate(names):
        os.utime(case.path(name), (index * 10**9, (3 - index) * 10**9))
        case.write(name, case.path(name).read_text() + "struct T { x: Wrong; }\n")
    said = {case.run("check", *order).err for order in (names, sorted(names), sorted(names, reverse=True))}
    case.same(len(said), 1, "forms of the messages")
    case.check("DS0201" in said.pop(), "there are messages")


HOSTILE = ["\x1b[2J", "\x1b]8;;http://x\x07", "\x9b31m", "\r::set-env name=PATH::x", "\n::error::x", "section_start:1:x\r\x1b[0K", "\u202e", "\u2028", "a" * 10240,
           "\b\b\b", "##vso[task.setvariable]x", "%0A::error", "\x7f", "\xad\u200b", "`", "\\"]


def said_in_forms(case, path, what, *forms):
    """Each form of the report is harmless: lines of text have a place, and forms for machines are one well-formed value."""
    ran = case.run("check", path)
    case.check(ran.code in (1, 4) and ran.codes, f"{what}: {ran}")
    for line in ran.err.splitlines():
        shown = PLACED.match(line) or re.match(r"(dstackc: |.+: note: | *[0-9]+ \| | {6}[|=] )", line)
        case.check(shown, f"{what}: a line without a place: {line[:200]!r}")
        case.check(len(line) < 1500, f"{what}: a line of {len(line)} characters")
    for form in forms:
        ran = case.run("check", "--format", form, path)
        case.check(isinstance(json.loads(ran.out), (dict, list)), f"{what}: {form} is JSON")


def t53_hostile_messages(case):
    """Names, texts and files that hold commands for terminals or build logs are shown as text, cut, on lines with a place."""
    case.write("h.json", "{}")
    for index, text in enumerate(HOSTILE):
        escaped = "".join(f"\\u{{{ord(c):x}}}" if not c.isascii() or not c.isprintable() or c in '"\\' else c for c in text)[:60000]
        meant = [f'struct A {{ "{escaped}" as x: bool; "{escaped}" as y: bool; }}', f'enum E {{ a = "{escaped}"; b = "{escaped}"; }}',
                 f'struct B {{ x: string(..1) = "{escaped}x"; e: E = "{escaped}"; }}', f'struct C {{ x: bool; example e from "{escaped}"; }}']
        raw = [f"// {text}", f"struct A {{ x: {text}; }}", f"struct {text} {{ x: bool; }}", f'import "{escaped}";', "struct B { x: T; }"]
        for body in ("\n".join(meant), "\n".join(raw)):
            case.schema(body)
            said_in_forms(case, "a.dstack", f"{text[:20]!r} in {body[:20]!r}", "json")
        name = text.replace("/", "_")[:100]
        case.write(f"named{index}/{name}.dstack", HEAD + "struct A { x: Unknown; }\n")
        said_in_forms(case, f"named{index}", f"a file called {name[:20]!r}", "json", "sarif", "gitlab")
        case.write(f"package{index}/dstack.json", json.dumps({"name": text, "sources": [text], text: 1}))
        said_in_forms(case, f"package{index}", f"a package called {name[:20]!r}", "json", "sarif", "gitlab")
        case.write("good.dstack", GOOD)
        for arguments in (["check", text.replace("/", "_")[:200]], [text], ["check", f"--{text}"], ["explain", text],
                          ["validate", "--type", text, "--schema", "good.dstack", "h.json"]):
            case.check(case.run(*arguments).code in (2, 3), f"{arguments[0][:20]!r} with {text[:20]!r}")
        # Of a wrong document the pointer is shown, which has names of the schema.
        schema = case.schema(f'struct A {{ "n{escaped[:200]}" as x: int32; }}', "wire.dstack").name
        case.write(f"{name}.json", json.dumps({"n" + text[:30]: "x"}))
        for form in ("text", "json"):
            case.run("validate", "--type", "A", "--schema", schema, "--format", form, "--", f"{name}.json")
        case.write("document.json", json.dumps({text[:100]: text, "x": text}))
        case.same(case.run("validate", "--type", "A", "--schema", "good.dstack", "document.json").code, 1, f"a document with {text[:20]!r}")
