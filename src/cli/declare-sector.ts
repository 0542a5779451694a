import type { Declare } from './program.ts';

/** Many submissions together. */
export const declareSector: Declare = () => undefined;
