import { describe, expect, it } from 'vitest';
import { flat, key, openTerminal, ready } from './support/terminal.ts';

describe('the scope questions', () => {
  it('come first and take out the items that do not apply', async () => {
    const terminal = openTerminal(80);
    await terminal.sees('An honest "no": All your customers are organisations.', 'q quit ›');
    await terminal.type('b', 'This is the first question.', 'q quit ›');
    await terminal.type('?', 'This question is asked once.', 'q quit ›');
    const screen = await terminal.type(
      'n',
      '1 item does not apply to your company.',
      '1 of 4',
      ready,
    );
    expect(flat(screen)).toContain(flat('1 item does not apply to your company.'));
  });

  it('a skipped one counts as yes and is not recorded', async () => {
    const terminal = openTerminal(80, { tell: true });
    await terminal.sees('Do you sell internet access to homes?', 'q quit ›');
    await terminal.type('s', '1 of 5', ready);
    const screen = await terminal.type('q', 'ENDED quit.', 'RECORDED []');
    expect(flat(screen)).toContain(flat('ENDED quit.'));
  });
});

describe('the questions of a new assessment', () => {
  it('are asked one after the other and given back as data', async () => {
    const terminal = openTerminal(80, { start: {} });
    await terminal.sees('A new assessment', 'Name of the company or organisation ›');
    await terminal.type(`Angkor Net Co., Ltd.${key.enter}`, '› angkor-net-co-ltd');
    await terminal.type(key.enter, '› 2026-01-01..2026-12-31');
    await terminal.type(key.enter, 'We sell internet access.', '1 of 2', 'q quit ›');
    await terminal.type('n', 'We store data for customers.', '2 of 2', 'q quit ›');
    await terminal.type(
      'n',
      'At least one sentence must be true',
      'We sell internet access.',
      'q quit ›',
    );
    await terminal.type('y', 'We store data for customers.', 'q quit ›');
    await terminal.type('n', 'You also rent out servers', 'Is this right?', 'q quit ›');
    await terminal.type('y', 'Do you sell internet access to homes?', 'q quit ›');
    await terminal.type('y', 'ENDED {"organisation":"Angkor Net Co., Ltd."', '}.');
    expect(flat(terminal.screen.text)).toContain(
      '"name":"angkor-net-co-ltd","period":{"from":"2026-01-01","to":"2026-12-31"},"segments":["isp"],"scope":[["serves-homes","yes"]]}',
    );
  });

  it('leave out what was given by flags, and quitting begins nothing', async () => {
    const start = {
      organisation: 'អង្គរ',
      name: 'angkor',
      period: { from: '2026-01-01', to: '2026-06-30' },
    };
    const terminal = openTerminal(80, { start });
    await terminal.sees('We sell internet access.', 'q quit ›');
    const screen = await terminal.type('q', 'ENDED ExitPromptError.');
    expect(flat(screen)).toContain(flat('ENDED ExitPromptError.'));
  });

  it('a name in Khmer letters only has no proposal for files', async () => {
    const terminal = openTerminal(80, { start: {} });
    await terminal.sees('Name of the company or organisation ›');
    await terminal.type(`អង្គរ${key.enter}`, 'digits and hyphens ›');
    await terminal.type(
      `អង្គរ${key.enter}`,
      'small Latin letters, digits and hyphens',
      'digits and hyphens › អង្គរ',
    );
    const screen = await terminal.type(
      `${key.eraseLine}angkor${key.enter}`,
      '2026-01-01..2026-12-31',
    );
    expect(flat(screen)).toContain(flat('2026-01-01..2026-12-31'));
  });
});
