import { isSameAnswer } from '../assessment/answer.ts';
import type { Answer } from '../assessment/answer.ts';
import { unanswered } from '../assessment/assessment.ts';
import type { Assessment, ItemAnswers } from '../assessment/assessment.ts';
import { isSameEvidence } from '../assessment/evidence.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import { fileNameFrom } from '../text/file-name.ts';
import type { FormEntry } from './answers.ts';
import type { FormData, Recorded } from './form-data.ts';
import type { FormState } from './form-state.ts';
import { ownAnswer, ownNote } from './own-answer.ts';

/**
 * The assessment as it will be when the form has been imported: somebody else's answer is never replaced, so where the
 * person differs from it both stand, and the item counts as unanswered until that is settled.
 */
export function projected(data: FormData, guideline: Guideline, state: FormState): Assessment {
  const author = fileNameFrom(state.name);
  const items = guideline.items.flatMap((item): readonly (readonly [string, ItemAnswers])[] => {
    const recorded = data.recorded[item.id];
    const entry = state.entries[item.id];
    if (recorded === undefined && entry === undefined) return [];
    return [[item.id, together(recorded, entry ?? {}, { item, guideline, author })]];
  });
  return {
    particulars: data.particulars,
    segments: data.segments,
    scope: new Map(Object.entries(data.scope)),
    items: new Map(items),
    archived: new Map(),
    assigned: new Map(),
    asOf: data.asOf,
  };
}

type Context = {
  readonly item: Item;
  readonly guideline: Guideline;
  /** The journal that the person's answers will stand in; undefined while nobody gave a name. */
  readonly author: string | undefined;
};

function together(recorded: Recorded | undefined, entry: FormEntry, context: Context): ItemAnswers {
  const before = recorded ?? { claims: [], toConfirm: [], evidence: [] };
  const note = ownNote(entry, context);
  const own = ownAnswer(entry, context);
  const standing = own?.ok === true ? withOwn(before, own.value, context.author) : asBefore(before);
  const added = (entry.evidence ?? []).filter(
    (piece) => !before.evidence.some((each) => isSameEvidence(each, piece)),
  );
  const text = note?.ok === true ? note.value : before.note;
  return {
    ...unanswered,
    ...standing,
    ...(text !== undefined && { note: text }),
    evidence: [...before.evidence, ...added],
  };
}

type Standing = Pick<ItemAnswers, 'answer' | 'conflict' | 'toConfirm'>;

const asBefore = ({ answer, claims, toConfirm }: Omit<Recorded, 'evidence'>): Standing => ({
  ...(answer !== undefined && { answer }),
  conflict: answer === undefined ? claims : [],
  toConfirm,
});

function withOwn(
  { claims }: Pick<Recorded, 'claims'>,
  answer: Answer,
  author: string | undefined,
): Standing {
  const others = claims.filter(({ by }) => by !== author);
  const agreed = others.every((claim) => isSameAnswer(claim.answer, answer));
  const own = { id: 'form', by: author ?? '', at: '', answer };
  return agreed
    ? { answer, conflict: [], toConfirm: [] }
    : { conflict: [...others, own], toConfirm: [] };
}
