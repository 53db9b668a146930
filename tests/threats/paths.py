"""T30 to T37: what is read and written, and that nothing else is, wherever names and links lead."""
import json
import os

from support import GOOD, HEAD, TARGETS, promised, seen, witness

SECRET = "root:SECRETCANARY:0:0:/bin/secret\n"


def watched(case, *arguments, roots=("p",)):
    """A run that is watched: it opens files below these folders only, no sockets, and starts nothing; the secret is not said."""
    ran = case.run(*arguments, before=witness(case))
    opened = [path for what, path in seen(case) if what == "open"]
    inside = [str(case.path(root).resolve()) for root in roots]
    for path in opened:
        real = os.path.realpath(case.folder / path)
        case.check(any(real == root or real.startswith(root + "/") for root in inside), f"{arguments[-1]}: opened {path}")
    case.check(not [one for one in seen(case) if one[0] in ("socket", "process", "thread")], "no sockets, processes, threads")
    case.check("SECRETCANARY" not in ran.out + ran.err, f"the secret is not said: {ran}")
    return ran, opened


def t30_names_that_lead_out(case):
    """Imports, sources, dependencies and examples that name places outside are refused, nothing there is opened or quoted."""
    case.write("secret", SECRET)
    case.write("secret.dstack", SECRET)
    case.write("secret.json", SECRET)
    case.write("p/a.dstack", GOOD)
    secret = str(case.path("secret"))
    case.accepted(watched(case, "check", "p")[0], "what is right")
    case.check(watched(case, "check", "p")[1] != [], "the witness sees what is opened")
    places = ["../secret", secret, f"file://{secret}", "http://169.254.169.254/", r"\\host\x", r"C:\x", "~/.ssh/id_rsa", "a/../../secret", "%2e%2e/secret",
              "..", "/", "a\0b", "a\nb", "../secret.json", "../secret.dstack"]
    for place in places:
        spelled = json.dumps(place)
        for text in (f"import {spelled};", f"import {place} {{ A }};", f"import {place.replace('/', '.')};"):
            case.write("p/a.dstack", HEAD + text + "\nstruct A { x: bool; }\n")
            ran, _ = watched(case, "check", "p")
            case.check(ran.code == 1 and ran.codes, f"{text} is refused: {ran}")
        case.write("p/a.dstack", HEAD + f"struct A {{ x: bool; example e from {spelled}; }}\n")
        case.refused(watched(case, "check", "p")[0], 1, "DS0520", f"an example from {place!r}")
        case.write("p/a.dstack", GOOD)
        for manifest in ({"name": "p", "sources": [place]}, {"name": "p", "dependencies": {"o": {"path": place}}}):
            case.write("p/dstack.json", json.dumps(manifest))
            ran, _ = watched(case, "check", "p")
            case.check(ran.code == 1 and set(ran.codes) & {"DS0607", "DS0608", "DS0609"}, f"{manifest} is refused: {ran}")
        case.path("p/dstack.json").unlink()


def t31_links_that_lead_out(case):
    """Links out of a package are refused or passed over, links in circles end; what they lead to is neither opened nor quoted."""
    case.write("outside/secret.dstack", SECRET)
    case.write("outside/secret.json", SECRET)
    case.write("p/a.dstack", GOOD)
    case.write("p/dstack.json", '{"name": "p"}')
    link = case.path("p/link.dstack")
    for target in ("../outside/secret.dstack", str(case.path("outside/secret.dstack"))):
        link.symlink_to(target)
        case.refused(watched(case, "check", "p")[0], 1, "DS0607", f"a link to {target}")
        link.unlink()
    link.symlink_to("link.dstack")
    case.check(watched(case, "check", "p")[0].code in (1, 3), "a link to itself")
    link.unlink()
    case.path("p/up").symlink_to("..", target_is_directory=True)
    case.path("p/outside").symlink_to("../outside", target_is_directory=True)
    case.accepted(watched(case, "check", "p")[0], "links to folders are passed over")
    case.write("p/dstack.json", '{"name": "p", "sources": ["outside"]}')
    case.refused(watched(case, "check", "p")[0], 1, "DS0607", "a folder behind a link")
    case.write("p/dstack.json", '{"name": "p"}')
    case.path("p/example.json").symlink_to("../outside/secret.json")
    case.write("p/a.dstack", HEAD + 'struct A { x: bool; example e from "example.json"; }\n')
    case.refused(watched(case, "check", "p")[0], 1, "DS0520", "an example behind a link")
    case.write("p/a.dstack", GOOD)
    os.mkdir(case.path("p/folder.dstack"))
    case.accepted(watched(case, "check", "p")[0], "a folder that is called like a file")


