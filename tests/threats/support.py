"""What the cases share: a folder of their own, the compiler run as a stranger's schema meets it, and how checks are counted."""
import os
import re
import resource
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = "edition 2026;\nnamespace a.b;\n"
GOOD = HEAD + "struct A { x: int32(0..9); }\nstruct B { y: bool; }\n"
TARGETS = "cpp,jsonschema,openapi"
MIB = 1 << 20

# What no message may hold: it would command a terminal or make text read otherwise than it is.
HARMFUL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
PLACED = re.compile(r"^.+?:[1-9][0-9]*:[1-9][0-9]*: (error|warning|note|limit)\b")


class Ran:
    """How a run ended: its exit code (negative: a signal), what it said, and the seconds of work that it took."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    @property
    def codes(self):
        return re.findall(r"^.*?\b(?:error|warning|note|limit) (DS[0-9]{4}):", self.err, re.M)

    def __str__(self):
        return f"exit {self.code} after {self.seconds:.2f} s: {(self.err or self.out)[:400]!r}"


def limits(memory, stack, seconds):
    def set_limits():
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_STACK, (stack, stack))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    return set_limits


class Case:
    """One case: its folder, and the checks it has made."""

    def __init__(self, name, dstackc):
        self.name, self.dstackc = name, dstackc
        self.folder = Path(tempfile.mkdtemp(prefix=f"threats-{name}-"))
        self.passed, self.complaints = 0, []

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def check(self, good, what):
        if good:
            self.passed += 1
        else:
            self.complaints.append(str(what))

    def same(self, found, expected, what):
        self.check(found == expected, f"{what}: expected {str(expected)[:300]!r}, found {str(found)[:300]!r}")

    # ---- Files

    def path(self, name):
        return self.folder / name

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def schema(self, body, name="a.dstack"):
        return self.write(name, HEAD + body)

    def tree(self, name="out"):
        """All files below a folder with their bytes; links and other things by what they are."""
        found = {}
        for place, folders, files in os.walk(self.folder / name):
            for one in files + [folder for folder in folders if (Path(place) / folder).is_symlink()]:
                path = Path(place) / one
                shown = str(path.relative_to(self.folder / name))
                regular = path.is_file() and not path.is_symlink()
                found[shown] = path.read_bytes() if regular else b"not a file"
        return found

    def temporaries(self, name="out"):
        return [path for path in self.tree(name) if "/.dstackc-" in f"/{path}"]

    # ---- Running

    def run(self, *arguments, cwd=None, env=None, stdin=subprocess.DEVNULL, seconds=20, memory=1024 * MIB, stack=MIB,
            within=None, before=()):
        """Runs the compiler within limits. Whatever it is given, it ends by itself, with a code that is documented, and says
        nothing that a terminal or a build log would take for a command. `within` bounds its seconds of work."""
        streams = [tempfile.TemporaryFile(), tempfile.TemporaryFile()]
        command = ["timeout", "-s", "KILL", str(seconds), *before, self.dstackc, *map(str, arguments)]
        child = subprocess.Popen(command, cwd=cwd or self.folder, env=env, stdin=stdin, stdout=streams[0], stderr=streams[1],
                                 preexec_fn=limits(memory, stack, seconds))
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        said = []
        for stream in streams:
            stream.seek(0)
            said.append(stream.read())
            stream.close()
        ran = Ran(child.returncode, *(text.decode(errors="replace") for text in said), usage.ru_utime + usage.ru_stime)
        self.check_manners(ran, said, arguments)
        if within is not None:
            self.check(ran.seconds <= within, f"at most {within} s of work: {ran}")
        return ran

    def check_manners(self, ran, said, arguments):
        shown = " ".join(map(str, arguments))[:80]
        good = ran.code in (0, 1, 2, 3, 4) or 128 < ran.code < 160
        self.check(good, f"'{shown}' ends by itself with a documented code: {ran}")
        for text, raw in ((ran.out, said[0]), (ran.err, said[1])):
            harmful = HARMFUL.search(text)
            self.check(not harmful, f"'{shown}' says no control characters: {harmful and hex(ord(harmful[0]))}")
            self.check(not re.search(r"^::", text, re.M), f"'{shown}' begins no line with '::'")
            self.check(len(raw) <= 260 << 10, f"'{shown}' says {len(raw)} bytes")
        self.check("\ufffd" not in ran.err, f"'{shown}' says UTF-8")

    def refused(self, ran, code, rule, what):
        """Refused with this exit code and rule, at a place."""
        self.check(ran.code == code and rule in ran.codes, f"{what} is refused with {code} and {rule}: {ran}")
        if ran.err.startswith("dstackc:"):
            return
        self.check(bool(PLACED.match(ran.err)), f"{what}: the message begins with its place: {ran}")

    def accepted(self, ran, what):
        self.check(ran.code == 0 and not ran.err, f"{what} is accepted: {ran}")

    def generate(self, *paths, out="out", targets=TARGETS, **more):
        return self.run("generate", "-q", "-t", targets, "-o", out, *paths, **more)

    def linear(self, what, of_size, size, code=None):
        """The work for twice the input is at most 2.5 times that for it. Noise only ever adds, so the least of some tries
        counts."""
        least = [float("inf"), float("inf")]
        for _ in range(5):
            for index in (0, 1):
                ran = of_size(size * (index + 1))
                least[index] = min(least[index], ran.seconds)
                if code is not None:
                    self.same(ran.code, code, f"{what}, {size * (index + 1)}: {ran}")
            if least[1] < 2.5 * least[0] + 0.02:
                break
        self.check(least[1] < 2.5 * least[0] + 0.02, f"{what}: {least[0]:.3f} s for {size}, {least[1]:.3f} s for twice that")


def repeated(text, times):
    return text * times


def make_socket(path):
    """A socket file; it stays when nobody listens any more."""
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))


def promised(row, position):
    """A number of the table of limits in docs/language.md, in bytes where it has a unit."""
    page = (ROOT / "docs/language.md").read_text()
    cells = re.search(rf"^\| {re.escape(row)} \| (.*) \|$", page, re.M)[1]
    number, unit = re.findall(r"([0-9][0-9,]*)(?: (bytes|KiB|MiB))?", cells)[position]
    return int(number.replace(",", "")) << {"KiB": 10, "MiB": 20}.get(unit, 0)


def witness(case, **wishes):
    """What stands before a command that is watched and disturbed, see witness.c. What it saw is in the file `log` of the case."""
    library = case.path("witness.so")
    if not library.exists():
        subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-w", "-o", library, ROOT / "tests/threats/witness.c", "-ldl"], check=True)
    case.path("log").unlink(missing_ok=True)
    wanted = [f"WITNESS_{name.upper()}={value}" for name, value in wishes.items()]
    return ["env", f"LD_PRELOAD={library}", f"WITNESS_LOG={case.path('log')}", *wanted]


def seen(case):
    """What the witness saw: pairs of what was asked for and its name."""
    log = case.path("log")
    return [tuple(line.split(" ", 1)) for line in log.read_text(errors="replace").splitlines()] if log.exists() else []
