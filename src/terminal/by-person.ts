import { itemAnswersOf } from '../assessment/assessment.ts';
import { isCritical } from '../assessment/by-person.ts';
import type { PersonsShare } from '../assessment/by-person.ts';
import type { Item } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { cells } from '../text/cells.ts';
import { makeVisible } from '../text/visible.ts';
import { titleLines } from './card-context.ts';
import type { CardContext } from './card-context.ts';
import { bar, cut, linesOf, padEnd, padStart, row } from './lines.ts';

const [BAR, LONGEST_NAME, SHORTEST_NAME] = [12, 30, 12];

/** Who is to answer how much, how far they are, and what of it is critical. */
export function renderByPerson(shares: readonly PersonsShare[], context: CardContext): string {
  const { phrases, style, width } = context;
  const words = phrases.sharing;
  const isShared = shares.some(({ name }) => name !== undefined);
  return [
    ...titleLines(context),
    '',
    ...linesOf(isShared ? words.byPerson : words.notShared, width).map(style.bold),
    ...tableLines(shares, context),
    '',
    ...linesOf(isShared ? words.nextReminder : words.nextAssign, width).map(style.dim),
  ].join('\n');
}

/** A line for each person, or several where one would not hold it. */
function tableLines(shares: readonly PersonsShare[], context: CardContext): readonly string[] {
  const { phrases, style, width } = context;
  const rows = shares.map(({ name = phrases.sharing.nobody, items, open }) => {
    const answered = items.length - open.length;
    return {
      name,
      done: bar(answered, items.length, BAR),
      count: phrases.card.statusArea(answered, items.length),
      left: openWords(open, phrases),
      tone: open.some(isCritical) ? style.warning : style.dim,
    };
  });
  const counts = widest(rows.map(({ count }) => count));
  const rest = BAR + 2 + counts + 2 + widest(rows.map(({ left }) => left));
  const names = Math.min(LONGEST_NAME, width - 2 - rest);
  return rows.flatMap(({ name, done, count, left, tone }) => {
    if (names >= SHORTEST_NAME) {
      const told = `${done}  ${padStart(count, counts)}`;
      return [`${padEnd(cut(name, names), names)}  ${told}  ${tone(left)}`.trimEnd()];
    }
    return [
      cut(name, width),
      ...row([`  ${done}`, count], width),
      ...(left === '' ? [] : linesOf(left, width - 2).map((line) => `  ${tone(line)}`)),
    ];
  });
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(cells));

/** How much is open; nothing where nothing is. */
const openWords = (open: readonly Item[], phrases: Phrases): string =>
  open.length === 0 ? '' : phrases.sharing.openItems(open.length, open.filter(isCritical).length);

type Reminding = Omit<CardContext, 'style' | 'width'>;

/**
 * What one person has not answered yet, to be pasted into a message: without colours, and a paragraph a line, since
 * whatever shows the message breaks the lines itself.
 */
export function renderReminder(
  { name = '', items, open }: PersonsShare,
  context: Reminding,
): string {
  const { guideline, assessment, phrases } = context;
  const words = phrases.sharing;
  const { organisation, period } = assessment.particulars;
  const of = {
    organisation,
    from: phrases.general.date(period.from),
    to: phrases.general.date(period.to),
  };
  if (open.length === 0) return makeVisible(words.reminderNothing(name, items.length, of));
  const areaOf = ({ area }: Item): string =>
    guideline.areas.find(({ id }) => id === area)?.title ?? '';
  const lines = [
    words.reminderTitle(name, open.length, of),
    ...[...open.filter(isCritical), ...open.filter((item) => !isCritical(item))].flatMap((item) => [
      '',
      words.reminderItem(item.id, item.title, [
        ...(isCritical(item) ? [phrases.general.criticality.critical] : []),
        areaOf(item),
        ...stateOf(item, context),
      ]),
      item.question,
    ]),
    '',
    words.reminderHow(name),
  ];
  return lines.map((line) => makeVisible(line).replaceAll('\n', ' ')).join('\n');
}

/** Why an item that somebody answered is still open. */
function stateOf(item: Item, { assessment, phrases }: Reminding): readonly string[] {
  const { conflict, toConfirm } = itemAnswersOf(assessment, item.id);
  if (conflict.length > 0) return [phrases.card.disagreed];
  return toConfirm.length > 0 ? [phrases.card.toConfirm] : [];
}