def t31_manifest_behind_a_link(case):
    """A manifest that is a link out of its package is not read: its lines would stand in the message."""
    case.write("secret", SECRET)
    case.write("p/a.dstack", GOOD)
    case.path("p/dstack.json").symlink_to("../secret")
    ran, _ = watched(case, "check", "p")
    case.refused(ran, 1, "DS0607", "a manifest behind a link")
    case.write("q/a.dstack", GOOD.replace("a.b", "q"))
    case.write("q/dstack.json", '{"name": "q", "dependencies": {"p": {"path": "../p"}}}')
    ran, _ = watched(case, "check", "q", roots=("p", "q"))
    case.refused(ran, 1, "DS0607", "that of a dependency")


def t32_circles_and_chains(case):
    """Imports in circles of two or a thousand, chains beyond the limit and files named twice end with one clear answer."""
    def chain(folder, count, closed):
        for i in range(count):
            to = (i + 1) % count if closed else i + 1
            more = f"import n{to} {{ S as T }};\nstruct S {{ x?: T; }}\n" if closed or i + 1 < count else "struct S { x: bool; }\n"
            case.write(f"{folder}/n{i}.dstack", f"edition 2026;\nnamespace n{i};\n{more}")
        return folder

    most = promised("namespaces in a chain of imports", 0)
    case.accepted(case.generate(chain("chain", most, False)), f"a chain of {most}")
    case.refused(case.generate(chain("longer", most + 1, False), out="none"), 4, "DS0717", f"a chain of {most + 1}")
    ran = case.generate(chain("two", 2, True), targets="cpp", out="none")
    case.refused(ran, 1, "DS0901", "a circle of two, for C++")
    case.same(ran.codes.count("DS0901"), 1, "it is said once")
    ran = case.generate(chain("thousand", 1000, True), out="none", within=2)
    case.check(ran.code in (1, 4) and 1 <= len(ran.codes) <= 2, f"a circle of a thousand is said once: {ran}")
    case.refused(case.generate(chain("many", 1001, False), out="none", within=2), 4, "DS0705", "more files than are read")
    case.check(not case.path("none").exists(), "nothing is written")
    case.write("a.dstack", GOOD)
    case.path("link.dstack").symlink_to("a.dstack")
    for paths in (("a.dstack", "./a.dstack"), ("a.dstack", "two/../a.dstack"), ("a.dstack", str(case.path("a.dstack")))):
        case.accepted(case.run("check", *paths), f"one file by two names: {paths}")
    case.accepted(case.run("check", "chain", "./chain/"), "one folder by two names")


def t33_names_of_files(case):
    """Files are made from checked names only: none leads out of the folder, none is longer than file systems allow half way."""
    for name in ("../x", "a/b", "a:b", "a.", ".a", "a..b", "/x", "a\\b", '"../x"', "a b"):
        ran = case.generate(case.write("a.dstack", f"edition 2026;\nnamespace {name};\nstruct A {{ x: bool; }}\n").name)
        case.check(ran.code == 1 and ran.codes, f"namespace {name} is refused: {ran}")
    case.check(not case.path("out").exists(), "nothing is written")
    long = "x" * promised("a name in code; in documents", 0)
    ran = case.generate(case.write("a.dstack", f"edition 2026;\nnamespace {long}{long}.x;\nstruct A {{ x: bool; }}\n").name)
    case.refused(ran, 4, "DS0703", "a name of 256 bytes")
    ran = case.generate(case.write("a.dstack", f"edition 2026;\nnamespace {long}.{long};\nstruct A {{ x: bool; }}\n").name)
    case.check(ran.code in (0, 3, 4) and (ran.code == 0 or "name too long" in ran.err.lower() or ran.codes), f"long names of files: {ran}")
    case.check(not case.temporaries(), "no temporary file stays")


