import type { Contacts } from './contacts.ts';
import { levels } from './guideline.ts';
import type { Condition, Contradiction, GuidelineHead, Item, Level, Source } from './guideline.ts';
import type { GuidelineFiles, GuidelineParts, ParsedGuideline } from './parse.ts';
import type { ContactsFile } from './schema/contacts-file.ts';
import type { GuidelineFile } from './schema/guideline-file.ts';
import type { ItemsFile } from './schema/items-file.ts';
import type { ScoringFile } from './schema/scoring-file.ts';
import type { EvidenceGrade, ScoringPolicy } from './scoring-policy.ts';

/** Turns what authors may write into what the program works with: every default filled in. */
export const buildGuideline = ({
  guideline,
  scoring,
  contacts,
  items,
}: GuidelineFiles): ParsedGuideline => ({
  guideline: {
    ...buildHead(guideline.data, items),
    items: items.flatMap(({ data }) => buildItems(data)),
    scoring: buildPolicy(scoring.data),
  },
  contacts: buildContacts(contacts.data),
});

/** The same of what could be read, for whoever checks the files themselves. */
export const buildParts = ({
  guideline,
  scoring,
  contacts,
  items,
}: Pick<GuidelineParts, 'guideline' | 'scoring' | 'contacts' | 'items'>): BuiltParts => ({
  head: guideline && buildHead(guideline.data, items),
  scoring: scoring && buildPolicy(scoring.data),
  contacts: contacts && buildContacts(contacts.data),
  items: new Map(items.map(({ data }) => [data.segment, buildItems(data)])),
});

/** Parts of a guideline, each where its file could be read. */
export type BuiltParts = {
  readonly head: GuidelineHead | undefined;
  readonly scoring: ScoringPolicy | undefined;
  readonly contacts: Contacts | undefined;
  /** By the segment of their file. */
  readonly items: ReadonlyMap<string, readonly Item[]>;
};

const buildItems = ({ items, segment }: ItemsFile): readonly Item[] =>
  items.map((item) => buildItem(item, segment));

function buildHead(file: GuidelineFile, items: GuidelineFiles['items']): GuidelineHead {
  const includesOf = new Map(items.map(({ data }) => [data.segment, data.includes ?? []]));
  return {
    id: file.id,
    version: file.version,
    standing: file.standing,
    title: file.title,
    guidelineTitle: file['guideline-title'],
    ...(file['original-title'] !== undefined && { originalTitle: file['original-title'] }),
    issuer: file.issuer,
    published: file.published,
    disclaimer: file.disclaimer,
    safetyRule: file['safety-rule'],
    answeringHelp: file['answering-help'] ?? [],
    basisMeaning: file['basis-meaning'],
    seenMeaning: file['seen-meaning'],
    lawCaution: file['law-caution'] ?? '',
    areas: file.areas.map(({ 'refuses-addresses': refusesAddresses, ...area }) => ({
      ...area,
      refusesAddresses: refusesAddresses ?? false,
    })),
    segments: file.segments.map((segment) => ({
      id: segment.id,
      title: segment.title,
      eligibility: segment.eligibility,
      remember: segment.remember ?? [],
      includes: includesOf.get(segment.id) ?? [],
    })),
    scope: (file.scope ?? []).map((question) => ({
      id: question.id,
      askedOf: question['asked-of'],
      askedWhen: question['asked-when'],
      question: question.question,
      honestNo: question['honest-no'],
    })),
    contradictions: (file.contradictions ?? []).map(buildContradiction),
    sources: file.sources.map(buildSource),
  };
}

type Written<List> = List extends readonly (infer Entry)[] ? Entry : never;

function buildContradiction({
  when,
  says,
}: Written<NonNullable<GuidelineFile['contradictions']>>): Contradiction {
  const conditions = when.flatMap((condition): readonly Condition[] => {
    const { scope, is, item, below } = condition;
    const atLeast = condition['at-least'];
    return [
      ...(scope !== undefined && is !== undefined ? [{ kind: 'scope' as const, scope, is }] : []),
      ...(item !== undefined && below !== undefined
        ? [{ kind: 'below' as const, item, level: below }]
        : []),
      ...(item !== undefined && atLeast !== undefined
        ? [{ kind: 'at-least' as const, item, level: atLeast }]
        : []),
    ];
  });
  return { when: conditions, says };
}

