import { counted } from './card.ts';

/** What `copcheck upgrade` says. */
export const upgrade = {
  title: (guideline: string, from: string, to: string): string =>
    `${guideline}: from ${from} to ${to}`,
  kept: (count: number): string =>
    count === 1 ? '1 answer is kept as it is.' : `${count} answers are kept as they are.`,
  renamed: 'Kept, under another id:',
  toConfirm: 'To be confirmed, because the question is not the same:',
  archived: 'Archived, because nobody asks any more:',
  scopeAgain: 'Scope questions to be answered again:',
  scopeGone: 'Scope questions that are asked no more:',
  added: 'New:',
  nothing: 'none',
  /** An id, what it became, and why. */
  becomes: (from: string, to: readonly string[]): string =>
    to.length === 0 || (to.length === 1 && to[0] === from) ? from : `${from} → ${to.join(', ')}`,
  questionChanged: 'its question was changed',
  askedNoMore: 'no item of the new version takes its place',
  nothingLost:
    'No answer is deleted: everything stays in the journals, and "copcheck upgrade --undo" takes the step back.',
  dryRun: (command: string): string => `Nothing was changed. To do it: ${command}`,
  ask: 'Move this assessment to the new version?',
  done: (version: string): string => `This assessment follows ${version} now.`,
  next: (count: number): string =>
    count === 0
      ? 'Next: copcheck status'
      : `Next: copcheck assess (${counted(count, 'item waits', 'items wait')} for an answer)`,
  undone: (version: string): string =>
    `Taken back: this assessment follows ${version} again, with the answers it had.`,
  carried: (count: number, organisation: string): string =>
    `${counted(count, 'answer comes', 'answers come')} back from the earlier assessment of ${organisation}, to be confirmed one by one: copcheck assess`,
  leftBehind: (ids: readonly string[]): string =>
    `Not carried over, because these are not asked any more: ${ids.join(', ')}`,
  disputedBehind: (ids: readonly string[]): string =>
    `Not carried over, because people had answered them differently: ${ids.join(', ')}`,
  scopeBehind: (answers: readonly string[]): string =>
    `Scope answers of the earlier assessment, to be given again: ${answers.join(', ')}`,
  archive: 'In the archive',
  newest: (guideline: string, version: string): string =>
    `${guideline} ${version} is the newest version here. There is nothing to do.`,
};
