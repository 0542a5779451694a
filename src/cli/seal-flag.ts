import { readSeal } from '../submission/seal.ts';
import { refuse } from './report-problems.ts';

/** The seal code of a signed page, as a person typed it. */
export const sealIn = (typed: string): string =>
  readSeal(typed) ?? refuse([{ code: 'seal-form', found: typed }]);
