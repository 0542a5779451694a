import type { CsvRow } from '../documents/csv.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { csvFile } from '../text/csv-cell.ts';
import { lengthOf } from '../text/length.ts';
import { shorten } from '../text/shorten.ts';
import { hasUnsafeCharacters, makeVisible } from '../text/visible.ts';
import { itemAnswersOf } from './assessment.ts';
import type { Assessment, Plan } from './assessment.ts';
import { checkItem, checkText } from './check-answer.ts';
import { checkPlan } from './check-plan.ts';
import { dateWritten, orderOf } from './written-dates.ts';
import type { DateOrder } from './written-dates.ts';

/** The columns of a plan that are read again; whatever others a tracker keeps are its own business. */
export const planColumns = { item: 'item', action: 'action', person: 'owner', due: 'due' } as const;

type Part = keyof typeof planColumns;

/** What a row plans beside what is planned already. */
export type PlanFinding = {
  readonly item: string;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly before?: Plan;
  readonly plan: Plan;
};

/** Everything that a file of plans says; what cannot be recorded stands among the problems, with its place. */
export type PlanFindings = {
  readonly findings: readonly PlanFinding[];
  readonly problems: readonly Problem[];
};

/** As much as a submission may say in one place. */
const MOST = { action: 4000, person: 200 };

/**
 * Compares a file of plans with what is planned. An empty cell says nothing: it takes nothing back. What stands as it
 * was written is unchanged, also where its day has passed since.
 */
export function comparePlans(
  rows: readonly CsvRow[],
  context: {
    readonly file: string;
    readonly guideline: Guideline;
    readonly assessment: Assessment;
    readonly today: string;
  },
): Result<PlanFindings> {
  const [head, ...others] = rows;
  const columns = columnsIn(head ?? [], context.file);
  if (!columns.ok) return columns;
  const read = others.flatMap((row) => rowIn(row, columns.value) ?? []);
  const order = orderOf(
    read.map(({ cells: { item, due } }) => {
      const known = itemAnswersOf(context.assessment, item.text.trim().toUpperCase()).plan?.due;
      return { written: due.text, ...(known !== undefined && { known }) };
    }),
  );
  const seen = new Map<string, number>();
  const findings: PlanFinding[] = [];
  const problems: Problem[] = [];
  for (const row of read) {
    const found = compareRow(row, { ...context, order, seen });
    if ('outcome' in found) findings.push(found);
    else problems.push(...found.problems);
  }
  return success({ findings, problems });
}

type Cell = { readonly text: string; readonly at: Location };

type PlanRow = { readonly cells: Readonly<Record<Part, Cell>> };

function columnsIn(head: CsvRow, file: string): Result<ReadonlyMap<Part, number>> {
  const names = head.map(({ text }) => text.trim().toLowerCase());
  const at = head[0]?.at ?? { file, line: 1, column: 1 };
  const parts = ['item', 'action', 'person', 'due'] as const;
  const places = new Map(
    parts
      .map((part) => [part, names.indexOf(planColumns[part])] as const)
      .filter(([, i]) => i >= 0),
  );
  const twice = parts.find((part) => names.filter((name) => name === planColumns[part]).length > 1);
  if (twice !== undefined) {
    return failed([problem({ code: 'csv-column-twice', column: planColumns[twice] }, at)]);
  }
  if (places.has('item') && places.size > 1) return success(places);
  const missing = parts.filter((part) => !places.has(part)).map((part) => planColumns[part]);
  return failed([
    problem(
      {
        code: 'csv-columns-missing',
        missing,
        names: names
          .filter((name) => name !== '')
          .slice(0, 20)
          .map(shorten),
      },
      at,
    ),
  ]);
}

const problem = (complaint: Complaint, at: Location): Problem => ({
  severity: 'error',
  complaint,
  at,
});

/** The cells of a row that are read; nothing where all of them are empty. */
function rowIn(row: CsvRow, columns: ReadonlyMap<Part, number>): PlanRow | undefined {
  const [first] = row;
  if (first === undefined) return undefined;
  const cellOf = (part: Part): Cell => {
    const cell = row[columns.get(part) ?? -1];
    return cell === undefined ? { text: '', at: first.at } : { ...cell, text: clean(cell.text) };
  };
  const cells = {
    item: cellOf('item'),
    action: cellOf('action'),
    person: cellOf('person'),
    due: cellOf('due'),
  };
  const says = [cells.action, cells.person, cells.due].some(({ text }) => text !== '');
  return says ? { cells } : undefined;
}

const clean = (text: string): string => text.normalize('NFC').replaceAll('\t', ' ').trim();

