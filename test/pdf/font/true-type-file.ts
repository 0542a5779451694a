/** The tables of a TrueType file, and what its directory says of them. */
export function tablesOf(file: Buffer) {
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const tables = entries.map((entry) => {
    const [offset, length] = [file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)];
    return {
      tag: file.toString('latin1', entry, entry + 4),
      checksum: file.readUInt32BE(entry + 4),
      offset,
      bytes: file.subarray(offset, offset + length),
    };
  });
  const table = (wanted: string): Buffer => {
    const found = tables.find(({ tag }) => tag === wanted);
    if (found === undefined) throw new Error(`no ${wanted}`);
    return found.bytes;
  };
  const offsetOf = (glyph: number): number => table('loca').readUInt32BE(4 * glyph);
  return {
    tables,
    table,
    offsetOf,
    glyphCount: table('maxp').readUInt16BE(4),
    /** The box that a glyph says it fills: left, bottom, right, top. */
    boxOf: (glyph: number): readonly number[] =>
      [2, 4, 6, 8].map((at) => table('glyf').readInt16BE(offsetOf(glyph) + at)),
  };
}

/** The sum of the 32-bit words of a table, as the format asks for it. */
export function sumOf(bytes: Buffer): number {
  const words = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let sum = 0n;
  for (let at = 0; at < words.length; at += 4) sum += BigInt(words.readUInt32BE(at));
  return Number(sum % 2n ** 32n);
}
