import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isSameReport } from '../../src/pdf/same-report.ts';

/** A PDF of one stream, packed at a level, with a true table of places. */
function pdf({ text = 'a page '.repeat(200), level = 6, after = '', title = 'A' } = {}): Buffer {
  const packed = Buffer.concat([deflateSync(Buffer.from(text), { level }), Buffer.from(after)]);
  const parts = [
    Buffer.from('%PDF-1.7\n'),
    Buffer.from(`1 0 obj\n<< /Title (${title}) >>\nendobj\n`),
    Buffer.concat([
      Buffer.from(`2 0 obj\n<<\n/Length ${packed.length}\n>>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  ];
  const places = [9, 9 + (parts[1]?.length ?? 0)];
  const body = Buffer.concat(parts);
  const entry = (place: number): string => `${String(place).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n0 3\n0000000000 65535 f \n${places.map(entry).join('')}`;
  // the table follows a line feed, as it does after an object
  return Buffer.concat([
    body,
    Buffer.from(`${table}trailer\n<< /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`),
  ]);
}

it('a report packed otherwise is the same, a report with other words is not', () => {
  expect(isSameReport(pdf({ level: 1 }), pdf({ level: 9 }))).toBe(true);
  expect(isSameReport(pdf(), pdf())).toBe(true);
  expect(isSameReport(pdf({ text: 'another page' }), pdf())).toBe(false);
  expect(isSameReport(pdf({ title: 'B' }), pdf())).toBe(false);
});

it('nothing hides behind the end of a stream or in the table of places', () => {
  expect(isSameReport(pdf({ level: 1, after: 'payload' }), pdf())).toBe(false);
  const moved = Buffer.from(pdf({ level: 1 }));
  const table = moved.indexOf('0000000009 ');
  moved.write('0000000008', table);
  expect(isSameReport(moved, pdf())).toBe(false);
  const digit = Buffer.from(pdf());
  digit.write('0000000008', digit.indexOf('0000000009 '));
  expect(isSameReport(digit, pdf())).toBe(false);
});
