/** What is said about keys and signatures. */
export const signature = {
  passphrase: (file: string): string => `Passphrase of ${file}:`,
  newPassphrase: (file: string, least: number): string =>
    `A passphrase for ${file}, at least ${least} characters (nothing is shown while you type):`,
  passphraseAgain: 'The same again:',

  made: (file: string, publicFile: string): string =>
    `Private key: ${file} (keep it, and a copy in a safe place; never send it)\nPublic key: ${publicFile}`,
  fingerprint: (fingerprint: string): string => `Fingerprint: ${fingerprint}`,
  signersLine: (line: string): string => `Line for allowed_signers:\n${line}`,
  nextLetter:
    'Next: send the fingerprint to whoever receives your submissions, on a signed and stamped letter, and the public key with it. Only the letter says that the key is yours.',

  what: (organisation: string, revision: number, seal: string): string =>
    `${organisation}, revision ${revision}, seal code ${seal}`,
  signed: (file: string, fingerprint: string): string =>
    `Signed: ${file}, with the key ${fingerprint}`,
  passedOver: (file: string, line: number, kind: string): string =>
    `${file}:${line}: passed over (${kind}); copcheck checks keys of the kind ssh-ed25519.`,
};
