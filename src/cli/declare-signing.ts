import type { Declare } from './program.ts';

/** Keys and signatures. */
export const declareSigning: Declare = () => undefined;
