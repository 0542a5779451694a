import { imagineUpgrade } from '../../assessment/upgrade.ts';
import { shownText } from '../../documents/source.ts';
import { readAssessmentFolder } from '../../files/read-assessment-folder.ts';
import { readGuidelineFiles } from '../../files/guideline-files.ts';
import { movesBetween } from '../../guideline/migration.ts';
import { parseGuidelineFiles } from '../../guideline/parse.ts';
import { pinOf } from '../../guideline/pin.ts';
import { compareVersions } from '../../guideline/version.ts';
import { say } from '../../i18n/say.ts';
import { applyVersionRules } from '../../lint/rule.ts';
import type { VersionPair } from '../../lint/version-rule.ts';
import { rules } from '../../lint/rules/index.ts';
import { applySuppressions } from '../../lint/suppressions.ts';
import { versionRules } from '../../lint/version-rules/index.ts';
import { saidOf } from '../../problems/format/said.ts';
import { problemJson } from '../../problems/format/json.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import type { Change } from '../../revision/change.ts';
import { changesBetween } from '../../revision/compare.ts';
import { impactOf } from '../../revision/impact.ts';
import type { Impact } from '../../revision/impact.ts';
import type { Comparison } from '../../revision/verdict.ts';
import type { DiffFlags } from '../declare-versions.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineFolder, parseFolder } from '../find-guideline.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { refuse, reportProblems, valueOf } from '../report-problems.ts';
import { pairBetween } from '../version-pair.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

const formats = ['text', 'json', 'markdown'] as const;

type Format = (typeof formats)[number];

/**
 * Compares two versions of a guideline: what changed, whether version and migration say so, and what it does
 * to the answers of some companies.
 */
export async function diff(
  world: World,
  given: { readonly before: string; readonly after: string },
  flags: DiffFlags,
): Promise<ExitCode> {
  const format = formatIn(flags.format);
  const before = await parseFolder(guidelineFolder(world, given.before, flags.guidelines));
  const folder = guidelineFolder(world, given.after, flags.guidelines);
  const sources = readGuidelineFiles(folder);
  const files = valueOf(await parseGuidelineFiles(sources, folder), sources.values());
  const pair = await pairBetween(before.guideline, { folder, files });
  refuseOthers(pair);

  const changes = changesBetween(pair);
  const comparison: Comparison = {
    guideline: pair.after.id,
    from: pair.before.version,
    to: pair.after.version,
    changes,
    impacts: await impactsOf(world, pair, { changes, folders: flags.impact ?? [] }),
  };
  const shown = (file: string): string => shownFrom(world, file);
  const texts = new Map(
    Array.from(sources.values(), (each) => [each.file, shownText(each)] as const),
  );
  const found = applySuppressions(applyVersionRules(versionRules, pair), {
    texts,
    rules: rules.map(({ id }) => id),
    ran: new Set(versionRules.map(({ id }) => id)),
  });
  const problems = found.map(({ at, ...problem }) =>
    at === undefined ? problem : { ...problem, at: { ...at, file: shown(at.file) } },
  );
  await print(world, format, { comparison, problems });
  if (problems.length === 0) return exitCodes.fine;
  const read = Array.from(texts, ([file, text]) => [shown(file), text] as const);
  if (format !== 'json') await reportProblems(world, { problems, sources: new Map(read) });
  return exitCodes.fallsShort;
}

function formatIn(given: string): Format {
  const format = formats.find((each) => each === given);
  const meant = suggest(given, formats);
  return format ?? refuse([{ code: 'value-not-listed', found: given, allowed: formats, meant }]);
}

function refuseOthers({ before, after }: VersionPair): void {
  if (before.id !== after.id)
    refuse([{ code: 'guideline-other', found: after.id, expected: before.id }]);
  if (compareVersions(after.version, before.version) < 0)
    refuse([{ code: 'versions-swapped', from: before.version, to: after.version }]);
}

async function print(
  world: World,
  format: Format,
  {
    comparison,
    problems,
  }: { readonly comparison: Comparison; readonly problems: readonly Problem[] },
): Promise<void> {
  switch (format) {
    case 'text':
      return out(world, (await import('../../revision/format/text.ts')).comparisonText(comparison));
    case 'markdown':
      return out(
        world,
        (await import('../../revision/format/markdown.ts')).comparisonMarkdown(comparison),
      );
    case 'json': {
      const { complaints } = wordsOf(world);
      const said = problems.map((problem) =>
        problemJson(saidOf(problem, ({ complaint }) => say(complaint, complaints))),
      );
      const { comparisonJson } = await import('../../revision/format/json.ts');
      return out(world, comparisonJson(comparison, said));
    }
  }
}

/** What the newer version does to each of these assessments, which must follow the older one. */
async function impactsOf(
  world: World,
  { before, after, migration }: VersionPair,
  {
    changes,
    folders,
  }: { readonly changes: readonly Change[]; readonly folders: readonly string[] },
): Promise<readonly Impact[]> {
  const impacts: Impact[] = [];
  for (const named of folders) {
    const opened = valueOf(await readAssessmentFolder(pathIn(world, named)));
    const { pin, assessment, guideline } = opened;
    if (pin.id !== before.id || pin.version !== before.version) {
      const expected = `${before.id} ${before.version}`;
      const found = `${pin.id} ${pin.version}`;
      refuse([{ code: 'assessment-of-other-version', folder: named, found, expected }]);
    }
    const moves = movesBetween(guideline, after, migration);
    const to = pinOf({ guideline: after, contacts: NO_CONTACTS });
    const moved = imagineUpgrade(opened, { event: 'upgrade', from: pin.version, to, moves });
    impacts.push(
      impactOf({ before: assessment, after: moved }, { from: guideline, to: after, changes }),
    );
  }
  return impacts;
}

/** Contacts are no part of what is compared. */
const NO_CONTACTS = { notice: '', searchRule: '', channels: [] };
