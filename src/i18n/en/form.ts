import { counted } from './card.ts';

/** What the web form says. */
export const form = {
  // the head
  title: 'Questions on child online protection',
  titleFor: (name: string): string => `Questions for ${name}`,
  about: (organisation: string, period: string): string => `${organisation}, ${period}`,
  skip: 'Skip to the questions',
  language: 'Language',
  languageName: 'English',
  warning: 'Never handle illegal material',
  draft: 'Draft translation, not official: no native reader has reviewed it yet.',
  aboutTitle: 'About this checklist',

  // how to answer
  howTitle: 'How to answer',
  how: [
    'Choose the highest level of which every word is true at your company today. What you do not know, leave open and ask.',
    'Every answer is kept in this browser at once, on this computer only. Nothing is sent anywhere.',
    'At the end press "Save answers" and give the file to the person who sent you this form.',
    'Would you rather write on paper? Print this page.',
  ],
  levelsTitle: 'The levels',
  keysTitle: 'With the keyboard',
  keys: [
    ['0 to 4', 'while a question has the focus: answer with this level'],
    ['n', 'while a question has the focus: not applicable, where that is allowed'],
    ['Enter', 'while a level has the focus: go to the next open question'],
    ['s', 'while a question has the focus: go to "Save answers"'],
    ['Tab', 'go to the note, the evidence and the help of a question'],
  ],
  name: 'Your name, in Latin letters',
  nameHelp: 'The file and your answers get this name. Use the one that was agreed for you.',
  nameMissing: 'Write your name in Latin letters first, as in sokha.',

  // the score
  score: 'Provisional score',
  scoreMeans: (date: string): string =>
    date === ''
      ? 'Of the whole assessment, with your answers.'
      : `Of the whole assessment: your answers, and what was recorded until ${date}.`,

  // finding questions
  find: 'Find questions',
  show: 'Show',
  filters: { all: 'all', open: 'open', critical: 'critical' },
  area: 'Area',
  allAreas: 'All areas',
  search: 'Search for a word or an id',
  found: (count: number, all: number): string =>
    `${count} of ${counted(all, 'question', 'questions')} shown`,
  nothingFound: 'No question fits. Show all, or search for another word.',

  // one question
  open: 'open',
  answered: 'answered',
  unfinished: 'not finished',
  differs: 'answered differently',
  yourAnswer: 'Your answer',
  notApplicable: 'Not applicable',
  notApplicableNever: 'This question always applies.',
  takeBack: 'Take my answer back',
  before: (answer: string, by: string, date: string): string =>
    `Answered by ${by} on ${date}: ${answer}`,
  earlier: (answer: string): string => `Answered earlier, to be confirmed: ${answer}`,
  differsMeans:
    'Somebody else answered differently. Both answers are kept, and you settle it together later. Until then it counts as unanswered.',
  reason: (least: number): string => `Why does it not apply? At least ${least} characters`,
  reasonCount: (length: number, least: number): string => `${length} of ${least} characters`,
  note: 'Note',
  noteHelp: 'May stay empty. No addresses of suspected material, nothing that names a child.',
  evidence: 'Evidence',
  noEvidence: 'None named yet.',
  evidenceNone: (level: number): string => `Level ${level} needs no evidence.`,
  add: 'Add evidence',
  evidenceTitle: 'Title of the document',
  evidenceKind: 'Kind',
  chooseKind: 'Choose',
  evidenceDate: 'Date',
  kindMissing: 'The kind of the evidence is missing.',
  dateMissing: 'The date is missing.',
  evidenceSystem: 'Where it is kept (a record always says it)',
  addNow: 'Add this evidence',
  cancel: 'Cancel',
  remove: 'Remove',
  countsAs: (level: number): string => `Counts as level ${level} until the evidence is named.`,
  help: (item: string): string => `Help for ${item}`,

  // keeping
  progress: (answered: number, asked: number): string => `${answered} of ${asked} answered`,
  next: 'Next open question',
  save: 'Save answers',
  openFile: 'Open saved answers',
  print: 'Print',
  forget: 'Delete from this browser',
  forgetSure: 'Really delete all answers from this browser?',
  forgetYes: 'Yes, delete',
  forgotten: 'Your answers are deleted from this browser. Files that you saved are still there.',
  kept: (time: string): string => `Kept in this browser at ${time}.`,
  keptBefore: (count: number): string =>
    `This browser had kept your answers: ${counted(count, 'question', 'questions')}. Go on where you stopped.`,
  notKept:
    'This browser does not keep your answers. Press "Save answers" before you close this page.',
  saved: (file: string, time: string): string =>
    `${time}: your answers are in the file ${file}, in the folder for downloads.`,
  savedUnfinished: (items: readonly string[]): string =>
    `Not finished, and not recorded like this: ${items.join(', ')}.`,
  nothingToSave: 'There are no answers of yours yet.',
  opened: (count: number): string =>
    `Opened from the file: ${counted(count, 'question', 'questions')}.`,
  openedKept: (items: readonly string[]): string =>
    `The file says something else on ${items.join(', ')}; what stands here stays.`,
  notAnswers:
    'This is no file of answers that this form wrote. Choose one that ends in .answers.json.',
  otherForm:
    'These answers belong to another copy of the form. Open them there, or give the file on as it is.',
  noneOpen: 'No question is open.',

  // on paper
  paperName: 'Name',
  paperDate: 'Date',
  paperSignature: 'Signature',
  paperReason: 'Reason',

  needsScript:
    'This form needs JavaScript, which this browser does not run. Open the file in another browser.',
  made: (program: string, guideline: string): string => `Made with ${program}, from ${guideline}.`,
  font: 'Font: Noto Sans Khmer, SIL Open Font License 1.1.',
  /** On the terminal, when it is written. */
  written: (file: string, items: number, command: string): string =>
    `The form is written: ${file} (${counted(items, 'question', 'questions')}). What comes back: ${command}`,
};
