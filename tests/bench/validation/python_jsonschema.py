#!/usr/bin/python3
"""python3-jsonschema: SCHEMA PERSONS-SCHEMA MODE FILE SECONDS, as the other contenders."""
import json, sys, time
import jsonschema
person, persons, mode, file = sys.argv[1:5]
seconds = sys.argv[5] if len(sys.argv) > 5 else "1"
with open(persons if mode == "arr" else person, encoding="utf-8") as schema:
    validator = jsonschema.Draft7Validator(json.load(schema))
with open(file, "rb") as text:
    lines = [text.read()] if mode in ("one", "arr") else text.read().rstrip(b"\n").split(b"\n")


def read(one):
    try:
        return validator.is_valid(json.loads(one))
    except ValueError:
        return False


if mode == "verdicts":
    print("".join("1" if read(line) else "0" for line in lines))
else:
    wall, begin = time.monotonic(), time.process_time()
    size = docs = valid = 0
    while docs == 0 or mode != "arr" and time.monotonic() - wall < float(seconds):
        line = lines[docs % len(lines)]
        valid += read(line)
        docs += 1
        size += len(line) + 1
    print(json.dumps({"mode": mode, "bytes": size, "docs": docs, "valid": valid, "seconds": time.monotonic() - wall,
                      "cpu": time.process_time() - begin, "extra_kb": 0}))
