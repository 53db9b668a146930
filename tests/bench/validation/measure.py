#!/usr/bin/env python3
"""All readers and writers of JSON that Debian and npm offer for this purpose, beside ours and the hand-written reference, on the
person workload.

    tests/bench/validation/measure.py [--quick] [--instructions] [--documents N] [--rounds N] [--folder DIR] [--json FILE]

Builds all of them, checks that those which validate agree on the verdict of each document or are known to be wrong, then measures
processor time in interleaved rounds and prints medians as ratios. `--quick` does little of everything and is a test: nothing is
decided by a time. Needs build/release, tests/judges with its packages, and the Debian packages that ./quickstart installs for
the full tests."""
import argparse, functools, json, pathlib, statistics, subprocess, sys, time

here = pathlib.Path(__file__).resolve().parent
root = here.parents[2]
bench = here.parent
passed = failed = 0


print = functools.partial(print, flush=True)


def check(what, good, detail=""):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    if not good:
        print(f"{what}: {detail}")


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


# ---- Building

def build(out, data, documents):
    """The programs by name: what comes before MODE FILE SECONDS."""
    out.mkdir(parents=True, exist_ok=True)
    data.mkdir(exist_ok=True)
    stamp = data / f"documents.{documents}"
    if not stamp.exists():
        run(sys.executable, bench / "workload.py", data, documents)
        stamp.touch()
    run("sh", bench / "limit/build.sh", out / "limit")
    run(root / "build/release/bin/dstackc", "generate", "--quiet", "--target", "cpp", "-o", out / "generated", bench / "person.dstack")
    library = root / "build/release/runtime/libdstack_runtime.a"
    generated = [out / "generated/cpp/bench/person.dstack.cpp"]
    ours = ["-std=c++20", "-O2", f"-I{bench}", f"-I{out}/generated/cpp", f"-I{root}/runtime/include"]
    best = ["-std=c++17", "-O3", "-DNDEBUG", "-march=x86-64-v3", "-DRAPIDJSON_SSE42", f"-I{bench}", "-w"]
    run("g++", *ours, bench / "generated/main.cpp", *generated, library, "-o", out / "dstack")
    run("g++", *ours, "-O3", "-w", here / "writing.cpp", *generated, library, "-o", out / "writing")
    for name, libraries in {"rapidjson": [], "valijson": [], "parsers": ["-lsimdjson"]}.items():
        run("g++", *best, here / f"{name}.cpp", "-o", out / name, *libraries)
    schemas = [data / "person.schema.json", data / "persons.schema.json"]
    return {
        "reference, views": [out / "limit/limit_views"],
        "reference, same struct": [out / "limit/limit_owned"],
        "reference, new struct": [out / "limit/limit_owned_fresh"],
        "dstack": [out / "dstack"],
        "RapidJSON SchemaValidator": [out / "rapidjson", *schemas],
        "valijson on RapidJSON": [out / "valijson", *schemas],
        "Ajv": [root / "tests/judges/node", here / "ajv.mjs", *schemas],
        "python3-jsonschema": ["/usr/bin/python3", here / "python_jsonschema.py", *schemas],
        "simdjson DOM, no schema": [out / "parsers", "simdjson"],
        "nlohmann, no schema": [out / "parsers", "nlohmann"],
    }


# ---- Verdicts

def cyrillic(line):
    return any("\u0400" <= c <= "\u04ff" for c in json.loads(line).get("family_name", "") if isinstance(c, str))


# Contenders that are wrong, why, and on which documents. There is no other document on which they may be.
known = {
    "valijson on RapidJSON": ("std::regex takes UTF-8 for single bytes, so that a class of Latin letters takes Cyrillic ones", cyrillic),
}


def check_verdicts(programs, data, documents):
    lines = (data / "many.ndjson").read_bytes().rstrip(b"\n").split(b"\n")
    few = data / "few.ndjson"
    few.write_bytes(b"\n".join(lines[:2000]) + b"\n")
    right = run(*programs["reference, views"], "verdicts", data / "many.ndjson").strip()
    check("as many verdicts as documents", len(right) == len(lines) == documents, f"{len(right)} of {len(lines)}")
    validating = ["dstack", "reference, same struct", "RapidJSON SchemaValidator", "valijson on RapidJSON", "Ajv", "python3-jsonschema"]
    for name in validating:
        slow = name == "python3-jsonschema"
        found = run(*programs[name], "verdicts", few if slow else data / "many.ndjson").strip()
        wrong = [i for i, (a, b) in enumerate(zip(found, right)) if a != b]
        reason, expected = known.get(name, ("", lambda line: False))
        unexplained = [i for i in wrong if not expected(lines[i])]
        check(f"verdicts of {name}", not unexplained and len(found) == (min(2000, documents) if slow else documents),
              f"documents {unexplained[:5]} of {len(unexplained)}, {len(found)} verdicts")
        print(f"{name:28} {len(wrong):5} of {len(found)} verdicts wrong{': ' + reason if wrong else ''}")
    return right, lines