def t34_strange_outputs(case):
    """Below the output folder nothing is written through links, into pipes or in place of what others made."""
    case.schema("struct A { x: bool; }")
    canary = case.write("canary", "mine\n")
    case.accepted(case.generate("a.dstack", targets="cpp"), "a first run")
    header = case.path("out/cpp/a/b.dstack.h")
    good = header.read_bytes()
    for name, make in {
        "a link": lambda: header.symlink_to(canary), "a pipe": lambda: os.mkfifo(header), "a folder": lambda: header.mkdir(),
        "a link to nothing": lambda: header.symlink_to("nowhere"),
    }.items():
        header.unlink()
        make()
        ran = case.generate("a.dstack", targets="cpp", seconds=5)
        case.check(ran.code == 3 and "a/b.dstack.h" in ran.err, f"{name} in the place of a file: {ran}")
        case.same(canary.read_text(), "mine\n", "what it leads to")
        header.rmdir() if name == "a folder" else header.unlink()
        header.write_bytes(good)
    case.write("elsewhere/keep", "mine\n")
    case.path("out2/cpp").mkdir(parents=True)
    case.path("out2/cpp/a").symlink_to(case.path("elsewhere"), target_is_directory=True)
    case.same(case.generate("a.dstack", targets="cpp", out="out2").code, 3, "a folder that is a link")
    case.same(list(case.tree("elsewhere")), ["keep"], "what it leads to")
    case.same(case.generate("a.dstack", out="canary").code, 3, "an output folder that is a file")
    case.path("to").symlink_to(case.path("elsewhere"), target_is_directory=True)
    case.accepted(case.generate("a.dstack", out="to"), "an output folder that is a link")
    case.check(case.path("elsewhere/cpp/a/b.dstack.h").exists(), "it is followed")
    case.write("foreign/cpp/a/b.dstack.h", "theirs\n")
    case.same(case.generate("a.dstack", targets="cpp", out="foreign").code, 3, "a file of others")
    case.same(case.tree("foreign"), {"cpp/a/b.dstack.h": b"theirs\n"}, "it stays alone")


def t35_output_folders(case):
    """The output folder may be that of the sources, new, deep or strangely called; sources are never overwritten."""
    case.write("p/a.dstack", GOOD)
    case.write("p/dstack.json", '{"name": "p"}')
    case.accepted(case.generate(".", out=".", cwd=case.path("p")), "into the sources")
    case.same(case.path("p/a.dstack").read_text(), GOOD, "the source")
    case.accepted(case.generate(".", out=".", cwd=case.path("p")), "a second time: nothing that was made is read")
    for out in ("new/and/deep", "with blanks ", "two\nlines", "-dash", "$(touch x)", "\u00e4\U0001f600", "'\"", "-"):
        ran = case.run("generate", "-q", "-t", TARGETS, f"--output={out}", "p/a.dstack")
        case.accepted(ran, f"{out!r}")
        case.check(len(case.tree(out)) == 9, f"{out!r}: {len(case.tree(out))} files")
    ran = case.generate("p/a.dstack", out="x" * 4096)
    case.same(ran.code, 3, f"4,096 bytes: {ran}")
    case.write("-x.dstack", GOOD)
    case.accepted(case.run("check", "--", "-x.dstack"), "a source behind --")
    beside = [path for path in case.tree("p") if not path.startswith(("cpp/", "jsonschema/", "openapi/"))]
    case.same(sorted(beside), ["a.dstack", "dstack.json"], "files beside the outputs")


def t36_stale_outputs(case):
    """What is no longer made is removed if it is as it was made; what was changed or made by others is never touched."""
    case.write("a.dstack", GOOD)
    case.accepted(case.generate("a.dstack"), "two documents")
    case.write("out/jsonschema/documents/mine.json", "{}\n")
    changed = case.path("out/jsonschema/documents/a.b.A.schema.json")
    changed.write_text("mine\n")
    case.write("a.dstack", HEAD + "struct C { x: bool; }\n")
    case.same(case.run("generate", "--check", "-t", "jsonschema", "-o", "out", "a.dstack").code, 1, "--check says that it is stale")
    ran = case.generate("a.dstack")
    case.check(ran.code == 0 and "a.b.A.schema.json" in ran.err, f"what stays is said: {ran}")
    documents = sorted(path.name for path in case.path("out/jsonschema/documents").iterdir())
    case.same(documents, ["a.b.A.schema.json", "a.b.C.schema.json", "mine.json"], "documents")
    case.same((changed.read_text(), case.path("out/jsonschema/documents/mine.json").read_text()), ("mine\n", "{}\n"), "their bytes")
    case.same(case.run("generate", "--check", "-t", "jsonschema", "-o", "out", "a.dstack").code, 0, "--check afterwards")


def t37_names_of_sources(case):
    """A source may be called anything: not a byte of what is generated depends on it, and messages stay one line."""
    case.write("plain/a.dstack", GOOD)
    case.accepted(case.generate("plain", out="plain-out"), "a plain name")
    for name in ('"', "\\", "*/ #error", "line\nfeed", "\x1b[2J", "$(touch x)", "%s%n", "\u202e", "-o", "::error", " ", "'", "a.dstack.h", "??"):
        folder = f"hostile{abs(hash(name))}"
        case.write(f"{folder}/{name}.dstack", GOOD)
        case.accepted(case.generate(folder), repr(name))
        case.check(case.tree() == case.tree("plain-out"), f"{name!r}: what is generated depends on it")
        case.write(f"{folder}/{name}.dstack", HEAD + "struct A { x: Unknown; }\n")
        ran = case.run("check", folder)
        case.check(ran.code == 1 and ran.err.split("\n")[0].endswith("DS0201: unknown type 'Unknown'"), f"{name!r}: {ran}")
