#!/bin/sh
# Speed of the generated reader and of the hand-written reference, in one run: medians of ROUNDS rounds, as ratios.
# Usage: run.sh [FOLDER [DOCUMENTS [ROUNDS]]]. Needs build/release, python3, and what ../limit/build.sh needs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
out=${1:-$root/build/bench}
documents=${2:-50000}
rounds=${3:-5}
mkdir -p "$out/data"
[ -f "$out/data/documents.$documents" ] || { python3 "$here/../workload.py" "$out/data" "$documents" >"$out/data/log"; touch "$out/data/documents.$documents"; }
sh "$here/../limit/build.sh" "$out/limit"
"$root/build/release/bin/dstackc" generate --quiet --target cpp -o "$out/generated" "$here/../person.dstack"
g++ -std=c++20 -O2 -I "$out/generated/cpp" -I "$root/runtime/include" -I "$here/.." "$here/main.cpp" \
  "$out/generated/cpp/bench/person.dstack.cpp" "$root/build/release/runtime/libdstack_runtime.a" -o "$out/generated/main"
python3 - "$out" "$rounds" <<'END'
import json, statistics, subprocess, sys
out, rounds = sys.argv[1], int(sys.argv[2])
data = {'one': out + '/data/one.json', 'nd': out + '/data/many.ndjson'}
rows = [('validate', '', 'limit_views'), ('parse, same struct', '_reuse', 'limit_owned'),
        ('parse, new struct', '_fresh', 'limit_owned_fresh')]
def speed(program, mode, file):
    said = subprocess.run(['taskset', '-c', '0', program, mode, file, '0.5'], capture_output=True, text=True, check=True)
    return json.loads(said.stdout)['mbs']
for name, suffix, reference in rows:
    for kind, file in data.items():
        ours, theirs = [], []
        for _ in range(rounds):
            theirs.append(speed(out + '/limit/' + reference, kind, file))
            ours.append(speed(out + '/generated/main', kind + suffix, file))
        ratio = statistics.median(a / b for a, b in zip(ours, theirs))
        print(f'{name:20} {kind:4} {statistics.median(ours):6.0f} of {statistics.median(theirs):6.0f} MB/s, ratio {ratio:.2f}')
END