const buildSource = (source: Written<GuidelineFile['sources']>): Source => ({
  code: source.code,
  kind: source.kind,
  title: source.title,
  publisher: source.publisher,
  year: source.year,
  where: source.where,
  seen: source.seen,
  ...(source['seen-detail'] !== undefined && { seenDetail: source['seen-detail'] }),
  ...(source['as-of'] !== undefined && { asOf: source['as-of'] }),
  ...(source.caution !== undefined && { caution: source.caution }),
});

const buildItem = (item: Written<ItemsFile['items']>, segment: string): Item => ({
  id: item.id,
  segment,
  area: item.area,
  title: item.title,
  criticality: item.criticality,
  criticalityReason: item['criticality-reason'],
  question: item.question,
  why: item.why,
  evidence: item.evidence,
  remedy: item.remedy,
  ...(item.interim !== undefined && { interim: item.interim }),
  effort: item.effort,
  ...(item['applies-if'] !== undefined && { appliesIf: item['applies-if'] }),
  notApplicable: item['not-applicable'],
  ...(item['not-applicable-only-if'] !== undefined && {
    notApplicableOnlyIf: item['not-applicable-only-if'],
  }),
  basis: item.basis,
  sources: item.sources.map(({ source, at, seen }) => ({
    source,
    seen,
    ...(at !== undefined && { at }),
  })),
  ...(item.caution !== undefined && { caution: item.caution }),
  levelNotes: (item['level-notes'] ?? []).map(({ level, note }) => ({
    level: levelOf(level),
    note,
  })),
  exerciseCounts: item['exercise-counts'] ?? false,
  ...(item['legal-note'] !== undefined && { legalNote: item['legal-note'] }),
  since: item.since,
  retired: item.status === 'retired',
});

const buildPolicy = (file: ScoringFile): ScoringPolicy => ({
  version: file.version,
  levels: file.levels
    .map(({ level, ...meaning }) => ({ level: levelOf(level), ...meaning }))
    .toSorted((a, b) => a.level - b.level),
  criticalities: file.criticality,
  evidenceGrades: file['evidence-grades']
    .map(({ grade, ...meaning }) => ({ grade: evidenceGradeOf(grade), ...meaning }))
    .toSorted((a, b) => a.grade - b.grade),
  evidenceNeed: file['evidence-need'].map(({ level, critical, other }) => ({
    level: levelOf(level),
    critical: evidenceGradeOf(critical),
    other: evidenceGradeOf(other),
  })),
  evidenceAge: {
    oneGradeLessAfterMonths: file['evidence-age']['one-grade-less-after-months'],
    worthlessAfterMonths: file['evidence-age']['worthless-after-months'],
  },
  gradedFrom: file['graded-from'],
  grades: file.grades.toSorted((a, b) => b.from - a.from),
  caps: file.caps.map((cap) => ({ levels: cap.levels.map(levelOf), atMost: cap['at-most'] })),
  efforts: file.efforts,
  tiers: file.tiers
    .map(({ tier, which, advice, 'due-days': dueDays }) => ({
      tier,
      ...(dueDays !== undefined && { dueDays }),
      which: which.map((each) => ({
        criticality: each.criticality,
        levels: each.levels.map(levelOf),
      })),
      advice,
    }))
    .toSorted((a, b) => a.tier - b.tier),
  reasonMinLength: file['reason-min-length'],
  gamingNote: file['gaming-note'],
  exerciseRule: file['exercise-rule'],
});

const buildContacts = (file: ContactsFile): Contacts => ({
  notice: file.notice,
  searchRule: file['search-rule'],
  channels: file.channels.map((channel) => ({
    id: channel.id,
    name: channel.name,
    reach: channel.reach,
    runBy: channel['run-by'],
    for: channel.for,
    ...(channel['not-for'] !== undefined && { notFor: channel['not-for'] }),
    hours: channel.hours,
    languages: channel.languages,
    source: channel.source,
    ...(channel['verified-on'] !== undefined && { verifiedOn: channel['verified-on'] }),
    seen: channel.seen,
  })),
});

/** The schema lets only 0 to 4 through; 0 stands for anything else. */
const levelOf = (number: number): Level => levels.find((level) => level === number) ?? 0;

const evidenceGrades: readonly EvidenceGrade[] = [0, 1, 2, 3];

const evidenceGradeOf = (number: number): EvidenceGrade =>
  evidenceGrades.find((grade) => grade === number) ?? 0;
