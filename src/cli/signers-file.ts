import { readSigners } from '../submission/signature/allowed-signers.ts';
import type { Signers } from '../submission/signature/allowed-signers.ts';
import { makeLineVisible } from '../text/visible.ts';
import { readSource } from './read-source.ts';
import { valueOf } from './report-problems.ts';
import { wordsOf } from './voice.ts';
import { err } from './world.ts';
import type { World } from './world.ts';

/** The register that a reviewer names. What it holds that cannot be used is said. */
export function signersIn(world: World, named: string): Signers {
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
