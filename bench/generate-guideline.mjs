// Writes guidelines of any size from a seed, with faults at known places: the same bytes on every machine.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a guideline folder whose items files hold `sizes[n]` items each (the core first, then the segments), and
 * returns those files and the faults in them: every `faultEvery`th item has a field that does not exist or an effort
 * that is not on the list, in turns. `words` is the length of an item's paragraphs.
 */
export function generateGuideline(folder, { sizes, words, faultEvery = 0, seed = 1 }) {
  const random = randomFrom(seed);
  mkdirSync(folder, { recursive: true });
  const segments = sizes.slice(1).map((_, index) => `segment-${index + 1}`);
  writeFileSync(join(folder, 'guideline.yaml'), guidelineText(segments));
  writeFileSync(join(folder, 'contacts.yaml'), CONTACTS);
  copyFileSync(join(SHIPPED, 'scoring.yaml'), join(folder, 'scoring.yaml'));
  const files = [];
  const faults = [];
  let count = 0;
  for (const [index, size] of sizes.entries()) {
    const segment = ['core', ...segments][index];
    const file = join(folder, `${segment}.yaml`);
    const lines = ['format: copcheck/items/1', `segment: ${segment}`, 'items:'];
    for (let each = 0; each < size; each += 1) {
      count += 1;
      const isFaulty = faultEvery > 0 && count % faultEvery === 0;
      const fault = isFaulty && (count % (2 * faultEvery) === 0 ? 'field' : 'effort');
      const { at, item } = itemLines(count, { random, words, fault });
      if (isFaulty) faults.push({ file, line: lines.length + at + 1 });
      lines.push(...item);
    }
    writeFileSync(file, `${lines.join('\n')}\n`);
    files.push(file);
  }
  return { folder, files, faults };
}

const SHIPPED = join(import.meta.dirname, '..', 'guidelines', 'cop-kh', '1.0.0');

const WORDS =
  'child report desk policy record owner staff customer service night hour notice register review plan risk account picture profile default private public teacher carer police hotline contract partner supplier test check date minute board market language word answer limit block address'.split(
    ' ',
  );

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (number) => String(number).padStart(2, '0');

const idOf = (count) => {
  const letter = (number) => String.fromCharCode(65 + (number % 26));
  const group = Math.floor((count - 1) / 99);
  return `G${letter(Math.floor(group / 26))}${letter(group)}-${two(((count - 1) % 99) + 1)}`;
};

/** One item as an author writes it, and which of its lines is at fault. */
function itemLines(count, { random, words, fault }) {
  const prose = (length) => {
    const text = Array.from(
      { length: Math.max(2, Math.round(length)) },
      () => WORDS[Math.floor(random() * WORDS.length)],
    ).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  const item = [
    `  - id: ${idOf(count)}`,
    `    title: ${prose(4)}`,
    '    area: GOV',
    `    criticality: ${['major', 'minor'][count % 2]}`,
    `    criticality-reason: ${prose(words / 2)}.`,
    `    question: Is there a ${prose(words).toLowerCase()}?`,
    `    why: "${prose(words)}: ${prose(words / 2)}."`,
    '    evidence:',
    ...Array.from(
      { length: Math.max(1, Math.round(words / 6)) },
      () => `      - ${prose(words / 2)}`,
    ),
    `    remedy: ${prose(words * 1.5)}.`,
    `    effort: ${fault === 'effort' ? 'XL' : ['S', 'M', 'L'][count % 3]}`,
    ...(fault === 'field' ? ['    proprietor: Nobody'] : []),
    '    not-applicable: with-reason',
    '    basis: good-practice',
    '    sources:',
    '      - { source: BENCH, seen: read }',
    '    since: "1.0.0"',
  ];
  const sought = fault === 'field' ? '    proprietor:' : '    effort:';
  return { item, at: item.findIndex((line) => line.startsWith(sought)) };
}

const guidelineText = (segments) => `format: copcheck/guideline/1
id: bench
version: "1.0.0"
standing: draft
title: Generated for the benchmark
guideline-title: Generated for the benchmark
issuer: Nobody
published: "2026-01-01"
disclaimer: Generated for the benchmark.
safety-rule: Nobody looks for anything.
basis-meaning: { guideline: A theme., law: A rule., good-practice: A judgement. }
seen-meaning: { read: Itself., secondary: A summary., reported: The press., unverified: Nowhere. }
areas:
  - { id: GOV, title: Governance, summary: Everything., weight: 100 }
segments:
${segments.map((id) => `  - { id: ${id}, title: Segment ${id}, eligibility: We are of this kind. }`).join('\n')}
sources:
  - { code: BENCH, kind: research, title: Generated, publisher: Nobody, year: "2026", where: nowhere, seen: read }
`;

const CONTACTS = `format: copcheck/contacts/1
guideline: bench
notice: Look for nothing.
search-rule: Nobody may search.
channels: []
`;
