import type { Complaint } from '../problems/complaint.ts';

/** What is looked at in a submission, cheap things first. */
export const checkNames = [
  'readable',
  'files',
  'seal',
  'signature',
  'guideline',
  'round',
  'answers',
  'score',
  'report',
] as const;

export type CheckName = (typeof checkNames)[number];

/**
 * How a check came out. What could not be compared is neither good nor bad: another version of the program or
 * the template draws other bytes.
 */
export type Check = {
  readonly name: CheckName;
  readonly outcome: 'pass' | 'fail' | 'not-compared';
  /**
   * What was found and what to do; several where several things are wrong. A pass has one only where there is more
   * to say, as who signed.
   */
  readonly complaints: readonly Complaint[];
};

export const passed = (name: CheckName, ...complaints: readonly Complaint[]): Check => ({
  name,
  outcome: 'pass',
  complaints,
});

export const failedAt = (name: CheckName, ...complaints: readonly Complaint[]): Check => ({
  name,
  outcome: 'fail',
  complaints,
});

export const notCompared = (name: CheckName, ...complaints: readonly Complaint[]): Check => ({
  name,
  outcome: 'not-compared',
  complaints,
});

/** Fails when any check failed. */
export const holds = (checks: readonly Check[]): boolean =>
  checks.every(({ outcome }) => outcome !== 'fail');
