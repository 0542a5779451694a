import { counted } from './card.ts';

/** What is said when answers come back that colleagues gave elsewhere. */
export const sheet = {
  title: (file: string): string => `What ${file} says, compared with the assessment`,
  outcome: {
    new: 'new',
    changed: 'changed',
    conflict: 'conflict',
    unchanged: 'unchanged',
    refused: 'refused',
  },
  part: {
    item: 'item',
    answer: 'answer',
    reason: 'reason',
    note: 'note',
    evidence: 'evidence',
  },
  besides: (claims: string): string => `stays beside ${claims}`,
  count: {
    new: (count: number): string => `${count} new`,
    changed: (count: number): string => `${count} changed`,
    conflict: (count: number): string => counted(count, 'conflict', 'conflicts'),
    unchanged: (count: number): string => `${count} unchanged`,
    refused: (count: number): string => `${count} refused`,
  },
  counts: (texts: readonly string[]): string => `${texts.join(', ')}.`,
  ask: (contributor: string): string => `Record this as answers of ${contributor}?`,
  onlyShown: (command: string): string => `Nothing was recorded. To record it: ${command}`,
  recorded: (time: string, count: number, contributor: string): string =>
    `Saved ${time}: ${counted(count, 'entry', 'entries')} in the journal of ${contributor}.`,
  nextResolve: (count: number): string =>
    `${counted(count, 'item is', 'items are')} answered differently by two people. Next: copcheck resolve`,
  leftOut: (count: number): string =>
    `${counted(count, 'entry was', 'entries were')} refused and not recorded. Mend that in the file and import it again.`,
};
