import type { YesNoQuestion, YesNoStep } from './asker.ts';

const all: readonly (readonly [string, YesNoStep])[] = [
  ['y', 'yes'],
  ['n', 'no'],
  ['b', 'back'],
  ['s', 'skip'],
  ['?', 'help'],
  ['q', 'quit'],
];

/** The keys of a yes-or-no question, in the order in which they stand on the screen. */
export const yesNoKeys = (also: YesNoQuestion['also']): typeof all =>
  all.filter(([, step]) => step === 'yes' || step === 'no' || also.some((each) => each === step));
