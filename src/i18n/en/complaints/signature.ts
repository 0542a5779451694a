import type { KeyFault, SignatureFault, SignersFault } from '../../../problems/facts.ts';
import type { Sentences } from './sentences.ts';

type Said = { readonly message: string; readonly hint: string };

const keyFaults: Readonly<Record<KeyFault, (file: string) => Said>> = {
  'no-key': (file) => ({
    message: `${file} is no key.`,
    hint: 'Name the file that this wrote: copcheck key new <file>',
  }),
  public: (file) => ({
    message: `${file} is the public part of a key; signing takes the private part.`,
    hint: 'It lies beside it, under the same name without .pub.',
  }),
  openssh: (file) => ({
    message: `${file} is a key of OpenSSH, which copcheck does not open.`,
    hint: 'OpenSSH signs by itself: ssh-keygen -Y sign -n copcheck-submission -f <key> <submission.json>',
  }),
  'not-encrypted': (file) => ({
    message: `${file} is a key without a passphrase: whoever copies the file can sign.`,
    hint: 'Make a new one: copcheck key new <file>',
  }),
  damaged: (file) => ({
    message: `${file} is damaged or cut short.`,
    hint: 'Take your copy of it. If there is none, make a new key and announce it: copcheck key new <file>',
  }),
  passphrase: (file) => ({
    message: `The passphrase does not open ${file}.`,
    hint: 'Look at capital letters and at the language of the keyboard. If it is certainly the right one, the file is damaged: take your copy of it.',
  }),
  'other-kind': (file) => ({
    message: `${file} is a key of another kind than Ed25519.`,
    hint: 'Make one that fits: copcheck key new <file>',
  }),
};

const signatureFaults: Readonly<Record<SignatureFault, Said>> = {
  'no-signature': {
    message: 'This is no signature in the format of OpenSSH.',
    hint: 'It is the file ending in .sig, which begins with -----BEGIN SSH SIGNATURE-----.',
  },
  damaged: {
    message: 'The signature is damaged or cut short.',
    hint: 'Ask the sender for the file ending in .sig as it was written.',
  },
  spelling: {
    message: 'The signature is not in the one spelling that OpenSSH writes.',
    hint: 'A mail program or an editor may have changed its line ends. Ask the sender for the file itself.',
  },
  version: {
    message: 'The signature is of another version of the format than this copcheck reads.',
    hint: 'Check it with ssh-keygen -Y verify, or sign again with copcheck sign.',
  },
  kind: {
    message: 'The signature was made with a key of another kind than Ed25519.',
    hint: 'Check it with ssh-keygen -Y verify, or ask for one by a key of that kind: copcheck key new',
  },
  hash: {
    message: 'The signature was made with another hash than SHA-512.',
    hint: 'Check it with ssh-keygen -Y verify, or ask for one as copcheck sign writes it.',
  },
};

const signersFaults: Readonly<Record<SignersFault, Said>> = {
  fields: {
    message: 'This line is not name, kind of key and key.',
    hint: 'As copcheck key show prints it: acme namespaces="copcheck-submission" ssh-ed25519 AAAA…',
  },
  name: {
    message: 'This line does not name whose key it is, in one word and without *, ? and !.',
    hint: 'A pattern stands for anybody. Write the name of one company or person, as in acme or dara@acme.example.',
  },
  option: {
    message: 'This line has an option that is unknown, stands twice or lacks its value.',
    hint: 'There are namespaces="…", valid-after="…", valid-before="…" and cert-authority.',
  },
  namespace: {
    message: 'The namespaces of this line are empty or a pattern.',
    hint: 'Write them out: namespaces="copcheck-submission"',
  },
  moment: {
    message: 'This line has a moment that does not exist.',
    hint: 'A day is written 20270131, a moment 202701311200 or 20270131120000, with a Z at the end where it is UTC.',
  },
  key: {
    message: 'The key of this line is damaged or not of the kind that stands before it.',
    hint: 'Take the line again from copcheck key show, and compare the fingerprint with the signed letter.',
  },
  'key-twice': {
    message: 'The key of this line stands on a line above it too.',
    hint: 'Keep one of them: otherwise the one could allow what the other takes back. Several names go on one line, with commas.',
  },
};

