import { isSameEvidence } from '../assessment/evidence.ts';
import type { Language } from '../i18n/phrases.ts';
import type { FormEntry, FormEvidence } from './answers.ts';
import type { FormData } from './form-data.ts';

/** What the person at the form has done so far. */
export type FormState = {
  readonly language: Language;
  /** As it was typed. */
  readonly name: string;
  readonly entries: Readonly<Record<string, FormEntry>>;
  /** Evidence that is being written, by item; it counts when it is added. */
  readonly drafts: Readonly<Record<string, EvidenceDraft>>;
  readonly filter: Filter;
  /** An area, or empty for all. */
  readonly area: string;
  readonly search: string;
  /** The items that were found last: one that is answered stays in sight until somebody looks for others. */
  readonly shown: readonly string[];
};

export type Filter = 'all' | 'open' | 'critical';

export type EvidenceDraft = { readonly [Field in DraftField]: string } & {
  /** Somebody tried to add it, so what is wrong with it is said. */
  readonly tried: boolean;
};

export type DraftField = 'title' | 'kind' | 'date' | 'system';

export const noDraft: EvidenceDraft = { title: '', kind: '', date: '', system: '', tried: false };

/** Something that the person did. */
export type Action = Look | EntryAction | DraftAction | WholeAction;

/** In which language, and at which questions, the person looks. */
type Look = {
  readonly does: 'look';
  readonly at: Partial<Pick<FormState, 'language' | 'filter' | 'area' | 'search'>>;
};

type WholeAction =
  | { readonly does: 'name'; readonly text: string }
  | { readonly does: 'show'; readonly items: readonly string[] }
  | { readonly does: 'take-over'; readonly entries: FormState['entries']; readonly name: string }
  | { readonly does: 'forget' };

type EntryAction =
  | { readonly does: 'answer'; readonly item: string; readonly value: string }
  | { readonly does: 'take-back'; readonly item: string }
  | { readonly does: 'reason' | 'note'; readonly item: string; readonly text: string }
  | { readonly does: 'add-evidence'; readonly item: string; readonly piece: FormEvidence }
  | { readonly does: 'remove-evidence'; readonly item: string; readonly index: number };

type DraftAction =
  | { readonly does: 'open-draft' | 'close-draft' | 'try-draft'; readonly item: string }
  | {
      readonly does: 'draft';
      readonly item: string;
      readonly field: DraftField;
      readonly text: string;
    };

export const firstState = ({ languages, asked, name = '' }: FormData): FormState => ({
  language: languages[0] ?? 'en',
  name,
  entries: {},
  drafts: {},
  filter: 'all',
  area: '',
  search: '',
  shown: asked,
});

/** How the form stands after somebody did something. */
export function after(state: FormState, action: Action): FormState {
  if (isDraftAction(action)) return { ...state, drafts: draftsAfter(state.drafts, action) };
  if (isEntryAction(action)) {
    const next = withEntry(state, action.item, entryAfter(state.entries[action.item], action));
    return action.does === 'add-evidence'
      ? { ...next, drafts: without(state.drafts, action.item) }
      : next;
  }
  switch (action.does) {
    case 'look':
      return { ...state, ...action.at };
    case 'name':
      return { ...state, name: action.text };
    case 'show':
      return { ...state, shown: action.items };
    case 'take-over':
      return { ...state, entries: action.entries, name: action.name };
    case 'forget':
      return { ...state, entries: {}, drafts: {} };
  }
}

const isDraftAction = (action: Action): action is DraftAction =>
  ['open-draft', 'close-draft', 'try-draft', 'draft'].includes(action.does);

const isEntryAction = (action: Action): action is EntryAction =>
  ['answer', 'take-back', 'reason', 'note', 'add-evidence', 'remove-evidence'].includes(
    action.does,
  );

function entryAfter(entry: FormEntry = {}, action: EntryAction): FormEntry {
  switch (action.does) {
    case 'answer':
      // A reason stays while one looks at the levels: it may have taken long to write.
      return { ...entry, answer: action.value };
    case 'take-back':
      return withoutAnswer(entry);
    case 'reason':
      // Whoever mends the reason of an answer from before answers anew.
      return { ...entry, answer: 'na', reason: action.text };
    case 'note':
      return { ...entry, note: action.text };
    case 'add-evidence': {
      const { piece } = action;
      const others = (entry.evidence ?? []).filter((each) => !isSameEvidence(each, piece));
      return { ...entry, evidence: [...others, piece] };
    }
    case 'remove-evidence':
      return { ...entry, evidence: (entry.evidence ?? []).filter((_, at) => at !== action.index) };
  }
}

const withoutAnswer = ({ note, evidence }: FormEntry): FormEntry => ({
  ...(note !== undefined && { note }),
  ...(evidence !== undefined && { evidence }),
});

const withEntry = (state: FormState, item: string, entry: FormEntry): FormState => ({
  ...state,
  entries: saysNothing(entry) ? without(state.entries, item) : { ...state.entries, [item]: entry },
});

/** Whether an entry holds nothing that somebody typed. */
const saysNothing = ({ answer, reason = '', note = '', evidence = [] }: FormEntry): boolean =>
  answer === undefined && reason === '' && note === '' && evidence.length === 0;

function draftsAfter(drafts: FormState['drafts'], action: DraftAction): FormState['drafts'] {
  const draft = drafts[action.item] ?? noDraft;
  switch (action.does) {
    case 'open-draft':
      return { ...drafts, [action.item]: draft };
    case 'close-draft':
      return without(drafts, action.item);
    case 'try-draft':
      return { ...drafts, [action.item]: { ...draft, tried: true } };
    case 'draft':
      return { ...drafts, [action.item]: { ...draft, [action.field]: action.text } };
  }
}

const without = <Value>(
  all: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));
