/** A file that means harm, and everything that is to be said about it. */
export type Hostile = {
  readonly what: string;
  readonly content: string | Uint8Array;
  /** The file of the worked example that it replaces; without, it lies alone in a folder. */
  readonly as?: string;
  /** `code line:column` of each problem; of more than ten with one code their number and the first place. */
  readonly found: readonly string[];
};

/** What, its content, and what is found in it. */
type Row = readonly [string, string | Uint8Array, string, ...(readonly string[])];

const hostile = (rows: readonly Row[], as?: string): readonly Hostile[] =>
  rows.map(([what, content, ...found]) => ({
    what,
    content,
    found,
    ...(as !== undefined && { as }),
  }));

const items = (count: number, item: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => item(n)).join('');

const answers = (rest: string): string => `format: copcheck/answers/1\nanswers: ${rest}`;

/** `core.yaml` with one item in which these fields are others. */
const core = (fields: Readonly<Record<string, string>>): string => {
  const item = {
    id: 'ONE-01',
    // One thing is wrong in all of them, so that none passes for clean.
    title: 'no',
    area: 'S1',
    criticality: 'minor',
    'criticality-reason': 'As the example says.',
    question: 'Is it in place?',
    why: 'It is part of the example.',
    evidence: '[A document]',
    remedy: 'Put it in place.',
    effort: 'M',
    'not-applicable': 'forbidden',
    basis: 'good-practice',
    sources: '[{ source: OWN, seen: read }]',
    since: '"1.0.0"',
    ...fields,
  };
  const lines = Object.entries(item).map(([name, value]) => `    ${name}: ${value}\n`);
  return `format: copcheck/items/1\nsegment: core\nitems:\n  -\n${lines.join('')}`;
};

/** Items, each of which breaks several rules, all on the third line. */
const manyItems = (count: number): string => {
  const item = (n: number): string =>
    `{ id: AB${String.fromCodePoint(65 + Math.floor(n / 100))}-${String(n % 100).padStart(2, '0')}, title: no, area: S3, criticality: critical, criticality-reason: no, question: "??", why: no, evidence: [no, www.], remedy: open CSAM, effort: M, not-applicable: with-reason, basis: law, sources: [{ source: OWN, seen: read }], since: "1.0.0" },`;
  return `format: copcheck/items/1\nsegment: core\nitems: [${items(count, item)}]\n`;
};

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