/** What can be wrong with a key or a signature. */
export const signatureComplaints = {
  'key-unusable': ({ file, reason }) => keyFaults[reason](file),
  'key-not-of-pair': ({ file }) => ({
    message: `${file} and its public part (.pub) do not belong together.`,
    hint: 'One of them is damaged or was replaced. Take your copies of both: nobody knows another key.',
  }),
  'public-key-form': ({ file, isPrivate }) =>
    isPrivate
      ? {
          message: `${file} is the private part of a key. Never show it or send it to anybody.`,
          hint: 'Name the public part, which lies beside it and ends in .pub.',
        }
      : {
          message: `${file} is not one line with the public part of an Ed25519 key.`,
          hint: 'Name the file ending in .pub that this wrote: copcheck key new <file>',
        },
  'key-name-form': ({ found }) => ({
    message: `"${found}" cannot stand in a register of keys: it takes one word, without quotation marks, commas and * ? ! #.`,
    hint: 'Give a name, as in --name acme or --name dara@acme.example',
  }),
  'file-taken': ({ file }) => ({
    message: `${file} is there already and is left as it is.`,
    hint: 'Name another file, or move that one away.',
  }),
  'passphrase-short': ({ length, least }) => ({
    message: `The passphrase has ${length} characters; it takes at least ${least}.`,
    hint: 'Four or five words that have nothing to do with each other are good, and easy to remember.',
  }),
  'passphrases-differ': () => ({
    message: 'The two passphrases are not the same.',
    hint: 'Type it twice, the same both times.',
  }),
  'passphrase-not-given': () => ({
    message: 'A key needs its passphrase, and there is no terminal to ask for it.',
    hint: 'Name a file that holds it and that nobody else can read: --passphrase-file <file>',
  }),
  'passphrase-lines': ({ file }) => ({
    message: `${file} holds more than the one line of a passphrase.`,
    hint: 'Write the passphrase alone into it.',
  }),
  'passphrase-without-key': () => ({
    message: '--passphrase-file opens a key, and no key is named.',
    hint: 'Name it: --key <file>',
  }),
  'signers-line': ({ reason }) => signersFaults[reason],
  'signature-missing': () => ({
    message: 'No signature came along.',
    hint: 'Name the file ending in .sig with --signature, or ask the sender for it. Without --signers none is asked for.',
  }),
  'signature-unreadable': ({ reason }) => signatureFaults[reason],
  'signature-for-other': ({ found }) => ({
    message: `The signature was made for "${found}", not for a submission.`,
    hint: 'Ask for one made for it: copcheck sign, or ssh-keygen -Y sign -n copcheck-submission',
  }),
  'signature-of-other-data': () => ({
    message:
      'The signature is not of these data: they were changed after signing, or it belongs to others.',
    hint: 'Treat the file as altered, and ask the sender for the file and the signature that belong together.',
  }),
  'signature-unregistered': ({ fingerprint }) => ({
    message: `Signed with the key ${fingerprint}; nobody here says whose it is.`,
    hint: 'Compare it with the fingerprint on the signed letter, or name your register of keys: --signers allowed_signers',
  }),
  'signature-key-unknown': ({ fingerprint }) => ({
    message: `Signed with the key ${fingerprint}, which is not in the register.`,
    hint: 'Anybody can make a key. Enter it only after comparing the fingerprint with a signed letter.',
  }),
  'signature-key-for-other': ({ name }) => ({
    message: `The register lets the key of ${name} sign other things, but no submissions.`,
    hint: 'If it is meant to: namespaces="copcheck-submission" in the register.',
  }),
  'signature-key-outside': ({ name, moment, from, until }) => ({
    message: `The key of ${name} does not hold on ${moment.slice(0, 10)}: ${daysOf(from, until)}.`,
    hint: 'It must hold on the day of submission and today. Whoever lost a key or left needs a new one, announced by letter.',
  }),
  'signature-by': ({ name, fingerprint }) => ({
    message: `Signed by ${name} (${fingerprint}).`,
    hint: 'Whether that name may sign for this company is for you to say.',
  }),
} satisfies Partial<Sentences>;

function daysOf(from: string, until: string): string {
  if (from === '') return `it holds until ${until.slice(0, 16)}`;
  const since = `from ${from.slice(0, 16)}`;
  return until === '' ? `it holds ${since}` : `it holds ${since} until ${until.slice(0, 16)}`;
}
