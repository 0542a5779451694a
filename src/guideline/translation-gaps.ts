import type { Document } from '../documents/document.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import type { BuiltParts } from './build.ts';
import type { TranslationParts } from './parse-translation.ts';
import { many, one, textsDiffer } from './translated-texts.ts';

/** What names the entries of a list, in both languages, and the field in which the name stands. */
export type List = {
  readonly field: string;
  readonly name?: string;
  readonly english: readonly (string | number)[];
  readonly translated: readonly (string | number)[];
};

/**
 * Where the translated guideline, scoring policy and contacts have more or fewer entries than the English ones,
 * as far as those could be read. Texts that stand in a row without names must be as many.
 */
export const gapsInHeads = (
  { guideline, scoring, contacts }: TranslationParts,
  english: BuiltParts,
): readonly Problem[] => [
  ...gapsIn(guideline, guideline && headLists(guideline.data, english.head)),
  ...gapsIn(scoring, scoring && scoringLists(scoring.data, english.scoring)),
  ...gapsIn(contacts, contacts && contactLists(contacts.data, english.contacts)),
  ...(guideline && english.head ? textsInHead(guideline, english.head) : []),
  ...(contacts && english.contacts ? textsInContacts(contacts, english.contacts) : []),
];

type Data<Part extends keyof TranslationParts> =
  NonNullable<TranslationParts[Part]> extends Document<infer File> ? File : never;

const idsOf = <Id>(entries: readonly { readonly id: Id }[] | undefined): readonly Id[] =>
  (entries ?? []).map(({ id }) => id);

const codesOf = (sources: readonly { readonly code: string }[] | undefined): readonly string[] =>
  (sources ?? []).map(({ code }) => code);

type Numbers = readonly number[];

const levelsOf = (list: readonly { readonly level: number }[]): Numbers =>
  list.map(({ level }) => level);

const gradesOf = (list: readonly { readonly grade: number }[]): Numbers =>
  list.map(({ grade }) => grade);

const tiersOf = (list: readonly { readonly tier: number }[]): Numbers =>
  list.map(({ tier }) => tier);

function headLists(data: Data<'guideline'>, head: BuiltParts['head']): readonly List[] {
  if (head === undefined) return [];
  return [
    { field: 'areas', name: 'id', english: idsOf(head.areas), translated: idsOf(data.areas) },
    {
      field: 'segments',
      name: 'id',
      english: idsOf(head.segments),
      translated: idsOf(data.segments),
    },
    { field: 'scope', name: 'id', english: idsOf(head.scope), translated: idsOf(data.scope) },
    {
      field: 'sources',
      name: 'code',
      english: codesOf(head.sources),
      translated: codesOf(data.sources),
    },
    {
      field: 'answering-help',
      english: many(head.answeringHelp),
      translated: many(data['answering-help']),
    },
    {
      field: 'contradictions',
      english: many(head.contradictions),
      translated: many(data.contradictions),
    },
  ];
}

function scoringLists(data: Data<'scoring'>, policy: BuiltParts['scoring']): readonly List[] {
  if (policy === undefined) return [];
  return [
    {
      field: 'levels',
      name: 'level',
      english: levelsOf(policy.levels),
      translated: levelsOf(data.levels),
    },
    {
      field: 'criticality',
      name: 'id',
      english: idsOf(policy.criticalities),
      translated: idsOf(data.criticality),
    },
    {
      field: 'evidence-grades',
      name: 'grade',
      english: gradesOf(policy.evidenceGrades),
      translated: gradesOf(data['evidence-grades']),
    },
    {
      field: 'efforts',
      name: 'id',
      english: idsOf(policy.efforts),
      translated: idsOf(data.efforts),
    },
    {
      field: 'tiers',
      name: 'tier',
      english: tiersOf(policy.tiers),
      translated: tiersOf(data.tiers),
    },
  ];
}

const contactLists = (data: Data<'contacts'>, contacts: BuiltParts['contacts']): readonly List[] =>
  contacts === undefined
    ? []
    : [
        {
          field: 'channels',
          name: 'id',
          english: idsOf(contacts.channels),
          translated: idsOf(data.channels),
        },
      ];

