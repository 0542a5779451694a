import type { Guideline, Item, Reference } from '../guideline/guideline.ts';
import { evidenceNeeded } from '../scoring/effective-level.ts';
import { listLines, pointLines } from './item-screen.ts';
import type { Writing } from './talk.ts';

/** Everything about an item that would crowd its screen. */
export function itemHelp(
  { guideline, item }: { readonly guideline: Guideline; readonly item: Item },
  writing: Writing,
): readonly string[] {
  const { interview } = writing.phrases;
  const parts = [
    listLines(interview.helpTitle(item.id), [item.title, item.question], writing),
    listLines(
      interview.helpEvidence,
      [
        ...evidenceHelp(guideline, item, writing),
        ...(item.exerciseCounts ? [guideline.scoring.exerciseRule] : []),
      ],
      writing,
    ),
    pointLines(interview.shows, item.evidence, writing),
    listLines(
      interview.helpLevels,
      guideline.scoring.levels.map(({ level, name, anchor }) => {
        const note = item.levelNotes.find((each) => each.level === level)?.note;
        return `${level} ${name}: ${anchor}${note === undefined ? '' : ` ${interview.levelNote} ${note}`}`;
      }),
      writing,
    ),
    listLines(
      interview.caution,
      [...(item.caution === undefined ? [] : [item.caution]), guideline.safetyRule],
      writing,
    ),
    listLines(interview.helpNotApplicable, notApplicableHelp(guideline, item, writing), writing),
    pointLines(interview.helpAnswering, guideline.answeringHelp, writing),
    listLines(interview.helpCriticality, weightHelp(guideline, item, writing), writing),
    listLines(interview.helpInterim, item.interim === undefined ? [] : [item.interim], writing),
    listLines(interview.helpRemedy, [item.remedy], writing),
    listLines(interview.helpBasis, basisHelp(guideline, item, writing), writing),
    pointLines(interview.helpSources, sourcesHelp(guideline, item, writing), writing),
    listLines(
      interview.helpKeys,
      Object.entries(interview.helpKeyLines).map(([key, text]) => `${key}  ${text}`),
      writing,
    ),
  ].filter(({ length }) => length > 0);
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The evidence that each level of this item needs, and how it ages. */
export function evidenceHelp(
  { scoring }: Guideline,
  { criticality }: Item,
  { phrases: { interview } }: Writing,
): readonly string[] {
  const needs = scoring.levels
    .map(({ level }) => ({ level, needs: evidenceNeeded(level, criticality, scoring) }))
    .filter(({ needs: grade }) => grade > 0)
    .map(({ level, needs: grade }) => interview.evidenceNeeds(level, grade));
  const { oneGradeLessAfterMonths, worthlessAfterMonths } = scoring.evidenceAge;
  return [needs.join(' '), interview.evidenceAge(oneGradeLessAfterMonths, worthlessAfterMonths)];
}

function weightHelp(
  { scoring }: Guideline,
  { criticality, criticalityReason }: Item,
  { phrases }: Writing,
): readonly string[] {
  const found = scoring.criticalities.find(({ id }) => id === criticality);
  const name = phrases.general.criticality[criticality];
  return [
    found === undefined ? name : `${name} (${found.weight}): ${found.meaning}`,
    criticalityReason,
  ];
}

function notApplicableHelp(
  { scoring }: Guideline,
  { notApplicable, notApplicableOnlyIf }: Item,
  { phrases: { interview } }: Writing,
): readonly string[] {
  if (notApplicable === 'forbidden') return [interview.helpNever];
  const reason = interview.helpReason(scoring.reasonMinLength);
  return notApplicableOnlyIf === undefined
    ? [reason]
    : [reason, `${interview.reasonOnlyIf} ${notApplicableOnlyIf}`];
}

function basisHelp(
  { basisMeaning, lawCaution }: Guideline,
  { basis, legalNote }: Item,
  { phrases }: Writing,
): readonly string[] {
  const meaning = `${phrases.general.basis[basis]}: ${basisMeaning[basis]}`;
  if (legalNote === undefined) return [meaning];
  return [meaning, `${phrases.interview.legalNote} ${legalNote}`, lawCaution];
}

function sourcesHelp(
  { sources, seenMeaning }: Guideline,
  item: Item,
  { phrases }: Writing,
): readonly string[] {
  const one = ({ source, at, seen }: Reference): string => {
    const title = sources.find(({ code }) => code === source)?.title ?? source;
    return `${title}${at === undefined ? '' : `, ${at}`} (${phrases.general.seen[seen]})`;
  };
  const seen = [...new Set(item.sources.map((reference) => reference.seen))];
  return [
    ...item.sources.map(one),
    ...seen.map((how) => `(${phrases.general.seen[how]}) ${seenMeaning[how]}`),
  ];
}
