// A session whose journals lie in memory, on the built program (npm test builds it first).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = '../../../dist/src/';
const { foldJournals } = await import(`${built}assessment/fold.js`);
const { parseGuideline } = await import(`${built}guideline/parse.js`);
const { parseTranslation } = await import(`${built}guideline/parse-translation.js`);
const { translate } = await import(`${built}guideline/translation.js`);
const { loadPhrases } = await import(`${built}i18n/phrases.js`);
const { Failure } = await import(`${built}problems/failure.js`);

const blank = {
  organisation: 'Angkor Net',
  period: { from: '2026-01-01', to: '2026-12-31' },
  language: 'en',
};

const sourcesIn = (folder) =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, { file: name, bytes: readFileSync(join(folder, name)) }]),
  );

function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

/** `given`: language, folder, segments, seed (events of sokha), others (events of dara), fails (numbers of records that fail). */
export async function memorySession(given) {
  const folder = given.folder ?? join(import.meta.dirname, 'guideline');
  const language = given.language ?? 'en';
  const parsed = valueOf(await parseGuideline(sourcesIn(folder), folder));
  const isEnglish = language === 'en';
  const place = join(folder, language);
  const translation = isEnglish
    ? undefined
    : valueOf(
        await parseTranslation(sourcesIn(place), { guideline: parsed.guideline, folder: place }),
      );
  const { guideline } = isEnglish ? parsed : translate(parsed, translation);

  const minute = (index) => `2026-11-22T14:${String(index % 60).padStart(2, '0')}:00.000+07:00`;
  const entriesOf = (events) =>
    events.map((event, index) => ({ seq: index + 1, at: minute(index), event }));
  const own = [{ event: 'segments', segments: given.segments ?? ['isp'] }, ...(given.seed ?? [])];
  const journals = () => [
    { name: 'sokha', entries: entriesOf(own), head: '' },
    { name: 'dara', entries: entriesOf(given.others ?? []), head: '' },
  ];
  let tries = 0;
  return {
    events: () => own,
    journals,
    session: {
      guideline,
      phrases: await loadPhrases(language),
      translation: translation?.status,
      contributor: 'sokha',
      today: '2026-11-22',
      assessment: () => foldJournals(journals(), blank),
      record: (events) => {
        tries += 1;
        if ((given.fails ?? []).includes(tries)) {
          throw new Failure({ code: 'disk-full', file: 'answers/sokha.jsonl' });
        }
        own.push(...events);
        return '14:02:11';
      },
    },
  };
}
