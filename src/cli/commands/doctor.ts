import { listGuidelines, listTranslations } from '../../files/guideline-files.ts';
import { canWriteIn, freeBytesIn } from '../../files/try-folder.ts';
import type { Style } from '../../problems/format/text.ts';
import { wrap } from '../../text/wrap.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineRoots } from '../find-guideline.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, out } from '../world.ts';
import type { World } from '../world.ts';

/** The oldest Node.js that copcheck runs on, as `engines` in package.json says. */
const LEAST_NODE = '20.19';

/** Below this an assessment may still fit, but not comfortably. */
const LEAST_BYTES = 100_000_000;

type Check = { readonly isFine: boolean; readonly says: string };

/** Says whether copcheck can work here, and what to do where it cannot; exit 1 where something must be mended. */
export async function doctor(world: World): Promise<ExitCode> {
  const words = wordsOf(world).doctor;
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  const checks = [
    nodeCheck(world),
    folderCheck(world),
    spaceCheck(world),
    ...guidelineChecks(world),
    { isFine: true, says: words.columns(columnsOf(world)) },
  ];
  const show = (text: string): readonly string[] => wrap(text, width);
  const lines = [
    ...show(words.title(world.version)).map(style.bold),
    '',
    ...checks.flatMap((check) => checkLines(check, { world, style, width })),
    '',
    ...show(words.khmerTitle).map(style.bold),
    ...show(words.khmerLine),
    ...show(words.englishLine),
    '',
    ...words.khmerHelp.flatMap(show),
  ];
  out(world, lines.join('\n'));
  return checks.every(({ isFine }) => isFine) ? exitCodes.fine : exitCodes.fallsShort;
}

function checkLines(
  { isFine, says }: Check,
  { world, style, width }: { readonly world: World; readonly style: Style; readonly width: number },
): readonly string[] {
  const { doctor: words, general } = wordsOf(world);
  const label = general.label(isFine ? words.fine : words.notFine);
  const [first = '', ...others] = wrap(`${label}${says}`, width);
  return [isFine ? style.good(first) : style.warning(first), ...others];
}

function nodeCheck(world: World): Check {
  const isFine = atLeast(world.nodeVersion, LEAST_NODE);
  return { isFine, says: wordsOf(world).doctor.node(world.nodeVersion, LEAST_NODE) };
}

function atLeast(found: string, least: string): boolean {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function folderCheck(world: World): Check {
  const words = wordsOf(world).doctor;
  const isFine = canWriteIn(world.cwd, world.newId());
  return { isFine, says: isFine ? words.folder(world.cwd) : words.noFolder(world.cwd) };
}

function spaceCheck(world: World): Check {
  const words = wordsOf(world).doctor;
  const free = freeBytesIn(world.cwd);
  if (free === undefined) return { isFine: true, says: words.spaceUnknown };
  const isFine = free >= LEAST_BYTES;
  const size = `${Math.floor(free / 1_000_000)} MB`;
  return { isFine, says: isFine ? words.space(size) : words.noSpace(size) };
}

function guidelineChecks(world: World): readonly Check[] {
  const words = wordsOf(world).doctor;
  const found = listGuidelines(guidelineRoots(world, undefined));
  if (found.length === 0) return [{ isFine: false, says: words.noGuidelines }];
  return found.map(({ id, version, folder }) => {
    const languages = ['en', ...listTranslations(folder)].join(', ');
    return { isFine: true, says: words.guideline(id, version, languages) };
  });
}
