import { itemAnswersOf } from '../../assessment/assessment.ts';
import type { Plan } from '../../assessment/assessment.ts';
import { checkItem, checkText } from '../../assessment/check-answer.ts';
import { checkPlan } from '../../assessment/check-plan.ts';
import type { Event } from '../../assessment/event.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import { renderPlan } from '../../terminal/plan.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import { refuse, take } from '../report-problems.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

export type PlanFlags = {
  readonly action?: string;
  readonly person?: string;
  readonly due?: string;
  readonly remove?: boolean;
  readonly import?: string;
  readonly yes?: boolean;
  readonly as?: string;
};

type Given = PlanFlags & { readonly item: string | undefined; readonly folder: string | undefined };

/** Shows the gaps in order with what is planned, or plans one of them, or many from a file. */
export async function plan(world: World, given: Given): Promise<ExitCode> {
  const { action, person, due, remove } = given;
  const writes = [action, person, due, remove].some((flag) => flag !== undefined);
  if (given.import !== undefined) {
    if (writes) refuse([{ code: 'import-of-plans-alone' }]);
    const { importPlans } = await import('./import-plans.ts');
    return importPlans(world, { ...given, folder: given.folder ?? given.item, file: given.import });
  }
  if (!writes) return show(world, given.folder ?? given.item);
  const writer = await openForWriting(world, given.folder, { as: given.as });
  try {
    const { guideline } = writer;
    const assessment = writer.assessment();
    const item = take(checkItem(guideline, assessment.segments, given.item ?? ''));
    const wanted = wantedPlan(given, itemAnswersOf(assessment, item.id).plan);
    take(checkText(wanted.action, item, guideline));
    const event: Event = {
      event: 'plan',
      item: item.id,
      ...(remove !== true && { plan: take(checkPlan(wanted, todayIn(world))) }),
    };
    const time = writer.record([event]);
    out(world, wordsOf(world).submission.planned(time, item.id));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** What is planned, where it is not said again as it was. */
const wantedPlan = (
  { action, person, due }: PlanFlags,
  before: Plan = { action: '', person: '', due: '' },
): Plan => ({
  action: action ?? before.action,
  person: person ?? before.person,
  due: due ?? before.due,
});

async function show(world: World, folder: string | undefined): Promise<ExitCode> {
  const { guideline, assessment, inLanguage } = await openForReading(world, folder);
  const card = scoreAssessment(inLanguage('en').guideline, assessment);
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  const context = { guideline, assessment, phrases: wordsOf(world), style, width };
  out(world, renderPlan(card, context));
  return exitCodes.fine;
}
