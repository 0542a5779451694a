import type { Assessment } from '../assessment/assessment.ts';
import type { Event } from '../assessment/event.ts';
import { foldJournals } from '../assessment/fold.ts';
import { lockedIn, lockOf } from '../assessment/lock.ts';
import type { Lock } from '../assessment/lock.ts';
import type { Journal } from '../assessment/journal.ts';
import { openJournal } from '../files/open-journal.ts';
import { findAssessment, readAssessmentFolder } from '../files/read-assessment-folder.ts';
import type { AssessmentFolder } from '../files/read-assessment-folder.ts';
import type { GuidelineInLanguage } from '../guideline/pin.ts';
import { takeLock } from '../files/take-lock.ts';
import { fileNameFrom } from '../text/file-name.ts';
import { pathIn } from './read-source.ts';
import { refuse, valueOf } from './report-problems.ts';
import { speakUnlessAsked, wordsOf } from './voice.ts';
import { err } from './world.ts';
import type { World } from './world.ts';

/** An assessment with the texts of its guideline in the language that the program speaks. */
export type OpenAssessment = AssessmentFolder & GuidelineInLanguage;

/** A working folder that this process alone writes in, until it is closed. */
export type AssessmentWriter = Pick<
  OpenAssessment,
  'folder' | 'guideline' | 'translation' | 'pin' | 'upgraded'
> & {
  /** The name of the journal that is written. */
  readonly contributor: string;
  /** As it stands now, all journals together. */
  readonly assessment: () => Assessment;
  /** What was handed in may not be changed: refuses events that would, before anything is written for them. */
  readonly refuseLocked: (events: readonly Event[]) => void;
  /** Puts events on the disk; the time of day at which they were there. Refuses what is locked. */
  readonly record: (events: readonly Event[]) => string;
  readonly close: () => void;
};

/**
 * The assessment of a named folder, or of the current one or the nearest above it, in the language that the
 * program speaks from then on. Writes nothing.
 */
export async function openForReading(
  world: World,
  folder: string | undefined,
): Promise<OpenAssessment> {
  const read = valueOf(await readAssessmentFolder(folderOf(world, folder)));
  // Before its first record an assessment has no language of its own.
  if (read.journals.length > 0) {
    await speakUnlessAsked(world, read.assessment.particulars.language);
  }
  return { ...read, ...read.inLanguage(world.voice.language) };
}

const folderOf = (world: World, folder: string | undefined): string =>
  folder === undefined ? findAssessment(world.cwd) : pathIn(world, folder);

/** A short command waits this long for another one to finish. */
export const PATIENCE = 2000;

/** Opens an assessment for a contributor. Waits a little for another process, or not at all. */
export async function openForWriting(
  world: World,
  named: string | undefined,
  { as, wait = true }: { readonly as: string | undefined; readonly wait?: boolean },
): Promise<AssessmentWriter> {
  const folder = folderOf(world, named);
  await openForReading(world, folder);
  const contributor = contributorOf(world, as);
  const { pid, host } = world;
  const release = takeLock(folder, { pid, host, at: world.now(), waitMs: wait ? PATIENCE : 0 });
  try {
    const opened = await openForReading(world, folder);
    const { id: assessmentId, under } = opened;
    const place = { folder, name: contributor, assessmentId };
    const journal = openJournal(under === undefined ? place : { ...place, under });
    if (journal.torn !== undefined) err(world, wordsOf(world).program.recovered(journal.torn));
    return { ...recorder(world, opened, { contributor, append: journal.append }), close: release };
  } catch (error) {
    release();
    throw error;
  }
}

function recorder(
  world: World,
  {
    folder,
    guideline,
    translation,
    pin,
    upgraded,
    journals,
    assessment: start,
    under,
  }: OpenAssessment,
  {
    contributor,
    append,
  }: {
    readonly contributor: string;
    readonly append: (events: readonly Event[], at: string) => unknown;
  },
): Omit<AssessmentWriter, 'close'> {
  const others = journals.filter(({ name }) => name !== contributor);
  let own: Journal = journals.find(({ name }) => name === contributor) ?? {
    name: contributor,
    entries: [],
    head: '',
  };
  let assessment = start;
  const refuseLocked = (events: readonly Event[]): void => refuseLockedIn([...others, own], events);
  return {
    folder,
    guideline,
    pin,
    upgraded,
    ...(translation !== undefined && { translation }),
    contributor,
    assessment: () => assessment,
    refuseLocked,
    record: (events) => {
      refuseLocked(events);
      const at = world.now();
      append(events, at);
      const seq = own.entries.length;
      const version = under === undefined ? {} : { under };
      const added = events.map((event, index) => ({ seq: seq + index + 1, at, event, ...version }));
      own = { ...own, entries: [...own.entries, ...added] };
      assessment = foldJournals([...others, own], start.particulars);
      return at.slice(11, 19);
    },
  };
}

function refuseLockedIn(journals: readonly Journal[], events: readonly Event[]): void {
  const lock = lockOf(journals);
  const locked = lockedIn(events, lock);
  if (locked !== undefined) refuse([{ code: 'submission-locked', ...saidOf(lock), ...locked }]);
}

/** What is said of a lock to whoever runs into it: the revision, and what is open to be answered. */
export const saidOf = (
  lock: Lock,
): { readonly revision: number; readonly asked: readonly string[] } => ({
  revision: lock.kind === 'open' ? 0 : lock.revision,
  asked: lock.kind === 'asked' ? [...lock.items] : [],
});

/** The journal's name: what was asked for, else the user of this computer. */
export function contributorOf(world: World, as: string | undefined): string {
  const given = as ?? world.user;
  const name = fileNameFrom(given);
  if (name !== undefined) return name;
  return as === undefined ? 'officer' : refuse([{ code: 'contributor-unsafe', found: given }]);
}
