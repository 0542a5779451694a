import { isSameAnswer } from '../../assessment/answer.ts';
import type { Answer } from '../../assessment/answer.ts';
import type { Block, Cell, Row } from '../block.ts';
import { cell, itemCell } from '../cell.ts';
import type { Findings } from '../findings.ts';
import { named } from '../gap-words.ts';

/** What a reviewer asked about the revision before, what was answered then and now, and what the company says. */
export function repliesPart(findings: Findings): readonly Block[] {
  const { words, responds } = findings;
  const { title, intro, columns } = words.replies;
  const items = Object.keys(responds?.asked ?? {});
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: intro(items.length) },
    {
      kind: 'table',
      columns: [
        { title: columns.item, share: 40 },
        { title: columns.before, share: 30 },
        { title: columns.now, share: 30 },
      ],
      below: [
        { title: columns.question, share: 50 },
        { title: columns.reply, share: 50 },
      ],
      rows: items.map((item) => replyRow(item, findings)),
    },
  ];
}

function replyRow(id: string, findings: Findings): Row {
  const { words, responds, entryOf } = findings;
  const entry = entryOf(id);
  const reply = responds?.replies[id];
  const { question = '', before } = responds?.asked[id] ?? {};
  return [
    entry === undefined ? cell(id, 'strong') : itemCell(id, entry.item.title),
    ...answerCells(before, entry?.answers.answer, findings),
    cell(question),
    reply === undefined ? cell(words.replies.noReply, 'quiet') : cell(reply),
  ];
}

/** The answer of the revision before and the one of now. */
function answerCells(
  before: Answer | undefined,
  now: Answer | undefined,
  findings: Findings,
): readonly Cell[] {
  const { replies } = findings.words;
  const present = answerText(now, findings);
  if (before === undefined) return [cell(replies.unknown, 'quiet'), cell(present, 'strong')];
  const isSame = now !== undefined && isSameAnswer(before, now);
  return [
    cell(answerText(before, findings)),
    isSame ? cell(replies.unchanged(present), 'quiet') : cell(present, 'strong'),
  ];
}

function answerText(answer: Answer | undefined, findings: Findings): string {
  const { general } = findings;
  if (answer === undefined) return general.unanswered;
  return answer.kind === 'level'
    ? named(answer.level, findings)
    : `${general.notApplicable}: ${answer.reason}`;
}
