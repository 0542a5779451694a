/** What stands in a workbook that a colleague answers in, and what is said when one is made. */
export const workbook = {
  sheets: { read: 'Read first', answer: 'Answers' },
  title: (organisation: string): string => `Child online protection: questions for ${organisation}`,
  about: (count: number, guideline: string): string =>
    `${count === 1 ? 'One question' : `${count} questions`} of a self-assessment by “${guideline}”. Whoever sent you this file brings your answers together with those of your colleagues; nothing is sent anywhere by itself.`,
  howTitle: 'How to answer',
  how: [
    'Go to the sheet “Answers”. Only the yellow cells can be filled in.',
    'Choose the level from the list in the cell. Answer what is true today, not what is planned. What the levels mean stands below.',
    'Where the list offers “na” (not applicable), give the reason in the next cell. Where it does not, a level is always the answer.',
    'Name one piece of evidence where you have one: its title, its kind, its date as in 2026-09-30, and the system, register or folder where it is kept. Name it only; attach nothing and paste no addresses.',
    'Leave a cell empty if you do not know. An empty cell says nothing and takes nothing back.',
    'Do not insert, delete, sort, move or merge cells, and type no formulas: the file would be refused.',
    'Save the file as an Excel workbook (.xlsx) and give it back to whoever sent it to you.',
  ],
  warningTitle: 'What nobody may do',
  warning:
    'Whoever comes across such material stops, does not copy or forward it, and tells the person in charge within one hour. Nothing that shows or identifies a child belongs in this file.',
  levelsTitle: 'What the levels mean',
  level: (level: number, name: string, anchor: string): string => `${level} – ${name}: ${anchor}`,
  kindsTitle: 'What counts as evidence',
  kind: (kind: string, meaning: string): string => `${kind}: ${meaning}`,
  head: {
    item: 'Id',
    question: 'Question',
    why: 'Why it is asked',
    shows: 'What would show it',
    answer: 'Level',
    reason: 'Reason, only for “na”',
    note: 'Note',
    title: 'Evidence: title',
    kind: 'Evidence: kind',
    date: 'Evidence: date, as in 2026-09-30',
    system: 'Evidence: where it is kept',
    known: 'Already recorded',
  },
  bullet: (text: string): string => `• ${text}`,
  caution: (text: string): string => `Caution: ${text}`,
  levelNote: (level: number, text: string): string => `Level ${level}: ${text}`,
  notApplicableOnlyIf: (text: string): string => `“na” only if: ${text}`,
  kinds: {
    document: 'approved and dated (E1)',
    record: 'shows the control at work (E2)',
    check: 'by somebody independent (E3)',
  },
  chooseTitle: 'Not in the list',
  choose: 'Please choose one of the entries of the list, or leave the cell empty.',
  writtenTo: (file: string, count: number): string =>
    `${count === 1 ? '1 question' : `${count} questions`} written to ${file}.`,
  nextSend: (command: string): string =>
    `Next: give the file to your colleague; when it comes back: ${command}`,
  colleague: '<name>',
};
