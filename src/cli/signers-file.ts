import { readBytes } from '../files/read-bytes.ts';
import { readSigners } from '../submission/signature/allowed-signers.ts';
import type { Signers } from '../submission/signature/allowed-signers.ts';
import { makeLineVisible } from '../text/visible.ts';
import { MOST_SIGNATURE_BYTES, signatureIn } from './check-signed.ts';
import { pathIn, readSource } from './read-source.ts';
import { valueOf } from './report-problems.ts';
import { wordsOf } from './voice.ts';
import { err } from './world.ts';
import type { World } from './world.ts';

/** The register that a reviewer names. What it holds that cannot be used is said. */
function signersIn(world: World, named: string): Signers {
  const source = readSource(world, named);
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(world.now())?.[0] ?? 'Z';
  const signers = valueOf(readSigners(source, offset), [source]);
  for (const { line, kind } of signers.passedOver)
    err(
      world,
      wordsOf(world).signature.passedOver(makeLineVisible(named), line, makeLineVisible(kind)),
    );
  return signers;
}

/** What a reviewer names to check signatures by: one that did not come with its file, and the register of keys. */
export const signingMeans = (
  world: World,
  {
    signature,
    signers,
  }: { readonly signature?: string | undefined; readonly signers?: string | undefined },
): { readonly signature: string | undefined; readonly signers: Signers | undefined } => ({
  signature: signature === undefined ? undefined : signatureAt(pathIn(world, signature)),
  signers: signers === undefined ? undefined : signersIn(world, signers),
});

const signatureAt = (path: string): string =>
  signatureIn(readBytes(path, { limit: MOST_SIGNATURE_BYTES }));
