import type { LevelMark, Mark } from '../report/block.ts';
import type { Operators, Paint, Shapes } from './shapes.ts';
import { meter, shareBar, sign } from './theme.ts';

/** Where a mark stands: its left edge, and the middle of the line that it belongs to. */
export type MarkPlace = { readonly x: number; readonly middle: number };

/** How much of a line a mark takes, with the gap after it. */
export function markWidth(mark: Mark): number {
  switch (mark.kind) {
    case 'criticality':
      return sign.size + sign.gap;
    case 'level':
      return meter.width + meter.after;
    case 'not-counted':
      return meter.square * 2 + meter.after;
    case 'share':
      return shareBar.width + shareBar.after;
  }
}

/** A mark at the beginning of its line. */
export function drawMark(shapes: Shapes, mark: Mark, place: MarkPlace): Operators {
  const { x, middle } = place;
  switch (mark.kind) {
    case 'criticality':
      return drawSign(shapes, mark.of, place);
    case 'level':
      return drawMeter(shapes, mark, place);
    case 'not-counted':
      return shapes.across(
        { x, y: middle, width: meter.square * 2 },
        { colour: 'quiet', line: sign.dash },
      );
    case 'share':
      return drawShare(shapes, mark.percent, place);
  }
}

/** A pale bar, full from the left as far as the share goes. */
function drawShare(shapes: Shapes, percent: number, { x, middle }: MarkPlace): Operators {
  const { width, height } = shareBar;
  const box = { x, y: middle - height / 2, width, height };
  const filled = { ...box, width: (width * percent) / 100 };
  return [
    shapes.rectangle(box, { fill: 'faint' }),
    ...(percent > 0 ? [shapes.rectangle(filled, { fill: 'accent' })] : []),
  ].join(' ');
}

/** A full diamond for critical, an open one for major, a dot for minor. */
function drawSign(
  shapes: Shapes,
  of: (Mark & { readonly kind: 'criticality' })['of'],
  place: MarkPlace,
): Operators {
  const half = sign.size / 2;
  switch (of) {
    case 'critical':
      return drawDiamond(shapes, place, { fill: 'accent' });
    case 'major':
      return drawDiamond(shapes, place, { fill: 'white', stroke: 'accent', line: sign.line });
    case 'minor':
      return shapes.disc({ x: place.x + half, y: place.middle }, sign.dot, { fill: 'accent' });
  }
}

function drawDiamond(shapes: Shapes, { x, middle }: MarkPlace, paint: Paint): Operators {
  const half = sign.size / 2;
  return shapes.polygon(
    [
      [x, middle],
      [x + half, middle - half],
      [x + sign.size, middle],
      [x + half, middle + half],
    ],
    paint,
  );
}

/** Four squares: full up to the level that counts, open up to the one that is claimed, pale above. */
const drawMeter = (
  shapes: Shapes,
  { counted, claimed }: LevelMark,
  { x, middle }: MarkPlace,
): Operators =>
  [1, 2, 3, 4]
    .map((level) => {
      const isOpen = level > counted && level <= claimed;
      const inset = isOpen ? meter.line / 2 : 0;
      const box = {
        x: x + (level - 1) * (meter.square + meter.gap) + inset,
        y: middle - meter.square / 2 + inset,
        width: meter.square - 2 * inset,
        height: meter.square - 2 * inset,
      };
      if (isOpen)
        return shapes.rectangle(box, { fill: 'white', stroke: 'accent', line: meter.line });
      return shapes.rectangle(box, { fill: level <= counted ? 'accent' : 'faint' });
    })
    .join(' ');
