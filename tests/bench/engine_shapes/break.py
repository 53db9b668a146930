#!/usr/bin/env python3
"""break.py IN OUT: the first 6,000 documents of an NDJSON file, each with one to three faults put in at random (fixed seed)."""
import random, sys

R = random.Random(7)
PIECES = [b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\", b"\\u", b"\\ud800", b"\\ud83d\\ude00", b" ", b"\t", b"\x00", b"\xff", b"\xc3", b"\xed\xa0\x80",
          b"\xe2\x82", b"null", b"true", b"1e5", b"-", b"-0", b"1.0", b"9" * 20, b"[" * 8, b'{"a":' * 70, b'"id":1,', b'"kind":"eid",', b'{"x":[1,{}]}']


def spoil(text):
    kind, at = R.randrange(5), R.randrange(len(text))
    if kind == 0: del text[at:]
    elif kind == 1: text[at] = R.choice([x for x in range(256) if x != 10])
    elif kind == 2: text[at:at] = R.choice(PIECES)
    elif kind == 3: del text[at:at + R.randint(1, 12)]
    else:
        colon = text.find(b":", at)
        comma = text.find(b",", colon)
        if colon > 0: text[colon + 1:comma if comma > 0 else len(text)] = R.choice(PIECES)


with open(sys.argv[1], "rb") as source, open(sys.argv[2], "wb") as out:
    for _, line in zip(range(6000), source):
        text = bytearray(line.rstrip(b"\n"))
        for _ in range(R.randint(1, 3)):
            if text: spoil(text)
        out.write(bytes(text) + b"\n")
