// A seeded generator of chance, and what can happen to a file in the hands of somebody who means harm or does not
// know YAML.

/** mulberry32: the same seed gives the same chances on every computer. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count) => Math.floor(next() * count);
  return { below, oneOf: (list) => list[below(list.length)] };
}

const MARKS = [
  ':',
  ': ',
  '- ',
  '? ',
  '# ',
  ' #',
  '|',
  '>',
  '|+\n',
  '>-\n',
  '&a ',
  '*a',
  '!x ',
  '!!str ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '\\',
  '\t',
  '\r',
  '\n',
  '\n\n',
  ' ',
  '<<: ',
  '@',
  '`',
  '~',
  'null',
  'yes',
  'no',
  '.inf',
  '.nan',
  '1e999',
  '0x',
  '0o7',
  '-0',
  '1_0',
  '__proto__',
  'constructor',
  'toString: ',
  '\\u0000',
  '\\ud800',
  '\\U00110000',
  '[]',
  '{}',
  '""',
  '[[[',
  '{{{',
  '# copcheck-ignore x: y\n',
  '# copcheck-ignore one-question-per-item: because\n',
  '# copcheck-ignore\n',
  '2026-02-30',
  '99999999999999999999',
];

const ODD = [
  '\0',
  '\u0007',
  '\u001b[2J',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u061c',
  '\u0301',
  '\u0323',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u3000',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ufffd',
  '\ufb01',
  '\u1100\u1161',
  '\u17d2',
  '\u17b7',
  '\u{1f600}',
  '\u{e0041}',
  '\u{10ffff}',
  '\u0660',
  'ſ',
  'İ',
  'ß',
  '\u0345',
];

const BYTES = [0x00, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x80, 0xbf, 0xc0, 0xed, 0xf5, 0xff];

const cut = (text, chance) => {
  const at = chance.below(text.length + 1);
  return [text.slice(0, at), text.slice(at)];
};

const inserted = (text, chance, list) => cut(text, chance).join(chance.oneOf(list));

/** Does something to the lines, at a line. */
const toLines = (change) => (text, chance) => {
  const lines = text.split('\n');
  change(lines, chance.below(lines.length), chance);
  return lines.join('\n');
};

/** Each takes a text and gives another one; `other` is a second file. */
export const mutations = [
  (text, chance) => inserted(text, chance, MARKS),
  (text, chance) => inserted(text, chance, MARKS),
  (text, chance) => inserted(text, chance, ODD),
  (text, chance) => inserted(text, chance, [chance.oneOf(MARKS).repeat(1 + chance.below(400))]),
  (text, chance) => inserted(text, chance, [chance.oneOf(ODD).repeat(1 + chance.below(400))]),
  toLines((lines, at) => lines.splice(at, 1)),
  toLines((lines, at, chance) => lines.splice(at, 1 + chance.below(5))),
  toLines((lines, at) => lines.splice(at, 0, lines[at])),
  toLines((lines, at, chance) => {
    const from = lines.slice(at, at + 1 + chance.below(20));
    lines.splice(at, 0, ...Array.from({ length: 1 + chance.below(30) }, () => from).flat());
  }),
  toLines((lines, at, chance) => {
    const other = chance.below(lines.length);
    [lines[at], lines[other]] = [lines[other], lines[at]];
  }),
  toLines((lines, at, chance) => {
    lines[at] = `${' '.repeat(1 + chance.below(6))}${lines[at]}`;
  }),
  toLines((lines, at) => {
    lines[at] = lines[at].replace(/^ {1,2}/, '');
  }),
  toLines((lines, at, chance) => {
    const value = chance.oneOf([...MARKS, ...ODD]);
    lines[at] = lines[at].replace(/: .*$/, `: ${value}`);
  }),
  toLines((lines, at, chance) => {
    const value = chance.oneOf([...MARKS, ...ODD]);
    lines[at] = lines[at].replace(/[a-z-]+:/, `${value}:`);
  }),
  toLines((lines, at, chance) => {
    lines[at] = lines[at].replace(/(: )(.*)$/, `$1${'$2 '.repeat(1 + chance.below(300))}`);
  }),
  (text, chance) => cut(text, chance)[0],
  (text, chance) => cut(text, chance)[1],
  (text, chance, other) => `${cut(text, chance)[0]}${cut(other, chance)[1]}`,
  (text, chance, other) => `${text}\n${other}`,
  (text) => text.replaceAll('\n', '\r\n'),
];

/** A file after one to six things have happened to it; sometimes its bytes are changed too. */
export function mutated(text, other, chance) {
  let changed = text;
  const count = 1 + chance.below(chance.oneOf([1, 2, 6]));
  for (let n = 0; n < count; n += 1) changed = chance.oneOf(mutations)(changed, chance, other);
  const bytes = new TextEncoder().encode(changed);
  const flips = chance.below(6) === 0 ? 1 + chance.below(3) : 0;
  for (let n = 0; n < flips && bytes.length > 0; n += 1) {
    bytes[chance.below(bytes.length)] = chance.oneOf([...BYTES, chance.below(256)]);
  }
  return bytes;
}
