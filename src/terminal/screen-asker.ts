import type { Phrases } from '../i18n/phrases.ts';
import { say } from '../i18n/say.ts';
import type { Complaint } from '../problems/complaint.ts';
import { makeVisible } from '../text/visible.ts';
import type {
  Asker,
  Choice,
  RateQuestion,
  Step,
  TextQuestion,
  YesNoQuestion,
  YesNoStep,
} from './asker.ts';
import { editText } from './edit-text.ts';
import { rowsOf, widthOf } from './io.ts';
import type { TerminalIo } from './io.ts';
import { keyPrompt } from './key-prompt.ts';
import { heightOf, levelPrompt } from './level-prompt.ts';
import { cut, linesOf, row } from './lines.ts';
import { arrange, loose, pagesOf } from './page.ts';
import type { Block } from './page.ts';
import { yesNoKeys } from './yes-no-keys.ts';

/** Puts the questions on a screen of its own each, and reads single keys. */
export function screenAsker(io: TerminalIo, phrases: Phrases): Asker {
  const desk: Desk = { io, phrases, shown: [] };
  return {
    read: (lines) => read(desk, lines),
    rate: (question) => rate(desk, question),
    yesNo: (question) => yesNo(desk, question),
    show: (blocks) => show(desk, blocks),
    text: (question) => text(desk, question),
    choose: (choice) => choose(desk, choice),
    goOn: (message) => goOn(desk, message),
    // Every prompt gives the terminal back by itself.
    close: () => {},
  };
}

/** The terminal, and what stands on its screen above a text question. */
type Desk = { readonly io: TerminalIo; readonly phrases: Phrases; shown: readonly Block[] };

/** Everything off the screen, and the cursor to its corner: one question a screen. */
const CLEAR = '\u001b[2J\u001b[H';

const promptContext = ({ io: { input, output } }: Desk) => ({
  input,
  output,
  clearPromptOnDone: true,
});

function print({ io }: Desk, lines: readonly string[]): void {
  io.output.write(`${lines.join('\n')}\n`);
}

function show(desk: Desk, blocks: readonly Block[]): void {
  desk.shown = blocks;
  desk.io.output.write(CLEAR);
  print(desk, [...loose(blocks), '']);
}

async function rate(desk: Desk, { blocks, levels, current }: RateQuestion): Promise<Step> {
  const { io, phrases } = desk;
  const config = {
    levels,
    width: () => widthOf(io),
    words: phrases.interview,
    style: io.style,
    ...(current !== undefined && { current }),
  };
  const { lines, detail } = arrange(blocks, {
    rows: rowsOf(io),
    full: heightOf({ ...config, detail: 'full' }),
    anchors: heightOf({ ...config, detail: 'anchors' }),
    short: heightOf({ ...config, detail: 'short' }),
  });
  io.output.write(CLEAR);
  print(desk, [...lines, '']);
  return levelPrompt({ ...config, detail }, promptContext(desk));
}

async function yesNo(desk: Desk, { blocks, also }: YesNoQuestion): Promise<YesNoStep> {
  const { io, phrases } = desk;
  show(desk, blocks);
  const keys = yesNoKeys(also);
  const names = keys.map(([key, step]) => `${key} ${phrases.interview.keys[step]}`);
  const config = {
    keys: keys.map(([key]) => key),
    above: row(names, widthOf(io)).map(io.style.dim),
    ask: '›',
  };
  const typed = await keyPrompt(config, promptContext(desk));
  return keys.find(([key]) => key === typed)?.[1] ?? 'quit';
}

/** A text that cannot stand is shown again with the reason above it, on the same screen. */
async function text(desk: Desk, { label, initial = '', check }: TextQuestion): Promise<string> {
  const { io } = desk;
  const lines = linesOf(label, widthOf(io)).map(io.style.bold);
  let typed = initial;
  print(desk, lines);
  for (;;) {
    typed = await editText(io, { mark: '› ', initial: typed });
    const complaints = check(typed);
    if (complaints.length === 0) break;
    io.output.write(CLEAR);
    print(desk, [...loose(desk.shown), '', ...complaintLines(desk, complaints), '', ...lines]);
  }
  remember(desk, [...lines, `› ${makeVisible(typed)}`]);
  return typed;
}

const complaintLines = (
  { io, phrases }: Desk,
  complaints: readonly Complaint[],
): readonly string[] =>
  complaints.flatMap((complaint) => {
    const { message, hint } = say(complaint, phrases.complaints);
    return [
      ...linesOf(message, widthOf(io)).map(io.style.warning),
      ...linesOf(hint, widthOf(io)).map(io.style.dim),
    ];
  });

/** What was answered stays on the screen while the next part is asked. */
function remember(desk: Desk, lines: readonly string[]): void {
  desk.shown = [...desk.shown, { keep: 'always', lines }];
  desk.io.output.write('\n');
}

async function choose(desk: Desk, choice: Choice): Promise<number | undefined> {
  const { io, phrases } = desk;
  const { chooseWithArrows } = await import('./stock-choice.ts');
  const chosen = await chooseWithArrows(choice, io, phrases.interview);
  const option = chosen === undefined ? phrases.interview.back : (choice.options[chosen] ?? '');
  const width = widthOf(io);
  remember(desk, [io.style.bold(cut(choice.message, width)), `› ${cut(option, width - 2)}`]);
  return chosen;
}

async function goOn(desk: Desk, message: string): Promise<boolean> {
  const lines = linesOf(message, widthOf(desk.io));
  const config = { above: lines.slice(0, -1), ask: lines.at(-1) ?? '', keys: ['enter', 'q'] };
  return (await keyPrompt(config, promptContext(desk))) === 'enter';
}

async function read(desk: Desk, lines: readonly string[]): Promise<void> {
  const { interview } = desk.phrases;
  const pages = pagesOf(lines, rowsOf(desk.io) - 3);
  for (const [index, page] of pages.entries()) {
    const last = index === pages.length - 1;
    const place = pages.length > 1 ? `${interview.pages(index + 1, pages.length)} ` : '';
    desk.io.output.write(CLEAR);
    print(desk, [...page, '']);
    if (!(await goOn(desk, `${place}${last ? interview.pageBack : interview.pageOn}`))) return;
  }
}
