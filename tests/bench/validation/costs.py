"""The measuring of what is not a reader in a loop: the command, writing, memory, instructions."""
import json, os, subprocess, time

from figures import FILES, TITLES, ratio, row, speed
from programs import DSTACK, RAPIDJSON, REFERENCE, VALIJSON
from tally import run


# ---- dstackc validate

def run_command(command, limit_to_one):
    """Seconds of processor time, seconds by the clock, greatest KiB in memory."""
    words = [str(word) for word in command]
    begin = time.perf_counter()
    process = subprocess.Popen((["taskset", "-c", "0"] if limit_to_one else []) + words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(words[:9])} ended with {process.returncode}: {said.decode()[-2000:]}")
    return used.ru_utime + used.ru_stime, elapsed, used.ru_maxrss


def measure_command(bench):
    """The whole process, with its start and the reading of the file, beside the reference, which has its text in memory."""
    built, data = bench.built, bench.built.data
    results = {}
    copies = 2000  # documents of one file each, so that the start does not count alone
    inputs = {"one": ("json", [data / "one.json"] * copies), "nd": ("ndjson", [data / "many.ndjson"]), "arr": ("array", [data / "array.json"])}
    for mode, (kind, files) in inputs.items():
        size = sum(file.stat().st_size for file in files) / 1e6
        one, two = (built.validate(kind, "--quiet", "--jobs", jobs, *files) for jobs in (1, 2))
        found = bench.interleave({
            "reference": lambda: speed(bench.call(REFERENCE, mode, data / FILES[mode])),
            "one": lambda: run_command(one, True),
            "two": lambda: (run_command(one, False), run_command(two, False)),
        })
        mbs = [size / used for used, _, _ in found["one"]]
        print(f"\ndstackc validate --input {kind}" + (f" ({copies} files of one document)" if kind == "json" else ""))
        goal = "at least 0.50" if kind == "ndjson" else None
        results[kind] = {"one job": row("one job, to the reference", mbs, "MB/s", ratio(mbs, found["reference"]), goal)}
        alone, both = ([size / pair[i][1] for pair in found["two"]] for i in (0, 1))
        results[kind]["two jobs"] = row("two jobs, to one, by the clock", both, "MB/s", ratio(both, alone), "at least 1.8" if kind == "ndjson" else None)
        results[kind]["peak KiB"] = max(pair[1][2] for pair in found["two"])
        print(f"  {'most memory with two jobs':34} {results[kind]['peak KiB'] / 1024:9.1f} MiB")
    return results


# ---- Writing

def measure_writing(bench):
    """Documents that were read before; what each library writes must mean what it read."""
    built, data = bench.built, bench.built.data
    lines = (data / "valid.ndjson").read_bytes().rstrip(b"\n").split(b"\n")[:2000]
    documents = data / "written.ndjson"
    documents.write_bytes(b"\n".join(lines) + b"\n")
    goals = {"dstack": None, "rapidjson": "at least 2.2", "nlohmann": "at least 8"}
    for library in goals:
        written = run(built.writing, library, documents, "show").splitlines()
        same = len(written) == len(lines) and all(json.loads(a) == json.loads(b) for a, b in zip(written, lines))
        bench.tally.check(f"what {library} writes", same)
    found = bench.interleave({library: lambda library=library: speed(json.loads(run(
        "taskset", "-c", "0", built.writing, library, documents, bench.seconds))) for library in goals})
    print("\nwriting: dstack, to the others")
    return {library: row(library, found[library], "MB/s", ratio(found["dstack"], found[library]), goal) for library, goal in goals.items()}


# ---- Memory and instructions

def measure_memory(bench):
    """What the process takes while it validates the array, beside what it took when the text was read in."""
    print("\nmemory for validating one array, beside the text")
    extra = {}
    for name in (REFERENCE, DSTACK, RAPIDJSON):
        extra[name] = bench.call(name, "arr", bench.built.data / FILES["arr"])["extra_kb"]
        print(f"  {name:34} {extra[name]:9} KiB" + ("              goal at most 1024" if name == DSTACK else ""))
    return extra


def count_instructions(bench):
    """Instructions for each byte of what is timed, by callgrind; its machine has AVX2, but no wider vectors."""
    data = bench.built.data
    few = (data / "valid.ndjson").read_bytes().split(b"\n")[:200]
    mixed = (data / "many.ndjson").read_bytes().split(b"\n")[:200]
    (data / "instructions.ndjson").write_bytes(b"\n".join(mixed) + b"\n")
    (data / "instructions.json").write_bytes(b"[" + b",".join(few) + b"]")
    files = {"one": "one.json", "nd": "instructions.ndjson", "arr": "instructions.json"}
    result = {}
    print("\ninstructions for each byte, to validate" + "".join(f"{TITLES[mode]:>15}" for mode in files))
    for name in (REFERENCE, DSTACK, RAPIDJSON, VALIJSON):
        for mode, file in files.items():
            command = ["valgrind", "--tool=callgrind", "--toggle-collect=bench_region", "--callgrind-out-file=/dev/null"]
            words = [str(word) for word in [*command, *bench.built.programs[name].command, mode, data / file, 0]]
            done = subprocess.run(words, capture_output=True, text=True, check=True)
            counted = next(line for line in done.stderr.splitlines() if "Collected" in line)
            result.setdefault(name, {})[mode] = int(counted.split()[-1]) / json.loads(done.stdout)["bytes"]
        print(f"  {name:37}" + "".join(f"{value:15.1f}" for value in result[name].values()) + ("   goal at most 9" if name == DSTACK else ""))
    return result
