import { frame, LEAST_ROOM } from './theme.ts';

/** Something that goes onto a page in one piece: a heading, a row, a paragraph. */
export type Unit = {
  /** Room above it, except at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** A heading never stands alone at the end of a page. */
  readonly keepsWithNext?: boolean;
  readonly draw: (top: number) => void;
  /** For what is longer than a page: the part that fits into some room, and the rest. */
  readonly split?: (room: number) => readonly [Unit, Unit];
  /** Drawn above it whenever it begins a page: the head of its table. */
  readonly repeats?: { readonly height: number; readonly draw: (top: number) => void };
};

/** What units are put onto. */
export type Pages = { readonly newPage: () => void };

/** Puts units onto pages, one below the other, beginning at some height; returns where the last one ends. */
export function flow(canvas: Pages, units: readonly Unit[], from: number): number {
  const waiting = [...units];
  let y = from;
  while (waiting.length > 0) {
    const count = groupLength(waiting);
    const group = waiting.splice(0, count);
    if (y > frame.top && !fits(group, y)) {
      const last = group.at(-1);
      const roomLeft = frame.bottom - y - heightOf(group.slice(0, -1), y);
      const isLong = last?.split !== undefined && heightOnPage(last) > frame.height;
      if (!isLong || roomLeft < LEAST_ROOM) {
        canvas.newPage();
        y = frame.top;
      }
    }
    for (const unit of group) y = place(canvas, unit, y);
  }
  return y;
}

/** A unit that says where it begins, when it is drawn. */
export function marked(unit: Unit, mark: (top: number) => void): Unit {
  const { draw, split } = unit;
  return {
    ...unit,
    draw: (top) => {
      mark(top);
      draw(top);
    },
    ...(split !== undefined && {
      split: (room) => {
        const [head, tail] = split(room);
        return [marked(head, mark), tail];
      },
    }),
  };
}

/** How many units go together: those that keep with the next one, and that one. */
function groupLength(units: readonly Unit[]): number {
  const last = units.findIndex(({ keepsWithNext }) => keepsWithNext !== true);
  return last < 0 ? units.length : last + 1;
}

const fits = (group: readonly Unit[], y: number): boolean => y + heightOf(group, y) <= frame.bottom;

const heightOf = (group: readonly Unit[], y: number): number =>
  group.reduce(
    (sum, { before, height }, index) => sum + height + (index === 0 && y <= frame.top ? 0 : before),
    0,
  );

const heightOnPage = ({ height, repeats }: Unit): number => height + (repeats?.height ?? 0);

/** Draws one unit, over as many pages as it needs; returns where it ends. */
function place(canvas: Pages, unit: Unit, from: number): number {
  let rest = unit;
  let y = from;
  for (;;) {
    if (y <= frame.top && rest.repeats !== undefined) {
      rest.repeats.draw(y);
      y += rest.repeats.height;
    } else if (y > frame.top) {
      y += rest.before;
    }
    if (rest.split === undefined || y + rest.height <= frame.bottom) {
      rest.draw(y);
      return y + rest.height;
    }
    const [head, tail] = rest.split(frame.bottom - y);
    head.draw(y);
    canvas.newPage();
    y = frame.top;
    rest = tail;
  }
}
