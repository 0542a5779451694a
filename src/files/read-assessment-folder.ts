import { dirname, join } from 'node:path';
import type { Assessment, Particulars } from '../assessment/assessment.ts';
import { readAssessmentFile } from '../assessment/assessment-file.ts';
import type { AssessmentFile } from '../assessment/assessment-file.ts';
import { courseOfJournals } from '../assessment/course.ts';
import type { Course } from '../assessment/course.ts';
import { foldJournals } from '../assessment/fold.ts';
import type { Journal } from '../assessment/journal.ts';
import { dateOf } from '../assessment/moment.ts';
import { readPinned } from '../guideline/pin.ts';
import type { Pin, PinnedGuideline } from '../guideline/pin.ts';
import { Failure } from '../problems/failure.ts';
import { success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { readBytes } from './read-bytes.ts';
import { textOf } from './read-chains.ts';
import { readJournals } from './read-journals.ts';

/** An assessment as it stands on the disk. */
export type AssessmentFolder = PinnedGuideline & {
  readonly folder: string;
  readonly id: string;
  /** Safe as a part of a file name. */
  readonly name: string;
  /** ISO date and time with offset. */
  readonly created: string;
  /** The guideline that holds now. */
  readonly pin: Pin;
  /** Its version, when it is not the one that the assessment began with. */
  readonly under?: string;
  readonly journals: readonly Journal[];
  /** What all journals together say. */
  readonly assessment: Assessment;
  /** The last upgrade, which can be taken back. */
  readonly upgraded: Course['last'];
};

export const assessmentYaml = (folder: string): string => join(folder, 'assessment.yaml');

/** The copy of the guideline: that of the start, or the one of a version that the assessment was moved to. */
export const pinnedJson = (folder: string, version?: string): string =>
  join(folder, version === undefined ? 'guideline.json' : `guideline-${version}.json`);

/**
 * Reads a working folder, and writes nothing: it may be read-only. What is wrong with the files that people
 * could have edited is all reported at once.
 */
export async function readAssessmentFolder(
  folder: string,
  disk: Disk = realDisk,
): Promise<Result<AssessmentFolder>> {
  if (!isAssessment(folder, disk)) throw new Failure({ code: 'not-an-assessment', folder });
  const file = assessmentYaml(folder);
  const described = await readAssessmentFile({ file, bytes: readBytes(file, { disk }) });
  if (!described.ok) return described;
  const { id, name, guideline: start, created } = described.value;

  const journals = readJournals(folder, id, disk);
  if (!journals.ok) return journals;
  const { now, last } = courseOfJournals(journals.value);
  const pin = now ?? start;
  const moved = pin.version !== start.version;
  const pinned = readGuideline(pinnedJson(folder, moved ? pin.version : undefined), pin, disk);
  const assessment = foldJournals(journals.value, blankOf(described.value));
  return success({
    folder,
    id,
    name,
    created,
    pin,
    ...(moved && { under: pin.version }),
    upgraded: last,
    ...pinned,
    journals: journals.value,
    assessment,
  });
}

/** The nearest folder with an assessment, from a folder upwards, as git looks for a repository. */
export function findAssessment(folder: string, disk: Disk = realDisk): string {
  for (let here = folder; ; here = dirname(here)) {
    if (isAssessment(here, disk)) return here;
    if (here === dirname(here)) throw new Failure({ code: 'not-an-assessment', folder });
  }
}

/** Whether a folder holds an assessment. */
export function isAssessment(folder: string, disk: Disk = realDisk): boolean {
  const file = assessmentYaml(folder);
  try {
    return disk.look(file)?.kind === 'file';
  } catch (error) {
    throw readFailure(error, file);
  }
}

function readGuideline(file: string, pin: Pin, disk: Disk): PinnedGuideline {
  // Somebody moved the assessment elsewhere, and only their answers were brought here.
  if (disk.look(file) === undefined)
    throw new Failure({ code: 'guideline-copy-missing', file, version: pin.version });
  const pinned = readPinned(textOf(readBytes(file, { disk })), pin);
  if (pinned === undefined) throw new Failure({ code: 'guideline-altered', file });
  return pinned;
}

/** Stands in until the first record, should a crash have come between making the folder and that. */
const blankOf = ({ name, created }: AssessmentFile): Particulars => ({
  organisation: name,
  period: { from: dateOf(created), to: dateOf(created) },
  language: 'en',
});
