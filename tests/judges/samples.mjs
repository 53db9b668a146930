// The sample documents of all packages before ajv and hyperjump, each with the bundled document of its type, the document
// of its namespace and the OpenAPI component: the verdict is that of the folder, but for the exact list in differences.json
// of what these targets cannot say. A listed difference that is none is a failure too, and so is a reason that is neither
// a note of the compiler nor a fact of the text. `--list` prints what differs.
//   samples.mjs DSTACKC [--list]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv_judge, Hyperjump_judge, Tally, emitted_schemas, files_below, read_json, references_of, root } from './lib.mjs';

const [dstackc, option] = process.argv.slice(2);
const tally = new Tally();
const schemas = emitted_schemas();
const judges = { ajv: new Ajv_judge(schemas), hyperjump: new Hyperjump_judge(schemas) };

/** Every judge's verdict, by judge and reference. */
async function verdicts(references, value) {
  const found = [];
  for (const reference of references) {
    for (const [name, judge] of Object.entries(judges)) {
      found.push({ by: `${name}, ${reference}`, valid: await judge.verdict(reference, value) });
    }
  }
  return found;
}

// ---- Reasons of differences

/** Whether JSON.parse has dropped a member of the text because its name came again. */
function member_stands_twice(text, value) {
  const members_of = (node) =>
    node === null || typeof node !== 'object'
      ? 0
      : Object.values(node).reduce((sum, one) => sum + members_of(one), Array.isArray(node) ? 0 : Object.keys(node).length);
  const names = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter((one) => one[1] !== undefined);
  return names.length > members_of(value);
}

/** What the compiler says of both targets when it makes their documents: the messages up to the target's name. */
function notes_of_compiler() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judges-'));
  const options = ['generate', '--quiet', '--format', 'json', '--target', 'jsonschema,openapi', '-o', folder];
  const said = JSON.parse(execFileSync(dstackc, [...options, path.join(root, 'schemas')], { encoding: 'utf8' }));
  fs.rmSync(folder, { recursive: true });
  const messages = said.diagnostics.map((one) => one.message);
  const of_target = (target) => messages.filter((one) => one.includes(target)).map((one) => one.slice(0, one.indexOf(target)));
  const of_openapi = new Set(of_target(' in OpenAPI'));
  return new Set(of_target(' in JSON Schema').filter((one) => of_openapi.has(one)));
}
const notes = notes_of_compiler();

const reason_holds = (reason, text, value) =>
  reason === 'a member stands twice' ? member_stands_twice(text, value) : notes.has(reason) && !member_stands_twice(text, value);

// ---- The samples

const differences = new Map(read_json(path.join(import.meta.dirname, 'differences.json')).map((one) => [one.file, one.reason]));
const counts = { valid: 0, invalid: 0, 'no JSON': 0, listed: differences.size, bundled: 0 };
const schemas_folder = path.join(root, 'schemas');
const files = files_below(schemas_folder, '.json').filter(
  (file) => /\/samples\/[^/]+\/(in)?valid\/[^/]+$/.test(file) && !file.endsWith('.violations.json'),
);

function parsed(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

for (const file of files) {
  const name = path.relative(schemas_folder, file);
  const [, package_folder, type, kind] = name.match(/^(.*)\/samples\/([^/]+)\/((?:in)?valid)\//);
  const references = references_of(schemas, package_folder, type);
  if (!tally.check(references.length >= 2, `there are schemas for ${name}`)) continue;
  const text = fs.readFileSync(file, 'utf8');
  const json = parsed(text);
  if (!json) {
    ++counts['no JSON'];
    tally.check(kind === 'invalid' && !differences.has(name), `${name} is JSON`);
    continue;
  }
  ++counts[kind];
  counts.bundled += references.length === 3 ? 1 : 0;
  const reason = differences.get(name);
  const expected = (kind === 'valid') !== (reason !== undefined);
  const found = await verdicts(references, json.value);
  if (option === '--list' && found.some((one) => one.valid !== (kind === 'valid'))) console.log(JSON.stringify({ file: name, reason }));
  for (const { by, valid } of found) tally.check(valid === expected, `${name} is ${expected ? 'valid' : 'invalid'} for ${by}`);
  if (reason) tally.check(reason_holds(reason, text, json.value), `${name} differs because: ${reason}`);
  differences.delete(name);
}
for (const name of differences.keys()) tally.check(false, `${name} is listed as a difference, but there is no such sample`);
tally.check(counts.valid >= 30 && counts.invalid >= 100 && counts.bundled >= 100, 'there are samples of each kind');
console.log(Object.entries(counts).map(([what, count]) => `${what} ${count}`).join(', '));
tally.finish();
