import { en } from '../../src/i18n/phrases.ts';
import { say } from '../../src/i18n/say.ts';
import type { Complaint } from '../../src/problems/complaint.ts';
import { Failure } from '../../src/problems/failure.ts';

/** What the user is told when something fails; a success, or an error that is no Failure, fails the test. */
export function complaintOf(act: () => unknown): Complaint {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.complaint;
    throw error;
  }
  throw new Error('nothing failed');
}

export const messageOf = (complaint: Complaint): string => say(complaint, en.complaints).message;
