import type { ItemScore } from '../scoring/item-score.ts';
import { writeFraction } from '../scoring/fraction.ts';
import type { ItemBlock, Words } from './block.ts';
import { itemAnchor } from './cell.ts';
import { evidenceWords } from './evidence-words.ts';
import type { Entry, Findings } from './findings.ts';
import { missingFrom, named, neededEvidence } from './gap-words.ts';
import { printedGain } from './numbers.ts';

/** Everything that is known about one item. */
export function itemBlock(entry: Entry, findings: Findings): ItemBlock {
  const { item, score } = entry;
  const counts = score.kind === 'rated' || score.kind === 'unanswered';
  return {
    kind: 'item',
    id: item.id,
    title: item.title,
    anchor: itemAnchor(item.id),
    standing: standing(score, findings),
    nature: nature(entry, findings),
    rows: rowsWithWords([
      [findings.words.items.rows.question, [{ text: item.question, tone: 'quiet' }]],
      ...(counts ? countedRows(entry, findings) : notCountedRows(entry, findings)),
      [findings.words.items.rows.note, note(entry)],
      [findings.words.items.rows.law, law(entry, findings)],
      [findings.words.items.rows.sources, [{ text: sources(entry, findings), tone: 'quiet' }]],
    ]),
  };
}

type NamedWords = readonly [name: string, words: readonly Words[]];

const rowsWithWords = (rows: readonly NamedWords[]): ItemBlock['rows'] =>
  rows.flatMap(([name, words]) => (words.length === 0 ? [] : [{ name, words }]));

/** The level that counts, its name, and weight × credit = points. */
function standing(score: ItemScore, { words, levelName }: Findings): readonly Words[] {
  switch (score.kind) {
    case 'rated': {
      const { weight, credit, points, claimed, claimedCredit, effective } = score;
      const claim = words.arithmetic(weight, claimedCredit, weight * claimedCredit);
      return [
        {
          text: words.levelTitle(effective),
          tone: 'strong',
          mark: { kind: 'level', counted: effective, claimed },
        },
        { text: levelName(effective) },
        { text: words.arithmetic(weight, credit, points) },
        ...(claimed === effective
          ? []
          : [{ text: words.items.claimedPoints(claimed, claim), tone: 'quiet' as const }]),
      ];
    }
    case 'unanswered':
      return [
        {
          text: score.inConflict ? words.inConflict : words.unanswered,
          tone: 'strong',
          mark: { kind: 'level', counted: 0, claimed: 0 },
        },
        { text: words.countsAsZero },
        { text: words.arithmetic(score.weight, 0, 0) },
      ];
    case 'out-of-scope':
    case 'not-applicable':
      return [
        {
          text: score.kind === 'out-of-scope' ? words.outOfScope : words.notApplicable,
          tone: 'strong',
          mark: { kind: 'not-counted' },
        },
        { text: words.doesNotCount },
      ];
  }
}

/** How grave the item is, what it takes, what it rests on, and how soon it is due. */
function nature({ item, gap }: Entry, { words, general }: Findings): readonly Words[] {
  const { criticality, effort, basis } = item;
  return [
    { text: general.criticality[criticality], mark: { kind: 'criticality', of: criticality } },
    { text: words.items.effort(general.effort[effort]), tone: 'quiet' },
    { text: general.basis[basis], tone: 'quiet' },
    ...(gap === undefined ? [] : [{ text: words.tier(gap.tier), tone: 'quiet' as const }]),
  ];
}

function countedRows(entry: Entry, findings: Findings): readonly NamedWords[] {
  const { rows } = findings.words.items;
  return [
    [rows.answer, answer(entry, findings)],
    [rows.evidence, evidenceWords(entry, findings)],
    [rows.next, next(entry, findings)],
  ];
}

function answer(entry: Entry, findings: Findings): readonly Words[] {
  const { words, general } = findings;
  const { score, answers } = entry;
  if (score.kind === 'rated' && score.heldBack === undefined) {
    const needsNone = neededBy(score, findings);
    const level = named(score.effective, findings);
    return [{ text: needsNone ? words.items.needsNone(level) : words.items.asClaimed(level) }];
  }
  const claims = answers.conflict.map(({ by, answer: given }) =>
    words.items.claim(
      by,
      given.kind === 'level' ? named(given.level, findings) : general.notApplicable,
    ),
  );
  return [{ text: missingFrom(entry, findings) }, ...claims.map((text) => ({ text }))];
}

/** Whether the level that counts needs no evidence at all. */
const neededBy = (
  { effective }: ItemScore & { readonly kind: 'rated' },
  { guideline }: Findings,
): boolean => !guideline.scoring.evidenceNeed.some(({ level }) => level === effective);

function next({ gap }: Entry, findings: Findings): readonly Words[] {
  const { words } = findings;
  if (gap === undefined) return [];
  const gain = words.items.gain(printedGain(gap.gain, findings), writeFraction(gap.gain));
  const step = words.items.next(
    named(gap.next.level, findings),
    neededEvidence(gap.next.needs, findings),
    gain,
  );
  const priority = words.items.priority(gap.priority);
  return [{ text: `${step} ${priority}` }];
}

function notCountedRows(
  { item, score, answers }: Entry,
  findings: Findings,
): readonly NamedWords[] {
  const { words, guideline } = findings;
  const { rows, notApplicableOnlyIf, scopeNo } = words.items;
  if (score.kind === 'not-applicable') {
    const reason = answers.answer?.kind === 'not-applicable' ? answers.answer.reason : '';
    const honest = item.notApplicableOnlyIf;
    return [
      [
        rows.reason,
        [
          { text: reason },
          ...(honest === undefined
            ? []
            : [{ text: notApplicableOnlyIf(honest), tone: 'quiet' as const }]),
        ],
      ],
    ];
  }
  const question = guideline.scope.find(({ id }) => id === item.appliesIf)?.question ?? '';
  return [[rows.scope, [{ text: scopeNo(question) }]]];
}

const note = ({ answers }: Entry): readonly Words[] =>
  answers.note === undefined ? [] : [{ text: answers.note }];

/** What must be checked about a reported law, and what is doubtful about its sources. */
function law({ item }: Entry, { words, guideline }: Findings): readonly Words[] {
  const cautions = guideline.sources.filter(
    ({ code, kind, caution }) =>
      kind === 'law' && caution !== undefined && item.sources.some(({ source }) => source === code),
  );
  return [
    ...(item.legalNote === undefined ? [] : [{ text: item.legalNote }]),
    ...cautions.map(({ code, caution = '' }) => ({
      text: words.items.sourceCaution(code, caution),
      tone: 'quiet' as const,
    })),
  ];
}

const sources = ({ item }: Entry, { general }: Findings): string =>
  item.sources
    .map(
      ({ source, at, seen }) =>
        `${source}${at === undefined ? '' : ` ${at}`} (${general.seen[seen]})`,
    )
    .join(' · ');
