import { inflateSync } from 'node:zlib';

/**
 * Whether a report is the one that was drawn here: byte for byte, or in every object once its streams are
 * inflated. zlib packs differently from one build of Node to the next, and what a reader sees is the same.
 */
export function isSameReport(received: Uint8Array, drawn: Uint8Array): boolean {
  if (Buffer.compare(received, drawn) === 0) return true;
  const [one, other] = [layersOf(received), layersOf(drawn)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.texts.length === other.texts.length &&
    one.texts.every((text, index) => text === other.texts[index]) &&
    one.streams.every((stream, index) => isSameStream(stream, other.streams[index] ?? '')) &&
    // Packed alike, the two would have been equal byte for byte.
    one.streams.some((stream, index) => stream !== other.streams[index]) &&
    one.hasTruePlaces
  );
}

type Layers = {
  /** What stands between the streams, without the lengths that follow from packing. */
  readonly texts: readonly string[];
  readonly streams: readonly string[];
  /** Whether the table at the end names the place of every object. */
  readonly hasTruePlaces: boolean;
};

const STREAM = /stream\n([\s\S]*?)\nendstream/;

function layersOf(pdf: Uint8Array): Layers | undefined {
  // Latin-1 keeps one character per byte, so that places in the text are places in the file.
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const end =
    /\nxref\n0 (\d{1,7})\n((?:\d{10} \d{5} [fn] \n)+)(trailer\n[\s\S]*)startxref\n(\d+)\n%%EOF\n?$/.exec(
      text,
    );
  if (end === null) return undefined;
  const [, count, table = '', trailer = '', place] = end;
  const pieces = text.slice(0, end.index).split(STREAM);
  const texts = pieces
    .filter((_, index) => index % 2 === 0)
    .map((piece) => piece.replace(/\/Length \d+/g, '/Length'));
  return {
    texts: [...texts, `${count}`, trailer],
    streams: pieces.filter((_, index) => index % 2 === 1),
    hasTruePlaces: Number(place) === end.index + 1 && namesTruePlaces(table, text),
  };
}

const namesTruePlaces = (table: string, text: string): boolean =>
  table
    .trimEnd()
    .split('\n')
    .every(
      (line, number) =>
        number === 0 ||
        (line.slice(10, 18) === ' 00000 n' &&
          text.startsWith(`${number} 0 obj\n`, Number(line.slice(0, 10)))),
    );

const isSameStream = (one: string, other: string): boolean => {
  if (one === other) return true;
  const read = inflated(one);
  return read !== undefined && read === inflated(other);
};

/** Undefined where a stream cannot be unpacked, or has something behind its end. */
function inflated(packed: string): string | undefined {
  const bytes = Buffer.from(packed, 'latin1');
  const whole = unpacked(bytes);
  // zlib does not mind what follows a stream: one that ends before its last byte has such a thing.
  return unpacked(bytes.subarray(0, -1)) === undefined ? whole : undefined;
}

function unpacked(bytes: Uint8Array): string | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString('latin1');
  } catch {
    return undefined;
  }
}

const MOST_BYTES = 32 * 1024 * 1024;
