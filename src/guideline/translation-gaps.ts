import type { Document } from '../documents/document.ts';
import type { Problem } from '../problems/problem.ts';
import type { BuiltParts } from './build.ts';
import type { TranslationParts } from './parse-translation.ts';

/** What names the entries of a list, in both languages. */
type List = {
  readonly field: string;
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

const places = (texts: readonly unknown[] | undefined): readonly number[] =>
  (texts ?? []).map((_, index) => index + 1);

function headLists(data: Data<'guideline'>, head: BuiltParts['head']): readonly List[] {
  if (head === undefined) return [];
  return [
    { field: 'areas', english: idsOf(head.areas), translated: idsOf(data.areas) },
    { field: 'segments', english: idsOf(head.segments), translated: idsOf(data.segments) },
    { field: 'scope', english: idsOf(head.scope), translated: idsOf(data.scope) },
    { field: 'sources', english: codesOf(head.sources), translated: codesOf(data.sources) },
    {
      field: 'answering-help',
      english: places(head.answeringHelp),
      translated: places(data['answering-help']),
    },
    {
      field: 'contradictions',
      english: places(head.contradictions),
      translated: places(data.contradictions),
    },
  ];
}

function scoringLists(data: Data<'scoring'>, policy: BuiltParts['scoring']): readonly List[] {
  if (policy === undefined) return [];
  return [
    { field: 'levels', english: levelsOf(policy.levels), translated: levelsOf(data.levels) },
    {
      field: 'criticality',
      english: idsOf(policy.criticalities),
      translated: idsOf(data.criticality),
    },
    {
      field: 'evidence-grades',
      english: gradesOf(policy.evidenceGrades),
      translated: gradesOf(data['evidence-grades']),
    },
    { field: 'efforts', english: idsOf(policy.efforts), translated: idsOf(data.efforts) },
    { field: 'tiers', english: tiersOf(policy.tiers), translated: tiersOf(data.tiers) },
  ];
}

const contactLists = (data: Data<'contacts'>, contacts: BuiltParts['contacts']): readonly List[] =>
  contacts === undefined
    ? []
    : [{ field: 'channels', english: idsOf(contacts.channels), translated: idsOf(data.channels) }];

function gapsIn(
  file: Pick<Document<unknown>, 'locate'> | undefined,
  lists: readonly List[] | undefined,
): readonly Problem[] {
  if (file === undefined || lists === undefined) return [];
  return lists.flatMap(({ field, english, translated }) => {
    const problem = (id: string | number, path: readonly (string | number)[]): Problem => ({
      severity: 'error',
      complaint: { code: 'translation-missing', id: `${id}`, field },
      at: file.locate(path, path.length === 1 ? 'key' : 'value'),
    });
    const missing = english.filter((id) => !translated.includes(id));
    const more = translated.flatMap((id, index) => (english.includes(id) ? [] : [{ id, index }]));
    return [
      ...missing.map((id) => problem(id, [field])),
      ...more.map(({ id, index }) => problem(id, [field, index])),
    ];
  });
}
