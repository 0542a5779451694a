import type { Complaint } from '../problems/complaint.ts';
import { makeLineVisible } from '../text/visible.ts';
import type { Sentences } from './en/complaints/sentences.ts';

/**
 * What a complaint says and what to do about it, with everything a stranger wrote made visible: a line of a
 * stranger's own could be a command to the program that reads the output.
 */
export function say(
  complaint: Complaint,
  sentences: Sentences,
): { readonly message: string; readonly hint: string } {
  // Each code has the sentence for its own arguments; the compiler cannot follow that through a union.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const sentence = sentences[complaint.code] as (args: Complaint) => {
    message: string;
    hint: string;
  };
  const { message, hint } = sentence(complaint);
  return { message: makeLineVisible(message), hint: makeLineVisible(hint) };
}
