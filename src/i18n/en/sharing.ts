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
  nextAssigned: 'Who has what: copcheck status --by person',

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
    `Answer in the workbook or the form that you were given and send it back, or in the terminal: copcheck assess --for ${name} --as ${name}`,
  reminderNothing: (name: string, items: number, of: Assessed): string =>
    `${name} has answered everything: ${plural(items, 'question', 'questions')}. Self-assessment of ${of.organisation}, ${of.from} to ${of.to}.`,

  // settling what people answered differently
  disputePlace: (at: number, of: number): string => `disagreement ${at} of ${of}`,
  at: (date: string, time: string): string => `${date}, ${time}`,
  noEvidence: 'No evidence named.',
  fromOthers: 'From others:',
  which: 'Which answer holds?',
  keep: (by: string, answer: string): string => `${by}: ${answer}`,
  another: 'Another answer',
  later: 'Leave it for later',
  stop: 'Stop here',
  settled: (settled: number, of: number): string =>
    `${settled} of ${plural(of, 'disagreement is', 'disagreements are')} settled.`,
  stillDiffer: (items: readonly string[]): string =>
    `Still answered differently: ${some(items, 5)}. Go on at any time: copcheck resolve`,
  nextStatus: 'Nobody disagrees any more. Next: copcheck status',
  nothingToSettle: 'Nobody disagrees: there is nothing to settle.',
  differing: (count: number): string =>
    `${plural(count, 'item was', 'items were')} answered differently`,

  // the plan in a tracker of the company's own
  gapsWritten: (file: string, gaps: number, planned: number): string =>
    `${plural(gaps, 'gap', 'gaps')} written to ${file}, ${planned} of them with a plan.`,
  nextPlanImport: (file: string): string =>
    `When owners and dates stand in it: copcheck plan --import ${file}`,
  plansTitle: (file: string): string => `What ${file} says, compared with the plan`,
  planIs: { new: 'new', changed: 'changed' },
  planWas: (plan: string): string => `was: ${plan}`,
  planCounts: (count: PlanCounts): string =>
    `${count.fresh} new, ${count.changed} changed, ${count.unchanged} unchanged, ${count.refused} refused.`,
  askPlans: (count: number, contributor: string): string =>
    `Record ${plural(count, 'plan', 'plans')} in the journal of ${contributor}?`,
  onlyShown: (command: string): string => `Nothing was recorded. To record it: ${command}`,
  plansRecorded: (time: string, count: number, contributor: string): string =>
    `Saved ${time}: ${plural(count, 'plan', 'plans')} in the journal of ${contributor}.`,
  plansRefused: (count: number): string =>
    `${plural(count, 'row was', 'rows were')} refused and not recorded. Mend that in the file and import it again.`,
};

/** How many rows of a file of plans became what. */
export type PlanCounts = {
  readonly fresh: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
};

/** What is answered: by which company, for which time. */
export type Assessed = {
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
};
