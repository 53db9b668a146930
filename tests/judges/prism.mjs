// Prism as a server of every OpenAPI document with operations: right requests of requests/ are answered with their status,
// wrong ones with 422, at the place that the case names. Prism falls silent about what it does not understand, so each run
// also sends requests that no document of ours allows, and asks a Prism that is known to look away, which must be noticed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Tally } from './lib.mjs';
import { cases_fault, is_right, openapi_documents } from './services.mjs';

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

// ---- Requests: { path, query, headers, body, expected } as in a case

/** What shows that a request may be made: headers and query of the first alternative of the operation's security. */
function credentials({ document, security }) {
  const found = { headers: {}, query: {} };
  for (const name of Object.keys(security[0] ?? {})) {
    const scheme = document.components.securitySchemes[name];
    const is_basic = scheme.type === 'http' && scheme.scheme === 'basic';
    if (scheme.type === 'apiKey' && scheme.in === 'query') found.query[scheme.name] = 'key';
    else if (scheme.type === 'apiKey') found.headers[scheme.in === 'cookie' ? 'Cookie' : scheme.name] = scheme.in === 'cookie' ? `${scheme.name}=key` : 'key';
    else if (scheme.type !== 'mutualTLS') found.headers.Authorization = is_basic ? `Basic ${btoa('a:b')}` : 'Bearer token';
  }
  return found;
}

async function send(address, operation, request, shown) {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(request.path[name]));
  const query = Object.entries({ ...shown.query, ...request.query }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  const has_body = request.body !== undefined;
  const preferred = is_right(request) ? { Prefer: `code=${request.expected}` } : {};  // of the answers in the document
  const headers = { ...shown.headers, ...preferred, ...(has_body ? { 'Content-Type': 'application/json' } : {}), ...request.headers };
  const answer = await fetch(`${address}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`, {
    method: operation.method, headers, redirect: 'manual', signal: AbortSignal.timeout(20_000),
    ...(has_body ? { body: JSON.stringify(request.body) } : {}),
  });
  const said = await answer.text();
  const violations = JSON.parse(answer.headers.get('sl-violations') ?? '[]');  // of its own answers as well, and mere warnings
  const places = violations
    .filter(({ severity, location }) => severity === 'Error' && location[0] === 'request')
    .map(({ location }) => location.slice(1).join('.').toLowerCase());
  return { status: answer.status, places, said: said.slice(0, 600) };
}

// ---- Judging

async function judge_cases({ name, document, operations, cases }, address) {
  for (const one of cases.filter(({ operation }) => operations.has(operation))) {
    const operation = operations.get(one.operation);
    const { status, places, said } = await send(address, operation, one, credentials({ document, ...operation }));
    const what = `${name}, ${one.operation}, ${one.why}`;
    tally.check(status === one.expected, `${what}: ${one.expected} instead of ${status}: ${said}`);
    if (!is_right(one)) tally.check(places.includes(one.at?.toLowerCase()), `${what}: at ${one.at} instead of ${places.join(' or ')}`);
  }
}

// Only these schemes are looked for by Prism; where one may be left out, nothing is.
const is_looked_for = (document, security) =>
  security.length > 0 &&
  security.every((together) => Object.keys(together).some((name) => document.components.securitySchemes[name].type !== 'mutualTLS'));

/** Requests that are wrong whatever the document says: the statuses that Prism answers, each with the one it must be. */
async function must_fail({ document, operations, cases }, address) {
  const answers = [];
  for (const one of cases.filter(is_right)) {
    const operation = operations.get(one.operation);
    const shown = credentials({ document, ...operation });
    const status = async (changed, with_credentials) => (await send(address, { ...operation, ...changed.operation }, { ...one, ...changed }, with_credentials)).status;
    if (operation.body) answers.push({ what: `${operation.id} with a number as its body`, expected: 422, status: await status({ body: 42 }, shown) });
    if (operation.body) answers.push({ what: `${operation.id} without a body`, expected: 422, status: await status({ body: undefined }, shown) });
    if (is_looked_for(document, operation.security))
      answers.push({ what: `${operation.id} without credentials`, expected: 401, status: await status({}, { headers: {}, query: {} }) });
    answers.push({ what: `a path that is not there`, expected: 404, status: await status({ operation: { path: '/not-there/at-all/x/y/z' } }, shown) });
  }
  return answers;
}

async function judge(service) {
  const address = await start(service.file);
  await judge_cases(service, address);
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
tally.finish();
