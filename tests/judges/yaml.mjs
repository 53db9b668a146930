// What the compiler writes as YAML, before readers of both versions: PyYAML (1.1), and the package yaml as a reader of 1.2
// and of 1.1. They must get the value that JSON readers get, of every generated document and of hostile texts and numbers.
//   yaml.mjs YAML_MAIN, where YAML_MAIN writes the JSON of its standard input as YAML
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { Tally, files_below, root } from './lib.mjs';

const yaml_main = path.resolve(process.argv[2]);
const tally = new Tally();
const to_yaml = (json) => execFileSync(yaml_main, { input: json, encoding: 'utf8', maxBuffer: 1 << 28 });

// ---- Documents: { name, json, yaml }, both as text

const words = [
  'y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'nan', 'inf', '.nan', '.inf', '-.inf', '+.inf', '~', '=', '<<', 'e5', '_',
  'none', 'nil', 'undefined', 'NaN', 'Infinity', '__proto__', 'constructor', 'toString', '$ref', 'a', 'Straße', 'Größe (alt), Nr. 5',
].flatMap((word) => [word, word.toUpperCase(), word[0].toUpperCase() + word.slice(1), `${word} `, ` ${word}`, `${word}:`, `${word} #x`]);
const numbers_as_texts = [
  '0', '-0', '+1', '017', '08', '0o17', '0x1F', '0b11', '1_000', '1,000', '1e3', '1.0e+3', '1.', '.5', '1E5', '12:30', '1:2', '-1:30', '12:30:45.5',
  '190:20:30.15', '2026-01-01', '2026-1-1', '2026-01-01 10:00:00', '2026-01-01T10:00:00Z', '3.1.1', '1e', '0x', '--1', '١',
];
const syntax = [
  '', ' ', '-', '- a', '--- a', '---', '...', '? a', ': a', 'a: b', 'a:b', 'a :b', '#', '# a', 'a #b', 'a#b', '&a b', '*a', '!a', '!!int 1', '|', '>-',
  '%YAML 1.2', '@a', '`a', '"', "'", '"a" b', "'a' b", '[a]', '{a: b}', 'a, b', ']', '}', ',', '\\', '\\u0041', '\\n', '\\x', 'a\\', '/a/{b}',
  'a\nb', 'a\n\nb', 'a\n b\n  c\n', '\na', '\n', '\r', 'a\r\nb', '\t', '\ta', 'a\t', 'a\t#b', 'a\tb: c', 'a  b', 'a   ', '   a', '- \n-',
];
const characters = [[0, 0x17f], [0x2000, 0x2070], [0xd7f0, 0xd7ff], [0xe000, 0xe00f], [0xfdd0, 0xfdef], [0xfef0, 0xffff], [0x1f600, 0x1f60f], [0x10fff0, 0x10ffff]]
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)));
const around_characters = characters.flatMap((one) => [one, `a${one}b`]);
const long_texts = ['wort '.repeat(5000), `${'wort '.repeat(5000)}ende`, 'x'.repeat(5000), '\u{1F600}'.repeat(127), '"'.repeat(1100), 'a\n'.repeat(600), '\u0001'.repeat(300)];
const texts = [...words, ...numbers_as_texts, ...syntax, ...around_characters, ...long_texts];
const as_keys = (list) => `{${[...new Set(list)].map((text, index) => `${JSON.stringify(text)}:${index}`).join(',')}}`;
const numbers =
  '[0,-1,9007199254740993,-9223372036854775808,18446744073709551615,0.5,-0.0,1e5,1E5,1e22,1e30,-1e30,1e-7,1.5e300,5e-324,1.7976931348623157e308,123456.789e3]';
const shapes = '{"a":{},"b":[],"c":[[],[[]],{},[{}],{"d":[{"e":null,"f":[true,false]}]}],"g":{"h":{"i":{}}}}';

