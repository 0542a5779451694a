import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answeredExample } from '../support/submissions.ts';

/** The example as it was handed in; then Dara's journal arrives, in which one item is answered differently. */
async function handedIn() {
  const { folder, copcheck } = await answeredExample();
  cpSync(join(folder, 'acme'), join(folder, 'copy'), { recursive: true });
  await copcheck('answer', 'ONE-01', '1', 'copy', '--as', 'dara');
  const { code, err } = await copcheck('submit', 'acme');
  if (code !== 0) throw new Error(err);
  cpSync(
    join(folder, 'copy', 'answers', 'dara.jsonl'),
    join(folder, 'acme', 'answers', 'dara.jsonl'),
  );
  return { folder, copcheck };
}

it('who is to answer what can be said while everything is locked', async () => {
  const { copcheck } = await handedIn();
  expect((await copcheck('assign', 'S1', 'acme', '--to', 'dara')).code).toBe(0);
  expect((await copcheck('status', 'acme', '--for', 'dara')).out).toContain('ONE-01');
});

it('nothing is settled or planned while everything is locked, and then it is', async () => {
  const { copcheck } = await handedIn();
  const keep = ['resolve', 'ONE-01', 'acme', '--keep', 'dara'] as const;
  const refused = await copcheck(...keep);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('[submission-locked]')]);
  expect(refused.err).toContain('copcheck reopen');
  await copcheck('reopen', 'acme', '--because', 'Dara saw it in another way.');
  expect((await copcheck(...keep)).code).toBe(0);
});
