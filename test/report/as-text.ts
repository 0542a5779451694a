import { plainText } from '../../src/report/block.ts';
import type { Block, Cell, Text, Words } from '../../src/report/block.ts';
import type { Report } from '../../src/report/report.ts';

/** A part of a report as plain text, one block after the other, as a person would read it aloud. */
export const partAsText = (report: Report, id: Report['parts'][number]['id']): string =>
  (report.parts.find((part) => part.id === id)?.blocks ?? []).flatMap(linesOf).join('\n');

export const reportAsText = (report: Report): string =>
  report.parts.map(({ id }) => partAsText(report, id)).join('\n');

// oxlint-disable-next-line complexity -- one case for each kind of block
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [
        plain(block.issuer),
        `# ${plain(block.title)}`,
        block.organisation,
        ...block.lines.map(plain),
        ...block.labels.map((label) => `[${plain(label)}]`),
      ];
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${plain(block.text)}`];
    case 'paragraph':
      return [plain(block.text)];
    case 'notice':
      return [`! ${plain(block.title)}`, ...block.paragraphs.map((text) => `  ${plain(text)}`)];
    case 'bullets':
      return block.items.map((text) => `- ${plain(text)}`);
    case 'facts':
      return block.rows.map(({ name, value }) => `${plain(name)}: ${plain(value)}`);
    case 'table': {
      const columns = [...block.columns, ...(block.below ?? [])];
      return [
        columns.map(({ title }) => plain(title)).join(' | '),
        ...block.rows.map((row) => row.map(cellAsText).join(' | ')),
      ];
    }
    case 'score':
      return [
        `${plain(block.grade.name)} ${plain(block.grade.value)} (${block.grade.notes.map((note) => plain(note)).join('; ')})`,
        ...block.scores.map(
          ({ name, value, says }) => `${plain(name)} ${plain(value)}: ${plain(says)}`,
        ),
      ];
    case 'bars':
      return block.rows.map(
        ({ name, detail, evidenced, claimed }) =>
          `${plain(name)} (${plain(detail)}): ${plain(evidenced.value)}, claimed ${plain(claimed.value)}`,
      );
    case 'item':
      return [
        '',
        `#### ${block.id} ${plain(block.title)}`,
        wordsAsText(block.standing),
        wordsAsText(block.nature),
        ...block.rows.map(({ name, words }) => `${plain(name)}: ${wordsAsText(words)}`),
      ];
    case 'contents':
      return ['(contents)'];
    case 'signature-lines':
      return block.lines.map((line) => `${plain(line)} ____`);
  }
}

const plain = (text: Text): string => plainText(text, ' / ');

const wordsAsText = (words: readonly Words[]): string =>
  words.map(({ text }) => plain(text)).join(' / ');

const cellAsText = (cell: Cell): string => wordsAsText(cell);