const levels = (count: number, line: (indent: string, n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(' '.repeat(n), n)).join('\n');

const nested = hostile([
  ['5,000 brackets, closed', '['.repeat(5000) + ']'.repeat(5000), 'yaml-too-deep 1:34'],
  ['500,000 brackets, never closed', '['.repeat(500_000), 'yaml-too-deep 1:34'],
  ['125,000 braces with keys', '{a: '.repeat(125_000), 'yaml-too-deep 1:133'],
  ['500,000 closing brackets', ']'.repeat(500_000), 'yaml-syntax 1:1'],
  ['100,000 pairs of brackets in a row', '[]'.repeat(100_000), 'yaml-syntax 1:3'],
  ['brackets and braces by turns', '[{a: '.repeat(5000), 'yaml-too-deep 1:82'],
  ['nesting by dashes on one line', '- '.repeat(100_000), 'yaml-too-deep 1:67'],
  ['nesting by question marks on one line', '? '.repeat(100_000), 'yaml-too-deep 1:67'],
  ['nesting by colons on one line', ': '.repeat(250_000), 'yaml-too-deep 1:67'],
  [
    'nesting by dashes, all closed at once by a field',
    `${'- '.repeat(5000)}x\na: b\n`,
    'yaml-too-deep 1:67',
  ],
  [
    'nesting by question marks, all closed at once',
    `${'? '.repeat(5000)}x\na: b\n`,
    'yaml-too-deep 1:67',
  ],
  [
    'nesting by fields within a bracket',
    `a: [${'x: 1\n  '.repeat(5000)}\nb: 1\n`,
    'yaml-too-deep 32:6',
  ],
  ['nesting by keys on one line', 'a: '.repeat(100_000), 'yaml-too-deep 1:100'],
  ['maps nested in 900 lines', levels(900, (indent) => `${indent}a:`), 'yaml-too-deep 34:34'],
  ['lists nested in 900 lines', levels(900, (indent) => `${indent}-`), 'yaml-too-deep 34:34'],
  ['quotes never closed', 'a: "'.repeat(100_000), 'yaml-too-deep 1:260'],
  ['a quote never closed before 500 kB', `a: "${'x y\n '.repeat(100_000)}`, 'yaml-syntax 1:4'],
  [
    'a bracket never closed before 40,000 commas',
    `a: [${'x,'.repeat(40_000)}`,
    'yaml-too-many 1:4',
  ],
]);

const references = hostile([
  [
    'an alias bomb',
    `a0: &a0 [x, x]\n${items(60, (n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]\n`)}`,
    '241 × yaml-alias 1:5',
  ],
  ['20,000 unused anchors', items(20_000, (n) => `- &a${n} x\n`), 'yaml-too-many 1:1'],
  [
    '20,000 anchors in small lists',
    items(200, () => `- [${items(100, (n) => `&a${n} x, `)}]\n`),
    '500 × yaml-alias 1:4',
  ],
  ['100,000 anchors at one place', '&a '.repeat(100_000), 'yaml-too-many 1:1'],
  ['an anchor of 100 kB', `a: &${'x'.repeat(100_000)} 1\n`, 'yaml-alias 1:4'],
  ['a tag of 100 kB', `a: !${'x'.repeat(100_000)} 1\n`, 'yaml-tag 1:4'],
  ['50,000 documents', '---\na\n'.repeat(50_000), 'yaml-too-many 1:1'],
  ['50,000 ends of documents', '...\n'.repeat(50_000), 'yaml-documents 2:1'],
  ['50,000 directives', '%YAML 1.1\n'.repeat(50_000), '500 × yaml-directive 1:1'],
]);

const characters = hostile([
  ['NUL', 'a: "x\0y"\n', 'control-character 1:6'],
  ['500 kB of NUL', new Uint8Array(500_000), 'control-character 1:1'],
  ['a command to the terminal', 'a: \u001b[2J\u001b]0;x\u0007\n', 'control-character 1:4'],
  ['a character that reorders text', 'a: b\nc: "\u202egnp"\n', 'control-character 2:5'],
  ['the next line of mainframes', 'a: b\u0085c: d\n', 'control-character 1:5'],
  ['a carriage return alone', 'a: b\rc: d\n', 'control-character 1:5'],
  ['tag characters', 'a: "\u{e0041}\u{e0042}"\n', 'control-character 1:5'],
  ['an escape beyond Unicode', 'format: "\\Uffffffff"\n', 'yaml-syntax 1:10'],
  ['an escape of no number', 'format: "\\xzz"\n', 'yaml-syntax 1:10'],
  ['UTF-16', utf16('\ufeffformat: copcheck/items/1\n'), 'not-utf8 1:1'],
  ['UTF-16 without its mark', utf16('format: copcheck/items/1\n'), 'control-character 1:2'],
  [
    'bytes that are no UTF-8',
    Uint8Array.of(0x61, 0x3a, 0x20, 0x22, 0xc0, 0xaf, 0x22),
    'not-utf8 1:5',
  ],
  ['half a character in UTF-8', Uint8Array.of(0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80), 'not-utf8 1:4'],
  ['500 kB that are no UTF-8', new Uint8Array(500_000).fill(0xff), 'not-utf8 1:1'],
  ['two byte order marks', '\ufeff\ufeffformat: copcheck/items/1\n', 'control-character 1:1'],
  [
    '250,000 marks on one letter',
    `format: "e${'\u0323\u0301'.repeat(125_000)}"\n`,
    'value-not-listed 1:9',
  ],
  [
    '250,000 marks on letters of keys',
    answers(`\n${items(60, (n) => `  ? k${n}${'\u0323\u0301'.repeat(2000)}\n`)}`),
    '60 × field-empty 3:5',
  ],
  ['80,000 escapes', `format: "${String.raw`\u0061`.repeat(80_000)}"\n`, 'value-not-listed 1:9'],
  ['500 kB of backslashes', `format: "${'\\'.repeat(500_000)}"`, 'yaml-too-many 1:1'],
]);

const long = hostile([
  ['512 kB and one byte', `format: ${'x'.repeat(512 * 1024 - 7)}`, 'file-too-large 1:1'],
  ['8 MB and one byte', 'x'.repeat(8 * 1024 * 1024 + 1), 'file-too-large nowhere'],
  ['a line of 500 kB', `format: ${'x'.repeat(500_000)}\n`, 'value-not-listed 1:9'],
  ['30,000 entries of a list', answers(`\n${'  - 1\n'.repeat(30_000)}`), 'yaml-too-many 3:3'],
  ['30,000 numbers on a line', answers(`[${'1e9,'.repeat(30_000)}]`), 'yaml-too-many 2:10'],
  ['60,000 fields of a map', items(60_000, (n) => `k${n}:\n`), 'yaml-too-many 1:1'],
  ['60,000 fields between braces', `{${items(60_000, (n) => `k${n},`)}}`, 'yaml-too-many 1:1'],
  ['100,000 doubled fields', 'a: 1\n'.repeat(100_000), 'yaml-too-many 1:1'],
  ['2,000 doubled fields', 'a: 1\n'.repeat(2000), 'duplicate-key 2:1'],
  ['a name of 100 kB', `${'k'.repeat(100_000)}: 1\n`, 'yaml-syntax 1:1'],
  ['a name of 100 kB in quotes', `"${'k'.repeat(100_000)}": 1\n`, 'yaml-syntax 1:1'],
  [
    'a name of 100 kB after a question mark',
    `format: copcheck/answers/1\n? ${'k'.repeat(100_000)}\n: 1\n`,
    'field-unknown 2:3',
  ],
  [
    '490 unknown names of 1,000 characters',
    answers(`{}\n${items(490, (n) => `k${n}${'k'.repeat(1000)}: 1\n`)}`),
    '490 × field-unknown 3:1',
  ],
  ['500 kB of comments', `${'# x\n'.repeat(125_000)}format: x\n`, 'yaml-too-many 1:1'],
  ['one comment of 500 kB', `#${' x'.repeat(250_000)}\nformat: x\n`, 'value-not-listed 2:9'],
  ['500 kB of spaces', ' '.repeat(500_000), 'format-missing 1:1'],
  ['500 kB of spaces within a text', `format: a${' '.repeat(500_000)}b\n`, 'value-not-listed 1:9'],
  [
    '500 kB of spaces at line ends in quotes',
    `format: "${`x${' '.repeat(500)}\n `.repeat(1000)}"\n`,
    'value-not-listed 1:9',
  ],
  ['500 kB of empty lines', '\n'.repeat(500_000), 'yaml-too-many 1:1'],
  [
    '500 kB of empty lines within a text',
    `format: a${'\n'.repeat(500_000)} b\n`,
    'yaml-too-many 1:1',
  ],
  ['500 kB of Windows line ends', 'a\r\n'.repeat(160_000), 'format-missing 1:1'],
  ['500 kB of tabs', '\t'.repeat(500_000), 'format-missing 1:1'],
  ['500 kB of colons', ':'.repeat(500_000), 'yaml-syntax 1:1'],
  ['500 kB of quotes', `format: ${'"'.repeat(500_000)}`, 'yaml-too-many 1:1'],
  ['500 kB of single quotes', `format: ${"'".repeat(500_000)}`, 'value-not-listed 1:9'],
  ['a text of 100,000 lines', `format: a\n${' x\n'.repeat(100_000)}`, 'value-not-listed 1:9'],
  [
    'a block text of 200,000 empty lines',
    `format: |+\n${' \n'.repeat(200_000)}`,
    'yaml-too-many 1:1',
  ],
  [
    'a folded text of 50,000 lines',
    `format: >\n${' x\n\n   y\n'.repeat(50_000)}`,
    'value-not-listed 1:9',
  ],
  [
    'a block text that is indented ever less',
    `format: |\n${levels(700, (_, n) => `${' '.repeat(700 - n)}x`)}`,
    'yaml-syntax 3:700',
  ],
  [
    '260,000 tabs on lines of a block text',
    `a: |\n  ${'\t\n'.repeat(260_000)}`,
    'yaml-too-many 1:1',
  ],
  [
    '90,000 tabs on lines of a folded text',
    `a: >-\n  ${'\t\n'.repeat(90_000)}b: 1\n`,
    'yaml-syntax 3:1',
  ],
  ['260,000 wrong escapes', `a: "${String.raw`\q`.repeat(260_000)}"\n`, 'yaml-too-many 1:1'],
  ['40,000 wrong escapes', `a: "${String.raw`\q`.repeat(40_000)}"\n`, 'yaml-syntax 1:5'],
  ['190,000 closing braces in a list', `a: [${'}'.repeat(190_000)}"`, 'yaml-syntax 1:4'],
  ['190,000 commas', `{a: ${','.repeat(190_000)}`, 'yaml-syntax 1:6'],
  ['a number of 400,000 digits', answers(`${'9'.repeat(400_000)}\n`), 'value-wrong-type 2:10'],
  [
    'almost a number of 400,000 digits',
    answers(`${'9'.repeat(400_000)}x\n`),
    'value-wrong-type 2:10',
  ],
]);

