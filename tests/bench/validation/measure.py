#!/usr/bin/env python3
"""Readers and writers of JSON that Debian and npm offer, beside ours and a hand-written reference, on the person workload.

    tests/bench/validation/measure.py [--quick] [--instructions] [--documents N] [--rounds N] [--folder DIR] [--json FILE]

Builds all of them, the runtime from its sources too; checks that those which validate agree on the verdict of each document or
are known to be wrong; then measures in rounds in which all take turns. `--quick` does little of everything and is a test.
Nothing is decided by a time: only verdicts fail. Needs build/release/bin/dstackc (or --dstackc FILE), tests/judges with its
packages, and the Debian packages that ./quickstart installs for the full tests. docs/performance.md explains the table."""
import argparse, json, os, pathlib, platform, shutil, sys

import costs, figures, programs, verdicts
from tally import Tally, run


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--instructions", action="store_true", help="count them too, with valgrind")
    parser.add_argument("--documents", type=int)
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--folder", type=pathlib.Path, default=programs.root / "build/bench/validation")
    parser.add_argument("--dstackc", type=pathlib.Path, default=programs.root / "build/release/bin/dstackc")
    parser.add_argument("--json", type=pathlib.Path)
    said = parser.parse_args()
    said.folder, said.dstackc = said.folder.resolve(), said.dstackc.resolve()
    said.documents = said.documents or (2000 if said.quick else 200000)
    said.rounds = said.rounds or (1 if said.quick else 5)
    if said.instructions and not shutil.which("valgrind"):
        parser.error("--instructions needs valgrind")
    return said


def describe_machine():
    with open("/proc/cpuinfo", encoding="utf-8") as text:
        model = next((line.partition(":")[2].strip() for line in text if line.startswith("model name")), platform.machine())
    compiler = run("g++", "--version").splitlines()[0]
    machine = {"processor": model, "cores": os.cpu_count(), "load": os.getloadavg()[0], "compiler": compiler}
    print(f"{model}, {machine['cores']} cores, load {machine['load']:.1f}, {compiler}")
    return machine


def main():
    sys.stdout.reconfigure(line_buffering=True)
    said = read_options()
    built = programs.build(said.folder, said.documents, said.dstackc)
    results = {"machine": describe_machine(), "documents": said.documents, "rounds": said.rounds}
    tally = Tally()
    right, lines = verdicts.check_workload(built, tally, said.documents)
    verdicts.check_corners(built, tally)
    bench = figures.Bench(built, tally, said.rounds, 0.05 if said.quick else 0.6)
    results["reading"] = figures.measure_reading(bench)
    results["refusals"] = figures.measure_refusals(bench, right, lines)
    results["command"] = costs.measure_command(bench)
    results["writing"] = costs.measure_writing(bench)
    results["memory"] = costs.measure_memory(bench)
    if said.instructions:
        results["instructions"] = costs.count_instructions(bench)
    if said.json:
        said.json.write_text(json.dumps(results, indent=1) + "\n")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return tally.failed != 0


if __name__ == "__main__":
    sys.exit(main())
