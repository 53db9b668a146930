// node tests/injection/run.mjs DSTACKC: hostile text at every place that takes text (package.mjs), and a twin of it in which
// each character of the payload is an `x`. What is generated of the two differs in literals, comments and numbers only:
// the tokens of C++ and the trees of the JSON documents are the same. And both compile.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { payloads } from "./payloads.mjs";
import { hostileManifests, writePackage } from "./package.mjs";

const dstackc = process.argv[2];
const folder = mkdtempSync(`${tmpdir()}/injection-`);
let passed = 0, failed = 0;
function check(what, good, detail = "") {
  good ? ++passed : ++failed;
  if (!good) console.log(`${what}: ${detail}`);
}
const run = (program, ...args) => spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });

// NUL stays in the twin: a literal with it is spelled with its length.
const harmless = (text) => [...text].map((c) => (c === "\0" || c === "\n" ? c : "x")).join("");

function generate(kind, texts) {
  texts.forEach((text, i) => writePackage(`${folder}/${kind}`, `p${i}`, text));
  const made = run(dstackc, "generate", "--quiet", "--target", "cpp,jsonschema,openapi", "-o", `${folder}/${kind}-out`, `${folder}/${kind}`);
  check(`generate ${kind}`, made.status === 0, made.stdout + made.stderr);
  return made.status === 0;
}

// The raw tokens of a file, with trigraphs and line splices as the oldest edition reads them: no directive is executed, so
// that also those of a comment that ended early are seen. Literals and numbers are blanked, adjacent literals are one,
// and a table of numbers counts as one number. The tables of an automaton depend on its pattern: they fall out where they
// are made of nothing but numbers and the names below, so that text that came among them is still seen.
const automatonTable = /^constexpr (?:program_::(?:ByteSet|Run)|std::uint(?:8|16)_t) automaton_[a-z]+_\d+_\[\] = \{(?:program_::(?:byte_set|unbounded)|true|false|[\s\d{}(),])*\};\n/gm;
const automatonRow = /^  \{(?:(?:automaton_[a-z]+_\d+_|nullptr|\d+)(?:, )?)+\},$/gm;
function tokens(file) {
  const text = readFileSync(file, "utf8").replace(automatonTable, "").replace(automatonRow, "  {automaton},");
  writeFileSync(`${folder}/tokens.cpp`, text);
  const dumped = run("clang++", "-std=c++14", "-trigraphs", "-fsyntax-only", "-Xclang", "-dump-raw-tokens", `${folder}/tokens.cpp`);
  const kinds = [], outside = [];
  for (const [, kind, spelling] of dumped.stderr.matchAll(/^(\w+) '([^]*?)'\t[^\n]*Loc=<[^\n]*>$/gm)) {
    if (kind === "comment" || kind === "unknown" && spelling.trim() === "") continue;
    const literal = kind.endsWith("string_literal"), number = kind === "numeric_constant";
    if (!literal) outside.push(spelling);
    const text = literal ? "text" : number ? "number" : `${kind} ${spelling}`;
    if (literal && kinds.at(-1) === "text") continue;
    if (number && kinds.at(-1) === "comma ," && kinds.at(-2) === "number") kinds.pop();
    else kinds.push(text);
  }
  return { kinds, outside };
}

function compareTokens(what, path) {
  const hostile = tokens(`${folder}/hostile-out/cpp/${path}`), twin = tokens(`${folder}/harmless-out/cpp/${path}`);
  const at = hostile.kinds.findIndex((kind, i) => kind !== twin.kinds[i]);
  const same = at < 0 && hostile.kinds.length === twin.kinds.length && twin.kinds.length > 100;
  check(`${what}: tokens of ${path}`, same, `token ${at}: '${hostile.kinds.slice(at, at + 4)}' for '${twin.kinds.slice(at, at + 4)}'`);
  const escaped = hostile.outside.filter((spelling) => spelling.includes("CANARY"));
  check(`${what}: canary in ${path}`, escaped.length === 0, escaped.join(" "));
}

