import { itemAnswersOf } from '../assessment/assessment.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import { titleLines } from './card-context.ts';
import type { CardContext } from './card-context.ts';
import { hanging, linesOf } from './lines.ts';

/** The gaps, the most urgent first, each with what is planned about it. */
export function renderPlan({ gaps }: ScoreCard, context: CardContext): string {
  const { guideline, assessment, phrases, style, width } = context;
  const words = phrases.submission;
  const planned = gaps.filter(({ item }) => itemAnswersOf(assessment, item).plan !== undefined);
  const lines = gaps.flatMap(({ item, tier, dueDays }) => {
    const title = guideline.items.find(({ id }) => id === item)?.title ?? '';
    const { plan } = itemAnswersOf(assessment, item);
    const due = phrases.card.due(dueDays);
    const text =
      plan === undefined
        ? words.noPlan
        : words.plan(plan.action, plan.person, phrases.general.date(plan.due));
    return [
      ...hanging(`  ${tier}  `, `${item} ${title} (${due})`, width),
      ...hanging('     ', text, width).map(plan === undefined ? style.warning : style.dim),
    ];
  });
  return [
    ...titleLines(context),
    '',
    ...linesOf(words.planTitle(planned.length, gaps.length), width).map(style.bold),
    ...lines,
    ...(gaps.length > planned.length ? ['', ...linesOf(words.nextPlan, width).map(style.dim)] : []),
  ].join('\n');
}
