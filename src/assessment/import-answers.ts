import type { Document } from '../documents/document.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Code, Complaint } from '../problems/complaint.ts';
import type { Path, Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { isSameAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { AnswersFile } from './answers-schema.ts';
import { itemAnswersOf } from './assessment.ts';
import type { Assessment, ItemAnswers, Particulars, YesNo } from './assessment.ts';
import {
  checkAnswer,
  checkEvidence,
  checkItem,
  checkScope,
  checkSegments,
  checkText,
  evidenceFieldOf,
} from './check-answer.ts';
import type { Checked } from './check-answer.ts';
import type { Event } from './event.ts';
import { isSameEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { isRealDate } from './moment.ts';

/** What a file of answers would record, and how its answers stand to those already there. */
export type Import = {
  readonly events: readonly Event[];
  readonly answers: { readonly added: number; readonly changed: number; readonly same: number };
};

/** A file of answers, or of answers and more. */
type GivenFile = Document<Omit<AnswersFile, 'format'>>;

type Given = {
  readonly file: GivenFile;
  readonly guideline: Guideline;
  readonly assessment: Assessment;
  readonly today: string;
};

/** What one part of the file would record, or what is wrong with it. */
type Finding =
  | { readonly event: Event; readonly answer?: 'added' | 'changed' }
  | { readonly same: true }
  | { readonly problem: Problem };

type FileAnswer = NonNullable<AnswersFile['answers']>[string];

/**
 * Compares a file of answers with an assessment: the events that are missing, or everything that is wrong in
 * the file. What the file does not name stays as it is; importing twice records nothing the second time.
 */
export function importAnswers(given: Given): Result<Import> {
  const segments = segmentsOf(given);
  const chosen = segments.ok ? segments.value : given.assessment.segments;
  const findings: readonly Finding[] = [
    ...particularsIn(given),
    ...segmentsIn(given, segments),
    ...scopeIn(given, chosen),
    ...answersIn(given, chosen),
    ...planIn(given, chosen),
  ];
  const problems = findings
    .flatMap((finding) => ('problem' in finding ? [finding.problem] : []))
    .filter(({ complaint }) => segments.ok || !ofOtherSegments.has(complaint.code));
  if (problems.length > 0) return failed(problems.toSorted(byPlace));
  const recorded = findings.flatMap((finding) => ('event' in finding ? [finding] : []));
  const count = (kind: 'added' | 'changed'): number =>
    recorded.filter(({ answer }) => answer === kind).length;
  return success({
    events: recorded.map(({ event }) => event),
    answers: {
      added: count('added'),
      changed: count('changed'),
      same: findings.filter((finding) => 'same' in finding).length,
    },
  });
}

/** What can only be said where the segments are known. */
const ofOtherSegments: ReadonlySet<Code> = new Set(['item-elsewhere', 'scope-elsewhere']);

/** The event that records an answer. */
export const eventOf = ({ id }: Item, answer: Answer): Event =>
  answer.kind === 'level'
    ? { event: 'answer', item: id, level: answer.level }
    : { event: 'not-applicable', item: id, reason: answer.reason };

const segmentsOf = ({ file, guideline, assessment }: Given): Checked<readonly string[]> => {
  const { segments } = file.data;
  return segments === undefined
    ? { ok: true, value: assessment.segments }
    : checkSegments(guideline, segments);
};

function* particularsIn({ file, assessment }: Given): Generator<Finding> {
  const { particulars } = file.data;
  if (particulars === undefined) return;
  const { from, to } = particulars.period;
  if (!isRealDate(from) || !isRealDate(to) || from > to) {
    const complaint = { code: 'period-unreal', found: `${from}..${to}` } as const;
    yield refusal(file, complaint, { path: ['particulars', 'period'] });
  }
  const next: Particulars = {
    organisation: particulars.organisation.trim(),
    period: { from, to },
    ...(particulars.round !== undefined && { round: particulars.round }),
    language: particulars.language ?? assessment.particulars.language,
  };
  if (!isSameParticulars(next, assessment.particulars)) {
    yield { event: { event: 'particulars', particulars: next } };
  }
}

function* segmentsIn(
  { file, assessment }: Given,
  checked: Checked<readonly string[]>,
): Generator<Finding> {
  if (!checked.ok) {
    for (const complaint of checked.complaints) {
      const index = 'id' in complaint ? (file.data.segments ?? []).indexOf(complaint.id) : -1;
      yield refusal(file, complaint, { path: ['segments', ...(index < 0 ? [] : [index])] });
    }
  } else if (checked.value.join() !== assessment.segments.join()) {
    yield { event: { event: 'segments', segments: checked.value } };
  }
}

function* scopeIn(
  { file, guideline, assessment }: Given,
  segments: readonly string[],
): Generator<Finding> {
  for (const [id, written] of Object.entries(file.data.scope ?? {})) {
    const checked = checkScope(guideline, segments, id);
    if (!checked.ok) {
      yield* refusals(file, checked.complaints, { path: ['scope', id], of: 'key' });
      continue;
    }
    const is: YesNo = written === 'no' ? 'no' : 'yes';
    if (assessment.scope.get(id) !== is) yield { event: { event: 'scope', scope: id, is } };
  }
}

function* answersIn(given: Given, segments: readonly string[]): Generator<Finding> {
  const { file, guideline, assessment } = given;
  for (const [id, entry] of Object.entries(file.data.answers ?? {})) {
    const found = checkItem(guideline, segments, id);
    if (!found.ok) {
      yield* refusals(file, found.complaints, { path: ['answers', id], of: 'key' });
      continue;
    }
    const item = { item: found.value, path: ['answers', id], entry };
    const now = itemAnswersOf(assessment, found.value.id);
    yield* answerIn(given, item, now);
    yield* noteIn(given, item, now);
    yield* evidenceIn(given, item, now);
  }
}

type Entry = { readonly item: Item; readonly path: Path; readonly entry: FileAnswer };

function* answerIn(
  { file, guideline }: Given,
  { item, path, entry: { answer: value, reason } }: Entry,
  now: ItemAnswers,
): Generator<Finding> {
  const place = { path: [...path, reason === undefined ? 'answer' : 'reason'] };
  if (value === undefined) {
    if (reason !== undefined) yield refusal(file, { code: 'reason-unasked' }, place);
    return;
  }
  const given = { value: `${value}`, ...(reason !== undefined && { reason }) };
  const checked = checkAnswer({ item, guideline }, given);
  if (!checked.ok) {
    yield* refusals(file, checked.complaints, place);
  } else if (now.answer !== undefined && isSameAnswer(now.answer, checked.value)) {
    yield { same: true };
  } else {
    const answer = now.answer === undefined ? 'added' : 'changed';
    yield { event: eventOf(item, checked.value), answer };
  }
}

function* noteIn(
  { file, guideline }: Given,
  { item, path, entry: { note: text } }: Entry,
  now: ItemAnswers,
): Generator<Finding> {
  if (text === undefined) return;
  const checked = checkText(text, item, guideline);
  if (!checked.ok) {
    yield* refusals(file, checked.complaints, { path: [...path, 'note'] });
  } else if (checked.value !== now.note) {
    yield { event: { event: 'note', item: item.id, note: checked.value } };
  }
}

function* evidenceIn(
  { file, guideline, today }: Given,
  { item, path, entry }: Entry,
  now: ItemAnswers,
): Generator<Finding> {
  const known = [...now.evidence];
  for (const [index, { title, kind, date, system, owner, file: copy }] of (
    entry.evidence ?? []
  ).entries()) {
    const piece: Evidence = {
      title,
      kind,
      date,
      ...(system !== undefined && { system }),
      ...(owner !== undefined && { owner }),
      ...(copy !== undefined && { file: copy }),
    };
    const checked = checkEvidence(piece, { item, guideline, today });
    if (!checked.ok) {
      for (const complaint of checked.complaints) {
        const field = evidenceFieldOf(complaint, piece) ?? [];
        yield refusal(file, complaint, { path: [...path, 'evidence', index].concat(field) });
      }
    } else if (!known.some((each) => isSameEvidence(each, piece))) {
      known.push(piece);
      yield { event: { event: 'evidence', item: item.id, add: piece } };
    }
  }
}

function* planIn(
  { file, guideline, assessment }: Given,
  segments: readonly string[],
): Generator<Finding> {
  for (const [id, { action, person, due }] of Object.entries(file.data.plan ?? {})) {
    const found = checkItem(guideline, segments, id);
    if (!found.ok) {
      yield* refusals(file, found.complaints, { path: ['plan', id], of: 'key' });
      continue;
    }
    if (!isRealDate(due)) {
      yield refusal(file, { code: 'date-unreal', found: due }, { path: ['plan', id, 'due'] });
    }
    const item = found.value.id;
    const now = itemAnswersOf(assessment, item).plan;
    const same = now?.action === action && now.person === person && now.due === due;
    if (!same) yield { event: { event: 'plan', item, plan: { action, person, due } } };
  }
}

const byPlace = ({ at: a }: Problem, { at: b }: Problem): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

type Place = { readonly path: Path; readonly of?: 'key' | 'value' };

const refusal = (file: GivenFile, complaint: Complaint, { path, of }: Place): Finding => ({
  problem: { severity: 'error', complaint, at: file.locate(path, of) },
});

const refusals = (
  file: GivenFile,
  complaints: readonly Complaint[],
  place: Place,
): readonly Finding[] => complaints.map((complaint) => refusal(file, complaint, place));

const isSameParticulars = (a: Particulars, b: Particulars): boolean =>
  a.organisation === b.organisation &&
  a.period.from === b.period.from &&
  a.period.to === b.period.to &&
  a.round === b.round &&
  a.language === b.language;
