"""The measuring of readers. Each function gives lines of a table and what goes into the JSON; nothing is decided by a time. Figures are
processor time, which the machine's other work changes little; ratios are medians of the ratios in each round."""
import json, statistics

from programs import AJV, DSTACK, FIRST, NEW, NLOHMANN, PYTHON, RAPIDJSON, REFERENCE, REFERENCE_NEW, REFERENCE_SAME, SAME
from programs import SIMDJSON, VALIJSON
from tally import run

FILES = {"one": "one.json", "nd": "many.ndjson", "arr": "array.json"}
TITLES = {"one": "one document", "nd": "NDJSON", "arr": "one array"}
VALIDATE = [REFERENCE, DSTACK, RAPIDJSON, VALIJSON, AJV, PYTHON, SIMDJSON, NLOHMANN]


class Bench:
    def __init__(self, built, tally, rounds, seconds):
        self.built, self.tally, self.rounds, self.seconds = built, tally, rounds, seconds

    def call(self, name, mode, file):
        """What the program says of one slice: bytes, docs, valid, cpu (seconds)."""
        program = self.built.programs[name]
        said = json.loads(run("taskset", "-c", "0", *program.command, mode + program.suffix, file, self.seconds))
        if mode != "nd":
            self.tally.check(f"{name} takes {file.name}", said["valid"] == said["docs"], said)
        return said

    def interleave(self, takes):
        """The figures of all rounds by name; `takes` are functions by name that measure once."""
        found = {name: [] for name in takes}
        for _ in range(self.rounds):
            for name, take in takes.items():
                found[name].append(take())
        return found


def ratio(some, others):
    return statistics.median(a / b for a, b in zip(some, others))


def row(name, figures, unit, value, goal=None, places=3):
    print(f"  {name:34} {statistics.median(figures):9.1f} {unit:5} {value:8.{places}f}" + (f"   goal {goal}" if goal else ""))
    return {"median": statistics.median(figures), "unit": unit, "ratio": value, "goal": goal, "rounds": figures}


def speed(said):
    return said["bytes"] / said["cpu"] / 1e6


# ---- Reading

def measure_reading(bench):
    """All contenders in one rotation for each mode; who validates and who fills has the reference that does so too."""
    results = {}
    fills = {SAME: (REFERENCE_SAME, "at least 0.80"), NEW: (REFERENCE_NEW, None)}
    for mode, file in FILES.items():
        file = bench.built.data / file
        slow = {PYTHON, SAME, REFERENCE_SAME} if mode == "arr" else set()  # the former takes minutes; an array is read once
        names = [name for name in [*VALIDATE, *fills, REFERENCE_SAME, REFERENCE_NEW] if name not in slow]
        found = bench.interleave({name: lambda name=name: speed(bench.call(name, mode, file)) for name in names})
        print(f"\n{TITLES[mode]}: validate")
        rows = {}
        for name in VALIDATE:
            if name in found:
                goal = "at least 0.85" if name == DSTACK else None
                rows[name] = row(name, found[name], "MB/s", ratio(found[name], found[REFERENCE]), goal)
        print(f"{TITLES[mode]}: parse into structs")
        for name, (reference, goal) in fills.items():
            if name in found:
                rows[reference] = row(reference, found[reference], "MB/s", 1)
                rows[name] = row(name, found[name], "MB/s", ratio(found[name], found[reference]), goal)
        results[mode] = rows
    return results


# ---- Documents that are refused

def write_refused(data, right, lines):
    """Documents of the workload by verdict, as many of each, and one.json with a fault in the first or the last member."""
    invalid = [line for line, verdict in zip(lines, right) if verdict == "0"]
    valid = [line for line, verdict in zip(lines, right) if verdict == "1"][:len(invalid)]
    (data / "valid.ndjson").write_bytes(b"\n".join(valid) + b"\n")
    (data / "invalid.ndjson").write_bytes(b"\n".join(invalid) + b"\n")
    one = json.loads((data / "one.json").read_bytes())
    for place, member in [("first", list(one)[0]), ("last", list(one)[-1])]:
        text = json.dumps({**one, member: 17}, separators=(",", ":"), ensure_ascii=False)
        (data / f"{place}.json").write_text(text, encoding="utf-8")


def measure_refusals(bench, right, lines):
    data = bench.built.data
    write_refused(data, right, lines)

    def take(name, mode, file):
        program = bench.built.programs[name]
        said = json.loads(run("taskset", "-c", "0", *program.command, mode + program.suffix, data / file, bench.seconds))
        bench.tally.check(f"verdicts of {name} on {file}", said["valid"] == (said["docs"] if file in ("one.json", "valid.ndjson") else 0), said)
        return said["cpu"] / said["docs"] * 1e9

    results = {}
    for mode, valid, invalid in [("one", "one.json", ["first.json", "last.json"]), ("nd", "valid.ndjson", ["invalid.ndjson"])]:
        takes = {"valid": lambda: take(DSTACK, mode, valid)}
        for file in invalid:
            for name in (DSTACK, FIRST):
                takes[f"{file.split('.')[0]}, {name}"] = lambda name=name, file=file: take(name, mode, file)
        found = bench.interleave(takes)
        print(f"\n{TITLES[mode]}: time of an invalid document, to that of a valid one")
        texts = {"first": "fault in the first member", "last": "fault in the last member", "invalid": "invalid documents", "valid": "valid"}
        for name, times in found.items():
            what, _, how = name.partition(", ")
            title = texts[what] + {FIRST: ", ends there", DSTACK: ", reads on", "": ""}[how]
            results[title + ", " + TITLES[mode]] = row(title, times, "ns", ratio(times, found["valid"]), None if what == "valid" else "at most 1")
    return results
