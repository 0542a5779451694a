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

  byPerson: 'Who answers what',
  notShared: 'Nothing is assigned to anybody yet',
  nobody: 'nobody in particular',
  openItems: (open: number, critical: number): string =>
    critical === 0 ? `${open} open` : `${open} open, ${critical} critical`,
  nextReminder: 'A reminder to send: copcheck status --by person --for <name>',
  nextAssign: 'Next: copcheck assign <area or item> --to <name>',
  reminderTitle: (name: string, open: number, of: Assessed): string =>
    `${name}: ${plural(open, 'question waits', 'questions wait')} for your answer. Self-assessment of ${of.organisation}, ${of.from} to ${of.to}.`,
  reminderItem: (id: string, title: string, about: readonly string[]): string =>
    `${id} ${title} (${about.join('; ')})`,
  reminderHow: (name: string): string =>
    `Answer in the workbook or the form that you were given and send it back, or in the terminal: copcheck assess --as ${name}`,
  reminderNothing: (name: string, items: number, of: Assessed): string =>
    `${name} has answered everything: ${plural(items, 'question', 'questions')}. Self-assessment of ${of.organisation}, ${of.from} to ${of.to}.`,
};

/** What is answered: by which company, for which time. */
export type Assessed = {
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
};
