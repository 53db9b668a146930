// Clients that five generators make of every OpenAPI document, before the strict type checker of TypeScript: they have no
// errors, they take every right request of requests/ and every valid sample document, and they refuse what the types rule
// out: wrong requests, null for a body, documents without a member that must be there. A document that is known to
// break generators must be found broken, so that no checker that saw nothing passes.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { generate, generators, text } from './generators.mjs';
import { Tally, files_below } from './lib.mjs';
import { cases_fault, is_right, openapi_documents, samples_by_document } from './services.mjs';

const tally = new Tally();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judges-clients-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true }));
fs.symlinkSync(path.join(import.meta.dirname, 'node_modules'), path.join(folder, 'node_modules'));
fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');

// ---- Uses of a client, one on a line: { code }

const without = (object, name) => Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
const is_object = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const resolved = (document, schema) => (schema?.$ref ? document.components.schemas[schema.$ref.split('/').pop()] : schema);
const required_members = (document, schema) => resolved(document, schema)?.required ?? [];

/** Wrong requests that follow from a right one: another body, and one without a member that must be there. */
function wrong_variants(document, operation, right) {
  if (right.body === undefined) return [];
  const required = is_object(right.body) ? required_members(document, operation.body.content['application/json'].schema) : [];
  return [{ ...right, body: null }, ...required.map((name) => ({ ...right, body: without(right.body, name) }))];
}

function is_ruled_out(generator, { types }) {
  return types === 'refuse' || (types === 'refuse header' && !generators[generator].has_no_headers);
}

function calls(generator, { document, operations, cases }) {
  const uses = { right: [], wrong: [] };
  const written = (operation, request) => ({ code: generators[generator].call(operation, request) });
  for (const one of cases.filter(({ operation }) => operations.has(operation))) {
    const operation = operations.get(one.operation);
    if (is_right(one)) {
      uses.right.push(written(operation, one));
      uses.wrong.push(...wrong_variants(document, operation, one).map((variant) => written(operation, variant)));
      uses.wrong.push(written({ ...operation, id: 'notThere', path: '/not-there' }, one));
    } else if (is_ruled_out(generator, one)) {
      uses.wrong.push(written(operation, one));
    }
  }
  return uses;
}

const samples = samples_by_document();

function values(generator, { name, document }) {
  const uses = { right: [], wrong: [] };
  const { type } = generators[generator];
  const valid = type ? (samples.get(name) ?? []).filter(({ is_valid }) => is_valid) : [];
  for (const { type_name, text: sample } of valid) {
    const value = JSON.parse(sample);
    const written = (one) => ({ code: `{ const value: ${type(type_name)} = ${text(one)}; void value; }` });
    const required = required_members(document, document.components.schemas[type_name]);
    uses.right.push(written(value));
    uses.wrong.push(written(42));
    uses.wrong.push(...required.map((member) => written(without(value, member))));
  }
  return uses;
}

const kinds = ['right', 'wrong'];
function write_uses({ generator, subject, out }) {
  const [of_requests, of_samples] = [calls(generator, subject), values(generator, subject)];
  const uses = Object.fromEntries(kinds.map((kind) => [kind, [...of_requests[kind], ...of_samples[kind]]]));
  for (const kind of kinds) {
    const lines = [generators[generator].header, ...uses[kind].map(({ code }) => code), ''];
    fs.writeFileSync(path.join(out, `${kind}.ts`), lines.join('\n'));
  }
  return uses;
}

// ---- Generating and checking

const subjects = openapi_documents();
const services = subjects.filter(({ operations }) => operations.size > 0);
tally.check(subjects.length >= 2 && services.length >= 1, 'there are documents, and one has operations');
for (const service of services) tally.check(cases_fault(service) === '', `requests/${service.name}.json: ${cases_fault(service)}`);

// Ranges of status codes are valid OpenAPI, but these generators write them into the code.
const generators_that_break = ['orval', 'oazapfts'];
function broken_subject({ document }) {
  const broken = structuredClone(document);
  Object.values(Object.values(broken.paths)[0])[0].responses['4XX'] = { description: 'a range' };
  const file = path.join(folder, 'broken.openapi.json');
  fs.writeFileSync(file, JSON.stringify(broken));
  return { name: 'broken', file, is_broken: true };
}
const broken = broken_subject(services[0]);
const jobs = [
  ...subjects.flatMap((subject) => Object.keys(generators).map((generator) => ({ subject, generator }))),
  ...generators_that_break.map((generator) => ({ subject: broken, generator })),
].map((job) => ({ ...job, out: path.join(folder, job.subject.name, job.generator) }));

async function generate_all() {
  const rest = [...jobs];
  const work = async () => {
    for (let job = rest.shift(); job; job = rest.shift()) job.said = await generate(job.generator, job.subject.file, job.out, folder);
  };
  await Promise.all(os.availableParallelism() > 1 ? [work(), work()] : [work()]);
}

/** What the type checker says of all files below `folder`: { file, line, code, said }. */
function complaints_of_typescript() {
  const files = files_below(folder, '.ts').filter((file) => !file.includes('/node_modules/'));
  const program = ts.createProgram(files, {
    strict: true, noEmit: true, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, code, messageText }) => ({
    file: file?.fileName ?? '',
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    code,
    said: ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 800),
  }));
}

function judge_uses(who, kind, uses, complaints) {
  const in_header = complaints.find(({ line }) => line === 1);
  if (!tally.check(!in_header, `${who}: the client is found: ${in_header?.said}`)) return;
  uses.forEach(({ code }, index) => {
    const found = complaints.find(({ line }) => line === index + 2);
    if (kind === 'right') tally.check(!found, `${who} takes ${code.slice(0, 300)}: ${found?.said}`);
    else tally.check(found, `${who} refuses ${code.slice(0, 600)}`);
  });
}

function judge(job, complaints) {
  const { generator, subject, said, out } = job;
  const who = `${generator}, ${subject.name}`;
  const in_client = complaints.filter(({ file }) => !kinds.some((kind) => file === path.join(out, `${kind}.ts`)));
  if (subject.is_broken) {
    tally.check(said !== '' || in_client.length > 0, `${who}: a document that breaks the client is seen`);
    return;
  }
  tally.check(said === '', `${who}: a client is made: ${said}`);
  tally.check(in_client.length === 0, `${who}: the client has no errors: ${JSON.stringify(in_client.slice(0, 3))}`);
  for (const kind of kinds) judge_uses(who, kind, job.uses[kind], complaints.filter(({ file }) => file === path.join(out, `${kind}.ts`)));
}

await generate_all();
for (const job of jobs) if (!job.subject.is_broken) job.uses = write_uses(job);
const complaints = complaints_of_typescript();
for (const { file, said } of complaints) if (!file.startsWith(folder)) tally.check(false, `${file || 'the options'}: ${said}`);
for (const job of jobs) judge(job, complaints.filter(({ file }) => file.startsWith(`${job.out}/`)));
tally.finish();
