import { join } from 'node:path';
import { shownText } from '../../documents/source.ts';
import { rules } from '../../lint/rules/index.ts';
import { suggest } from '../../problems/suggest.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { readSource } from '../read-source.ts';
import { refuse } from '../report-problems.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** Prints the page of a rule: why it stands, and an example of each kind. */
export function explainRule(world: World, id: string): ExitCode {
  const known = rules.map((rule) => rule.id);
  if (!known.includes(id)) {
    return refuse([
      { code: 'value-not-listed', found: id, allowed: known, meant: suggest(id, known) },
    ]);
  }
  const page = join(world.root, 'docs', 'rules', `${id}.md`);
  out(world, shownText(readSource(world, page)));
  return exitCodes.fine;
}
