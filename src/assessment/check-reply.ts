import type { Guideline } from '../guideline/guideline.ts';
import type { Complaint } from '../problems/complaint.ts';
import { lengthOf } from '../text/length.ts';
import type { AskedBack } from './asked-back.ts';
import { checkText } from './check-answer.ts';
import type { Checked } from './check-answer.ts';

/** As much as a submission may say in one place. */
const MOST = 4000;

/** Fewer characters give a reviewer no reason. */
const SHORTEST_REASON = 10;

/** Whether a reply answers a question that was asked, and may be handed in. */
export function checkReply(
  { item: named, reply }: { readonly item: string; readonly reply: string },
  { questions }: Pick<AskedBack, 'questions'>,
  guideline: Guideline,
): Checked<{ readonly item: string; readonly reply: string }> {
  const id = named.trim().toUpperCase();
  if (!questions.has(id))
    return refused({ code: 'question-unknown', id: named, asked: [...questions.keys()] });
  const text = reply.normalize('NFC').trim();
  const length = lengthOf(text);
  if (length === 0) return refused({ code: 'reply-empty' });
  if (length > MOST) return refused({ code: 'reply-too-long', length, most: MOST });
  const item = guideline.items.find((each) => each.id === id);
  const allowed = item && checkText(text, item, guideline);
  return allowed?.ok === false ? allowed : { ok: true, value: { item: id, reply: text } };
}

/** Whether a reason for correcting what was handed in says anything, and may be handed in. */
export function checkBecause(because: string): Checked<string> {
  const reason = because.normalize('NFC').trim();
  const length = lengthOf(reason);
  if (length < SHORTEST_REASON)
    return refused({ code: 'because-short', length, least: SHORTEST_REASON });
  if (length > MOST)
    return refused({ code: 'text-length', length, least: SHORTEST_REASON, most: MOST });
  return { ok: true, value: reason };
}

const refused = (complaint: Complaint): Checked<never> => ({ ok: false, complaints: [complaint] });
