/** Whether a format is the expected one with a higher number, as a newer copcheck writes it. */
export function isNewerFormat(found: string, expected: string): boolean {
  const [foundKind, foundNumber] = parted(found);
  const [expectedKind, expectedNumber] = parted(expected);
  return foundKind === expectedKind && foundNumber > expectedNumber;
}

/** What stands before the last stroke, and the number behind it. */
function parted(format: string): readonly [kind: string, number: number] {
  const stroke = format.lastIndexOf('/');
  return [format.slice(0, stroke), Number(format.slice(stroke + 1))];
}
