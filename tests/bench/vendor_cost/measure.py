#!/usr/bin/env python3
"""What generated C++ costs those who compile it, beside protobuf's for the same 100 types of ten members, as ratios of one
run. Needs python3, g++, binutils, protoc and its headers (protobuf-compiler, libprotobuf-dev).

measure.py [--dstackc PROGRAM] [--runtime LIBRARY] [--folder FOLDER] [--rounds N] [--types N]

Seconds are CPU seconds of the compiler and its children, medians of rounds in which all commands run by turns. Sizes are
those that `size` gives, code and constants with what is initialised. Both outputs are compiled with the same options."""
import argparse, json, os, re, resource, shutil, statistics, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
sys.path.insert(0, os.path.join(ROOT, "tests/bench/compile_speed"))
import schemas

OPTIONS = ["g++", "-std=c++20", "-O2"]
# Headers that take long to read. Each is looked for in what a plain struct makes a vendor include.
HEAVY = ["algorithm", "chrono", "functional", "iostream", "istream", "locale", "map", "memory", "ostream", "regex", "set",
         "sstream", "thread", "unordered_map", "variant"]
TARGETS = {"time": 0.25, "size": 0.25, "library": 200 * 1024}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dstackc", default=os.path.join(ROOT, "build/release/bin/dstackc"))
    parser.add_argument("--runtime", default=os.path.join(ROOT, "build/release/runtime/libdstack_runtime.a"))
    parser.add_argument("--folder", default=os.path.join(ROOT, "build/bench/vendor_cost"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--types", type=int, default=100)
    return parser.parse_args()


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace")
    if done.returncode != 0:
        sys.exit("%s: exit %d\n%s" % (" ".join(command), done.returncode, done.stderr[-800:]))
    return done


def cpu_seconds(command, folder):
    def spent():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    before = spent()
    run(command, folder)
    return spent() - before


def prepare(options):
    """Both outputs. C++ has a keyword that stands in the package's name, so protobuf gets another one."""
    folder = options.folder
    shutil.rmtree(folder, ignore_errors=True)
    schemas.write(folder, options.types)
    path = os.path.join(folder, "types.proto")
    with open(path) as file: text = file.read()
    with open(path, "w") as file: file.write(text.replace("package bench.register;", "package bench.registry;"))
    os.makedirs(os.path.join(folder, "pb"))
    run(["protoc", "--cpp_out=pb", "types.proto"], folder)
    run([options.dstackc, "generate", "--quiet", "--target", "cpp", "--output", "ours", "types.dstack"], folder)
    with open(os.path.join(folder, "plain.dstack"), "w") as file:
        file.write("edition 2026;\nnamespace plain;\nstruct Plain { name: string(1..80); age?: int32(0..150); born: date; }\n")
    run([options.dstackc, "generate", "--quiet", "--target", "cpp", "--output", "plain", "plain.dstack"], folder)
    for name, header in (("string", "<string>"), ("plain", '"plain.dstack.h"'), ("ours", '"bench/register.dstack.h"'),
                         ("protobuf", '"types.pb.h"')):
        with open(os.path.join(folder, "include_%s.cpp" % name), "w") as file: file.write("#include %s\n" % header)


def commands():
    ours = OPTIONS + ["-Iours/cpp", "-Iplain/cpp", "-I" + os.path.join(ROOT, "runtime/include")]
    protobuf = OPTIONS + ["-Ipb"]
    result = {"ours": ours + ["-c", "ours/cpp/bench/register.dstack.cpp", "-o", "ours.o"],
              "protobuf": protobuf + ["-c", "pb/types.pb.cc", "-o", "protobuf.o"]}
    for name, options in (("string", OPTIONS), ("plain", ours), ("ours", ours), ("protobuf", protobuf)):
        result["include " + name] = options + ["-c", "include_%s.cpp" % name, "-o", "include.o"]
    return result


def seconds(options):
    times = {name: [] for name in commands()}
    for _ in range(options.rounds):
        for name, command in commands().items(): times[name].append(cpu_seconds(command, options.folder))
    return {name: statistics.median(values) for name, values in times.items()}


def size(path, folder):
    """Code with constants and tables, and data, in bytes; what is only reserved is left out."""
    text, data = run(["size", path], folder).stdout.splitlines()[1].split()[:2]
    return {"code": int(text), "data": int(data)}


def library_sizes(options):
    """Bytes of the runtime without symbols that are not needed: as one shared library, which is what the target means, and
    as the objects of the static one, whose relocations a linker uses up; and what a program is loaded with of those."""
    folder = os.path.join(options.folder, "library")
    os.makedirs(folder)
    run(["ar", "x", os.path.abspath(options.runtime)], folder)
    objects = sorted(os.listdir(folder))
    run(["strip", "--strip-unneeded"] + objects, folder)
    loaded = [size(name, folder) for name in objects]
    build = os.path.join(options.folder, "shared")
    run(["cmake", "-S", ROOT, "-B", build, "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_CXX_FLAGS_RELEASE=-O2", "-DBUILD_SHARED_LIBS=ON",
         "-DDSTACK_BUILD_COMPILER=OFF", "-DDSTACK_BUILD_TESTS=OFF"], options.folder)
    run(["cmake", "--build", build, "--target", "dstack_runtime"], options.folder)
    run(["strip", "--strip-unneeded", "-o", "shared.so", os.path.join(build, "runtime/libdstack_runtime.so")], options.folder)
    return {"shared": os.path.getsize(os.path.join(options.folder, "shared.so")),
            "objects": sum(os.path.getsize(os.path.join(folder, name)) for name in objects),
            "loaded": sum(each["code"] + each["data"] for each in loaded)}


def heavy_headers(name, options):
    command = commands()["include " + name] + ["-H"]
    found = set(re.findall(r"^\.+ .*/c\+\+/[0-9.]+/(\w+)$", run(command, options.folder).stderr, re.MULTILINE))
    if "string" not in found: sys.exit("g++ -H names no headers")
    return [header for header in HEAVY if header in found]


def report(options, times, sizes, library):
    ours, theirs = (sizes[name]["code"] + sizes[name]["data"] for name in ("ours", "protobuf"))
    ratios = {"time": times["ours"] / times["protobuf"], "size": ours / theirs, "library": library["shared"]}
    print("%d types of 10 members, %s, %s; load %.1f\n" % (
        options.types, run(["g++", "--version"], ".").stdout.splitlines()[0], run(["protoc", "--version"], ".").stdout.strip(),
        os.getloadavg()[0]))
    print("| | dstackc | protobuf | ratio |\n|---|---|---|---|")
    print("| compile, CPU s | %.2f | %.2f | %.3f |" % (times["ours"], times["protobuf"], ratios["time"]))
    for part in ("code", "data"):
        print("| object, %s, bytes | %s | %s | %.3f |" % (part, format(sizes["ours"][part], ","), format(sizes["protobuf"][part], ","),
                                                        sizes["ours"][part] / sizes["protobuf"][part]))
    print("| object, both, bytes | %s | %s | %.3f |" % (format(ours, ","), format(theirs, ","), ratios["size"]))
    print("| a file that includes the header, CPU s | %.2f | %.2f | %.3f |" % (
        times["include ours"], times["include protobuf"], times["include ours"] / times["include protobuf"]))
    print("\na file that includes <string>: %.2f s; the header of one plain struct: %.2f s, heavy headers in it: %s" % (
        times["include string"], times["include plain"], " ".join(heavy_headers("plain", options)) or "none"))
    print("the runtime, stripped: %s bytes as a shared library, %s as objects of the static one, of which %s are code and data" % (
        tuple(format(library[name], ",") for name in ("shared", "objects", "loaded"))))
    missed = [name for name, target in TARGETS.items() if ratios[name] > target]
    print("targets: %s" % ("missed: " + ", ".join(missed) if missed else "all reached"))
    return not missed


def main():
    options = arguments()
    options.dstackc = os.path.abspath(options.dstackc)
    prepare(options)
    times = seconds(options)
    sizes = {name: size(name + ".o", options.folder) for name in ("ours", "protobuf")}
    library = library_sizes(options)
    reached = report(options, times, sizes, library)
    with open(os.path.join(options.folder, "results.json"), "w") as file:
        json.dump({"seconds": times, "sizes": sizes, "library": library}, file, indent=2)
    sys.exit(0 if reached else 1)


main()
