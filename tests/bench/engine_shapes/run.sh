#!/bin/sh
# Compares the shapes of reader on the person workload and prints three tables: speed beside the hand-written references,
# and what each shape costs its users for this schema and for 100 types of 10 members.
# Usage: run.sh [FOLDER [DOCUMENTS [ROUNDS]]]. Needs g++, clang++, python3, GNU time, and what ../limit/build.sh needs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
out=${1:-$root/build/engine_shapes}
documents=${2:-200000}
rounds=${3:-5}
mkdir -p "$out/data" "$out/limit"
cd "$here"
[ -f "$out/data/documents.$documents" ] || { python3 ../workload.py "$out/data" "$documents" > "$out/data/log"; touch "$out/data/documents.$documents"; }
python3 break.py "$out/data/many.ndjson" "$out/data/broken.ndjson"
sh ../limit/build.sh "$out/limit"

for shape in table special mixed; do
  python3 shapes.py person $shape ../limit/countries.inc > "$out/person_$shape.cpp"
  python3 shapes.py hundred $shape > "$out/hundred_$shape.cpp"
done
python3 shapes.py hundred types > "$out/hundred_types.h"

flags="-std=c++20 -O2 -fno-exceptions -Wall -Wextra -I$here -I$here/.. -I$out -I$root/runtime/include"
build() {  # name, defines, sources
  name=$1; defines=$2; shift 2
  g++ $flags $defines main.cpp text.cpp "$@" -o "$out/$name"
}
build table "" table.cpp "$out/person_table.cpp"
build special "" functions.cpp "$out/person_special.cpp"
build outline -DSHAPES_OUTLINE functions.cpp special.cpp "$out/person_special.cpp"
build mixed "" functions.cpp mixed.cpp "$out/person_mixed.cpp"
python3 measure.py "$out" "$rounds" "$flags"
