// Every emitted document before its judges: JSON Schema compiles in ajv (default strict mode) and in hyperjump; OpenAPI
// passes hyperjump's meta-schema, seriousme, swagger-parser, redocly and Spectral. So that no judge accepts everything unseen, each
// must refuse documents with one mistake, those of OpenAPI made from an emitted document.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { validate as validate_openapi } from '@hyperjump/json-schema/openapi-3-1';
import { Validator } from '@seriousme/openapi-schema-validator';
import spectral_core from '@stoplight/spectral-core';
import spectral_parsers from '@stoplight/spectral-parsers';
import spectral_rulesets from '@stoplight/spectral-rulesets';
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

const judges_of_schemas = { ajv: Ajv_judge, hyperjump: Hyperjump_judge };

/** What a judge that knows `documents` says to a reference: 'valid' or the complaint. */
async function said_to(judge, reference) {
  return outcome(async () => void (await judge.compile(reference)));
}

async function judge_schemas(documents, what) {
  for (const [name, Judge] of Object.entries(judges_of_schemas)) {
    const judge = new Judge(documents);
    for (const document of documents) {
      const definitions = Object.keys(document.$defs).map((one) => `${document.$id}#/$defs/${one}`);
      for (const reference of [document.$id, ...definitions]) {
        const said = await said_to(judge, reference);
        tally.check(said === 'valid', `${name} compiles ${reference}, ${what}: ${said}`);
      }
    }
    judge.dispose();
  }
}

const schemas = files_below(path.join(samples, 'jsonschema'), '.schema.json').map(read_json);
const [bundled, namespaces] = [schemas.filter((one) => one.$ref), schemas.filter((one) => !one.$ref)];
tally.check(bundled.length >= 5 && namespaces.length >= 2, 'there are schemas to judge');
await judge_schemas(namespaces, 'the documents of all namespaces together');
for (const document of bundled) await judge_schemas([document], 'on its own');

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const wrong_schemas = [
  { mistake: 'a type that does not exist', schema: { properties: { a: { type: 'strng' } } } },
  { mistake: 'a reference to nothing', schema: { $ref: '#/$defs/none' } },
  { mistake: 'a reference to a document that is not there', schema: { $ref: 'urn:not-there' } },
  { mistake: 'a pattern that is none', schema: { type: 'string', pattern: '(' } },
  { mistake: 'a keyword that does not exist', schema: { unheardOf: 1 }, accepts: 'hyperjump' },
  { mistake: 'a format that does not exist', schema: { type: 'string', format: 'unheardOf' }, accepts: 'hyperjump' },
  { mistake: 'a keyword that fits no type', schema: { type: 'string', minimum: 1 }, accepts: 'hyperjump' },
];
for (const [name, Judge] of Object.entries(judges_of_schemas)) {
  for (const { mistake, schema, accepts } of wrong_schemas) {
    if (name === accepts) continue;
    const document = { $schema: dialect, $id: `https://example.org/${mistake.replaceAll(' ', '-')}`, ...schema };
    const said = await outcome(async () => void (await new Judge([document]).compile(document.$id)));
    tally.check(said !== 'valid', `${name} refuses ${mistake}`);
  }
  const dated = { $schema: dialect, $id: 'https://example.org/dated', type: 'string', format: 'date' };
  const judge = new Judge([dated]);
  tally.check((await judge.verdict(dated.$id, '2026-02-28')) === true, `${name} accepts a date`);
  tally.check((await judge.verdict(dated.$id, '2026-02-30')) === false, `${name} refuses what is not a date`);
  judge.dispose();
}

// ---- OpenAPI

// Redocly is a command of its own.
const redocly_environment = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_NOTIFICATIONS: 'true', NO_COLOR: '1', CI: '1' };
function redocly(document) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judges-'));
  const file = path.join(folder, 'judged.openapi.json');
  fs.writeFileSync(file, JSON.stringify(document));
  const command = path.join(import.meta.dirname, 'node_modules/@redocly/cli/bin/cli.js');
  try {
    execFileSync(process.execPath, [command, 'lint', '--extends=spec', '--format=json', file], {
      cwd: folder, encoding: 'utf8', env: { ...process.env, ...redocly_environment }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    return 'valid';
  } catch (error) {
    return `${error.stdout}${error.stderr}`.slice(0, 1000);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

// Spectral with its rules for OpenAPI. `array-items` knows nothing of tuples, which 3.1 has; what it only advises is not judged.
const linter = new spectral_core.Spectral();
linter.setRuleset({ extends: [[spectral_rulesets.oas, 'recommended']], rules: { 'array-items': 'off' } });
async function spectral(document) {
  const found = await linter.run(new spectral_core.Document(JSON.stringify(document), spectral_parsers.Json));
  const errors = found.filter(({ severity }) => severity === 0).map(({ code, path: at, message }) => `${code} at ${at.join('/')}: ${message}`);
  return errors.length === 0 ? 'valid' : errors.slice(0, 5).join('; ');
}

const meta_schema = await validate_openapi('https://spec.openapis.org/oas/3.1/schema-draft-2020-12');
const judges = {
  hyperjump: (document) => (meta_schema(document).valid ? 'valid' : 'refused'),
  seriousme: async (document) => {
    const result = await new Validator().validate(document);
    return result.valid ? 'valid' : JSON.stringify(result.errors).slice(0, 300);
  },
  'swagger-parser': async (document) => void (await SwaggerParser.validate(document)),
  redocly,
  spectral,
};
const openapi_files = files_below(path.join(samples, 'openapi'), '.openapi.json');
for (const file of openapi_files) {
  for (const [name, judge] of Object.entries(judges)) {
    const said = await outcome(() => judge(read_json(file)));
    tally.check(said === 'valid', `${name} accepts ${file}: ${said}`);
  }
}
tally.check(openapi_files.length >= 2, 'there are OpenAPI documents to judge');

// Each mistake stands alone in a document that is accepted without it; `seen_by` says who must find it.
const first_component = (document) => Object.values(document.components.schemas).find((one) => one.properties);
const wrong_documents = [
  { mistake: 'no title', make: (document) => delete document.info.title, seen_by: Object.keys(judges) },
  {
    mistake: 'a type that does not exist',
    make: (document) => (Object.values(first_component(document).properties)[0].type = 'strng'),
    seen_by: ['hyperjump', 'redocly'],
  },
  {
    mistake: 'a reference to nothing',
    make: (document) => (first_component(document).properties.added = { $ref: '#/components/schemas/none' }),
    seen_by: ['seriousme', 'swagger-parser', 'redocly', 'spectral'],
  },
];
for (const { mistake, make, seen_by } of wrong_documents) {
  for (const name of seen_by) {
    const document = read_json(openapi_files[0]);
    make(document);
    const said = await outcome(() => judges[name](document));
    tally.check(said !== 'valid', `${name} refuses ${mistake}`);
  }
}
tally.finish();
