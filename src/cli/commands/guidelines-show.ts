import { checkSegments } from '../../assessment/check-answer.ts';
import { coreSegment } from '../../guideline/guideline.ts';
import type { ParsedGuideline } from '../../guideline/parse.ts';
import { translate } from '../../guideline/translation.ts';
import { renderChecklist } from '../../terminal/checklist.ts';
import type { ShowFlags } from '../declare-guidelines.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineFolder, parseFolder, readTranslations } from '../find-guideline.ts';
import { refuse } from '../report-problems.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, out } from '../world.ts';
import type { World } from '../world.ts';

/** Shows a checklist on the screen: all of it, or one segment with the core. */
export async function showGuideline(
  world: World,
  id: string,
  { segment, lang, guidelines }: ShowFlags,
): Promise<ExitCode> {
  const folder = guidelineFolder(world, id, guidelines);
  const { guideline } = await inLanguage(world, folder, lang);
  if (segment !== undefined && segment !== coreSegment) {
    const known = checkSegments(guideline, [segment]);
    if (!known.ok) return refuse(known.complaints);
  }
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  out(
    world,
    renderChecklist({
      guideline,
      phrases: wordsOf(world),
      style,
      width,
      ...(segment !== undefined && { segment }),
    }),
  );
  return exitCodes.fine;
}

/**
 * The guideline of a folder in the language asked for; where nobody asked, in the one that the program speaks, or
 * in English if it is not translated into that. A draft translation says so.
 */
async function inLanguage(
  world: World,
  folder: string,
  asked: string | undefined,
): Promise<ParsedGuideline> {
  const parsed = await parseFolder(folder);
  const lang = asked ?? world.voice.language;
  if (lang === 'en') return parsed;
  const translations = await readTranslations(folder, parsed);
  const known = ['en', ...translations.map(({ language }) => language)];
  const found = translations.find(({ language }) => language === lang);
  if (found === undefined && asked === undefined) return parsed;
  if (found === undefined) return refuse([{ code: 'language-unknown', found: lang, known }]);
  if (found.status === 'draft') out(world, `${wordsOf(world).program.draftTranslation}\n`);
  return translate(parsed, found);
}