const inItems = hostile(
  [
    [
      '13,000 comments that ignore a rule',
      core({}) + '# copcheck-ignore terms-are-kept: x\n'.repeat(13_000),
      'yes-and-no-are-quoted 6:12',
    ],
    [
      '25,000 comments that ignore nothing',
      core({}) + '# copcheck-ignore\n'.repeat(25_000),
      'yes-and-no-are-quoted 6:12',
      '499 × ignore-without-reason 19:1',
    ],
    [
      '7 MB of comments that ignore nothing',
      core({}) + '# copcheck-ignore\n'.repeat(400_000),
      'file-too-large 1:1',
    ],
    [
      'almost addresses',
      core({ evidence: `["${'a.'.repeat(120)}", "${'a@'.repeat(119)}", "a@${'b-'.repeat(118)}"]` }),
      'yes-and-no-are-quoted 6:12',
    ],
    [
      'almost telephone numbers',
      core({
        evidence: `["${'1234567 '.repeat(29)}", "${'1'.repeat(7)}${'a1234567'.repeat(29)}"]`,
      }),
      'yes-and-no-are-quoted 6:12',
    ],
    [
      'almost a sentence that leads to material',
      core({ question: `"${'open a-b a-b a-b abuse '.repeat(50)}?"` }),
      'yes-and-no-are-quoted 6:12',
    ],
    [
      '1,100 question marks',
      core({ question: `"${'?'.repeat(1100)}"` }),
      'yes-and-no-are-quoted 6:12',
      'one-question-per-item 10:15',
    ],
    ['600 sentences', core({ question: `"${'. '.repeat(599)}?"` }), 'yes-and-no-are-quoted 6:12'],
    [
      'material that nobody is led to',
      core({ question: `"${'child sexual abuse '.repeat(60)}?"` }),
      'yes-and-no-are-quoted 6:12',
    ],
    ['an id of 400,000 letters', core({ id: 'A'.repeat(400_000) }), 'text-form 5:9'],
    [
      'an id of 200,000 parts',
      core({ 'applies-if': `a${'-a'.repeat(200_000)}-` }),
      'text-form 19:17',
    ],
    ['a version of 400,000 digits', core({ since: `"${'1'.repeat(400_000)}"` }), 'text-form 18:12'],
    [
      'a text of 400,000 characters',
      core({ question: `"${'x'.repeat(400_000)}"` }),
      'text-length 10:15',
    ],
    [
      '2,000 empty items',
      `format: copcheck/items/1\nsegment: core\nitems:\n${'  - {}\n'.repeat(2000)}`,
      '500 × field-missing 4:5',
    ],
    [
      '2,000 items of unknown fields',
      `format: copcheck/items/1\nsegment: core\nitems:\n${'  - { a: 1, b: 2, c: 3, d: 4 }\n'.repeat(2000)}`,
      '392 × field-missing 4:5',
      '108 × field-unknown 4:7',
    ],
    [
      '30,000 unknown fields in 16 items',
      `format: copcheck/items/1\nsegment: core\nitems:\n${items(16, () => `  - {${items(1900, (n) => `k${n},`)}}\n`)}`,
      '14 × field-missing 4:5',
      '486 × field-unknown 4:6',
    ],
    [
      '2,000 items on one line',
      `format: copcheck/items/1\nsegment: core\nitems: [${'{a: 1},'.repeat(1999)}]\n`,
      '467 × field-missing 3:9',
      '33 × field-unknown 3:10',
    ],
    [
      '600 items that break rules, on one line',
      manyItems(600),
      '500 × basis-has-its-source 3:204',
      '500 × one-question-per-item 3:101',
    ],
  ],
  'core.yaml',
);

