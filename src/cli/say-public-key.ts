import { signersLine } from '../submission/signature/allowed-signers.ts';
import { fingerprintOf } from '../submission/signature/public-key.ts';
import { wordsOf } from './voice.ts';
import { out } from './world.ts';
import type { World } from './world.ts';

/** Says what a key is known by, and how it is entered in a register. */
export function sayPublicKey(world: World, publicKey: Uint8Array, name: string): void {
  const words = wordsOf(world).signature;
  out(world, words.fingerprint(fingerprintOf(publicKey)));
  out(world, words.signersLine(signersLine(publicKey, name)));
}
