import { answersFile } from '../assessment/answers-schema.ts';
import { assessmentFile } from '../assessment/assessment-file.ts';
import { exampleFile } from '../assessment/example-file.ts';
import type { FileKind } from '../documents/document.ts';
import { registryFile } from '../guideline/registry.ts';
import { contactsFile } from '../guideline/schema/contacts-file.ts';
import { guidelineFile } from '../guideline/schema/guideline-file.ts';
import { itemsFile } from '../guideline/schema/items-file.ts';
import { migrationFile } from '../guideline/schema/migration-file.ts';
import { scoringFile } from '../guideline/schema/scoring-file.ts';
import { termsFile } from '../guideline/schema/terms-file.ts';
import {
  contactsTranslationFile,
  guidelineTranslationFile,
  itemsTranslationFile,
  scoringTranslationFile,
} from '../guideline/schema/translation-files.ts';
import { reportTemplateFile } from '../report/template-file.ts';
import { formAnswersFile } from '../form/answers-file.ts';
import { returnFile } from '../review/return-file.ts';
import { submissionSchema } from '../submission/schema.ts';
import { submissionFormat } from '../submission/submission.ts';

/** Every kind of file that a person may write, in the order of their names. */
export const fileKinds: readonly FileKind<unknown>[] = [
  answersFile,
  assessmentFile,
  contactsFile,
  contactsTranslationFile,
  exampleFile,
  guidelineFile,
  guidelineTranslationFile,
  itemsFile,
  itemsTranslationFile,
  migrationFile,
  registryFile,
  reportTemplateFile,
  scoringFile,
  scoringTranslationFile,
  termsFile,
];

/** The kinds whose schemas are published: those, and what passes between a company and its reviewer. */
export const publishedKinds: readonly FileKind<unknown>[] = [
  ...fileKinds,
  returnFile,
  formAnswersFile,
  { format: submissionFormat, schema: submissionSchema },
];
