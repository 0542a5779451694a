import type { PackageFault } from '../../../problems/facts.ts';
import { some } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** After the name of an entry, or after the package itself. */
const faults: Readonly<Record<PackageFault, string>> = {
  empty: 'has a name with nothing in it',
  'too-long': 'has a name that is too long for some systems',
  encoding: 'has a name that is not written in UTF-8',
  control: 'has a control character in its name',
  direction: 'has a character in its name that turns the rest of it around',
  backslash: 'has a backslash in its name, which leads into other folders on Windows',
  drive: 'names a drive, and so a place outside the package',
  stream: 'has a colon in its name, which hides a file behind another on Windows',
  character: 'has a character in its name that Windows does not allow',
  absolute: 'names a place on the disk, outside the package',
  traversal: 'leads out of the folder of the package',
  'not-composed': 'spells a letter of its name in two pieces, and so looks like another name',
  trailing: 'ends in a dot or a space, which Windows leaves away',
  reserved: 'has the name of a device on Windows',
  nested: 'is a file that holds other files',
  duplicate: 'is in the package twice',
  'case-twin': 'differs from another file only in small and capital letters',
  'form-twin': 'differs from another file only in how its letters are encoded',
  link: 'is a link to another place',
  device: 'is no file but a device or a pipe',
  folder: 'is a folder; copcheck packs files only',
  encrypted: 'is encrypted',
  method: 'is packed in a way that copcheck does not use',
  'not-a-package': 'is no zip file, or is cut short',
  before: 'has something before its first file',
  behind: 'has something behind its end',
  between: 'stands behind bytes that belong to no file',
  overlap: 'shares its bytes with another file',
  'two-accounts': 'is described in two ways, of which only one can be true',
  'lying-size': 'is not as long as the package says',
  checksum: 'does not fit its checksum',
  damaged: 'is damaged',
  outside: 'lies outside the one folder of the package',
  repacked: 'was packed again by another program than copcheck',
};

const askAgain =
  'Nothing of it was written anywhere. Ask the sender for the file as copcheck submit wrote it.';

const size = (bytes: number): string =>
  bytes >= 1024 ** 3
    ? `${(bytes / 1024 ** 3).toFixed(1)} GB`
    : `${(bytes / 1024 ** 2).toFixed(bytes < 100 * 1024 ** 2 ? 1 : 0)} MB`;

/** What can be wrong with a package that was handed in. */
export const packageComplaints = {
  'package-unsafe': ({ reason, entry }) => ({
    message: `${entry === '' ? 'The package' : `"${entry}"`} ${faults[reason]}.`,
    hint: askAgain,
  }),
  'package-too-big': ({ what, entry, found, limit }) => ({
    message: {
      entries: `The package says that it holds ${found} files; at most ${limit} are read.`,
      one: `"${entry}" would unpack to ${size(found)}; at most ${size(limit)} are read.`,
      all: `The package would unpack to ${size(found)} or more; at most ${size(limit)} are read.`,
      ratio: `"${entry}" would unpack to ${found} times its size; at most ${limit} times are read.`,
    }[what],
    hint: askAgain,
  }),
  'package-without-data': () => ({
    message: 'The package holds no data/submission.json, or one that is too large.',
    hint: 'Ask the sender for the file as copcheck submit wrote it.',
  }),
  'package-missing': ({ files }) => ({
    message: `Missing from the package: ${some(files)}.`,
    hint: 'Ask the sender for the whole package.',
  }),
  'package-extra': ({ files }) => ({
    message: `In the package, and belonging to no answer: ${some(files)}.`,
    hint: 'Somebody put it there after copcheck wrote the package. Do not open it; ask for the package again.',
  }),
  'package-changed': ({ files }) => ({
    message: `Not as the manifest of the package states: ${some(files)}.`,
    hint: 'It was damaged on the way, or altered. Ask the sender for the package again.',
  }),
  'package-evidence': ({ files }) => ({
    message: `Evidence that the answers name, and the package does not hold: ${some(files)}.`,
    hint: 'Ask the sender for the package that belongs to these answers.',
  }),
  'package-tags': ({ files }) => ({
    message: `Not as it follows from what the package holds: ${some(files)}.`,
    hint: 'The description of the package was altered. Ask the sender for it again.',
  }),
  'package-order': () => ({
    message:
      'The files stand in another order than copcheck writes them: somebody packed them again.',
    hint: 'Ask the sender for the file as copcheck submit wrote it.',
  }),
  'package-name': ({ found, expected }) => ({
    message: `The folder in the package is called "${found}"; these data belong into "${expected}".`,
    hint: 'The data may come from another package. Ask the sender for the file as copcheck submit wrote it.',
  }),
  'package-report': () => ({
    message: 'The data inside the report are not those beside it in the package.',
    hint: 'One of the two was put there from elsewhere. Ask the sender for the package again.',
  }),
  'package-guideline': ({ items, parts }) => ({
    message: [
      'The guideline in the package is not the one here.',
      ...(items.length > 0 ? [`Items that differ: ${some(items)}.`] : []),
      ...(parts.length > 0 ? [`Also different: ${some(parts)}.`] : []),
    ].join(' '),
    hint: 'The company may have answered another checklist. The score below follows from your own.',
  }),
  'package-guideline-unnamed': () => ({
    message: 'The guideline in the package is not the one that the data name.',
    hint: 'It was changed or replaced. It is used for nothing; the score below follows from your own.',
  }),
} satisfies Partial<Sentences>;
