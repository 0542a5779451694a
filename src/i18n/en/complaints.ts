import type { Code, ComplaintArguments, JournalFault, Obstacle } from '../../problems/complaint.ts';

/** What a code says: what was found and what was expected, then the next step. Whole sentences. */
export type Sentences = {
  readonly [C in Code]: (args: ComplaintArguments[C]) => {
    readonly message: string;
    readonly hint: string;
  };
};

const meant = (word: string | undefined, otherwise: string): string =>
  word === undefined ? otherwise : `Did you mean "${word}"?`;

const list = (words: readonly string[]): string => words.join(', ');

const article = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

const bounds = (least: number, most: number): string => {
  if (most >= Number.MAX_SAFE_INTEGER) return `at least ${least}`;
  return least <= 0 ? `at most ${most}` : `between ${least} and ${most}`;
};

const faults: Readonly<Record<JournalFault, string>> = {
  'not-json': 'cannot be read',
  altered: 'was changed after it was written',
  order: 'is out of order: a line before it is missing or doubled',
  chain: 'does not continue the line before it',
  'unknown-event': 'was written by a newer version of copcheck',
};

const obstacles: Readonly<Record<Obstacle, string>> = {
  'no-permission': 'you have no permission',
  'read-only': 'the disk or the folder is read-only',
  'not-there': 'it is not there, or its folder is not',
  'not-a-folder': 'a part of its path is a file, not a folder',
  'is-a-folder': 'it is a folder',
  'not-a-file': 'it is a device or a pipe, not a file',
  'bad-name': 'its name is too long, or has a character that is not allowed here',
  'in-use': 'another program holds it',
  failing: 'the disk did not do what it was told',
  disconnected: 'the disk is no longer connected',
  unknown: 'the system gave no reason',
};

/** `2026-09-30T09:12:00.000+07:00` as `2026-09-30 09:12`, on the clock of whoever wrote it. */
const minute = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

