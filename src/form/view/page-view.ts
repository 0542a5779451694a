import type { Area } from '../../guideline/guideline.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import { findView } from './find-view.ts';
import { headView, introView, warningView } from './head-view.ts';
import { itemView } from './item-view.ts';
import type { ViewItem } from './item-view.ts';
import { scoreView } from './score-view.ts';
import { answeredIn } from './seen.ts';
import type { Seen } from './seen.ts';

/** The whole page, but for the bar at its foot. Whoever shows it again and again brings a view of items that remembers. */
export function pageView(seen: Seen, viewItem: ViewItem = itemView): readonly Element[] {
  const { words, guideline, asked, state } = seen;
  return [
    headView(seen),
    h(
      'main',
      { id: 'main' },
      warningView(seen),
      introView(seen),
      scoreView(seen),
      findView(seen),
      h(
        'div',
        { id: 'questions', tabindex: '-1' },
        state.shown.length === 0 && h('p', { class: 'nothing' }, words.form.nothingFound),
        guideline.areas
          .filter(({ id }) => asked.some(({ area }) => area === id))
          .map((area) => areaView(seen, area, viewItem)),
      ),
    ),
    paperView(seen),
    h(
      'footer',
      { class: 'colophon' },
      h(
        'p',
        {},
        `${words.form.made(seen.program, `${guideline.id} ${guideline.version}`)} ${words.form.font}`,
      ),
    ),
  ];
}

function areaView(seen: Seen, { id, title, summary }: Area, viewItem: ViewItem): Element {
  const { asked, state, words } = seen;
  const items = asked.filter(({ area }) => area === id);
  const isShown = items.some((item) => state.shown.includes(item.id));
  return h(
    'section',
    { class: 'area', 'aria-labelledby': `area-${id}`, hidden: !isShown },
    h(
      'div',
      { class: 'area-head' },
      h('h2', { id: `area-${id}` }, title),
      h('p', { class: 'count' }, words.form.progress(answeredIn(seen, items), items.length)),
    ),
    h('p', { class: 'summary' }, summary),
    items.map((item) => viewItem(seen, item)),
  );
}

/** Where somebody who answers on paper signs. */
const paperView = ({ words: { form } }: Seen): Element =>
  h(
    'div',
    { class: 'paper signing', 'aria-hidden': 'true' },
    [form.paperName, form.paperDate, form.paperSignature].map((label) =>
      h('p', {}, h('span', {}, label), h('span', { class: 'line' })),
    ),
  );
