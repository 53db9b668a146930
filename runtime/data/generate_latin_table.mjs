// Makes runtime/src/latin_table.inc from din91379.tsv: node generate_latin_table.mjs. Run it when the list changes; the
// unit tests hold the table against the list.
import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const types = ['A', 'B', 'C', 'D', 'E'];
const pageSize = 64;
const singles = new Map();
const sequences = [];

for (const line of readFileSync(new URL('din91379.tsv', here), 'utf8').trim().split('\n').slice(2)) {
  const [codepoints, , , , typeList] = line.split('\t');
  const points = codepoints.split(' ').map((text) => parseInt(text, 16));
  const mask = types.reduce((sum, type, bit) => sum | (typeList.split(' ').includes(type) ? 1 << bit : 0), 0);
  if (mask === 0) continue;  // combining marks, which are never permitted on their own
  if (points.length === 1) singles.set(points[0], mask);
  else sequences.push({ points: [...points, 0].slice(0, 3), mask });
}

// What the scanner relies on.
for (const { points } of sequences) {
  if (points[1] < 0x300 || points[1] > 0x36f) throw new Error(`sequence without a combining mark: ${points}`);
  if (points.some((point) => point > 0xffff)) throw new Error(`beyond 16 bits: ${points}`);
}
for (const point of singles.keys()) {
  if (point >= 0x300 && point <= 0x36f) throw new Error(`combining mark on its own: ${point}`);
}

const pages = [Array(pageSize).fill(0)];
const pageOf = [];
const pageCount = Math.floor(Math.max(...singles.keys()) / pageSize) + 1;
for (let number = 0; number < pageCount; ++number) {
  const page = Array.from({ length: pageSize }, (_, index) => singles.get(number * pageSize + index) ?? 0);
  let found = pages.findIndex((known) => known.every((mask, index) => mask === page[index]));
  if (found < 0) found = pages.push(page) - 1;
  pageOf.push(found);
}
if (pages.length > 256) throw new Error('too many pages');

sequences.sort((a, b) => a.points[0] - b.points[0] || a.points[1] - b.points[1] || a.points[2] - b.points[2]);

const rows = (values, perRow) => {
  const lines = [];
  for (let at = 0; at < values.length; at += perRow) lines.push(`    ${values.slice(at, at + perRow).join(', ')},`);
  return lines.join('\n');
};
const hex = (point) => `0x${point.toString(16).toUpperCase().padStart(4, '0')}`;

writeFileSync(new URL('../src/latin_table.inc', here), `// Made by runtime/data/generate_latin_table.mjs from din91379.tsv. Do not edit.
// Bits of a mask: data types A (1), B (2), C (4), D (8), E (16).

// code point / ${pageSize} -> page
constexpr std::array<std::uint8_t, ${pageOf.length}> page_of_block{
${rows(pageOf, 24)}
};

// Masks of the single code points of a page; pages that are equal are there once.
constexpr std::array<std::array<std::uint8_t, ${pageSize}>, ${pages.length}> pages{{
${pages.map((page) => `    {{\n${rows(page, 24)}\n    }},`).join('\n')}
}};

// Code points (a third one that is zero does not exist) and mask, in ascending order.
constexpr std::array<SequenceRow, ${sequences.length}> sequence_rows{{
${rows(sequences.map(({ points, mask }) => `{${points.map(hex).join(', ')}, ${mask}}`), 3)}
}};
`);
