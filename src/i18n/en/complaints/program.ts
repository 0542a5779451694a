import { list } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with a report and a command line. */
export const programComplaints = {
  'glyph-missing': ({ characters, text }) => ({
    message: `The font of the report cannot draw ${characters} in "${text}".`,
    hint: 'Write the text without these characters.',
  }),
  'template-broken': ({ file }) => ({
    message: `${file} is missing or cannot be used as part of a report template.`,
    hint: 'Compare the folder with templates/report, which comes with copcheck.',
  }),

  'nothing-to-check': ({ folder }) => ({
    message: `There is no guideline in ${folder}, nor in a folder below it.`,
    hint: 'Name the folder of a version, which holds guideline.yaml, a folder above it, or a file.',
  }),
  'nothing-matches': ({ pattern }) => ({
    message: `No YAML file matches "${pattern}".`,
    hint: 'Begin at the current folder and put the pattern in quotes, as in "guidelines/**/isp.yaml".',
  }),
  usage: ({ said, command }) => ({
    message: said,
    hint: `Run "${command} --help" to see how it is called.`,
  }),
  'no-terminal': () => ({
    message: 'This command asks questions and needs a terminal.',
    hint: 'Answer with "copcheck answer <item> <0-4 or na>", or with "copcheck import answers.yaml".',
  }),
  'language-unknown': ({ found, known }) => ({
    message: `The language "${found}" is not on board.`,
    hint: `Use one of: ${list(known)}.`,
  }),
  'threshold-unreal': ({ found }) => ({
    message: `"${found}" is not a score from 0 to 100.`,
    hint: 'Write a number with at most one decimal, as in --fail-under 65.',
  }),
  'what-if-form': ({ found }) => ({
    message: `"${found}" is no assumption.`,
    hint: 'Write an item and a level, as in --what-if CSAM-02=3.',
  }),
  'organisation-missing': () => ({
    message: 'The name of the organisation is missing.',
    hint: 'Give it with --organisation "…".',
  }),
  'demo-folder-taken': ({ folder }) => ({
    message: `${folder} holds other files, so the demo was not written there.`,
    hint: 'Name another folder: copcheck demo my-demo.',
  }),
} satisfies Partial<Sentences>;
