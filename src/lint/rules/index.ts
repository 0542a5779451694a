import type { Rule } from '../rule.ts';
import { basisHasItsSource } from './basis-has-its-source.ts';
import { capsLowerTheGrade } from './caps-lower-the-grade.ts';
import { creditsRiseWithLevel } from './credits-rise-with-level.ts';
import { criticalItemsAlwaysApply } from './critical-items-always-apply.ts';
import { everyScopeQuestionIsUsed } from './every-scope-question-is-used.ts';
import { everySourceIsUsed } from './every-source-is-used.ts';
import { evidenceNamesNoAddress } from './evidence-names-no-address.ts';
import { gradesDescend } from './grades-descend.ts';
import { lawSourcesCarryADate } from './law-sources-carry-a-date.ts';
import { nobodyIsLedToMaterial } from './nobody-is-led-to-material.ts';
import { oneQuestionPerItem } from './one-question-per-item.ts';

/** The rules, in the order of their ids. */
export const rules: readonly Rule[] = [
  basisHasItsSource,
  capsLowerTheGrade,
  creditsRiseWithLevel,
  criticalItemsAlwaysApply,
  everyScopeQuestionIsUsed,
  everySourceIsUsed,
  evidenceNamesNoAddress,
  gradesDescend,
  lawSourcesCarryADate,
  nobodyIsLedToMaterial,
  oneQuestionPerItem,
];
