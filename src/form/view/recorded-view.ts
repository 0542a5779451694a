import type { Answer } from '../../assessment/answer.ts';
import type { Item } from '../../guideline/guideline.ts';
import type { ScoringPolicy } from '../../guideline/scoring-policy.ts';
import type { Words } from '../words.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import { standingOf } from './seen.ts';
import type { Seen } from './seen.ts';

/** What others answered, what holds an answer back, and the way back from one's own. */
export function recordedView(seen: Seen, item: Item): Element | undefined {
  const { words, state, data, guideline } = seen;
  const { claims = [], toConfirm = [] } = data.recorded[item.id] ?? {};
  const { form, general } = words;
  const says = (answer: Answer): string => answerWords(answer, guideline.scoring, words);
  const own = state.entries[item.id]?.answer;
  const lines = [
    ...claims
      .filter(({ by }) => by !== '')
      .map(({ by, at, answer }) => form.before(says(answer), by, general.date(at))),
    ...toConfirm.map(({ answer }) => form.earlier(says(answer))),
  ];
  const warnings = [
    ...(standingOf(seen, item) === 'differs' ? [form.differsMeans] : []),
    ...heldBack(seen, item),
  ];
  if (lines.length + warnings.length === 0 && own === undefined) return undefined;
  return h(
    'div',
    { class: 'recorded' },
    lines.map((text) => h('p', {}, text)),
    warnings.map((text) => h('p', { class: 'held' }, text)),
    own !== undefined &&
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-describedby': `${item.id}-title`,
          react: () => ({ does: 'take-back', item: item.id }),
        },
        form.takeBack,
      ),
  );
}

/** That an answer counts lower until evidence is named. */
function heldBack({ card, words }: Seen, { id }: Item): readonly string[] {
  const score = card.items.find(({ item }) => item === id);
  if (score?.kind !== 'rated' || score.heldBack === undefined) return [];
  const { level, needs } = score.heldBack;
  return [`${words.form.countsAs(score.effective)} ${words.interview.evidenceNeeds(level, needs)}`];
}

/** An answer in words: `3 In place`, or why an item does not apply. */
function answerWords(answer: Answer, { levels }: ScoringPolicy, { general }: Words): string {
  if (answer.kind === 'not-applicable') return `${general.notApplicable} – ${answer.reason}`;
  const name = levels.find(({ level }) => level === answer.level)?.name ?? '';
  return `${answer.level} ${name}`;
}
