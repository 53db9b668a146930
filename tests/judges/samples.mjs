// The sample documents of all packages before ajv and hyperjump (JSON Schema) and ajv (OpenAPI component): the verdict is
// that of the folder, but for the exact list in differences.json of what these targets cannot say. A difference that is
// listed and does not differ any more is a failure too. `samples.mjs --list` prints what differs.
import fs from 'node:fs';
import path from 'node:path';
import { Ajv_judge, Hyperjump_judge, Tally, components_as_schema, files_below, read_json, root } from './lib.mjs';

const tally = new Tally();
const listing = process.argv.includes('--list');
const generated = path.join(root, 'generated-samples');
const schemas = files_below(path.join(generated, 'jsonschema'), '.schema.json').map(read_json);
const openapi = files_below(path.join(generated, 'openapi'), '.openapi.json').map((file) =>
  components_as_schema(read_json(file), `https://example.org/openapi/${path.basename(file, '.openapi.json')}`),
);
const ajv = new Ajv_judge(schemas);
const hyperjump = new Hyperjump_judge(schemas);
const component_ajv = new Ajv_judge(openapi);

// Where each type stands: the document made for it if there is one, otherwise its place in the namespace's document.
function references_of(type, package_folder) {
  const in_package = (id) => id.includes(`/${package_folder}/`);
  const entry = schemas.find((one) => one.$ref && in_package(one.$id) && one.$id.endsWith(`.${type}.schema.json`));
  const space = schemas.find((one) => !one.$ref && in_package(one.$id) && one.$defs?.[type]);
  const component = openapi.find((one) => in_package(one.$id.replace('/openapi/', `/${package_folder}/`)) && one.$defs[type]);
  return {
    schema: entry?.$id ?? (space && `${space.$id}#/$defs/${type}`),
    component: component && `${component.$id}#/$defs/${type}`,
  };
}

async function verdicts(references, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { ajv: false, hyperjump: false, openapi: false };
  }
  return {
    ajv: ajv.verdict(references.schema, value),
    hyperjump: await hyperjump.verdict(references.schema, value),
    openapi: component_ajv.verdict(references.component, value),
  };
}

const differences = new Map(read_json(path.join(import.meta.dirname, 'differences.json')).map((one) => [one.file, one]));
const schemas_folder = path.join(root, 'schemas');
const files = files_below(schemas_folder, '.json').filter(
  (file) => /\/samples\/[^/]+\/(in)?valid\/[^/]+$/.test(file) && !file.endsWith('.violations.json'),
);
for (const file of files) {
  const name = path.relative(schemas_folder, file);
  const [, package_folder, type, kind] = name.match(/^(.*)\/samples\/([^/]+)\/((?:in)?valid)\//);
  const references = references_of(type, package_folder);
  if (!tally.check(references.schema && references.component, `there is a schema for ${name}`)) continue;
  const found = await verdicts(references, fs.readFileSync(file, 'utf8'));
  const differing = Object.keys(found).filter((judge) => found[judge] !== (kind === 'valid'));
  const listed = differences.get(name);
  if (listing && differing.length > 0) console.log(JSON.stringify({ file: name, judges: differing, reason: listed?.reason ?? '' }));
  const expected = listed?.judges ?? [];
  tally.check(JSON.stringify(differing) === JSON.stringify(expected), `${name}: differing are [${differing}], listed [${expected}]`);
  tally.check(!listed || listed.reason.length > 10, `${name}: the difference has a reason`);
  differences.delete(name);
}
for (const name of differences.keys()) tally.check(false, `${name} is listed as a difference, but there is no such sample`);
tally.check(files.length >= 150, 'there are samples');
tally.finish();
