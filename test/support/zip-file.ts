import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** An entry of a zip as a test wants it: anything that is not said is as copcheck writes it. */
export type MadeEntry = {
  readonly name: string | Buffer;
  readonly bytes: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Unix mode, which stands in the upper half of the attributes. */
  readonly mode?: number;
  /** What the directory states, where that is not true. */
  readonly stated?: Partial<Record<'packed' | 'length' | 'checksum' | 'at', number>>;
  /** The name that stands before the bytes, where it is another. */
  readonly localName?: string;
  readonly extra?: Buffer;
  readonly date?: number;
  readonly packedBytes?: Uint8Array;
};

/** What stands around the entries. */
export type Around = {
  readonly before?: Buffer;
  readonly between?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly comment?: Buffer;
  readonly behind?: Buffer;
  readonly entries?: number;
};

const number = (bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A zip of entries, in the form that copcheck writes and with everything in it that a test asks for. */
export function zipOf(entries: readonly MadeEntry[], around: Around = {}): Buffer {
  const nothing = Buffer.alloc(0);
  const none = { before: nothing, between: nothing, beforeDirectory: nothing };
  const { before, between, beforeDirectory, comment, behind } = {
    ...none,
    comment: nothing,
    behind: nothing,
    ...around,
  };
  const pieces: Buffer[] = [before];
  const directory: Buffer[] = [];
  let at = before.length;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of entries) {
    const start = at;
    for (const piece of localRecord(entry)) add(piece);
    directory.push(directoryRecord(entry, start));
    add(between);
  }
  add(beforeDirectory);
  const listed = Buffer.concat(directory);
  const count = around.entries ?? entries.length;
  const end = [
    number(4, 0x06054b50),
    number(4, 0),
    number(2, count),
    number(2, count),
    number(4, listed.length),
    number(4, at),
    number(2, comment.length),
    comment,
  ];
  return Buffer.concat([...pieces, listed, ...end, behind]);
}

const packedOf = ({ bytes, method = 8, packedBytes }: MadeEntry): Uint8Array =>
  packedBytes ?? (method === 8 ? deflateRawSync(bytes) : bytes);

/** The part of both records that is the same. */
const common = ({ method = 8, flags = 8, date = 0x0021 }: MadeEntry): Buffer =>
  Buffer.concat([number(2, flags), number(2, method), number(2, 0x6000), number(2, date)]);

const bytesOf = (name: string | Buffer): Buffer =>
  typeof name === 'string' ? Buffer.from(name) : name;

const sizesOf = (entry: MadeEntry): Buffer => {
  const { checksum, packed, length } = entry.stated ?? {};
  return Buffer.concat([
    number(4, checksum ?? crc32(entry.bytes)),
    number(4, packed ?? packedOf(entry).length),
    number(4, length ?? entry.bytes.length),
  ]);
};

function localRecord(entry: MadeEntry): readonly Buffer[] {
  const name = bytesOf(entry.localName ?? entry.name);
  return [
    Buffer.concat([
      number(4, 0x04034b50),
      number(2, 20),
      common(entry),
      Buffer.alloc(12),
      number(2, name.length),
      number(2, 0),
      name,
    ]),
    Buffer.from(packedOf(entry)),
    Buffer.concat([number(4, 0x08074b50), sizesOf(entry)]),
  ];
}

function directoryRecord(entry: MadeEntry, start: number): Buffer {
  const name = bytesOf(entry.name);
  const extra = entry.extra ?? Buffer.alloc(0);
  return Buffer.concat([
    number(4, 0x02014b50),
    number(2, 20),
    number(2, 20),
    common(entry),
    sizesOf(entry),
    number(2, name.length),
    number(2, extra.length),
    number(2, 0),
    number(2, 0),
    number(2, 0),
    number(4, (entry.mode ?? 0) * 0x10000),
    number(4, entry.stated?.at ?? start),
    name,
    extra,
  ]);
}

/** The entries of a zip that copcheck wrote, to be put together in another way. */
export function entriesOf(zip: Buffer): readonly (MadeEntry & { readonly name: string })[] {
  const end = zip.length - 22;
  const entries: (MadeEntry & { readonly name: string })[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (at < end) {
    const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const data = zip.readUInt32LE(at + 42) + 30 + nameLength;
    const packedBytes = zip.subarray(data, data + packed);
    entries.push({ name, flags, method, packedBytes, bytes: inflateRawSync(packedBytes) });
    at += 46 + nameLength;
  }
  return entries;
}
