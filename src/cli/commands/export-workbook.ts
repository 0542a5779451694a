import { headsOf } from '../../assessment/heads.ts';
import { selectItems } from '../../assessment/select-items.ts';
import { writeOutput } from '../../files/write-output.ts';
import { loadPhrases } from '../../i18n/phrases.ts';
import type { Language } from '../../i18n/phrases.ts';
import { composeWorkbook } from '../../workbook/compose-workbook.ts';
import { writeSpreadsheet } from '../../workbook/spreadsheet.ts';
import type { ExportFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { refuse, take } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { err } from '../world.ts';
import type { World } from '../world.ts';

/** Writes a workbook in which a colleague answers some of the items, and which `import` takes back. */
export async function exportWorkbook(
  world: World,
  folder: string | undefined,
  { xlsx, lang, ...wanted }: ExportFlags & { readonly xlsx: string },
): Promise<ExitCode> {
  if (!xlsx.toLowerCase().endsWith('.xlsx')) refuse([{ code: 'workbook-ending', found: xlsx }]);
  const { id, pin, journals, assessment, inLanguage, guideline } = await openForReading(
    world,
    folder,
  );
  const items = take(selectItems({ guideline, assessment }, wanted));
  const languages = lang ?? [world.voice.language];
  const tongues = await Promise.all(
    languages.map(async (language) => ({
      language,
      guideline: inLanguage(language).guideline,
      phrases: await loadPhrases(language),
    })),
  );
  const workbook = composeWorkbook({
    id,
    guideline: pin.digest,
    heads: headsOf(journals),
    assessment,
    items,
    tongues,
    font: fontFor(languages),
  });
  writeOutput(pathIn(world, xlsx), await writeSpreadsheet(workbook));
  const words = wordsOf(world).workbook;
  err(world, words.writtenTo(xlsx, items.length));
  const back = ['copcheck import', xlsx, folder ?? '', `--as ${wanted.for ?? words.colleague}`];
  err(world, words.nextSend(back.filter((part) => part !== '').join(' ')));
  return exitCodes.fine;
}

/** A font that is usual in Cambodia; where it is missing, spreadsheet programs take another one with these letters. */
const fontFor = (languages: readonly Language[]): string =>
  languages.includes('km') ? 'Khmer OS Battambang' : 'Calibri';
