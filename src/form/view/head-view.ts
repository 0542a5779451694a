import { answersFileName } from '../written-answers.ts';
import type { FormData } from '../form-data.ts';
import { wordsIn } from '../words.ts';
import type { Words } from '../words.ts';
import { deedButton } from './button.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import type { Seen } from './seen.ts';

/** The title of the window. */
export const titleOf = (
  { form }: Words,
  { name, particulars }: Pick<FormData, 'name' | 'particulars'>,
): string =>
  `${name === undefined ? form.title : form.titleFor(name)} – ${particulars.organisation}`;

/** Whose form it is, and in which language. */
export function headView(seen: Seen): Element {
  const { data, words, guideline } = seen;
  const { organisation, period } = data.particulars;
  const { general, form, card } = words;
  const covers = card.period(general.date(period.from), general.date(period.to));
  return h(
    'header',
    { class: 'head' },
    h('a', { class: 'skip', href: '#questions' }, form.skip),
    h(
      'div',
      { class: 'head-text' },
      h('p', { class: 'eyebrow' }, form.about(organisation, covers)),
      h('h1', {}, data.name === undefined ? form.title : form.titleFor(data.name)),
      h('p', { class: 'guideline' }, guideline.title),
    ),
    data.languages.length > 1 && languageView(seen),
  );
}

const languageView = ({ data, state, words }: Seen): Element =>
  h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': words.form.language },
    data.languages.map((language) =>
      h(
        'button',
        {
          type: 'button',
          lang: language,
          'aria-pressed': `${language === state.language}`,
          react: () => ({ does: 'look', at: { language } }),
        },
        wordsIn[language].form.languageName,
      ),
    ),
  );

/** Nobody handles abuse material in order to answer: it stands above everything else. */
export const warningView = ({ words, guideline, isDraft }: Seen): Element =>
  h(
    'section',
    { class: 'warning', 'aria-labelledby': 'warning' },
    h('h2', { id: 'warning' }, words.form.warning),
    h('p', {}, guideline.safetyRule),
    isDraft && h('p', { class: 'draft' }, words.form.draft),
  );

/** How to answer, and under which name. */
export function introView(seen: Seen): Element {
  const { words, guideline } = seen;
  const { form } = words;
  return h(
    'section',
    { class: 'intro', 'aria-labelledby': 'how' },
    h('h2', { id: 'how' }, form.howTitle),
    h(
      'ul',
      {},
      form.how.map((text) => h('li', {}, text)),
    ),
    nameView(seen),
    toolsView(seen),
    h(
      'details',
      { class: 'keys' },
      h('summary', {}, form.keysTitle),
      h(
        'dl',
        {},
        form.keys.map(([key = '', does = '']) => h('div', {}, h('dt', {}, key), h('dd', {}, does))),
      ),
    ),
    h(
      'div',
      { class: 'paper', 'aria-hidden': 'true' },
      h('h3', {}, form.levelsTitle),
      h(
        'ul',
        {},
        guideline.scoring.levels.map(({ level, name, anchor }) =>
          h('li', {}, h('strong', {}, words.interview.levelName(`${level} ${name}`)), ` ${anchor}`),
        ),
      ),
    ),
    h(
      'details',
      {},
      h('summary', {}, form.aboutTitle),
      h('p', {}, guideline.disclaimer),
      h(
        'ul',
        {},
        guideline.answeringHelp.map((text) => h('li', {}, text)),
      ),
    ),
  );
}

/** What is wanted now and then: a file from before, paper, and a clean browser. */
function toolsView({ words: { form }, asksToForget }: Seen): Element {
  return h(
    'div',
    { class: 'tools' },
    h(
      'p',
      { class: 'buttons' },
      deedButton('open-file', form.openFile, { class: 'quiet' }),
      deedButton('print', form.print, { class: 'quiet' }),
      deedButton('ask-forget', form.forget, { class: 'quiet' }),
    ),
    asksToForget &&
      h(
        'p',
        { class: 'buttons asking' },
        h('span', { id: 'forget-sure' }, form.forgetSure),
        deedButton('forget-now', form.forgetYes, {
          class: 'danger',
          'aria-describedby': 'forget-sure',
        }),
        deedButton('cancel-forget', form.cancel, { class: 'quiet' }),
      ),
  );
}

function nameView({ state, words: { form } }: Seen): Element {
  const isUnsafe = state.name.trim() !== '' && answersFileName(state.name) === undefined;
  return h(
    'div',
    { class: 'field name' },
    h('label', { for: 'name' }, form.name),
    h('input', {
      id: 'name',
      type: 'text',
      value: state.name,
      maxlength: '60',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-describedby': isUnsafe ? 'name-error name-help' : 'name-help',
      'aria-invalid': isUnsafe ? 'true' : undefined,
      react: (text) => ({ does: 'name', text }),
    }),
    isUnsafe && h('p', { class: 'error', id: 'name-error' }, form.nameMissing),
    h('p', { class: 'hint', id: 'name-help' }, form.nameHelp),
  );
}
