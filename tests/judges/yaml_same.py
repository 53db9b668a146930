"""Reads pairs of files, JSON and YAML, by Debian's PyYAML, a reader of YAML 1.1: `yaml_same.py JSON YAML ...`.
Prints a line of JSON for each pair: "same", or what the YAML says. Types count: true is not 1, a date is not a text."""
import json
import sys

import yaml


def said(text):
    try:
        return json.dumps(yaml.load(text, Loader=yaml.SafeLoader), default=lambda value: {type(value).__name__: str(value)})
    except (yaml.YAMLError, ValueError) as error:
        return str(error)


for json_file, yaml_file in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
    with open(json_file, encoding="utf-8") as one, open(yaml_file, encoding="utf-8", newline="") as other:
        expected, read = json.dumps(json.load(one)), said(other.read())
    at = next((at for at, (a, b) in enumerate(zip(expected, read)) if a != b), min(len(expected), len(read)))
    print(json.dumps("same" if expected == read else f"{read[max(0, at - 60):at + 60]} instead of {expected[max(0, at - 60):at + 60]}"))
