import { levels } from './guideline.ts';
import type { TranslationFiles } from './parse-translation.ts';
import type {
  ContactsTranslationFile,
  GuidelineTranslationFile,
  ItemsTranslationFile,
  ScoringTranslationFile,
} from './schema/translation-files.ts';
import type {
  ContactsTexts,
  GuidelineTexts,
  ItemTexts,
  ScoringTexts,
  Translation,
} from './translation.ts';

/** Turns the files of a translation into texts by id. It is a draft as long as any of them is. */
export function buildTranslation({
  guideline,
  scoring,
  contacts,
  items,
}: TranslationFiles): Translation {
  const all = [guideline, scoring, contacts, ...items].map(({ data }) => data.status);
  return {
    language: guideline.data.language,
    status: all.every((status) => status === 'reviewed') ? 'reviewed' : 'draft',
    guideline: guidelineTexts(guideline.data),
    items: Object.fromEntries(
      items.flatMap(({ data }) => data.items.map((item) => [item.id, itemTexts(item)] as const)),
    ),
    scoring: scoringTexts(scoring.data),
    contacts: contactsTexts(contacts.data),
  };
}

/** A list of texts as a map by what names them. */
const byKey = <Entry, Texts>(
  entries: readonly Entry[],
  write: (entry: Entry) => readonly [string | number, Texts],
): Readonly<Record<string, Texts>> => Object.fromEntries(entries.map(write));

const guidelineTexts = (file: GuidelineTranslationFile): GuidelineTexts => ({
  title: file.title,
  guidelineTitle: file['guideline-title'],
  issuer: file.issuer,
  disclaimer: file.disclaimer,
  safetyRule: file['safety-rule'],
  answeringHelp: file['answering-help'] ?? [],
  basisMeaning: file['basis-meaning'],
  seenMeaning: file['seen-meaning'],
  lawCaution: file['law-caution'] ?? '',
  areas: byKey(file.areas, ({ id, ...texts }) => [id, texts]),
  segments: byKey(file.segments, ({ id, title, eligibility, remember = [] }) => [
    id,
    { title, eligibility, remember },
  ]),
  scope: byKey(file.scope ?? [], ({ id, question, 'honest-no': honestNo }) => [
    id,
    { question, honestNo },
  ]),
  contradictions: file.contradictions ?? [],
  sources: byKey(file.sources ?? [], ({ code, title, publisher, caution, ...rest }) => [
    code,
    {
      title,
      ...(publisher !== undefined && { publisher }),
      ...(rest['seen-detail'] !== undefined && { seenDetail: rest['seen-detail'] }),
      ...(rest['as-of'] !== undefined && { asOf: rest['as-of'] }),
      ...(caution !== undefined && { caution }),
    },
  ]),
});

const itemTexts = (item: ItemsTranslationFile['items'][number]): ItemTexts => ({
  title: item.title,
  criticalityReason: item['criticality-reason'],
  question: item.question,
  why: item.why,
  evidence: item.evidence,
  remedy: item.remedy,
  ...(item.interim !== undefined && { interim: item.interim }),
  ...(item['not-applicable-only-if'] !== undefined && {
    notApplicableOnlyIf: item['not-applicable-only-if'],
  }),
  ...(item.caution !== undefined && { caution: item.caution }),
  ...(item['legal-note'] !== undefined && { legalNote: item['legal-note'] }),
  levelNotes: (item['level-notes'] ?? []).flatMap(({ level: written, note }) => {
    const level = levels.find((each) => each === written);
    return level === undefined ? [] : [{ level, note }];
  }),
});

const scoringTexts = (file: ScoringTranslationFile): ScoringTexts => ({
  gamingNote: file['gaming-note'],
  exerciseRule: file['exercise-rule'],
  levels: byKey(file.levels, ({ level, name, anchor }) => [level, { name, anchor }]),
  criticalities: byKey(file.criticality, ({ id, meaning }) => [id, meaning]),
  evidenceGrades: byKey(file['evidence-grades'], ({ grade, name, meaning }) => [
    grade,
    { name, meaning },
  ]),
  efforts: byKey(file.efforts, ({ id, meaning }) => [id, meaning]),
  tiers: byKey(file.tiers, ({ tier, advice }) => [tier, advice]),
});

const contactsTexts = (file: ContactsTranslationFile): ContactsTexts => ({
  notice: file.notice,
  searchRule: file['search-rule'],
  channels: byKey(file.channels, ({ id, name, for: what, hours, languages, source, ...rest }) => [
    id,
    {
      name,
      runBy: rest['run-by'],
      for: what,
      hours,
      languages,
      source,
      ...(rest['not-for'] !== undefined && { notFor: rest['not-for'] }),
    },
  ]),
});
