import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';
import type { World } from '../../src/cli/world.ts';

/** A terminal that keeps what is written to it, as far as a line that counts looks at the world. */
function watched(isTTY: boolean) {
  let written = '';
  const write = (text: string): boolean => {
    written += text;
    return true;
  };
  const world = { stderr: { isTTY, write }, env: {} } as unknown as World;
  return { world, written: () => written };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('counts on a terminal what takes longer than a second, and takes the line away', () => {
  const { world, written } = watched(true);
  const progress = startProgress(world);
  progress.tell('1 of 9 read');
  vi.advanceTimersByTime(900);
  expect(written()).toBe('');
  vi.advanceTimersByTime(200);
  expect(written()).toContain('1 of 9 read');
  progress.tell('5 of 9 read');
  vi.advanceTimersByTime(400);
  expect(written()).toContain('5 of 9 read');
  progress.end();
  expect(written().endsWith('\r\u001b[K')).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(written().endsWith('\r\u001b[K')).toBe(true);
});

it('says nothing to a file', () => {
  const { world, written } = watched(false);
  const progress = startProgress(world);
  progress.tell('1 of 9 read');
  vi.advanceTimersByTime(5000);
  progress.end();
  expect(written()).toBe('');
});
