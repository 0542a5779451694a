import type { Block } from '../block.ts';
import type { Findings } from '../findings.ts';

/** The parts and their pages. */
export const contentsPart = ({ words }: Findings): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.contents.title },
  { kind: 'contents' },
];
