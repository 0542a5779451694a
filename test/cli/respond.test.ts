import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReturnFile } from '../../src/review/return-file.ts';
import { isSameContent } from '../../src/submission/build.ts';
import { programIn } from '../support/program.ts';
import { answeredExample, returnedExample } from '../support/submissions.ts';

describe('a submission that a reviewer sends back', () => {
  it('is answered question by question, and handed in again', async () => {
    const { copcheck, returned, submission, verify, json } = await returnedExample();
    const loaded = await copcheck('respond', returned(), 'acme');
    expect(loaded.code).toBe(0);
    expect(loaded.out).toMatchInlineSnapshot(`
      "Recorded. 2 items may be changed.

      Revision 1 was sent back by vanna on 1 December 2026.
      The next revision is expected by 15 December 2026.

      0 of 2 questions have a reply
        ONE-02  open
          Which version of the policy is in force?
        TWO-03  open
          The register ends in March. Where is the rest?

      What the reviewer decided
        TWO-03  claimed 4, found 2
          Three of six months are missing.

      Score (sampled)
        as claimed: 86.2; with your evidence: 80.8; after the review: 75.0; grade: C

      Next: change what is wrong (copcheck assess), and reply to each question:
      copcheck respond --item ONE-02 --reply "…"
      "
    `);

    const open = await copcheck('submit', 'acme');
    expect([open.code, open.err]).toEqual([
      1,
      expect.stringContaining(
        'error[questions-open]: Questions of the reviewer without a reply: ONE-02, TWO-03.',
      ),
    ]);
    expect((await copcheck('check', 'acme')).err).toContain('error[questions-open]');

    expect((await copcheck('answer', 'TWO-03', '2', 'acme')).code).toBe(0);
    const reply = ['respond', 'acme', '--item'];
    await copcheck(...reply, 'one-02', '--reply', 'Version 4, approved on 2 June 2026.');
    await copcheck(...reply, 'TWO-03', '--reply', 'It was not kept. We lower our answer.');
    const list = await copcheck('respond', 'acme');
    expect(list.out).toMatchInlineSnapshot(`
      "Revision 1 was sent back by vanna on 1 December 2026.
      The next revision is expected by 15 December 2026.

      2 of 2 questions have a reply
        ONE-02  replied
          Which version of the policy is in force?
          Reply: Version 4, approved on 2 June 2026.
        TWO-03  replied, answer changed
          The register ends in March. Where is the rest?
          Reply: It was not kept. We lower our answer.

      What the reviewer decided
        TWO-03  claimed 4, found 2
          Three of six months are missing.

      Score (sampled)
        as claimed: 86.2; with your evidence: 80.8; after the review: 75.0; grade: C

      Next: copcheck check, then copcheck submit
      "
    `);

    const second = await copcheck('submit', 'acme');
    expect([second.code, second.out]).toEqual([0, expect.stringContaining('Revision 2:')]);
    expect(submission(2)).toMatchObject({
      revision: 2,
      responds: {
        replies: {
          'ONE-02': 'Version 4, approved on 2 June 2026.',
          'TWO-03': 'It was not kept. We lower our answer.',
        },
        asked: {
          'ONE-02': { before: { kind: 'level', level: 4 } },
          'TWO-03': {
            question: 'The register ends in March. Where is the rest?',
            before: { kind: 'level', level: 4 },
          },
        },
      },
    });
    const [, pdf = ''] = /Revision 2: (\S+)/.exec(second.out) ?? [];
    const verified = await verify(pdf);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('PASS  The report')]);
    expect(readFileSync(json, 'utf8')).not.toContain('responds');
    // The questions on the first revision are none on the second.
    expect((await copcheck('respond', 'acme')).err).toContain('error[not-asked-back]');
    expect((await copcheck('answer', 'TWO-03', '3', 'acme')).err).toContain(
      'error[submission-locked]: Revision 2 was handed in, and with it everything is locked. Locked: TWO-03.',
    );
  });

  it('may come back with replies alone', async () => {
    const { copcheck, returned, submission } = await returnedExample();
    await copcheck('respond', returned(), 'acme');
    for (const item of ['ONE-02', 'TWO-03'])
      await copcheck('respond', 'acme', '--item', item, '--reply', 'It is as we said.');
    expect((await copcheck('submit', 'acme')).code).toBe(0);
    expect(isSameContent(submission(1), submission(2))).toBe(false);
    expect(submission(2).items).toEqual(submission(1).items);
  });

  it('speaks Khmer, and shows nothing of a stranger that moves the cursor', async () => {
    const { copcheck, returned } = await returnedExample();
    const questions = [{ number: 1, item: 'ONE-02', question: 'Which one?\u001b[2J\u202e' }];
    const { code, out } = await copcheck(
      'respond',
      returned({ questions }),
      'acme',
      '--lang',
      'km',
    );
    expect(code).toBe(0);
    expect(out).toContain('កំណែទី 1 ត្រូវបានប្រគល់ត្រឡប់វិញដោយ vanna');
    expect(out).toContain('Which one?‹U+001B›[2J‹U+202E›');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });

  it('keeps the return file, and lists the questions without it', async () => {
    const { copcheck, returned, folder } = await returnedExample();
    await copcheck('respond', returned(), 'acme');
    expect((await copcheck('respond', 'acme')).out).toContain('claimed 4, found 2');
    rmSync(join(folder, 'acme', 'submissions'), { recursive: true });
    const { code, out } = await copcheck('respond', 'acme');
    expect([code, out]).toEqual([0, expect.stringContaining('ONE-02  open')]);
    expect(out).not.toContain('found 2');
  });

  it('that is accepted is only shown', async () => {
    const { copcheck, returned, recorded } = await returnedExample();
    const before = recorded();
    const file = returned({ decision: 'accepted', questions: [] });
    const { code, out } = await copcheck('respond', file, 'acme');
    expect([code, out]).toEqual([0, expect.stringContaining('was accepted by vanna')]);
    expect(out).toContain('Three of six months are missing.');
    expect(out).toContain('after the review: 75.0');
    expect(recorded()).toBe(before);
  });
});

