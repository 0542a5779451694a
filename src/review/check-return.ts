import type { Submitted } from '../assessment/event.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { ReturnFile } from './return-file.ts';

/** What a return file is held against: the assessment, as it was handed in last, and what was loaded already. */
export type HandedIn = {
  readonly assessment: { readonly id: string; readonly name: string };
  readonly organisation: string;
  readonly last: Submitted | undefined;
  /** SHA-256 of the return files that were loaded. */
  readonly loaded: ReadonlySet<string>;
};

/** Why a return file does not belong to what was handed in last; undefined where it does. */
export function checkReturn(
  { file, digest }: { readonly file: ReturnFile; readonly digest: string },
  { assessment, organisation, last, loaded }: HandedIn,
): Complaint | undefined {
  if (last === undefined) return { code: 'nothing-handed-in' };
  if (file.organisation !== organisation)
    return { code: 'return-other-company', found: file.organisation, expected: organisation };
  if (file.assessment.id !== assessment.id)
    return {
      code: 'return-other-assessment',
      found: file.assessment.name,
      expected: assessment.name,
    };
  const { revision } = last;
  if (file.revision !== revision)
    return { code: 'return-other-revision', found: file.revision, expected: revision };
  if (file.submission !== last.submission || file.seal !== last.seal)
    return { code: 'return-other-submission', revision };
  if (loaded.has(digest)) return { code: 'return-loaded', revision };
  const asked = file.questions.map(({ item }) => item);
  const twice = asked.filter((item, index) => asked.indexOf(item) !== index);
  return twice.length > 0 ? { code: 'return-asks-twice', items: twice } : undefined;
}
