import { idsIn } from '../version-rule.ts';
import type { VersionRule } from '../rule.ts';

export const idsNeverVanish: VersionRule = {
  id: 'ids-never-vanish',
  severity: 'error',
  of: 'versions',
  summary:
    'Every item, scope question and segment of the version before is still there, or migration.yaml says what became of it.',
  *check({ before, after, files, declared, migration }) {
    const now = new Set(idsIn(after).keys());
    const told = new Set(migration.moves.map(({ from }) => from));
    for (const [id, what] of idsIn(before)) {
      if (now.has(id) || told.has(id)) continue;
      yield {
        file: declared ?? files.guideline,
        path: [declared === undefined ? 'version' : 'from'],
        message: `The ${what} ${id} of ${before.version} is gone, and nothing says what became of it.`,
        hint:
          declared === undefined
            ? 'Bring it back, or add a file migration.yaml that names it as renamed, split, merged or retired.'
            : 'Bring it back, or name it here as renamed, split, merged or retired.',
      };
    }
  },
};
