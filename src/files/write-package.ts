import { Zip, ZipDeflate } from 'fflate';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { writePiecesDurably } from './write-durably.ts';
import { zipMoment } from './zip-frame.ts';

/** A file of a package: its bytes are asked for when it is its turn. */
export type ToPack = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Text is packed; a document that is packed already is only put in. */
  readonly packing: 'tight' | 'none';
};

/**
 * Writes a package whole or not at all. The same files give the same bytes on every system and at every time: the packing
 * is done by a library, not by the zlib of this computer, and the one date does not depend on where the computer stands.
 */
export const writePackage = (
  file: string,
  entries: Iterable<ToPack>,
  disk: Disk = realDisk,
): void => writePiecesDurably(file, piecesOf(entries), disk);

/** As much as is handed to the packer at once. */
const PIECE = 1024 * 1024;

function* piecesOf(entries: Iterable<ToPack>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, bytes, packing } of entries) {
    const file = new ZipDeflate(name, { level: packing === 'tight' ? 6 : 0 });
    file.mtime = zipMoment;
    zip.add(file);
    const all = bytes();
    for (let at = 0; at < all.length || at === 0; at += PIECE) {
      file.push(all.subarray(at, at + PIECE), at + PIECE >= all.length);
      yield* ready.splice(0);
    }
  }
  zip.end();
  yield* ready;
}
