import type { Filter } from '../form-state.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import { isOpen } from './seen.ts';
import type { Seen } from './seen.ts';

const filters: readonly Filter[] = ['all', 'open', 'critical'];

/** Which questions are in sight. */
export function findView(seen: Seen): Element {
  const { words, state, asked } = seen;
  const { form } = words;
  return h(
    'section',
    { class: 'find', 'aria-labelledby': 'find' },
    h('h2', { id: 'find' }, form.find),
    h(
      'div',
      { class: 'find-fields' },
      h(
        'fieldset',
        { class: 'filters' },
        h('legend', {}, form.show),
        filters.map((filter) => filterView(seen, filter)),
      ),
      areaChoice(seen),
      h(
        'div',
        { class: 'field' },
        h('label', { for: 'search' }, form.search),
        h('input', {
          id: 'search',
          type: 'search',
          value: state.search,
          maxlength: '80',
          autocomplete: 'off',
          react: (text) => ({ does: 'look', at: { search: text } }),
        }),
      ),
    ),
    h('p', { class: 'found', role: 'status' }, form.found(state.shown.length, asked.length)),
  );
}

function filterView(seen: Seen, filter: Filter): Element {
  const { state, words, asked } = seen;
  const count = {
    all: asked.length,
    open: asked.filter((item) => isOpen(seen, item)).length,
    critical: asked.filter(({ criticality }) => criticality === 'critical').length,
  }[filter];
  return h(
    'span',
    { class: 'choice' },
    h('input', {
      type: 'radio',
      name: 'filter',
      id: `filter-${filter}`,
      value: filter,
      checked: state.filter === filter,
      react: () => ({ does: 'look', at: { filter } }),
    }),
    h('label', { for: `filter-${filter}` }, `${words.form.filters[filter]} (${count})`),
  );
}

function areaChoice({ words, guideline, asked, state }: Seen): Element {
  const areas = guideline.areas.filter(({ id }) => asked.some(({ area }) => area === id));
  return h(
    'div',
    { class: 'field' },
    h('label', { for: 'area' }, words.form.area),
    h(
      'select',
      { id: 'area', react: (area) => ({ does: 'look', at: { area } }) },
      h('option', { value: '', selected: state.area === '' }, words.form.allAreas),
      areas.map(({ id, title }) => h('option', { value: id, selected: state.area === id }, title)),
    ),
  );
}
