import type { Guideline, Level } from '../guideline/guideline.ts';
import { evidenceNeeded } from './effective-level.ts';
import { rate } from './item-score.ts';
import { cardOf } from './score-card.ts';
import type { ScoreCard } from './score-card.ts';

/** One assumption: this item at this level, with the evidence that the level needs. */
export type Assumption = { readonly item: string; readonly level: Level };

/**
 * The score card as it would be under some assumptions, all other items unchanged. An item that does not
 * apply stays out.
 */
export function scoreWhatIf(
  guideline: Guideline,
  card: ScoreCard,
  assumptions: readonly Assumption[],
): ScoreCard {
  const levelOf = new Map(assumptions.map(({ item, level }) => [item, level]));
  const byId = new Map(guideline.items.map((item) => [item.id, item]));
  const items = card.items.map((score) => {
    const level = levelOf.get(score.item);
    const item = byId.get(score.item);
    const counts = score.kind === 'rated' || score.kind === 'unanswered';
    if (level === undefined || item === undefined || !counts) return score;
    const { area, criticality, weight } = score;
    const grade = evidenceNeeded(level, item.criticality, guideline.scoring);
    const rated = rate(item, { claimed: level, grade }, guideline.scoring);
    return { item: score.item, area, criticality, weight, ...rated };
  });
  return cardOf(
    guideline,
    items,
    card.segments.map(({ segment }) => segment),
  );
}
