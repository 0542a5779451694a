// Khmer as other programs see it: writes a corpus as words and as a PDF, and compares what hb-shape, poppler and
// mutool made of it with what dist makes of it.
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { openFace } from '../dist/src/pdf/font/face.js';
import { loadHarfBuzz } from '../dist/src/pdf/font/harfbuzz.js';

const [task, folder, ...files] = process.argv.slice(2);
const weights = ['Regular', 'Bold'];
const harfBuzz = await loadHarfBuzz();
const faceOf = (weight) =>
  openFace(readFileSync(`templates/report/fonts/NotoSansKhmer-${weight}.ttf`), harfBuzz);
const linesIn = (name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean);

if (task === 'write') await write();
else compare();

async function write() {
  const face = faceOf('Regular');
  const lines = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{Script=Khmer}/u.test(line));
  const missing = [...new Set(lines.flatMap(face.missingFrom))];
  if (missing.length > 0) throw new Error(`the font lacks ${missing.join(' ')}`);

  const words = new Set(lines.join('\n').match(/\p{Script=Khmer}+/gu));
  writeFileSync(`${folder}/lines`, lines.join('\n'));
  writeFileSync(`${folder}/words`, `${[...words].join('\n')}\n`);

  // Pages as wide as the longest line, since lines are compared, not their breaks.
  const size = [80 + 12 * Math.max(...lines.map(face.widthOf)), 1000];
  const doc = new PDFDocument({ font: null, size, autoFirstPage: false });
  doc.pipe(createWriteStream(`${folder}/corpus.pdf`));
  doc.registerFont('face', face.forDocument());
  for (const [index, line] of lines.entries()) {
    if (index % 40 === 0) doc.addPage();
    doc.font('face').fontSize(12);
    doc.text(line, 40, 40 + 23 * (index % 40), { lineBreak: false });
  }
  doc.end();
  await finished(doc);
}

function compare() {
  const words = linesIn('words');
  for (const weight of weights) {
    const face = faceOf(weight);
    const theirs = linesIn(`harfbuzz-${weight}`).map((line) => inPlace(JSON.parse(line)));
    report(
      `hb-shape sets the ${words.length} distinct words in ${weight} as we do, glyph for glyph`,
      words.filter((word, index) => placedBy(face, word) !== theirs[index]),
    );
  }
  const lines = linesIn('lines');
  for (const reader of ['poppler', 'mutool']) {
    const read = linesIn(reader)
      .map((line) => line.replaceAll('\f', '').trimEnd())
      .filter(Boolean);
    report(
      `${reader} reads the ${lines.length} lines as they were written`,
      lines.filter((line, index) => line !== read[index]),
    );
  }
}

/** The glyphs of a word with their places from its start, and its width; as hb-shape says it. */
function inPlace(glyphs) {
  let pen = 0;
  const places = glyphs.map(({ g, dx, dy, ax }) => {
    const place = `${g}@${pen + dx},${dy}`;
    pen += ax;
    return place;
  });
  return `${places.join(' ')} ${pen}`;
}

/** The same as the font object says it, which has put the glyphs into clusters. */
function placedBy(face, word) {
  let pen = 0;
  const places = face
    .forDocument()
    .layout(word)
    .glyphs.flatMap(({ parts, advanceWidth }) => {
      const own = parts.map(({ glyph, x, y }) => `${glyph}@${pen + x},${y}`);
      pen += advanceWidth;
      return own;
    });
  return `${places.join(' ')} ${pen}`;
}

function report(claim, different) {
  if (different.length === 0) {
    console.log(claim);
    return;
  }
  console.error(`not so: ${claim}; ${different.length} differ, first ${different[0]}`);
  process.exitCode = 1;
}
