import { fraction, multiply, tenths, writeTenths } from '../../scoring/fraction.ts';
import type { Fraction } from '../../scoring/fraction.ts';
import type { ScoreCard } from '../../scoring/score-card.ts';
import type { Score } from '../../scoring/score.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import type { Seen } from './seen.ts';

/** The score as it stands now. It only shows what the card says, and computes nothing. */
export function scoreView(seen: Seen): Element {
  const { words, card, data } = seen;
  const { form, general } = words;
  const until = data.asOf === '' ? '' : general.date(data.asOf);
  return h(
    'section',
    { class: 'score', 'aria-labelledby': 'score' },
    h('h2', { id: 'score' }, form.score),
    card.evidenced === undefined ? h('p', {}, words.card.notScored) : numbersView(seen),
    h('p', { class: 'hint' }, form.scoreMeans(until)),
  );
}

function numbersView({ card, words, guideline }: Seen): Element {
  const { card: says } = words;
  const number = (
    name: string,
    score: Score,
    { id, means }: { id: string; means: string },
  ): Element =>
    h(
      'div',
      {},
      h('dt', {}, name),
      h(
        'dd',
        {},
        h('strong', { id }, score === undefined ? says.none : writeTenths(tenths(score))),
        h('span', {}, means),
      ),
    );
  const [grade, ...beside] = gradeLines(card, words, guideline.scoring.gradedFrom);
  return h(
    'dl',
    {},
    number(says.evidenced, card.evidenced, { id: 'score-evidenced', means: says.evidencedMeans }),
    number(says.claimed, card.claimed, { id: 'score-claimed', means: says.claimedMeans }),
    h(
      'div',
      {},
      h('dt', {}, says.grade),
      h(
        'dd',
        {},
        h('strong', { id: 'score-grade' }, grade ?? says.none),
        beside.map((text) => h('span', {}, text)),
      ),
    ),
  );
}

/** The grade first, then everything that belongs beside it. */
function gradeLines(
  { grading, unanswered, inConflict, applicableShare, assurance }: ScoreCard,
  { card: says, general }: Seen['words'],
  gradedFrom: number,
): readonly string[] {
  const provisional = [
    ...(unanswered === 0 ? [] : [says.provisional(unanswered)]),
    ...(inConflict === 0 ? [] : [says.inConflict(inConflict)]),
  ];
  if (grading.kind !== 'graded')
    return [says.none, says.notGraded(percent(applicableShare), gradedFrom), ...provisional];
  const { grade, uncapped, cap } = grading;
  return [
    grade,
    general.assurance[assurance],
    ...(cap === undefined ? [] : [says.capped({ alone: uncapped, grade, items: cap.items })]),
    ...provisional,
  ];
}

const percent = (share: Fraction): string => writeTenths(tenths(multiply(share, fraction(100))));
