import { closeSync } from 'node:fs';
import { openToRead } from './package-start.ts';
import { readAt } from './zip-frame.ts';

/** In bytes. */
const PIECE = 1024 * 1024;

/** What a file holds, from its beginning, piece by piece. */
export function* piecesOfFile(file: string): Generator<Uint8Array> {
  const fd = openToRead(file);
  try {
    yield* piecesOfOpen(fd);
  } finally {
    closeSync(fd);
  }
}

/** The same of a file that is open already. */
export function* piecesOfOpen(fd: number): Generator<Uint8Array> {
  for (let place = 0; ;) {
    const piece = readAt(fd, place, PIECE);
    if (piece.length === 0) return;
    yield piece;
    place += piece.length;
  }
}
