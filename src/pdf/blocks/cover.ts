import type { Cover, Text } from '../../report/block.ts';
import type { Canvas } from '../canvas.ts';
import type { Unit } from '../flow.ts';
import { stackOf, writeStack } from '../stack.ts';
import type { Setting } from '../stack.ts';
import { cover, frame, page, styles } from '../theme.ts';

/** The head of the first page: whose report it is, about whom, and what must be known before reading on. */
export function coverUnits(
  canvas: Canvas,
  block: Cover,
  emblem: Uint8Array | undefined,
): readonly Unit[] {
  const shift = emblem === undefined ? 0 : cover.emblem + cover.labelAcross;
  const settings: readonly (Setting & { readonly tag: string })[] = [
    { text: block.issuer, style: styles.issuer, tag: 'P' },
    { text: block.title, style: styles.title, before: cover.afterIssuer, tag: 'H1' },
    { text: block.organisation, style: styles.organisation, before: cover.afterTitle, tag: 'P' },
    ...block.lines.map((text, index) => ({
      text,
      style: styles.coverLine,
      before: index === 0 ? cover.afterOrganisation : 0,
      tag: 'P',
    })),
  ];
  const tags = settings.map(({ tag }) => canvas.tag(tag, canvas.root));
  const holder = canvas.tag('P', canvas.root);
  const stack = stackOf(canvas, settings, frame.width - shift);
  const labels = placeLabels(canvas, block.labels);
  return [
    {
      before: 0,
      height: cover.top - frame.top + stack.height + cover.afterLines + labels.height,
      draw: () => {
        const band = { x: 0, y: 0, width: page.width, height: cover.band };
        canvas.artifact(canvas.shapes.rectangle(band, { fill: 'accent' }));
        if (emblem !== undefined) drawEmblem(canvas, emblem, block.emblem ?? '');
        writeStack(canvas, stack, {
          x: frame.left + shift,
          y: cover.top,
          tagOf: (index) => tags[index] ?? holder,
        });
        labels.draw(cover.top + stack.height + cover.afterLines, holder);
      },
    },
  ];
}

function drawEmblem(canvas: Canvas, bytes: Uint8Array, alt: string): void {
  const box = { x: frame.left, y: cover.top, width: cover.emblem, height: cover.emblem };
  const figure = canvas.tag('Figure', canvas.root, { alt, box });
  canvas.picture(figure, bytes, box);
}

/** Frames with a few words each, side by side, and below one another where they do not fit. */
function placeLabels(canvas: Canvas, labels: readonly Text[]) {
  const { leading } = styles.label;
  const height = leading + 2 * cover.labelDown;
  let [x, y] = [frame.left, 0];
  const placed = labels.map((text) => {
    const stack = stackOf(
      canvas,
      [{ text, style: styles.label }],
      frame.width - 2 * cover.labelAcross,
    );
    const width = Math.max(...stack.lines.map(({ line }) => line.width)) + 2 * cover.labelAcross;
    if (x > frame.left && x + width > frame.right)
      [x, y] = [frame.left, y + height + cover.labelGap];
    const label = { stack, box: { x, y, width, height } };
    x += width + cover.labelGap;
    return label;
  });
  return {
    height: y + height,
    draw: (top: number, holder: ReturnType<Canvas['tag']>): void => {
      for (const { stack, box } of placed) {
        const framed = { ...box, y: top + box.y };
        canvas.artifact(
          canvas.shapes.rounded(framed, height / 2, {
            fill: 'ground',
            stroke: 'accent',
            line: cover.labelLine,
          }),
        );
        const span = canvas.tag('Span', holder);
        writeStack(canvas, stack, {
          x: framed.x + cover.labelAcross,
          y: framed.y + cover.labelDown,
          tagOf: () => span,
        });
      }
    },
  };
}
