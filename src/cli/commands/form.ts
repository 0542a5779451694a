import { join } from 'node:path';
import { selectItems } from '../../assessment/select-items.ts';
import { gatherForm } from '../../form/gather-form.ts';
import { writePage } from '../../form/write-page.ts';
import type { FormParts } from '../../form/write-page.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { writeOutput } from '../../files/write-output.ts';
import { languages } from '../../i18n/phrases.ts';
import type { Language } from '../../i18n/phrases.ts';
import { Failure } from '../../problems/failure.ts';
import { fileNameFrom } from '../../text/file-name.ts';
import type { FormFlags } from '../declare-form.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { take } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { err } from '../world.ts';
import type { World } from '../world.ts';

/** Writes a form: one page that colleagues answer in their browser. */
export async function form(
  world: World,
  folder: string | undefined,
  { output, lang, ...wanted }: FormFlags,
): Promise<ExitCode> {
  const opened = await openForReading(world, folder);
  const items = take(selectItems(opened, wanted));
  const name = wanted.for === undefined ? undefined : fileNameFrom(wanted.for);
  const data = gatherForm({
    assessment: opened.assessment,
    journals: opened.journals,
    id: opened.id,
    assessmentName: opened.name,
    digest: opened.pin.digest,
    languages: lang ?? [...new Set([world.voice.language, ...languagesOf(opened)])],
    inLanguage: opened.inLanguage,
    only: new Set(items.map(({ id }) => id)),
    ...(name !== undefined && { name }),
  });
  const page = writePage(data, partsOf(world), `copcheck ${world.version}`);
  writeOutput(pathIn(world, output), new TextEncoder().encode(page));
  err(world, wordsOf(world).form.written(output, items.length, importing(name ?? 'NAME', folder)));
  return exitCodes.fine;
}

/** The languages in which the guideline was pinned. */
const languagesOf = ({ pin: { translations = {} } }: OpenAssessment): readonly Language[] =>
  languages.filter((language) => language === 'en' || language in translations);

/** How what comes back is recorded. */
const importing = (name: string, folder: string | undefined): string =>
  ['copcheck import', `${name}.answers.json`, folder ?? '', `--as ${name}`]
    .filter((part) => part !== '')
    .join(' ');

/** What the build made of the browser's part. */
function partsOf(world: World): FormParts {
  const read = (name: string): string => {
    const file = join(world.root, 'dist', 'form', name);
    try {
      return new TextDecoder().decode(readBytes(file));
    } catch (error) {
      if (error instanceof Failure && error.complaint.code === 'file-not-found')
        throw new Failure({ code: 'form-parts-missing', file });
      throw error;
    }
  };
  return { script: read('form.js'), style: read('form.css') };
}
