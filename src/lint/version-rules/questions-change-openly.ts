import { itemsIn } from '../items-in.ts';
import type { VersionRule } from '../rule.ts';

export const questionsChangeOpenly: VersionRule = {
  id: 'questions-change-openly',
  severity: 'error',
  of: 'versions',
  summary:
    'A question with other words is named in migration.yaml: as reworded when it means the same, as meaning-changed when not.',
  *check({ before, files, migration }) {
    const declared = new Set([
      ...migration.reworded,
      ...migration.moves.filter(({ how }) => how === 'confirm').map(({ from }) => from),
    ]);
    const cameFrom = new Map(
      migration.moves.flatMap(({ from, to, how }) =>
        (how === 'kept' ? to : []).map((id) => [id, from]),
      ),
    );
    const was = new Map(
      [...before.items.filter(({ retired }) => !retired), ...before.scope].map(
        ({ id, question }) => [id, question],
      ),
    );
    const changed = (id: string, question: string): boolean => {
      const from = cameFrom.get(id) ?? id;
      const asked = was.get(from);
      return asked !== undefined && asked !== question && !declared.has(from);
    };
    const finding = (id: string) => ({
      message: `The question of ${id} has other words than in ${before.version}.`,
      hint: 'Name it in migration.yaml: under reworded if every answer still holds, else under meaning-changed.',
    });
    for (const file of files.items) {
      for (const { item, at } of itemsIn(file)) {
        if (!changed(item.id, item.question)) continue;
        yield { file, path: at('question'), ...finding(item.id) };
      }
    }
    for (const [index, { id, question }] of (files.guideline.data.scope ?? []).entries()) {
      if (!changed(id, question)) continue;
      yield { file: files.guideline, path: ['scope', index, 'question'], ...finding(id) };
    }
  },
};
