import type { Item } from '../../guideline/guideline.ts';
import { itemHelp } from '../../help/item-help.ts';
import { makeVisible } from '../../text/visible.ts';
import { most } from '../answers.ts';
import { ownNote } from '../own-answer.ts';
import { told } from '../words.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import { evidenceView } from './evidence-view.ts';
import { levelsView } from './levels-view.ts';
import { recordedView } from './recorded-view.ts';
import { standingOf } from './seen.ts';
import type { Seen } from './seen.ts';

export type ViewItem = (seen: Seen, item: Item) => Element;

/** The same view of an item, made anew only when something changed that it shows. */
export function rememberingItems(): ViewItem {
  const made = new Map<string, { readonly from: readonly unknown[]; readonly view: Element }>();
  return (seen, item) => {
    const { entries, drafts, language, name, shown } = seen.state;
    const { id } = item;
    const from = [entries[id], drafts[id], language, name, shown.includes(id), seen.today];
    const known = made.get(id);
    if (known?.from.every((each, index) => each === from[index]) === true) return known.view;
    const view = itemView(seen, item);
    made.set(id, { from, view });
    return view;
  };
}

/** One question with everything that belongs to it. */
export function itemView(seen: Seen, item: Item): Element {
  const { words, state } = seen;
  const standing = standingOf(seen, item);
  const title = `${item.id}-title`;
  return h(
    'section',
    {
      class: `item ${standing}`,
      id: item.id,
      'data-item': item.id,
      'aria-labelledby': title,
      hidden: !state.shown.includes(item.id),
    },
    h(
      'div',
      { class: 'item-head' },
      h('h3', { id: title }, h('span', { class: 'id' }, item.id), ` ${item.title}`),
      h(
        'p',
        { class: 'tags' },
        h(
          'span',
          { class: `tag ${item.criticality}` },
          words.general.criticality[item.criticality],
        ),
        ' ',
        h('span', { class: `tag standing ${standing}` }, words.form[standing]),
      ),
    ),
    h(
      'div',
      { class: 'item-body' },
      h('div', { class: 'answering' }, levelsView(seen, item), recordedView(seen, item)),
      h(
        'div',
        { class: 'context' },
        contextView(seen, item),
        noteView(seen, item),
        evidenceView(seen, item),
        helpView(seen, item),
      ),
    ),
  );
}

/** What helps to answer, always in sight. */
const contextView = ({ words: { interview } }: Seen, item: Item): readonly Element[] => [
  h('p', {}, h('strong', {}, interview.why), ` ${item.why}`),
  h('p', { class: 'shows' }, h('strong', {}, interview.shows)),
  h(
    'ul',
    {},
    item.evidence.map((text) => h('li', {}, text)),
  ),
  ...(item.exerciseCounts ? [h('p', {}, interview.exercise)] : []),
  ...(item.caution === undefined
    ? []
    : [h('p', { class: 'caution' }, h('strong', {}, interview.caution), ` ${item.caution}`)]),
  ...(item.legalNote === undefined
    ? []
    : [h('p', { class: 'legal' }, h('strong', {}, interview.legalNote), ` ${item.legalNote}`)]),
];

function noteView({ words, state, data, guideline }: Seen, item: Item): Element {
  const entry = state.entries[item.id] ?? {};
  const text = entry.note ?? data.recorded[item.id]?.note ?? '';
  const checked = ownNote(entry, { item, guideline });
  const [id, help, error] = [`${item.id}-note`, `${item.id}-note-help`, `${item.id}-note-error`];
  const wrong = checked?.ok === false ? checked.complaints.map((each) => told(each, words)) : [];
  return h(
    'div',
    { class: 'field note' },
    h('label', { for: id }, words.form.note),
    h('textarea', {
      id,
      rows: '2',
      maxlength: `${most.text}`,
      value: text,
      'aria-describedby': wrong.length > 0 ? `${error} ${help}` : help,
      'aria-invalid': wrong.length > 0 ? 'true' : undefined,
      react: (typed) => ({ does: 'note', item: item.id, text: typed }),
    }),
    wrong.length > 0 && h('p', { class: 'error', id: error }, wrong.join(' ')),
    h('p', { class: 'hint', id: help }, words.form.noteHelp),
    h('div', { class: 'paper lines', 'aria-hidden': 'true' }, makeVisible(text)),
  );
}

/** Everything else, folded away. */
function helpView({ words, guideline }: Seen, item: Item): Element {
  const { interview } = words;
  const inSight = [interview.helpTitle(item.id), interview.shows, interview.helpLevels];
  const parts = itemHelp({ guideline, item }, words).filter(
    ({ heading }) => !inSight.includes(heading),
  );
  return h(
    'details',
    { class: 'help' },
    h('summary', {}, words.form.help(item.id)),
    parts
      .map(({ heading, texts, as }) => [
        h('h4', {}, heading),
        ...(as === 'points'
          ? [
              h(
                'ul',
                {},
                texts.map((text) => h('li', {}, text)),
              ),
            ]
          : texts.map((text) => h('p', {}, text))),
      ])
      .flat(),
  );
}
