import type { ColourRole } from './theme.ts';

/** What of the page a shape or a word covers. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Paint = {
  readonly fill?: ColourRole;
  readonly stroke?: ColourRole;
  readonly line?: number;
};

/** The operators of a page that draw something: pdfkit writes them into the page as they are. */
export type Operators = string;

export type Shapes = ReturnType<typeof shapesIn>;

/** Shapes as operators, in the colours of a palette; `y` counts down from the top of the page. */
export function shapesIn(palette: Readonly<Record<ColourRole, string>>) {
  const colours = new Map<ColourRole, Operators>();
  const colourOf = (role: ColourRole): Operators => {
    const known = colours.get(role) ?? rgb(palette[role]);
    colours.set(role, known);
    return known;
  };
  const painted = (path: Operators, { fill, stroke, line = 1 }: Paint): Operators => {
    const how = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
    return [
      ...(fill === undefined ? [] : [`${colourOf(fill)} rg`]),
      ...(stroke === undefined ? [] : [`${colourOf(stroke)} RG ${written(line)} w`]),
      path,
      how,
    ].join(' ');
  };
  return {
    colourOf,
    rectangle: ({ x, y, width, height }: Box, paint: Paint): Operators =>
      painted(`${point(x, y)} ${point(width, height)} re`, paint),
    rounded: (box: Box, radius: number, paint: Paint): Operators =>
      painted(roundedPath(box, radius), paint),
    polygon: (points: readonly (readonly [number, number])[], paint: Paint): Operators =>
      painted(
        `${points.map(([x, y], index) => `${point(x, y)} ${index === 0 ? 'm' : 'l'}`).join(' ')} h`,
        paint,
      ),
    /** A disc around a point. */
    disc: ({ x, y }: Pick<Box, 'x' | 'y'>, radius: number, paint: Paint): Operators => {
      const size = 2 * radius;
      return painted(
        roundedPath({ x: x - radius, y: y - radius, width: size, height: size }, radius),
        paint,
      );
    },
    /** A line from left to right. */
    across: (
      { x, y, width }: Omit<Box, 'height'>,
      { colour, line }: { readonly colour: ColourRole; readonly line: number },
    ): Operators => painted(`${point(x, y)} m ${point(x + width, y)} l`, { stroke: colour, line }),
  };
}

/** How far the handles of a curve reach to make a quarter of a circle. */
const QUARTER = 0.5523;

function roundedPath({ x, y, width, height }: Box, radius: number): Operators {
  const [right, bottom, handle] = [x + width, y + height, radius * (1 - QUARTER)];
  return [
    `${point(x + radius, y)} m ${point(right - radius, y)} l`,
    curve(right - handle, y, right, y + handle, right, y + radius),
    `${point(right, bottom - radius)} l`,
    curve(right, bottom - handle, right - handle, bottom, right - radius, bottom),
    `${point(x + radius, bottom)} l`,
    curve(x + handle, bottom, x, bottom - handle, x, bottom - radius),
    `${point(x, y + radius)} l`,
    curve(x, y + handle, x + handle, y, x + radius, y),
    'h',
  ].join(' ');
}

/** A curve by its two handles and its end. */
const curve = (...numbers: readonly number[]): Operators => `${numbers.map(written).join(' ')} c`;

/** A number as a page says it: a thousandth of a point is finer than any printer. */
export const written = (value: number): string => `${Math.round(value * 1000) / 1000}`;

const point = (x: number, y: number): string => `${written(x)} ${written(y)}`;

const rgb = (colour: string): Operators =>
  [1, 3, 5].map((at) => written(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
