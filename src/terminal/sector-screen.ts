import type { Guideline } from '../guideline/guideline.ts';
import { say } from '../i18n/say.ts';
import type { SectorFindings } from '../sector/findings.ts';
import { listsOf } from '../sector/lists.ts';
import type { FileList, ListedFile } from '../sector/lists.ts';
import { notesOf, roundsLine } from '../sector/notes.ts';
import type { SectorPicture } from '../sector/picture.ts';
import { makeLineVisible } from '../text/visible.ts';
import { hanging, linesOf } from './lines.ts';
import { changeLines } from './sector-change.ts';
import { heatMapLines } from './sector-heat-map.ts';
import { decisionLines, exclusionLines, gapLines } from './sector-items.ts';
import { scoreLines } from './sector-scores.ts';
import type { Writing } from './talk.ts';

/** How a sector is shown: in which words, how wide, and whether shades help the reader. */
export type SectorWriting = Writing & {
  readonly guideline: Guideline;
  readonly isDraftTranslation: boolean;
  /** For a screen reader there are numbers only. */
  readonly isPlain: boolean;
};

/** The picture as it stands on the screen. It only shows what the picture says, and computes nothing. */
export function renderSector(picture: SectorPicture, writing: SectorWriting): string {
  const parts = [
    titleLines(picture, writing),
    scoreLines(picture, writing),
    heatMapLines(picture, writing),
    exclusionLines(picture, writing),
    decisionLines(picture, writing),
    gapLines(picture, writing),
    changeLines(picture, writing),
    noteLines(picture, writing),
  ].filter(({ length }) => length > 0);
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function titleLines(picture: SectorPicture, writing: SectorWriting): readonly string[] {
  const { phrases, style, width, guideline } = writing;
  const { sector, card, general } = phrases;
  const standing = general.standing[guideline.standing];
  const parts = [
    card.guideline(picture.guideline.id, picture.guideline.version, standing),
    roundsLine(picture, sector),
    sector.companies(picture.companies),
    sector.asOf(general.date(picture.asOf)),
  ];
  return [
    ...linesOf(sector.title, width).map(style.bold),
    ...linesOf(makeLineVisible(parts.join(' · ')), width).map(style.dim),
  ];
}

function noteLines(
  picture: SectorPicture,
  { phrases: { sector }, style, width, guideline, isDraftTranslation }: SectorWriting,
): readonly string[] {
  const notes = notesOf(picture, { guideline, words: sector, isDraftTranslation });
  return [
    ...linesOf(sector.notes, width).map(style.bold),
    ...notes.flatMap((note) => hanging('- ', note, width)),
  ];
}

/** What is not counted, file by file, with the reason. */
export function renderLists(findings: SectorFindings, writing: Writing): string {
  return listsOf(findings)
    .map((list) => listLines(list, writing).join('\n'))
    .join('\n\n');
}

function listLines({ kind, isEarlier, rows }: FileList, writing: Writing): readonly string[] {
  const { phrases, style, width } = writing;
  const name = phrases.sector.lists[kind];
  const title = `${isEarlier ? phrases.sector.earlier(name) : name} (${rows.length})`;
  return [
    ...linesOf(title, width).map(style.bold),
    ...rows.flatMap((row) => listedLines(row, writing)),
  ];
}

function listedLines(
  { file, company, leftOut }: ListedFile,
  { phrases, style, width }: Writing,
): readonly string[] {
  const { sector, submission, complaints } = phrases;
  const whose = company && sector.revision(company.organisation, company.revision);
  const why = leftOut?.complaints.map((complaint) => say(complaint, complaints).message) ?? [];
  return [
    ...hanging('  ', makeLineVisible(file), width),
    ...(leftOut === undefined
      ? []
      : hanging('    ', `${submission.outcome.fail}  ${submission.check[leftOut.check]}`, width)),
    ...[...(whose === undefined ? [] : [whose]), ...why].flatMap((text) =>
      hanging('    ', makeLineVisible(text), width).map(style.dim),
    ),
  ];
}
