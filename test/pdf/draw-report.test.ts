import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawReport } from '../../src/pdf/draw-report.ts';
import { Failure } from '../../src/problems/failure.ts';
import { drawnWith } from '../../src/report/drawn-with.ts';
import { plainText } from '../../src/report/block.ts';
import type { Report } from '../../src/report/report.ts';
import { example, exampleAnswers, ourTemplate, reportOn } from '../report/sample.ts';
import { answered, assessmentOf, evidence, level } from '../support/assessments.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';
import { allTags, readPdf } from './read-pdf.ts';
import type { ReadPdf } from './read-pdf.ts';

const fonts = {
  regular: readFileSync('templates/report/fonts/NotoSansKhmer-Regular.ttf'),
  bold: readFileSync('templates/report/fonts/NotoSansKhmer-Bold.ttf'),
};

const draw = (report: Report): Promise<Uint8Array> => drawReport(report, fonts);

const example1 = assessmentOf(exampleAnswers);

/** The example with other particulars, or with other answers to one item. */
const exampleOf = (organisation: string): Report =>
  reportOn(example, {
    ...example1,
    particulars: { ...example1.particulars, organisation },
  });

const exampleWithNote = (note: string): Report =>
  reportOn(
    example,
    assessmentOf({ ...exampleAnswers, 'ONE-01': { ...exampleAnswers['ONE-01'], note } }),
  );