/** A header with braces that are never closed, for the pattern with an alternative in a loop. */
const template = (header: string): string =>
  `format: copcheck/report-template/1\nname: x\nparts: [score-card, scope]\ncolours: { accent: "#000000", ink: "#000000" }\nheader: "${header}"\nfooter: x\n`;

const templates = hostile([
  [
    'braces of a template',
    template('{title}'.repeat(50_000) + '{'),
    'text-length 2:7',
    'text-form 5:9',
  ],
  [
    '400,000 characters of a template',
    template('x'.repeat(400_000)),
    'text-length 2:7',
    'text-length 5:9',
  ],
  [
    '2,000 parts of a template',
    template('x').replace('[score-card, scope]', `[${items(1900, (n) => `p${n},`)}]`),
    'text-length 2:7',
    'list-length 3:8',
    '498 × value-not-listed 3:9',
  ],
]);

const registries = hostile([
  [
    '1,900 releases without digests',
    `format: copcheck/registry/1\nreleased:\n${'  - { id: a, version: 1.0, digest: x }\n'.repeat(1900)}`,
    'list-length 3:3',
    '250 × value-wrong-type 3:23',
    '249 × text-form 3:36',
  ],
]);

const example = (answered: string): string =>
  `format: copcheck/example/1
particulars:
  organisation: An Example
  period: { from: 2026-01-01, to: 2026-12-31 }
segments: [company]
answers:
${answered}expect: { claimed: 86.2, evidenced: 80.8, grade: C }
`;

