import { changesBetween } from '../../revision/compare.ts';
import { verdictOf } from '../../revision/verdict.ts';
import type { VersionRule } from '../rule.ts';

export const versionsFitTheirChanges: VersionRule = {
  id: 'versions-fit-their-changes',
  severity: 'error',
  of: 'versions',
  summary:
    'A version is high enough for what changed: a first number when answers do not stand or score otherwise, a second when there is more to answer, a third for words.',
  *check({ before, after, files, migration }) {
    const changes = changesBetween({ before, after, migration });
    const { asks, least, fits } = verdictOf({ from: before.version, to: after.version, changes });
    if (fits) return;
    const examples = changes.filter((change) => change.asks === asks).map(({ id }) => id);
    yield {
      file: files.guideline,
      path: ['version'],
      message: `${after.version} is too low for what changed since ${before.version} (${some(examples)}): at least ${least}.`,
      hint: `Write version: "${least}", and see what changed: copcheck diff, with the folders of both.`,
    };
  },
};

const some = (ids: readonly string[]): string =>
  ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
