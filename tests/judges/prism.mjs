// Prism as a server of every OpenAPI document with operations: right requests of requests/ are answered with their status,
// wrong ones with 422, at the place that the case names; sample documents of a type that a request carries, likewise. Prism
// falls silent about what it does not understand, so each run also sends requests that no document of ours allows, and asks
// a Prism that is known to look away, which must be noticed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Tally } from './lib.mjs';
import { cases_fault, is_right, openapi_documents, samples_by_document } from './services.mjs';

const tally = new Tally();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judges-prism-'));
const started = [];
process.on('exit', () => {
  for (const process_of_prism of started) process_of_prism.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true });
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

// ---- Prism

const script = path.join(import.meta.dirname, 'node_modules/@stoplight/prism-cli/dist/index.js');
const environment = { ...process.env, DO_NOT_TRACK: '1', NO_COLOR: '1', CI: '1', NODE_ENV: 'production' };

/** Starts Prism with a document on a free port of this machine; its address, once it says that it listens. */
function start(file) {
  const options = [script, 'mock', '--host', '127.0.0.1', '--port', '0', file];
  const prism = spawn(process.execPath, options, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(prism);
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why) => reject(new Error(`Prism did not start with ${file}: ${why}: ${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('too late'), 60_000);
    const listen = (chunk) => {
      said += chunk;
      const address = said.match(/Prism is listening on (http:\/\/127\.0\.0\.1:\d+)/)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    prism.stdout.on('data', listen);
    prism.stderr.on('data', listen);
    prism.on('error', (error) => fail(String(error)));
    prism.on('exit', (code) => fail(`it ended with ${code}`));
  });
}

const json_type = 'application/json';

// ---- Requests: { path, query, headers, body, expected } as in a case; `text` is sent as the body if it is there

/** What shows that a request may be made: headers and query of the first alternative of the operation's security. */
function credentials({ document, security }) {
  const found = { headers: {}, query: {} };
  for (const name of Object.keys(security[0] ?? {})) {
    const { type, scheme, name: key, in: where } = document.components.securitySchemes[name];
    if (type === 'apiKey' && where === 'query') found.query[key] = 'key';
    else if (type === 'apiKey') found.headers[key] = 'key';
    else if (type !== 'mutualTLS') found.headers.Authorization = scheme === 'basic' ? `Basic ${btoa('a:b')}` : 'Bearer token';
  }
  return found;
}

async function send(address, operation, request, shown) {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(request.path[name]));
  const query = Object.entries({ ...shown.query, ...request.query }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  const body = request.text ?? JSON.stringify(request.body);
  const has_body = body !== undefined;
  const preferred = is_right(request) ? { Prefer: `code=${request.expected}` } : {};  // of the answers in the document
  const headers = { ...shown.headers, ...preferred, ...(has_body ? { 'Content-Type': json_type } : {}), ...request.headers };
  const answer = await fetch(`${address}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`, {
    method: operation.method, headers, redirect: 'manual', signal: AbortSignal.timeout(20_000),
    ...(has_body ? { body } : {}),
  });
  const said = await answer.text();
  return { status: answer.status, violations: answer.headers.get('sl-violations') ?? '[]', said: said.slice(0, 600) };
}

/** The places of errors in a request; Prism also names those of its own answers, and mere warnings. */
function places(violations) {
  const errors = JSON.parse(violations).filter(({ severity, location }) => severity === 'Error' && location[0] === 'request');
  return errors.map(({ location }) => location.slice(1).join('.').toLowerCase());
}

// ---- Judging

async function judge_cases({ name, document, operations, cases }, address) {
  for (const one of cases.filter(({ operation }) => operations.has(operation))) {
    const operation = operations.get(one.operation);
    const { status, violations, said } = await send(address, operation, one, credentials({ document, ...operation }));
    const what = `${name}, ${one.operation}, ${one.why}`;
    tally.check(status === one.expected, `${what}: ${one.expected} instead of ${status}: ${said}`);
    const found = is_right(one) ? [] : places(violations);
    if (!is_right(one)) tally.check(found.includes(one.at?.toLowerCase()), `${what}: at ${one.at} instead of ${found.join(' or ')}`);
  }
}

const samples = samples_by_document();
function is_json(text) {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** Sample documents as bodies of the operations that take their type, else like the first right request. */
async function judge_samples({ name, document, operations, cases }, address) {
  let sent = 0;
  for (const operation of [...operations.values()].filter(({ body }) => body)) {
    const type = operation.body.content[json_type].schema.$ref?.split('/').pop();
    const right = cases.find((one) => one.operation === operation.id && is_right(one));
    const own = right ? (samples.get(name) ?? []).filter(({ type_name }) => type_name === type) : [];
    for (const { name: sample, text, is_accepted } of own) {
      const refused = is_json(text) ? 422 : 400;
      const expected = is_accepted ? right.expected : refused;
      const { status, said } = await send(address, operation, { ...right, text, expected }, credentials({ document, ...operation }));
      tally.check(status === expected, `${name}, ${operation.id} with ${sample}: ${expected} instead of ${status}: ${said}`);
    }
    sent += own.length;
  }
  return sent;
}

// Only these schemes are looked for by Prism; where one may be left out, nothing is.
const is_looked_for = (document, security) =>
  security.length > 0 &&
  security.every((together) => Object.keys(together).some((name) => document.components.securitySchemes[name].type !== 'mutualTLS'));

/** Requests that are wrong whatever the document says: what is wrong, the status that must be, the one that Prism gave. */
async function must_fail({ document, operations, cases }, address) {
  const answers = [];
  for (const one of cases.filter(is_right)) {
    const operation = operations.get(one.operation);
    const shown = credentials({ document, ...operation });
    const ask = async (what, expected, changed, asked = operation, with_credentials = shown) => {
      const { status } = await send(address, asked, { ...one, ...changed }, with_credentials);
      answers.push({ what: `${operation.id} ${what}`, expected, status });
    };
    if (operation.body) await ask('with a number as its body', 422, { body: 42 });
    if (operation.body) await ask('without a body', 422, { body: undefined });
    if (is_looked_for(document, operation.security)) await ask('without credentials', 401, {}, operation, { headers: {}, query: {} });
    await ask('at a path that is not there', 404, {}, { ...operation, path: '/not-there/at-all/x/y/z' });
  }
  return answers;
}

let samples_sent = 0;
async function judge(service) {
  const address = await start(service.file);
  await judge_cases(service, address);
  samples_sent += await judge_samples(service, address);
  const answers = await must_fail(service, address);
  for (const { what, expected, status } of answers) tally.check(status === expected, `${service.name}, ${what}: ${expected} instead of ${status}`);
  tally.check(answers.some(({ expected }) => expected === 422), `${service.name}: there is a request with a body`);
}

// With this dialect Prism checks no bodies, which the requests that must fail have to show.
async function judge_the_judge(service) {
  const file = path.join(folder, 'looks-away.openapi.json');
  fs.writeFileSync(file, JSON.stringify({ ...service.document, jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }));
  const answers = await must_fail(service, await start(file));
  tally.check(answers.some(({ expected, status }) => expected === 422 && status !== 422), 'a Prism that checks no bodies is noticed');
}

const services = openapi_documents().filter(({ operations }) => operations.size > 0);
tally.check(services.length >= 1, 'there are documents with operations');
for (const service of services) tally.check(cases_fault(service) === '', `requests/${service.name}.json: ${cases_fault(service)}`);
await Promise.all([...services.map(judge), judge_the_judge(services[0])]);
tally.check(samples_sent >= 50, `samples are sent, not only ${samples_sent}`);
tally.finish();
