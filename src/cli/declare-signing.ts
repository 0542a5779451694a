import type { KeyNewFlags } from './commands/key-new.ts';
import type { KeyShowFlags } from './commands/key-show.ts';
import { languageIn } from './language-flag.ts';
import type { KeyFlags } from './open-key.ts';
import type { Declare } from './program.ts';

/** Keys and signatures. */
export const declareSigning: Declare = (program, finish) => {
  const key = program
    .command('key')
    .description('a key to sign submissions with')
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck key new acme-key --name acme\n  copcheck key show acme-key.pub',
    );
  key.exitOverride();

  key
    .command('new <file>')
    .description('make one: a private part that a passphrase opens, and a public part (.pub)')
    .option('--name <name>', 'whose key it is, in one word; default: user@computer')
    .option('--passphrase-file <file>', 'take the passphrase from a file, instead of asking for it')
    .option('--lang <code>', 'en or km', languageIn)
    .addHelpText('after', '\nExample:\n  copcheck key new acme-key --name acme')
    .action(
      finish(async (world, file: string, options: KeyNewFlags) =>
        (await import('./commands/key-new.ts')).newKey(world, file, options),
      ),
    )
    .exitOverride();

  key
    .command('show <file.pub>')
    .description('the fingerprint of a public key, and its line for allowed_signers')
    .option('--name <name>', 'whose key it is, in one word; default: as the file says')
    .option('--lang <code>', 'en or km', languageIn)
    .addHelpText('after', '\nExample:\n  copcheck key show acme-key.pub')
    .action(
      finish(async (world, file: string, options: KeyShowFlags) =>
        (await import('./commands/key-show.ts')).showKey(world, file, options),
      ),
    )
    .exitOverride();

  program
    .command('sign <file>')
    .description('sign a submission.json, or the one attached to a report, into a file <file>.sig')
    .requiredOption('--key <file>', 'the key to sign with')
    .option('--passphrase-file <file>', 'take the passphrase from a file, instead of asking for it')
    .option('--lang <code>', 'en or km', languageIn)
    .addHelpText(
      'after',
      '\nExample:\n  copcheck sign acme-net-2026-r1.pdf --key acme-key\n\nAnybody can check it with OpenSSH too:\n  ssh-keygen -Y verify -f allowed_signers -I acme -n copcheck-submission -s <file>.sig < submission.json',
    )
    .action(
      finish(async (world, file: string, options: KeyFlags & { readonly key: string }) =>
        (await import('./commands/sign.ts')).sign(world, file, options),
      ),
    );
};
