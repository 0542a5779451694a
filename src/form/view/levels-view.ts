import type { Answer } from '../../assessment/answer.ts';
import type { Item } from '../../guideline/guideline.ts';
import type { LevelMeaning } from '../../guideline/scoring-policy.ts';
import { notApplicableHelp } from '../../help/item-help.ts';
import { lengthOf } from '../../text/length.ts';
import { makeVisible } from '../../text/visible.ts';
import { most } from '../answers.ts';
import { ownAnswer } from '../own-answer.ts';
import { told } from '../words.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import type { Seen } from './seen.ts';

/** The question with its levels: one is chosen with the mouse, with the arrow keys or with its number. */
export function levelsView(seen: Seen, item: Item): Element {
  const chosen = chosenOf(seen, item);
  return h(
    'fieldset',
    { class: 'levels' },
    h('legend', {}, item.question),
    seen.guideline.scoring.levels.map((level) => levelView(item, level, { seen, chosen })),
    item.notApplicable === 'forbidden'
      ? h('p', { class: 'hint' }, seen.words.form.notApplicableNever)
      : notApplicableView(seen, item, chosen),
  );
}

/** What is chosen: the person's own answer, else the one that holds already. */
const chosenOf = ({ state, data }: Seen, { id }: Item): string =>
  state.entries[id]?.answer ?? recordedValue(data.recorded[id]?.answer);

function recordedValue(recorded: Answer | undefined): string {
  if (recorded === undefined) return '';
  return recorded.kind === 'level' ? `${recorded.level}` : 'na';
}

function levelView(
  item: Item,
  { level, name, anchor }: LevelMeaning,
  { seen, chosen }: { readonly seen: Seen; readonly chosen: string },
): Element {
  const note = item.levelNotes.find((each) => each.level === level)?.note;
  return choiceView(seen, item, {
    value: `${level}`,
    isChosen: chosen === `${level}`,
    name: [h('span', { class: 'number' }, `${level}`), ` ${name}`],
    // On paper the anchors stand once, at the beginning.
    means: [
      h('span', { class: 'anchor' }, anchor),
      ...(note === undefined
        ? []
        : [' ', h('em', {}, `${seen.words.interview.levelNote} ${note}`)]),
    ],
  });
}

type Choice = {
  readonly value: string;
  readonly isChosen: boolean;
  readonly name: readonly (Element | string)[];
  readonly means: readonly (Element | string)[];
};

function choiceView(seen: Seen, item: Item, { value, isChosen, name, means }: Choice): Element {
  const id = `${item.id}-${value}`;
  const isRecorded = recordedValue(seen.data.recorded[item.id]?.answer) === value;
  return h(
    'div',
    { class: isChosen ? 'level chosen' : 'level' },
    h('input', {
      type: 'radio',
      name: item.id,
      id,
      value,
      checked: isChosen,
      'aria-labelledby': `${id}-name`,
      'aria-describedby': `${id}-means`,
      // What holds already needs no answer of one's own.
      react: () =>
        isRecorded
          ? { does: 'take-back', item: item.id }
          : { does: 'answer', item: item.id, value },
    }),
    h(
      'label',
      { for: id },
      h('span', { class: 'level-name', id: `${id}-name` }, name),
      h('span', { class: 'level-means', id: `${id}-means` }, means),
    ),
  );
}

function notApplicableView(seen: Seen, item: Item, chosen: string): readonly Element[] {
  const { words, guideline } = seen;
  return [
    choiceView(seen, item, {
      value: 'na',
      isChosen: chosen === 'na',
      name: [words.form.notApplicable],
      means: [notApplicableHelp({ guideline, item }, words).join(' ')],
    }),
    ...(chosen === 'na' ? [reasonView(seen, item)] : []),
    h(
      'div',
      { class: 'paper reason', 'aria-hidden': 'true' },
      `${words.general.label(words.form.paperReason)}${chosen === 'na' ? makeVisible(reasonOf(seen, item)) : ''}`,
    ),
  ];
}

/** Why the item does not apply: as the person types it, else as it was recorded. */
function reasonOf({ state, data }: Seen, { id }: Item): string {
  const recorded = data.recorded[id]?.answer;
  const before = recorded?.kind === 'not-applicable' ? recorded.reason : '';
  return state.entries[id]?.reason ?? before;
}

function reasonView(seen: Seen, item: Item): Element {
  const { words, state, guideline } = seen;
  const entry = state.entries[item.id] ?? {};
  const least = guideline.scoring.reasonMinLength;
  const text = reasonOf(seen, item);
  const checked = ownAnswer(entry, { item, guideline });
  const wrong = checked?.ok === false ? checked.complaints.map((each) => told(each, words)) : [];
  const [id, error, count] = [`${item.id}-reason`, `${item.id}-wrong`, `${item.id}-count`];
  return h(
    'div',
    { class: 'field reason' },
    h('label', { for: id }, words.form.reason(least)),
    h('textarea', {
      id,
      rows: '2',
      maxlength: `${most.text}`,
      value: text,
      'aria-describedby': wrong.length > 0 ? `${error} ${count}` : count,
      'aria-invalid': wrong.length > 0 ? 'true' : undefined,
      react: (typed) => ({ does: 'reason', item: item.id, text: typed }),
    }),
    wrong.length > 0 && h('p', { class: 'error', id: error }, wrong.join(' ')),
    h('p', { class: 'hint', id: count }, words.form.reasonCount(lengthOf(text.trim()), least)),
  );
}
