import type { Document } from '../documents/document.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Path, Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { isSameAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { AnswersFile } from './answers-schema.ts';
import { itemAnswersOf } from './assessment.ts';
import type { Assessment, ItemAnswers, Particulars, YesNo } from './assessment.ts';
import { checkAnswer, checkEvidence, checkItem, checkScope, checkSegments, checkText } from './check-answer.ts';
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

type Given = {
  readonly file: Document<AnswersFile>;
  readonly guideline: Guideline;
  readonly assessment: Assessment;
  readonly today: string;
};

type FileAnswer = NonNullable<AnswersFile['answers']>[string];

/**
 * Compares a file of answers with an assessment: the events that are missing, or everything that is wrong in
 * the file. What the file does not name stays as it is; importing twice records nothing the second time.
 */
export function importAnswers(given: Given): Result<Import> {
  const reader = new Reader(given);
  reader.readParticulars();
  reader.readScope();
  reader.readAnswers();
  reader.readPlan();
  return reader.problems.length > 0
    ? failed(reader.problems)
    : success({ events: reader.events, answers: reader.counts });
}

/** Walks once through the file, gathering what it says and what is wrong with it. */
class Reader {
  readonly events: Event[] = [];
  readonly problems: Problem[] = [];
  readonly counts = { added: 0, changed: 0, same: 0 };
  readonly #given: Given;
  #segments: readonly string[];

  constructor(given: Given) {
    this.#given = given;
    this.#segments = given.assessment.segments;
  }

  readParticulars(): void {
    const { file, guideline, assessment } = this.#given;
    const { particulars, segments } = file.data;
    if (particulars !== undefined) {
      const { from, to } = particulars.period;
      if (!isRealDate(from) || !isRealDate(to) || from > to) {
        this.#refuse({ code: 'period-unreal', found: `${from}..${to}` }, ['particulars', 'period']);
      }
      const next: Particulars = {
        organisation: particulars.organisation.trim(),
        period: { from, to },
        ...(particulars.round !== undefined && { round: particulars.round }),
        language: particulars.language ?? assessment.particulars.language,
      };
      if (!isSameParticulars(next, assessment.particulars)) {
        this.events.push({ event: 'particulars', particulars: next });
      }
    }
    if (segments === undefined) return;
    const checked = this.#take(checkSegments(guideline, segments), ['segments']);
    if (checked === undefined) return;
    this.#segments = checked;
    if (checked.join() !== assessment.segments.join()) {
      this.events.push({ event: 'segments', segments: checked });
    }
  }

  readScope(): void {
    const { file, guideline, assessment } = this.#given;
    for (const [id, written] of Object.entries(file.data.scope ?? {})) {
      const checked = this.#take(checkScope(guideline, this.#segments, id), ['scope', id], 'key');
      if (checked === undefined) continue;
      const is: YesNo = written === 'no' ? 'no' : 'yes';
      if (assessment.scope.get(id) !== is) this.events.push({ event: 'scope', scope: id, is });
    }
  }

  readAnswers(): void {
    const { file, guideline, assessment } = this.#given;
    for (const [id, entry] of Object.entries(file.data.answers ?? {})) {
      const path = ['answers', id];
      const item = this.#take(checkItem(guideline, this.#segments, id), path, 'key');
      if (item === undefined) continue;
      const now = itemAnswersOf(assessment, item.id);
      this.#readAnswer(item, entry, now);
      this.#readNote(item, entry, now);
      this.#readEvidence(item, entry, now);
    }
  }

  #readAnswer(item: Item, { answer: value, reason }: FileAnswer, now: ItemAnswers): void {
    const path = ['answers', item.id];
    if (value === undefined) {
      if (reason !== undefined) this.#refuse({ code: 'reason-unasked' }, [...path, 'reason']);
      return;
    }
    const given = { value: `${value}`, ...(reason !== undefined && { reason }) };
    const place = reason === undefined ? 'answer' : 'reason';
    const answer = this.#take(checkAnswer({ item, guideline: this.#given.guideline }, given), [...path, place]);
    if (answer === undefined) return;
    if (now.answer !== undefined && isSameAnswer(now.answer, answer)) {
      this.counts.same += 1;
      return;
    }
    this.counts[now.answer === undefined ? 'added' : 'changed'] += 1;
    this.events.push(eventOf(item, answer));
  }

  #readNote(item: Item, { note: text }: FileAnswer, now: ItemAnswers): void {
    if (text === undefined) return;
    const path = ['answers', item.id, 'note'];
    const note = this.#take(checkText(text, item, this.#given.guideline), path);
    if (note !== undefined && note !== now.note) {
      this.events.push({ event: 'note', item: item.id, note });
    }
  }

  #readEvidence(item: Item, { evidence = [] }: FileAnswer, now: ItemAnswers): void {
    const { guideline, today } = this.#given;
    const known = [...now.evidence];
    for (const [index, { title, kind, date, system, owner }] of evidence.entries()) {
      const piece: Evidence = {
        title,
        kind,
        date,
        ...(system !== undefined && { system }),
        ...(owner !== undefined && { owner }),
      };
      const path = ['answers', item.id, 'evidence', index];
      const add = this.#take(checkEvidence(piece, { item, guideline, today }), path);
      if (add === undefined || known.some((each) => isSameEvidence(each, add))) continue;
      known.push(add);
      this.events.push({ event: 'evidence', item: item.id, add });
    }
  }

  readPlan(): void {
    const { file, guideline, assessment } = this.#given;
    for (const [id, { action, person, due }] of Object.entries(file.data.plan ?? {})) {
      const item = this.#take(checkItem(guideline, this.#segments, id), ['plan', id], 'key');
      if (item === undefined) continue;
      if (!isRealDate(due)) this.#refuse({ code: 'date-unreal', found: due }, ['plan', id, 'due']);
      const now = itemAnswersOf(assessment, item.id).plan;
      const same = now?.action === action && now.person === person && now.due === due;
      if (!same) this.events.push({ event: 'plan', item: item.id, plan: { action, person, due } });
    }
  }

  #take<Value>(checked: Checked<Value>, path: Path, of: 'key' | 'value' = 'value'): Value | undefined {
    if (checked.ok) return checked.value;
    for (const complaint of checked.complaints) this.#refuse(complaint, path, of);
    return undefined;
  }

  #refuse(complaint: Complaint, path: Path, of: 'key' | 'value' = 'value'): void {
    const at = this.#given.file.locate(path, of);
    this.problems.push({ severity: 'error', complaint, at });
  }
}

/** The event that records an answer. */
export const eventOf = ({ id }: Item, answer: Answer): Event =>
  answer.kind === 'level'
    ? { event: 'answer', item: id, level: answer.level }
    : { event: 'not-applicable', item: id, reason: answer.reason };

const isSameParticulars = (a: Particulars, b: Particulars): boolean =>
  a.organisation === b.organisation &&
  a.period.from === b.period.from &&
  a.period.to === b.period.to &&
  a.round === b.round &&
  a.language === b.language;