type Comparing = {
  readonly guideline: Guideline;
  readonly assessment: Assessment;
  readonly today: string;
  readonly order: DateOrder | undefined;
  /** The line of each item that was read, so that none is planned twice. */
  readonly seen: Map<string, number>;
};

/** What a row says, or what is wrong with it. */
type Read<Value> = Value | { readonly problems: readonly Problem[] };

const refuse = (complaints: readonly Complaint[], { at }: Cell) => ({
  problems: complaints.map((complaint) => problem(complaint, at)),
});

function compareRow({ cells }: PlanRow, context: Comparing): Read<PlanFinding> {
  const item = itemIn(cells.item, context);
  if ('problems' in item) return item;
  const before = itemAnswersOf(context.assessment, item.id).plan;
  const plan = planIn(cells, before, context.order);
  if ('problems' in plan) return plan;
  if (before !== undefined && isSamePlan(before, plan)) {
    return { item: item.id, outcome: 'unchanged', before, plan: before };
  }
  const problems = problemsOf(plan, { cells, item, ...context });
  if (problems.length > 0) return { problems };
  const known = before === undefined ? {} : { before };
  return { item: item.id, outcome: before === undefined ? 'new' : 'changed', plan, ...known };
}

/** The item of a row, which no row above it plans. */
function itemIn(cell: Cell, { guideline, assessment, seen }: Comparing): Read<Item> {
  if (cell.text === '') return refuse([{ code: 'plan-without-item' }], cell);
  const found = checkItem(guideline, assessment.segments, cell.text);
  if (!found.ok) return refuse(found.complaints, cell);
  const { id } = found.value;
  const line = seen.get(id);
  if (line !== undefined) return refuse([{ code: 'planned-twice', id, line }], cell);
  seen.set(id, cell.at.line);
  return found.value;
}

/** What a row plans, completed by what is planned already. */
function planIn(
  { action, person, due }: PlanRow['cells'],
  before: Plan | undefined,
  order: DateOrder | undefined,
): Read<Plan> {
  const date = due.text === '' ? (before?.due ?? '') : dateWritten(due.text, order);
  if (date === undefined)
    return refuse([{ code: 'date-of-two-days', found: shorten(due.text) }], due);
  return {
    action: asTyped(action.text, before?.action),
    person: asTyped(person.text, before?.person),
    due: date,
  };
}

/** Everything that keeps a plan from standing, as for one that is typed. */
function problemsOf(
  plan: Plan,
  {
    cells,
    item,
    guideline,
    today,
  }: Comparing & { readonly cells: PlanRow['cells']; readonly item: Item },
): readonly Problem[] {
  const text = checkText(plan.action, item, guideline);
  const checked = checkPlan(plan, today);
  return [
    ...textProblems(cells, plan),
    ...(text.ok ? [] : refuse(text.complaints, cells.action).problems),
    ...(checked.ok
      ? []
      : checked.complaints.map((complaint) => problem(complaint, cellOf(complaint, cells).at))),
  ];
}

/** In which cell a plan is wrong. */
const cellOf = ({ code }: Complaint, { action, person, due }: PlanRow['cells']): Cell =>
  code === 'plan-action-short' ? action : code === 'plan-without-person' ? person : due;

/**
 * What somebody meant by a cell: what stood there before, where the cell is empty or says it as it was written;
 * otherwise the text without the apostrophe that keeps a spreadsheet from running it.
 */
function asTyped(text: string, before: string | undefined): string {
  if (text === '') return before ?? '';
  if (before !== undefined && (text === before || text === asWritten(before))) return before;
  return text.startsWith("'") && asWritten(text.slice(1)) === text ? text.slice(1) : text;
}

/** A text as it is read from a cell that it was written to. */
const asWritten = (text: string): string =>
  clean(
    csvFile([[text]])
      .replace(/^\ufeff"/, '')
      .replace(/"\r\n$/, '')
      .replaceAll('""', '"'),
  );

const isSamePlan = (one: Plan, other: Plan): boolean =>
  one.action === other.action && one.person === other.person && one.due === other.due;

function textProblems(cells: PlanRow['cells'], plan: Plan): readonly Problem[] {
  return (['action', 'person'] as const).flatMap((part) => {
    const length = lengthOf(plan[part]);
    const most = MOST[part];
    return [
      ...(length > most
        ? [problem({ code: 'text-length', length, least: 1, most }, cells[part].at)]
        : []),
      ...(hasUnsafeCharacters(plan[part])
        ? [
            problem(
              { code: 'control-character', shown: shorten(makeVisible(plan[part])) },
              cells[part].at,
            ),
          ]
        : []),
    ];
  });
}
