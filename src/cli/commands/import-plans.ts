import { comparePlans } from '../../assessment/plan-file.ts';
import type { PlanFindings } from '../../assessment/plan-file.ts';
import type { Event } from '../../assessment/event.ts';
import { readCsv } from '../../documents/csv.ts';
import type { CsvRow } from '../../documents/csv.ts';
import { shownText } from '../../documents/source.ts';
import { linesOf } from '../../terminal/lines.ts';
import { renderPlanFindings } from '../../terminal/plan-findings.ts';
import { askYesNo } from '../ask-yes-no.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { contributorOf, openForReading, openForWriting } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { readSource } from '../read-source.ts';
import { refuse, reportProblems, valueOf } from '../report-problems.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

type Given = {
  readonly file: string;
  readonly folder: string | undefined;
  readonly as?: string;
  readonly yes?: boolean;
};

/** Compares a file of plans with what is planned, shows it, and records it on yes. */
export async function importPlans(world: World, given: Given): Promise<ExitCode> {
  const opened = await openForReading(world, given.folder);
  const contributor = contributorOf(world, given.as);
  const source = readSource(world, given.file);
  const rows = valueOf(readCsv(source), [source]);
  const found = valueOf(compare(world, opened, { rows, file: given.file }), [source]);
  await show(world, { opened, found, file: given.file });
  if (found.problems.length > 0) {
    const sources = new Map([[source.file, shownText(source)]]);
    await reportProblems(world, { problems: found.problems, sources });
  }
  const events = eventsIn(found);
  if (events.length === 0) {
    out(world, wordsOf(world).program.nothingNew);
    return outcomeOf(found);
  }
  if (!(await agreed(world, given, { contributor, count: events.length })))
    return exitCodes.fallsShort;
  return record(world, given, { rows, found });
}

const compare = (
  world: World,
  { guideline, assessment }: Pick<OpenAssessment, 'guideline' | 'assessment'>,
  { rows, file }: { readonly rows: readonly CsvRow[]; readonly file: string },
) => comparePlans(rows, { file, guideline, assessment, today: todayIn(world) });

const eventsIn = ({ findings }: PlanFindings): readonly Event[] =>
  findings.flatMap(({ outcome, item, plan }): readonly Event[] =>
    outcome === 'unchanged' ? [] : [{ event: 'plan', item, plan }],
  );

async function show(
  world: World,
  given: { readonly opened: OpenAssessment; readonly found: PlanFindings; readonly file: string },
): Promise<void> {
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  const { guideline } = given.opened;
  const context = { phrases: wordsOf(world), style, width, guideline, file: given.file };
  out(world, renderPlanFindings(given.found, context));
}

/** Whether it is to be recorded: said with the command, or asked for where there is somebody to ask. */
async function agreed(
  world: World,
  { file, folder, as, yes }: Given,
  { contributor, count }: { readonly contributor: string; readonly count: number },
): Promise<boolean> {
  if (yes === true) return true;
  const { sharing } = wordsOf(world);
  const question = linesOf(sharing.askPlans(count, contributor), columnsOf(world) - 1).join('\n');
  if (world.stdin.isTTY && (await askYesNo(world, question))) return true;
  const command = ['copcheck plan', folder, `--import ${file}`, as && `--as ${as}`, '--yes'];
  err(world, sharing.onlyShown(command.filter((part) => part !== undefined).join(' ')));
  return false;
}

/** Records what was shown, and nothing else: somebody may have planned while it was read. */
async function record(
  world: World,
  { folder, as, file }: Given,
  { rows, found }: { readonly rows: readonly CsvRow[]; readonly found: PlanFindings },
): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as });
  try {
    const { guideline, contributor } = writer;
    const again = compare(world, { guideline, assessment: writer.assessment() }, { rows, file });
    const isSame = again.ok && JSON.stringify(again.value) === JSON.stringify(found);
    if (!isSame) refuse([{ code: 'planned-meanwhile' }]);
    const events = eventsIn(found);
    const time = writer.record(events);
    const { sharing } = wordsOf(world);
    out(world, sharing.plansRecorded(time, events.length, contributor));
    const rowsRefused = refusedIn(found);
    if (rowsRefused > 0) err(world, sharing.plansRefused(rowsRefused));
    return outcomeOf(found);
  } finally {
    writer.close();
  }
}

const refusedIn = ({ problems }: PlanFindings): number =>
  new Set(problems.map(({ at }) => at?.line)).size;

const outcomeOf = ({ problems }: PlanFindings): ExitCode =>
  problems.length > 0 ? exitCodes.fallsShort : exitCodes.fine;
