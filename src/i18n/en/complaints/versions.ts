import type { Sentences } from './sentences.ts';

/** What can be wrong on the way to another version of a guideline. */
export const versionComplaints = {
  'guideline-other': ({ found, expected }) => ({
    message: `This is the guideline "${found}"; "${expected}" was expected.`,
    hint: 'Name another version of the same guideline, as id@version or as its folder.',
  }),
  'upgrade-backwards': ({ from, to }) => ({
    message: `The assessment follows version ${from}, which is newer than ${to}.`,
    hint: 'The last upgrade can be taken back: copcheck upgrade --undo',
  }),
  'upgraded-meanwhile': () => ({
    message: 'Somebody else moved this assessment to another version in the meantime.',
    hint: 'Nothing was changed. Look again: copcheck upgrade',
  }),
  'guideline-copy-missing': ({ file, version }) => ({
    message: `The assessment follows version ${version}, but its copy is not here: ${file}.`,
    hint: 'Copy that file from the folder in which the assessment was started or moved to the version. Your answers are safe.',
  }),
  'release-of-draft': ({ version }) => ({
    message: `Version ${version} is a draft: below 1.0.0 anything may still change.`,
    hint: 'Write version: "1.0.0" in guideline.yaml, put the files in a folder of that name, and release that.',
  }),
  'versions-swapped': ({ from, to }) => ({
    message: `${to} is older than ${from}.`,
    hint: 'Name the older version first: copcheck diff <old> <new>',
  }),
  'assessment-of-other-version': ({ folder, found, expected }) => ({
    message: `The assessment in ${folder} follows ${found}; ${expected} was expected.`,
    hint: 'Name assessments of the older of the two versions.',
  }),
  'nothing-to-undo': () => ({
    message: 'This assessment was never moved to another version.',
    hint: 'There is nothing to take back.',
  }),
  'no-way-between': ({ from, to, lost }) => ({
    message: `No way is known from version ${from} to ${to}: the version before ${lost} is not here.`,
    hint: 'Put the versions between them beside it, each in its folder, or go to one of them first: copcheck upgrade --to id@version',
  }),
} satisfies Partial<Sentences>;
