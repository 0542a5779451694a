import { plural, some } from './report/lists.ts';

/** What is said when people share the work. */
export const sharing = {
  assigned: (time: string, items: readonly string[], to: string | undefined): string =>
    to === undefined
      ? `Saved ${time}: nobody in particular answers ${some(items, 3)} any more.`
      : `Saved ${time}: ${plural(items.length, 'item goes', 'items go')} to ${to}: ${some(items, 3)}.`,
  assignedAlready: (to: string | undefined): string =>
    to === undefined
      ? 'Nothing changes: these were assigned to nobody.'
      : `Nothing changes: ${to} has all of these already.`,
  takenFrom: (owner: string, items: readonly string[]): string =>
    `Until now with ${owner}: ${some(items, 3)}.`,
  nextAssigned: (name: string): string => `Who has what: copcheck status --by person --for ${name}`,
};
