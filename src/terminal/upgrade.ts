import type { UpgradePlan } from '../assessment/upgrade.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Move } from '../guideline/migration.ts';
import { cells } from '../text/cells.ts';
import { hanging, linesOf, padEnd } from './lines.ts';
import type { Writing } from './talk.ts';

/** What another version would do to an assessment, as a table: what, and why. */
export function renderUpgrade(
  plan: UpgradePlan,
  { from, to }: { readonly from: Guideline; readonly to: Guideline },
  writing: Writing,
): string {
  const { phrases, style, width } = writing;
  const words = phrases.upgrade;
  const table = (heading: string, rows: readonly Row[]): readonly string[] =>
    rows.length === 0
      ? []
      : ['', ...linesOf(heading, width).map(style.bold), ...rowLines(rows, width)];
  const moveRows = (moves: readonly Move[], reason: string): readonly Row[] =>
    moves.map(({ from: id, to: ids, because }) => ({
      name: words.becomes(id, ids),
      text: because === '' ? reason : because,
    }));
  const titleOf = (id: string): string => to.items.find((item) => item.id === id)?.title ?? '';
  const renamed = plan.kept.filter((move) => move.to[0] !== move.from);
  const lines = [
    ...linesOf(words.title(to.id, from.version, to.version), width).map(style.bold),
    '',
    ...linesOf(words.kept(plan.kept.length), width),
    ...table(words.renamed, moveRows(renamed, '')),
    ...table(words.toConfirm, moveRows(plan.toConfirm, words.questionChanged)),
    ...table(words.archived, moveRows(plan.archived, words.askedNoMore)),
    ...table(
      words.scopeAgain,
      moveRows(
        plan.scope.filter((move) => !isArchived(move)),
        words.questionChanged,
      ),
    ),
    ...table(words.scopeGone, moveRows(plan.scope.filter(isArchived), '')),
    ...table(
      words.added,
      plan.added.map((id) => ({ name: id, text: titleOf(id) })),
    ),
    '',
    ...linesOf(words.nothingLost, width).map(style.dim),
  ];
  return `${lines.join('\n')}\n`;
}

const isArchived = ({ how }: Move): boolean => how === 'archived';

type Row = { readonly name: string; readonly text: string };

const WIDEST_NAME = 30;

function rowLines(rows: readonly Row[], width: number): readonly string[] {
  const widest = Math.max(...rows.map(({ name }) => cells(name)));
  const space = Math.min(widest, WIDEST_NAME, Math.floor(width / 2));
  return rows
    .flatMap(({ name, text }) =>
      cells(name) > space
        ? [...hanging('  ', name, width), ...hanging(`  ${padEnd('', space)}  `, text, width)]
        : hanging(`  ${padEnd(name, space)}  `, text, width),
    )
    .map((line) => line.trimEnd());
}
