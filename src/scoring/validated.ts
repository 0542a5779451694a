import type { Answer } from '../assessment/answer.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import { evidenceNeeded } from './effective-level.ts';
import { rate } from './item-score.ts';
import type { ItemScore } from './item-score.ts';
import { cardOf } from './score-card.ts';
import type { Assurance, ScoreCard } from './score-card.ts';

/** What a reviewer found, by item. An item without a decision stays as it was handed in. */
export type Decided = ReadonlyMap<string, Answer>;

/**
 * The score card as a reviewer sees it: a decided item counts at the reviewer's level, whatever was claimed and
 * whatever evidence was named for it; an item that scope took out stays out. The `evidenced` score of this card is
 * the validated score.
 */
export function scoreValidated(
  guideline: Guideline,
  card: ScoreCard,
  { decided, assurance }: { readonly decided: Decided; readonly assurance: Assurance },
): ScoreCard {
  const byId = new Map(guideline.items.map((item) => [item.id, item]));
  const items = card.items.map((score) => {
    const decision = decided.get(score.item);
    const item = byId.get(score.item);
    if (decision === undefined || item === undefined || score.kind === 'out-of-scope') return score;
    return asDecided(score, decision, { item, guideline });
  });
  const segments = card.segments.map(({ segment }) => segment);
  return { ...cardOf(guideline, items, segments), assurance };
}

function asDecided(
  { item: id, area, criticality, weight }: ItemScore,
  decision: Answer,
  { item, guideline }: { readonly item: Item; readonly guideline: Guideline },
): ItemScore {
  const base = { item: id, area, criticality, weight };
  if (decision.kind === 'not-applicable') return { ...base, ...decision };
  const { level } = decision;
  const grade = evidenceNeeded(level, criticality, guideline.scoring);
  return { ...base, ...rate(item, { claimed: level, grade }, guideline.scoring) };
}
