import { scopeQuestionsOf } from '../../guideline/applicable.ts';
import type { Basis } from '../../guideline/guideline.ts';
import type { Block } from '../block.ts';
import { cell, fact, itemCell, strongly } from '../cell.ts';
import type { Findings } from '../findings.ts';
import { printedShare } from '../numbers.ts';

/** What the report is and is not, what it covers, and what does not count and why. */
export const scopePart = (findings: Findings): readonly Block[] => [
  { kind: 'heading', level: 2, text: findings.words.scope.title },
  ...standing(findings),
  ...company(findings),
  ...questions(findings),
  ...notCounted(findings),
  ...reportedLaw(findings),
];

function standing({
  words: { scope },
  general,
  guideline,
  asOf,
  isDraftTranslation,
  seal,
}: Findings): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: scope.standing },
    seal === undefined
      ? {
          kind: 'notice',
          title: scope.draftTitle,
          paragraphs: [scope.draftText(general.date(asOf))],
        }
      : {
          kind: 'notice',
          title: scope.submittedTitle(seal.revision),
          paragraphs: [scope.submittedText(seal.code, general.date(asOf)), scope.submittedCheck],
        },
    {
      kind: 'notice',
      title: scope.disclaimerTitle[guideline.standing],
      paragraphs: [guideline.disclaimer],
    },
    ...(isDraftTranslation
      ? [
          {
            kind: 'notice' as const,
            title: scope.translationTitle,
            paragraphs: [scope.translationText],
          },
        ]
      : []),
    { kind: 'notice', title: scope.selfDeclaredTitle, paragraphs: [scope.selfDeclaredText] },
    { kind: 'notice', title: scope.safetyTitle, paragraphs: [guideline.safetyRule] },
  ];
}

function company({
  words,
  general,
  guideline,
  assessment,
  card,
  asOf,
}: Findings): readonly Block[] {
  const { scope } = words;
  const { organisation, period, round } = assessment.particulars;
  const { names } = scope;
  return [
    { kind: 'heading', level: 3, text: scope.company },
    {
      kind: 'facts',
      rows: [
        fact(names.organisation, strongly(organisation)),
        fact(names.period, words.period(general.date(period.from), general.date(period.to))),
        ...(round === undefined ? [] : [fact(names.round, round)]),
        fact(
          names.guideline,
          scope.guideline(guideline.id, guideline.version, general.standing[guideline.standing]),
        ),
        fact(names.after, guideline.guidelineTitle),
        fact(names.issuer, guideline.issuer),
        fact(names.asOf, general.date(asOf)),
        fact(names.items, `${card.items.length}`),
      ],
    },
    { kind: 'heading', level: 3, text: scope.segments },
    {
      kind: 'table',
      columns: [
        { title: scope.segmentColumns.segment, share: 24 },
        { title: scope.segmentColumns.eligibility, share: 66 },
        { title: scope.segmentColumns.items, share: 10, align: 'right' },
      ],
      rows: guideline.segments
        .filter(({ id }) => assessment.segments.includes(id))
        .map(({ id, title, eligibility }) => [
          cell(title, 'strong'),
          cell(eligibility),
          cell(`${card.segments.find(({ segment }) => segment === id)?.items ?? 0}`),
        ]),
    },
  ];
}

function questions({ words, general, guideline, assessment, entries }: Findings): readonly Block[] {
  const { scope } = words;
  const asked = scopeQuestionsOf(guideline, assessment.segments);
  const heading: Block = { kind: 'heading', level: 3, text: scope.questions };
  if (asked.length === 0) return [heading, { kind: 'paragraph', text: scope.noQuestions }];
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { title: scope.questionColumns.question, share: 56 },
        { title: scope.questionColumns.answer, share: 18 },
        { title: scope.questionColumns.takesOut, share: 26 },
      ],
      rows: asked.map(({ id, question }) => {
        const answer = assessment.scope.get(id);
        const out = entries
          .filter(({ item, score }) => item.appliesIf === id && score.kind === 'out-of-scope')
          .map(({ item }) => item.id);
        return [
          cell(question),
          answer === undefined ? cell(scope.countsAsYes, 'quiet') : cell(general[answer], 'strong'),
          out.length === 0 ? cell(scope.none, 'quiet') : cell(out.join(', ')),
        ];
      }),
    },
  ];
}