const examples = hostile(
  [
    [
      'names of 100 kB for items',
      example(items(4, (n) => `  ? K${n}${'k'.repeat(100_000)}\n  : { answer: 3 }\n`)),
      'item-unknown 7:5',
      'item-unknown 9:5',
      'item-unknown 11:5',
      'item-unknown 13:5',
    ],
    [
      '1,900 answers of yes',
      example(items(1900, (n) => `  K-${n}: { answer: yes }\n`)),
      '500 × item-unknown 7:3',
    ],
    [
      '1,900 answers to nothing',
      example(items(1900, (n) => `  K-${n}: { answer: 3 }\n`)),
      '500 × item-unknown 7:3',
    ],
    [
      '1,900 names with marks',
      example(items(1900, (n) => `  ? K${n}${'\u0323\u0301'.repeat(50)}\n  : { answer: 3 }\n`)),
      '500 × item-unknown 7:5',
    ],
  ],
  'examples/worked.yaml',
);

export const hostileInputs: readonly Hostile[] = [
  ...nested,
  ...references,
  ...characters,
  ...long,
  ...inItems,
  ...templates,
  ...registries,
  ...examples,
];

/** Files that are small enough to be read here, in this folder. */
export const hostileFiles: readonly {
  readonly file: string;
  readonly as?: string;
  readonly found: readonly string[];
}[] = [
  { file: 'block-texts.yaml', found: ['yaml-syntax 3:3'] },
  { file: 'commands.yaml', found: ['field-unknown 6:1', 'field-unknown 7:1', 'field-unknown 8:1'] },
  { file: 'complex-keys.yaml', found: ['yaml-syntax 2:3'] },
  {
    file: 'directives.yaml',
    found: ['yaml-directive 1:1', 'yaml-directive 2:1', 'yaml-directive 3:1'],
  },
  { file: 'documents.yaml', found: ['yaml-documents 7:1'] },
  { file: 'emoji-cut.yaml', found: ['value-not-listed 1:9'] },
  {
    file: 'escapes.yaml',
    found: [
      'control-character 2:12',
      'control-character 3:9',
      'control-character 4:14',
      'control-character 5:12',
      'control-character 5:21',
      'control-character 5:29',
      'control-character 5:55',
      'control-character 6:1',
    ],
  },
  { file: 'merge-keys.yaml', found: ['field-unknown 6:1'] },
  {
    file: 'merged-aliases.yaml',
    found: [
      'yaml-alias 1:7',
      'yaml-alias 2:8',
      'yaml-alias 2:16',
      'yaml-alias 2:23',
      'yaml-alias 3:5',
      'yaml-alias 5:3',
      'duplicate-key 4:3',
    ],
  },
  { file: 'no-key.yaml', found: ['duplicate-key 9:1'] },
  {
    file: 'numbers.yaml',
    found: [
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'field-missing 1:1',
      'value-wrong-type 2:10',
      'value-wrong-type 4:14',
      'value-wrong-type 4:27',
      'value-wrong-type 4:53',
      'value-wrong-type 5:25',
      'value-wrong-type 5:39',
      'value-wrong-type 6:14',
      'value-wrong-type 7:14',
      'list-length 4:3',
      'number-range 6:58',
      'number-range 8:20',
    ],
  },
  {
    file: 'prototype-answers.yaml',
    as: 'examples/worked.yaml',
    found: [
      'segment-unknown 5:21',
      'scope-unknown 6:10',
      'scope-unknown 6:28',
      'item-unknown 8:3',
      'item-unknown 9:3',
      'item-unknown 10:3',
    ],
  },
  {
    file: 'prototypes.yaml',
    found: [
      'field-missing 6:5',
      'field-missing 6:5',
      'field-missing 6:5',
      'field-missing 6:5',
      'field-missing 6:5',
      'field-missing 6:5',
      'field-missing 6:5',
      'field-missing 6:5',
      'field-missing 6:5',
      'field-unknown 6:7',
      'field-unknown 6:38',
      'field-unknown 7:1',
      'field-unknown 8:1',
      'field-unknown 9:1',
      'field-unknown 10:1',
    ],
  },
  {
    file: 'tags.yaml',
    found: [
      'yaml-tag 1:4',
      'yaml-tag 2:4',
      'yaml-tag 3:4',
      'yaml-tag 4:4',
      'yaml-tag 5:4',
      'yaml-tag 6:4',
      'yaml-tag 7:4',
      'yaml-tag 8:1',
      'yaml-tag 9:4',
      'yaml-tag 10:4',
    ],
  },
];
