import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskAndCompanies, fine } from '../support/desks.ts';
import { programIn } from '../support/program.ts';

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A desk with one submission taken in. */
async function oneTakenIn() {
  const setting = await deskAndCompanies();
  const acme = await setting.company('acme');
  const { file, seal } = await acme.submit();
  await fine(setting.review('intake', file, '--seal', seal));
  return { ...setting, acme, file, seal };
}

describe('copcheck review start', () => {
  it.each([
    ['a round that closes before it opens', ['--opens', '2026-12-31', '--closes', '2026-01-01']],
    ['a day that does not exist', ['--opens', '2026-02-30', '--closes', '2026-12-31']],
  ])('refuses %s', async (_, days) => {
    const { copcheck } = await deskAndCompanies();
    const { code, err } = await copcheck(
      ...'review start other --round r --guideline cop-kh@1.0.0'.split(' '),
      ...days,
    );
    expect([code, err]).toEqual([2, expect.stringContaining('error[round-days]')]);
  });

  it('refuses a number of items that is none', async () => {
    const { copcheck } = await deskAndCompanies();
    const { code, err } = await copcheck(
      ...'review start other --round r --guideline cop-kh@1.0.0 --drawn many'.split(' '),
      ...'--opens 2026-01-01 --closes 2026-12-31'.split(' '),
    );
    expect([code, err]).toEqual([2, expect.stringContaining('error[drawn-form]')]);
  });

  it('refuses a guideline without its version, and a folder that is in use', async () => {
    const { copcheck } = await deskAndCompanies();
    const start = (folder: string, guideline: string) =>
      copcheck(
        'review',
        'start',
        folder,
        '--round',
        'r',
        '--opens',
        '2026-01-01',
        '--closes',
        '2026-12-31',
        '--guideline',
        guideline,
      );
    expect((await start('other', 'cop-kh')).err).toContain('error[round-guideline-form]');
    expect((await start('guidelines', 'cop-kh@1.0.0')).err).toContain('error[already-a-desk]');
  });
});

describe('a revision after a reviewer asked back', () => {
  async function returned() {
    const setting = await oneTakenIn();
    const { review, filesIn } = setting;
    await fine(review('ask', 'ONE-01', 'Where is the register?'));
    await fine(review('close', '--return'));
    const [back = ''] = filesIn('desk/returns');
    return { ...setting, back: join('desk', 'returns', back) };
  }

  it('is doubted when it answers no question', async () => {
    const { review, acme, copcheck } = await returned();
    await fine(copcheck('reopen', 'acme', '--because', 'A level was wrong.'));
    await fine(copcheck('answer', 'ONE-01', '1', 'acme'));
    const { out } = await fine(review('intake', (await acme.submit()).file));
    expect(out).toContain('acme-r1 was returned with questions, and it does not answer them.');
  });

  it('is refused when it puts another question into the mouth of the reviewer', async () => {
    const { review, acme, copcheck, back, folder } = await returned();
    await fine(copcheck('respond', back, 'acme'));
    await fine(copcheck('answer', 'ONE-01', '1', 'acme'));
    await fine(copcheck('respond', 'acme', '--item', 'ONE-01', '--reply', 'It is in the office.'));
    await acme.submit();
    const data = readFileSync(join(folder, 'acme/submissions/r2.submission.json'), 'utf8');
    const other = data.replace('Where is the register?', 'Is there a register?');
    expect(other).not.toBe(data);
    writeFileSync(join(folder, 'other.json'), other);
    const { code, out } = await review('intake', 'other.json');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      "The reviewer's questions about acme-r1 stand in it in other words, or not at all: ONE-01.",
    );
    await fine(review('intake', 'acme/submissions/r2.submission.json'));
    expect((await review('show', 'ONE-01', '--of', 'acme-r2')).out).toContain(
      'Reply of the company: It is in the office.',
    );
  });
});