# ---- Measuring

def speed(program, mode, file, seconds):
    """Bytes for each second of processor time, and all that was said."""
    said = json.loads(run("taskset", "-c", "0", *program, mode, file, seconds))
    return said["bytes"] / said["cpu"] / 1e6, said


def measure(rows, rounds, seconds):
    """rows: (name, program, mode, file). The rounds are interleaved; gives MB/s of each round."""
    found = {row[0]: [] for row in rows}
    for _ in range(rounds):
        for name, program, mode, file in rows:
            found[name].append(speed(program, mode, file, seconds)[0])
    return found


def ratio(ours, theirs):
    return statistics.median(a / b for a, b in zip(ours, theirs))


def table(title, found, reference, goals):
    print(f"\n{title}")
    for name, all_rounds in found.items():
        goal = f"   goal {goals[name]}" if name in goals else ""
        print(f"  {name:32} {statistics.median(all_rounds):8.1f} MB/s {ratio(all_rounds, found[reference]):7.3f}{goal}")
    return {name: {"mbs": statistics.median(rounds), "ratio": ratio(rounds, found[reference])} for name, rounds in found.items()}


def measure_reading(programs, data, rounds, seconds):
    results = {}
    views, dstack = programs["reference, views"], programs["dstack"]
    for mode, file, title in [("one", "one.json", "one document"), ("nd", "many.ndjson", "NDJSON"), ("arr", "array.json", "one array")]:
        names = ["RapidJSON SchemaValidator", "valijson on RapidJSON", "Ajv", "python3-jsonschema", "simdjson DOM, no schema", "nlohmann, no schema"]
        if mode == "arr":
            names.remove("python3-jsonschema")  # minutes
        rows = [("reference, views", views, mode, data / file), ("dstack", dstack, mode, data / file)]
        rows += [(name, programs[name], mode, data / file) for name in names]
        found = measure(rows, rounds, seconds)
        results[f"validate, {title}"] = table(f"validate, {title}", found, "reference, views", {"dstack": 0.85} if mode != "arr" else {})
    for kind in ("same", "new"):
        suffix = {"same": "_reuse", "new": "_fresh"}[kind]
        for mode, file in [("one", "one.json"), ("nd", "many.ndjson")]:
            reference = f"reference, {kind} struct"
            found = measure([(reference, programs[reference], mode, data / file), ("dstack", dstack, mode + suffix, data / file)], rounds, seconds)
            title = f"parse into {'the same' if kind == 'same' else 'a new'} struct, {mode}"
            results[title] = table(title, found, reference, {"dstack": 0.80} if kind == "same" else {})
    return results


def measure_refusals(programs, data, right, lines, rounds, seconds):
    valid = [line for line, verdict in zip(lines, right) if verdict == "1"]
    invalid = [line for line, verdict in zip(lines, right) if verdict == "0"]
    (data / "valid.ndjson").write_bytes(b"\n".join(valid[:len(invalid)]) + b"\n")
    (data / "invalid.ndjson").write_bytes(b"\n".join(invalid) + b"\n")
    dstack = programs["dstack"]
    found = {}
    for _ in range(rounds):
        for name, mode, file in [("valid", "nd", "valid"), ("invalid, all faults", "nd", "invalid"), ("invalid, first fault", "nd_first", "invalid")]:
            said = speed(dstack, mode, data / f"{file}.ndjson", seconds)[1]
            found.setdefault(name, []).append(said["cpu"] / said["docs"] * 1e9)
    print("\nan invalid document, in the time of a valid one")
    result = {name: statistics.median(a / b for a, b in zip(times, found["valid"])) for name, times in found.items()}
    for name, value in result.items():
        print(f"  {name:32} {statistics.median(found[name]):8.0f} ns   {value:7.3f}" + ("   goal 1" if name != "valid" else ""))
    return result