describe('a return file', () => {
  it.each([
    ['of another company', 'return-other-company', { organisation: 'Other' }],
    [
      'of another assessment',
      'return-other-assessment',
      { assessment: { id: '00000000-0000-4000-8000-000000000002', name: 'other' } },
    ],
    ['of another revision', 'return-other-revision', { revision: 2 }],
    ['of another copy', 'return-other-submission', { submission: 'a'.repeat(64) }],
    ['with another seal', 'return-other-submission', { seal: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' }],
    [
      'about an item that is not asked',
      'item-unknown',
      { questions: [{ number: 1, item: 'NINE-99', question: 'What?' }] },
    ],
    [
      'that asks twice about one item',
      'return-asks-twice',
      {
        questions: [1, 2].map((number) => ({ number, item: 'ONE-02', question: 'What?' })),
      },
    ],
  ] satisfies readonly (readonly [string, string, Partial<ReturnFile>])[])(
    '%s is refused, and nothing is recorded',
    async (_, code, change) => {
      const { copcheck, returned, recorded } = await returnedExample();
      const before = recorded();
      const { code: exit, err } = await copcheck('respond', returned(change), 'acme');
      expect([exit, err]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
      expect(recorded()).toBe(before);
    },
  );

  it.each([
    ['edited', 'submission-not-canonical', (text: string) => text.replace('{', '{ ')],
    [
      'doubled in a field',
      'submission-not-canonical',
      (text: string) => text.replace('"by":', '"by":"a","by":'),
    ],
    ['cut short', 'submission-not-json', (text: string) => text.slice(0, -9)],
    ['of a newer format', 'format-unknown', (text: string) => text.replace('return/1', 'return/2')],
    [
      'with a field too many',
      'submission-field',
      (text: string) => text.replace('{"assessment"', '{"a":1,"assessment"'),
    ],
    [
      'with another level',
      'submission-field',
      (text: string) => text.replace('"validated":"2"', '"validated":"5"'),
    ],
    [
      'of the wrong kind',
      'submission-field',
      (text: string) => text.replace('"revision":1', '"revision":"1"'),
    ],
    ['that is empty', 'submission-not-json', () => ''],
    ['that is too deep', 'submission-too-deep', () => '['.repeat(100_000)],
    ['that is too large', 'file-too-large', (text: string) => text.padEnd(1024 * 1024 + 1, ' ')],
    ['in bytes that are no text', 'not-utf8', () => Buffer.from([0xff, 0xfe])],
  ] as const)('%s is refused', async (_, code, change) => {
    const { copcheck, returned, recorded } = await returnedExample();
    const before = recorded();
    const file = returned();
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const { code: exit, err } = await copcheck('respond', file, 'acme');
    expect([exit, err]).toEqual([1, expect.stringContaining(`error[${code}]`)]);
    expect(recorded()).toBe(before);
  });

  it('is loaded once', async () => {
    const { copcheck, returned } = await returnedExample();
    await copcheck('respond', returned(), 'acme');
    const again = await copcheck('respond', returned(), 'acme');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('error[return-loaded]')]);
  });

  it('is of no use before something is handed in', async () => {
    const { copcheck, returned } = await returnedExample();
    const file = returned();
    const other = await answeredExample();
    for (const argv of [
      ['respond', file, 'acme'],
      ['respond', 'acme'],
    ]) {
      const { code, err } = await other.copcheck(...argv);
      expect([code, err]).toEqual([2, expect.stringContaining('error[nothing-handed-in]')]);
    }
    expect((await copcheck('respond', 'nowhere.json', 'acme')).err).toContain('file-not-found');
  });
});

describe('a reply', () => {
  it.each([
    ['about another item', 'question-unknown', ['--item', 'ONE-01', '--reply', 'Yes.']],
    ['of spaces', 'reply-empty', ['--item', 'ONE-02', '--reply', '  ']],
    ['that is too long', 'reply-too-long', ['--item', 'ONE-02', '--reply', 'ក'.repeat(4001)]],
    ['without an item', 'reply-incomplete', ['--reply', 'Yes.']],
    ['without a text', 'reply-incomplete', ['--item', 'ONE-02']],
  ])('%s is refused', async (_, code, flags) => {
    const { copcheck, returned, recorded } = await returnedExample();
    await copcheck('respond', returned(), 'acme');
    const before = recorded();
    const { code: exit, err } = await copcheck('respond', 'acme', ...flags);
    expect([exit, err]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
    expect(recorded()).toBe(before);
  });

  it('is refused together with a return file', async () => {
    const { copcheck, returned } = await returnedExample();
    const flags = ['--item', 'ONE-02', '--reply', 'Yes.'];
    const { err } = await copcheck('respond', returned(), 'acme', ...flags);
    expect(err).toContain('error[reply-incomplete]');
  });

  it('of the longest kind is handed in, and the last one counts', async () => {
    const { copcheck, returned, submission } = await returnedExample();
    await copcheck('respond', returned(), 'acme');
    const long = 'ក'.repeat(4000);
    for (const text of ['First.', long])
      await copcheck('respond', 'acme', '--item', 'ONE-02', '--reply', text);
    await copcheck('respond', 'acme', '--item', 'TWO-03', '--reply', 'Yes.');
    expect((await copcheck('submit', 'acme')).code).toBe(0);
    expect(submission(2).responds?.replies['ONE-02']).toBe(long);
  });
});

describe('what was handed in', () => {
  const answers = `format: copcheck/answers/1
particulars: { organisation: Worked Example, period: { from: 2026-01-01, to: 2026-12-31 } }
segments: [company]
answers:
  ONE-01: { answer: 2 }
  TWO-03: { answer: 1 }
`;

  const writing: readonly (readonly [string, ...string[]])[] = [
    ['answer', 'ONE-01', '1', 'acme'],
    ['answer', 'ONE-01', '1', 'acme', '--as', 'dara'],
    ['answer', 'THREE-02', 'na', 'acme', '--reason', 'There is no such thing at this company.'],
    ['resolve', 'ONE-01', '1', 'acme'],
    [
      'plan',
      'ONE-01',
      'acme',
      '--action',
      'Write it down',
      '--person',
      'Dara',
      '--due',
      '2027-03-31',
    ],
    ['plan', 'ONE-01', 'acme', '--remove'],
    ['scope', 'acme', '--organisation', 'Other'],
    ['scope', 'acme', '--period', '2025-01-01..2025-12-31'],
    ['scope', 'acme', '--segment', 'company'],
    ['import', 'answers.yaml', 'acme'],
    ['upgrade', 'acme', '--to', join('guidelines', 'worked-example', '1.0.1'), '--yes'],
  ];

  const newer = (folder: string): void => {
    const [old, place] = ['1.0.0', '1.0.1'].map((version) =>
      join(folder, 'guidelines', 'worked-example', version),
    );
    cpSync(old ?? '', place ?? '', { recursive: true });
    rmSync(join(place ?? '', 'examples'), { recursive: true, force: true });
    const file = join(place ?? '', 'guideline.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('1.0.0', '1.0.1'));
  };

  it('is not changed by any command', async () => {
    const { copcheck, folder, recorded } = await returnedExample();
    writeFileSync(join(folder, 'answers.yaml'), answers);
    newer(folder);
    const before = recorded();
    for (const argv of writing) {
      const { code, err } = await copcheck(...argv);
      const expected =
        argv[0] === 'resolve' ? /nothing-in-conflict|submission-locked/ : /submission-locked/;
      expect([argv, code, err]).toEqual([argv, 2, expect.stringMatching(expected)]);
    }
    expect(recorded()).toBe(before);
    for (const argv of [['status'], ['score'], ['check'], ['report'], ['export']]) {
      const { code, err } = await copcheck(...argv, 'acme');
      expect([argv, code, err]).toEqual([argv, 0, expect.not.stringContaining('error')]);
    }
  });

  it('opens for the items that are asked about, and for nothing else', async () => {
    const { copcheck, folder, returned, recorded } = await returnedExample();
    writeFileSync(join(folder, 'answers.yaml'), answers);
    newer(folder);
    await copcheck('respond', returned(), 'acme');
    const before = recorded();
    for (const argv of writing.filter(([name]) => name !== 'resolve'))
      expect((await copcheck(...argv)).err).toContain('error[submission-locked]');
    const { err } = await copcheck('import', 'answers.yaml', 'acme');
    expect(err).toContain(
      'only what the reviewer asks about may be changed: ONE-02, TWO-03. Locked: ONE-01.',
    );
    expect(recorded()).toBe(before);
    writeFileSync(join(folder, 'answers.yaml'), answers.replace(/ {2}ONE-01.*\n/, ''));
    expect((await copcheck('import', 'answers.yaml', 'acme')).code).toBe(0);
  });

  it('opens for the company’s own correction, which says why', async () => {
    const { copcheck, submission, recorded } = await returnedExample();
    const before = recorded();
    const short = await copcheck('reopen', 'acme', '--because', ' too short');
    expect([short.code, short.err]).toEqual([2, expect.stringContaining('error[because-short]')]);
    const long = await copcheck('reopen', 'acme', '--because', 'x'.repeat(4001));
    expect([long.code, long.err]).toEqual([2, expect.stringContaining('error[text-length]')]);
    expect((await copcheck('reopen', 'acme')).err).toContain('error[usage]');
    expect(recorded()).toBe(before);

    const because = 'The register of the second quarter was left out.';
    const reopened = await copcheck('reopen', 'acme', '--because', because);
    expect([reopened.code, reopened.out]).toEqual([0, expect.stringContaining('is reopened')]);
    expect((await copcheck('reopen', 'acme', '--because', because)).err).toContain(
      'error[nothing-locked]',
    );
    expect((await copcheck('submit', 'acme')).err).toContain('error[submission-unchanged]');
    await copcheck('answer', 'ONE-01', '1', 'acme');
    expect((await copcheck('submit', 'acme')).code).toBe(0);
    expect(submission(2)).toMatchObject({ because });
    expect(submission(2)).not.toHaveProperty('responds');
    expect((await copcheck('answer', 'ONE-01', '2', 'acme')).err).toContain('submission-locked');
  });

  it('shows as changed when a colleague’s journal comes in later', async () => {
    const { copcheck, folder, returned, submission } = await returnedExample();
    const acme = join(folder, 'acme');
    const elsewhere = join(folder, 'elsewhere');
    cpSync(acme, elsewhere, { recursive: true });
    // The colleague's copy is from before the submission.
    const own = join(elsewhere, 'answers', 'sokha.jsonl');
    const lines = readFileSync(own, 'utf8').split('\n');
    writeFileSync(own, lines.filter((line) => !line.includes('"event":"submit"')).join('\n'));
    const dara = programIn(folder, { user: 'dara' });
    expect(
      (
        await dara(
          'plan',
          'FOUR-02',
          'elsewhere',
          '--action',
          'Write it down',
          '--person',
          'Dara',
          '--due',
          '2027-03-31',
        )
      ).code,
    ).toBe(0);
    cpSync(join(elsewhere, 'answers', 'dara.jsonl'), join(acme, 'answers', 'dara.jsonl'));

    const checked = await copcheck('check', 'acme');
    expect(checked.err).toContain('warning[changed-since]: Changed since revision 1 was handed in');
    const refused = await copcheck('submit', 'acme');
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('though it was locked: FOUR-02.'),
    ]);
    await copcheck('respond', returned(), 'acme');
    for (const item of ['ONE-02', 'TWO-03'])
      await copcheck('respond', 'acme', '--item', item, '--reply', 'It is as we said.');
    const second = await copcheck('submit', 'acme');
    expect([second.code, second.err]).toEqual([
      0,
      expect.stringContaining('warning[changed-since]'),
    ]);
    expect(submission(2).items['FOUR-02']).toHaveProperty('plan');
  });
});
