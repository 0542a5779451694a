import type { Complaint } from './complaint.ts';

/**
 * The command cannot go on: no such file, no terminal, a full disk. Thrown anywhere, caught once, in
 * `cli/run.ts`, and shown as a sentence and a next step; exit code 2.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly complaint: Complaint;

  constructor(complaint: Complaint, cause?: unknown) {
    super(complaint.code, { cause });
    this.complaint = complaint;
  }
}
