import { createInterface } from 'node:readline';
import { ExitPromptError } from '@inquirer/core';
import type { TerminalIo } from './io.ts';

/**
 * Lets somebody type or change one line of text. Node's own line editor counts the cells of Khmer as
 * terminals do; the stock text prompt of inquirer counts fewer and, once a Khmer text fills a line, prints it
 * again at each key.
 */
export const editText = (
  { input, output }: Pick<TerminalIo, 'input' | 'output'>,
  { mark, initial }: { readonly mark: string; readonly initial: string },
): Promise<string> =>
  new Promise((resolve, reject) => {
    const editor = createInterface({ input, output, prompt: mark, terminal: true, historySize: 0 });
    const typed: string[] = [];
    let settle = (): void => reject(new ExitPromptError('The text was given up.'));

    // What was pasted may hold several lines, which arrive at once; all of them are the text.
    editor.on('line', (line) => {
      typed.push(line);
      if (typed.length > 1) return;
      setImmediate(() => {
        settle = () => resolve([...typed, editor.line].join(' ').replace(/\s+/g, ' ').trim());
        editor.close();
      });
    });
    editor.on('SIGINT', () => {
      output.write('\n');
      editor.close();
    });
    editor.on('close', () => settle());
    editor.prompt();
    if (initial !== '') editor.write(initial);
  });
