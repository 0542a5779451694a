import type { Rule } from '../rule.ts';
import { versionRules } from '../version-rules/index.ts';
import { basisHasItsSource } from './basis-has-its-source.ts';
import { capsLowerTheGrade } from './caps-lower-the-grade.ts';
import { contactsWereVerifiedLately } from './contacts-were-verified-lately.ts';
import { creditsRiseWithLevel } from './credits-rise-with-level.ts';
import { criticalItemsAlwaysApply } from './critical-items-always-apply.ts';
import { everyScopeQuestionIsUsed } from './every-scope-question-is-used.ts';
import { everySourceIsUsed } from './every-source-is-used.ts';
import { evidenceNamesNoAddress } from './evidence-names-no-address.ts';
import { examplesHaveTheirScore } from './examples-have-their-score.ts';
import { gradesDescend } from './grades-descend.ts';
import { idsNameTheirArea } from './ids-name-their-area.ts';
import { idsOfAFileBeginAlike } from './ids-of-a-file-begin-alike.ts';
import { lawBasisHasALegalNote } from './law-basis-has-a-legal-note.ts';
import { lawSourcesCarryADate } from './law-sources-carry-a-date.ts';
import { nobodyIsLedToMaterial } from './nobody-is-led-to-material.ts';
import { oneQuestionPerItem } from './one-question-per-item.ts';
import { termsAreKept } from './terms-are-kept.ts';
import { yesAndNoAreQuoted } from './yes-and-no-are-quoted.ts';

/** The rules, in the order of their ids; those between versions after the others. */
export const rules: readonly Rule[] = [
  basisHasItsSource,
  capsLowerTheGrade,
  contactsWereVerifiedLately,
  creditsRiseWithLevel,
  criticalItemsAlwaysApply,
  everyScopeQuestionIsUsed,
  everySourceIsUsed,
  evidenceNamesNoAddress,
  examplesHaveTheirScore,
  gradesDescend,
  idsNameTheirArea,
  idsOfAFileBeginAlike,
  lawBasisHasALegalNote,
  lawSourcesCarryADate,
  nobodyIsLedToMaterial,
  oneQuestionPerItem,
  termsAreKept,
  yesAndNoAreQuoted,
  ...versionRules,
];
