import type { Period, YesNo } from '../assessment/assessment.ts';
import { checkPeriod } from '../assessment/check-answer.ts';
import { scopeQuestionsOf } from '../guideline/applicable.ts';
import type { Guideline, Segment } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { fileNameFrom } from '../text/file-name.ts';
import type { Asker } from './asker.ts';
import { askerFor } from './interview.ts';
import type { TerminalIo } from './io.ts';
import { pointLines } from './item-screen.ts';
import { withLatinDigits } from './keys.ts';
import { apart, linesOf } from './lines.ts';
import type { Block } from './page.ts';
import { askScopeQuestions } from './scope-questions.ts';
import { noticeBlocks, writingOf } from './talk.ts';
import type { Notice, Writing } from './talk.ts';

/** What a new assessment needs to know. */
export type StartAnswers = {
  readonly organisation: string;
  /** The organisation in letters that every file system takes. */
  readonly name: string;
  readonly period: Period;
  readonly segments: readonly string[];
  readonly scope: ReadonlyMap<string, YesNo>;
};

/** What must be known in order to ask, and what was said already by flags. */
export type StartGiven = {
  readonly guideline: Guideline;
  readonly phrases: Phrases;
  /** The calendar year that is proposed as the period. */
  readonly year: string;
  readonly given: Partial<StartAnswers>;
};

type Start = StartGiven & { readonly asker: Asker; readonly writing: () => Writing };

/**
 * Asks what a new assessment needs and nobody has said yet: the organisation, the period, the segments by
 * their eligibility statements, and the scope questions. Writes nothing. Quitting is an `ExitPromptError`.
 */
export async function askStart(known: StartGiven, io: TerminalIo): Promise<StartAnswers> {
  const asker = await askerFor(io, known);
  const start: Start = { ...known, asker, writing: () => writingOf(known.phrases, io) };
  try {
    const { organisation, name, period } = await askParticulars(start);
    const segments = known.given.segments ?? (await askSegments(start));
    const scope = await askScope(start, segments);
    return { organisation, name, period, segments, scope };
  } finally {
    asker.close();
  }
}

async function quit(): Promise<never> {
  const { ExitPromptError } = await import('@inquirer/core');
  throw new ExitPromptError('Nothing was begun.');
}

async function askParticulars({
  asker,
  given,
  phrases: { interview },
  year,
  writing,
}: Start): Promise<Pick<StartAnswers, 'organisation' | 'name' | 'period'>> {
  const { style, width } = writing();
  if (given.organisation === undefined || given.name === undefined || given.period === undefined) {
    asker.show([{ keep: 'always', lines: linesOf(interview.startTitle, width).map(style.bold) }]);
  }
  const organisation =
    given.organisation ??
    (await asker.text({
      label: interview.organisation,
      check: (text) => (text === '' ? [{ code: 'organisation-missing' }] : []),
    }));
  if (organisation === '') return quit();
  const proposed = fileNameFrom(organisation);
  const name =
    given.name ??
    (await asker.text({
      label: interview.shortName,
      ...(proposed !== undefined && { initial: proposed }),
      check: (text) =>
        fileNameFrom(text) === text
          ? []
          : [{ code: 'text-form', found: text, expected: interview.shortNameForm }],
    }));
  const period = given.period ?? (await askPeriod({ asker, label: interview.period, year }));
  return { organisation: organisation.normalize('NFC'), name, period };
}

async function askPeriod({
  asker,
  label,
  year,
}: {
  readonly asker: Asker;
  readonly label: string;
  readonly year: string;
}): Promise<Period> {
  const text = await asker.text({
    label,
    initial: `${year}-01-01..${year}-12-31`,
    check: (typed) => {
      const checked = checkPeriod(withLatinDigits(typed));
      return checked.ok ? [] : checked.complaints;
    },
  });
  const checked = checkPeriod(withLatinDigits(text));
  return checked.ok ? checked.value : quit();
}

/** Goes through the eligibility statements until at least one is true and the choice is confirmed. */
async function askSegments(start: Start): Promise<readonly string[]> {
  const { asker, guideline, writing } = start;
  const { interview } = start.phrases;
  let notices: readonly Notice[] = [];
  for (;;) {
    const chosen = await askEligibility(start, notices);
    notices = [{ tone: 'warning', text: interview.segmentsNone }];
    if (chosen.length === 0) continue;
    const segments = guideline.segments.filter(({ id }) => chosen.includes(id));
    const step = await asker.yesNo({ blocks: chosenBlocks(segments, writing()), also: ['quit'] });
    if (step === 'quit') return quit();
    if (step === 'yes') return chosen;
    notices = [];
  }
}

async function askEligibility(
  { asker, guideline: { segments }, writing }: Start,
  notices: readonly Notice[],
): Promise<readonly string[]> {
  const yes = new Set<string>();
  let at = 0;
  for (let segment = segments[at]; segment !== undefined; segment = segments[at]) {
    const said = at === 0 ? noticeBlocks(notices, writing()) : [];
    const place = { at, count: segments.length };
    const step = await asker.yesNo({
      blocks: [...said, ...segmentBlocks(segment, place, writing())],
      also: ['back', 'quit'],
    });
    if (step === 'quit') return quit();
    if (step === 'yes') yes.add(segment.id);
    if (step === 'no') yes.delete(segment.id);
    at = step === 'back' ? Math.max(0, at - 1) : at + 1;
  }
  return segments.map(({ id }) => id).filter((id) => yes.has(id));
}

const segmentBlocks = (
  { title, eligibility }: Segment,
  { at, count }: { readonly at: number; readonly count: number },
  { phrases: { interview }, style, width }: Writing,
): readonly Block[] => [
  {
    keep: 'always',
    lines: apart(interview.segmentsTitle, interview.place(at + 1, count), width).map(style.dim),
  },
  { keep: 'always', lines: linesOf(title, width).map(style.bold) },
  { keep: 'always', close: true, lines: linesOf(eligibility, width) },
  { keep: 'always', lines: linesOf(interview.segmentTrue, width) },
];

/** The chosen segments, with what is easily forgotten about each. */
const chosenBlocks = (segments: readonly Segment[], writing: Writing): readonly Block[] => {
  const { interview } = writing.phrases;
  return [
    {
      keep: 'always',
      lines: pointLines(
        interview.segmentsChosen,
        segments.map(({ title }) => title),
        writing,
      ),
    },
    ...segments
      .filter(({ remember }) => remember.length > 0)
      .map(({ title, remember }): Block => ({
        keep: 'always',
        lines: pointLines(`${interview.segmentsRemember} ${title}`, remember, writing),
      })),
    {
      keep: 'always',
      lines: linesOf(interview.segmentsRight, writing.width).map(writing.style.bold),
    },
  ];
};

async function askScope(
  { asker, guideline, given, writing }: Start,
  segments: readonly string[],
): Promise<ReadonlyMap<string, YesNo>> {
  const answers = new Map<string, YesNo>(given.scope);
  const open = scopeQuestionsOf(guideline, segments).filter(({ id }) => !answers.has(id));
  const { ended } = await askScopeQuestions(asker, open, {
    notices: [],
    writing,
    take: async ({ id }, is) => {
      answers.set(id, is);
      return [];
    },
  });
  return ended === 'done' ? answers : quit();
}
