import { dirname, join } from 'node:path';
import type { Assessment, Particulars } from '../assessment/assessment.ts';
import { readAssessmentFile } from '../assessment/assessment-file.ts';
import type { AssessmentFile } from '../assessment/assessment-file.ts';
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
import { readJournals, textOf } from './read-journals.ts';

/** An assessment as it stands on the disk. */
export type AssessmentFolder = PinnedGuideline & {
  readonly folder: string;
  readonly id: string;
  /** Safe as a part of a file name. */
  readonly name: string;
  /** ISO date and time with offset. */
  readonly created: string;
  readonly pin: Pin;
  readonly journals: readonly Journal[];
  /** What all journals together say. */
  readonly assessment: Assessment;
};

export const assessmentYaml = (folder: string): string => join(folder, 'assessment.yaml');

export const pinnedJson = (folder: string): string => join(folder, 'guideline.json');

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
  const { id, name, guideline: pin, created } = described.value;

  const pinned = readGuideline(folder, pin, disk);
  const journals = readJournals(folder, id, disk);
  if (!journals.ok) return journals;
  const assessment = foldJournals(journals.value, blankOf(described.value));
  return success({
    folder,
    id,
    name,
    created,
    pin,
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

function isAssessment(folder: string, disk: Disk): boolean {
  const file = assessmentYaml(folder);
  try {
    return disk.look(file)?.kind === 'file';
  } catch (error) {
    throw readFailure(error, file);
  }
}

function readGuideline(folder: string, pin: Pin, disk: Disk): PinnedGuideline {
  const file = pinnedJson(folder);
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