describe('copcheck review intake', () => {
  it('notes, keeps and receipts what holds', async () => {
    const { folder, seal, file, filesIn } = await oneTakenIn();
    const line = readFileSync(join(folder, 'desk', 'ledger', 'sokha.jsonl'), 'utf8').trimEnd();
    const noted = JSON.parse(line) as Record<string, unknown>;
    const [receipt = ''] = filesIn('desk/receipts');
    const said = JSON.parse(
      readFileSync(join(folder, 'desk', 'receipts', receipt), 'utf8'),
    ) as Record<string, unknown>;
    expect(said).toMatchObject({
      format: 'copcheck/receipt/1',
      round: '2026-1',
      seal,
      organisation: 'acme (invented)',
      revision: 1,
      verdict: 'pass',
      ledger: { line: 1, sha256: sha256(line) },
    });
    const kept = join(folder, 'desk', 'received', String(noted['submission']));
    expect(sha256(readFileSync(join(kept, 'submission.json')))).toBe(said['submission']);
    expect(readFileSync(join(kept, 'report.pdf'))).toEqual(readFileSync(join(folder, file)));
  });

  it('keeps the package that a submission came in', async () => {
    const { company, review, folder, filesIn } = await deskAndCompanies();
    const { file } = await (await company('acme')).submit('--package');
    const zip = file.replace(/pdf$/, 'zip');
    await fine(review('intake', zip));
    const [received = ''] = filesIn('desk/received');
    const kept = join(folder, 'desk', 'received', received);
    const sent = readFileSync(join(folder, zip));
    expect(readFileSync(join(kept, 'package.zip'))).toEqual(sent);
    expect(filesIn(join('desk', 'received', received))).toEqual([
      'package.zip',
      'report.pdf',
      'submission.json',
    ]);
    const line = readFileSync(join(folder, 'desk', 'ledger', 'sokha.jsonl'), 'utf8').trimEnd();
    expect(JSON.parse(line)).toMatchObject({ file: { name: basename(zip), sha256: sha256(sent) } });
  });

  it('asks for the signature of a key in the register', async () => {
    const { company, copcheck, review, folder } = await deskAndCompanies();
    writeFileSync(join(folder, 'pass'), 'four words for a test\n');
    await fine(copcheck('key', 'new', 'key', '--name', 'acme', '--passphrase-file', 'pass'));
    const { out } = await fine(copcheck('key', 'show', 'key.pub'));
    writeFileSync(join(folder, 'signers'), `${out.trimEnd().split('\n').at(-1)}\n`);
    const acme = await company('acme');
    const { file } = await acme.submit('--package', '--key', 'key', '--passphrase-file', 'pass');
    const unsigned = await review('intake', file, '--signers', 'signers');
    expect([unsigned.code, unsigned.out]).toEqual([1, expect.stringContaining('signature')]);
    const taken = await fine(review('intake', file.replace(/pdf$/, 'zip'), '--signers', 'signers'));
    expect(taken.out).toContain('Taken in: acme-r1');
  });

  it('takes the same thing in once', async () => {
    const { review, file } = await oneTakenIn();
    const { code, out } = await review('intake', file);
    expect(code).toBe(1);
    expect(out).toContain('The same submission was taken in on 2026-11-22 by sokha, as acme-r1.');
    expect((await review('list')).out).toContain('1 taken in, 1 refused');
  });

  it('refuses one of another round, one outside its days, and another version', async () => {
    const { review, company, copcheck } = await deskAndCompanies();
    const { file } = await (await company('other', '2025-1')).submit();
    const other = await review('intake', file);
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining('It was made for round 2025-1; this is round 2026-1.'),
    ]);
    const start = (folder: string, days: readonly string[], guideline: string) =>
      fine(
        copcheck(
          'review',
          'start',
          folder,
          '--round',
          '2025-1',
          '--guideline',
          guideline,
          '--opens',
          days[0] ?? '',
          '--closes',
          days[1] ?? '',
        ),
      );
    const atDesk = (desk: string, ...flags: readonly string[]) =>
      copcheck('review', 'intake', file, '--desk', desk, '--guidelines', 'guidelines', ...flags);
    await start('late', ['2026-01-01', '2026-06-30'], 'worked-example@1.0.0');
    const late = await atDesk('late');
    expect(late.out).toContain('Today is 2026-11-22; the round is open from 2026-01-01');
    expect((await atDesk('late', '--late', 'Post was delayed')).code).toBe(0);
    await start('newer', ['2026-01-01', '2026-12-31'], 'worked-example@2.0.0');
    expect((await atDesk('newer')).out).toContain(
      'It follows worked-example@1.0.0; this round accepts worked-example@2.0.0.',
    );
  });

  it('refuses a file that was changed, and notes why', async () => {
    const { review, company, folder } = await deskAndCompanies();
    const { file } = await (await company('acme')).submit();
    const bytes = readFileSync(join(folder, file));
    writeFileSync(join(folder, 'cut.pdf'), bytes.subarray(0, -100));
    const { code, out } = await review('intake', 'cut.pdf', file);
    expect(code).toBe(1);
    expect(out).toContain('Refused: cut.pdf');
    expect(out).toContain('1 taken in, 1 refused.');
    const ledger = readFileSync(join(folder, 'desk', 'ledger', 'sokha.jsonl'), 'utf8');
    expect(ledger).toContain('"codes":["attachment-missing"]');
  });

  it('refuses the data of another seal code, and a code for several files', async () => {
    const { review, company } = await deskAndCompanies();
    const acme = await (await company('acme')).submit();
    const other = await (await company('other')).submit();
    expect((await review('intake', acme.file, '--seal', other.seal)).out).toContain(
      'FAIL  The seal code is that of the signed page',
    );
    const both = await review('intake', acme.file, other.file, '--seal', acme.seal);
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('error[one-file-only]')]);
  });
});

