import type { Guideline, Item, Reference } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { evidenceNeeded } from '../scoring/effective-level.ts';

/** One part of the help for an item: whole texts, or points of a list. */
export type HelpPart = {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly as: 'texts' | 'points';
};

/** The words that help needs. */
export type HelpPhrases = Pick<Phrases, 'interview' | 'general'>;

type Asked = { readonly guideline: Guideline; readonly item: Item };

/** Everything about an item that would crowd its question; parts that say nothing are left out. */
export function itemHelp({ guideline, item }: Asked, phrases: HelpPhrases): readonly HelpPart[] {
  const { interview } = phrases;
  const part = (heading: string, texts: readonly string[], as: HelpPart['as'] = 'texts') => ({
    heading,
    texts,
    as,
  });
  return [
    part(interview.helpTitle(item.id), [item.title, item.question]),
    part(interview.helpEvidence, [
      ...evidenceHelp({ guideline, item }, phrases),
      ...(item.exerciseCounts ? [guideline.scoring.exerciseRule] : []),
    ]),
    part(interview.shows, item.evidence, 'points'),
    part(interview.helpLevels, levelsHelp({ guideline, item }, phrases)),
    part(interview.caution, [...given(item.caution), guideline.safetyRule]),
    part(interview.helpNotApplicable, notApplicableHelp({ guideline, item }, phrases)),
    part(interview.helpAnswering, guideline.answeringHelp, 'points'),
    part(interview.helpCriticality, weightHelp({ guideline, item }, phrases)),
    part(interview.helpInterim, given(item.interim)),
    part(interview.helpRemedy, [item.remedy]),
    part(interview.helpBasis, basisHelp({ guideline, item }, phrases)),
    part(interview.helpSources, sourcesHelp({ guideline, item }, phrases), 'points'),
  ].filter(({ texts }) => texts.length > 0);
}

const given = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const levelsHelp = ({ guideline, item }: Asked, { interview }: HelpPhrases): readonly string[] =>
  guideline.scoring.levels.map(({ level, name, anchor }) => {
    const note = item.levelNotes.find((each) => each.level === level)?.note;
    return `${level} ${name}: ${anchor}${note === undefined ? '' : ` ${interview.levelNote} ${note}`}`;
  });

/** The evidence that each level of this item needs, and how it ages. */
export function evidenceHelp(
  { guideline: { scoring }, item: { criticality } }: Asked,
  { interview }: HelpPhrases,
): readonly string[] {
  const needs = scoring.levels
    .map(({ level }) => ({ level, needs: evidenceNeeded(level, criticality, scoring) }))
    .filter(({ needs: grade }) => grade > 0)
    .map(({ level, needs: grade }) => interview.evidenceNeeds(level, grade));
  const { oneGradeLessAfterMonths, worthlessAfterMonths } = scoring.evidenceAge;
  return [needs.join(' '), interview.evidenceAge(oneGradeLessAfterMonths, worthlessAfterMonths)];
}

function weightHelp(
  { guideline: { scoring }, item: { criticality, criticalityReason } }: Asked,
  { general }: HelpPhrases,
): readonly string[] {
  const found = scoring.criticalities.find(({ id }) => id === criticality);
  const name = general.criticality[criticality];
  return [
    found === undefined ? name : `${name} (${found.weight}): ${found.meaning}`,
    criticalityReason,
  ];
}

export function notApplicableHelp(
  { guideline: { scoring }, item: { notApplicable, notApplicableOnlyIf } }: Asked,
  { interview }: HelpPhrases,
): readonly string[] {
  if (notApplicable === 'forbidden') return [interview.helpNever];
  const reason = interview.helpReason(scoring.reasonMinLength);
  return notApplicableOnlyIf === undefined
    ? [reason]
    : [reason, `${interview.reasonOnlyIf} ${notApplicableOnlyIf}`];
}

function basisHelp(
  { guideline: { basisMeaning, lawCaution }, item: { basis, legalNote } }: Asked,
  { general, interview }: HelpPhrases,
): readonly string[] {
  const meaning = `${general.basis[basis]}: ${basisMeaning[basis]}`;
  if (legalNote === undefined) return [meaning];
  return [meaning, `${interview.legalNote} ${legalNote}`, lawCaution];
}

function sourcesHelp(
  { guideline: { sources, seenMeaning }, item }: Asked,
  { general }: HelpPhrases,
): readonly string[] {
  const one = ({ source, at, seen }: Reference): string => {
    const title = sources.find(({ code }) => code === source)?.title ?? source;
    return `${title}${at === undefined ? '' : `, ${at}`} (${general.seen[seen]})`;
  };
  const seen = [...new Set(item.sources.map((reference) => reference.seen))];
  return [
    ...item.sources.map(one),
    ...seen.map((how) => `(${general.seen[how]}) ${seenMeaning[how]}`),
  ];
}
