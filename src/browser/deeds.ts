import { noDraft } from '../form/form-state.ts';
import { openedAnswers } from '../form/opened-answers.ts';
import { answersFileName, writtenAnswers } from '../form/written-answers.ts';
import type { Deed } from '../form/view/element.ts';
import { fieldToMend, pieceOfDraft, toldOfDraft } from '../form/view/evidence-view.ts';
import { nextOpen, standingOf } from '../form/view/seen.ts';
import { clock, today } from './clock.ts';
import { download, openText } from './files.ts';
import { focusOn, focusOnItem } from './focus.ts';
import type { FormWindow } from './form-window.ts';

/** What only a browser can do for a form. `lastItem` is the item that had the focus last. */
export const deedsOf = (
  form: FormWindow,
  lastItem: () => string | undefined,
): Readonly<Record<Deed, () => void>> => ({
  save: () => save(form),
  'open-file': () => openText((text) => open(form, text)),
  print: () => print(),
  'next-open': () => goOn(form, lastItem()),
  'ask-forget': () => {
    form.askToForget(true);
    focusOn('cancel-forget');
  },
  'cancel-forget': () => {
    form.askToForget(false);
    focusOn('ask-forget');
  },
  'forget-now': () => {
    form.forget();
    form.say(form.see().words.form.forgotten);
    focusOn('ask-forget');
  },
});

/** Downloads everything that was typed, and says what of it is not finished. */
function save(form: FormWindow): void {
  const seen = form.see();
  const { state, words, data } = seen;
  const file = answersFileName(state.name);
  if (file === undefined) {
    form.say(words.form.nameMissing);
    return focusOn('name');
  }
  if (Object.keys(state.entries).length === 0) return form.say(words.form.nothingToSave);
  const name = file.slice(0, file.indexOf('.'));
  download(file, writtenAnswers(data.origin, state, name));
  form.saved();
  const unfinished = seen.asked
    .filter((item) => standingOf(seen, item) === 'unfinished')
    .map(({ id }) => id);
  const more = unfinished.length > 0 ? ` ${words.form.savedUnfinished(unfinished)}` : '';
  form.say(`${words.form.saved(file, clock())}${more}`);
}

function open(form: FormWindow, text: string): void {
  const { words, data, state } = form.see();
  const opened = openedAnswers(text, data, state);
  if (!opened.ok) {
    const { notAnswers, otherForm } = words.form;
    return form.say(opened.because === 'not-answers' ? notAnswers : otherForm);
  }
  const { entries, name, taken, kept } = opened;
  form.act({ does: 'take-over', entries, name });
  const more = kept.length > 0 ? ` ${words.form.openedKept(kept)}` : '';
  form.say(`${words.form.opened(taken)}${more}`);
}

/** To the next open question; where there is none, to saving. */
export function goOn(form: FormWindow, from: string | undefined): void {
  const seen = form.see();
  const next = nextOpen(seen, from);
  if (next === undefined) {
    form.say(seen.words.form.noneOpen);
    return focusOn('save');
  }
  if (!seen.state.shown.includes(next)) {
    form.act({ does: 'look', at: { filter: 'all', area: '', search: '' } });
  }
  focusOnItem(next);
}

/** Adds the evidence that is being written, or says what is wrong with it. */
export function tryEvidence(form: FormWindow, id: string): void {
  const { guideline, words, asked, state } = form.see();
  const item = asked.find((each) => each.id === id);
  if (item === undefined) return;
  const checked = pieceOfDraft(state.drafts[id] ?? noDraft, { item, guideline, today: today() });
  if (checked.ok) {
    form.act({ does: 'add-evidence', item: id, piece: checked.value });
    return focusOn(`${id}-add`);
  }
  form.act({ does: 'try-draft', item: id });
  form.say(toldOfDraft(checked.complaints, words));
  focusOn(`${id}-piece-${fieldToMend(checked.complaints)}`);
}
