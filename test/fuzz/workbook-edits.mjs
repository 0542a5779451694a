// What can become of a workbook in the hands of people and of other programs: cells that are typed in, rows that are
// moved, parts that are lost, bytes that are flipped.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chanceOf } from './mutate.mjs';

const ANSWERS = 'xl/worksheets/sheet2.xml';
const COLUMNS = Array.from('ABCDEFGHIJKLM');

const TEXTS = [
  '0',
  '3 – In place',
  '៣',
  'na – not applicable',
  'Na',
  '5',
  '2.5',
  '',
  ' ',
  '=1+1',
  '@SUM(1)',
  '_x0041_',
  'document',
  'record – shows the control at work (E2)',
  'E3',
  '2026-06-30',
  '30/06/2026',
  '2099-01-01',
  'Nobody supplies, resells or advertises for us.',
  'គោលនយោបាយការពារកុមារ',
  'a\nb\r\nc',
  'x'.repeat(40_000),
  '\u202Eabc',
  '😀',
  'www.example.test/page',
  '<b>&amp;</b>',
  'constructor',
  '__proto__',
];

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const typed = (address, text) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;

/** Cells that a program may leave in the place of a text. */
const OTHERS = [
  (address) => `<c r="${address}"><v>3</v></c>`,
  (address) => `<c r="${address}"><v>45000.5</v></c>`,
  (address) => `<c r="${address}" t="b"><v>1</v></c>`,
  (address) => `<c r="${address}" t="e"><v>#REF!</v></c>`,
  (address) => `<c r="${address}" t="s"><v>999999</v></c>`,
  (address) => `<c r="${address}" t="d"><v>2026-06-30</v></c>`,
  (address) => `<c r="${address}"><f>1+1</f><v>2</v></c>`,
  (address) => `<c r="${address}" t="str"><f>"a"</f><v>a</v></c>`,
  (address) => `<c r="${address}" t="inlineStr"><is><r><t>3</t></r><r><t> x</t></r></is></c>`,
  () => '<c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c>',
  () => '<c><v>1</v></c>',
  () => '',
];

/** Ways to change the sheet to answer in; most people just type. */
const sheetEdits = [
  ...Array.from({ length: 60 }, () => (sheet, chance) => {
    const address = `${chance.oneOf(COLUMNS.slice(4, 11))}${chance.below(9) + 2}`;
    return cell(sheet, address, typed(address, chance.oneOf(TEXTS)));
  }),
  (sheet, chance) => {
    const address = `${chance.oneOf(COLUMNS)}${chance.below(12) + 1}`;
    return cell(sheet, address, chance.oneOf(OTHERS)(address));
  },
  (sheet, chance) => rows(sheet, (all) => all.toSpliced(chance.below(all.length), 1)),
  (sheet, chance) =>
    rows(sheet, (all) => all.toSpliced(chance.below(all.length), 0, all[chance.below(all.length)])),
  (sheet, chance) => {
    const [from, to] = [chance.below(9) + 2, chance.below(9) + 2];
    return rows(sheet, (all) =>
      all.map((row) =>
        row
          .replaceAll(new RegExp(`r="([A-Z]*)${from}"`, 'g'), 'r="$1#"')
          .replaceAll(new RegExp(`r="([A-Z]*)${to}"`, 'g'), `r="$1${from}"`)
          .replaceAll(/r="([A-Z]*)#"/g, `r="$1${to}"`),
      ),
    );
  },
  (sheet, chance) =>
    sheet.replace(
      '</sheetData>',
      `</sheetData><mergeCells count="1"><mergeCell ref="E${chance.below(9) + 1}:${chance.oneOf(COLUMNS)}${chance.below(20) + 1}"/></mergeCells>`,
    ),
  (sheet, chance) => {
    const place = chance.below(sheet.length);
    return (
      sheet.slice(0, place) +
      chance.oneOf(['<', '>', '&', '"', '\u0000', 'x', '</c>']) +
      sheet.slice(place)
    );
  },
  (sheet, chance) => sheet.slice(0, chance.below(sheet.length)),
  (sheet) => sheet.replaceAll(/<(\/?)([a-z])/gi, '<$1x:$2').replace('xmlns=', 'xmlns:x='),
  (sheet) => sheet.replace('<sheetData>', `<sheetData>${'<a>'.repeat(5000)}`),
];

const cell = (sheet, address, to) =>
  sheet.replace(new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*>.*?</c>)`, 's'), () => to);

const rows = (sheet, change) =>
  sheet.replace(/(<sheetData>)(.*)(<\/sheetData>)/s, (_, start, inside, end) => {
    const all = inside.match(/<row .*?<\/row>/gs) ?? [];
    return start + change(all).join('') + end;
  });

/** Ways to change the parts of a workbook. */
const partEdits = [
  (parts, chance) => {
    delete parts[chance.oneOf(Object.keys(parts))];
  },
  (parts, chance) => {
    const name = chance.oneOf([
      'xl/vbaProject.bin',
      'xl/externalLinks/externalLink1.xml',
      'xl/printerSettings/printerSettings1.bin',
      'xl/calcChain.xml',
      'xl/sharedStrings2.xml',
      'docProps/custom.xml',
      '../outside.xml',
      'xl/worksheets/sheet9.xml',
    ]);
    parts[name] = strToU8('<x/>');
  },
  (parts, chance) => {
    const [a, b] = [chance.oneOf(Object.keys(parts)), chance.oneOf(Object.keys(parts))];
    [parts[a], parts[b]] = [parts[b], parts[a]];
  },
  (parts, chance) => {
    const name = chance.oneOf(Object.keys(parts));
    const bytes = Uint8Array.from(parts[name]);
    for (let count = chance.below(5) + 1; count > 0; count -= 1)
      bytes[chance.below(bytes.length)] = chance.below(256);
    parts[name] = bytes;
  },
  (parts) => {
    parts['xl/workbook.xml'] = strToU8(
      strFromU8(parts['xl/workbook.xml']).replace('name="Answers"', 'name="Mine"'),
    );
  },
  (parts) => {
    parts['xl/sharedStrings.xml'] = strToU8(
      strFromU8(parts['xl/sharedStrings.xml']).replace(/GOV-0(\d)</, 'GOV-1$1<'),
    );
  },
];

/** The same workbook after one to six edits of the kind that its seed chooses. */
export function editedAtRandom(bytes, seed) {
  const chance = chanceOf(seed);
  const parts = unzipSync(bytes);
  for (let count = chance.below(6) + 1; count > 0; count -= 1) {
    if (chance.below(16) === 0) chance.oneOf(partEdits)(parts, chance);
    else if (parts[ANSWERS] !== undefined)
      parts[ANSWERS] = strToU8(chance.oneOf(sheetEdits)(strFromU8(parts[ANSWERS]), chance));
  }
  const zip = zipSync(parts);
  if (chance.below(25) !== 0) return zip;
  if (chance.below(2) === 0) return zip.subarray(0, chance.below(zip.length));
  zip[chance.below(zip.length)] ^= 1 << chance.below(8);
  return zip;
}