describe('the report of an internet provider', async () => {
  const ministry = await readGuideline(copKh);
  const report = reportOn(
    ministry,
    assessmentOf({ 'GOV-01': answered(level(4), evidence('document')) }, { segments: ['isp'] }),
  );
  let bytes: Uint8Array;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await draw(report);
    pdf = await readPdf(bytes);
  });

  it('is the same, byte for byte, when drawn again', async () => {
    expect(Buffer.compare(await draw(report), bytes)).toBe(0);
  });

  it('says on every page that it is a draft, and which page of how many', () => {
    for (const [index, page] of pdf.pages.entries()) {
      expect(page).toContain('Draft as of 22 November 2026');
      expect(page).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
    }
  });

  it('leaves no words outside the tags', () => {
    expect(pdf.untagged).toEqual([]);
  });

  it('has one title and never skips a level of headings', () => {
    const headings = allTags(pdf.structure)
      .map(({ type }) => /^H(\d)$/.exec(type)?.[1])
      .filter((found) => found !== undefined)
      .map(Number);
    expect(headings.filter((found) => found === 1)).toHaveLength(1);
    expect(headings[0]).toBe(1);
    expect(headings.every((found, at) => found <= (headings[at - 1] ?? 1) + 1)).toBe(true);
  });

  it('makes tables of headed rows with as many cells as there are columns', () => {
    const tables = allTags(pdf.structure).filter(({ type }) => type === 'Table');
    for (const table of tables) {
      const rows = allTags([table]).filter(({ type }) => type === 'TR');
      expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
      for (const { children } of rows) expect(children[0]?.type).toBe('TH');
    }
    expect(tables.length).toBeGreaterThan(15);
  });

  it('lists every part with its page, and leads there', () => {
    const [, contents = ''] = pdf.pages;
    for (const part of report.parts.filter(({ id }) => id !== 'contents')) {
      const { id } = part;
      const title = plainText(part.title);
      const page = Number(new RegExp(`${title}\\s+(\\d+)`).exec(contents)?.[1]);
      expect(pdf.links).toContainEqual({ page: 2, leadsTo: id, says: title });
      const heading = id === 'score-card' ? 'Gap report' : title;
      expect(pdf.pages[page - 1]).toContain(heading);
    }
  });

  it('has bookmarks for the parts, their sections and every item', () => {
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual(report.parts.map(({ title }) => title));
    const items = pdf.bookmarks.find(({ title }) => title === 'Every item')?.items ?? [];
    expect(items.map(({ title }) => title)).toContain(
      'CSAM Child sexual abuse material (weight 38)',
    );
    expect(items.flatMap((section) => section.items)).toHaveLength(33);
  });

  it('leads from the first gaps to everything about them', () => {
    const first = pdf.links.filter(({ page }) => page === 1).map(({ leadsTo }) => leadsTo);
    expect(first).toHaveLength(5);
    for (const anchor of first) expect(anchor).toMatch(/^item-/);
  });

  it('leads to nothing on the web but the channels of the guideline, by https', () => {
    const web = pdf.links.filter(({ leadsTo }) => leadsTo.includes(':'));
    expect(web.length).toBeGreaterThan(0);
    for (const { leadsTo, says } of web) {
      expect(leadsTo).toMatch(
        /^https:\/\/(internethotlinecambodia\.org|aplecambodia\.org|takeitdown\.ncmec\.org)/,
      );
      expect(says).toMatch(/, on the web$/);
    }
  });

  it('is written in English and says so', () => {
    expect(pdf.language).toBe('en');
    expect(pdf.title).toBe('Gap report: Example');
  });

  it('announces PDF/A-3a and PDF/UA-1', () => {
    expect(pdf.xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

it('keeps a name with signs of XML as it is, and the metadata readable', async () => {
  const { author, xmp, pages } = await readPdf(await draw(exampleOf('Smith & "Sons" <KH>')));
  expect(author).toBe('Smith & "Sons" <KH>');
  expect(pages[0]).toContain('Smith & "Sons" <KH>');
  expect(xmp).toContain('Smith &amp; &quot;Sons&quot; &lt;KH&gt;');
});

it('loses no word of a note that is longer than a page', async () => {
  const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`);
  const { pages } = await readPdf(await draw(exampleWithNote(words.join(' '))));
  const found = new Set(pages.join('\n').match(/word\d+/g));
  expect(words.filter((word) => !found.has(word))).toEqual([]);
});

it('loses no word of a table’s cell that is longer than a page, and repeats the head of the table', async () => {
  const words = Array.from({ length: 2_000 }, (_, index) => `step${index}`);
  const plan = { action: words.join(' '), person: 'Sok Dara', due: '2027-01-31' };
  const answers = { ...exampleAnswers, 'TWO-02': { ...exampleAnswers['TWO-02'], plan } };
  const { pages, structure } = await readPdf(
    await draw(reportOn(example, assessmentOf(answers), { ...ourTemplate, parts: ['plan'] })),
  );
  const found = new Set(pages.join('\n').match(/step\d+/g));
  expect(words.filter((word) => !found.has(word))).toEqual([]);
  for (const page of pages) expect(page).toContain('Remedy');
  const heads = allTags(structure).filter(
    ({ type, text }) => type === 'TH' && text.includes('Remedy'),
  );
  expect(heads).toHaveLength(3); // read aloud once for each of the three tables, however often it is drawn
});

it.each([
  ['an emoji', 'Acme 😀', '😀'],
  ['Chinese', 'Acme 中国', '中 国'],
])('refuses %s by name instead of drawing empty boxes', async (_, organisation, characters) => {
  const failure: unknown = await draw(exampleOf(organisation)).catch((error: unknown) => error);
  if (!(failure instanceof Failure) || failure.complaint.code !== 'glyph-missing') throw failure;
  expect(failure.complaint.text).toBe(organisation);
  expect(failure.complaint.characters).toContain(characters);
});

it('draws a Khmer name and a Khmer note so that they can be read, searched and copied', async () => {
  const name = 'ក្រុមហ៊ុនអ៊ីនធឺណិតខ្មែរ';
  const note = 'បុគ្គលិកទាំងអស់បានទទួលសេចក្ដីណែនាំ នៅខែមីនា 2026។';
  const named = await readPdf(await draw(exampleOf(name)));
  expect([named.author, named.pages[0]]).toEqual([name, expect.stringContaining(name)]);
  const noted = await readPdf(await draw(exampleWithNote(note)));
  expect(noted.pages.join('\n').replaceAll('\n', '')).toContain(note);
});

it('refuses a font that is none, by its field in the template', async () => {
  const broken = drawReport(exampleOf('Acme'), {
    ...fonts,
    bold: new TextEncoder().encode('no font'),
  });
  await expect(broken).rejects.toMatchObject({
    complaint: { code: 'template-broken', file: 'fonts.bold' },
  });
});

it('draws the emblem of a ministry with words for those who cannot see it', async () => {
  const emblem = { file: 'emblem.png', says: 'Emblem of the ministry' };
  const report = reportOn(example, example1, { ...ourTemplate, emblem });
  const pdf = await readPdf(await drawReport(report, { ...fonts, emblem: onePixel }));
  expect(allTags(pdf.structure).map(({ type }) => type)).toContain('Figure');
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('names the versions that it is drawn with', () => {
  const manifest = readFileSync('package.json', 'utf8');
  for (const [name, version] of drawnWith.split(', ').map((each) => each.split(' '))) {
    expect(manifest).toContain(`"${name}": "${version}"`);
  }
});
