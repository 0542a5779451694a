import { say } from '../i18n/say.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { shownCode } from '../problems/complaint.ts';
import { junitXml } from '../problems/format/junit-xml.ts';
import type { JunitCase } from '../problems/format/junit-xml.ts';
import type { Check } from '../review/check.ts';
import type { Found } from './verify-many.ts';

/** What was found as a JUnit report: a suite for each file, a test for each check. */
export const verificationAsJunit = (found: readonly Found[], phrases: Phrases): string =>
  junitXml(
    'copcheck verify',
    found.map(({ file, checks }) => ({
      name: file,
      cases: checks.map((check) => caseOf(check, phrases)),
    })),
  );

function caseOf({ name, outcome, complaints }: Check, phrases: Phrases): JunitCase {
  const test = { classname: 'copcheck.verify', name };
  const said = complaints.map((complaint) => ({
    type: shownCode(complaint),
    ...say(complaint, phrases.complaints),
  }));
  const { type = '', message = '' } = said[0] ?? {};
  switch (outcome) {
    case 'pass':
      return test;
    case 'not-compared':
      return { ...test, skipped: { message } };
    case 'fail': {
      const text = said.map((each) => `[${each.type}] ${each.message} ${each.hint}`).join('\n');
      return { ...test, failure: { type, message, text } };
    }
  }
}
