// The vectors: values for every constraint, with the violations that are expected, before all readers: the generated
// C++ (g++ and clang++), `dstackc validate`, and the emitted schemas in ajv and hyperjump. See README.md for the form of the files.
//   run.mjs DSTACKC LIBRARY
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Ajv_judge, Hyperjump_judge, Tally, components_as_schema, files_below, read_json, root } from '../judges/lib.mjs';

const here = import.meta.dirname;
const [dstackc, library] = process.argv.slice(2).map((file) => path.resolve(file));
const out = path.join(root, 'build/vectors');
const tally = new Tally();

// ---- Reading the vectors

function rows_of(space, type, groups) {
  const accepts = groups.schema_accepts ?? {};
  const row = (text, expected) => {
    const codes = expected.map((one) => one.split(' ')[0]);
    return { type: `vectors.${space}.${type}`, space, name: type, text, expected, schema_valid: codes.every((code) => accepts[code]), codes };
  };
  const rows = [];
  for (const [group, values] of Object.entries(groups)) {
    if (group === 'schema_accepts') continue;
    for (const value of values) {
      if (group === 'documents') rows.push(row(JSON.stringify(value[0]), value.slice(1)));
      else if (group === 'texts') rows.push(row(`{"v":${value[0]}}`, value.slice(1)));
      else rows.push(row(JSON.stringify({ v: value }), group === 'valid' ? [] : [`${group} /v`]));
    }
  }
  for (const code of Object.keys(accepts))
    tally.check(rows.some((one) => one.codes.includes(code)), `${space}.${type} has a value for the difference '${code}'`);
  return rows;
}

const values = path.join(here, 'values');
const rows = fs.readdirSync(values).sort().flatMap((file) => {
  const space = path.basename(file, '.json');
  return Object.entries(read_json(path.join(values, file))).flatMap(([type, groups]) => rows_of(space, type, groups));
});

// Every struct of the schemas that holds a value has its vectors.
for (const file of files_below(path.join(here, 'schema'), '.dstack')) {
  const space = path.basename(file, '.dstack');
  for (const [, name] of fs.readFileSync(file, 'utf8').matchAll(/^struct (\w+) \{ v: /gm))
    tally.check(rows.some((row) => row.space === space && row.name === name), `${space}.${name} has vectors`);
}

// ---- The readers. Each gives, for all rows in order, what it found.

fs.rmSync(out, { recursive: true, force: true });
const notes = execFileSync(dstackc, ['generate', '--quiet', '--format=json', '--target', 'cpp,jsonschema,openapi', '-o', out, here], { encoding: 'utf8' });
const names = [...new Set(rows.map((row) => `ROW(${row.space}, ${row.name})`))];
fs.writeFileSync(path.join(out, 'types.inc'), `${names.join('\n')}\n`);

function generated(compiler) {
  const program = path.join(out, compiler);
  const sources = [path.join(here, 'main.cpp'), ...files_below(path.join(out, 'cpp'), '.cpp')];
  execFileSync(compiler, ['-std=c++20', '-O0', '-Wall', '-Wextra', '-Wpedantic', '-Werror', '-I', out, '-I', path.join(out, 'cpp'), '-I', path.join(root, 'runtime/include'), ...sources, library, '-o', program]);
  const input = rows.map((row) => `${row.type}\t${row.text}\n`).join('');
  return execFileSync(program, { input, encoding: 'utf8', maxBuffer: 1 << 26 }).trimEnd().split('\n').map((line) => JSON.parse(line));
}

function validated() {
  const found = new Map();
  for (const type of new Set(rows.map((row) => row.type))) {
    const own = rows.filter((row) => row.type === type);
    const input = own.map((row) => `${row.text}\n`).join('');
    let said;
    try {
      said = execFileSync(dstackc, ['validate', '--type', type, '--schema', here, '--input', 'ndjson', '--format', 'json', '-'], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
    } catch (error) {
      if (error.status !== 1) throw error;
      said = error.stdout;
    }
    const lines = said.trimEnd().split('\n').map((line) => JSON.parse(line));
    own.forEach((row, index) => found.set(row, lines[index]?.violations.map((one) => `${one.code} ${one.pointer}`)));
  }
  return rows.map((row) => found.get(row));
}

for (const [reader, found] of [['g++', generated('g++')], ['clang++', generated('clang++')], ['dstackc validate', validated()]]) {
  rows.forEach((row, index) =>
    tally.check(JSON.stringify(found[index]) === JSON.stringify(row.expected), `${reader}: ${row.type} ${row.text}: found ${JSON.stringify(found[index])}, expected ${JSON.stringify(row.expected)}`),
  );
}

const schemas = files_below(path.join(out, 'jsonschema'), '.schema.json').map(read_json).filter((one) => !one.$ref);
const components = files_below(path.join(out, 'openapi'), '.openapi.json').map((file) => components_as_schema(read_json(file), `urn:openapi:${path.basename(file, '.openapi.json')}`));
const ajv = new Ajv_judge([...schemas, ...components]);
const hyperjump = new Hyperjump_judge([...schemas, ...components]);
for (const row of rows) {
  const schema = `${schemas.find((one) => one.$id.endsWith(`/vectors.${row.space}.schema.json`)).$id}#/$defs/${row.name}`;
  const component = `urn:openapi:vectors.${row.space}#/$defs/${row.name}`;
  const value = JSON.parse(row.text);
  for (const reference of [schema, component]) {
    tally.check(ajv.verdict(reference, value) === row.schema_valid, `ajv: ${reference} ${row.text}: expected ${row.schema_valid}`);
    tally.check((await hyperjump.verdict(reference, value)) === row.schema_valid, `hyperjump: ${reference} ${row.text}: expected ${row.schema_valid}`);
  }
}

// What schemas accept though it is wrong must have been said when they were made.
const noted = JSON.parse(notes).diagnostics.filter((one) => one.severity === 'note').length;
tally.check(noted > 0, 'the compiler noted what schemas cannot say');
tally.check(rows.length >= 600, `there are at least 600 values, not ${rows.length}`);
console.log(`${rows.length} values of ${names.length} types, each through g++, clang++, dstackc validate, and ajv and hyperjump for JSON Schema and OpenAPI`);
tally.finish();
