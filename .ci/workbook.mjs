// Types answers into a workbook, as a colleague would.
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const [file] = process.argv.slice(2);
const sheet = 'xl/worksheets/sheet2.xml';
const parts = unzipSync(readFileSync(file));
const typed = {
  E3: '3',
  G3: '@SUM(1) គោលនយោបាយ',
  H3: 'Letter of appointment',
  I3: 'record',
  J3: '2026-06-30',
  K3: 'HR register',
};
let xml = strFromU8(parts[sheet]);
for (const [address, text] of Object.entries(typed)) {
  const cell = new RegExp(`<c r="${address}"([^>]*)/>`);
  if (!cell.test(xml)) throw new Error(`${address} is not empty`);
  xml = xml.replace(
    cell,
    (_, attributes) => `<c r="${address}"${attributes} t="inlineStr"><is><t>${text}</t></is></c>`,
  );
}
parts[sheet] = strToU8(xml);
writeFileSync(file, zipSync(parts));
