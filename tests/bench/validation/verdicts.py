"""Which documents each contender takes for valid. Whoever differs must stand here, with the reason and the documents on which
he may be wrong; anything else is a failure."""
import json, re, subprocess

from programs import AJV, COMMAND, DSTACK, FIRST, NEW, PYTHON, RAPIDJSON, REFERENCE, REFERENCE_NEW, REFERENCE_SAME, SAME, VALIJSON
from tally import run

VALIDATING = [REFERENCE, REFERENCE_SAME, REFERENCE_NEW, DSTACK, FIRST, SAME, NEW, COMMAND, RAPIDJSON, VALIJSON, AJV, PYTHON]
SAMPLE = 2000  # documents for PYTHON, which is slow
VALID = {200000: 189880}


def ask(built, name, file):
    """A string of 1 (valid) and 0, one for each line of the file."""
    if name == COMMAND:
        command = [str(word) for word in built.validate("ndjson", "--format", "json", "--quiet", file)]
        said = subprocess.run(command, capture_output=True, text=True).stdout
        return "".join("1" if json.loads(line)["verdict"] == "valid" else "0" for line in said.splitlines())
    program = built.programs[name]
    return run(*program.command, "verdicts" + program.suffix, file).strip()


# ---- The documents of the workload

def has_cyrillic_name(line):
    name = json.loads(line).get("family_name")
    return isinstance(name, str) and any("\u0400" <= character <= "\u04ff" for character in name)


KNOWN = {VALIJSON: ("std::regex reads UTF-8 as single bytes, so that a class of Latin letters matches Cyrillic ones", has_cyrillic_name)}


def check_workload(built, tally, documents):
    """The right verdicts and the lines."""
    many, few = built.data / "many.ndjson", built.data / "few.ndjson"
    lines = many.read_bytes().rstrip(b"\n").split(b"\n")
    few.write_bytes(b"\n".join(lines[:SAMPLE]) + b"\n")
    right = ask(built, REFERENCE, many)
    tally.check("a verdict for each document", len(right) == len(lines) == documents, f"{len(right)} for {len(lines)}")
    valid = right.count("1")
    tally.check("valid documents", valid == VALID.get(documents, valid), valid)
    print(f"verdicts on {documents} documents of NDJSON, {valid} of them valid")
    for name in VALIDATING:
        compare(name, ask(built, name, few if name == PYTHON else many), right[:SAMPLE] if name == PYTHON else right, lines, tally)
    return right, lines


def compare(name, found, right, lines, tally):
    reason, expected = KNOWN.get(name, ("", lambda line: False))
    wrong = [index for index, pair in enumerate(zip(found, right)) if pair[0] != pair[1]]
    unknown = [index + 1 for index in wrong if not expected(lines[index])]
    tally.check(f"verdicts of {name}", not unknown and len(found) == len(right),
                f"{len(found)} of {len(right)} verdicts, {len(unknown)} wrong for no known reason: lines {unknown[:5]}")
    print(f"  {name:28} {len(wrong):5} of {len(found)} wrong{': ' + reason if wrong else ''}")


# ---- Documents that are made to part the contenders

BYTES = "std::regex reads UTF-8 as single bytes"
TWICE = "a member that comes twice is not seen"
DOUBLE = "numbers are doubles"
WHOLE = "a fraction of zero makes no integer"
HALF = "half a surrogate passes"
CALENDAR = "checks the pattern of a date, all that the JSON Schema says, and no calendar"
MARK = "a byte order mark is skipped"


def corner_documents(one):
    """(what, document, whether it is valid, who is wrong and why)"""
    def put(member, text):
        made, count = re.subn(rb'"%s":("(?:[^"\\]|\\.)*"|[^,]*)' % member, lambda _: b'"%s":%s' % (member, text), one, 1)
        assert count == 1
        return made
    calendar = dict.fromkeys([REFERENCE, REFERENCE_SAME, REFERENCE_NEW, RAPIDJSON, VALIJSON, AJV, PYTHON], CALENDAR)
    double = dict.fromkeys([REFERENCE, REFERENCE_SAME, REFERENCE_NEW, AJV, PYTHON], DOUBLE)
    whole = {RAPIDJSON: WHOLE, VALIJSON: WHOLE}
    return [
        ("as it is", one, "1", {}),
        ("349.0 for an integer", put(b"version", b"349.0"), "1", whole),
        ("3.49e2 for an integer", put(b"version", b"3.49e2"), "1", whole),
        ("almost an integer", put(b"version", b"349.0000000000000000000001"), "0", double),
        ("0349", put(b"version", b"0349"), "0", {}),
        ("a member twice", put(b"version", b'349,"version":349'), "0", {name: TWICE for name in (RAPIDJSON, AJV, PYTHON)}),
        ("a member twice, first wrong", put(b"version", b'0,"version":349'), "0", {name: TWICE for name in (AJV, PYTHON)}),
        ("Cyrillic letters", put(b"family_name", '"Иванов"'.encode()), "0", {VALIJSON: BYTES}),
        ("Latin-1 for UTF-8", put(b"family_name", b'"M\xfcller"'), "0", {}),
        ("UTF-8 too long", put(b"family_name", b'"\xc1\x81"'), "0", {}),
        ("half a surrogate", put(b"remarks", b'"\\ud800"'), "0", {AJV: HALF, PYTHON: HALF}),
        ("a control character", put(b"remarks", b'"\x01"'), "0", {}),
        ("30 February", put(b"birth_date", b'"1990-02-30"'), "0", calendar),
        ("a comma at the end", one[:-1] + b",}", "0", {}),
        ("text behind the end", one + b"x", "0", {}),
        ("a byte order mark", b"\xef\xbb\xbf" + one, "0", {VALIJSON: MARK, PYTHON: MARK}),
    ]


def check_corners(built, tally):
    file = built.data / "corners.ndjson"
    corners = corner_documents((built.data / "one.json").read_bytes())
    file.write_bytes(b"\n".join(document for _, document, _, _ in corners) + b"\n")
    found = {name: ask(built, name, file) for name in VALIDATING}
    for name, verdicts in found.items():
        tally.check(f"corner cases of {name}", len(verdicts) == len(corners), f"{len(verdicts)} verdicts")
    print(f"\nverdicts on {len(corners)} documents made to part them")
    for index, (what, _, right, known) in enumerate(corners):
        wrong = [name for name, verdicts in found.items() if verdicts[index:index + 1] != right]
        unknown = [name for name in wrong if name not in known]
        tally.check(f"corner case '{what}'", not unknown, f"{', '.join(unknown)} wrong for no known reason")
        print(f"  {what:28} {'valid' if right == '1' else 'invalid'}")
        for reason in dict.fromkeys(known[name] for name in wrong if name in known):
            print(f"    {reason}: {'; '.join(name for name in wrong if known.get(name) == reason)}")
