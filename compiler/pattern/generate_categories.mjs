// Prints categories.inc: runs of code points with one general category, from the Unicode data inside Node.
// Use: node generate_categories.mjs > categories.inc
const names = ['Cc', 'Cf', 'Cn', 'Co', 'Cs', 'Ll', 'Lm', 'Lo', 'Lt', 'Lu', 'Mc', 'Me', 'Mn', 'Nd', 'Nl', 'No',
  'Pc', 'Pd', 'Pe', 'Pf', 'Pi', 'Po', 'Ps', 'Sc', 'Sk', 'Sm', 'So', 'Zl', 'Zp', 'Zs'];
const tests = names.map((name) => new RegExp(`^\\p{${name}}$`, 'u'));
const categoryOf = (code) => {
  const text = String.fromCodePoint(code);
  return tests.findIndex((test) => test.test(text));
};

const runs = [];
let last = -1;
for (let code = 0; code <= 0x10ffff; code++) {
  const category = last >= 0 && tests[last].test(String.fromCodePoint(code)) ? last : categoryOf(code);
  if (category < 0) throw new Error(`no category for ${code}`);
  if (category !== last) runs.push((code << 5) | category);
  last = category;
}

const lines = [
  `// General categories of Unicode ${process.versions.unicode}; made by generate_categories.mjs, not by hand.`,
  '// Each entry begins a run: first code point << 5 | index of the category.',
  `constexpr std::string_view table_version = "${process.versions.unicode}";`,
  `constexpr std::array<std::uint32_t, ${runs.length}> category_runs = {`,
];
for (let at = 0; at < runs.length; at += 10) {
  lines.push('    ' + runs.slice(at, at + 10).map((run) => `0x${run.toString(16)},`).join(' '));
}
lines.push('};');
console.log(lines.join('\n'));
