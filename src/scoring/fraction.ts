/** An exact number: numerator over a denominator above zero, in lowest terms. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  const divisor = greatestCommonDivisor(above < 0n ? -above : above, below < 0n ? -below : below);
  const sign = below < 0n ? -1n : 1n;
  return { numerator: (sign * above) / divisor, denominator: (sign * below) / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}

export const zero: Fraction = fraction(0);

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/**
 * Rounded once, half up, to whole tenths: 80.8 is 808. The grade is read off this number, since it is the one
 * that is printed (scoring policy 1.0.0, section 5).
 */
export function tenths({ numerator, denominator }: Fraction): number {
  const twice = 20n * numerator + denominator;
  const below = 2n * denominator;
  const floor = twice / below - (twice % below < 0n ? 1n : 0n);
  return Number(floor);
}

/** As written in the method section: `2101/26`, or `80` when whole. */
export const writeFraction = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

/** What `writeFraction` wrote; undefined for anything else, as for a division by zero. */
export function readFraction(written: string): Fraction | undefined {
  const [, above, below = '1'] = /^(\d{1,40})(?:\/(\d{1,40}))?$/.exec(written) ?? [];
  return above === undefined || BigInt(below) === 0n
    ? undefined
    : fraction(BigInt(above), BigInt(below));
}

/** Whole tenths as text with one decimal: 808 is `80.8`. */
export function writeTenths(value: number): string {
  const size = Math.abs(value);
  return `${value < 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`;
}
