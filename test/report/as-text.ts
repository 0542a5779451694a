import type { Block, Cell, Text, Words } from '../../src/report/block.ts';
import type { PartId } from '../../src/report/template.ts';
import type { Report } from '../../src/report/report.ts';

/** A part of a report as plain text, one block after the other, as a person would read it aloud. */
export const partAsText = (report: Report, id: PartId): string =>
  (report.parts.find((part) => part.id === id)?.blocks ?? []).flatMap(linesOf).join('\n');

export const reportAsText = (report: Report): string =>
  report.parts.map(({ id }) => partAsText(report, id)).join('\n');

// oxlint-disable-next-line complexity -- one case for each kind of block
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [
        block.issuer,
        `# ${block.title}`,
        block.organisation,
        ...block.lines,
        ...block.labels.map((label) => `[${label}]`),
      ];
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [plain(block.text)];
    case 'notice':
      return [`! ${block.title}`, ...block.paragraphs.map((text) => `  ${plain(text)}`)];
    case 'bullets':
      return block.items.map((text) => `- ${plain(text)}`);
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}: ${plain(value)}`);
    case 'table': {
      const columns = [...block.columns, ...(block.below ?? [])];
      return [
        columns.map(({ title }) => title).join(' | '),
        ...block.rows.map((row) => row.map(cellAsText).join(' | ')),
      ];
    }
    case 'score':
      return [
        `${block.grade.name} ${block.grade.value} (${block.grade.notes.join('; ')})`,
        ...block.scores.map(({ name, value, says }) => `${name} ${value}: ${says}`),
      ];
    case 'bars':
      return block.rows.map(
        ({ name, detail, evidenced, claimed }) =>
          `${name} (${detail}): ${evidenced.value}, claimed ${claimed.value}`,
      );
    case 'item':
      return [
        '',
        `#### ${block.id} ${block.title}`,
        wordsAsText(block.standing),
        wordsAsText(block.nature),
        ...block.rows.map(({ name, words }) => `${name}: ${wordsAsText(words)}`),
      ];
    case 'contents':
      return ['(contents)'];
    case 'signature-lines':
      return block.lines.map((line) => `${line} ____`);
  }
}

const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((piece) => piece.text).join('');

const wordsAsText = (words: readonly Words[]): string =>
  words.map(({ text }) => plain(text)).join(' / ');

const cellAsText = (cell: Cell): string => wordsAsText(cell);
