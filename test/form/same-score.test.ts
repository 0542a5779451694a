import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FormData } from '../../src/form/form-data.ts';
import { after, firstState } from '../../src/form/form-state.ts';
import type { Action } from '../../src/form/form-state.ts';
import { seenOf } from '../../src/form/view/seen.ts';
import { writtenAnswers } from '../../src/form/written-answers.ts';
import { tenths, writeTenths } from '../../src/scoring/fraction.ts';
import { fine } from '../support/desks.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import { readGuideline, workedExample } from '../support/read-guideline.ts';

const { guideline } = await readGuideline(workedExample);
const ids = guideline.items.filter(({ retired }) => !retired).map(({ id }) => id);

const level = fc.integer({ min: 0, max: 4 });
const item = fc.constantFrom(...ids);
const kind = fc.constantFrom('document' as const, 'record' as const, 'check' as const);
const date = fc.constantFrom('2022-01-31', '2025-06-30', '2026-06-30');

/** What colleagues answered in the program before the form was made. */
const before = fc.array(
  fc.tuple(fc.constantFrom('dara', 'sokha', 'vanna'), item, level, fc.option(kind)),
  { maxLength: 12 },
);

/** What sokha does in the form. */
const actions = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('answer' as const), item, value: level.map(String) }),
    fc.record({ does: fc.constant('answer' as const), item, value: fc.constant('na') }),
    fc.record({
      does: fc.constant('reason' as const),
      item,
      text: fc.constantFrom('too short', 'There is no such thing at this company.'),
    }),
    fc.record({ does: fc.constant('take-back' as const), item }),
    fc.record({
      does: fc.constant('add-evidence' as const),
      item,
      piece: fc.record({
        title: fc.constant('Minutes'),
        kind,
        date,
        system: fc.constant('Register'),
      }),
    }),
  ),
  { maxLength: 25 },
);

type Scored = {
  evidenced: { printed: string } | null;
  unanswered: number;
  inConflict: number;
};

it('shows the score that the program gives once the answers are imported, whoever answered what before', async () => {
  await fc.assert(
    fc.asyncProperty(before, actions, async (answers, done) => {
      const folder = temporaryFolder();
      const copcheck = programIn(folder);
      await fine(
        copcheck(
          ...'start acme --organisation Example --segment company --as dara'.split(' '),
          ...'--period 2026-01-01..2026-12-31 --guideline'.split(' '),
          join(process.cwd(), workedExample),
        ),
      );
      for (const [by, id, value, shows] of answers) {
        const named = '--evidence Drill --date 2026-05-31 --system Register --kind'.split(' ');
        const flags = shows === null ? [] : [...named, shows];
        await fine(copcheck('answer', id, `${value}`, 'acme', '--as', by, ...flags));
      }
      await fine(copcheck('form', 'acme', '-o', 'form.html'));

      const html = readFileSync(join(folder, 'form.html'), 'utf8');
      const [, json = ''] = /id="form-data">([^<]*)</.exec(html) ?? [];
      const data = JSON.parse(json) as FormData;
      const called: Action = { does: 'name', text: 'sokha' };
      const state = [called, ...done].reduce<ReturnType<typeof firstState>>(
        after,
        firstState(data),
      );
      const { card } = seenOf(data, state, {
        today: '2026-11-22',
        program: 'copcheck',
        asksToForget: false,
      });

      const file = join(folder, 'sokha.answers.json');
      writeFileSync(file, writtenAnswers(data.origin, state, 'sokha'));
      // what is not finished is refused by name, and the rest recorded
      await copcheck('import', file, 'acme', '--as', 'sokha', '--yes');
      const { out } = await fine(copcheck('score', 'acme', '--format', 'json'));
      const scored = JSON.parse(out) as Scored;
      const shown = card.evidenced === undefined ? null : writeTenths(tenths(card.evidenced));
      expect({ shown, open: card.unanswered, disputed: card.inConflict }).toEqual({
        shown: scored.evidenced?.printed ?? null,
        open: scored.unanswered,
        disputed: scored.inConflict,
      });
    }),
    { numRuns: 25, seed: 6 },
  );
}, 120_000);
