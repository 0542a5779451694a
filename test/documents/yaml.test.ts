import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/documents/yaml.ts';
import { sourceOf } from '../../src/documents/source.ts';

/** What is wrong with a text, as `code line:column`. */
const problemsIn = (text: string | Uint8Array) => {
  const source =
    typeof text === 'string' ? sourceOf('a.yaml', text) : { file: 'a.yaml', bytes: text };
  const result = readYaml(source);
  return result.ok
    ? []
    : result.problems.map(({ complaint, at }) => `${complaint.code} ${at?.line}:${at?.column}`);
};

const dataIn = (text: string) => {
  const result = readYaml(sourceOf('a.yaml', text));
  return result.ok ? result.value.data : result.problems;
};

describe('a plain file', () => {
  it('is read with the types that YAML 1.2 gives', () => {
    expect(dataIn('a: yes\nb: 1.10\nc: 010\nd: [1, true, null]\ne: "1.10"\n')).toEqual({
      a: 'yes',
      b: 1.1,
      c: 10,
      d: [1, true, null],
      e: '1.10',
    });
  });

  it('keeps Khmer with its zero-width spaces, in NFC', () => {
    expect(dataIn('a: សួស្តី\u200bខ្មែរ\nb: e\u0301\n')).toEqual({ a: 'សួស្តី\u200bខ្មែរ', b: '\u00e9' });
  });

  it('may have Windows line ends and a byte order mark', () => {
    expect(dataIn('\ufeffa: 1\r\nb: 2\r\n')).toEqual({ a: 1, b: 2 });
  });

  it('may be empty', () => {
    expect(dataIn('')).toBeNull();
    expect(dataIn('# nothing\n')).toBeNull();
  });
});

describe('a file that is not plain is refused with its place', () => {
  it.each([
    ['deep flow', '['.repeat(5000) + ']'.repeat(5000), 'yaml-too-deep 1:34'],
    ['deep, never closed', '['.repeat(100_000), 'yaml-too-deep 1:34'],
    [
      'deep block',
      Array.from({ length: 60 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      'yaml-too-deep 34:34',
    ],
    ['a list without end', 'a:\n' + ' - 1\n'.repeat(30_000), 'yaml-too-many 2:2'],
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml-alias 1:4'],
    ['an unused anchor', 'a: &x 1\n', 'yaml-alias 1:4'],
    ['a doubled key', 'a: 1\nb: 2\na: 3\n', 'duplicate-key 3:1'],
    ['a key doubled in another spelling', '"\u00e9": 1\n"e\u0301": 2\n', 'duplicate-key 2:1'],
    ['a key doubled on one line', 'a: { b: 1, c: 2, b: 3 }\n', 'duplicate-key 1:18'],
    ['a key doubled by a quoted one', 'a: 1\n"a": 2\n', 'duplicate-key 2:1'],
    ['an anchor on a key', 'a: 1\n&x b: 2\n', 'yaml-alias 2:1'],
    ['an old version', '%YAML 1.1\n---\na: no\n', 'yaml-directive 1:1'],
    ['a tag directive', '%TAG ! tag:x,2000:\n---\na: 1\n', 'yaml-directive 1:1'],
    ['a tag of JavaScript', 'a: !!js/function "x"\n', 'yaml-tag 1:4'],
    ['a tag of its own', 'a: !foo x\n', 'yaml-tag 1:4'],
    ['a character that reorders text', 'a: "\u202egnp"\n', 'control-character 1:5'],
    ['NUL', 'a: "x\0y"\n', 'control-character 1:6'],
    ['an escape for such a character', 'a: 1\nb: "\\u202e"\n', 'control-character 2:4'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-documents 2:1'],
    ['a directive further down', '# x\n%YAML 1.1\n---\na: no\n', 'yaml-directive 2:1'],
    ['a directive and nothing else', '%YAML 1.1\n', 'yaml-directive 1:1'],
    ['a tag that every reader knows', 'a: !!str x\n', 'yaml-tag 1:4'],
    ['an open bracket', 'a: [b, c\nd: e\n', 'yaml-syntax 1:4'],
    ['too many parts', `- [${'1,'.repeat(100)}]\n`.repeat(1_000), 'yaml-too-many 1:1'],
    ['a tab', 'a:\n\t- b\n', 'yaml-syntax 2:1'],
    ['a map for a key', '? { toString: a }\n: 1\n', 'yaml-syntax 1:3'],
    ['a list of maps for a key', '? [{ toString: a }]\n: 1\n', 'yaml-syntax 1:3'],
    ['an open quote', 'a: "b\nc: d\n', 'yaml-syntax 1:4'],
  ])('%s', (_, text, expected) => {
    expect(problemsIn(text)[0]).toBe(expected);
  });

  it.each([
    ['a tab', '- a: b\n\tc: d\n  e: f\n  g: h\n'],
    ['a missing quote', '- a: "b\n  c: d\n  e: f\n'],
    ['a bracket too many', 'a: [b]]\nc: d\ne: f\n'],
    ['a forgotten dash', '- a: b\n  c: d\n  a: b\n  c: d\n'],
    ['a star for a dash', 'a:\n  - b: c\n  * b: c\n'],
    ['a text with a tag', 'a: !important\n'],
    ['two directives', '%YAML 1.1\n---\na: 1\n'],
  ])('once, whatever follows from it: %s', (_, text) => {
    expect(problemsIn(text)).toHaveLength(1);
  });

  it('each of several mistakes that have nothing to do with each other', () => {
    expect(problemsIn('a: &x 1\nb: { c: 1, c: 2 }\nd: "\\u202e"\n')).toEqual([
      'yaml-alias 1:4',
      'duplicate-key 2:12',
      'control-character 3:4',
    ]);
  });

  it('too large, or not UTF-8', () => {
    expect(problemsIn(`a: ${'x'.repeat(600_000)}`)).toEqual(['file-too-large 1:1']);
    expect(problemsIn(Uint8Array.of(0x61, 0x3a, 0x20, 0xff))).toEqual(['not-utf8 1:4']);
  });

  it('is found by names that were written in another spelling of Unicode', () => {
    const result = readYaml(sourceOf('a.yaml', 'a: 1\n"e\u0301": 2\n'));
    expect(result.ok && result.value.locate(['\u00e9'])).toMatchObject({ line: 2, column: 7 });
  });

  it('does not reach the prototype of anything', () => {
    const data = dataIn('__proto__: { polluted: 1 }\n');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });
});

it('a file of a thousand items is not too long', () => {
  const item = `  - id: A-01\n    evidence: [A document, A record]\n${Array.from({ length: 11 }, (_, n) => `    field-${n}: A text of some words\n`).join('')}    sources: [{ source: OWN, seen: read }, { source: OWN, seen: read }]\n`;
  const text = `items:\n${item.repeat(1000)}`;
  expect(text.length).toBeLessThan(512 * 1024);
  expect(problemsIn(text)).toEqual([]);
});
