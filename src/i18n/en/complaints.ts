import { answerComplaints } from './complaints/answers.ts';
import { folderComplaints } from './complaints/folder.ts';
import { formComplaints } from './complaints/form.ts';
import { guidelineComplaints } from './complaints/guideline.ts';
import { programComplaints } from './complaints/program.ts';
import { readingComplaints } from './complaints/reading.ts';
import { evidenceComplaints } from './complaints/evidence.ts';
import { packageComplaints } from './complaints/package.ts';
import { sheetComplaints } from './complaints/sheet.ts';
import { signatureComplaints } from './complaints/signature.ts';
import { deskComplaints } from './complaints/desk.ts';
import { responseComplaints } from './complaints/response.ts';
import { sectorComplaints } from './complaints/sector.ts';
import { sharingComplaints } from './complaints/sharing.ts';
import { submissionComplaints } from './complaints/submission.ts';
import { versionComplaints } from './complaints/versions.ts';
import type { Sentences } from './complaints/sentences.ts';

/** What is said about everything that can be wrong; a code without its sentence does not compile. */
export const complaints: Sentences = {
  ...readingComplaints,
  ...answerComplaints,
  ...guidelineComplaints,
  ...folderComplaints,
  ...programComplaints,
  ...versionComplaints,
  ...submissionComplaints,
  ...evidenceComplaints,
  ...packageComplaints,
  ...signatureComplaints,
  ...deskComplaints,
  ...responseComplaints,
  ...sectorComplaints,
  ...sheetComplaints,
  ...formComplaints,
  ...sharingComplaints,
};
