import { applicability, progressOf } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import { scopeQuestionsOf } from '../guideline/applicable.ts';
import type { Item } from '../guideline/guideline.ts';
import { titleLines } from './card-context.ts';
import type { CardContext } from './card-context.ts';
import { describeAnswer, describeClaims } from './describe.ts';
import { heldBack } from './held-back.ts';
import { bar, cut, hanging, linesOf, padEnd, padStart } from './lines.ts';

const [BAR, COUNT] = [16, 9];

/** How far an assessment has come: by area, what stands in the way of handing it in, and every item on demand. */
export function renderStatus(context: CardContext & { readonly listItems?: boolean }): string {
  const { assessment, guideline, phrases, style, width, listItems = false } = context;
  const { asked, outOfScope } = applicability(guideline, assessment);
  const { answered } = progressOf(asked, assessment);
  const lines = [
    ...titleLines(context),
    '',
    ...linesOf(phrases.card.statusTitle(answered, asked.length), width).map(style.bold),
    ...guideline.areas.flatMap(({ id, title }) =>
      areaLines(
        title,
        asked.filter(({ area }) => area === id),
        { ...context, listItems },
      ),
    ),
    ...(outOfScope.length === 0
      ? []
      : linesOf(phrases.card.statusOutOfScope(outOfScope.length), width).map(style.dim)),
    ...(listItems ? archiveLines(context) : []),
    '',
    ...blockingLines(asked, context),
    ...warningLines(asked, context),
  ];
  return `${lines.join('\n')}\n`;
}

function areaLines(
  title: string,
  items: readonly Item[],
  context: CardContext & { readonly listItems: boolean },
): readonly string[] {
  if (items.length === 0) return [];
  const { assessment, phrases, width, listItems } = context;
  const { answered, asked } = progressOf(items, assessment);
  // A language with a longer word for "of" still keeps its number apart from the bar.
  const count = padStart(` ${phrases.card.statusArea(answered, asked)}`, COUNT);
  const space = Math.min(44, width - BAR - COUNT - 4);
  const line =
    space < 16
      ? [cut(title, width), `  ${bar(answered, asked, Math.min(BAR, width - COUNT - 2))}${count}`]
      : [`${padEnd(cut(title, space), space)}  ${bar(answered, asked, BAR)}${count}`];
  return [...line, ...(listItems ? items.flatMap((item) => itemLines(item, context)) : [])];
}

function itemLines(item: Item, context: CardContext): readonly string[] {
  const { assessment, guideline, phrases, width } = context;
  const { answer, conflict, toConfirm } = itemAnswersOf(assessment, item.id);
  const held = heldBack(item, assessment, guideline.scoring);
  const state = (): string => {
    if (conflict.length > 0) return phrases.card.disagreed;
    if (toConfirm.length > 0) return phrases.card.toConfirm;
    if (answer === undefined) return phrases.card.open;
    const words = describeAnswer(answer, guideline.scoring, phrases);
    return held === undefined ? words : `${words}, ${phrases.card.countsAs(held.effective)}`;
  };
  return hanging(`  ${padEnd(item.id, 13)}`, `${item.title}: ${state()}`, width);
}

/** What was answered under an earlier version and is asked no more. */
function archiveLines({
  assessment,
  guideline,
  phrases,
  style,
  width,
}: CardContext): readonly string[] {
  const archived = [...assessment.archived].flatMap(([id, { answer }]) =>
    answer === undefined ? [] : [{ id, answer }],
  );
  if (archived.length === 0) return [];
  return [
    ...linesOf(phrases.upgrade.archive, width).map(style.dim),
    ...archived.flatMap(({ id, answer }) =>
      hanging(`  ${padEnd(id, 13)}`, describeAnswer(answer, guideline.scoring, phrases), width),
    ),
  ];
}

/** What a reviewer would send the assessment back for. */
function blockingLines(asked: readonly Item[], context: CardContext): readonly string[] {
  const { assessment, guideline, phrases, style, width } = context;
  const words = phrases.card;
  const recorded = asked.map(({ id }) => ({ id, ...itemAnswersOf(assessment, id) }));
  const open = recorded.filter(
    ({ answer, conflict, toConfirm }) =>
      answer === undefined && conflict.length === 0 && toConfirm.length === 0,
  );
  const toConfirm = recorded.filter((each) => each.toConfirm.length > 0).map(({ id }) => id);
  const reasons = [
    ...(open.length === 0 ? [] : [words.statusOpen(open.length)]),
    ...(toConfirm.length === 0 ? [] : [words.statusToConfirm(toConfirm)]),
    ...recorded
      .filter(({ conflict }) => conflict.length > 0)
      .map(({ id, conflict }) =>
        words.statusConflict(id, describeClaims(conflict, guideline.scoring, phrases)),
      ),
  ];
  if (reasons.length === 0) return linesOf(words.statusReady, width).map(style.good);
  return [
    ...linesOf(words.statusBlocks, width).map(style.bold),
    ...reasons.flatMap((reason) => hanging('  ', reason, width)),
  ];
}

/** What lowers the score without standing in the way. */
function warningLines(
  asked: readonly Item[],
  { assessment, guideline, phrases, style, width }: CardContext,
): readonly string[] {
  const unasked = scopeQuestionsOf(guideline, assessment.segments)
    .map(({ id }) => id)
    .filter((id) => !assessment.scope.has(id));
  const held = asked
    .filter((item) => heldBack(item, assessment, guideline.scoring) !== undefined)
    .map(({ id }) => id);
  const warnings = [
    ...(unasked.length === 0 ? [] : [phrases.card.statusScope(unasked)]),
    ...(held.length === 0 ? [] : [phrases.card.statusHeldBack(held)]),
  ];
  return warnings.flatMap((warning) => ['', ...linesOf(warning, width).map(style.warning)]);
}
