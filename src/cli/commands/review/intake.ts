import { basename } from 'node:path';
import { sha256 } from '../../../documents/canonical.ts';
import { keepReceived, writeToDesk } from '../../../files/desk-files.ts';
import { shownCode } from '../../../problems/complaint.ts';
import { holds } from '../../../review/check.ts';
import { handleOf } from '../../../review/desk.ts';
import type { Intake } from '../../../review/ledger.ts';
import { receiptBytes, receiptOf } from '../../../review/receipt.ts';
import { makeVisible } from '../../../text/visible.ts';
import { sealOf } from '../../../submission/seal.ts';
import { checkLines } from '../../check-lines.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { caseMeant, openCase } from '../../open-case.ts';
import { openDeskForWriting } from '../../open-desk.ts';
import type { DeskWriter } from '../../open-desk.ts';
import { ownCopies } from '../../own-guideline.ts';
import { pathIn, shownFrom } from '../../read-source.ts';
import { readTemplate } from '../../read-template.ts';
import { refuseForMany } from '../../one-file-only.ts';
import { sealIn } from '../../seal-flag.ts';
import { signingMeans } from '../../signers-file.ts';
import { verifyFile } from '../../verify-file.ts';
import type { Means, Verified } from '../../verify-file.ts';
import { wordsOf } from '../../voice.ts';
import { out, todayIn } from '../../world.ts';
import type { World } from '../../world.ts';

export type IntakeFlags = {
  readonly desk?: string;
  readonly seal?: string;
  readonly signature?: string;
  readonly signers?: string;
  readonly guidelines?: string;
  readonly template?: string;
  readonly late?: string;
  readonly as?: string;
};

/** Takes submissions in: each is verified, noted in the ledger, kept, and answered with a receipt. */
export async function intake(
  world: World,
  files: readonly string[],
  flags: IntakeFlags,
): Promise<ExitCode> {
  refuseForMany(files.length, { seal: flags.seal, signature: flags.signature });
  const look = await readTemplate(world, flags.template);
  const means: Means = {
    seal: flags.seal === undefined ? undefined : sealIn(flags.seal),
    ...signingMeans(world, flags),
    ownCopy: ownCopies(world, flags.guidelines),
    look,
  };
  const writer = await openDeskForWriting(world, flags.desk, flags.as);
  try {
    let taken = 0;
    for (const file of files) {
      if (await takeIn(world, file, { writer, means, flags })) taken += 1;
    }
    const { desk } = wordsOf(world);
    if (files.length > 1) out(world, desk.summary(taken, files.length - taken));
    return taken === files.length ? exitCodes.fine : exitCodes.fallsShort;
  } finally {
    writer.close();
  }
}

type With = {
  readonly writer: DeskWriter;
  readonly means: Means;
  readonly flags: IntakeFlags;
};

async function takeIn(
  world: World,
  file: string,
  { writer, means, flags: { late } }: With,
): Promise<boolean> {
  const atDesk = {
    round: writer.round,
    desk: writer.now(),
    today: todayIn(world),
    ...(late !== undefined && { late }),
  };
  const path = pathIn(world, file);
  const verified = await verifyFile(world, { file, path }, { ...means, atDesk });
  const { submission, received } = verified;
  const as = { name: basename(file), sha256: received === undefined ? '' : received.sha256 };
  if (!holds(verified.checks) || submission === undefined || received === undefined) {
    writer.record({ event: 'refuse', file: as, codes: codesIn(verified) });
    out(world, wordsOf(world).desk.refused(makeVisible(file)));
    out(world, await checkLines(world, verified.checks));
    return false;
  }
  const event = intakeOf(verified, { as, nonce: world.newId(), late });
  const { data, report, sha256: hash } = received;
  const packed = received.package && { path, sha256: hash };
  keepReceived(writer.folder, { digest: event.submission, data, report, packed });
  const { at, line, head } = writer.record(event);
  const noted = {
    round: writer.round.id,
    received: at,
    by: writer.reviewer,
    ledger: { line, sha256: head },
  };
  const handle = handleOf({ intake: event });
  const receipt = writeToDesk(writer.folder, {
    folder: 'receipts',
    name: `${handle}-${event.seal.slice(0, 9).toLowerCase()}.receipt.json`,
    bytes: receiptBytes(receiptOf(event, noted)),
  });
  const { desk } = wordsOf(world);
  out(world, desk.takenIn(handle, makeVisible(event.organisation)));
  const doubts = verified.checks.filter(({ outcome }) => outcome === 'not-compared');
  if (doubts.length > 0) out(world, await checkLines(world, doubts));
  out(world, desk.receipt(shownFrom(world, receipt)));
  await sayWhatChanged(world, event, { writer, ownCopy: means.ownCopy });
  return true;
}

const codesIn = ({ checks }: Verified): readonly string[] =>
  checks.flatMap(({ complaints }) => complaints.map(shownCode));

function intakeOf(
  { submission, received, checks }: Verified,
  {
    as,
    nonce,
    late,
  }: { readonly as: Intake['file']; readonly nonce: string; readonly late: string | undefined },
): Intake {
  if (submission === undefined || received === undefined)
    throw new Error('taken in without its data');
  const { assessment, particulars, revision, previous } = submission;
  const isWhole = checks.every(({ outcome }) => outcome === 'pass');
  return {
    event: 'intake',
    submission: sha256(received.data),
    file: as,
    seal: sealOf(received.data),
    assessment,
    organisation: particulars.organisation,
    revision,
    ...(previous !== undefined && { previous }),
    verdict: isWhole ? 'pass' : 'not-compared',
    nonce,
    ...(late !== undefined && { late }),
  };
}

/** A revision of a submission that was here before is read for what is new in it. */
async function sayWhatChanged(
  world: World,
  { submission }: Intake,
  { writer, ownCopy }: { readonly writer: DeskWriter; readonly ownCopy: Means['ownCopy'] },
): Promise<void> {
  const desk = writer.now();
  const meant = caseMeant(desk, submission);
  if (meant.before === undefined) return;
  const { file } = await openCase(world, { ...writer, desk }, { meant, ownCopy });
  const before = caseMeant(desk, meant.before);
  out(world, wordsOf(world).desk.follows(handleOf(before), file.changes?.items.length ?? 0));
}
