import { levels } from '../../guideline/guideline.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { checkItem } from '../../assessment/check-answer.ts';
import { levelCounted } from '../../scoring/item-score.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import type { ScoreCard } from '../../scoring/score-card.ts';
import { scoreWhatIf } from '../../scoring/what-if.ts';
import type { Assumption } from '../../scoring/what-if.ts';
import { tenths, writeTenths } from '../../scoring/fraction.ts';
import type { ScoreFlags } from '../declare-scoring.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading } from '../open-assessment.ts';
import type { OpenAssessment } from '../open-assessment.ts';
import { refuse } from '../report-problems.ts';
import { scoreCardJson } from '../score-json.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, err, out } from '../world.ts';
import type { World } from '../world.ts';

/** Prints the score card, and compares it with thresholds for CI. */
export async function score(
  world: World,
  folder: string | undefined,
  options: ScoreFlags,
): Promise<ExitCode> {
  const threshold = thresholdOf(options.failUnder);
  const { explain, place } = explained(options.explain, folder);
  const opened = await openForReading(world, place);
  const { guideline, assessment } = opened;
  const now = scoreAssessment(guideline, assessment);
  const assumptions = (options.whatIf ?? []).map((text) => assumptionOf(text, opened));
  const card = assumptions.length === 0 ? now : scoreWhatIf(guideline, now, assumptions);

  if (options.format === 'json') {
    out(world, JSON.stringify(scoreCardJson(card, opened), null, 2));
  } else {
    if (options.format !== 'text') refuse([unknownFormat(options.format)]);
    await printCard(world, opened, { card, explain, assumptions });
  }
  return verdict(world, card, {
    guideline,
    threshold,
    onCritical: options.failOnCritical ?? false,
  });
}

/** `--explain acme`: a word that is no item id is the folder. */
function explained(
  explain: string | true | undefined,
  folder: string | undefined,
): { readonly explain: string | true | undefined; readonly place: string | undefined } {
  const isItem =
    typeof explain === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z]{2,8})?-\d\d$/.test(explain);
  return typeof explain === 'string' && !isItem && folder === undefined
    ? { explain: true, place: explain }
    : { explain, place: folder };
}

async function printCard(
  world: World,
  opened: OpenAssessment,
  {
    card,
    explain,
    assumptions,
  }: {
    readonly card: ScoreCard;
    readonly explain: string | true | undefined;
    readonly assumptions: readonly Assumption[];
  },
): Promise<void> {
  const { renderExplain, renderScoreCard } = await import('../../terminal/score-card.ts');
  const phrases = wordsOf(world);
  const style = await styleOf(world, world.stdout);
  const { guideline, assessment } = opened;
  const context = { guideline, assessment, phrases, style, width: Math.min(100, columnsOf(world)) };
  if (assumptions.length > 0) {
    const words = assumptions.map(({ item, level }) => `${item} = ${level}`).join(', ');
    out(world, `${phrases.program.whatIf(words)}\n`);
  }
  if (explain === undefined) {
    out(world, renderScoreCard(card, context));
    return;
  }
  const item = explain === true ? undefined : itemIn(opened, explain);
  out(world, renderExplain(card, { ...context, ...(item !== undefined && { item }) }));
}

const unknownFormat = (found: string) =>
  ({ code: 'value-not-listed', found, allowed: ['text', 'json'], meant: undefined }) as const;

function itemIn({ guideline, assessment }: OpenAssessment, id: string): string {
  const found = checkItem(guideline, assessment.segments, id);
  return found.ok ? found.value.id : refuse(found.complaints);
}

function assumptionOf(text: string, opened: OpenAssessment): Assumption {
  const [id = '', given = '', ...others] = text.split('=');
  const level = levels.find((each) => `${each}` === given.trim());
  if (level === undefined || others.length > 0)
    return refuse([{ code: 'what-if-form', found: text }]);
  return { item: itemIn(opened, id.trim()), level };
}

/** A threshold in whole tenths. */
function thresholdOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, whole = '', tenth = '0'] = /^(\d{1,3})(?:\.(\d))?$/.exec(text) ?? [];
  const value = Number(whole) * 10 + Number(tenth);
  return whole === '' || value > 1000 ? refuse([{ code: 'threshold-unreal', found: text }]) : value;
}

function verdict(
  world: World,
  card: ScoreCard,
  {
    guideline,
    threshold,
    onCritical,
  }: {
    readonly guideline: Guideline;
    readonly threshold: number | undefined;
    readonly onCritical: boolean;
  },
): ExitCode {
  const words = wordsOf(world).program;
  let code: ExitCode = exitCodes.fine;
  if (threshold !== undefined && card.evidenced === undefined) {
    err(world, words.notScoredThreshold);
    code = exitCodes.fallsShort;
  } else if (threshold !== undefined && card.evidenced !== undefined) {
    const printed = tenths(card.evidenced);
    if (printed < threshold) {
      err(world, words.belowThreshold(writeTenths(printed), writeTenths(threshold)));
      code = exitCodes.fallsShort;
    }
  }
  const open = onCritical ? openCritical(card, guideline) : [];
  if (open.length > 0) {
    err(world, words.criticalOpen(open));
    code = exitCodes.fallsShort;
  }
  return code;
}

const openCritical = ({ items }: ScoreCard, { scoring }: Guideline): readonly string[] => {
  const lowest = scoring.levels.filter(({ credit }) => credit === 0).map(({ level }) => level);
  return items
    .filter((item) => item.criticality === 'critical')
    .filter((item) => lowest.some((level) => level === levelCounted(item)))
    .map(({ item }) => item);
};
