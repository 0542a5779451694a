import { lengthOf } from '../text/length.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Plan } from './assessment.ts';
import type { Checked } from './check-answer.ts';
import { isRealDate } from './moment.ts';

/** What people write where a name is asked for and nobody has been asked yet. */
const NOBODY =
  /^(?:tb[acd]|n\.? ?n\.?|n\/?a|none|nobody|unknown|someone|somebody|later|[?.\-–—x*]+)$/i;

/** Fewer characters say no more than that something will be done. */
const SHORTEST_ACTION = 10;

/** Whether a plan names what is done, by whom and by when: "TBD" and a day that has passed are no plan. */
export function checkPlan({ action, person, due }: Plan, today: string): Checked<Plan> {
  const length = lengthOf(action.trim());
  const complaints: readonly Complaint[] = [
    ...(length < SHORTEST_ACTION
      ? [{ code: 'plan-action-short', length, least: SHORTEST_ACTION } as const]
      : []),
    ...(person.trim() === '' || NOBODY.test(person.trim())
      ? [{ code: 'plan-without-person', found: person } as const]
      : []),
    ...dueComplaints(due, today),
  ];
  return complaints.length > 0
    ? { ok: false, complaints }
    : { ok: true, value: { action: action.trim(), person: person.trim(), due } };
}

function dueComplaints(due: string, today: string): readonly Complaint[] {
  if (!isRealDate(due)) return [{ code: 'date-unreal', found: due }];
  return due < today ? [{ code: 'plan-due-passed', found: due, today }] : [];
}
