// One package for a payload: the payload stands at every place of a schema that takes free text, in the form in which the
// language takes it there.
import { mkdirSync, writeFileSync } from "node:fs";

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff]|[\u{e0000}-\u{10ffff}]/u;

// A text in quotes: what may not stand in a source is written as an escape.
export function quoted(text) {
  let out = '"';
  for (const c of text) {
    if (c === '"' || c === "\\") out += "\\" + c;
    else if (c === "\n" || c === "\t" || control.test(c)) out += `\\u{${c.codePointAt(0).toString(16)}}`;
    else out += c;
  }
  return out + '"';
}

// Lines of documentation: there are no escapes, so that forbidden characters fall out; each line stands alone.
function documentation(text, indent) {
  const lines = text.split("\n").map((line) => [...line].filter((c) => !control.test(c)).join(""));
  const of = (tag) => lines.map((line, i) => `${indent}/// ${i === 0 ? `@${tag} doc ` : "doc "}${line}\n`).join("");
  return of("de") + of("en") + of("de-simple");
}

const cut = (text, bytes) => {
  let out = "";
  for (const c of text) if (Buffer.byteLength(out + c) <= bytes) out += c; else break;
  return out;
};

function pattern(text) {
  return [...cut(text, 300)].map((c) => (/[()*+\-.?[\\\]^{|}]/.test(c) ? "\\" + c : c)).join("");
}

function source(text, name, sample) {
  const wire = (prefix) => quoted(prefix + cut(text, 200));
  const value = quoted(text);
  const doc = (indent = "") => documentation(text, indent);
  const said = (indent = "") => `${indent}@legalBasis(${wire("l")}) @deprecated(reason: ${wire("r")})\n`;
  const object = `{ ${wire("a")}: "x", ${wire("b")}: ${value}, enumerated: ${wire("e")}, open: ${value}, ` +
    `tagged: { ${wire("t")}: ${wire("p")}, ${wire("m")}: true }, decided: { ${wire("d")}: 1 }, plain: {} }`;
  return `// ${cut(text, 80).replace(/[^ -~]/g, "")}
edition 2026;
${doc()}namespace injected.${name};

${doc()}${said()}struct Form {
${doc("  ")}${said("  ")}  @personalData(ordinary, purpose: ${wire("p")}) @sensitive ${wire("a")} as first: string(..9000);
  ${wire("b")} as second: ${value};
  third: string(..9000) = ${value};
  fourth?: string(..9000, pattern: ${quoted(pattern(text))});
${doc("  ")}  fifth?: bool;
  enumerated: Enumerated;
  filled: Enumerated = one;
  open: Open;
  tagged: Tagged;
  decided: Decided;
  plain: map<json>(..9);
  several: list<string(..9000)>(..3) = [${value}, ${value}];
  reserved old, ${wire("o")};
  group anyOfThem(..2) { fourth, fifth };
  example inline = ${object};
  example fromFile from ${quoted("samples/" + sample)};
  counterexample wrong = { ${wire("b")}: ${wire("no")} } violates missing_member;
}
${doc()}enum Enumerated {
${doc("  ")}${said("  ")}  one = ${wire("e")};
  two;
}
open enum Open { one = ${wire("o")}; }
${doc()}union Tagged tag ${wire("t")} {
${doc("  ")}${said("  ")}  ${wire("p")} as one: One;
  ${wire("q")} as two: Two;
}
struct One { ${wire("m")} as flag: bool; }
struct Two { flag?: bool; }
union Decided by member { ${wire("d")} as number: Three; other: Four; }
struct Three { ${wire("d")} as number: int32; }
struct Four { other: int32; reserved ${wire("d")}; ...rest: map<json>; }
${doc()}${said()}error Refused status 409 { ${wire("w")} as why: string(..9000) = ${value}; }
${doc()}${said()}service Office {
${doc("  ")}  auth key = apiKey(query: ${wire("k")});
  auth token = bearer(format: ${wire("f")});
${doc("  ")}${said("  ")}  @auth(key, token)
  operation ask: POST "/ask" {
${doc("    ")}${said("    ")}    in query ${wire("q")} as first: string(..9000) = ${value};
    in query second: list<Enumerated>(..3) = [one];
${doc("    ")}    in body: Form;
${doc("    ")}    out 200 { body: Form; header third?: Enumerated; }
    error Refused;
  }
}
${doc()}${said()}scalar Short = string(..9000, pattern: ${quoted(pattern(text))});
`;
}

// The same as `source` wants it to be: an example as a document.
function example(text) {
  const wire = (prefix) => prefix + cut(text, 200);
  return JSON.stringify({
    [wire("a")]: "x", [wire("b")]: text, enumerated: wire("e"), open: text,
    tagged: { [wire("t")]: wire("p"), [wire("m")]: true }, decided: { [wire("d")]: 1 }, plain: {},
  });
}

const fileName = (text) => cut(text.replace(/[/\\:\0\n\r]/g, "_"), 100);

/// Writes the package into a new folder below `root`.
export function writePackage(root, name, text) {
  const folder = `${root}/${name} ${fileName(text)}`;
  const sample = `s ${fileName(text)}.json`;
  mkdirSync(`${folder}/samples`, { recursive: true });
  writeFileSync(`${folder}/dstack.json`, JSON.stringify({ name, languages: ["de", "en"], sources: ["."] }));
  writeFileSync(`${folder}/f ${fileName(text)}.dstack`, source(text, name, sample));
  writeFileSync(`${folder}/samples/${sample}`, example(text));
}

/// Packages with the payload in one value of the manifest each; none of them is a name, a version, a language or a URI.
export function* hostileManifests(root, text) {
  for (const key of ["name", "version", "baseUri", "languages"]) {
    const folder = `${root}/${key}`;
    mkdirSync(folder, { recursive: true });
    const manifest = { name: "plain", version: "1.0.0", baseUri: "https://example.org/x" };
    manifest[key] = key === "languages" ? [`de${text}`] : manifest[key] + text;
    writeFileSync(`${folder}/dstack.json`, JSON.stringify(manifest));
    writeFileSync(`${folder}/a.dstack`, "edition 2026;\nnamespace plain;\nstruct A { x: int32; }\n");
    yield [key, folder];
  }
}
