import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Complaint } from '../problems/complaint.ts';
import { suggest } from '../problems/suggest.ts';
import { fileNameFrom } from '../text/file-name.ts';
import { shorten } from '../text/shorten.ts';
import { applicability } from './applicable.ts';
import type { Assessment } from './assessment.ts';
import { checkItem } from './check-answer.ts';
import type { Checked } from './check-answer.ts';

/** Which of the items of an assessment somebody wants; what is left open leaves all of them. */
export type Wanted = {
  /** What is assigned to this contributor, however the name was typed. */
  readonly for?: string;
  readonly area?: string;
  readonly item?: string;
};

type Answered = { readonly guideline: Guideline; readonly assessment: Assessment };

/** The items to answer that somebody wants, in the guideline's order: at least one, or why there is none. */
export function selectItems(
  { guideline, assessment }: Answered,
  wanted: Wanted,
): Checked<readonly Item[]> {
  const { asked } = applicability(guideline, assessment);
  const keeps = [
    wanted.item === undefined ? everything : oneItem({ guideline, assessment }, wanted.item),
    wanted.area === undefined ? everything : ofArea(guideline, wanted.area),
    wanted.for === undefined ? everything : assignedTo(asked, assessment, wanted.for),
  ];
  const complaints = keeps.flatMap((keep) => (keep.ok ? [] : keep.complaints));
  if (complaints.length > 0) return { ok: false, complaints };
  const chosen = asked.filter((item) => keeps.every((keep) => keep.ok && keep.value(item)));
  return chosen.length > 0
    ? { ok: true, value: chosen }
    : refused({
        code: 'nothing-selected',
        asked: [wanted.for, wanted.area, wanted.item].flatMap((each) => each ?? []),
      });
}

type Keep = (item: Item) => boolean;

const everything: Checked<Keep> = { ok: true, value: () => true };

const refused = (complaint: Complaint): Checked<never> => ({ ok: false, complaints: [complaint] });

function oneItem({ guideline, assessment }: Answered, given: string): Checked<Keep> {
  const found = checkItem(guideline, assessment.segments, given);
  if (!found.ok) return found;
  const { id, appliesIf } = found.value;
  const isOut = applicability(guideline, assessment).outOfScope.includes(found.value);
  return isOut
    ? refused({ code: 'item-out-of-scope', id, scope: appliesIf ?? '' })
    : { ok: true, value: (item) => item.id === id };
}

function ofArea(guideline: Guideline, given: string): Checked<Keep> {
  const area = checkArea(guideline, given);
  return area.ok ? { ok: true, value: (item) => item.area === area.value } : area;
}

/** The id of an area, however it was typed. */
function checkArea({ areas }: Guideline, given: string): Checked<string> {
  const known = areas.map(({ id }) => id);
  const found = known.find((id) => id === given.toUpperCase());
  if (found !== undefined) return { ok: true, value: found };
  return refused({
    code: 'area-unknown',
    found: shorten(given),
    known,
    meant: suggest(given, known),
  });
}

function assignedTo(
  asked: readonly Item[],
  { assigned }: Assessment,
  given: string,
): Checked<Keep> {
  const name = fileNameFrom(given) ?? shorten(given);
  const known = assigneesOf(asked, assigned);
  return known.includes(name)
    ? { ok: true, value: ({ id }) => assigned.get(id) === name }
    : refused({ code: 'nobody-assigned', name, known, meant: suggest(name, known) });
}

/** Who has something to answer, in the order of the alphabet. */
export const assigneesOf = (
  asked: readonly Item[],
  assigned: Assessment['assigned'],
): readonly string[] =>
  [...new Set(asked.flatMap(({ id }) => assigned.get(id) ?? []))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