function notCounted(findings: Findings): readonly Block[] {
  const { words, card } = findings;
  return [
    { kind: 'heading', level: 3, text: words.scope.notCounted },
    {
      kind: 'paragraph',
      text: words.scope.notCountedText({
        applicable: printedShare(card.applicableShare, findings),
        declared: printedShare(card.declaredShare, findings),
        scope: printedShare(card.scopeShare, findings),
      }),
    },
    ...declared(findings),
    ...byScope(findings),
  ];
}

function declared({ words: { scope }, entries }: Findings): readonly Block[] {
  const rows = entries.flatMap(({ item, score, answers }) =>
    score.kind === 'not-applicable'
      ? [
          [
            itemCell(item.id, item.title),
            cell(answers.answer?.kind === 'not-applicable' ? answers.answer.reason : ''),
            cell(item.notApplicableOnlyIf ?? scope.noHonest, 'quiet'),
          ],
        ]
      : [],
  );
  if (rows.length === 0) return [{ kind: 'paragraph', text: scope.noDeclared, tone: 'quiet' }];
  const { item, reason, honest } = scope.declaredColumns;
  return [
    { kind: 'paragraph', text: scope.declared, tone: 'strong' },
    {
      kind: 'table',
      columns: [
        { title: item, share: 28 },
        { title: reason, share: 40 },
        { title: honest, share: 32 },
      ],
      rows,
    },
  ];
}

function byScope({ words: { scope }, guideline, entries }: Findings): readonly Block[] {
  const questionOf = new Map(guideline.scope.map((question) => [question.id, question]));
  const rows = entries
    .filter(({ score }) => score.kind === 'out-of-scope')
    .map(({ item }) => {
      const question = questionOf.get(item.appliesIf ?? '');
      return [
        itemCell(item.id, item.title),
        cell(question?.question ?? ''),
        cell(question?.honestNo ?? '', 'quiet'),
      ];
    });
  if (rows.length === 0) return [{ kind: 'paragraph', text: scope.noByScope, tone: 'quiet' }];
  const { item, question, honest } = scope.byScopeColumns;
  return [
    { kind: 'paragraph', text: scope.byScope, tone: 'strong' },
    {
      kind: 'table',
      columns: [
        { title: item, share: 28 },
        { title: question, share: 40 },
        { title: honest, share: 32 },
      ],
      rows,
    },
  ];
}

function reportedLaw({
  words: { scope },
  general,
  guideline,
  entries,
}: Findings): readonly Block[] {
  const count = (basis: Basis): number => entries.filter(({ item }) => item.basis === basis).length;
  const isCautioned = count('law') > 0 && guideline.lawCaution !== '';
  const bases: readonly Basis[] = ['guideline', 'law', 'good-practice'];
  return [
    { kind: 'heading', level: 3, text: scope.basis },
    {
      kind: 'table',
      columns: [
        { title: scope.basisColumns.basis, share: 18 },
        { title: scope.basisColumns.meaning, share: 72 },
        { title: scope.basisColumns.items, share: 10, align: 'right' },
      ],
      rows: bases.map((basis) => [
        cell(general.basis[basis], 'strong'),
        cell(guideline.basisMeaning[basis]),
        cell(`${count(basis)}`),
      ]),
    },
    {
      kind: 'notice',
      title: scope.lawTitle,
      paragraphs: [scope.lawText(count('law')), ...(isCautioned ? [guideline.lawCaution] : [])],
    },
  ];
}
