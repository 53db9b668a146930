// Writes composition.inc: the code points that normalisation form C changes, joins or reorders.
// Run: node generate_composition.mjs > composition.inc
const inert = (code) => {
  const one = String.fromCodePoint(code);
  if (one.normalize('NFC') !== one || joins.has(one)) return false;
  if (one.normalize('NFD') !== one) return true;
  // A mark of any combining class changes places with one of the lowest class or with an accent.
  return ('a' + one + '\u0334').normalize('NFD') === 'a' + one + '\u0334' &&
         ('a\u0301' + one).normalize('NFD') === 'a\u0301' + one;
};
const all = [];
for (let code = 0; code < 0x110000; ++code) if (code < 0xD800 || code > 0xDFFF) all.push(code);
// What stands second in a pair that is composed.
const joins = new Set();
for (const code of all) {
  const parts = [...String.fromCodePoint(code).normalize('NFD')];
  if (parts.length > 1 && parts.join('').normalize('NFC') === String.fromCodePoint(code))
    for (const part of parts.slice(1)) joins.add(part);
}
const ranges = [];
for (const code of all) {
  if (inert(code)) continue;
  const last = ranges[ranges.length - 1];
  if (last && last[1] === code - 1) last[1] = code;
  else ranges.push([code, code]);
}
const hexadecimal = (code) => '0x' + code.toString(16).toUpperCase().padStart(4, '0');
console.log(`// Written by generate_composition.mjs from Unicode ${process.versions.unicode}: do not edit.`);
for (const [first, last] of ranges) console.log(`{${hexadecimal(first)}, ${hexadecimal(last)}},`);
