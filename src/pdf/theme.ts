import { tint } from '../report/colour.ts';
import type { Colour } from '../report/colour.ts';
import type { Colours } from '../report/template.ts';

/** Every number of the page, in points. */
export const page = { width: 595.28, height: 841.89, left: 54, right: 54, top: 72, bottom: 66 };

export const frame = {
  left: page.left,
  top: page.top,
  width: page.width - page.left - page.right,
  height: page.height - page.top - page.bottom,
  bottom: page.height - page.bottom,
  right: page.width - page.right,
  /** From the left edge to the right one. */
  all: { x: page.left, width: page.width - page.left - page.right },
};

/** What a colour is for; the palette says which one it is. */
export type ColourRole = keyof ReturnType<typeof paletteOf>;

export const paletteOf = ({ accent, ink }: Colours) => ({
  ink,
  accent,
  /** The accent at half strength: what is claimed. Never text. */
  soft: tint(accent, 0.42),
  /** What is not there: the empty part of a bar. */
  faint: tint(accent, 0.13),
  /** Under words that are to be read first. */
  ground: tint(accent, 0.06),
  /** Text that says less: 7 to 1 on white. */
  quiet: '#515c66' as Colour,
  rule: '#c9d0d6' as Colour,
  white: '#ffffff' as Colour,
});

export type Weight = 'regular' | 'bold';

/** How a text is set. */
export type Style = {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: ColourRole;
};

const regular = (size: number, leading: number, colour: ColourRole): Style => ({
  size,
  leading,
  weight: 'regular',
  colour,
});

const bold = (size: number, leading: number, colour: ColourRole): Style => ({
  ...regular(size, leading, colour),
  weight: 'bold',
});

export const styles = {
  title: bold(30, 36, 'ink'),
  organisation: bold(16, 22, 'accent'),
  coverLine: regular(9, 13.5, 'quiet'),
  issuer: regular(8, 11, 'quiet'),
  label: bold(8, 11, 'accent'),
  part: bold(21, 27, 'ink'),
  section: bold(12, 16.5, 'accent'),
  lead: regular(10.5, 15.8, 'ink'),
  plain: regular(9, 13.4, 'ink'),
  strong: bold(9, 13.4, 'ink'),
  quiet: regular(9, 13.4, 'quiet'),
  noticeTitle: bold(9, 13.4, 'accent'),
  head: bold(7.5, 10.4, 'quiet'),
  cell: regular(8, 11.2, 'ink'),
  cellStrong: bold(8, 11.2, 'ink'),
  cellQuiet: regular(8, 11.2, 'quiet'),
  furniture: regular(7.5, 10, 'quiet'),
  furnitureStrong: bold(7.5, 10, 'accent'),
  gradeName: bold(9, 12, 'quiet'),
  grade: bold(78, 76, 'accent'),
  gradeNote: bold(8, 11.5, 'ink'),
  score: bold(34, 38, 'ink'),
  scoreSecond: bold(20, 26, 'quiet'),
  scoreName: bold(10, 14, 'ink'),
  claimedValue: regular(8.5, 14, 'quiet'),
  threshold: regular(7, 9, 'quiet'),
  itemId: bold(8.5, 13, 'accent'),
  itemTitle: bold(9.2, 13, 'ink'),
  item: regular(7.8, 10.6, 'ink'),
  itemStrong: bold(7.8, 10.6, 'ink'),
  itemQuiet: regular(7.8, 10.6, 'quiet'),
  small: regular(6.8, 9.6, 'ink'),
} satisfies Readonly<Record<string, Style>>;

/** Where the baseline lies in a line of text, as a share of the type size below the middle of the line. */
export const BASELINE_BELOW_MIDDLE = 0.35;

export const space = {
  paragraph: 7,
  beforeSection: 17,
  afterHeading: 4,
  beforeBlock: 4,
  betweenWords: 2,
  betweenBands: 1,
  cellAcross: 4,
  cellDown: 4.2,
  rule: 0.6,
  strongRule: 1.2,
  bullet: 11,
  bulletRadius: 1.5,
};

/** Of a link, in sizes of the type: where it can be pressed, and the line below an address. */
export const links = { above: 1, height: 1.3, underlineBelow: 0.125, underline: 0.0625 };

export const notice = { bar: 3, across: 13, down: 8, between: 8 };

export const facts = { nameShare: 0.27 };

/** The squares that show a level. */
export const meter = { square: 5.4, gap: 1.5, line: 0.8, width: 4 * 5.4 + 3 * 1.5, after: 5 };

/** The bar before a share. */
export const shareBar = { width: 13, height: 6, after: 3 };

/** Diamond, open diamond and dot before a criticality. */
export const sign = { size: 5.6, gap: 3.2, line: 0.9, dot: 1.4, dash: 1.4 };

export const cover = {
  top: 40,
  band: 5,
  emblem: 46,
  labelAcross: 8,
  labelDown: 3.5,
  labelLine: 0.8,
  labelGap: 6,
  afterIssuer: 14,
  afterTitle: 1,
  afterOrganisation: 7,
  afterLines: 12,
};

export const scorePanel = {
  across: 20,
  down: 13,
  gradeWidth: 118,
  /** The white at the left of so large a letter. */
  gradeShift: -5,
  gutter: 20,
  radius: 6,
  bar: 11,
  secondBar: 5,
  barGap: 5,
  between: 13,
  numberWidth: 76,
  threshold: 4,
  thresholdGap: 2,
};

export const bars = {
  nameShare: 0.36,
  numberWidth: 54,
  bar: 9,
  claim: 15,
  claimWidth: 1.6,
  down: 6,
};

export const item = {
  margin: 92,
  gutter: 12,
  name: 52,
  above: 10,
  headDown: 2,
  rowGap: 2.2,
  pieceGap: 1,
  groupGap: 4,
  below: 3,
};

export const contents = { down: 4.5, dots: 6 };

export const signature = { line: 34, name: 110, stampWidth: 150, gutter: 24 };

export const furniture = { headerTop: 34, footerTop: page.height - 42, rule: 15 };

/** A cell that is longer than a page begins on a page only where so much of it fits. */
export const LEAST_ROOM = 120;
