import { expect, it } from 'vitest';
import { findTwins, nameFault } from '../../src/text/package-name.ts';

it.each([
  ['data/policy.pdf', undefined],
  ['data/គោលនយោបាយ.pdf', undefined],
  ['data/ok (1).pdf', undefined],
  ['data/control.txt', undefined],
  [`${'x'.repeat(196)}.pdf`, undefined],
  [`${'x'.repeat(197)}.pdf`, 'too-long'],
  ['', 'empty'],
  ['a//b', 'empty'],
  ['a/', 'empty'],
  ['../x', 'traversal'],
  ['a/../../x', 'traversal'],
  ['a/./b', 'traversal'],
  ['/etc/x', 'absolute'],
  ['C:/x', 'drive'],
  ['c:x', 'drive'],
  ['C:\\x', 'drive'],
  ['\\\\srv\\share', 'backslash'],
  ['a\\..\\b', 'backslash'],
  ['a.pdf:ads', 'stream'],
  ['a?.pdf', 'character'],
  ['data/CON.pdf', 'reserved'],
  ['data/con', 'reserved'],
  ['data/LPT1.txt', 'reserved'],
  ['COM¹.txt', 'reserved'],
  ['nul/x', 'reserved'],
  ['trail.', 'trailing'],
  ['trail ', 'trailing'],
  ['trail./x', 'trailing'],
  ['nul\0', 'control'],
  ['a\nb', 'control'],
  ['\ufeffa', 'control'],
  ['ann\u202efdp.exe', 'direction'],
  ['a\u200fb', 'direction'],
  ['e\u0301.pdf', 'not-composed'],
  ['a\ud800', 'encoding'],
  ['data/more.ZIP', 'nested'],
  ['data/more.tar.gz', 'nested'],
] as const)('%j: %s', (name, fault) => {
  expect(nameFault(name)).toBe(fault);
});

it.each([
  [['a.pdf', 'b.pdf'], undefined],
  [['a.pdf', 'a.pdf'], 'duplicate'],
  [['A.pdf', 'a.PDF'], 'case-twin'],
  [['ﬁle.pdf', 'file.pdf'], 'form-twin'],
  [['é.pdf', 'e\u0301.pdf'], 'form-twin'],
] as const)('%j: %s', (names, kind) => {
  expect(findTwins(names)?.kind).toBe(kind);
});
