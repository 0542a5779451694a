import { card } from './km/card.ts';
import { complaints } from './km/complaints.ts';
import { desk } from './km/desk.ts';
import { doctor } from './km/doctor.ts';
import { form } from './km/form.ts';
import { evidence } from './km/evidence.ts';
import { general } from './km/general.ts';
import { interview } from './km/interview.ts';
import { program } from './km/program.ts';
import { report } from './km/report.ts';
import { response } from './km/response.ts';
import { review } from './km/review.ts';
import { sheet } from './km/sheet.ts';
import { sharing } from './km/sharing.ts';
import { workbook } from './km/workbook.ts';
import { signature } from './km/signature.ts';
import { sector } from './km/sector.ts';
import { submission } from './km/submission.ts';
import { upgrade } from './km/upgrade.ts';
import { verification } from './km/verification.ts';
import type { Phrases } from './phrases.ts';

/** Khmer, a draft: no native reader has compared it with the English yet (docs/km/terms.md). */
export const km: Phrases = {
  complaints,
  desk,
  doctor,
  form,
  evidence,
  general,
  interview,
  card,
  program,
  report,
  response,
  review,
  sheet,
  sharing,
  workbook,
  signature,
  sector,
  submission,
  upgrade,
  verification,
};