export const complaints: Sentences = {
  'file-not-found': ({ file }) => ({
    message: `There is no file ${file}.`,
    hint: 'Check the name and the folder.',
  }),
  'file-unreadable': ({ file, reason }) => ({
    message: `${file} cannot be read: ${obstacles[reason]}.`,
    hint: 'Check that it is a file and that you may read it.',
  }),
  'file-too-large': ({ file, bytes, limit }) => ({
    message: `${file ?? 'The file'} has ${bytes} bytes; at most ${limit} are read.`,
    hint: 'Split it, or check that it is the right file.',
  }),
  'not-utf8': () => ({
    message: 'The file is not written in UTF-8.',
    hint: 'Save it again with the encoding UTF-8.',
  }),
  'control-character': ({ shown }) => ({
    message: `A character that cannot be seen stands here: ${shown}.`,
    hint: 'Delete it and type the text again.',
  }),
  'yaml-syntax': ({ said }) => ({
    message: `${said}.`,
    hint: 'Compare the line with those around it: the same kind of entry is indented alike.',
  }),
  'yaml-too-deep': ({ limit }) => ({
    message: `The file is nested deeper than ${limit} levels here.`,
    hint: 'No copcheck file needs more than six; check the brackets and the indentation.',
  }),
  'yaml-too-many': ({ limit }) => ({
    message: `A list or map here has more than ${limit} entries.`,
    hint: 'Check that it is the right file.',
  }),
  'yaml-alias': ({ written }) => ({
    message: `Anchors (&) and aliases (*) are not read: ${written}.`,
    hint: 'Write the text out again where it is needed. A text that starts with * or & stands in quotes.',
  }),
  'yaml-tag': ({ written }) => ({
    message: `Tags are not read: ${written}.`,
    hint: 'Leave the tag out. A text that starts with ! stands in quotes.',
  }),
  'yaml-directive': () => ({
    message: 'Lines that start with % are not read.',
    hint: 'Delete the line.',
  }),
  'yaml-documents': () => ({
    message: 'A second document starts here; one file holds one.',
    hint: 'Delete the line --- and what follows, or move it to a file of its own.',
  }),
  'duplicate-key': () => ({
    message: 'This field stands twice in the same place.',
    hint: 'Keep one of the two.',
  }),
  'format-missing': ({ expected }) => ({
    message: 'The file does not say what it is.',
    hint: `Start it with the line "format: ${expected}".`,
  }),
  'format-unknown': ({ found, expected }) => ({
    message: `The file says "format: ${found}"; "${expected}" was expected here.`,
    hint: 'A higher number was written by a newer copcheck: install that one. Another name is another kind of file.',
  }),
  'field-unknown': ({ field, meant: word }) => ({
    message: `"${field}" is not a field here.`,
    hint: meant(word, 'Delete it, or check its indentation: it may belong somewhere else.'),
  }),
  'field-missing': ({ field }) => ({
    message: `The field "${field}" is missing.`,
    hint: `Add a line "${field}: …".`,
  }),
  'value-not-listed': ({ found, allowed, meant: word }) => ({
    message: `"${found}" is not known here; it must be one of: ${list(allowed)}.`,
    hint: meant(word, `Write one of: ${list(allowed)}.`),
  }),
  'value-wrong-type': ({ found, expected }) => ({
    message: `${found.startsWith('"') ? found : `"${found}"`} stands where ${article(typeNames[expected] ?? expected)} is expected.`,
    hint: typeHint(found, expected),
  }),
  'text-length': ({ length, least, most }) => ({
    message: `This text has ${length} characters; ${bounds(least, most)} are allowed.`,
    hint: length < least ? 'Say a little more.' : 'Shorten it.',
  }),
  'text-form': ({ found, expected }) => ({
    message: `"${found}" does not have the expected form: ${expected}.`,
    hint: 'Write it in that form.',
  }),
  'number-range': ({ found, least, most }) => ({
    message: `${found} is out of range; ${bounds(least, most)} is allowed.`,
    hint: `Write a whole number ${bounds(least, most)}.`,
  }),
  'list-length': ({ length, least, most }) => ({
    message: `This list has ${length} entries; ${bounds(least, most)} are allowed.`,
    hint: length < least ? 'Add an entry.' : 'Remove some entries.',
  }),

  'item-unknown': ({ id, meant: word }) => ({
    message: `There is no item "${id}" in this assessment.`,
    hint: meant(word, 'Run "copcheck status --items" to see all items.'),
  }),
  'item-elsewhere': ({ id, segment }) => ({
    message: `The item ${id} belongs to the segment "${segment}", which this company did not choose.`,
    hint: `Leave it out, or add the segment: copcheck scope --segment ${segment} (and every other segment that applies).`,
  }),
  'item-retired': ({ id }) => ({
    message: `The item ${id} was retired and is no longer asked.`,
    hint: 'Leave it out.',
  }),
  'level-unknown': ({ found, highest }) => ({
    message: `"${found}" is no answer; an answer is a level from 0 to ${highest}, or na.`,
    hint: 'The levels: 0 not in place, 1 planned, 2 partly, 3 in place, 4 in place and checked.',
  }),
  'na-not-allowed': ({ id, critical }) => ({
    message: critical
      ? `${id} is critical: it can never be declared not applicable.`
      : `${id} cannot be declared not applicable.`,
    hint: 'Answer it with a level from 0 to 4. Where a thing does not exist at your company and a dated document says so, that is level 3.',
  }),
  'reason-missing': ({ least }) => ({
    message: 'A reason is missing: "not applicable" always needs one.',
    hint: `Give it in at least ${least} characters: --reason "…".`,
  }),
  'reason-too-short': ({ length, least }) => ({
    message: `The reason has ${length === 1 ? '1 character' : `${length} characters`}; at least ${least} are needed.`,
    hint: 'Say in one sentence why the item cannot apply to your company.',
  }),
  'reason-unasked': () => ({
    message: 'A reason goes only with "na".',
    hint: 'Write a note instead, or answer na.',
  }),
  'scope-unknown': ({ id, meant: word }) => ({
    message: `There is no scope question "${id}".`,
    hint: meant(word, 'Run "copcheck scope" to see the questions of this assessment.'),
  }),
  'scope-elsewhere': ({ id }) => ({
    message: `The scope question "${id}" is not asked of this company's segments.`,
    hint: 'Leave it out; run "copcheck scope" to see the questions that are asked.',
  }),
  'segment-unknown': ({ id, known, meant: word }) => ({
    message: `There is no segment "${id}".`,
    hint: meant(word, `The segments are: ${list(known)}.`),
  }),
  'segments-missing': ({ known }) => ({
    message: 'No segment was chosen.',
    hint: `Name at least one with --segment: ${list(known)}.`,
  }),
  'date-unreal': ({ found }) => ({
    message: `"${found}" is not a day of the calendar.`,
    hint: 'Write year-month-day, as in 2026-09-30.',
  }),
  'date-in-future': ({ found, today }) => ({
    message: `The date ${found} lies in the future; today is ${today}.`,
    hint: 'Give the day on which the document, record or check was made.',
  }),
  'period-unreal': ({ found }) => ({
    message: `"${found}" is no period of time.`,
    hint: 'Write two dates, the first not after the second, as in 2026-01-01..2026-12-31.',
  }),
  'record-needs-system': () => ({
    message: 'A record of operation must say which system or register it comes from.',
    hint: 'Say where it is kept (--system on the command line), or call the evidence a document.',
  }),
  'address-in-evidence': ({ found }) => ({
    message: `An address ("${found}…") may not stand here: it could lead somebody to abuse material.`,
    hint: 'Name the page or the document in words. Give addresses of suspected material to the hotline only.',
  }),
  'name-missing': () => ({
    message: 'A title is missing.',
    hint: 'Say what the document is called.',
  }),
  'contributor-unsafe': ({ found }) => ({
    message: `"${found}" cannot be the name of a contributor: no safe file name can be made of it.`,
    hint: 'Use Latin letters or digits: --as sokha.',
  }),
  'nothing-in-conflict': ({ id }) => ({
    message: `Nobody disagrees about ${id}.`,
    hint: `To change its answer, run "copcheck answer ${id} …".`,
  }),
  'answered-differently': ({ id, by }) => ({
    message: `${id} was answered differently by ${list(by)}.`,
    hint: `Agree on one answer, then run "copcheck resolve ${id} <0-4 or na>".`,
  }),

  'guideline-unknown': ({ found, known, meant: word }) => ({
    message: `There is no guideline "${found}".`,
    hint: meant(word, `On board: ${list(known)}. A folder can be named too.`),
  }),
  'guideline-missing-file': ({ file }) => ({
    message: `The guideline has no file ${file}.`,
    hint: 'A version holds guideline.yaml, scoring.yaml, contacts.yaml, core.yaml and one file for each segment.',
  }),
  'guideline-id-taken': ({ id }) => ({
    message: `The id "${id}" is taken.`,
    hint: 'Give one of the two another id. The id of a released item never changes.',
  }),
  'guideline-reference': ({ kind, id }) => ({
    message: `There is no ${kind} "${id}" in this guideline.`,
    hint: `Correct the name, or add the ${kind}.`,
  }),
  'guideline-sum': ({ total }) => ({
    message: `The weights of the areas add up to ${total}, not 100.`,
    hint: total < 100 ? `Add ${100 - total}.` : `Take away ${total - 100}.`,
  }),
  'translation-missing': ({ id, field }) => ({
    message: `The translation of ${id} differs from the English in "${field}": it has more, less or nothing there.`,
    hint: 'Translate every text of the item, and as many lines as the English has.',
  }),
  'guideline-altered': ({ file }) => ({
    message: `${file} is not the guideline that this assessment was started with: it was altered.`,
    hint: 'Restore the file from a backup. Your answers are safe in the folder "answers".',
  }),
  'guideline-not-registered': ({ id, version }) => ({
    message: `${id} ${version} is not in the registry of released guidelines.`,
    hint: 'Use a released version, or tell the ministry which one you used.',
  }),
  'guideline-digest': ({ id, version, digest }) => ({
    message: `The files of ${id} ${version} are not the released ones; their digest is ${digest}.`,
    hint: 'A released version never changes: restore its files, or make a new version.',
  }),

  'not-an-assessment': ({ folder }) => ({
    message: `${folder} holds no assessment.`,
    hint: 'Go to the folder of one, name it at the end of the command, or begin one: copcheck start.',
  }),
  'already-an-assessment': ({ folder }) => ({
    message: `${folder} holds an assessment already.`,
    hint: 'Continue it with "copcheck assess", or name another folder.',
  }),
  'folder-not-empty': ({ folder }) => ({
    message: `${folder} holds other files.`,
    hint: 'Name a new or an empty folder: copcheck start my-assessment.',
  }),
  'pin-broken': ({ file }) => ({
    message: `${file} cannot be read as the description of an assessment.`,
    hint: 'Restore it from a backup. Your answers are safe in the folder "answers".',
  }),
  'journal-line': ({ file, line, reason }) => ({
    message: `Line ${line} of ${file} ${faults[reason]}.`,
    hint:
      reason === 'unknown-event'
        ? 'Install that version. Nothing was changed.'
        : 'Restore the file from a backup, or set it aside. The lines before it are sound; nothing was changed.',
  }),
  'journal-foreign': ({ file }) => ({
    message: `${file} belongs to another assessment.`,
    hint: 'Move it back to the folder it came from.',
  }),
  'journal-copy': ({ file, other, own }) => ({
    message:
      own === 0
        ? `${file} is a copy of ${other}.`
        : `${file} and ${other} are copies of one journal that went separate ways: ${own === 1 ? '1 line stands' : `${own} lines stand`} only in the first.`,
    hint:
      own === 0
        ? `Move ${file} to another folder; all of it stands in the other one.`
        : `Move ${file} to another folder, and record again what stands only there.`,
  }),
  'journal-full': ({ file, limit }) => ({
    message: `Not saved: ${file} would grow beyond ${limit} bytes. Everything saved before is safe.`,
    hint: 'Continue under another name: --as sokha-2.',
  }),
  'folder-busy': ({ pid, host, since, here, lock }) => ({
    message: here
      ? `This assessment has been open in another window since ${minute(since)} (process ${pid}).`
      : `This assessment has been open on ${host} since ${minute(since)}.`,
    hint: here
      ? `Close the other window, then try again. If there is none, delete the file ${lock}.`
      : `Close it there, then try again. If ${host} is switched off, delete the file ${lock}.`,
  }),
  'disk-full': ({ file }) => ({
    message: `Not saved: the disk is full (${file}). Everything saved before is safe.`,
    hint: 'Free some space, then try again.',
  }),
  'not-writable': ({ file, reason }) => ({
    message: `${file} cannot be written: ${obstacles[reason]}. Everything saved before is safe.`,
    hint: 'Check that the folder exists and that you may write in it, or name another place.',
  }),
  'file-in-use': ({ file }) => ({
    message: `${file} is open in another program.`,
    hint: 'Close it there, then try again; or name another file with -o.',
  }),
  'disk-error': ({ file, reason }) => ({
    message: `The disk reported an error at ${file}: ${obstacles[reason]}. It is not certain that the last answer was saved.`,
    hint: 'Copy the folder to another disk now, and continue there.',
  }),

  'glyph-missing': ({ characters, text }) => ({
    message: `The font of the report cannot draw ${characters} in "${text}".`,
    hint: 'Write the text without these characters.',
  }),
  'template-broken': ({ file }) => ({
    message: `${file} is missing or cannot be used as part of a report template.`,
    hint: 'Compare the folder with templates/report, which comes with copcheck.',
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
};

function typeHint(found: string, expected: string): string {
  if (expected === 'string') return 'Put it in double quotes to make it a text.';
  if (found.startsWith('"')) return 'Take the quotes away.';
  return 'Check the indentation and the quotes of this line.';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'map of fields',
};
