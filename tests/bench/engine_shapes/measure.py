#!/usr/bin/env python3
"""measure.py FOLDER ROUNDS FLAGS: compares verdicts, speed, size and compile time of the shapes that run.sh has built."""
import hashlib, json, re, resource, statistics, subprocess, sys

OUT, ROUNDS, FLAGS = sys.argv[1], int(sys.argv[2]), sys.argv[3].split()
SHAPES = {"table": "tables, one engine", "special": "specialised, checks inlined", "outline": "specialised over functions", "mixed": "mixed"}
MODES = [("one", ""), ("one", "_fill"), ("one", "_fresh"), ("nd", ""), ("nd", "_fill"), ("nd", "_fresh")]
REFERENCES = {"": "limit_views", "_fill": "limit_owned", "_fresh": "limit_owned_fresh"}
DATA = {"one": OUT + "/data/one.json", "nd": OUT + "/data/many.ndjson"}


def verdicts():
    expected = int(re.search(r"expected valid (\d+)", open(OUT + "/data/log").read()).group(1))
    seen = set()
    for shape in SHAPES:
        text = subprocess.check_output([OUT + "/" + shape, "list", DATA["nd"]])
        valid = sum(line.startswith(b"1") for line in text.splitlines())
        if valid != expected: sys.exit("%s: %d valid, %d expected" % (shape, valid, expected))
        seen.add(hashlib.sha256(text).hexdigest())
    if len(seen) != 1: sys.exit("the shapes report different violations")
    if len({subprocess.check_output([OUT + "/" + s, "list", OUT + "/data/broken.ndjson"]) for s in SHAPES}) != 1:
        sys.exit("the shapes report different violations on broken documents")
    print("All shapes: %d valid documents as expected, and the same violations at the same bytes, on broken documents too.\n" % expected)


def speed():
    rates = {}
    for _ in range(ROUNDS):
        for mode, target in MODES:
            for name, program in [("limit", OUT + "/limit/" + REFERENCES[target])] + [(s, OUT + "/" + s) for s in SHAPES]:
                argument = mode if name == "limit" else mode + target
                answer = json.loads(subprocess.check_output([program, argument, DATA[mode], "0.4"]))
                rates.setdefault((name, mode + target), []).append(answer["mbs"])
    print("| MB/s (ratio to the reference) | reference | %s |" % " | ".join(SHAPES.values()))
    print("|---|---|" + "---|" * len(SHAPES))
    for mode, target in MODES:
        row = mode + target
        limit = statistics.median(rates["limit", row])
        cells = [statistics.median(rates[s, row]) for s in SHAPES]
        print("| %s | %.0f | %s |" % (row, limit, " | ".join("%.0f (%.2f)" % (c, c / limit) for c in cells)))
    print()


def compile_once(compiler, source, defines):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.check_call([compiler] + FLAGS + defines + ["-c", source, "-o", OUT + "/cost.o"])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    sizes = subprocess.check_output(["size", "-A", OUT + "/cost.o"], text=True)
    code = sum(int(n) for n in re.findall(r"^\.text\S*\s+(\d+)", sizes, re.M))
    constants = sum(int(n) for n in re.findall(r"^\.(?:rodata|data\.rel\.ro)\S*\s+(\d+)", sizes, re.M))
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, code, constants


def cost(workload, title, types):
    print("| %s | g++ s | text | constants | clang++ s | text | constants |\n|---|---|---|---|---|---|---|" % title)
    empty = OUT + "/%s_none.cpp" % workload
    with open(empty, "w") as file:
        file.write('#include "%s"\n#include "text.h"\n' % types)
    rows = [("the types alone", empty, [])]
    rows += [(SHAPES[s], OUT + "/%s_%s.cpp" % (workload, "special" if s == "outline" else s), ["-DSHAPES_OUTLINE"] if s == "outline" else []) for s in SHAPES]
    for name, source, defines in rows:
        figures = ["%.2f | %d | %d" % min(compile_once(c, source, defines) for _ in range(2)) for c in ("g++", "clang++")]
        print("| %s | %s |" % (name, " | ".join(figures)))
    print()


verdicts()
speed()
cost("person", "person schema", "limit/person_types.h")
cost("hundred", "100 types of 10 members", "hundred_types.h")
