import type { KeyFault, SignatureFault, SignersFault, NoFacts } from '../facts.ts';

/** What can be wrong with keys, signatures and registers of keys. */
export type SignatureComplaints = {
  'key-unusable': { readonly file: string; readonly reason: KeyFault };
  'key-not-of-pair': { readonly file: string };
  'public-key-form': { readonly file: string; readonly isPrivate: boolean };
  'key-name-form': { readonly found: string };
  'file-taken': { readonly file: string };
  'passphrase-short': { readonly length: number; readonly least: number };
  'passphrases-differ': NoFacts;
  'passphrase-not-given': NoFacts;
  'passphrase-lines': { readonly file: string };
  'passphrase-without-key': NoFacts;
  'signers-line': { readonly reason: SignersFault };
  'signature-missing': NoFacts;
  'signature-unreadable': { readonly reason: SignatureFault };
  'signature-for-other': { readonly found: string };
  'signature-of-other-data': NoFacts;
  'signature-unregistered': { readonly fingerprint: string };
  'signature-key-unknown': { readonly fingerprint: string };
  'signature-key-for-other': { readonly name: string };
  /** Empty texts where the register sets no bound. */
  'signature-key-outside': {
    readonly name: string;
    readonly moment: string;
    readonly from: string;
    readonly until: string;
  };
  /** No mistake: whose key it is, to be read beside the check that passed. */
  'signature-by': { readonly name: string; readonly fingerprint: string };
};
