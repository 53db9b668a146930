// Every valid sample document, and those of `subjects.json` for the types that the reader is tested with, changed in one
// place in every way that is listed here, before `dstackc validate` and before the judges with the emitted schemas: the
// verdicts are the same, but for rules that schemas cannot say. Finds what no sample was written for. ajv judges every
// mutant, hyperjump (slower) every thirteenth.
//   mutants.mjs DSTACKC [SECONDS [SEED]]
// With SECONDS, documents that differ in several places follow, chosen at random until the time is over.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv_judge, Hyperjump_judge, Tally, components_as_schema, files_below, emitted_schemas, read_json, references_of, root } from './lib.mjs';

const [dstackc, seconds = '0', seed = '20261123'] = process.argv.slice(2);
const tally = new Tally();
const schemas = emitted_schemas();
const reader_schema = path.join(root, 'tests/reading/reading.dstack');
const reader_schemas = generated_for(reader_schema, 'test.reading');
const ajv = new Ajv_judge([...schemas, ...reader_schemas]);
const hyperjump = new Hyperjump_judge([...schemas, ...reader_schemas]);
const share_of_hyperjump = 13;

// Violations that leave a document valid for the schemas: the compiler notes that it cannot say these rules. A list whose
// whole items differ is said; one whose items are told apart by a member is not.
// Nor is the number of digits behind the point of a JSON number.
const list_told_apart_by_member = /^\/(bauzeit\/abschnitte(\/\d+\/teile)*|eintraege|keyed)\/\d+$/;
const decimal_number = /^\/moment$/;
const is_unsaid = ({ code, pointer }) =>
  code === 'check' || (code === 'not_unique' && list_told_apart_by_member.test(pointer)) || (code === 'format' && decimal_number.test(pointer));

// ---- Mutants

const other_values = [null, true, 0, -1, 1.5, 1e308, '', 'x', 'Ä', '0', {}, { a: 1 }, [], [[]]];

// Shortened by whole code points: half of a pair is no text, which JSON.parse hides from the schemas.
const part = (text, ...range) => [...text].slice(...range).join('');
const changed_string = (text) => [
  `${text}x`, `${text}1`, `${text}\n`, ` ${text}`, `${text} `, `ä${text}`, `${text}\u{1F600}`, part(text, 1), part(text, 0, -1),
  text.toUpperCase(), text.toLowerCase(), text.replace(/\d/, '9'), text.replace(/\d(?!.*\d)/, '0'), `-${text}`, text.repeat(2),
  text.repeat(100),
];
const changed_number = (number) => [number + 1, number - 1, -number, number * 1000, number + 0.5, number / 3, String(number)];
const changed_array = (items) => [
  items.slice(1), items.slice(0, -1), [...items, ...items.slice(-1)], [...items, null], [...items, 'x'],
  Array.from({ length: 101 }, (_, index) => items[index % items.length] ?? 0), [...items].reverse(),
];
const without = (object, name) => Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
const renamed = (object, from, to) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name === from ? to : name, value]));
// 101 members more, with names like one that is there and its value: too many for a map that takes the names.
const many_members = (object, like) =>
  Object.fromEntries([...Object.entries(object), ...Array.from({ length: 101 }, (_, index) => [`${like}${index}`, object[like]])]);
const changed_object = (object) => [
  ...Object.keys(object).flatMap((name) => [
    without(object, name), renamed(object, name, `${name}X`), renamed(object, name, `${name}${'x'.repeat(100)}`),
    { ...object, [`${name}1`]: object[name] }, many_members(object, name),
  ]),
  { ...object, 'not declared': 1 }, { ...object, notDeclared: 'x' }, { ...object, '': null },
];

function changed(value) {
  if (typeof value === 'string') return changed_string(value);
  if (typeof value === 'number') return changed_number(value);
  if (Array.isArray(value)) return changed_array(value);
  if (value !== null && typeof value === 'object') return changed_object(value);
  return typeof value === 'boolean' ? [!value, String(value)] : [];
}

/** All documents that differ from `value` in one place. */
function* mutants(value) {
  yield* changed(value);
  yield* other_values;
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    for (const mutant of mutants(value[key])) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      copy[key] = mutant;
      yield copy;
    }
  }
}

// xorshift32: the same documents for the same seed.
let state = Number(seed);
const below = (count) => {
  for (const shift of [13, -17, 5]) state ^= shift > 0 ? state << shift : state >>> -shift;
  return (state >>> 0) % count;
};
const any_of = (values) => values[below(values.length)];

