import type { Document } from '../documents/document.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Location, Path, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import type { Contacts } from './contacts.ts';
import type { Guideline, Item } from './guideline.ts';
import { mustBe } from './must-be.ts';
import type {
  ContactsTranslationFile,
  GuidelineTranslationFile,
  ItemsTranslationFile,
  ScoringTranslationFile,
} from './schema/translation-files.ts';
import type { ScoringPolicy } from './scoring-policy.ts';

/** Where a translated file of items says more or less than the English one. */
export function itemsDiffer(
  { items }: Guideline,
  segment: string,
  file: Document<ItemsTranslationFile>,
): readonly Problem[] {
  const { data, locate } = file;
  const foreign = mustBe(segment, data.segment, () => locate(['segment']));
  if (foreign.length > 0) return foreign;
  const own = items.filter((item) => item.segment === segment);
  const ids = data.items.map(({ id }) => id);
  const missing = own
    .filter(({ id }) => !ids.includes(id))
    .map(({ id }) => lacks(id, 'id', locate(['items'], 'key')));
  const others = data.items.flatMap((item, index): readonly Problem[] => {
    const { id } = item;
    const at = locate(['items', index, 'id']);
    if (ids.indexOf(id) < index) return [problemAt(at, { code: 'guideline-id-taken', id })];
    const english = own.find((each) => each.id === id);
    return english === undefined
      ? [problemAt(at, { code: 'item-unknown', id, meant: undefined })]
      : textsDiffer({ file, id, path: ['items', index] }, textsOf(english, item));
  });
  return [...missing, ...others];
}

const textsOf = (english: Item, translated: ItemsTranslationFile['items'][number]): Texts => ({
  interim: [one(english.interim), one(translated.interim)],
  'not-applicable-only-if': [
    one(english.notApplicableOnlyIf),
    one(translated['not-applicable-only-if']),
  ],
  caution: [one(english.caution), one(translated.caution)],
  'legal-note': [one(english.legalNote), one(translated['legal-note'])],
  evidence: [many(english.evidence), many(translated.evidence)],
  'level-notes': [
    english.levelNotes.map(({ level }) => level),
    (translated['level-notes'] ?? []).map(({ level }) => level),
  ],
});

/** Where the translated `guideline.yaml` says more or less than the English one. */
export function guidelineDiffers(
  { areas, segments, scope, sources, ...english }: Guideline,
  file: Document<GuidelineTranslationFile>,
): readonly Problem[] {
  const { data } = file;
  const sourceOf = new Map(sources.map((source) => [source.code, source]));
  const segmentOf = new Map(segments.map((segment) => [segment.id, segment]));
  return [
    ...namesDiffer(file, ['areas', 'id'], [areas.map(idOf), data.areas.map(idOf)]),
    ...namesDiffer(file, ['segments', 'id'], [segments.map(idOf), data.segments.map(idOf)]),
    ...namesDiffer(file, ['scope', 'id'], [scope.map(idOf), (data.scope ?? []).map(idOf)]),
    ...namesDiffer(
      file,
      ['sources', 'code'],
      [sources.map(({ code }) => code), (data.sources ?? []).map(({ code }) => code)],
    ),
    ...textsDiffer(
      { file, id: 'guideline.yaml', path: [] },
      {
        'answering-help': [many(english.answeringHelp), many(data['answering-help'])],
        'law-caution': [one(english.lawCaution), one(data['law-caution'])],
        contradictions: [many(english.contradictions), many(data.contradictions)],
      },
    ),
    ...data.segments.flatMap(({ id, remember }, index) =>
      textsDiffer(
        { file, id, path: ['segments', index] },
        { remember: [many(segmentOf.get(id)?.remember), many(remember)] },
      ),
    ),
    ...(data.sources ?? []).flatMap(({ code, caution, 'seen-detail': detail }, index) =>
      textsDiffer(
        { file, id: code, path: ['sources', index] },
        {
          caution: [one(sourceOf.get(code)?.caution), one(caution)],
          'seen-detail': [one(sourceOf.get(code)?.seenDetail), one(detail)],
        },
      ),
    ),
  ];
}