describe('copcheck verify at a desk', () => {
  it('tells a new submission from one that was taken in', async () => {
    const { copcheck, review, company } = await deskAndCompanies();
    const { file } = await (await company('acme')).submit();
    const verify = () => copcheck('verify', file, '--guidelines', 'guidelines', '--desk', 'desk');
    expect((await verify()).out).toContain('PASS  The submission belongs to this round');
    await fine(review('intake', file));
    const again = await verify();
    expect([again.code, again.out]).toEqual([
      1,
      expect.stringContaining('FAIL  The submission belongs to this round and is new'),
    ]);
  });
});

describe('a case', () => {
  it('keeps the answer of the company beside what the reviewer found', async () => {
    const { review } = await oneTakenIn();
    await fine(review('decide', 'two-01', '--level', '2', '--reason', 'The log ends in March'));
    await fine(review('ask', 'TWO-01', 'Where is the log since March?'));
    const { out } = await fine(review('show', 'TWO-01'));
    expect(out).toContain('Answered: 4');
    expect(out).toContain('Counts as: 4');
    expect(out).toMatch(/Found: 2 .*: The log ends in March \(sokha\)/s);
    expect(out).toContain('Question to the company: Where is the log since March?');
  });

  it.each([
    ['a level without a reason', ['decide', 'TWO-01', '--level', '2'], 'decision-incomplete'],
    ['nothing at all', ['decide', 'TWO-01'], 'decision-incomplete'],
    [
      'a reason that says nothing',
      ['decide', 'TWO-01', '--level', '2', '--reason', 'bad'],
      'decision-reason',
    ],
    [
      'a level that does not exist',
      ['decide', 'TWO-01', '--level', '7', '--reason', 'The log ends in March'],
      'level-unknown',
    ],
    [
      'a critical item that does not apply',
      ['decide', 'TWO-01', '--level', 'na', '--reason', 'They have nothing of the kind.'],
      'na-not-allowed',
    ],
    ['an item that nobody knows', ['decide', 'TWO-99', '--confirm'], 'item-unknown'],
    ['a question of one word', ['ask', 'TWO-01', 'why?'], 'question-short'],
    ['an unclear end', ['close'], 'closing-unclear'],
    ['two ends', ['close', '--accept', '--return'], 'closing-unclear'],
    ['a return without a question', ['close', '--return'], 'nothing-asked'],
    ['a date that has passed', ['close', '--return', '--due', '2026-01-31'], 'due-passed'],
    ['a submission that is not here', ['sample', '--of', 'nobody'], 'case-unknown'],
  ])('refuses %s', async (_, [command = '', ...argv], expected) => {
    const { review } = await oneTakenIn();
    const { code, err } = await review(command, ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(`error[${expected}]`)]);
  });

  it('is named by its short name, its number or its seal code, and never guessed', async () => {
    const { review, company, seal } = await oneTakenIn();
    await fine(review('intake', (await (await company('acorn')).submit()).file));
    for (const name of ['acme', 'acme-r1', seal, seal.slice(0, 9).toLowerCase()])
      expect((await review('show', 'ONE-01', '--of', name)).out).toContain('acme-r1');
    expect((await review('show', 'ONE-01', '--of', 'ac')).err).toContain('error[case-ambiguous]');
    expect((await review('show', 'ONE-01')).err).toContain('error[case-not-named]');
  });

  it('waits for two reviewers to agree', async () => {
    const { review } = await oneTakenIn();
    await fine(review('decide', 'TWO-01', '--level', '2', '--reason', 'The log ends in March'));
    await fine(review('decide', 'TWO-01', '--confirm', '--as', 'dara'));
    expect((await review('show', 'TWO-01')).out).toContain('Two reviewers differ');
    const { err } = await review('close', '--accept');
    expect(err).toContain('Two reviewers decided differently on TWO-01.');
    await fine(review('decide', 'TWO-01', '--confirm'));
    expect((await review('close', '--accept')).code).toBe(0);
  });

  it('says how much of the sample was decided', async () => {
    const { review } = await oneTakenIn();
    const { out } = await fine(review('close', '--accept'));
    expect(out).toMatch(/^Decided 0 of the \d+ items of the sample\.$/m);
  });

  it('ends once: what was decided stands', async () => {
    const { review, folder, filesIn } = await oneTakenIn();
    await fine(review('decide', 'TWO-01', '--level', '2', '--reason', 'The log ends in March'));
    await fine(review('ask', 'TWO-01', 'Where is the log since March?'));
    expect((await review('close', '--accept')).err).toContain('error[still-asked]');
    const { out } = await fine(
      review('close', '--return', '--due', '2026-12-31', '--lang', 'km,en'),
    );
    expect(out).toMatch(/^acme-r1៖ /);
    const [back = ''] = filesIn('desk/returns');
    expect(JSON.parse(readFileSync(join(folder, 'desk', 'returns', back), 'utf8'))).toMatchObject({
      format: 'copcheck/return/1',
      decision: 'returned',
      due: '2026-12-31',
      questions: [{ number: 1, item: 'TWO-01', question: 'Where is the log since March?' }],
      decisions: [{ item: 'TWO-01', claimed: '4', validated: '2' }],
      // TWO-01 at 50 instead of 100: 250 points of 1300 less in an area of weight 40 (scoring policy, section 8).
      score: { evidenced: '2101/26', validated: '1901/26', grade: 'C' },
      assurance: 'desk-reviewed',
    });
    const pdf = filesIn('desk/reviews').map((name) =>
      readFileSync(join(folder, 'desk', 'reviews', name))
        .subarray(0, 5)
        .toString('latin1'),
    );
    expect(pdf).toEqual(['%PDF-']);
    expect((await review('decide', 'TWO-01', '--confirm', '--of', 'acme')).err).toContain(
      'error[case-closed]',
    );
  });

  it('is sampled when every item of the sample was decided', async () => {
    const { review } = await oneTakenIn();
    const listed = await fine(review('list', '--format', 'json'));
    const { submissions } = JSON.parse(listed.out) as {
      readonly submissions: readonly {
        readonly sample: readonly { readonly item: string; readonly because: string }[];
      }[];
    };
    const sample = submissions[0]?.sample ?? [];
    const certain = sample.filter(({ because }) => because !== 'drawn').map(({ item }) => item);
    // Critical and answered with 3 or 4, or declared not applicable.
    expect(certain.toSorted()).toEqual(['FOUR-01', 'THREE-02', 'TWO-01', 'TWO-02']);
    expect(sample).toHaveLength(9);
    for (const { item } of sample) await fine(review('decide', item, '--confirm'));
    const again = await fine(review('list', '--format', 'json'));
    expect(again.out).toContain('"assurance": "sampled"');
    expect(again.out).toContain('"validated": "2101/26"');
  });
});

