import { applicability, progressOf } from '../../assessment/applicable.ts';
import type { Event, Upgrade } from '../../assessment/event.ts';
import { imagineUpgrade, planUpgrade } from '../../assessment/upgrade.ts';
import type { UpgradePlan } from '../../assessment/upgrade.ts';
import { writePinned } from '../../files/create-assessment-folder.ts';
import { movesBetween } from '../../guideline/migration.ts';
import { pinOf } from '../../guideline/pin.ts';
import type { Pin } from '../../guideline/pin.ts';
import { compareVersions } from '../../guideline/version.ts';
import { renderUpgrade } from '../../terminal/upgrade.ts';
import type { UpgradeFlags } from '../declare-versions.ts';
import { askYesNo } from '../ask-yes-no.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineFolder, parseFolder, readTranslations } from '../find-guideline.ts';
import type { GuidelineInLanguages } from '../find-guideline.ts';
import { migrationPath } from '../migration-path.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { refuse } from '../report-problems.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, err, out } from '../world.ts';
import type { World } from '../world.ts';

/** Moves an open assessment to a newer version of its guideline: shown first, done on yes, taken back on demand. */
export async function upgrade(
  world: World,
  folder: string | undefined,
  flags: UpgradeFlags,
): Promise<ExitCode> {
  if (flags.undo === true) return undo(world, folder, flags);
  const opened = await openForReading(world, folder);
  const { pin } = opened;
  const place = guidelineFolder(world, flags.to ?? pin.id, flags.guidelines);
  const english = await parseFolder(place);
  const { id, version } = english.guideline;
  if (id !== pin.id) refuse([{ code: 'guideline-other', found: id, expected: pin.id }]);
  const step = compareVersions(version, pin.version);
  if (step < 0) refuse([{ code: 'upgrade-backwards', from: pin.version, to: version }]);
  if (step === 0) {
    out(world, wordsOf(world).upgrade.newest(id, version));
    return exitCodes.fine;
  }
  const next = { ...english, translations: await readTranslations(place, english) };
  const migration = await migrationPath(pin.version, { folder: place, version });
  const old = opened.inLanguage('en').guideline;
  const event: Upgrade = {
    event: 'upgrade',
    from: pin.version,
    to: pinOf(next),
    moves: movesBetween(old, next.guideline, migration),
  };
  const after = imagineUpgrade(opened, event);
  const plan = planUpgrade(
    { before: opened.assessment, after },
    { from: old, to: next.guideline, moves: event.moves },
  );
  await show(world, { opened, next, plan });
  if (!(await agreed(world, folder, flags))) return exitCodes.fine;
  return apply(world, folder, { flags, next, event, pin });
}

type Next = GuidelineInLanguages;

async function show(
  world: World,
  {
    opened,
    next,
    plan,
  }: { readonly opened: OpenAssessment; readonly next: Next; readonly plan: UpgradePlan },
): Promise<void> {
  const writing = {
    phrases: wordsOf(world),
    style: await styleOf(world, world.stdout),
    width: Math.min(100, columnsOf(world)),
  };
  out(world, renderUpgrade(plan, { from: opened.guideline, to: next.guideline }, writing));
}

/** Whether it is to be done: said with the command, or asked for where there is somebody to ask. */
async function agreed(
  world: World,
  folder: string | undefined,
  { yes, dryRun, to, guidelines }: UpgradeFlags,
): Promise<boolean> {
  if (yes === true && dryRun !== true) return true;
  const words = wordsOf(world);
  if (dryRun === true || !world.stdin.isTTY) {
    const command = [
      'copcheck upgrade',
      ...(folder === undefined ? [] : [folder]),
      ...(to === undefined ? [] : [`--to ${to}`]),
      ...(guidelines === undefined ? [] : [`--guidelines ${guidelines}`]),
      '--yes',
    ];
    err(world, words.upgrade.dryRun(command.join(' ')));
    return false;
  }
  return askYesNo(world, words.upgrade.ask);
}

/** The new copy is on the disk before the event that names it. */
async function apply(
  world: World,
  folder: string | undefined,
  {
    flags,
    next,
    event,
    pin,
  }: {
    readonly flags: UpgradeFlags;
    readonly next: Next;
    readonly event: Upgrade;
    readonly pin: Pin;
  },
): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as: flags.as });
  try {
    // Somebody else may have moved it while the table was read.
    if (writer.pin.digest !== pin.digest) refuse([{ code: 'upgraded-meanwhile' }]);
    writer.refuseLocked([event]);
    writePinned(writer.folder, next);
    writer.record([event]);
    const { upgrade: words } = wordsOf(world);
    out(world, words.done(event.to.version));
    const { guideline } = await openForReading(world, writer.folder);
    const { asked } = applicability(guideline, writer.assessment());
    const { answered } = progressOf(asked, writer.assessment());
    err(world, words.next(asked.length - answered));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

async function undo(
  world: World,
  folder: string | undefined,
  flags: UpgradeFlags,
): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as: flags.as });
  try {
    const last = writer.upgraded ?? refuse([{ code: 'nothing-to-undo' }]);
    const event: Event = { event: 'undo', undoes: last.id };
    writer.record([event]);
    out(world, wordsOf(world).upgrade.undone(last.from));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}
