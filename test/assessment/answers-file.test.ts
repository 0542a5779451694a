import { describe, expect, it } from 'vitest';
import { answersFile } from '../../src/assessment/answers-schema.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { exportAnswers } from '../../src/assessment/export-answers.ts';
import { foldJournals } from '../../src/assessment/fold.ts';
import { importAnswers } from '../../src/assessment/import-answers.ts';
import { readDocument } from '../../src/documents/document.ts';
import { sourceOf } from '../../src/documents/source.ts';
import { writeYaml } from '../../src/documents/write-yaml.ts';
import { en } from '../../src/i18n/phrases.ts';
import { say } from '../../src/i18n/say.ts';
import { assessmentOf } from '../support/assessments.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';

const { guideline } = await readGuideline(copKh);
const empty: Assessment = { ...assessmentOf({}), segments: ['isp', 'hosting'] };

async function read(text: string, assessment = empty) {
  const document = await readDocument(sourceOf('answers.yaml', text), answersFile);
  return document.ok
    ? importAnswers({ file: document.value, guideline, assessment, today: '2026-11-22' })
    : document;
}

/** What is wrong with a file, as an officer reads it. */
async function wrongWith(text: string): Promise<readonly string[]> {
  const result = await read(`format: copcheck/answers/1\n${text}`);
  return result.ok
    ? []
    : result.problems.map(({ complaint, at }) => {
        const { message, hint } = say(complaint, en.complaints);
        return `${at?.line}:${at?.column} ${complaint.code}: ${message} ${hint}`;
      });
}

const full = `format: copcheck/answers/1
particulars:
  organisation: Lotus Lantern Net
  period:
    from: "2026-01-01"
    to: "2026-12-31"
  round: 2026-1
  language: en
segments:
  - isp
  - hosting
scope:
  serves-home-customers: "yes"
  allows-adult-content: "no"
answers:
  GOV-01:
    answer: 3
    note: |-
      Approved in March.
      Reviewed in June.
    evidence:
      - title: Child protection policy
        kind: document
        date: "2026-03-01"
      - title: Minutes
        kind: record
        date: "2026-06-01"
        system: Board file
        owner: Company secretary
  GOV-05:
    answer: na
    reason: Nobody supplies, resells, advertises or moderates for us.
  CSAM-02:
    answer: 0
plan:
  CSAM-02:
    action: "Issue the card: one page, in Khmer"
    person: Chan Vanna, head of people
    due: "2026-12-20"
`;

async function assessmentFrom(text: string): Promise<Assessment> {
  const result = await read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const entries = result.value.events.map((event, index) => ({
    seq: index + 1,
    at: '2026-11-22T14:02:11+07:00',
    event,
  }));
  const blank = empty.particulars;
  const start = { seq: 0, at: '', event: { event: 'segments', segments: empty.segments } } as const;
  return foldJournals([{ name: 'sokha', head: '', entries: [start, ...entries] }], blank);
}

it('comes back from an assessment byte for byte', async () => {
  const assessment = await assessmentFrom(full);
  const once = writeYaml(exportAnswers(guideline, assessment));
  expect(once).toBe(full);
  const twice = writeYaml(exportAnswers(guideline, await assessmentFrom(once)));
  expect(twice).toBe(once);
});

it('records nothing when it is read a second time', async () => {
  const result = await read(full, await assessmentFrom(full));
  expect(result).toEqual({
    ok: true,
    value: { events: [], answers: { added: 0, changed: 0, same: 3 } },
  });
});

it('counts what is new, changed and as before', async () => {
  const result = await read(
    full
      .replace('answer: 3', 'answer: 2')
      .replace('  CSAM-02:\n    answer: 0', '  CSAM-02:\n    answer: 0\n  CSAM-03:\n    answer: 1'),
    await assessmentFrom(full),
  );
  expect(result.ok && result.value.answers).toEqual({ added: 1, changed: 1, same: 2 });
});

describe('an answers file that is wrong', () => {
  it('is told everything at once, each with its place and the next step', async () => {
    expect(
      await wrongWith(
        [
          'answers:',
          '  GOV-1: { answer: 3 }',
          '  CSAM-01: { answer: na, reason: We have no terms of use at all. }',
          '  GOV-05: { answer: na, reason: none }',
          '  APP-GOV-01: { answer: 2 }',
          '  GOV-03:',
          '    answer: 3',
          '    evidence:',
          '      - { title: Risk sheet, kind: record, date: 2026-02-30 }',
          '  CSAM-02: { answer: 2, note: See https://example.org/page }',
          'scope: { offers-live-video: yes }',
          '',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "3:3 item-unknown: There is no item "GOV-1" in this assessment. Did you mean "GOV-01"?",
        "4:34 na-not-allowed: CSAM-01 is critical: it can never be declared not applicable. Answer it with a level from 0 to 4. Where a thing does not exist at your company and a dated document says so, that is level 3.",
        "5:33 reason-too-short: The reason has 4 characters; at least 20 are needed. Say in one sentence why the item cannot apply to your company.",
        "6:3 item-elsewhere: The item APP-GOV-01 belongs to the segment "app-developer", which this company did not choose. Leave it out, or add the segment: copcheck scope --segment app-developer (and every other segment that applies).",
        "10:9 record-needs-system: A record of operation must say which system or register it comes from. Say where it is kept (--system on the command line), or call the evidence a document.",
        "10:50 date-unreal: "2026-02-30" is not a day of the calendar. Write year-month-day, as in 2026-09-30.",
        "11:31 address-in-evidence: An address ("https://exam…") may not stand here: it could lead somebody to abuse material. Name the page or the document in words. Give addresses of suspected material to the hotline only.",
        "12:10 scope-elsewhere: The scope question "offers-live-video" is not asked of this company's segments. Leave it out; run "copcheck scope" to see the questions that are asked.",
      ]
    `);
  });

  it.each([
    ['a level that does not exist', 'answers:\n  GOV-01: { answer: 5 }\n'],
    [
      'a number for a title',
      'answers:\n  GOV-01: { evidence: [{ title: 3, kind: document, date: 2026-01-01 }] }\n',
    ],
    ['a text for a limit', 'answers:\n  GOV-01: { answer: three }\n'],
    ['a list for a map', 'answers: [GOV-01]\n'],
    ['a misspelt field', 'answers:\n  GOV-01: { anser: 3 }\n'],
    ['a doubled item', 'answers:\n  GOV-01: { answer: 3 }\n  GOV-01: { answer: 2 }\n'],
    ['true for yes', 'scope: { serves-home-customers: true }\n'],
    ['a segment that does not exist', 'segments: [ips]\n'],
    [
      'evidence of tomorrow',
      'answers:\n  GOV-01: { evidence: [{ title: Policy, kind: document, date: 2027-01-01 }] }\n',
    ],
  ])('%s', async (_, text) => {
    expect(await wrongWith(text)).toMatchSnapshot();
  });

  it.each([
    ['of another kind', 'format: copcheck/guideline/1\n', 'format-unknown'],
    ['of a newer format', 'format: copcheck/answers/2\n', 'format-unknown'],
    ['that does not say what it is', 'answers: {}\n', 'format-missing'],
    ['that is empty', '', 'format-missing'],
  ])('%s is refused before anything else', async (_, text, code) => {
    const result = await read(text);
    expect(result.ok ? [] : result.problems.map(({ complaint }) => complaint.code)).toEqual([code]);
  });
});
