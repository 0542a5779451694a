import { canonicalJson } from '../documents/canonical-json.ts';
import type { FormData } from '../form/form-data.ts';
import { after, firstState, noDraft } from '../form/form-state.ts';
import type { Action, FormState } from '../form/form-state.ts';
import { openedAnswers } from '../form/opened-answers.ts';
import { told } from '../form/words.ts';
import { answersFileName, writtenAnswers } from '../form/written-answers.ts';
import { barView } from '../form/view/bar-view.ts';
import type { Happening } from '../form/view/element.ts';
import { pieceOfDraft } from '../form/view/evidence-view.ts';
import { rememberingItems } from '../form/view/item-view.ts';
import { pageView } from '../form/view/page-view.ts';
import { answeredIn, itemsFound, nextOpen, seenOf, standingOf } from '../form/view/seen.ts';
import type { Seen } from '../form/view/seen.ts';
import { download, openText } from './files.ts';
import { keeperOf } from './keep.ts';
import { focusOn, focusOnItem, itemAt, listen } from './listen.ts';
import { patch } from './patch.ts';

/** Runs the form in this window: shows it, keeps every answer, and does what the person asks. */
export function startForm(data: FormData, program: string): void {
  const [page, bar, status] = ['page', 'bar', 'status'].map(partOf);
  if (page === undefined || bar === undefined || status === undefined) return;
  const keeper = keeperOf(data, placeOf(data));
  const before = keeper.read();
  let state: FormState = { ...firstState(data), ...before };
  let isKept = keeper.keep(state);
  let asksToForget = false;
  let isSaved = true;
  const viewItem = rememberingItems();
  let lastItem: string | undefined;

  const see = (): Seen => seenOf(data, state, { today: today(), program, asksToForget });
  const say = (text: string): void => {
    status.textContent = text;
  };
  const show = (): void => {
    const seen = see();
    document.documentElement.lang = state.language;
    document.title = `${seen.words.form.title} – ${data.particulars.organisation}`;
    patch(page, pageView(seen, viewItem));
    patch(bar, barView(seen, { warns: !isKept }));
  };

  const act = (action: Action): void => {
    state = after(state, action);
    if (isLooking(action)) state = after(state, { does: 'show', items: itemsFound(see()) });
    if (isAnswering(action)) {
      isSaved = false;
      isKept = keeper.keep(state);
      sayKept(action);
    }
    show();
  };
  /** While somebody types, a voice would be in the way; they are told when they leave the field. */
  const sayKept = ({ does }: Action): void => {
    if (['reason', 'note', 'name'].includes(does)) return;
    const seen = see();
    const { form } = seen.words;
    say(
      isKept
        ? form.kept(clock(), answeredIn(seen, seen.asked), seen.asked.length)
        : form.notKept,
    );
  };

  const happen = (happening: Happening): void => {
    switch (happening.does) {
      case 'save':
        return save();
      case 'open-file':
        return openText(open);
      case 'print':
        return print();
      case 'next-open':
        return goOn(lastItem);
      case 'ask-forget':
      case 'cancel-forget':
        asksToForget = happening.does === 'ask-forget';
        show();
        return focusOn(asksToForget ? 'cancel-forget' : 'ask-forget');
      case 'forget-now':
        return forget();
      case 'try-evidence':
        return tryEvidence(happening.item);
      case 'open-draft':
        act(happening);
        return focusOn(`${happening.item}-piece-title`);
      case 'close-draft':
      case 'remove-evidence':
        act(happening);
        return focusOn(`${happening.item}-add`);
      default:
        return act(happening);
    }
  };

  const save = (): void => {
    const seen = see();
    const { form } = seen.words;
    const file = answersFileName(state.name);
    if (file === undefined) {
      say(form.nameMissing);
      return focusOn('name');
    }
    if (Object.keys(state.entries).length === 0) return say(form.nothingToSave);
    const name = file.slice(0, file.indexOf('.'));
    download(file, canonicalJson(writtenAnswers(data.origin, state, name)));
    isSaved = true;
    const unfinished = seen.asked
      .filter((item) => standingOf(seen, item) === 'unfinished')
      .map(({ id }) => id);
    say([form.saved(file), ...(unfinished.length > 0 ? [form.savedUnfinished(unfinished)] : [])].join(' '));
  };

  const open = (text: string): void => {
    const { form } = see().words;
    const opened = openedAnswers(text, data, state);
    if (!opened.ok) return say(opened.because === 'not-answers' ? form.notAnswers : form.otherForm);
    const { entries, name, taken, kept } = opened;
    act({ does: 'take-over', entries, name });
    say([form.opened(taken), ...(kept.length > 0 ? [form.openedKept(kept)] : [])].join(' '));
  };

  const forget = (): void => {
    asksToForget = false;
    state = after(state, { does: 'forget' });
    keeper.forget();
    isSaved = true;
    show();
    say(see().words.form.forgotten);
    focusOn('ask-forget');
  };

  const tryEvidence = (id: string): void => {
    const { guideline, words, asked } = see();
    const item = asked.find((each) => each.id === id);
    if (item === undefined) return;
    const checked = pieceOfDraft(state.drafts[id] ?? noDraft, { item, guideline, today: today() });
    if (checked.ok) {
      act({ does: 'add-evidence', item: id, piece: checked.value });
      focusOn(`${id}-add`);
    } else {
      act({ does: 'try-draft', item: id });
      say(checked.complaints.map((each) => told(each, words)).join(' '));
      focusOn(`${id}-piece-title`);
    }
  };

  const goOn = (from: string | undefined): void => {
    const seen = see();
    const next = nextOpen(seen, from);
    if (next === undefined) {
      say(seen.words.form.noneOpen);
      return focusOn('save');
    }
    if (!state.shown.includes(next)) act({ does: 'filter', filter: 'all' });
    if (!state.shown.includes(next)) {
      act({ does: 'area', area: '' });
      act({ does: 'search', text: '' });
    }
    focusOnItem(next);
  };

  document.addEventListener('focusin', ({ target }) => {
    lastItem = itemAt(target) ?? lastItem;
  });
  listen({ happen, goOn, left: () => sayKept({ does: 'show', items: [] }) });
  keeper.whenKeptElsewhere((kept) => {
    state = { ...state, ...kept };
    show();
  });
  addEventListener('beforeunload', (event) => {
    if (!isKept && !isSaved) event.preventDefault();
  });
  show();
  const { form } = see().words;
  const count = Object.keys(state.entries).length;
  if (!isKept) say(form.notKept);
  else if (count > 0) say(form.keptBefore(count));
}

const partOf = (id: string): Element | undefined => document.querySelector(`#${id}`) ?? undefined;

/** Two forms of one assessment for two people, or of two moments, never share what is kept. */
const placeOf = ({ origin, name, asked }: FormData): string =>
  canonicalJson({ ...origin, name, asked });

const isLooking = ({ does }: Action): boolean =>
  ['filter', 'area', 'search', 'language', 'take-over'].includes(does);

const isAnswering = ({ does }: Action): boolean =>
  ['name', 'answer', 'take-back', 'reason', 'note', 'add-evidence', 'remove-evidence', 'take-over'].includes(does);

const two = (number: number): string => String(number).padStart(2, '0');

/** Today, as the clock of this computer has it. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function clock(): string {
  const now = new Date();
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
