// What all judging scripts share: files, the two JSON Schema validators, counts.
//
//   files_below(folder, ending)    paths of files, sorted
//   read_json(path)                the parsed file
//   new Ajv_judge(documents)       ajv, default strict mode, ajv-formats, no warnings; `judge.verdict(reference, value)`
//   new Hyperjump_judge(documents) the same interface, asynchronous; its registry is one for the whole process, so an `$id`
//                                  stands once in it until `judge.dispose()`
//   components_as_schema(document, id)  the components of an OpenAPI document as a JSON Schema document
//   emitted_schemas()              all of generated-samples/, components of OpenAPI with the `$id` urn:openapi:NAMESPACE
//   references_of(schemas, package_folder, type)  where a type stands in them: two references, three if it is bundled
//   new Tally()                    counts and prints; `tally.finish()` prints the sums and ends the process
//
// A reference is `$id`, or `$id#/$defs/Name`. `documents` are schemas with an `$id`.
import fs from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import add_formats from 'ajv-formats';
import * as hyperjump from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';

export const root = path.resolve(import.meta.dirname, '../..');

export function files_below(folder, ending) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

export const read_json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

// Some of strict mode is a warning by default. Users would see it with every schema of ours, so it counts as refused.
const refuse = (message) => {
  throw new Error(message);
};
const refusing_logger = { log: refuse, warn: refuse, error: refuse };

export class Ajv_judge {
  constructor(documents) {
    this.ajv = new Ajv2020({ logger: refusing_logger });
    add_formats(this.ajv);
    for (const document of documents) this.ajv.addSchema(document);
    this.compiled = new Map();
  }
  /** The compiled validator of a reference; throws what strict mode refuses or warns of. */
  compile(reference) {
    if (!this.compiled.has(reference)) {
      const validate = this.ajv.getSchema(reference);
      if (!validate) throw new Error(`there is no schema ${reference}`);
      this.compiled.set(reference, validate);
    }
    return this.compiled.get(reference);
  }
  verdict(reference, value) {
    return this.compile(reference)(value);
  }
  dispose() {
    this.ajv.removeSchema();
    this.compiled.clear();
  }
}

export class Hyperjump_judge {
  constructor(documents) {
    hyperjump.setShouldValidateFormat(true);
    this.ids = [];
    this.compiled = new Map();
    for (const document of documents) {
      if (hyperjump.hasSchema(document.$id)) throw new Error(`there is already a schema ${document.$id}`);
      hyperjump.registerSchema(document);
      this.ids.push(document.$id);
    }
  }
  async compile(reference) {
    if (!this.compiled.has(reference)) this.compiled.set(reference, await hyperjump.validate(reference));
    return this.compiled.get(reference);
  }
  async verdict(reference, value) {
    return (await this.compile(reference))(value).valid;
  }
  /** Forgets the documents, so that others of the same `$id` can be judged. */
  dispose() {
    for (const id of this.ids) hyperjump.unregisterSchema(id);
  }
}

/** The component schemas of an OpenAPI document as the `$defs` of a JSON Schema document with the given `$id`. */
export function components_as_schema(document, id) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    $defs: plain_schema(document.components.schemas),
  };
}

// `discriminator` and `x-dstack-` members are annotations for OpenAPI tools; strict ajv does not know them.
function plain_schema(node) {
  if (Array.isArray(node)) return node.map(plain_schema);
  if (node === null || typeof node !== 'object') return node;
  const result = {};
  for (const [name, value] of Object.entries(node)) {
    const is_discriminator = name === 'discriminator' && typeof value?.propertyName === 'string' && value.mapping;
    if (is_discriminator || name.startsWith('x-dstack-')) continue;
    const is_reference = name === '$ref' && typeof value === 'string';
    result[name] = is_reference ? value.replace('#/components/schemas/', '#/$defs/') : plain_schema(value);
  }
  return result;
}

export function emitted_schemas() {
  const generated = path.join(root, 'generated-samples');
  const components = files_below(path.join(generated, 'openapi'), '.openapi.json').map((file) =>
    components_as_schema(read_json(file), `urn:openapi:${path.basename(file, '.openapi.json')}`),
  );
  return [...files_below(path.join(generated, 'jsonschema'), '.schema.json').map(read_json), ...components];
}

export function references_of(schemas, package_folder, type) {
  const namespace = schemas.find((one) => !one.$ref && one.$id.includes(`/${package_folder}/`) && one.$defs[type]);
  if (!namespace) return [];
  const name = path.basename(namespace.$id, '.schema.json');
  const bundled = schemas.find((one) => one.$ref === `#/$defs/${name}.${type}`);
  return [`${namespace.$id}#/$defs/${type}`, `urn:openapi:${name}#/$defs/${type}`, ...(bundled ? [bundled.$id] : [])];
}

export class Tally {
  passed = 0;
  failed = 0;
  check(holds, what) {
    if (holds) ++this.passed;
    else {
      ++this.failed;
      console.log(`does not hold: ${what}`);
    }
    return holds;
  }
  finish() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed === 0 ? 0 : 1);
  }
}
