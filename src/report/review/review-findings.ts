import type { Answer } from '../../assessment/answer.ts';
import { itemAnswersOf } from '../../assessment/assessment.ts';
import type { Particulars } from '../../assessment/assessment.ts';
import type { Phrases } from '../../i18n/phrases.ts';
import type { Intake } from '../../review/ledger.ts';
import type { CaseFile, Finding } from '../../review/findings.ts';
import { scoreOfItem } from '../../review/findings.ts';
import { makeVisible } from '../../text/visible.ts';
import type { ReportTemplate } from '../template.ts';

/** What a report on a review is written from. */
export type ReviewInput = {
  readonly file: CaseFile;
  readonly round: string;
  readonly closing: {
    readonly as: 'accepted' | 'returned';
    readonly at: string;
    readonly by: string;
    readonly due?: string;
  };
  readonly isDraftTranslation: boolean;
  readonly phrases: Phrases;
  readonly program: { readonly version: string };
  readonly template: ReportTemplate;
};

/** The same, looked up and made safe to draw: what strangers wrote is made visible once. */
export type ReviewFindings = Omit<ReviewInput, 'phrases'> & {
  readonly words: Phrases['review'];
  readonly general: Phrases['general'];
  readonly labels: Phrases['report'];
  readonly intake: Intake;
  readonly particulars: Particulars;
  readonly rows: readonly FoundItem[];
  readonly questions: readonly { readonly item: string; readonly question: string }[];
  readonly titleOf: (item: string) => string;
};

/** A decided item: what was answered, what it counted as, what was found and why. */
export type FoundItem = {
  readonly item: string;
  readonly answered: string;
  readonly counted: string;
  readonly found: string;
  readonly reason: string;
  readonly differs: boolean;
  readonly revision: number;
};

export function reviewFindingsOf({ phrases, ...input }: ReviewInput): ReviewFindings {
  const { file } = input;
  const { guideline, submission, case: each } = file;
  const { particulars } = submission;
  const { round, organisation } = particulars;
  const order = new Map(guideline.items.map(({ id }, index) => [id, index]));
  const inOrder = <Each extends { readonly item: string }>(
    list: readonly Each[],
  ): readonly Each[] =>
    list.toSorted((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0));
  const titles = new Map(guideline.items.map(({ id, title }) => [id, title]));
  return {
    ...input,
    words: phrases.review,
    general: phrases.general,
    labels: phrases.report,
    intake: each.intake,
    particulars: {
      ...particulars,
      organisation: shown(organisation),
      ...(round !== undefined && { round: shown(round) }),
    },
    rows: inOrder(
      [...file.found].map(([item, finding]) => rowOf(item, finding, { file, phrases })),
    ),
    questions: inOrder(
      [...each.questions].map(([item, text]) => ({ item, question: shown(text) })),
    ),
    titleOf: (item) => titles.get(item) ?? '',
  };
}

function rowOf(
  item: string,
  { answer, reason, revision }: Finding,
  { file, phrases }: { readonly file: CaseFile; readonly phrases: Phrases },
): FoundItem {
  const score = scoreOfItem(file, item);
  const effective: Answer | undefined =
    score?.kind === 'rated' ? { kind: 'level', level: score.effective } : undefined;
  const claimed = itemAnswersOf(file.assessment, item).answer;
  const counted = score?.kind === 'not-applicable' ? claimed : effective;
  const said = (given: Answer | undefined): string => shortAnswer(given, phrases);
  return {
    item,
    answered: said(claimed),
    counted: said(counted),
    found: said(answer),
    reason: shown(reason),
    differs: said(counted) !== said(answer),
    revision,
  };
}

const shortAnswer = (answer: Answer | undefined, { review }: Phrases): string => {
  if (answer === undefined) return '–';
  return answer.kind === 'level' ? `${answer.level}` : review.notApplicable;
};

/** Letters and their marks as one character each: the font draws them so. */
const shown = (text: string): string => makeVisible(text.normalize('NFC'));
