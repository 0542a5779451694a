import { expect, it } from 'vitest';
import { homes, openTerminal, ready } from './support/terminal.ts';

const assign = { event: 'assign', items: ['GOV-02', 'ISP-GOV-01'], to: 'dara' };

it('asks one person only what is assigned to them', async () => {
  const options = { person: 'dara' };
  const terminal = openTerminal(80, { seed: [...homes, assign], options }, 60);
  const first = await terminal.sees('GOV-02 ·', '1 of 2', ready);
  expect(first).not.toContain('GOV-01 ·');
  await terminal.type('2', 'ISP-GOV-01 ·', '2 of 2', ready);
  const end = await terminal.type('3', 'ENDED finished.');
  expect(end).toContain('2 of 5 items answered');
});
