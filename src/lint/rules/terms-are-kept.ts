import type { Item } from '../../guideline/guideline.ts';
import type { TermsFile } from '../../guideline/schema/terms-file.ts';
import type { Path } from '../../problems/problem.ts';
import type { Rule, TranslatedItems } from '../rule.ts';

export const termsAreKept: Rule = {
  id: 'terms-are-kept',
  severity: 'warning',
  of: 'translated items',
  summary: 'A translation says one term for one idea, as its list of terms has it.',
  *check({ file, english, terms: { data } }) {
    const pattern = patternOf(data);
    const kept = new Map(data.terms.map(({ term, as }) => [term.toLowerCase(), as]));
    for (const [index, translated] of file.data.items.entries()) {
      const item = english.get(translated.id);
      if (item === undefined) continue;
      for (const { from, to, path } of textsOf(item, translated)) {
        const missing = [...termsIn(from, pattern)].filter(
          (term) => kept.get(term)?.some((each) => to.includes(each)) === false,
        );
        for (const term of missing) {
          yield {
            file,
            path: ['items', index, ...path],
            message: `The translation of ${item.id} does not have the term for "${term}" here.`,
            hint: `Write ${kept.get(term)?.join(' or ')}; where another word is right too, add it to terms.yaml.`,
          };
        }
      }
    }
  },
};

/** Every term, the longest first, so that a term within a longer one is not looked for by itself. */
function patternOf({ terms }: TermsFile): RegExp {
  const words = terms
    .map(({ term }) => term)
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`\b(${words.join('|')})(?:e?s)?(?![\w-])`, 'gi');
}

const termsIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(pattern), ([, term = '']) => term.toLowerCase()));

type Text = { readonly from: string; readonly to: string; readonly path: Path };

/** The texts of an item in both languages; what one of them lacks is told elsewhere. */
function textsOf(
  item: Item,
  translated: TranslatedItems['file']['data']['items'][number],
): readonly Text[] {
  const pairs: readonly (readonly [string | undefined, string | undefined, Path])[] = [
    [item.title, translated.title, ['title']],
    [item.criticalityReason, translated['criticality-reason'], ['criticality-reason']],
    [item.question, translated.question, ['question']],
    [item.why, translated.why, ['why']],
    ...item.evidence.map((line, at) => [line, translated.evidence[at], ['evidence', at]] as const),
    [item.remedy, translated.remedy, ['remedy']],
    [item.interim, translated.interim, ['interim']],
    [item.notApplicableOnlyIf, translated['not-applicable-only-if'], ['not-applicable-only-if']],
    [item.caution, translated.caution, ['caution']],
    ...(translated['level-notes'] ?? []).map(({ level, note }, at) => {
      const english = item.levelNotes.find((each) => each.level === level)?.note;
      return [english, note, ['level-notes', at, 'note']] as const;
    }),
    [item.legalNote, translated['legal-note'], ['legal-note']],
  ];
  return pairs.flatMap(([from, to, path]) =>
    from === undefined || to === undefined ? [] : [{ from, to, path }],
  );
}
