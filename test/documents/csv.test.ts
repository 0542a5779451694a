import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/documents/csv.ts';
import { sourceOf } from '../../src/documents/source.ts';

const cellsIn = (text: string): readonly (readonly string[])[] | string => {
  const read = readCsv(sourceOf('table.csv', text));
  return read.ok
    ? read.value.map((row) => row.map((cell) => cell.text))
    : read.problems
        .map(({ complaint, at }) => `${complaint.code} ${at?.line}:${at?.column}`)
        .join();
};

describe('a CSV file', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'sep=|\r\na|b\r\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a;b",c\n"x ""y"" z",',
      [
        ['a;b', 'c'],
        ['x "y" z', ''],
      ],
    ],
    [
      '\ufeffក,ខ\n\n"ពីរ\r\nបន្ទាត់",\n',
      [
        ['ក', 'ខ'],
        ['ពីរ\nបន្ទាត់', ''],
      ],
    ],
    ['a\n""\n', [['a']]],
    ['', []],
  ])('%j is read cell by cell', (text, rows) => {
    expect(cellsIn(text)).toEqual(rows);
  });

  it.each([
    ['a,b\n1,"2\n3,4\n', 'csv-quote 2:3'],
    ['"a\nb","c" d\n', 'csv-quote 2:7'],
    ['"', 'csv-quote 1:1'],
  ])('%j is refused where a quote is not closed', (text, fault) => {
    expect(cellsIn(text)).toBe(fault);
  });

  it('is read as it was written, whatever stands in it', () => {
    const texts = string({ unit: constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'ខ', "'") });
    const tables = array(array(texts, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    assert(
      property(tables, constantFrom(',', ';', '\t'), (rows, separator) => {
        const table = [['one', 'two', 'three'], ...rows];
        const text = table
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        const read = table.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n')));
        expect(cellsIn(text)).toEqual(read);
      }),
    );
  });

  it('of eight megabytes with a quote that is never closed is refused at once', () => {
    expect(cellsIn(`a,b\n"${'""\n'.repeat(2_500_000)}`)).toBe('csv-quote 2:1');
  });
});
