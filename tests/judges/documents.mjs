// Every emitted document before its judges: JSON Schema compiles in ajv (default strict mode) and in hyperjump; OpenAPI
// passes hyperjump's meta-schema, seriousme, swagger-parser and redocly. Each judge must refuse a wrong document too.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { validate as validate_openapi } from '@hyperjump/json-schema/openapi-3-1';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv_judge, Hyperjump_judge, Tally, files_below, read_json, root } from './lib.mjs';

const samples = path.join(root, 'generated-samples');
const tally = new Tally();

async function outcome(action) {
  try {
    return (await action()) ?? 'valid';
  } catch (error) {
    return String(error.message ?? error).slice(0, 300);
  }
}

// ---- JSON Schema

const schema_files = files_below(path.join(samples, 'jsonschema'), '.schema.json');
const schemas = schema_files.map(read_json);
const ajv = new Ajv_judge(schemas);
const hyperjump = new Hyperjump_judge(schemas);
for (const [index, schema] of schemas.entries()) {
  const references = [schema.$id, ...Object.keys(schema.$defs ?? {}).map((name) => `${schema.$id}#/$defs/${name}`)];
  for (const reference of references.filter((one) => one.includes('#') || schema.$ref)) {
    const by_ajv = await outcome(() => void ajv.compile(reference));
    tally.check(by_ajv === 'valid', `ajv compiles ${reference} (${schema_files[index]}): ${by_ajv}`);
    const by_hyperjump = await outcome(async () => void (await hyperjump.compile(reference)));
    tally.check(by_hyperjump === 'valid', `hyperjump compiles ${reference}: ${by_hyperjump}`);
  }
}
tally.check(schemas.length > 5, 'there are schemas to judge');

const wrong_schema = { $id: 'https://example.org/wrong', type: 'object', unheardOf: 1, properties: { a: { type: 'strng' } } };
tally.check((await outcome(() => void new Ajv_judge([wrong_schema]).compile(wrong_schema.$id))) !== 'valid', 'ajv refuses a wrong schema');
tally.check(
  (await outcome(async () => {
    const wrong = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://example.org/wrong-2', type: 'strng' };
    await new Hyperjump_judge([wrong]).compile(wrong.$id);
  })) !== 'valid',
  'hyperjump refuses a wrong schema',
);

// ---- OpenAPI

const meta_schema = await validate_openapi('https://spec.openapis.org/oas/3.1/schema-draft-2020-12');
const judges = {
  hyperjump: (document) => (meta_schema(document).valid ? 'valid' : 'refused'),
  seriousme: async (document) => {
    const result = await new Validator().validate(structuredClone(document));
    return result.valid ? 'valid' : JSON.stringify(result.errors).slice(0, 300);
  },
  'swagger-parser': async (document) => void (await SwaggerParser.validate(structuredClone(document))),
};
const openapi_files = files_below(path.join(samples, 'openapi'), '.openapi.json');
for (const file of openapi_files) {
  for (const [name, judge] of Object.entries(judges)) {
    const said = await outcome(() => judge(read_json(file)));
    tally.check(said === 'valid', `${name} accepts ${file}: ${said}`);
  }
}
tally.check(openapi_files.length >= 2, 'there are OpenAPI documents to judge');
const wrong_openapi = { openapi: '3.1.1', info: { title: 'wrong' }, paths: {}, components: { schemas: { A: { type: 'strng' } } } };
for (const [name, judge] of Object.entries(judges)) {
  tally.check((await outcome(() => judge(wrong_openapi))) !== 'valid', `${name} refuses a wrong document`);
}

// ---- redocly, a command of its own

function redocly(files) {
  const command = path.join(import.meta.dirname, 'node_modules/@redocly/cli/bin/cli.js');
  const options = ['lint', '--extends=spec', '--format=json', ...files];
  try {
    return execFileSync(process.execPath, [command, ...options], {
      cwd: import.meta.dirname, encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1', CI: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }) && 'valid';
  } catch (error) {
    return `${error.stdout}${error.stderr}`.slice(0, 1000);
  }
}
const said = redocly(openapi_files);
tally.check(said === 'valid', `redocly accepts the OpenAPI documents: ${said}`);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judges-'));
const wrong_file = path.join(folder, 'wrong.openapi.json');
fs.writeFileSync(wrong_file, JSON.stringify(wrong_openapi));
tally.check(redocly([wrong_file]) !== 'valid', 'redocly refuses a wrong document');
fs.rmSync(folder, { recursive: true });
tally.finish();
