#!/usr/bin/env python3
"""schemas.py FOLDER COUNT: the same COUNT types, of ten members each, as FOLDER/types.dstack and FOLDER/types.proto.

Both say what their language can say of the same data: a comment on the type and on one member, numbers, texts, lists,
a map, bytes, and references to two earlier types. Bounds stand in the D-Stack schema only; proto has none."""
import os, sys

DSTACK = """
/// @en Entry {0} of a register that a town keeps for ten years.
struct Type{0} {{
  /// @en what people call it
  name: string(1..100);
  count: int32(0..1000);
  total: int64;
  ratio: float64;
  active: bool;
  parent?: Type{1};
  tags: list<string(..100)>(1..10);
  items: list<Type{2}>;
  counters: map<int64>;
  blob?: bytes;
}}
"""
PROTO = """
// Entry {0} of a register that a town keeps for ten years.
message Type{0} {{
  // what people call it
  string name = 1;
  int32 count = 2;
  int64 total = 3;
  double ratio = 4;
  bool active = 5;
  optional Type{1} parent = 6;
  repeated string tags = 7;
  repeated Type{2} items = 8;
  map<string, int64> counters = 9;
  optional bytes blob = 10;
}}
"""
HEADS = {"dstack": "edition 2026;\nnamespace bench.register;\n", "proto": 'syntax = "proto3";\npackage bench.register;\n'}


def write(folder, count):
    """References go to the type before and to one far away, so that all types hang together."""
    os.makedirs(folder, exist_ok=True)
    for ending, template in (("dstack", DSTACK), ("proto", PROTO)):
        with open(os.path.join(folder, "types." + ending), "w") as file:
            file.write(HEADS[ending])
            file.writelines(template.format(i, max(i - 1, 0), i * 7919 % (i + 1)) for i in range(count))


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
