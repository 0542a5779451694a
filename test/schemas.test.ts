import { expect, it } from 'vitest';
import { answersFile } from '../src/assessment/answers-schema.ts';
import { assessmentFile } from '../src/assessment/assessment-file.ts';
import { registryFile } from '../src/guideline/registry.ts';
import { contactsFile } from '../src/guideline/schema/contacts-file.ts';
import { guidelineFile } from '../src/guideline/schema/guideline-file.ts';
import { itemsFile } from '../src/guideline/schema/items-file.ts';
import { migrationFile } from '../src/guideline/schema/migration-file.ts';
import { scoringFile } from '../src/guideline/schema/scoring-file.ts';
import {
  contactsTranslationFile,
  guidelineTranslationFile,
  itemsTranslationFile,
  scoringTranslationFile,
} from '../src/guideline/schema/translation-files.ts';
import { reportTemplateFile } from '../src/report/template-file.ts';

const kinds = {
  answers: answersFile,
  assessment: assessmentFile,
  contacts: contactsFile,
  'contacts-translation': contactsTranslationFile,
  guideline: guidelineFile,
  'guideline-translation': guidelineTranslationFile,
  items: itemsFile,
  'items-translation': itemsTranslationFile,
  migration: migrationFile,
  registry: registryFile,
  'report-template': reportTemplateFile,
  scoring: scoringFile,
  'scoring-translation': scoringTranslationFile,
};

/** Written by `npm run golden`, so that editors check and explain what the program reads. */
it.each(Object.entries(kinds))(
  'publishes the schema of %s that it reads with',
  async (name, kind) => {
    expect(kind.format).toBe(`copcheck/${name}/1`);
    const published = `${JSON.stringify(kind.schema, null, 2)}\n`;
    await expect(published).toMatchFileSnapshot(`../schemas/${name}.schema.json`);
  },
);
