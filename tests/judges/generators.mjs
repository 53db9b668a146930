// Five generators of TypeScript clients: how each is run, how the client that it made is imported, how a request is written
// as a call of it, and what it calls the type of a component. An operation is one of services.mjs, a request one of its cases.
//
//   generators           by name: { command, header, call(operation, request), type(name), has_no_headers }
//   generate(name, file, out, folder)   makes a client of a document in the folder `out`; says what went wrong, or nothing
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { files_below } from './lib.mjs';

export const text = (value) => JSON.stringify(value) ?? 'undefined';
const modules = path.join(import.meta.dirname, 'node_modules');
const camel = (name) => name.replace(/^[A-Z]/, (one) => one.toLowerCase()).replace(/[^A-Za-z0-9]+(.)/g, (_, one) => one.toUpperCase());
const is_used = (object) => Object.keys(object).length > 0;
const values_in_path = ({ parameters }, given) => parameters.filter((one) => one.in === 'path').map(({ name }) => given.path[name]);
const given_value = (given, { name, in: where }) => ({ path: given.path, query: given.query, header: given.headers })[where]?.[name];
const call = (name, values) => {
  const last = values.findLastIndex((value) => value !== undefined);
  return `${name}(${values.slice(0, last + 1).map(text).join(', ')});`;
};

// Parameters that must be there, the body, then all others as one object.
function oazapfts_call(operation, given) {
  const [must, may] = [true, false].map((required) => operation.parameters.filter((one) => (one.required ?? false) === required));
  const others = may.filter((one) => given_value(given, one) !== undefined).map((one) => [camel(one.name), given_value(given, one)]);
  const body = operation.body ? [given.body] : [];
  return call(`client.${operation.id}`, [
    ...must.map((one) => given_value(given, one)), ...body, others.length > 0 ? Object.fromEntries(others) : undefined,
  ]);
}

// The path, then what must be there before what may be there, then the headers.
function swagger_typescript_api_call(operation, given) {
  const queries = operation.parameters.filter((one) => one.in === 'query');
  const query = { value: is_used(given.query) ? given.query : undefined, must: queries.some((one) => one.required) };
  const body = { value: given.body, must: true };
  const middle = [...(queries.length > 0 ? [query] : []), ...(operation.body ? [body] : [])].sort((a, b) => b.must - a.must);
  const headers = is_used(given.headers) ? { headers: given.headers } : undefined;
  const name = `new client.Api().${camel(operation.tag)}.${operation.id}`;
  return call(name, [...values_in_path(operation, given), ...middle.map((one) => one.value), headers]);
}

export const generators = {
  'openapi-typescript': {
    command: (file, out) => ['openapi-typescript/bin/cli.js', file, '-o', `${out}/client.ts`, '--default-non-nullable', 'false'],
    header: 'import fetching from "openapi-fetch"; import type * as client from "./client"; const api = fetching<client.paths>(); void api;',
    type: (name) => `client.components["schemas"][${text(name)}]`,
    call: (operation, { path: in_path, query, headers, body }) => {
      const params = Object.entries({ path: in_path, query, header: headers }).filter(([, values]) => is_used(values));
      const options = { ...(params.length > 0 ? { params: Object.fromEntries(params) } : {}), ...(body === undefined ? {} : { body }) };
      return `api.${operation.method}(${text(operation.path)}${is_used(options) ? `, ${text(options)}` : ''});`;
    },
  },
  'hey-api': {
    command: (file, out) => ['@hey-api/openapi-ts/bin/run.js', '-i', file, '-o', `${out}/client`, '--no-log-file', '-s'],
    header: 'import * as client from "./client/index"; void client;',
    type: (name) => `client.${name}`,
    call: (operation, given) => {
      const used = ['path', 'query', 'headers'].filter((one) => is_used(given[one])).map((one) => [one, given[one]]);
      const options = Object.fromEntries(given.body === undefined ? used : [...used, ['body', given.body]]);
      return call(`client.${operation.id}`, is_used(options) ? [options] : []);
    },
  },
  'swagger-typescript-api': {
    command: (file, out) => [
      'swagger-typescript-api/dist/cli.mjs', 'generate', '-p', file, '-o', out, '-n', 'client.ts', '--module-name-first-tag', '--generate-union-enums',
    ],
    header: 'import * as client from "./client"; void client;',
    type: (name) => `client.${name}`,
    call: swagger_typescript_api_call,
    has_no_headers: true,
  },
  orval: {
    command: (file, out) => ['orval/dist/bin/orval.js', '--client', 'fetch', '-i', file, '-o', `${out}/client.ts`],
    header: 'import * as client from "./client"; void client;',
    type: (name) => `client.${name}`,
    call: (operation, given) =>
      call(`client.${operation.id}`, [
        ...values_in_path(operation, given),
        ...(operation.body ? [given.body] : []),
        ...(operation.parameters.some((one) => one.in === 'query') ? [is_used(given.query) ? given.query : undefined] : []),
      ]),
    has_no_headers: true,
  },
  // Names types by the title of the schema, so only requests are tried.
  oazapfts: {
    command: (file, out) => ['oazapfts/dist/cli.js', file, `${out}/client.ts`, '--allSchemas'],
    header: 'import * as client from "./client"; void client;',
    call: oazapfts_call,
  },
};

const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_NOTIFICATIONS: 'true', DO_NOT_TRACK: '1', NO_COLOR: '1', CI: '1' };

/** Runs a generator; what it said if it failed or made nothing, else nothing. */
export async function generate(generator, file, out, folder) {
  fs.mkdirSync(out, { recursive: true });
  const [script, ...options] = generators[generator].command(file, out);
  try {
    const run = promisify(execFile);
    await run(process.execPath, [path.join(modules, script), ...options], { cwd: folder, env: environment, timeout: 120_000 });
    return files_below(out, '.ts').length > 0 ? '' : 'nothing was made';
  } catch (error) {
    return `${error.stdout}${error.stderr}`.slice(-1000);
  }
}