/** Where the translated `scoring.yaml` says more or less than the English one. */
export const scoringDiffers = (
  policy: ScoringPolicy,
  file: Document<ScoringTranslationFile>,
): readonly Problem[] => {
  const { data } = file;
  const lists: readonly (readonly [list: string, field: string, ...Pair])[] = [
    ['levels', 'level', policy.levels.map(levelOf), data.levels.map(levelOf)],
    ['criticality', 'id', policy.criticalities.map(idOf), data.criticality.map(idOf)],
    [
      'evidence-grades',
      'grade',
      policy.evidenceGrades.map(gradeOf),
      data['evidence-grades'].map(gradeOf),
    ],
    ['efforts', 'id', policy.efforts.map(idOf), data.efforts.map(idOf)],
    ['tiers', 'tier', policy.tiers.map(tierOf), data.tiers.map(tierOf)],
  ];
  return lists.flatMap(([list, field, ...pair]) => namesDiffer(file, [list, field], pair));
};

/** Where the translated `contacts.yaml` says more or less than the English one. */
export function contactsDiffer(
  { channels }: Contacts,
  file: Document<ContactsTranslationFile>,
): readonly Problem[] {
  const { data } = file;
  const channelOf = new Map(channels.map((channel) => [channel.id, channel]));
  return [
    ...namesDiffer(file, ['channels', 'id'], [channels.map(idOf), data.channels.map(idOf)]),
    ...data.channels.flatMap(({ id, 'not-for': notFor }, index) =>
      textsDiffer(
        { file, id, path: ['channels', index] },
        { 'not-for': [one(channelOf.get(id)?.notFor), one(notFor)] },
      ),
    ),
  ];
}

type Name = string | number;

/** What must be the same in both languages: names, or as many texts. */
type Pair = readonly [english: readonly Name[], translated: readonly Name[]];

type Texts = Readonly<Record<string, Pair>>;

const idOf = ({ id }: { readonly id: string }): Name => id;
const levelOf = ({ level }: { readonly level: number }): Name => level;
const gradeOf = ({ grade }: { readonly grade: number }): Name => grade;
const tierOf = ({ tier }: { readonly tier: number }): Name => tier;

/** A text that may be absent, as a list of none or one. */
const one = (text: string | undefined): readonly Name[] =>
  text === undefined || text === '' ? [] : [0];

/** Texts without names: only how many there are can be compared. */
const many = (texts: readonly unknown[] | undefined): readonly Name[] =>
  (texts ?? []).map((_, index) => index);

const problemAt = (at: Location, complaint: Complaint): Problem => ({
  severity: 'error',
  complaint,
  at,
});

const lacks = (id: string, field: string, at: Location): Problem =>
  problemAt(at, { code: 'translation-missing', id, field });

type File = Pick<Document<unknown>, 'locate'>;

/** Entries of a list that are there in one language only, or twice. One misspelt name is one problem. */
function namesDiffer(
  { locate }: File,
  [list, field]: readonly [string, string],
  [english, translated]: Pair,
): readonly Problem[] {
  const missing = english.filter((name) => !translated.includes(name));
  const wrong = translated.flatMap((name, index): readonly Problem[] => {
    const at = locate([list, index, field]);
    if (translated.indexOf(name) < index) {
      return [problemAt(at, { code: 'guideline-id-taken', id: `${name}` })];
    }
    if (english.includes(name)) return [];
    const allowed = (missing.length > 0 ? missing : english).map(String);
    const meant = suggest(`${name}`, allowed);
    return [problemAt(at, { code: 'value-not-listed', found: `${name}`, allowed, meant })];
  });
  if (wrong.length > 0) return wrong;
  return missing.map((name) => lacks(`${name}`, list, locate([list], 'key')));
}

/** One problem for each text that is there in one language only, and each list that differs in length. */
const textsDiffer = (
  { file: { locate }, id, path }: { readonly file: File; readonly id: string; readonly path: Path },
  texts: Texts,
): readonly Problem[] =>
  Object.entries(texts)
    .filter(([, [english, translated]]) => english.join() !== translated.join())
    .map(([field, [, translated]]) =>
      lacks(id, field, translated.length > 0 ? locate([...path, field], 'key') : locate(path)),
    );