/** Texts of the head that only one of the languages has. */
function textsInHead(
  file: NonNullable<TranslationParts['guideline']>,
  head: NonNullable<BuiltParts['head']>,
): readonly Problem[] {
  const { data } = file;
  const segmentOf = new Map(head.segments.map((each) => [each.id, each]));
  const sourceOf = new Map(head.sources.map((each) => [each.code, each]));
  return [
    ...textsDiffer(
      file,
      { id: 'guideline.yaml', path: [] },
      { 'law-caution': [one(head.lawCaution), one(data['law-caution'])] },
    ),
    ...data.segments.flatMap(({ id, remember }, index) =>
      textsDiffer(
        file,
        { id, path: ['segments', index] },
        { remember: [many(segmentOf.get(id)?.remember), many(remember)] },
      ),
    ),
    ...(data.sources ?? []).flatMap(({ code: id, caution, 'seen-detail': detail }, index) =>
      textsDiffer(
        file,
        { id, path: ['sources', index] },
        {
          caution: [one(sourceOf.get(id)?.caution), one(caution)],
          'seen-detail': [one(sourceOf.get(id)?.seenDetail), one(detail)],
        },
      ),
    ),
  ];
}

/** Texts of channels that only one of the languages has. */
function textsInContacts(
  file: NonNullable<TranslationParts['contacts']>,
  { channels }: NonNullable<BuiltParts['contacts']>,
): readonly Problem[] {
  const channelOf = new Map(channels.map((each) => [each.id, each]));
  return file.data.channels.flatMap(({ id, 'not-for': notFor }, index) =>
    textsDiffer(
      file,
      { id, path: ['channels', index] },
      { 'not-for': [one(channelOf.get(id)?.notFor), one(notFor)] },
    ),
  );
}

function gapsIn(file: Places | undefined, lists: readonly List[] | undefined): readonly Problem[] {
  if (file === undefined || lists === undefined) return [];
  return lists.flatMap((list) => gapsInList(file, list));
}

/** Entries of a list that are there in one language only, or twice. A misspelt name is one problem. */
export function gapsInList(file: Places, list: List): readonly Problem[] {
  if (list.name === undefined) return otherCountIn(file, list);
  const strangers = strangersIn(file, list, list.name);
  return strangers.length > 0 ? strangers : missingIn(file, list);
}

/** Texts in a row without names: so many of them in one language, so many in the other. */
const otherCountIn = (
  { locate }: Places,
  { field, english, translated }: List,
): readonly Problem[] =>
  english.length === translated.length
    ? []
    : [
        {
          severity: 'error',
          complaint: {
            code: 'translation-missing',
            id: 'guideline.yaml',
            field,
            gap: { is: 'other-count', english: english.length, translated: translated.length },
          },
          at: locate([field], 'key'),
        },
      ];

type Places = Pick<Document<unknown>, 'locate'>;

const strangersIn = (
  { locate }: Places,
  { field, english, translated }: List,
  name: string,
): readonly Problem[] =>
  translated.flatMap((id, index): readonly Problem[] => {
    const at = locate([field, index, name]);
    if (translated.indexOf(id) < index) {
      return [{ severity: 'error', complaint: { code: 'guideline-id-taken', id: `${id}` }, at }];
    }
    if (english.includes(id)) return [];
    const allowed = english.filter((each) => !translated.includes(each)).map(String);
    const complaint: Complaint =
      allowed.length === 0
        ? { code: 'translation-missing', id: `${id}`, field, gap: { is: 'entry-extra' } }
        : { code: 'value-not-listed', found: `${id}`, allowed, meant: suggest(`${id}`, allowed) };
    return [{ severity: 'error', complaint, at }];
  });

const missingIn = ({ locate }: Places, { field, english, translated }: List): readonly Problem[] =>
  [...new Set([...english, ...translated])]
    .filter((id) => english.includes(id) !== translated.includes(id))
    .map((id) => ({
      severity: 'error',
      complaint: {
        code: 'translation-missing',
        id: `${id}`,
        field,
        gap: { is: english.includes(id) ? 'entry-missing' : 'entry-extra' },
      },
      at: locate([field], 'key'),
    }));
