const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What evidence of a grade is called inside a sentence. */
const evidenceOfGrade = {
  0: 'no evidence',
  1: 'an approved document (E1)',
  2: 'a record of operation (E2)',
  3: 'an independent check (E3)',
};

/** What the interview says. */
export const interview = {
  // one item
  place: (place: number, asked: number): string => `${place} of ${asked}`,
  why: 'Why it matters:',
  shows: 'What would show it:',
  caution: 'Take care:',
  legalNote: 'Reported law, not advice:',
  exercise: 'No case so far? A dated exercise on paper counts as a record (E2).',
  present: 'Your answer:',
  presentConflict: 'Answered differently:',
  settle: (item: string): string => `Agree, then: copcheck resolve ${item} <0-4 or na>`,
  presentToConfirm: 'To confirm:',
  /** An earlier answer, and the question it was given to. */
  proposal: (
    answer: string,
    { asked, by }: { readonly asked: string; readonly by: string },
  ): string => `${answer} (${asked}, ${by})`,
  presentNote: 'Note:',
  presentEvidence: 'Evidence:',
  levelNote: 'Here:',
  /** The name of a level before what it means. */
  levelName: (name: string): string => `${name}:`,
  now: '(now)',
  arrows: 'Arrow keys show what a level means.',

  // the keys, in the order in which they stand on the screen
  keys: {
    'not-applicable': 'not applicable',
    evidence: 'evidence',
    note: 'note',
    back: 'back',
    skip: 'skip',
    jump: 'jump',
    help: 'help',
    quit: 'quit',
    yes: 'yes',
    no: 'no',
  },
  level: 'Level 0-4:',
  answerLine: 'Answer (0-4, n, e, c, b, s, j, ?, q):',
  notAKey: (typed: string): string => `"${typed}" is not one of the answers.`,

  // what has been done
  saved: (time: string, answered: number, asked: number): string =>
    `Saved ${time} (${answered} of ${asked})`,
  savedAs: (item: string, answer: string): string => `${item}: ${answer}`,
  unchanged: (item: string, answer: string): string => `${item} stays at ${answer}.`,
  noteSaved: 'The note stands beside the item.',
  noteRemoved: 'The note is taken back.',
  evidenceSaved: 'The evidence stands beside the item.',
  evidenceRemoved: 'The evidence is taken back.',
  needsEvidence: (counts: number, needs: 0 | 1 | 2 | 3): string =>
    `Counts as ${counts} until you name ${evidenceOfGrade[needs]}: b then e, or later.`,
  leavesList: (count: number): string =>
    `${counted(count, 'item does', 'items do')} not apply to your company.`,
  notInList: (item: string): string =>
    `${item} is not asked: a scope question took it out. To change that: copcheck scope.`,
  firstItem: 'This is the first item.',
  firstQuestion: 'This is the first question.',

  // not applicable
  reasonTitle: (item: string): string => `Why does ${item} not apply to your company?`,
  reasonOnlyIf: 'The only honest reason:',
  reason: (least: number): string => `Reason (at least ${least} characters; empty: back)`,

  // note
  noteTitle: (item: string): string => `A note beside ${item}`,
  note: 'Note (empty: none)',

  // evidence
  evidenceTitle: (item: string): string => `Evidence for ${item}`,
  evidenceWarning:
    'Name documents only. Nothing that shows or identifies a child. Never abuse material, in any form.',
  evidenceNeeds: (level: number, needs: 0 | 1 | 2 | 3): string =>
    `Level ${level} needs ${evidenceOfGrade[needs]}.`,
  evidenceAge: (months: number, worthless: number): string =>
    `At the end of the assessed period a check or record older than ${months} months counts one grade less; anything older than ${worthless} months counts for nothing.`,
  evidenceWhat: 'There is evidence already. What now?',
  evidenceAdd: 'Add another piece',
  evidenceRemove: (title: string): string => `Take back: ${title}`,
  evidenceName: 'Title of the document (empty: back)',
  evidenceKind: 'What is it?',
  evidenceKinds: {
    document: 'Document: approved and dated (E1)',
    record: 'Record: it shows the control at work (E2)',
    check: 'Check: by somebody independent (E3)',
  },
  evidenceDate: 'Date, as in 2026-09-30',
  evidenceSystem: (needed: boolean): string =>
    needed
      ? 'Where it is kept: system, register or folder'
      : 'Where it is kept: system, register or folder (may be empty)',
  evidenceOwner: (check: boolean): string =>
    check ? 'Who made the check (may be empty)' : 'Who keeps it (may be empty)',
  keptIn: (system: string): string => `kept in ${system}`,
  keptBy: (owner: string): string => `by ${owner}`,
  textNow: 'Now:',
  keepOrRemove: 'Enter keeps it, a single - takes it back.',

  // choosing in a list
  choose: 'Number (0: back):',
  chooseHelp: 'Arrow keys and Enter',
  back: 'Back',

  // jump
  jumpTitle: 'Jump to an item',
  jumpArea: (area: string, answered: number, asked: number): string =>
    `${area} (${answered} of ${asked})`,
  jump: 'Item id, or a word (empty: back)',
  jumpNothing: (word: string): string => `No item holds "${word}".`,
  jumpWhich: (count: number): string => `${counted(count, 'item', 'items')} found`,

  // help
  helpTitle: (item: string): string => `Help for ${item}`,
  helpLevels: 'The levels',
  helpEvidence: 'The evidence that counts',
  helpCriticality: 'Weight',
  helpAnswering: 'How to answer honestly',
  helpNotApplicable: 'Not applicable',
  helpNever: 'This item can never be declared not applicable.',
  helpReason: (least: number): string =>
    `It can be declared not applicable with a reason of at least ${least} characters.`,
  helpInterim: 'Within 30 days, while the rest is planned',
  helpRemedy: 'How to close the gap',
  helpBasis: 'What it rests on',
  helpSources: 'Sources',
  helpKeys: 'The keys',
  helpKeyLines: {
    '0-4': 'answer with this level; arrow keys and Enter do the same',
    n: 'not applicable, with a reason',
    e: 'evidence: add a piece, or take one back',
    c: 'a note (comment) beside the item',
    b: 'back to the item before',
    s: 'skip: go on without an answer',
    j: 'jump to an item by its id or a word',
    q: 'quit; everything is saved already',
  },
  pages: (page: number, pages: number): string => `Page ${page} of ${pages}.`,
  pageOn: 'Enter: on. q: back.',
  pageBack: 'Enter: back.',

  // scope questions
  scopeTitle: 'About your company',
  scopeHonestNo: 'An honest "no":',
  scopeHelp:
    'This question is asked once. "No" takes the items out that then do not apply. Skipped, it counts as yes. It can be changed later: copcheck scope.',
  yesNoLine: (keys: string): string => `Answer (${keys}):`,

  // when it cannot be saved
  notSaved: 'Your answer is kept here.',
  retry: 'Enter: try again. q: quit without it.',
  notSavedAtQuit: 'The last answer was not saved.',

  // the end
  finishedTitle: (answered: number, asked: number): string =>
    answered === asked
      ? `All ${counted(asked, 'item is', 'items are')} answered.`
      : `${answered} of ${counted(asked, 'item', 'items')} answered; ${asked - answered} still open.`,
  areaFinished: (area: string): string => `That was everything in ${area}.`,
  finishedConflicts: (count: number): string =>
    `${counted(count, 'item was', 'items were')} answered differently by two people. Agree, then: copcheck resolve`,
  finishedHeldBack: (count: number): string =>
    `${counted(count, 'answer counts', 'answers count')} at a lower level until the evidence is named. Which: copcheck status --items`,
  nextCommands: 'What next:',
  commands: [
    ['copcheck score', 'the score, and what to mend first'],
    ['copcheck report', 'the gap report as PDF'],
    ['copcheck assess', 'go on with what is open'],
  ],
  quit: (answered: number, asked: number): string =>
    `${answered} of ${asked} answered. Everything is saved; go on whenever you like: copcheck assess`,

  // the start
  startTitle: 'A new assessment',
  organisation: 'Name of the company or organisation',
  shortName: 'Short name for files, in Latin letters, digits and hyphens',
  shortNameForm: 'small Latin letters, digits and hyphens, as in angkor-net',
  period: 'The time it covers, first day..last day',
  segmentsTitle: 'Which checklists are yours',
  segmentTrue: 'Is this sentence true of your company?',
  segmentsChosen: 'Your company answers the core items and those for:',
  segmentsRemember: 'Remember:',
  segmentsRight: 'Is this right? (no: the questions come again)',
  segmentsNone: 'At least one sentence must be true of your company. The questions come again.',
};
