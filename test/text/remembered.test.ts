import { expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

it('finds a text once, until it has remembered as many as it may', () => {
  const found: string[] = [];
  const lengthOf = remembered((text: string) => {
    found.push(text);
    return text.length;
  }, 2);
  expect(['a', 'bb', 'a', 'ccc', 'a'].map(lengthOf)).toEqual([1, 2, 1, 3, 1]);
  expect(found).toEqual(['a', 'bb', 'ccc', 'a']);
});
