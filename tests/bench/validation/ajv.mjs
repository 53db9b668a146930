// Ajv, compiled, with JSON.parse: SCHEMA PERSONS-SCHEMA MODE FILE SECONDS, as the other contenders.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../judges/package.json", import.meta.url));
const Ajv = require("ajv");
const [person, persons, mode, file, seconds] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, unicodeRegExp: true });
const validate = ajv.compile(JSON.parse(readFileSync(mode === "arr" ? persons : person, "utf8")));
const text = readFileSync(file, "utf8");
const read = (one) => {
  try {
    return validate(JSON.parse(one));
  } catch {
    return false;
  }
};
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
const lines = mode === "one" || mode === "arr" ? [text] : text.trimEnd().split("\n");
if (mode === "verdicts") {
  console.log(lines.map((line) => (read(line) ? 1 : 0)).join(""));
} else {
  const sizes = lines.map((line) => Buffer.byteLength(line) + 1);
  for (let i = 0; i < 300; ++i) read(lines[mode === "arr" ? 0 : i % lines.length].slice(0, mode === "arr" ? 2 : undefined));
  let bytes = 0, docs = 0, valid = 0;
  const wall = performance.now(), begin = cpu();
  const left = () => performance.now() - wall < Number(seconds) * 1000;
  do {
    for (let i = 0; i < lines.length && (docs % 256 !== 0 || docs === 0 || left()); ++i) {
      valid += read(lines[i]) ? 1 : 0;
      ++docs;
      bytes += sizes[i];
    }
  } while (mode === "one" && left());
  console.log(JSON.stringify({ mode, bytes, docs, valid, seconds: (performance.now() - wall) / 1000, cpu: cpu() - begin, extra_kb: 0 }));
}
