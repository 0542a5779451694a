import { applicability } from '../../assessment/applicable.ts';
import type { Particulars, Period, YesNo } from '../../assessment/assessment.ts';
import type { CarryOver } from '../../assessment/carry-over.ts';
import { checkPeriod, checkScope, checkSegments } from '../../assessment/check-answer.ts';
import type { Event } from '../../assessment/event.ts';
import { createAssessmentFolder } from '../../files/create-assessment-folder.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { translate } from '../../guideline/translation.ts';
import type { Language } from '../../i18n/phrases.ts';
import { Failure } from '../../problems/failure.ts';
import { suggest } from '../../problems/suggest.ts';
import { fileNameFrom } from '../../text/file-name.ts';
import type { StartFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findTranslatedGuideline } from '../find-guideline.ts';
import type { GuidelineInLanguages } from '../find-guideline.ts';
import { carriedFrom, readEarlier } from '../earlier-assessment.ts';
import type { Earlier } from '../earlier-assessment.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { refuse, take } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

/** What a new assessment needs to know; what is absent was not given. */
export type StartDetails = {
  readonly organisation?: string;
  readonly name?: string;
  readonly period?: Period;
  readonly segments?: readonly string[];
  readonly scope: ReadonlyMap<string, YesNo>;
};

/** Begins an assessment: flags first, questions for the rest when there is a terminal. */
export async function start(
  world: World,
  folder: string | undefined,
  flags: StartFlags,
): Promise<ExitCode> {
  const { language } = world.voice;
  const parsed = await findTranslatedGuideline(world, flags.guideline, flags.guidelines);
  const earlier =
    flags.from === undefined
      ? undefined
      : await readEarlier(world, parsed.guideline, { ...flags, from: flags.from });
  const details = await complete(world, { guideline: readIn(language, parsed), flags, earlier });
  const { organisation, segments, period, scope } = details;
  const place = folder === undefined ? world.cwd : pathIn(world, folder);
  const name = details.name ?? fileNameFrom(organisation) ?? 'assessment';
  await createFolder(world, place, { name, ...parsed });

  const particulars: Particulars = {
    organisation,
    period,
    ...(flags.round !== undefined && { round: flags.round }),
    language,
  };
  const events: readonly Event[] = [
    { event: 'particulars', particulars },
    { event: 'segments', segments },
    ...[...scope].map(([id, is]): Event => ({ event: 'scope', scope: id, is })),
  ];
  const { guideline } = parsed;
  const writer = await openForWriting(world, place, { as: flags.as });
  try {
    const { asked } = applicability(guideline, { ...writer.assessment(), segments, scope });
    const carried = earlier && carriedFrom(earlier, new Set(asked.map(({ id }) => id)));
    // All at once: after a crash the same can be begun again.
    writer.record([...events, ...(carried?.events ?? [])]);
    sayStarted(world, folder, { guideline, asked: asked.length });
    sayCarried(world, { earlier, carried, scope });
    sayNext(world, folder);
  } finally {
    writer.close();
  }
  return exitCodes.fine;
}

/** What came back from an earlier assessment to be confirmed, and what stays behind. */
function sayCarried(
  world: World,
  {
    earlier,
    carried,
    scope,
  }: {
    readonly earlier: Earlier | undefined;
    readonly carried: CarryOver | undefined;
    readonly scope: StartDetails['scope'];
  },
): void {
  if (earlier === undefined || carried === undefined) return;
  const { assessment } = earlier;
  const { left, disputed } = carried;
  const words = wordsOf(world).upgrade;
  out(world, words.carried(carried.carried.length, assessment.particulars.organisation));
  if (left.length > 0) err(world, words.leftBehind(left));
  if (disputed.length > 0) err(world, words.disputedBehind(disputed));
  const scoped = [...assessment.scope].filter(([id]) => !scope.has(id));
  if (scoped.length > 0) err(world, words.scopeBehind(scoped.map(([id, is]) => `${id}=${is}`)));
}

function sayStarted(
  world: World,
  folder: string | undefined,
  { guideline, asked }: { readonly guideline: Guideline; readonly asked: number },
): void {
  const words = wordsOf(world).program;
  out(world, words.started(folder ?? '.', `${guideline.id} ${guideline.version}`));
  out(world, words.startedItems(asked));
}

