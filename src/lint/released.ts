import type { GuidelineFiles, ParsedGuideline } from '../guideline/parse.ts';
import { pinOf } from '../guideline/pin.ts';
import type { Release } from '../guideline/registry.ts';
import type { Problem } from '../problems/problem.ts';

/** A released version whose canonical form is no longer the one in `registry.yaml`; contacts may change. */
export function alteredSinceRelease(
  parsed: ParsedGuideline,
  files: GuidelineFiles,
  releases: readonly Release[],
): readonly Problem[] {
  const { id, version } = parsed.guideline;
  const released = releases.find((each) => each.id === id && each.version === version);
  if (released === undefined || released.digest === pinOf(parsed).digest) return [];
  const complaint = { code: 'guideline-released', id, version } as const;
  return [{ severity: 'error', complaint, at: files.guideline.locate(['version']) }];
}
