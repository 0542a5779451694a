import type { Period } from '../assessment/assessment.ts';
import type { Guideline, Level } from '../guideline/guideline.ts';
import type { ItemScore } from '../scoring/item-score.ts';
import { levelCounted } from '../scoring/item-score.ts';
import type { Score } from '../scoring/score.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { scoreValidated } from '../scoring/validated.ts';
import type { Decided } from '../scoring/validated.ts';
import { assessmentOf } from '../submission/submission.ts';
import type { Submission } from '../submission/submission.ts';

/** What one submission that was checked adds to the picture of a sector. */
export type SectorEntry = {
  /** Where it lies, as the reviewer named it. */
  readonly file: string;
  /** SHA-256 of its `submission.json`. */
  readonly digest: string;
  readonly assessment: { readonly id: string; readonly name: string };
  readonly organisation: string;
  readonly revision: number;
  readonly round?: string;
  readonly period: Period;
  /** The last recorded event that went into it. */
  readonly asOf: string;
  readonly guideline: { readonly id: string; readonly version: string };
  readonly segments: readonly string[];
  readonly claimed: Score;
  readonly evidenced: Score;
  /** Present on a submission that was reviewed; its score is undefined where nothing applies. */
  readonly validated?: { readonly score: Score };
  /** The items of this company, in the order of its guideline. */
  readonly items: readonly EntryItem[];
};

/** How one item stands at one company. */
export type EntryItem = {
  readonly item: string;
  /** As handed in: the effective level, or why the item does not count. */
  readonly standing: Standing;
  /** What a reviewer decided, where one did. */
  readonly decided?: Level | 'not-applicable';
};

export type Standing = Level | 'not-applicable' | 'out-of-scope';

/** What a reviewer has of a submission: the file, its data, and the own copy of the guideline it was checked with. */
export type ToEnter = {
  readonly file: string;
  readonly digest: string;
  readonly submission: Submission;
  readonly guideline: Guideline;
  /** What was decided about it; absent on a submission that nobody reviewed. */
  readonly decided?: Decided;
};

/** What a submission adds. Its answers are scored again; nothing that its sender states as a score is used. */
export function entryOf({ file, digest, submission, guideline, decided }: ToEnter): SectorEntry {
  const { assessment, revision, particulars, asOf, segments } = submission;
  const { organisation, round, period } = particulars;
  const card = scoreAssessment(guideline, assessmentOf(submission));
  return {
    file,
    digest,
    assessment,
    organisation,
    revision,
    ...(round !== undefined && { round }),
    period,
    asOf,
    guideline: { id: guideline.id, version: guideline.version },
    segments,
    claimed: card.claimed,
    evidenced: card.evidenced,
    ...(decided !== undefined && {
      validated: { score: validatedScore(guideline, card, decided) },
    }),
    items: card.items.map((score) => ({
      item: score.item,
      standing: standingOf(score),
      ...decisionOn(score, decided),
    })),
  };
}

const validatedScore = (guideline: Guideline, card: ScoreCard, decided: Decided): Score =>
  scoreValidated(guideline, card, { decided, assurance: 'desk-reviewed' }).evidenced;

function standingOf(score: ItemScore): Standing {
  switch (score.kind) {
    case 'rated':
    case 'unanswered':
      return levelCounted(score) ?? 0;
    case 'not-applicable':
    case 'out-of-scope':
      return score.kind;
  }
}

/** An item that scope took out stays out, whatever was decided about it. */
function decisionOn(
  { item, kind }: ItemScore,
  decided: Decided | undefined,
): Pick<EntryItem, 'decided'> {
  const decision = kind === 'out-of-scope' ? undefined : decided?.get(item);
  if (decision === undefined) return {};
  return { decided: decision.kind === 'level' ? decision.level : decision.kind };
}
