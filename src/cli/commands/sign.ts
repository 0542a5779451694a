import { refuseTaken, writeNew } from '../../files/write-new.ts';
import { loadSubmissionValidator, readSubmission } from '../../submission/read-submission.ts';
import { sealOf } from '../../submission/seal.ts';
import { fingerprintOf } from '../../submission/signature/public-key.ts';
import { signSubmission } from '../../submission/signature/ssh-signature.ts';
import { makeLineVisible } from '../../text/visible.ts';
import { checkSigned } from '../check-signed.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openKey } from '../open-key.ts';
import type { KeyFlags } from '../open-key.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { receive } from '../receive.ts';
import { refuse, valueOf } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** Signs a submission, or the one that is attached to a report. The signature lies beside the file. */
export async function sign(
  world: World,
  named: string,
  flags: KeyFlags & { readonly key: string },
): Promise<ExitCode> {
  const file = shownFrom(world, named);
  const taken = await receive({ file, path: pathIn(world, named) });
  if (!taken.ok) return refuse(taken.check.complaints);
  const { data } = taken.received;
  const source = { file, bytes: data };
  const { particulars, revision } = valueOf(
    readSubmission(source, await loadSubmissionValidator()),
    [source],
  );
  const words = wordsOf(world).signature;
  refuseTaken(pathIn(world, `${named}.sig`));
  // Whoever signs sees what it is before the key is opened.
  out(world, words.what(makeLineVisible(particulars.organisation), revision, sealOf(data)));
  const key = await openKey(world, flags);
  const signature = new TextEncoder().encode(signSubmission(key, data));
  writeNew(pathIn(world, `${named}.sig`), signature);
  checkSigned(pathIn(world, `${named}.sig`), data);
  const written = shownFrom(world, `${named}.sig`);
  out(world, words.signed(written, fingerprintOf(key.publicKey)));
  return exitCodes.fine;
}