def measure_command(programs, data, rounds, seconds):
    command = root / "build/release/bin/dstackc"
    base = [command, "validate", "--schema", bench / "person.dstack", "--type", "bench.person.Person"]
    found = {"one job": [], "two jobs": []}
    reference = []
    for _ in range(rounds):
        reference.append(speed(programs["reference, views"], "nd", data / "many.ndjson", 60)[0])
        for name, jobs in [("one job", 1), ("two jobs", 2)]:
            begin = time.perf_counter()
            said = subprocess.run([*map(str, base), "--jobs", str(jobs), "--input", "ndjson", str(data / "many.ndjson")], capture_output=True)
            elapsed = time.perf_counter() - begin
            assert said.returncode in (0, 1), said.stderr
            found[name].append((data / "many.ndjson").stat().st_size / elapsed / 1e6)
    print("\ndstackc validate, NDJSON, whole process by the clock")
    one = ratio(found["one job"], reference)
    two = ratio(found["two jobs"], found["one job"])
    print(f"  {'one job, to the reference':32} {statistics.median(found['one job']):8.1f} MB/s {one:7.3f}   goal 0.50")
    print(f"  {'two jobs, to one':32} {statistics.median(found['two jobs']):8.1f} MB/s {two:7.3f}   goal 1.8")
    return {"one": one, "two": two}


def measure_writing(out, data, rounds, seconds):
    documents = data / "written.ndjson"
    documents.write_bytes(b"\n".join((data / "valid.ndjson").read_bytes().split(b"\n")[:2000]))
    found = {}
    for _ in range(rounds):
        for name in ("dstack", "rapidjson", "nlohmann"):
            said = json.loads(run("taskset", "-c", "0", out / "writing", name, documents, seconds))
            found.setdefault(name, []).append(said["bytes"] / said["cpu"] / 1e6)
    print("\nwriting")
    for name, goal in [("dstack", ""), ("rapidjson", "   goal 2.2"), ("nlohmann", "   goal 8")]:
        print(f"  {name:32} {statistics.median(found[name]):8.1f} MB/s   dstack to it {ratio(found['dstack'], found[name]):7.3f}{goal}")
    return {name: ratio(found["dstack"], found[name]) for name in found}


def measure_memory(programs, data):
    said = json.loads(run(*programs["dstack"], "arr", data / "array.json", 1))
    check("the array is valid", said["valid"] == 1, said)
    print(f"\nvalidating one array of {said['bytes'] / 1e6:.0f} MB takes {said['extra_kb']} KiB beside the text   goal 1024")
    return said["extra_kb"]


def count_instructions(programs, data):
    few = data / "instructions.ndjson"
    few.write_bytes(b"\n".join((data / "many.ndjson").read_bytes().split(b"\n")[:256]) + b"\n")
    print("\ninstructions for each byte, validating (callgrind)")
    result = {}
    for name in ("reference, views", "dstack"):
        for mode, file in [("one", data / "one.json"), ("nd", few)]:
            command = ["valgrind", "--tool=callgrind", "--toggle-collect=bench_region", "--callgrind-out-file=/dev/null"]
            both = subprocess.run([*command, *map(str, programs[name]), mode, str(file), "0"], capture_output=True, text=True, check=True)
            counted = next(line for line in both.stderr.splitlines() if "Collected" in line)
            value = int(counted.split()[-1]) / json.loads(both.stdout)["bytes"]
            result[f"{name}, {mode}"] = value
            print(f"  {name + ', ' + mode:32} {value:8.2f}" + ("   goal 9" if (name, mode) == ("dstack", "one") else ""))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--documents", type=int)
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--folder", type=pathlib.Path, default=root / "build/bench/validation")
    parser.add_argument("--json", type=pathlib.Path)
    said = parser.parse_args()
    documents = said.documents or (2000 if said.quick else 200000)
    rounds, seconds = said.rounds or (1 if said.quick else 5), 0.05 if said.quick else 0.7
    data = said.folder / f"data.{documents}"
    programs = build(said.folder, data, documents)
    right, lines = check_verdicts(programs, data, documents)
    print(f"{right.count('1')} of {documents} documents are valid")
    results = measure_reading(programs, data, rounds, seconds)
    results["refusals"] = measure_refusals(programs, data, right, lines, rounds, seconds)
    results["command"] = measure_command(programs, data, rounds, seconds)
    results["writing"] = measure_writing(said.folder, data, rounds, seconds)
    results["memory"] = measure_memory(programs, data)
    if said.instructions:
        results["instructions"] = count_instructions(programs, data)
    if said.json:
        said.json.write_text(json.dumps(results, indent=1) + "\n")
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