/** A document that differs from `value` in one place, chosen by walking down. */
function mutant_of(value) {
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  if (keys.length === 0 || below(4) === 0) return any_of(below(3) === 0 ? other_values : [...changed(value), ...other_values]);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const key = any_of(keys);
  copy[key] = mutant_of(copy[key]);
  return copy;
}

function random_mutant(value) {
  for (let more = 2 + below(3); more > 0; --more) value = mutant_of(value);
  return value;
}

// ---- Verdicts

/** What is emitted for one schema file: its namespace's JSON Schema, and the components of its OpenAPI document. */
function generated_for(file, namespace) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mutants-'));
  try {
    execFileSync(dstackc, ['generate', '--quiet', '--target', 'jsonschema,openapi', '-o', folder, file], { stdio: 'pipe' });
    const components = read_json(path.join(folder, `openapi/${namespace}.openapi.json`));
    return [read_json(path.join(folder, `jsonschema/${namespace}.schema.json`)), components_as_schema(components, `urn:openapi:${namespace}`)];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** What `dstackc validate` says of each text: its violations, and whether there may be more of them. */
function reports_of({ type, schema }, texts) {
  const options = ['--type', type, '--schema', schema, '--limit-violations', '100'];
  let said;
  try {
    const input = `${texts.join('\n')}\n`;
    const form = ['--input', 'ndjson', '--format', 'json', '-'];
    said = execFileSync(dstackc, ['validate', ...options, ...form], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  } catch (error) {
    if (error.status !== 1 && error.status !== 4) throw error;
    said = error.stdout;
  }
  return said.trimEnd().split('\n').map((line) => JSON.parse(line));
}

/** Types with valid documents, the path of their schema and where they stand in the emitted ones. */
function subjects() {
  const found = new Map();
  for (const file of files_below(path.join(root, 'schemas'), '.json')) {
    const place = path.relative(path.join(root, 'schemas'), file).match(/^(.*)\/samples\/([^/]+)\/valid\//);
    if (!place) continue;
    const [, folder, type] = place;
    const key = `${folder} ${type}`;
    const references = () => references_of(schemas, folder, type);
    if (!found.has(key)) found.set(key, { type, schema: path.join(root, 'schemas', folder), references: references(), values: [] });
    found.get(key).values.push(read_json(file));
  }
  const of_reader = Object.entries(read_json(path.join(import.meta.dirname, 'subjects.json'))).map(([type, values]) => {
    return { type, schema: reader_schema, references: reader_schemas.map((one) => `${one.$id}#/$defs/${type}`), values };
  });
  return [...found.values(), ...of_reader];
}

const counts = { valid: 0, invalid: 0, 'invalid but for schemas': 0, undecided: 0 };
async function judge(subject, texts) {
  const { type, references } = subject;
  const found = reports_of(subject, texts);
  tally.check(found.length === texts.length, `${type}: ${found.length} verdicts for ${texts.length} texts`);
  for (const [index, text] of texts.entries()) {
    const { violations, incomplete, limit } = found[index];
    if ((incomplete || limit !== 'none') && violations.every(is_unsaid)) {
      ++counts.undecided;
      continue;
    }
    const expected = violations.every(is_unsaid);
    ++counts[!expected ? 'invalid' : violations.length === 0 ? 'valid' : 'invalid but for schemas'];
    const value = JSON.parse(text);
    for (const reference of references) {
      const say = `${reference} [${violations.map((one) => one.code)}], expected ${expected ? 'valid' : 'invalid'}: ${text.slice(0, 2000)}`;
      tally.check(ajv.verdict(reference, value) === expected, `ajv, ${say}`);
      if (index % share_of_hyperjump === 0) tally.check((await hyperjump.verdict(reference, value)) === expected, `hyperjump, ${say}`);
    }
  }
}

const all = subjects();
for (const subject of all) {
  const valid = reports_of(subject, subject.values.map((value) => JSON.stringify(value)));
  tally.check(valid.every((one) => one.verdict === 'valid'), `the documents of ${subject.type} are valid`);
  await judge(subject, [...new Set(subject.values.flatMap((value) => [...mutants(value)].map((mutant) => JSON.stringify(mutant))))]);
}
tally.check(counts.valid >= 2000 && counts.invalid >= 8000 && counts['invalid but for schemas'] >= 20, 'there are mutants of each kind');
tally.check(counts.undecided < 10, 'nearly all mutants are decided');
for (const end = Date.now() + Number(seconds) * 1000; Date.now() < end; ) {
  const subject = any_of(all);
  await judge(subject, Array.from({ length: 500 }, () => JSON.stringify(random_mutant(any_of(subject.values)))));
}
console.log(Object.entries(counts).map(([what, count]) => `${what} ${count}`).join(', '));
tally.finish();
