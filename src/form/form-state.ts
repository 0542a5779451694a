import { isSameEvidence } from '../assessment/evidence.ts';
import type { Evidence } from '../assessment/evidence.ts';
import type { Language } from '../i18n/phrases.ts';
import type { FormEntry } from './answers.ts';
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
export type Action =
  | { readonly does: 'language'; readonly language: Language }
  | { readonly does: 'name'; readonly text: string }
  | { readonly does: 'filter'; readonly filter: Filter }
  | { readonly does: 'area'; readonly area: string }
  | { readonly does: 'search'; readonly text: string }
  | { readonly does: 'show'; readonly items: readonly string[] }
  | { readonly does: 'answer'; readonly item: string; readonly value: string }
  | { readonly does: 'take-back'; readonly item: string }
  | { readonly does: 'reason' | 'note'; readonly item: string; readonly text: string }
  | { readonly does: 'open-draft' | 'close-draft' | 'try-draft'; readonly item: string }
  | {
      readonly does: 'draft';
      readonly item: string;
      readonly field: DraftField;
      readonly text: string;
    }
  | { readonly does: 'add-evidence'; readonly item: string; readonly piece: Evidence }
  | { readonly does: 'remove-evidence'; readonly item: string; readonly index: number }
  | { readonly does: 'take-over'; readonly entries: FormState['entries']; readonly name: string }
  | { readonly does: 'forget' };

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
  switch (action.does) {
    case 'language':
      return { ...state, language: action.language };
    case 'name':
      return { ...state, name: action.text };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'area':
      return { ...state, area: action.area };
    case 'search':
      return { ...state, search: action.text };
    case 'show':
      return { ...state, shown: action.items };
    case 'open-draft':
    case 'close-draft':
    case 'try-draft':
    case 'draft':
      return { ...state, drafts: draftsAfter(state.drafts, action) };
    case 'add-evidence':
      return {
        ...withEntry(state, action.item, entryAfter(state.entries[action.item] ?? {}, action)),
        drafts: without(state.drafts, action.item),
      };
    case 'take-over':
      return { ...state, entries: action.entries, name: action.name };
    case 'forget':
      return { ...state, entries: {}, drafts: {} };
    case 'answer':
    case 'take-back':
    case 'reason':
    case 'note':
    case 'remove-evidence':
      return withEntry(state, action.item, entryAfter(state.entries[action.item] ?? {}, action));
  }
}

type EntryAction = Extract<
  Action,
  { does: 'answer' | 'take-back' | 'reason' | 'note' | 'add-evidence' | 'remove-evidence' }
>;

function entryAfter(entry: FormEntry, action: EntryAction): FormEntry {
  const { answer: _, reason: __, ...others } = entry;
  switch (action.does) {
    case 'answer':
      // A reason stays while one looks at the levels: it may have taken long to write.
      return { ...entry, answer: action.value };
    case 'take-back':
      return others;
    case 'reason':
      return { ...entry, reason: action.text };
    case 'note':
      return { ...entry, note: action.text };
    case 'add-evidence': {
      const { title, kind, date, system } = action.piece;
      const piece = { title, kind, date, ...(system !== undefined && { system }) };
      const others = (entry.evidence ?? []).filter((each) => !isSameEvidence(each, piece));
      return { ...entry, evidence: [...others, piece] };
    }
    case 'remove-evidence':
      return { ...entry, evidence: (entry.evidence ?? []).filter((_, at) => at !== action.index) };
  }
}

const withEntry = (state: FormState, item: string, entry: FormEntry): FormState => ({
  ...state,
  entries: saysNothing(entry) ? without(state.entries, item) : { ...state.entries, [item]: entry },
});

/** Whether an entry holds nothing that somebody typed. */
const saysNothing = ({ answer, reason = '', note = '', evidence = [] }: FormEntry): boolean =>
  answer === undefined && reason === '' && note === '' && evidence.length === 0;

type DraftAction = Extract<Action, { does: 'open-draft' | 'close-draft' | 'try-draft' | 'draft' }>;

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
