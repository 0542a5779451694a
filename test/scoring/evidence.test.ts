import { describe, expect, it } from 'vitest';
import { effectiveLevel, gradeOfEvidence } from '../../src/scoring/effective-level.ts';
import { levels } from '../../src/guideline/guideline.ts';
import { evidence } from '../support/assessments.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';

const { scoring } = (await readGuideline(copKh)).guideline;

describe('the grade of evidence at the end of the period, 31 December 2026', () => {
  it.each([
    ['check', '2026-12-31', 3],
    ['check', '2025-12-31', 3], // twelve months old, not older
    ['check', '2025-12-30', 2],
    ['record', '2025-12-30', 1],
    ['document', '2025-12-30', 1],
    ['check', '2023-12-31', 2], // three years old, not older
    ['check', '2023-12-30', 0],
    ['document', '2023-12-30', 0],
    ['record', '2027-02-01', 2], // made after the period
  ] as const)('of a %s of %s is E%i', (kind, date, grade) => {
    expect(gradeOfEvidence(evidence(kind, date), '2026-12-31', scoring)).toBe(grade);
  });

  it('ages at the end of February as at the end of any month', () => {
    expect(gradeOfEvidence(evidence('check', '2024-02-29'), '2025-02-28', scoring)).toBe(3);
    expect(gradeOfEvidence(evidence('check', '2024-02-29'), '2025-03-01', scoring)).toBe(2);
  });
});

describe('the level that counts', () => {
  const counted = (criticality: 'critical' | 'major', grade: 0 | 1 | 2 | 3) =>
    levels.map((claimed) => effectiveLevel({ claimed, criticality, grade }, scoring));

  it.each([
    ['critical', 0, [0, 1, 2, 2, 2]],
    ['critical', 1, [0, 1, 2, 2, 2]],
    ['critical', 2, [0, 1, 2, 3, 3]],
    ['critical', 3, [0, 1, 2, 3, 4]],
    ['major', 0, [0, 1, 2, 2, 2]],
    ['major', 1, [0, 1, 2, 3, 3]],
    ['major', 2, [0, 1, 2, 3, 4]],
    ['major', 3, [0, 1, 2, 3, 4]],
  ] as const)('on a %s item with E%i, claiming 0 to 4, is %o', (criticality, grade, expected) => {
    expect(counted(criticality, grade)).toEqual(expected);
  });
});
