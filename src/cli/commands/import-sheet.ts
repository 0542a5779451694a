import type { Event } from '../../assessment/event.ts';
import { itemAnswersOf } from '../../assessment/assessment.ts';
import { problemOf } from '../../problems/problem.ts';
import { mergeSheet } from '../../sheet/merge-sheet.ts';
import type { SheetFinding } from '../../sheet/merge-sheet.ts';
import { placeSheet } from '../../sheet/place-sheet.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { renderFindings } from '../../terminal/sheet-findings.ts';
import { askYesNo } from '../ask-yes-no.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { contributorOf, openForReading, openForWriting } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { refuse, reportProblems } from '../report-problems.ts';
import type { SheetReader } from '../sheet-files.ts';
import { wordsOf } from '../voice.ts';
import { writingFor } from '../writing.ts';
import { err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

type Given = {
  readonly file: string;
  readonly folder: string | undefined;
  readonly as?: string;
  readonly yes?: boolean;
};

/** Compares what a colleague answered elsewhere with the assessment, shows it, and records it on yes. */
export async function importSheet(
  world: World,
  given: Given,
  read: SheetReader,
): Promise<ExitCode> {
  const opened = await openForReading(world, given.folder);
  const contributor = contributorOf(world, given.as);
  const sheet = await read(world, pathIn(world, given.file));
  if (sheet.ok) sayWhose(sheet.value, given, contributor);
  const compared = sheet.ok ? compare(world, opened, { sheet: sheet.value, contributor }) : sheet;
  if (!compared.ok) {
    const problems = compared.complaints.map(problemOf);
    await reportProblems(world, { problems, sources: new Map() });
    err(world, wordsOf(world).program.nothingWritten);
    return exitCodes.fallsShort;
  }
  const findings = compared.value;
  const shown = { ...opened, ...(await writingFor(world)), file: given.file, contributor };
  out(world, renderFindings(findings, shown));
  if (eventsIn(findings).length === 0) {
    out(world, wordsOf(world).program.nothingNew);
    return outcomeOf(world, findings);
  }
  if (!(await agreed(world, given, contributor))) return exitCodes.fallsShort;
  return sheet.ok ? record(world, given, { sheet: sheet.value, findings }) : exitCodes.fallsShort;
}

/** A file can say whose answers it holds; under another name they are recorded only when somebody says so. */
function sayWhose({ name }: Sheet, { as }: Given, contributor: string): void {
  if (as === undefined && name !== undefined && name !== contributor)
    refuse([{ code: 'answers-of-whom', name }]);
}

function compare(
  world: World,
  { id, pin, under, journals, guideline, assessment }: OpenAssessment,
  { sheet, contributor }: { readonly sheet: Sheet; readonly contributor: string },
) {
  const { particulars } = assessment;
  const version = under === undefined ? {} : { under };
  const home = { id, guideline: pin.digest, journals, contributor, particulars, ...version };
  const placed = placeSheet(sheet, home);
  if (!placed.ok) return placed;
  const merging = { guideline, ...placed.value, today: todayIn(world) };
  return { ok: true, value: mergeSheet(sheet, merging) } as const;
}

const eventsIn = (findings: readonly SheetFinding[]): readonly Event[] =>
  findings.flatMap((finding) => ('event' in finding ? [finding.event] : []));

/** Whether it is to be recorded: said with the command, or asked for where there is somebody to ask. */
async function agreed(world: World, given: Given, contributor: string): Promise<boolean> {
  if (given.yes === true) return true;
  const words = wordsOf(world).sheet;
  if (world.stdin.isTTY && (await askYesNo(world, words.ask(contributor)))) return true;
  const { file, folder, as } = given;
  const command = ['copcheck import', file, folder ?? '', as === undefined ? '' : `--as ${as}`];
  err(world, words.onlyShown([...command, '--yes'].filter((part) => part !== '').join(' ')));
  return false;
}

/** Records what was shown, and nothing else: somebody may have answered while it was read. */
async function record(
  world: World,
  { folder, as }: Given,
  { sheet, findings }: { readonly sheet: Sheet; readonly findings: readonly SheetFinding[] },
): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as });
  try {
    const opened = await openForReading(world, writer.folder);
    const { contributor } = writer;
    const again = compare(world, opened, { sheet, contributor });
    const events = eventsIn(findings);
    const isSame = again.ok && JSON.stringify(again.value) === JSON.stringify(findings);
    if (!isSame) refuse([{ code: 'import-meanwhile' }]);
    const time = writer.record(events);
    const words = wordsOf(world).sheet;
    out(world, words.recorded(time, events.length, contributor));
    const disputed = new Set(events.flatMap((event) => ('item' in event ? [event.item] : [])));
    const now = writer.assessment();
    const open = [...disputed].filter((id) => itemAnswersOf(now, id).conflict.length > 0);
    if (open.length > 0) err(world, words.nextResolve(open.length));
    return outcomeOf(world, findings);
  } finally {
    writer.close();
  }
}

function outcomeOf(world: World, findings: readonly SheetFinding[]): ExitCode {
  const refused = findings.filter(({ outcome }) => outcome === 'refused').length;
  if (refused === 0) return exitCodes.fine;
  err(world, wordsOf(world).sheet.leftOut(refused));
  return exitCodes.fallsShort;
}
