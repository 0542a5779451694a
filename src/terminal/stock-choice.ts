import type { Phrases } from '../i18n/phrases.ts';
import type { Choice } from './asker.ts';
import { widthOf } from './io.ts';
import type { TerminalIo } from './io.ts';
import { cut } from './lines.ts';

/** How many options are shown at once; the others come up with the arrow keys. */
const PAGE = 9;

/** A list to choose from with the arrow keys. Every option is cut to one line, so that nothing wraps. */
export async function chooseWithArrows(
  { message, options }: Choice,
  io: TerminalIo,
  words: Phrases['interview'],
): Promise<number | undefined> {
  const { default: inquirer } = await import('inquirer');
  const { style } = io;
  const ask = inquirer.createPromptModule({ input: io.input, output: io.output });
  const width = widthOf(io) - 2;
  const { chosen } = await ask<{ chosen: number }>([
    {
      type: 'select',
      name: 'chosen',
      message: cut(message, width),
      pageSize: PAGE,
      loop: false,
      choices: [
        ...options.map((option, index) => ({ name: cut(option, width), value: index })),
        { name: words.back, value: options.length },
      ],
      theme: {
        prefix: { idle: '›', done: '›' },
        icon: { cursor: '›' },
        style: {
          answer: style.bold,
          message: style.bold,
          highlight: style.bold,
          keysHelpTip: () => style.dim(words.chooseHelp),
        },
      },
    },
  ]);
  return chosen < options.length ? chosen : undefined;
}