const made = [
  { name: 'hostile texts in a list', json: JSON.stringify(texts) },
  { name: 'hostile texts as values', json: JSON.stringify(texts.map((text) => ({ text, in: [[text]] }))) },
  { name: 'hostile texts as keys', json: as_keys(texts) },
  { name: 'keys of maps in lists', json: `[${texts.map((text) => `{${JSON.stringify(text)}:{${JSON.stringify(text)}:[]}}`)}]` },
  { name: 'numbers', json: numbers },
  { name: 'shapes', json: shapes },
];
const generated = files_below(path.join(root, 'generated-samples'), '.json').filter((file) => !path.basename(file).startsWith('.'));
tally.check(generated.some((file) => file.endsWith('.openapi.json')), 'there are OpenAPI documents');
for (const file of generated) made.push({ name: path.relative(root, file), json: fs.readFileSync(file, 'utf8') });
const documents = made.map((document) => ({ ...document, yaml: to_yaml(document.json) }));

// What a careless writer would write: each reader must see the difference, or it judges nothing.
const careless = [
  ['"no"', 'no', ['pyyaml', 'yaml 1.1']],
  ['"12:30"', '12:30', ['pyyaml', 'yaml 1.1']],
  ['"2026-01-01"', '2026-01-01', ['pyyaml', 'yaml 1.1']],
  ['100000.0', '1e5', ['pyyaml']],
  ['"1e5"', '1e5', ['yaml 1.2', 'yaml 1.1']],
  ['"0o17"', '0o17', ['yaml 1.2']],
  ['"017"', '017', ['pyyaml', 'yaml 1.2', 'yaml 1.1']],
  ['"null"', 'null', ['pyyaml', 'yaml 1.2', 'yaml 1.1']],
  ['"a #b"', 'a #b', ['pyyaml', 'yaml 1.2', 'yaml 1.1']],
  ['true', '1', ['pyyaml', 'yaml 1.2', 'yaml 1.1']],
  ['"a\\u0085b"', '"a\u0085b"', ['pyyaml']],
  ['"a"', '"a', ['pyyaml', 'yaml 1.2', 'yaml 1.1']],
].map(([value, yaml, seen_by]) => ({ name: `${yaml} for ${value}`, json: `{"a":${value}}`, yaml: `a: ${yaml}\n`, seen_by }));

// ---- Readers: each says 'same' or what is different, for every document

function by_package(version) {
  return (list) =>
    list.map(({ json, yaml }) => {
      const document = parseDocument(yaml, { version, prettyErrors: false });
      const complaints = [...document.errors, ...document.warnings];
      if (complaints.length > 0) return String(complaints[0]);
      const [expected, read] = [JSON.stringify(JSON.parse(json)), JSON.stringify(document.toJS())];
      if (expected === read) return 'same';
      const at = [...expected].findIndex((character, index) => character !== read[index]);
      return `${read.slice(Math.max(0, at - 60), at + 60)} instead of ${expected.slice(Math.max(0, at - 60), at + 60)}`;
    });
}

function by_python(list) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judges-yaml-'));
  try {
    const files = list.flatMap(({ json, yaml }, index) =>
      [['json', json], ['yaml', yaml]].map(([kind, text]) => {
        const file = path.join(folder, `${index}.${kind}`);
        fs.writeFileSync(file, text);
        return file;
      }),
    );
    const script = path.join(import.meta.dirname, 'yaml_same.py');
    const said = execFileSync('python3', [script, ...files], { encoding: 'utf8' });
    return said.trimEnd().split('\n').map((line) => JSON.parse(line));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

for (const [reader, read] of Object.entries({ pyyaml: by_python, 'yaml 1.2': by_package('1.2'), 'yaml 1.1': by_package('1.1') })) {
  const said = read(documents);
  tally.check(said.length === documents.length, `${reader} says something of every document`);
  documents.forEach(({ name }, index) => tally.check(said[index] === 'same', `${reader} reads ${name}: ${said[index]}`));
  const of_careless = read(careless);
  careless.forEach(({ name, seen_by }, index) => {
    if (seen_by.includes(reader)) tally.check(of_careless[index] !== 'same', `${reader} tells ${name} apart`);
  });
}
for (const { name, yaml } of documents) {
  const lines = yaml.split('\n');
  tally.check(!lines.some((line) => /^[ -]*[&*!]/.test(line)), `${name} has no anchors and no tags`);
}
tally.finish();
