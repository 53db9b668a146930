"""T38, T39, T42, T43: full disks, closed streams, signals, and several runs at one time. Nothing is ever left half written."""
import os
import random
import signal
import subprocess
import time

from support import GOOD, HEAD, TARGETS, witness


def many(count, bound):
    return HEAD + "".join(f"struct S{i} {{ x: int32(0..{bound}); }}\n" for i in range(count))


def whole(case, out, *trees):
    """Each file is as one of these runs makes it; none is cut, none is left over from writing."""
    for path, content in case.tree(out).items():
        case.check("/.dstackc-" not in f"/{path}", f"temporary file {path}")
        if not path.endswith("manifest.json"):
            case.check(any(content == tree.get(path) for tree in trees), f"{path} is what no run makes: {len(content)} bytes")


def t38_no_room(case):
    """A disk that is full after any number of bytes is exit code 3 with its name; each file is the old one or the new one."""
    case.write("old.dstack", many(3, 9))
    case.write("new.dstack", many(4, 8))
    case.accepted(case.generate("old.dstack", out="old"), "old")
    case.accepted(case.generate("new.dstack", out="new"), "new")
    old, new = case.tree("old"), case.tree("new")
    size = sum(map(len, new.values()))
    room = 0
    while room < 2 * size + 4096:
        subprocess.run(["cp", "-r", case.path("old"), case.path("out")], check=True)
        ran = case.generate("new.dstack", before=witness(case, room=room))
        if ran.code == 0:
            break
        case.check(ran.code == 3 and "No space left on device" in ran.err, f"room for {room} bytes: {ran}")
        whole(case, "out", old, new)
        case.same(case.run("generate", "--check", "-t", TARGETS, "-o", "out", "new.dstack").code, 1, "--check says that it is not done")
        case.accepted(case.generate("new.dstack"), "with room again")
        case.same(case.tree(), new, "then all is there")
        subprocess.run(["rm", "-r", case.path("out")], check=True)
        room = room * 3 // 2 + 700
    case.check(room > size, f"room for {room} bytes was enough for {size}")


def t38_small_disk(case):
    """The same on a disk that really is small, where this machine lets one be made."""
    case.write("a.dstack", many(300, 9))
    disk = case.path("disk")
    disk.mkdir()
    made = "mount -t tmpfs -o size=64k t \"$0\" && exec \"$@\""
    inside = ["unshare", "-rm", "sh", "-c", made, str(disk)]
    if subprocess.run([*inside, "true"], capture_output=True).returncode != 0:
        inside = witness(case, room=65536)  # no rights to mount: what t38_no_room does
    ran = case.generate("a.dstack", out=disk, before=inside)
    case.check(ran.code == 3 and "No space left on device" in ran.err, f"64 KiB: {ran}")


def t39_closed_streams(case):
    """What cannot be said is exit code 3; a reader that is gone ends nothing by a signal; no file lands on a closed stream."""
    case.write("a.dstack", GOOD)
    case.write("bad.dstack", HEAD + "struct A { x: Unknown; }\n")
    case.write("x.json", '{"y": true}')
    commands = {
        "--version": 1, "--help": 1, "explain DS0201": 1, "check --format json a.dstack": 1, "check bad.dstack": 2, "generate -t cpp -o out a.dstack": 1,
        "validate --type B --schema a.dstack x.json": 1, "generate --list-outputs -t cpp -o out a.dstack": 1,
    }
    for command, stream in commands.items():
        for closed in (">/dev/full", ">&-"):
            ran = case.run(*command.split(), before=["sh", "-c", f'exec "$@" {stream if stream == 2 else ""}{closed}', "sh"])
            case.same(ran.code, 3, f"{command} {stream}{closed}: {ran}")
    for closed in (">&-", "2>&-", "<&-", ">&- 2>&- <&-"):
        quiet = case.run("generate", "-q", "-t", "cpp", "-o", f"out{len(closed)}", "a.dstack", before=["sh", "-c", f'exec "$@" {closed}', "sh"])
        case.same(quiet.code, 0, f"nothing to say, {closed}: {quiet}")
        case.same(len(case.tree(f"out{len(closed)}")), 3, f"files, {closed}")
        case.check(all(b"written" not in text for text in case.tree(f"out{len(closed)}").values()), "no message in a file")
    reading, writing = os.pipe()
    os.close(reading)
    gone = subprocess.run([case.dstackc, "explain", "DS0201"], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    case.same((gone.returncode, gone.stderr), (3, b""), "a reader that is gone")


def t42_signals_while_writing(case):
    """A signal at any write or renaming ends the run with 128 and its number, without temporary files; the next run completes it."""
    case.write("a.dstack", many(6, 9))
    case.accepted(case.generate("a.dstack", out="good"), "without a signal")
    good = case.tree("good")
    for index, number in enumerate([signal.SIGTERM, signal.SIGINT, signal.SIGHUP] * 40):
        ran = case.generate("a.dstack", before=witness(case, signal=f"{int(number)}:{index + 1}"))
        if ran.code == 0:
            break
        case.same(ran.code, 128 + number, f"signal {number} at step {index + 1}")
        whole(case, "out", good)
        if index % 3 == 2:
            case.accepted(case.generate("a.dstack"), "the next run")
            case.same(case.tree(), good, "all is there")
        subprocess.run(["rm", "-r", case.path("out")], check=True)
    case.check(index >= 2 * len(good), f"{index} steps for {len(good)} files")


def t42_signals_at_any_time(case):
    """Signals at 50 times of a run end it, while it reads as well as while it writes, or it is complete; no temporary file stays."""
    case.write("a.dstack", many(10000, 9))
    chance = random.Random(42)
    begin = time.monotonic()
    case.accepted(case.run("check", "a.dstack"), "without a signal")
    whole_run = time.monotonic() - begin
    ends = {"check": set(), "generate": set()}
    for index in range(50):
        number = chance.choice([signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
        command = ["check"] if index % 2 else ["generate", "-q", "-t", "openapi,cpp", "-o", "out"]
        child = subprocess.Popen([case.dstackc, *command, "a.dstack"], cwd=case.folder, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.1, 0.9) * whole_run)
        child.send_signal(number)
        code = child.wait(timeout=20)
        case.check(code in (0, 128 + number, -number), f"signal {number}: {code}")
        case.check(not case.temporaries(), "temporary files")
        ends[command[0]].add(code)
    for command, codes in ends.items():
        case.check(codes - {0}, f"{command} was ended by some of the signals")


def t43_several_at_once(case):
    """Compilers that write to one folder at one time do not share temporary names: each file is one writer's whole output."""
    def start(schema):
        return subprocess.Popen([case.dstackc, "generate", "-q", "-t", TARGETS, "-o", "out", schema], cwd=case.folder, stderr=subprocess.PIPE)

    names = ["a.dstack", "b.dstack"]
    for index, name in enumerate(names):
        case.write(name, many(20, 9 - index))
        case.accepted(case.generate(name, out=name[0]), name)
    trees = [case.tree("a"), case.tree("b")]
    for count, schemas in ((2, names[:1]), (2, names), (20, names[:1]), (20, names)):
        for _ in range(8 if count == 2 else 2):
            runs = [start(schemas[i % len(schemas)]) for i in range(count)]
            said = [(run.communicate()[1].decode(), run.returncode) for run in runs]
            case.check({code for _, code in said} <= {0, 3}, f"{count} at once: {said}")
            whole(case, "out", *trees)
            case.accepted(case.generate("a.dstack"), "one more run")
            case.same(case.tree(), trees[0], f"{count} at once, then one")
