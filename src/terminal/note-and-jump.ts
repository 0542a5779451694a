import { findItems, progressOf } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import { checkText } from '../assessment/check-answer.ts';
import { listLines } from './item-screen.ts';
import type { ItemView } from './item-screen.ts';
import { linesOf, padEnd } from './lines.ts';
import type { Block } from './page.ts';
import { save } from './save.ts';
import { gaveUp, stay, writingOf } from './talk.ts';
import type { Outcome, Talk, Writing } from './talk.ts';

/** Lets the officer write, change or take back the note beside an item. */
export async function askNote(talk: Talk, view: ItemView): Promise<Outcome> {
  const { asker, io, session } = talk;
  const { item, guideline, assessment } = view;
  const { interview } = session.phrases;
  const { width } = writingOf(session.phrases, io);
  asker.show([
    { keep: 'always', lines: linesOf(interview.noteTitle(item.id), width).map(io.style.bold) },
    { keep: 'always', close: true, lines: linesOf(item.question, width) },
  ]);
  const before = itemAnswersOf(assessment, item.id).note ?? '';
  const typed = await asker.text({
    label: interview.note,
    initial: before,
    check: (text) => {
      const checked = checkText(text, item, guideline);
      return checked.ok ? [] : checked.complaints;
    },
  });
  const checked = checkText(typed, item, guideline);
  const note = checked.ok ? checked.value : before;
  if (note === before) return stay();
  const saved = await save(talk, [{ event: 'note', item: item.id, ...(note !== '' && { note }) }]);
  if (saved === undefined) return gaveUp;
  const text = note === '' ? interview.noteRemoved : interview.noteSaved;
  return stay(saved, { tone: 'plain', text });
}

/** Lets the officer go to an item by its id, or by a word in its title or question. */
export async function askJump(talk: Talk, view: ItemView): Promise<Outcome> {
  const { asker, io, session } = talk;
  const { items } = view;
  const { interview } = session.phrases;
  asker.show(areaBlocks(view, writingOf(session.phrases, io)));
  const word = await asker.text({ label: interview.jump, check: () => [] });
  if (word === '') return stay();
  const found = findItems(items, word);
  const [only] = found;
  if (only === undefined) return stay({ tone: 'warning', text: interview.jumpNothing(word) });
  if (found.length === 1) return { go: 'to', item: only, notices: [] };
  const chosen = await asker.choose({
    message: interview.jumpWhich(found.length),
    options: found.map(({ id, title }) => `${id} ${title}`),
  });
  const item = chosen === undefined ? undefined : found[chosen];
  return item === undefined ? stay() : { go: 'to', item, notices: [] };
}

/** The areas with how far each has come: whoever jumps wants to see where. */
function areaBlocks(
  { guideline, assessment, items }: ItemView,
  { phrases: { interview }, style, width }: Writing,
): readonly Block[] {
  const areas = guideline.areas.flatMap(({ id, title }) => {
    const { answered, asked } = progressOf(
      items.filter(({ area }) => area === id),
      assessment,
    );
    return asked === 0 ? [] : [`${padEnd(id, 6)}${interview.jumpArea(title, answered, asked)}`];
  });
  return [{ keep: 'always', lines: listLines(interview.jumpTitle, areas, { style, width }) }];
}
