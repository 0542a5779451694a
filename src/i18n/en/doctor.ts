/** What `copcheck doctor` says about this computer. */
export const doctor = {
  title: (version: string) => `copcheck ${version} on this computer`,
  /** Stands before a check that holds, or does not. */
  fine: 'fine',
  notFine: 'mend',
  node: (found: string, least: string) => `Node.js ${found} (${least} or newer is needed)`,
  folder: (folder: string) => `Files can be written in ${folder}`,
  noFolder: (folder: string) =>
    `Files cannot be written in ${folder}. Go to a folder of your own, such as Documents, and try again.`,
  space: (free: string) => `${free} free on this disk`,
  noSpace: (free: string) =>
    `Only ${free} free on this disk. An assessment with its report needs a few megabytes; free some space.`,
  spaceUnknown: 'How much of this disk is free could not be found out',
  guideline: (id: string, version: string, languages: string) =>
    `Guideline ${id} ${version} (${languages})`,
  noGuidelines: 'There is no guideline on board. Install copcheck again.',
  columns: (columns: number) => `The window is ${columns} characters wide`,
  khmerTitle: 'Can you read both lines?',
  khmerLine: 'Khmer: កិច្ចការពារកុមារលើប្រព័ន្ធអនឡាញ ខ្ញុំ ត្រូវ ស្ត្រី ក្រុមហ៊ុន',
  englishLine: 'English: child online protection, I, must, woman, company',
  khmerHelp: [
    'If the first line shows boxes, question marks or broken letters:',
    'On Windows, use the program Windows Terminal and choose a font with Khmer letters in its settings, such as Khmer UI, or one from the family Noto Sans Khmer.',
    'On a Mac or on Linux, install a font of the family Noto Sans Khmer, and open a new window.',
    'If it stays broken, work with --lang en; the report is right in Khmer all the same, because it brings its own font: copcheck report --lang km',
  ],
};