describe('a desk', () => {
  it('says when a ledger or a received file was changed', async () => {
    const { review, folder } = await oneTakenIn();
    expect((await review('check')).out).toContain('as it was taken in');
    const ledger = join(folder, 'desk', 'ledger', 'sokha.jsonl');
    const text = readFileSync(ledger, 'utf8');
    const [, digest = ''] = /"submission":"([0-9a-f]{64})"/.exec(text) ?? [];
    const data = join(folder, 'desk', 'received', digest, 'submission.json');
    writeFileSync(data, readFileSync(data, 'utf8').replace('"level":4', '"level":3'));
    const changed = await review('check');
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('received-altered')]);
    expect((await review('show', 'TWO-01')).err).toContain('error[received-altered]');
    rmSync(data);
    expect((await review('check')).err).toContain('error[received-missing]');
    writeFileSync(ledger, text.replace('"revision":1', '"revision":2'));
    const forged = await review('list');
    expect([forged.code, forged.err]).toEqual([1, expect.stringContaining('error[journal-line]')]);
  });

  it('says when the report that was handed in was changed or is gone', async () => {
    const { review, folder } = await oneTakenIn();
    const ledger = readFileSync(join(folder, 'desk', 'ledger', 'sokha.jsonl'), 'utf8');
    const [, digest = ''] = /"submission":"([0-9a-f]{64})"/.exec(ledger) ?? [];
    const report = join(folder, 'desk', 'received', digest, 'report.pdf');
    writeFileSync(report, Buffer.concat([readFileSync(report), Buffer.from('x')]));
    const changed = await review('check');
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('received-altered')]);
    rmSync(report);
    expect((await review('check')).err).toContain('error[received-missing]');
  });

  it('is found from below, and missed where there is none', async () => {
    const { copcheck } = await deskAndCompanies();
    const { code, err } = await copcheck('review', 'list');
    expect([code, err]).toEqual([2, expect.stringContaining('error[not-a-desk]')]);
  });

  it('lets no letter of a stranger move the cursor', async () => {
    const { review, company, copcheck, folder } = await deskAndCompanies();
    const acme = await company('acme');
    await fine(
      copcheck('scope', 'acme', '--organisation', 'A\u202ec\u001b[2Jme', '--round', '2026-1'),
    );
    await fine(copcheck('answer', 'ONE-01', '--note', 'x\u009b31m\u0007', 'acme'));
    await fine(review('intake', (await acme.submit()).file));
    const colourful = programIn(folder, { env: { FORCE_COLOR: '1' } });
    const at = ['--desk', 'desk', '--guidelines', 'guidelines'];
    for (const argv of [['list'], ['show', 'ONE-01'], ['sample'], ['changes']]) {
      for (const copcheckHere of [copcheck, colourful]) {
        const { out, err } = await fine(copcheckHere('review', ...argv, ...at));
        // oxlint-disable-next-line no-control-regex -- our own colours, then whatever else there is
        const rest = (out + err).replace(/\u001b\[\d{1,2}m/g, '');
        // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
        expect(rest).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }
    }
  });
});
