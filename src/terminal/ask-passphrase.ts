import type { Phrases } from '../i18n/phrases.ts';
import { say } from '../i18n/say.ts';
import type { Complaint } from '../problems/complaint.ts';
import { widthOf } from './io.ts';
import type { TerminalIo } from './io.ts';
import { linesOf } from './lines.ts';

/** Asks for a passphrase. Nothing of it is shown, not even how long it is. */
export async function askPassphrase(io: TerminalIo, message: string): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const ask = inquirer.createPromptModule({ input: io.input, output: io.output });
  const { typed } = await ask<{ typed: string }>([
    {
      type: 'password',
      name: 'typed',
      message,
      // Otherwise Ctrl-T would show it.
      toggleMask: false,
      theme: {
        prefix: { idle: '›', done: '›' },
        style: { maskedText: '', message: io.style.bold, help: () => '' },
      },
    },
  ]);
  return typed;
}

/** Asks for a new passphrase until it is long enough and was typed twice the same. */
export async function askNewPassphrase(
  io: TerminalIo,
  phrases: Phrases,
  {
    message,
    check,
  }: { readonly message: string; readonly check: (typed: string) => Complaint | undefined },
): Promise<string> {
  for (;;) {
    const typed = await askPassphrase(io, message);
    const fault = check(typed) ?? (await faultOfSecond(io, phrases, typed));
    if (fault === undefined) return typed;
    const { message: wrong, hint } = say(fault, phrases.complaints);
    const lines = linesOf(`${wrong} ${hint}`, widthOf(io)).map(io.style.warning);
    io.output.write(`${lines.join('\n')}\n`);
  }
}

async function faultOfSecond(
  io: TerminalIo,
  phrases: Phrases,
  first: string,
): Promise<Complaint | undefined> {
  const second = await askPassphrase(io, phrases.signature.passphraseAgain);
  return second === first ? undefined : { code: 'passphrases-differ' };
}
