"""Makes the workload and builds all programs of the measurement. What is newer than its sources stays."""
import dataclasses, pathlib, sys

from tally import run

here = pathlib.Path(__file__).resolve().parent
bench = here.parent
root = bench.parents[1]

ours = ["-std=c++20", "-O2"]  # as the release preset builds the runtime
theirs = ["-std=c++17", "-O3", "-DNDEBUG", "-march=x86-64-v3", "-DRAPIDJSON_SSE42", "-w"]

REFERENCE = "reference, views"
DSTACK = "dstack"
FIRST = "dstack, first fault"
COMMAND = "dstackc validate"
SAME = "dstack, same struct"
NEW = "dstack, new struct"
REFERENCE_SAME = "reference, same struct"
REFERENCE_NEW = "reference, new struct"
RAPIDJSON = "RapidJSON SchemaValidator"
VALIJSON = "valijson on RapidJSON"
AJV = "Ajv, compiled"
PYTHON = "python3-jsonschema"
SIMDJSON = "simdjson DOM, no schema"
NLOHMANN = "nlohmann/json, no schema"


@dataclasses.dataclass
class Program:
    """Called with MODE FILE [SECONDS]; the mode gets the suffix, which only our program reads."""
    command: list
    suffix: str = ""


@dataclasses.dataclass
class Built:
    programs: dict
    writing: pathlib.Path
    dstackc: pathlib.Path
    data: pathlib.Path

    def validate(self, kind, *rest):
        return [self.dstackc, "validate", "--schema", bench / "person.dstack", "--type", "bench.person.Person", "--input", kind, *rest]


def newest(paths):
    return max(path.stat().st_mtime for path in paths)


def make(target, command, sources):
    """Runs the command, unless the target is newer than the sources and the last command for it was the same one."""
    text = "\n".join(str(word) for word in command)
    record = target.with_name(target.name + ".command")
    if target.exists() and record.exists() and record.read_text() == text and target.stat().st_mtime > newest(sources):
        return
    run(*command)
    target.touch()
    record.write_text(text)


def make_workload(folder, documents):
    data = folder / f"data.{documents}"
    data.mkdir(parents=True, exist_ok=True)
    script = bench / "workload.py"
    make(data / "array.json", [sys.executable, script, data, documents], [script])
    return data


def make_runtime(folder):
    """The runtime as it is shipped, from the sources as they are now."""
    place = folder / "runtime"
    off = [f"-D{name}=OFF" for name in ("DSTACK_BUILD_COMPILER", "DSTACK_BUILD_TESTS", "DSTACK_INSTALL")]
    run("cmake", "-S", root, "--preset", "release", "-B", place, *off)
    run("cmake", "--build", place, "--target", "dstack_runtime")
    return place / "runtime/libdstack_runtime.a"


def make_ours(folder, library, dstackc):
    """The programs with generated code. What is written for others' libraries in `writing` gets the flags of `theirs`."""
    run(dstackc, "generate", "--quiet", "--target", "cpp", "-o", folder / "generated", bench / "person.dstack")
    include = [f"-I{bench}", f"-I{folder}/generated/cpp", f"-I{root}/runtime/include"]
    headers = [*(root / "runtime/include").rglob("*.h"), *(folder / "generated/cpp").rglob("*.h"), bench / "limit/bench.h"]
    source = folder / "generated/cpp/bench/person.dstack.cpp"
    compiled = folder / "person.o"
    make(compiled, ["g++", *ours, *include, "-c", source, "-o", compiled], [source, *headers])
    main = bench / "generated/main.cpp"
    make(folder / "dstack", ["g++", *ours, *include, main, compiled, library, "-o", folder / "dstack"], [main, compiled, library, *headers])
    main = here / "writing.cpp"
    make(folder / "writing", ["g++", *theirs, "-std=c++20", *include, main, compiled, library, "-o", folder / "writing"],
         [main, compiled, library, *headers])


def make_theirs(folder):
    for name, libraries in {"rapidjson": [], "valijson": [], "parsers": ["-lsimdjson"]}.items():
        source = here / f"{name}.cpp"
        make(folder / name, ["g++", *theirs, f"-I{bench}", source, "-o", folder / name, *libraries], [source, bench / "limit/bench.h"])
    limit = bench / "limit"
    make(folder / "limit/limit_views", ["sh", limit / "build.sh", folder / "limit"], list(limit.iterdir()))


def warn_of_age(dstackc):
    if dstackc.stat().st_mtime < newest((root / "runtime/src").iterdir()):
        print(f"NOTE: {dstackc.name} is older than the runtime's sources; build it to measure what it is now")


def build(folder, documents, dstackc):
    folder.mkdir(parents=True, exist_ok=True)
    warn_of_age(dstackc)
    data = make_workload(folder, documents)
    make_ours(folder, make_runtime(folder), dstackc)
    make_theirs(folder)
    schemas = [data / "person.schema.json", data / "persons.schema.json"]
    dstack = [folder / "dstack"]
    programs = {
        REFERENCE: Program([folder / "limit/limit_views"]),
        REFERENCE_SAME: Program([folder / "limit/limit_owned"]),
        REFERENCE_NEW: Program([folder / "limit/limit_owned_fresh"]),
        DSTACK: Program(dstack),
        FIRST: Program(dstack, "_first"),
        SAME: Program(dstack, "_reuse"),
        NEW: Program(dstack, "_fresh"),
        RAPIDJSON: Program([folder / "rapidjson", *schemas]),
        VALIJSON: Program([folder / "valijson", *schemas]),
        AJV: Program([root / "tests/judges/node", here / "ajv.mjs", *schemas]),
        PYTHON: Program(["/usr/bin/python3", here / "python_jsonschema.py", *schemas]),
        SIMDJSON: Program([folder / "parsers", "simdjson"]),
        NLOHMANN: Program([folder / "parsers", "nlohmann"]),
    }
    return Built(programs, folder / "writing", dstackc, data)
