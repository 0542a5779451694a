import type { AssessmentFile } from '../assessment/assessment-file.ts';
import { writeYaml } from '../documents/write-yaml.ts';
import { pinnedText, pinOf } from '../guideline/pin.ts';
import type { GuidelineToPin } from '../guideline/pin.ts';
import { Failure } from '../problems/failure.ts';
import { fileNameFrom } from '../text/file-name.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { makeFolder } from './make-folder.ts';
import { assessmentYaml, pinnedJson } from './read-assessment-folder.ts';
import { readBytes } from './read-bytes.ts';
import { textOf } from './read-chains.ts';
import { journalFolder } from './read-journals.ts';
import { takeLock } from './take-lock.ts';
import { writeDurably } from './write-durably.ts';

export type NewAssessment = {
  /** Never used for another assessment. */
  readonly id: string;
  /** The company's name; a form of it that is safe in file names is kept. */
  readonly name: string;
  /** Now: ISO date and time with offset. */
  readonly at: string;
  readonly pid: number;
  readonly host: string;
} & GuidelineToPin;

/**
 * Makes a folder the working folder of a new assessment. The file that says so is written last: a crash
 * before that leaves a folder in which the same can be done again, and no file of anybody's is written over.
 */
export function createAssessmentFolder(
  folder: string,
  { id, name, at, pid, host, ...parsed }: NewAssessment,
  disk: Disk = realDisk,
): void {
  const described: AssessmentFile = {
    format: 'copcheck/assessment/1',
    id,
    name: fileNameFrom(name) ?? 'assessment',
    guideline: pinOf(parsed),
    created: at,
  };
  const pinned = pinnedText(parsed);
  makeFolder(folder, disk);
  const release = takeLock(folder, { pid, host, at, waitMs: 0 }, disk);
  try {
    refuseOtherFiles(folder, pinned, disk);
    makeFolder(journalFolder(folder), disk);
    writeDurably(pinnedJson(folder), encode(pinned), disk);
    writeDurably(assessmentYaml(folder), encode(writeYaml(described)), disk);
  } finally {
    release();
  }
}

/** Puts the copy of a version beside the one that the assessment began with, which stays. */
export function writePinned(folder: string, parsed: GuidelineToPin, disk: Disk = realDisk): void {
  const file = pinnedJson(folder, parsed.guideline.version);
  writeDurably(file, encode(pinnedText(parsed)), disk);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What Windows puts into folders by itself, besides hidden files. */
const SYSTEM_FILES = new Set(['desktop.ini', 'Thumbs.db']);

function refuseOtherFiles(folder: string, pinned: string, disk: Disk): void {
  const names = visibleNames(folder, disk);
  if (names.includes('assessment.yaml'))
    throw new Failure({ code: 'already-an-assessment', folder });
  const others = names.filter((name) => {
    // Both are there when a crash came before the last file.
    if (name === 'answers') return visibleNames(journalFolder(folder), disk).length > 0;
    if (name === 'guideline.json')
      return textOf(readBytes(pinnedJson(folder), { disk })) !== pinned;
    return true;
  });
  if (others.length > 0) throw new Failure({ code: 'folder-not-empty', folder });
}

function visibleNames(folder: string, disk: Disk): readonly string[] {
  try {
    return disk.list(folder).filter((name) => !name.startsWith('.') && !SYSTEM_FILES.has(name));
  } catch (error) {
    throw readFailure(error, folder);
  }
}
