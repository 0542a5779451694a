import { placeOf } from '../form/form-data.ts';
import type { FormData } from '../form/form-data.ts';
import { after, firstState } from '../form/form-state.ts';
import type { Action, FormState } from '../form/form-state.ts';
import { barView } from '../form/view/bar-view.ts';
import { rememberingItems } from '../form/view/item-view.ts';
import { pageView } from '../form/view/page-view.ts';
import { titleOf } from '../form/view/head-view.ts';
import { itemsFound, seenOf } from '../form/view/seen.ts';
import type { Seen } from '../form/view/seen.ts';
import { clock, today } from './clock.ts';
import { keeperOf } from './keep.ts';
import { patch } from './patch.ts';

/** The form in this window: what it shows, what it keeps, and what it says. */
export type FormWindow = {
  readonly data: FormData;
  readonly see: () => Seen;
  /** Does something to the form, keeps it, says so and shows it. */
  readonly act: (action: Action) => void;
  readonly say: (text: string) => void;
  readonly sayKept: () => void;
  readonly askToForget: (asks: boolean) => void;
  /** Deletes everything that this browser kept. */
  readonly forget: () => void;
  /** The answers are in a file now. */
  readonly saved: () => void;
};

type Parts = { readonly page: Element; readonly bar: Element; readonly status: Element };

export function openWindow(data: FormData, program: string, parts: Parts): FormWindow {
  const keeper = keeperOf(data, placeOf(data));
  let state: FormState = { ...firstState(data), ...keeper.read() };
  let isKept = keeper.keep(state);
  let isSaved = true;
  let asksToForget = false;
  const show = shower(parts);

  const see = (): Seen => seenOf(data, state, { today: today(), program, asksToForget });
  const say = (text: string): void => {
    parts.status.textContent = text;
  };
  const sayKept = (): void => {
    const { form } = see().words;
    say(isKept ? form.kept(clock()) : form.notKept);
  };
  const act = (action: Action): void => {
    state = after(state, action);
    if (looking.has(action.does)) state = after(state, { does: 'show', items: itemsFound(see()) });
    if (answering.has(action.does) || typing.has(action.does)) {
      isSaved = false;
      isKept = keeper.keep(state);
    }
    // While somebody types, a voice would be in the way; they are told when they leave the field.
    if (answering.has(action.does)) sayKept();
    show(see(), isKept);
  };
  const askToForget = (asks: boolean): void => {
    asksToForget = asks;
    show(see(), isKept);
  };
  const saved = (): void => {
    isSaved = true;
  };
  const forget = (): void => {
    state = after(state, { does: 'forget' });
    keeper.forget();
    saved();
    askToForget(false);
  };

  keeper.whenKeptElsewhere((kept) => {
    state = { ...state, ...kept };
    show(see(), isKept);
  });
  addEventListener('beforeunload', (event) => {
    if (!isKept && !isSaved) event.preventDefault();
  });
  show(see(), isKept);
  say(greeting(see(), isKept));
  return { data, see, act, say, sayKept, askToForget, forget, saved };
}

/** Puts what is seen into the page. */
function shower({ page, bar }: Parts): (seen: Seen, isKept: boolean) => void {
  const viewItem = rememberingItems();
  return (seen, isKept) => {
    document.documentElement.lang = seen.state.language;
    document.title = titleOf(seen.words, seen.data);
    patch(page, pageView(seen, viewItem));
    patch(bar, barView(seen, { warns: !isKept }));
  };
}

/** What somebody who comes back, or whose browser keeps nothing, should know at once. */
function greeting({ words: { form }, state }: Seen, isKept: boolean): string {
  if (!isKept) return form.notKept;
  const count = Object.keys(state.entries).length;
  return count > 0 ? form.keptBefore(count) : '';
}

const looking = new Set(['look', 'take-over']);
const answering = new Set(['answer', 'take-back', 'add-evidence', 'remove-evidence', 'take-over']);
const typing = new Set(['name', 'reason', 'note']);
