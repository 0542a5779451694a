/** What the commands say besides problems. */
export const program = {
  interrupted:
    'Stopped. Everything that was marked as saved is safe; "copcheck assess" goes on from there.',
  bug: 'This is a bug in copcheck, not a mistake of yours. Everything that was marked as saved is safe. Please report it with the lines below, at the place where you got copcheck.',
  problemsFound: (count: number) =>
    count === 1 ? '1 problem was found.' : `${count} problems were found.`,
  nothingWritten: 'Nothing was recorded.',

  started: (folder: string, guideline: string) =>
    `Assessment started in ${folder}, with ${guideline}.`,
  startedItems: (count: number) =>
    count === 1 ? '1 item applies to this company.' : `${count} items apply to this company.`,
  nextAssess: 'Next: copcheck assess',
  nextAssessIn: (folder: string) => `Next: copcheck assess ${folder}`,
  recovered: (journal: string) =>
    `Recovered after a crash: an answer that was being written to ${journal} was never saved and was set aside in ${journal}.torn. Everything marked as saved is safe.`,

  saved: (time: string, answered: number, asked: number) =>
    `Saved ${time} (${answered} of ${asked}).`,
  nothingNew: 'Nothing new: everything in the file is recorded already.',
  imported: (added: number, changed: number, same: number) =>
    `Answers: ${added} new, ${changed} changed, ${same} as before.`,
  alsoRecorded: (count: number) =>
    count === 1
      ? 'Also recorded: 1 change to notes, evidence, plan, scope or particulars.'
      : `Also recorded: ${count} changes to notes, evidence, plan, scope or particulars.`,
  exported: (file: string) => `Answers written to ${file}.`,
  leftOutOfExport: (ids: readonly string[]) =>
    `Left out, because people answered them differently: ${ids.join(', ')}.`,
  conflict: (item: string, by: readonly string[]) =>
    `${item} is now answered differently by ${by.join(' and ')}; it counts as unanswered until "copcheck resolve ${item} <0-4 or na>" settles it.`,

  scopeHeading: 'Scope questions of this assessment',
  scopeLine: (id: string, answer: string) => `${id}: ${answer}`,
  scopeUnanswered: 'not answered (counts as yes)',
  honestNo: (text: string) => `An honest "no": ${text}`,

  reportWritten: (file: string) => `Gap report written to ${file}.`,
  belowThreshold: (score: string, threshold: string) => `The score ${score} is below ${threshold}.`,
  notScoredThreshold: 'Nothing applies, so there is no score to compare with the threshold.',
  criticalOpen: (ids: readonly string[]) =>
    `Critical items at level 0 or 1, or unanswered: ${ids.join(', ')}.`,
  whatIf: (assumptions: string) =>
    `Assuming ${assumptions}, with the evidence that these levels need:`,

  guidelineLine: (entry: {
    id: string;
    version: string;
    standing: string;
    segments: number;
    items: number;
    languages: string;
  }) =>
    `${entry.id} ${entry.version}  ${entry.standing}  ${entry.segments} segments  ${entry.items} items  ${entry.languages}`,
  translated: (language: string, status: 'draft' | 'reviewed') =>
    status === 'draft' ? `${language} (draft)` : language,
  draftTranslation: 'Draft translation, not official: no native reader has reviewed it yet.',
  lintClean: ({ guidelines, files }: { guidelines: number; files: number }) => {
    const counted = [
      ...(guidelines === 0 ? [] : [guidelines === 1 ? '1 guideline' : `${guidelines} guidelines`]),
      ...(files === 0 ? [] : [files === 1 ? '1 file' : `${files} files`]),
    ].join(' and ');
    return `${counted} ${guidelines + files === 1 ? 'was' : 'were'} checked: clean.`;
  },
  stamped: (file: string, count: number) => `${file}: ${count} stamped.`,
  guidelineSegments: (segments: string) => `  segments: ${segments}`,

  guidelineBegun: (folder: string) => `A guideline to begin from was written to ${folder}.`,
  nextLint: (folder: string) => `Next: edit its files, then copcheck lint ${folder}`,
  released: (name: string, digest: string) => `Released: ${name}, ${digest}`,
  releasedAlready: (name: string) => `${name} was released before, and is still the same.`,
  firstRelease: 'There is no earlier version to compare with.',

  demoHeading: (company: string) => `The main job on an invented company: ${company}.`,
  demoCommand: (command: string) => `$ copcheck ${command}`,
  demoDone: (file: string) => `The gap report lies in ${file}`,
  demoNext: (folder: string) =>
    [
      'Try next:',
      `  copcheck score ${folder} --explain`,
      `  copcheck score ${folder} --what-if CSAM-02=3`,
      `  copcheck assess ${folder}`,
      '  copcheck start my-assessment',
    ].join('\n'),
};
