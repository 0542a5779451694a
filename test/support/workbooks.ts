import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fine } from './desks.ts';
import { programIn, temporaryFolder } from './program.ts';

/** The parts of a workbook by their names, as texts. */
export type Parts = Readonly<Record<string, string>>;

/** The sheets of our own workbooks, in their order. */
export const ANSWERS = 'xl/worksheets/sheet2.xml';
export const HIDDEN = 'xl/worksheets/sheet3.xml';

/** An assessment of one company, and the program for each of its people. */
export async function sharedAssessment() {
  const folder = temporaryFolder();
  const sokha = programIn(folder);
  await fine(
    sokha('start', 'acme', '--organisation', 'Acme Net', '--segment', 'isp', '--as', 'sokha'),
  );
  const file = join(folder, 'w.xlsx');
  return {
    folder,
    file,
    copcheck: sokha,
    /** Makes a workbook of the first area. */
    exported: async (...flags: readonly string[]) => {
      await fine(sokha('export', 'acme', '--xlsx', 'w.xlsx', '--area', 'GOV', ...flags));
    },
    imported: (...flags: readonly string[]) => sokha('import', 'w.xlsx', 'acme', ...flags),
    exportedText: async () => (await sokha('export', 'acme')).out,
  };
}

/** Changes the parts of a workbook, as another program could. */
export function edit(file: string, change: (parts: Parts) => Parts): void {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const changed = Object.entries(change(parts)).map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  writeFileSync(file, zipSync(Object.fromEntries(changed)));
}

/** Types a text into a cell of the sheet to answer in, as a spreadsheet program saves it. */
export const type = (file: string, texts: Readonly<Record<string, string>>): void =>
  edit(file, (parts) => ({
    ...parts,
    [ANSWERS]: Object.entries(texts).reduce(
      (sheet, [address, text]) =>
        put(sheet, address, `t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`),
      parts[ANSWERS] ?? '',
    ),
  }));

/** Puts the inside of a cell, from its attributes to its end, in the place of what stands in it. */
export function put(sheet: string, address: string, inside: string): string {
  const cell = new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*>.*?</c>)`, 's');
  if (!cell.test(sheet)) throw new Error(`there is no cell ${address}`);
  return sheet.replace(cell, () => `<c r="${address}" ${inside}`);
}

const xml = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
