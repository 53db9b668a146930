// Documents with operations and the requests that are tried on them, for judges that generate clients or answer requests.
//
//   openapi_documents()   those of generated-samples/ and the golden one with services:
//                         { name, file, document, operations, cases }, where `operations` are by operationId:
//                         { id, method, path, parameters, body, responses, security, tag }
//   cases_fault(service)  what is missing in the cases of a document with operations; empty if nothing is
//   samples_by_document() sample documents of schemas/ by the name of the OpenAPI document with their type: lists of
//                         { type_name, name, text, is_valid, is_accepted }; accepted are also those of differences.json
//
// A case of requests/NAME.json belongs to NAME.openapi.json:
//   { "why": "...", "operation": ID, "path": {}, "query": {}, "headers": {}, "body": ..., "expected": STATUS, "at": PLACE,
//     "types": ... }
// `path`, `query` and `headers` may be left out. `bodyFrom` names a file, from the root of the repository, instead of
// `body`; `without` and `with` then change its members. `expected` is the status: one of 2xx or 3xx for a right request,
// 422 for a wrong one. `at` is where a wrong one is wrong, as Prism says it: `query.size`, `body.list.0.name`, without
// regard to capitals; where something is missing, the place that lacks it, such as `query`. `"types": "refuse"` says of a
// wrong one that the types of clients rule it out, too; `"refuse header"` that those do which have types for headers. What
// an operation asks for as security is added to each request.
import fs from 'node:fs';
import path from 'node:path';
import { emitted_schemas, files_below, read_json, references_of, root } from './lib.mjs';

const here = import.meta.dirname;
const methods = ['get', 'put', 'post', 'delete', 'patch', 'head'];

function operations_of(document) {
  const found = new Map();
  for (const [where, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods.filter((one) => item[one])) {
      const one = item[method];
      found.set(one.operationId, {
        id: one.operationId,
        method: method.toUpperCase(),
        path: where,
        parameters: [...(item.parameters ?? []), ...(one.parameters ?? [])],
        body: one.requestBody,
        responses: one.responses,
        security: one.security ?? document.security ?? [],
        tag: one.tags?.[0],
      });
    }
  }
  return found;
}

function body_of({ bodyFrom, body, without = [], with: added = {} }) {
  if (!bodyFrom) return body;
  const kept = Object.entries(read_json(path.join(root, bodyFrom))).filter(([name]) => !without.includes(name));
  return { ...Object.fromEntries(kept), ...added };
}

function cases_of(name) {
  const file = path.join(here, 'requests', `${name}.json`);
  if (!fs.existsSync(file)) return [];
  return read_json(file).map((one) => ({ path: {}, query: {}, headers: {}, ...one, body: body_of(one) }));
}

export const is_right = ({ expected }) => expected >= 200 && expected < 400;

const folders = ['generated-samples/openapi', 'tests/golden/service/out/openapi'];

export function openapi_documents() {
  return folders
    .flatMap((folder) => files_below(path.join(root, folder), '.openapi.json'))
    .map((file) => ({ name: path.basename(file, '.openapi.json'), file, document: read_json(file) }))
    .map((one) => ({ ...one, operations: operations_of(one.document), cases: cases_of(one.name) }));
}

export function samples_by_document() {
  const [schemas, found] = [emitted_schemas(), new Map()];
  const differences = new Set(read_json(path.join(here, 'differences.json')).map(({ file }) => file));
  for (const file of files_below(path.join(root, 'schemas'), '.json').filter((one) => !one.endsWith('.violations.json'))) {
    const name = path.relative(path.join(root, 'schemas'), file);
    const place = name.match(/^(.*)\/samples\/([^/]+)\/((?:in)?valid)\//);
    const references = place ? references_of(schemas, place[1], place[2]) : [];
    const document = references.map((one) => one.match(/^urn:openapi:(.*)#/)?.[1]).find(Boolean);
    if (!document) continue;
    const is_valid = place[3] === 'valid';
    const sample = { type_name: place[2], name, text: fs.readFileSync(file, 'utf8'), is_valid, is_accepted: is_valid || differences.has(name) };
    found.set(document, [...(found.get(document) ?? []), sample]);
  }
  return found;
}

/** Every operation has a right case, and a wrong one if anything can be wrong; cases name an operation, wrong ones a place. */
export function cases_fault({ operations, cases }) {
  const unknown = cases.filter(({ operation }) => !operations.has(operation)).map(({ operation }) => `no operation ${operation}`);
  const placeless = cases.filter((one) => !is_right(one) && !one.at).map(({ operation, why }) => `no "at" for ${operation}, ${why}`);
  const missing = [...operations.values()].flatMap(({ id, parameters, body }) => {
    const own = cases.filter(({ operation }) => operation === id);
    const needs_wrong = parameters.length > 0 || body;
    return [
      ...(own.some(is_right) ? [] : [`no right request for ${id}`]),
      ...(!needs_wrong || own.some((one) => !is_right(one)) ? [] : [`no wrong request for ${id}`]),
    ];
  });
  return [...unknown, ...placeless, ...missing].join(', ');
}
