// Types texts into empty cells of the sheet to answer in, as a spreadsheet program saves them.
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export function typeInWorkbook(file, texts) {
  const sheet = 'xl/worksheets/sheet2.xml';
  const parts = unzipSync(readFileSync(file));
  let xml = strFromU8(parts[sheet]);
  for (const [address, text] of Object.entries(texts)) {
    const cell = new RegExp(`<c r="${address}"([^>]*)/>`);
    if (!cell.test(xml)) throw new Error(`${address} is not empty`);
    xml = xml.replace(
      cell,
      (_, attributes) => `<c r="${address}"${attributes} t="inlineStr"><is><t>${text}</t></is></c>`,
    );
  }
  parts[sheet] = strToU8(xml);
  writeFileSync(file, zipSync(parts));
}
