import type { Bullets, Heading, Notice, Paragraph, Tone } from '../../report/block.ts';
import type { Canvas } from '../canvas.ts';
import type { Unit } from '../flow.ts';
import { rowUnit } from '../row.ts';
import { stackOf } from '../stack.ts';
import { frame, notice, space, styles } from '../theme.ts';
import type { Style } from '../theme.ts';

const toneStyles: Readonly<Record<Tone, Style>> = {
  lead: styles.lead,
  plain: styles.plain,
  strong: styles.strong,
  quiet: styles.quiet,
  small: styles.small,
};

/** A paragraph of running text. A strong one leads to what follows it. */
export function paragraphUnits(
  canvas: Canvas,
  { text, tone = 'plain' }: Paragraph,
): readonly Unit[] {
  const tag = canvas.tag('P', canvas.root);
  const stack = stackOf(canvas, [{ text, style: toneStyles[tone] }], frame.width);
  const row = { cells: [{ x: frame.left, stack, tagOf: () => tag }], above: 0, below: 0 };
  return [rowUnit(canvas, row, { before: space.paragraph, keepsWithNext: tone === 'strong' })];
}

/** The title of a part, which begins its page, or of a section. It never ends a page. */
export function headingUnits(
  canvas: Canvas,
  { level, text, isSection = level === 3 }: Heading,
): readonly Unit[] {
  const tag = canvas.tag(`H${level}`, canvas.root);
  const style = isSection ? styles.section : styles.part;
  const stack = stackOf(canvas, [{ text, style }], frame.width);
  const row = {
    cells: [{ x: frame.left, stack, tagOf: () => tag }],
    above: 0,
    below: space.afterHeading,
  };
  return [rowUnit(canvas, row, { before: space.beforeSection, keepsWithNext: true })];
}

/** Something to be read first: on a pale ground, with a bar at its side and a title. */
export function noticeUnits(canvas: Canvas, { title, paragraphs }: Notice): readonly Unit[] {
  const tags = [title, ...paragraphs].map(() => canvas.tag('P', canvas.root));
  const inside = frame.width - 2 * notice.across - notice.bar;
  const stack = stackOf(
    canvas,
    [
      { text: title, style: styles.noticeTitle },
      ...paragraphs.map((text) => ({ text, style: styles.plain, before: space.betweenWords })),
    ],
    inside,
  );
  const x = frame.left + notice.bar + notice.across;
  const row = {
    cells: [{ x, stack, tagOf: (index: number) => tags[index] ?? canvas.root }],
    above: notice.down,
    below: notice.down,
    backdrop: ({ y, height }: { readonly y: number; readonly height: number }) => {
      const ground = { x: frame.left, y, width: frame.width, height };
      return [
        canvas.shapes.rectangle(ground, { fill: 'ground' }),
        canvas.shapes.rectangle({ ...ground, width: notice.bar }, { fill: 'accent' }),
      ].join(' ');
    },
  };
  return [rowUnit(canvas, row, { before: notice.between })];
}

/** A list, one dot an entry. */
export function bulletUnits(canvas: Canvas, { items }: Bullets): readonly Unit[] {
  const list = canvas.tag('L', canvas.root);
  return items.map((text) => {
    const entry = canvas.tag('LI', list);
    const body = canvas.tag('LBody', entry);
    const stack = stackOf(canvas, [{ text, style: styles.plain }], frame.width - space.bullet);
    const row = {
      cells: [{ x: frame.left + space.bullet, stack, tagOf: () => body }],
      above: 0,
      below: 0,
      backdrop: ({ y }: { readonly y: number }) =>
        canvas.shapes.disc(
          { x: frame.left + space.bulletRadius, y: y + styles.plain.leading / 2 },
          space.bulletRadius,
          { fill: 'accent' },
        ),
    };
    return rowUnit(canvas, row, { before: space.betweenWords });
  });
}