function sayNext(world: World, folder: string | undefined): void {
  const words = wordsOf(world).program;
  err(world, folder === undefined ? words.nextAssess : words.nextAssessIn(folder));
}

/**
 * Makes the folder. One in which a crash came before the first record is taken up again: it holds a pinned
 * guideline and no journal.
 */
async function createFolder(
  world: World,
  place: string,
  given: GuidelineInLanguages & { readonly name: string },
): Promise<void> {
  try {
    const { pid, host } = world;
    createAssessmentFolder(place, { id: world.newId(), at: world.now(), pid, host, ...given });
  } catch (error) {
    const known = error instanceof Failure && error.complaint.code === 'already-an-assessment';
    const begun = known ? (await openForReading(world, place)).journals.length > 0 : true;
    if (begun) throw error;
  }
}

/** The guideline as it reads in a language, in English where it has no translation. */
function readIn(language: Language, { translations, ...parsed }: GuidelineInLanguages): Guideline {
  const translation = translations.find((each) => each.language === language);
  return translation === undefined ? parsed.guideline : translate(parsed, translation).guideline;
}

/** Who the company is does not change from year to year; what it answered is asked again. */
function detailsOf(earlier: Earlier | undefined, guideline: Guideline): Partial<StartDetails> {
  if (earlier === undefined) return {};
  const { particulars, segments } = earlier.assessment;
  const known = segments.filter((id) => guideline.segments.some((segment) => segment.id === id));
  return {
    organisation: particulars.organisation,
    name: earlier.name,
    ...(known.length > 0 && { segments: known }),
  };
}

function detailsIn(flags: StartFlags, guideline: Guideline): StartDetails {
  const segments =
    flags.segment === undefined ? undefined : take(checkSegments(guideline, flags.segment));
  const organisation = flags.organisation?.trim() ?? '';
  return {
    ...(organisation !== '' && { organisation }),
    ...(flags.name !== undefined && { name: flags.name }),
    ...(flags.period !== undefined && { period: take(checkPeriod(flags.period)) }),
    ...(segments !== undefined && { segments }),
    scope: new Map((flags.scope ?? []).map((text) => scopeAnswer(text, guideline, segments ?? []))),
  };
}

function scopeAnswer(
  text: string,
  guideline: Guideline,
  segments: readonly string[],
): readonly [string, YesNo] {
  const [id = '', given = ''] = text.split('=');
  const is = given.trim().toLowerCase();
  if (is !== 'yes' && is !== 'no') {
    const allowed = [`${id}=yes`, `${id}=no`];
    return refuse([
      { code: 'value-not-listed', found: text, allowed, meant: suggest(text, allowed) },
    ]);
  }
  return [take(checkScope(guideline, segments, id.trim())), is];
}

type Complete = StartDetails & Required<Pick<StartDetails, 'organisation' | 'segments' | 'period'>>;

/** Asks for what is missing, or says what it is when nobody can be asked. */
async function complete(
  world: World,
  {
    guideline,
    flags,
    earlier,
  }: {
    readonly guideline: Guideline;
    readonly flags: StartFlags;
    readonly earlier: Earlier | undefined;
  },
): Promise<Complete> {
  const given = { ...detailsOf(earlier, guideline), ...detailsIn(flags, guideline) };
  const year = todayIn(world).slice(0, 4);
  const period = given.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  const { organisation, segments } = given;
  if (organisation !== undefined && segments !== undefined) {
    return { ...given, organisation, segments, period };
  }
  if (!world.stdin.isTTY) {
    const known = guideline.segments.map(({ id }) => id);
    return refuse([
      organisation === undefined
        ? { code: 'organisation-missing' }
        : { code: 'segments-missing', known },
    ]);
  }
  const [{ askStart }, { terminalIo }] = await Promise.all([
    import('../../terminal/start-questions.ts'),
    import('../terminal-io.ts'),
  ]);
  return askStart(
    { guideline, given, phrases: wordsOf(world), year },
    terminalIo(world, flags.plain ?? false),
  );
}
