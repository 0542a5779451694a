import type { ReadingComplaints } from './complaints/reading.ts';
import type { AnswerComplaints } from './complaints/answers.ts';
import type { GuidelineComplaints } from './complaints/guideline.ts';
import type { VersionComplaints } from './complaints/versions.ts';
import type { FolderComplaints } from './complaints/folder.ts';
import type { SubmissionComplaints } from './complaints/submission.ts';
import type { EvidenceComplaints } from './complaints/evidence.ts';
import type { PackageComplaints } from './complaints/package.ts';
import type { SignatureComplaints } from './complaints/signature.ts';
import type { DeskComplaints } from './complaints/desk.ts';
import type { ResponseComplaints } from './complaints/response.ts';
import type { SectorComplaints } from './complaints/sector.ts';
import type { SheetComplaints } from './complaints/sheet.ts';
import type { SharingComplaints } from './complaints/sharing.ts';
import type { ReportComplaints } from './complaints/report.ts';
import type { ProgramComplaints } from './complaints/program.ts';

/**
 * Everything that can be wrong, by code, with what its sentence needs. The sentences and the next steps
 * stand in `i18n`, once for each language; a code without its sentence does not compile.
 */
export type ComplaintArguments = ReadingComplaints &
  AnswerComplaints &
  GuidelineComplaints &
  VersionComplaints &
  FolderComplaints &
  SubmissionComplaints &
  EvidenceComplaints &
  PackageComplaints &
  SignatureComplaints &
  DeskComplaints &
  ResponseComplaints &
  SectorComplaints &
  SheetComplaints &
  SharingComplaints &
  ReportComplaints &
  ProgramComplaints;

/** What a complaint is shown and looked up under. */
export const shownCode = (complaint: Complaint): string =>
  complaint.code === 'guideline-rule' ? complaint.rule : complaint.code;

/** The page about what a rule found, from the folder of the package; nothing else has one. */
export const pageOf = (complaint: Complaint): string | undefined =>
  complaint.code === 'guideline-rule' ? `docs/rules/${complaint.rule}.md` : undefined;

export type Code = keyof ComplaintArguments;

/** One thing that is wrong: its code, and what its sentence needs. */
export type Complaint = {
  readonly [C in Code]: { readonly code: C } & ComplaintArguments[C];
}[Code];
