import type { Plan } from '../assessment/assessment.ts';
import type { PlanFindings } from '../assessment/plan-file.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { cells } from '../text/cells.ts';
import { hanging, linesOf, padEnd } from './lines.ts';
import type { Writing } from './talk.ts';

/** What a file of plans would change, each with what stood there before, and how many rows became what. */
export function renderPlanFindings(
  { findings, problems }: PlanFindings,
  {
    phrases,
    style,
    width,
    guideline,
    file,
  }: Writing & { readonly guideline: Guideline; readonly file: string },
): string {
  const { sharing: words, submission, general } = phrases;
  const said = ({ action, person, due }: Plan): string =>
    submission.plan(action, person, general.date(due));
  const labels = Math.max(...Object.values(words.planIs).map(cells));
  const countOf = (outcome: string): number =>
    findings.filter((each) => each.outcome === outcome).length;
  const lines = findings.flatMap(({ outcome, item, plan, before }) => {
    if (outcome === 'unchanged') return [];
    const title = guideline.items.find(({ id }) => id === item)?.title ?? '';
    const mark = `${padEnd(words.planIs[outcome], labels)}  `;
    const indent = ' '.repeat(labels + 2);
    return [
      ...hanging(mark, `${item} ${title}`, width),
      ...hanging(indent, said(plan), width),
      ...(before === undefined
        ? []
        : hanging(indent, words.planWas(said(before)), width).map(style.dim)),
    ];
  });
  return [
    ...linesOf(words.plansTitle(file), width).map(style.bold),
    ...lines,
    '',
    ...linesOf(
      words.planCounts({
        fresh: countOf('new'),
        changed: countOf('changed'),
        unchanged: countOf('unchanged'),
        refused: new Set(problems.map(({ at }) => at?.line)).size,
      }),
      width,
    ),
  ].join('\n');
}
