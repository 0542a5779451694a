/** A field as SSH writes it: how many bytes it has, in four bytes, and then those (RFC 4251, section 5). */
export function field(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  return Uint8Array.from([...number(bytes.length), ...bytes]);
}

/** A number in four bytes. */
export function number(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return Uint8Array.from(bytes);
}

/** The fields that bytes consist of, one after the other to the last byte; undefined where they do not. */
export function fieldsIn(bytes: Uint8Array = new Uint8Array()): readonly Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes.length - at < 4) return undefined;
    const length = view.getUint32(at);
    at += 4;
    if (length > bytes.length - at) return undefined;
    fields.push(bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}

/** A field that holds a name. */
export const textOf = (content: Uint8Array | undefined): string =>
  new TextDecoder('latin1').decode(content);
