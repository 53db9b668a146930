// Patterns against Node: random I-Regexps and random texts; automaton and `new RegExp(ecma, 'u')` must give one verdict
// on each, and members and near misses must be what they say. Under the flag `v` the source must be legal; verdicts are
// not compared there, because V8 11.3 has it wrong: `/^(?:[^n]?[^n]?b)+$/v` refuses "ab".
// Use: node pattern.mjs PATTERN_MAIN [COUNT] [SEED]; ends with "N passed, N failed", exit status 1 if any failed.
import { spawnSync } from 'node:child_process';

const [executable, countText = '2000', seedText = '1'] = process.argv.slice(2);
const count = Number(countText);

let state = BigInt(seedText);
function random(below) { // splitmix64: the same run everywhere
  state = (state + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
  let z = state;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & 0xffffffffffffffffn;
  return Number((z ^ (z >> 31n)) % BigInt(below));
}
const pick = (list) => list[random(list.length)];

const plain = [...'abcXYZ019 _-,:;"\'/&#@!~=<>%$^äßéſKK中😀'];
const escapes = ['\\.', '\\-', '\\n', '\\t', '\\r', '\\\\', '\\|', '\\*', '\\+', '\\?', '\\(', '\\)', '\\[', '\\]', '\\{', '\\}', '\\^'];
const categories = ['L', 'Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'M', 'Mn', 'Mc', 'Me', 'N', 'Nd', 'Nl', 'No', 'P', 'Pc', 'Pd', 'Ps', 'Pe',
  'Pi', 'Pf', 'Po', 'Z', 'Zs', 'Zl', 'Zp', 'S', 'Sm', 'Sc', 'Sk', 'So', 'C', 'Cc', 'Cf', 'Co', 'Cn'];
const category = () => `\\${pick(['p', 'P'])}{${pick(categories)}}`;
const inClass = [...'abcXYZ019 _,:;"\'/&&##@!!~~=<>%$^(){}|*+?.äßé中😀\u0300\u00a0'];
const ranges = ['a-z', 'A-Z', '0-9', '!-&', '&-)', '+-\\-', 'À-ÿ', '\u0000-\u001f', '一-龥', '😀-😿', ' -~', '\\[-\\]',
  '\ud7f0-\ue010', '\ufff0-\u{10020}', '*-\\.'];

function characterClass() {
  let text = '[' + pick(['', '', '^']) + pick(['', '', '', '-']);
  const items = 1 + random(4);
  for (let at = 0; at < items; at++) {
    const kind = random(10);
    let item = kind < 5 ? pick(inClass) : kind < 7 ? pick(ranges) : kind < 9 ? pick(escapes) : category();
    if (item === '^' && (text === '[' || text === '[^')) item = '\\^';
    text += item;
  }
  return text + pick(['', '', '', '-']) + ']';
}

function atom(depth) {
  const kind = random(12);
  if (kind < 5) return pick(plain);
  if (kind < 6) return pick(escapes);
  if (kind < 7) return '.';
  if (kind < 9) return characterClass();
  if (kind < 10) return category();
  return depth > 0 ? `(${expression(depth - 1)})` : pick(plain);
}
const quantifier = () => pick(['', '', '', '', '*', '+', '?', '{2}', '{0}', '{1,}', '{0,2}', '{1,3}', '{2,4}']);
function expression(depth) {
  const branches = [];
  for (let at = 1 + random(random(3) === 0 ? 3 : 1); at > 0; at--) {
    let branch = '';
    for (let piece = random(5); piece > 0; piece--) branch += atom(depth) + quantifier();
    branches.push(branch);
  }
  return branches.join('|');
}

const scalars = () => {
  const code = pick([random(128), random(0x800), random(0x10000), random(0x110000)]);
  return code >= 0xd800 && code <= 0xdfff ? 'x' : String.fromCodePoint(code);
};
function subject() {
  let text = '';
  for (let at = random(6); at > 0; at--) text += random(5) === 0 ? scalars() : pick(random(4) === 0 ? [...'\n\r\t\u2028.*+?()[]{}|\\^$'] : plain);
  return text;
}

const hex = (text) => Buffer.from(text, 'utf8').toString('hex');
const unhex = (text) => Buffer.from(text, 'hex').toString('utf8');
const list = (text) => (text === '' ? [] : text.split(',').map((item) => (item === '-' ? '' : unhex(item))));

function ask(requests) {
  const input = requests.map((fields) => fields.map(hex).join('\t')).join('\n') + '\n';
  const run = spawnSync(executable, { input, maxBuffer: 1 << 30, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${executable} ended with ${run.status ?? run.signal ?? run.error}`);
  return run.stdout.split('\n').slice(0, requests.length);
}

let passed = 0;
let failed = 0;
function expect(condition, what) {
  if (condition) {
    passed++;
  } else if (failed++ < 20) {
    console.log('FAILED', what);
  }
}

const canCompile = (source, flag) => {
  try {
    return new RegExp(source, flag) instanceof RegExp;
  } catch {
    return false;
  }
};
const hasSets = canCompile('', 'v');

// Node tries alternatives one after the other; on longer texts nested loops would take it for ever.
const longest = 12;

const requests = [];
for (let at = 0; at < count; at++) {
  const pattern = expression(2);
  requests.push([pattern, ...Array.from({ length: 20 }, subject), pattern]);
}
const answers = ask(requests);
const again = [];
let refused = 0;
answers.forEach((answer, at) => {
  const [pattern, ...subjects] = requests[at];
  if (answer === 'refused' || answer === 'large' || answer.startsWith('reprinted')) {
    refused++;
    return expect(answer === 'large', `${JSON.stringify(pattern)}: ${answer}`);
  }
  const [verdicts, source, members, misses] = answer.split('\t');
  const ecma = unhex(source);
  if (!canCompile(ecma, 'u')) return expect(false, `${JSON.stringify(pattern)} -> ${ecma} is illegal`);
  if (hasSets) expect(canCompile(ecma, 'v'), `${JSON.stringify(pattern)} -> ${ecma} is illegal under v`);
  const regexp = new RegExp(ecma, 'u');
  subjects.forEach((text, index) => {
    if (text.length > longest) return;
    expect(regexp.test(text) === (verdicts[index] === '1'),
      `${JSON.stringify(pattern)} on ${JSON.stringify(text)}: automaton ${verdicts[index]}`);
  });
  const short = (text) => text.length <= longest;
  const inside = list(members).filter(short);
  const outside = list(misses).filter(short);
  for (const text of inside) expect(regexp.test(text), `${JSON.stringify(pattern)} member ${JSON.stringify(text)}`);
  for (const text of outside) expect(!regexp.test(text), `${JSON.stringify(pattern)} near miss ${JSON.stringify(text)}`);
  again.push([pattern, ...inside, ...outside]);
});
ask(again).forEach((answer, at) => {
  const source = new RegExp(unhex(answer.split('\t')[1]), 'u');
  again[at].slice(1).forEach((text, index) => expect(source.test(text) === (answer[index] === '1'),
    `${JSON.stringify(again[at][0])} again on ${JSON.stringify(text)}`));
});
if (again.length < count / 2) expect(false, `only ${again.length} of ${count} patterns were compared`);
console.log(`${count} patterns, ${refused} without automaton, ${hasSets ? 'with' : 'without'} flag v`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
