import type { Complaint } from '../problems/complaint.ts';
import { makeVisible } from '../text/visible.ts';
import type { Sentences } from './en/complaints/sentences.ts';

/** What a complaint says and what to do about it, with everything a stranger wrote made visible. */
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
  return { message: makeVisible(message), hint: makeVisible(hint) };
}
