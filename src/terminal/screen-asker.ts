import type { Phrases } from '../i18n/phrases.ts';
import { say } from '../i18n/say.ts';
import type { Asker, RateQuestion, TextQuestion, YesNoQuestion, YesNoStep } from './asker.ts';
import { editText } from './edit-text.ts';
import { widthOf } from './io.ts';
import type { TerminalIo } from './io.ts';
import { keyPrompt } from './key-prompt.ts';
import { heightOf, levelPrompt } from './level-prompt.ts';
import { cut, linesOf, row } from './lines.ts';
import { makeVisible } from '../text/visible.ts';
import { arrange, loose } from './page.ts';
import type { Block } from './page.ts';
import { yesNoKeys } from './yes-no-keys.ts';

/** Everything off the screen, and the cursor to its corner: one question a screen. */
const CLEAR = '\u001b[2J\u001b[H';

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Puts the questions on a screen of its own each, and reads single keys. */
export function screenAsker(io: TerminalIo, phrases: Phrases): Asker {
  const words = phrases.interview;
  const width = (): number => widthOf(io);
  const rows = (): number => io.rows?.() ?? NO_LIMIT;
  const context = { input: io.input, output: io.output, clearPromptOnDone: true };
  const print = (lines: readonly string[]): void => {
    io.output.write(`${lines.join('\n')}\n`);
  };
  let shown: readonly Block[] = [];
  const show = (blocks: readonly Block[]): void => {
    shown = blocks;
    io.output.write(CLEAR);
    print([...loose(blocks), '']);
  };

  const rate = async ({ blocks, levels, current }: RateQuestion) => {
    const config = { levels, width, words, style: io.style, ...(current !== undefined && { current }) };
    const { lines, detail } = arrange(blocks, {
      rows: rows(),
      full: heightOf({ ...config, detail: 'full' }),
      short: heightOf({ ...config, detail: 'short' }),
    });
    io.output.write(CLEAR);
    print([...lines, '']);
    return levelPrompt({ ...config, detail }, context);
  };

  const yesNo = async ({ blocks, also }: YesNoQuestion): Promise<YesNoStep> => {
    show(blocks);
    const keys = yesNoKeys(also);
    const names = keys.map(([key, step]) => `${key} ${words.keys[step]}`);
    const typed = await keyPrompt(
      {
        keys: keys.map(([key]) => key),
        above: row(names, width()).map(io.style.dim),
        ask: '›',
      },
      context,
    );
    return keys.find(([key]) => key === typed)?.[1] ?? 'quit';
  };

  /** A text that cannot stand is shown again with the reason above it, on the same screen. */
  const text = async ({ label, initial = '', check }: TextQuestion): Promise<string> => {
    const lines = linesOf(label, width()).map(io.style.bold);
    let typed = initial;
    print(lines);
    for (;;) {
      typed = await editText(io, { mark: '› ', initial: typed });
      const complaints = check(typed).map((complaint) => say(complaint, phrases.complaints));
      if (complaints.length === 0) break;
      io.output.write(CLEAR);
      print([
        ...loose(shown),
        ...complaints.flatMap(({ message, hint }) => [
          '',
          ...linesOf(message, width()).map(io.style.warning),
          ...linesOf(hint, width()).map(io.style.dim),
        ]),
        '',
        ...lines,
      ]);
    }
    shown = [...shown, { keep: 'always', lines: [...lines, `› ${makeVisible(typed)}`] }];
    io.output.write('\n');
    return typed;
  };

  const goOn = async (message: string): Promise<boolean> => {
    const lines = linesOf(message, width());
    const ask = { above: lines.slice(0, -1), ask: lines.at(-1) ?? '', keys: ['enter', 'q'] };
    return (await keyPrompt(ask, context)) === 'enter';
  };

  const read = async (lines: readonly string[]): Promise<void> => {
    const pages = pagesOf(lines, rows() - 3);
    for (const [index, page] of pages.entries()) {
      const last = index === pages.length - 1;
      const place = pages.length > 1 ? `${words.pages(index + 1, pages.length)} ` : '';
      io.output.write(CLEAR);
      print([...page, '']);
      if (!(await goOn(`${place}${last ? words.pageBack : words.pageOn}`))) return;
    }
  };

  return {
    read,
    rate,
    yesNo,
    show,
    text,
    choose: async (choice) => {
      const { chooseWithArrows } = await import('./stock-choice.ts');
      const chosen = await chooseWithArrows(choice, io, words);
      const option = chosen === undefined ? words.back : (choice.options[chosen] ?? '');
      const lines = [io.style.bold(cut(choice.message, width())), `› ${cut(option, width() - 2)}`];
      shown = [...shown, { keep: 'always', lines }];
      io.output.write('\n');
      return chosen;
    },
    goOn,
    close: () => {},
  };
}

/** A long text in pages; an empty line never begins one. */
function pagesOf(lines: readonly string[], height: number): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  let rest = lines;
  while (rest.length > 0) {
    pages.push(rest.slice(0, Math.max(1, height)));
    rest = rest.slice(Math.max(1, height));
    while (rest[0] === '') rest = rest.slice(1);
  }
  return pages;
}
