#!/usr/bin/env python3
"""Speed of dstackc beside protoc on the same types, as ratios of one run. Needs python3 and protoc (protobuf-compiler).

measure.py [--dstackc PROGRAM] [--folder FOLDER] [--rounds N] [SIZE ...]

The four commands run by turns, so that a machine that is slow for a while is slow for all; figures are medians. Each
round counts what was written, so a command that writes too little is an error and no good figure."""
import argparse, json, os, re, shutil, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
sys.path.insert(0, HERE)
import schemas

NAMES = ["check", "descriptor", "generate", "cpp_out"]


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dstackc", default=os.path.join(ROOT, "build/release/bin/dstackc"))
    parser.add_argument("--folder", default=os.path.join(ROOT, "build/bench/compile_speed"))
    parser.add_argument("--rounds", type=int, default=5, help="at least; small schemas run more often")
    parser.add_argument("sizes", type=int, nargs="*", default=[10, 1000, 10000, 50000])
    return parser.parse_args()


def commands(dstackc):
    return {
        "check": [dstackc, "check", "types.dstack"],
        "descriptor": ["protoc", "--descriptor_set_out=out/types.pb", "types.proto"],
        "generate": [dstackc, "generate", "--target", "cpp,jsonschema,openapi", "-o", "out", "types.dstack"],
        "cpp_out": ["protoc", "--cpp_out=out", "types.proto"],
    }


def lines(path, pattern):
    """How many lines of a file match; the files are too large to be read as documents."""
    expression = re.compile(pattern)
    with open(path, "rb") as file:
        return sum(expression.match(line) is not None for line in file)


def written(name, folder):
    """How many types the output holds, for each kind of output."""
    out = os.path.join(folder, "out")
    if name == "descriptor":
        with open(out + "/types.pb", "rb") as file:
            return [len(re.findall(rb"\x0a[\x05-\x09]Type\d+\x12", file.read()))]
    if name == "cpp_out":
        return [lines(out + "/types.pb.h", rb"class Type\d+ final")]
    if name == "generate":
        return [lines(out + "/cpp/bench/register.dstack.h", rb"struct Type\d+ \{"),
                lines(out + "/jsonschema/bench.register.schema.json", rb'    "Type\d+": \{'),
                lines(out + "/openapi/bench.register.openapi.json", rb'      "Type\d+": \{')]
    return []


def once(name, command, folder, count):
    out = os.path.join(folder, "out")
    os.makedirs(out)
    begin = time.perf_counter()
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seconds = time.perf_counter() - begin
    if done.returncode != 0:
        sys.exit("%s: exit %d\n%s" % (" ".join(command), done.returncode, done.stderr.decode()[-500:]))
    if any(number != count for number in written(name, folder)):
        sys.exit("%s: %s types written, %d expected" % (name, written(name, folder), count))
    shutil.rmtree(out)
    return seconds


def rounds_of(name, size, least):
    """Short runs are repeated more often; the longest one, which takes minutes and gigabytes, stands alone."""
    if name == "cpp_out" and size > 20000: return 1
    return max(least, 41 if size <= 100 else 11 if size <= 1000 else 5)


def measure(size, options):
    folder = os.path.join(options.folder, str(size))
    shutil.rmtree(folder, ignore_errors=True)
    schemas.write(folder, size)
    times = {name: [] for name in NAMES}
    for turn in range(rounds_of("check", size, options.rounds)):
        for name, command in commands(options.dstackc).items():
            if turn < rounds_of(name, size, options.rounds): times[name].append(once(name, command, folder, size))
    return {name: statistics.median(values) for name, values in times.items()}


def machine():
    model = re.search(r"model name\s*: (.*)", open("/proc/cpuinfo").read())
    protoc = subprocess.run(["protoc", "--version"], capture_output=True, text=True).stdout.strip()
    return "%s, %d cores, load %.1f; %s" % (model.group(1) if model else "unknown", os.cpu_count(), os.getloadavg()[0], protoc)


def report(results):
    print(machine() + "\n")
    print("| types | check s | descriptor s | check / descriptor | generate s | cpp_out s | generate / cpp_out |")
    print("|---|---|---|---|---|---|---|")
    for size, t in results.items():
        print("| {:,} | {:.4f} | {:.4f} | {:.2f} | {:.4f} | {:.4f} | {:.3f} |".format(
            size, t["check"], t["descriptor"], t["check"] / t["descriptor"], t["generate"], t["cpp_out"], t["generate"] / t["cpp_out"]))
    print("\n| from | to | size | check | generate | descriptor | cpp_out |\n|---|---|---|---|---|---|---|")
    sizes = list(results)
    for small, large in zip(sizes, sizes[1:]):
        growth = ["%.1f" % (results[large][name] / results[small][name]) for name in ("check", "generate", "descriptor", "cpp_out")]
        print("| {:,} | {:,} | x {:g} | {} |".format(small, large, large / small, " | ".join(growth)))


def main():
    options = arguments()
    options.dstackc = os.path.abspath(options.dstackc)
    results = {size: measure(size, options) for size in sorted(options.sizes)}
    report(results)
    with open(os.path.join(options.folder, "results.json"), "w") as file:
        json.dump(results, file, indent=2)


main()
