import { keptEntries } from '../form/opened-answers.ts';
import type { FormData } from '../form/form-data.ts';
import type { FormState } from '../form/form-state.ts';

/** Where this browser keeps the answers to one form; another form, or another moment, has a place of its own. */
export type Keeper = {
  /** Whether they were kept; a browser may refuse, or be full. */
  readonly keep: (state: FormState) => boolean;
  readonly read: () => Kept | undefined;
  readonly forget: () => void;
  /** Called when another window of this browser kept something. */
  readonly whenKeptElsewhere: (then: (kept: Kept) => void) => void;
};

type Kept = Pick<FormState, 'entries' | 'name'>;

export function keeperOf(data: FormData, place: string): Keeper {
  const [answers, name] = [`copcheck-form ${place}`, `copcheck-name ${place}`];
  const read = (): Kept | undefined => {
    const text = attempt(() => localStorage.getItem(answers));
    const entries = text == null ? undefined : keptEntries(text, data);
    return entries && { entries, name: attempt(() => localStorage.getItem(name)) ?? '' };
  };
  return {
    read,
    keep: (state) => {
      const text = JSON.stringify(state.entries);
      return (
        attempt(() => {
          localStorage.setItem(answers, text);
          localStorage.setItem(name, state.name);
          return localStorage.getItem(answers) === text;
        }) ?? false
      );
    },
    forget: () => {
      attempt(() => localStorage.removeItem(answers));
      attempt(() => localStorage.removeItem(name));
    },
    whenKeptElsewhere: (then) => {
      addEventListener('storage', ({ key }) => {
        const kept = key === answers || key === name ? read() : undefined;
        if (kept !== undefined) then(kept);
      });
    },
  };
}

/** A browser that may not keep anything throws, in whichever way it likes. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