// A comparison that sees nothing would pass all: a comment and a literal that end early must be seen.
function control(path) {
  const text = readFileSync(`${folder}/harmless-out/cpp/${path}`, "utf8");
  const known = tokens(`${folder}/harmless-out/cpp/${path}`).kinds.join("\n");
  const broken = { comment: text.replace("/// doc x", "///\ndoc x"), literal: text.replace(/"([^"\\\n]*xx[^"\\\n]*)"/, '"";$1"') };
  for (const [what, changed] of Object.entries(broken)) {
    writeFileSync(`${folder}/control.cpp`, changed);
    const seen = changed !== text && tokens(`${folder}/control.cpp`).kinds.join("\n") !== known;
    check(`control: ${what}`, seen, "an early end is not seen");
  }
}

function blank(value) {
  if (Array.isArray(value)) return value.map(blank);
  if (value !== null && typeof value === "object") return Object.values(value).map(blank);
  return typeof value === "string" ? "" : typeof value;
}

function compareDocuments(path) {
  const [hostile, twin] = ["hostile", "harmless"].map((kind) => readFileSync(`${folder}/${kind}-out/${path}`, "utf8"));
  let same = false;
  try {
    same = JSON.stringify(blank(JSON.parse(hostile))) === JSON.stringify(blank(JSON.parse(twin)));
  } catch (error) {
    console.log(String(error));
  }
  check(`tree of ${path}`, same, "another tree than that of the twin");
  check(`controls in ${path}`, !/[\0-\x08\x0b-\x1f]/.test(hostile), "a control character");
}

function compile(what, paths) {
  const text = paths.map((path) => `#include "${path}"\n`).join("");
  const warnings = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-Wconversion", "-Wshadow", "-trigraphs"];
  const includes = ["-Iruntime/include", `-I${folder}/hostile-out/cpp`, "-xc++", "-"];
  for (const [compiler, more] of [["g++", ["-Wcomment", "-Wtrigraphs", "-Wbidi-chars=any"]], ["clang++", ["-Wcomment", "-Wbackslash-newline-escape", "-Wdocumentation"]]]) {
    const built = spawnSync(compiler, [...warnings, ...more, ...includes], { input: text, encoding: "utf8" });
    check(`${what}: ${compiler}`, built.status === 0, built.stderr.slice(0, 2000));
  }
}

const names = Object.keys(payloads), texts = Object.values(payloads);
if (generate("hostile", texts) && generate("harmless", texts.map(harmless))) {
  names.forEach((name, i) => {
    for (const ending of ["h", "cpp"]) compareTokens(name, `injected/p${i}.dstack.${ending}`);
  });
  for (let i = 0; i < names.length; i += 12) {
    const group = names.slice(i, i + 12);
    compile(group.join(", "), group.map((_, k) => `injected/p${i + k}.dstack.cpp`));
  }
  control("injected/p0.dstack.h");
  const listed = readdirSync(`${folder}/hostile-out`, { recursive: true }).map(String).sort();
  const twins = readdirSync(`${folder}/harmless-out`, { recursive: true }).map(String).sort();
  check("names of the files", JSON.stringify(listed) === JSON.stringify(twins) && !listed.join().includes("CANARY"));
  for (const path of listed) if (path.endsWith(".json")) compareDocuments(path);
}
for (const [name, text] of Object.entries(payloads)) {
  for (const [key, root] of hostileManifests(`${folder}/manifests`, text)) {
    const said = run(dstackc, "check", root);
    const uri = key === "baseUri" && /^[\w$]+$/.test(text);
    const refused = said.status === 1 && /DS0/.test(said.stdout + said.stderr);
    check(`${name} as ${key} of the manifest`, uri ? said.status === 0 : refused, `exit ${said.status}`);
  }
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
