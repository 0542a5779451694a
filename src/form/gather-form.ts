import { applicability } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment, Claim, ItemAnswers } from '../assessment/assessment.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { headsOf } from '../assessment/heads.ts';
import type { Journal } from '../assessment/journal.ts';
import { liveClaims } from '../assessment/live-claims.ts';
import { itemsOf } from '../guideline/applicable.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { GuidelineInLanguage } from '../guideline/pin.ts';
import type { Language } from '../i18n/phrases.ts';
import { makeVisible } from '../text/visible.ts';
import type { FormData, Recorded } from './form-data.ts';

/** What a form is made from, and for whom. */
export type FormGiven = {
  readonly assessment: Assessment;
  readonly journals: readonly Journal[];
  readonly id: string;
  readonly assessmentName: string;
  readonly digest: string;
  readonly languages: readonly Language[];
  readonly inLanguage: (language: string) => GuidelineInLanguage;
  readonly name?: string;
  /** Only these items are asked; absent: all that apply. */
  readonly only?: ReadonlySet<string>;
};

/**
 * Everything that goes into a form. Of an item that is asked elsewhere only what counts towards the score goes along:
 * no note, no title. What people wrote is made visible, since the page is passed on.
 */
export function gatherForm(given: FormGiven): FormData {
  const { assessment, journals, languages, inLanguage, only } = given;
  const { guideline } = inLanguage(languages[0] ?? 'en');
  const applicable = applicability(guideline, assessment).asked;
  const asked = applicable.filter(({ id }) => only?.has(id) ?? true).map(({ id }) => id);
  const claims = liveClaims(journals);
  const { organisation, round, ...particulars } = assessment.particulars;
  return {
    origin: { assessment: given.id, guideline: given.digest, heads: headsOf(journals) },
    ...(given.name !== undefined && { name: given.name }),
    assessmentName: given.assessmentName,
    particulars: {
      ...particulars,
      organisation: makeVisible(organisation),
      ...(round !== undefined && { round: makeVisible(round) }),
    },
    segments: assessment.segments,
    scope: Object.fromEntries(assessment.scope),
    asOf: assessment.asOf,
    languages,
    texts: Object.fromEntries(
      languages.map((language) => {
        const { guideline: texts, translation } = inLanguage(language);
        return [
          language,
          { guideline: pared(texts, assessment.segments), isDraft: translation === 'draft' },
        ];
      }),
    ),
    asked,
    recorded: Object.fromEntries(
      applicable.flatMap(({ id }) => {
        const known = itemAnswersOf(assessment, id);
        const isAsked = asked.includes(id);
        const recorded = recordedAs(known, claims.get(id) ?? []);
        return assessment.items.has(id) ? [[id, isAsked ? recorded : counting(recorded)]] : [];
      }),
    ),
  };
}

/** The guideline without what the form never shows. */
const pared = (guideline: Guideline, segments: readonly string[]): Guideline => {
  const items = itemsOf(guideline, segments);
  const used = new Set(items.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return {
    ...guideline,
    items,
    sources: guideline.sources.filter(({ code }) => used.has(code)),
    contradictions: [],
  };
};

const recordedAs = (known: ItemAnswers, claims: readonly Claim[]): Recorded => ({
  ...(known.answer !== undefined && { answer: visibleAnswer(known.answer) }),
  claims: (claims.length > 0 ? claims : nobodys(known)).map((claim) => ({
    ...claim,
    answer: visibleAnswer(claim.answer),
  })),
  toConfirm: known.toConfirm.map((each) => ({ ...each, answer: visibleAnswer(each.answer) })),
  ...(known.note !== undefined && { note: makeVisible(known.note) }),
  evidence: known.evidence.map(visibleEvidence),
});

/** An answer that was given under another id, before an upgrade: it is somebody's, so it is not replaced. */
const nobodys = ({ answer, conflict }: ItemAnswers): readonly Claim[] =>
  answer === undefined ? conflict : [{ id: '', by: '', at: '', answer }];

const counting = ({ answer, claims, evidence }: Recorded): Recorded => ({
  ...(answer !== undefined && { answer }),
  // Only that they differ counts, not who said what.
  claims: answer === undefined ? claims.map((claim) => ({ ...claim, by: '', at: '' })) : [],
  toConfirm: [],
  evidence: evidence.map(({ kind, date }) => ({ title: '', kind, date })),
});

const visibleAnswer = (answer: Answer): Answer =>
  answer.kind === 'level' ? answer : { ...answer, reason: makeVisible(answer.reason) };

const visibleEvidence = ({ title, system, owner, kind, date }: Evidence): Evidence => ({
  title: makeVisible(title),
  kind,
  date,
  ...(system !== undefined && { system: makeVisible(system) }),
  ...(owner !== undefined && { owner: makeVisible(owner) }),
});
