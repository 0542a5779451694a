import { generateKeyPairSync } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programIn, temporaryFolder } from '../support/program.ts';
import { answeredExample, submittedExample } from '../support/submissions.ts';

const vectors = join(process.cwd(), 'test/fixtures/signatures');
const PASSPHRASE = 'four words, one key';

/** A key in a folder, and the file with its passphrase. */
async function keyIn(folder: string, name = 'acme') {
  const copcheck = programIn(folder);
  writeFileSync(join(folder, 'pass'), `${PASSPHRASE}\n`);
  const made = await copcheck('key', 'new', 'key', '--name', name, '--passphrase-file', 'pass');
  const line = made.out.trimEnd().split('\n').at(-1) ?? '';
  const [, fingerprint = ''] = /Fingerprint: (\S+)/.exec(made.out) ?? [];
  return { made, line, fingerprint };
}

/** A submission, signed and entered in a register; what verify says of it. */
async function signedExample() {
  const submitted = await submittedExample();
  const { folder, copcheck, json, verify } = submitted;
  const { line, fingerprint } = await keyIn(folder);
  const signed = await copcheck('sign', json, '--key', 'key', '--passphrase-file', 'pass');
  const register = (...lines: readonly string[]): void =>
    writeFileSync(join(folder, 'signers'), `# our companies\n\n${lines.join('\n')}\n`);
  register(line);
  const check = async (file: string, ...flags: readonly string[]) => {
    const { code, out, err } = await verify(file, '--format', 'json', ...flags);
    const [, outcome = '', found = ''] =
      /"check": "signature",\s*"outcome": "([a-z-]+)",\s*"found": \[(?:\s*\{\s*"code": "([a-z-]+)")?/.exec(
        out,
      ) ?? [];
    return { code, out, err, outcome, found };
  };
  const withSignature = (file: string) =>
    check(file, '--signature', `${json}.sig`, '--signers', 'signers');
  return { ...submitted, line, fingerprint, signed, register, check, withSignature };
}

describe('copcheck key new', () => {
  it('makes a key that its passphrase opens, and says how to announce it', async () => {
    const folder = temporaryFolder();
    const { made, line, fingerprint } = await keyIn(folder);
    const pub = readFileSync(join(folder, 'key.pub'), 'utf8');
    expect(made.code).toBe(0);
    expect(fingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
    expect(pub).toMatch(/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43} acme\n$/);
    expect(line).toBe(`acme namespaces="copcheck-submission" ${pub.slice(0, -' acme\n'.length)}`);
    expect(made.err).toContain('send the fingerprint');
    expect(readFileSync(join(folder, 'key'), 'utf8')).toMatch(
      /^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/,
    );
    expect(`${made.out}${made.err}`).not.toContain(PASSPHRASE);
  });

  it.skipIf(process.platform === 'win32')('keeps the private part to its owner', async () => {
    const folder = temporaryFolder();
    await keyIn(folder);
    expect(statSync(join(folder, 'key')).mode % 0o1000).toBe(0o600);
  });

  it('never writes over a file, neither the one nor the other', async () => {
    const folder = temporaryFolder();
    await keyIn(folder);
    const before = readFileSync(join(folder, 'key'));
    const { made } = await keyIn(folder);
    expect([made.code, made.err]).toEqual([2, expect.stringContaining('error[file-taken]')]);
    expect(readFileSync(join(folder, 'key')).equals(before)).toBe(true);
    const other = temporaryFolder();
    writeFileSync(join(other, 'key.pub'), 'mine');
    expect((await keyIn(other)).made.code).toBe(2);
    expect([existsSync(join(other, 'key')), readFileSync(join(other, 'key.pub'), 'utf8')]).toEqual([
      false,
      'mine',
    ]);
  });

  it.each([
    ['passphrase-short', 'short', 'acme'],
    ['passphrase-short', 'ខ្មែរខ្មែរ', 'acme'],
    ['passphrase-lines', 'one line\nand another line', 'acme'],
    ['key-name-form', PASSPHRASE, 'Acme Net'],
    ['key-name-form', PASSPHRASE, '*'],
    ['key-name-form', PASSPHRASE, 'acme\u202e'],
  ])('refuses with %s', async (code, passphrase, name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'pass'), passphrase);
    const made = await programIn(folder)(
      'key',
      'new',
      'key',
      '--name',
      name,
      '--passphrase-file',
      'pass',
    );
    expect([made.code, made.err]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
    expect(existsSync(join(folder, 'key'))).toBe(false);
  });

  it('names the key after user and computer, and says what it needs without a terminal', async () => {
    const folder = temporaryFolder();
    const copcheck = programIn(folder, { user: 'Sok Dara' });
    const { code, err } = await copcheck('key', 'new', 'key', '--lang', 'km');
    expect([code, err]).toEqual([2, expect.stringContaining('error[passphrase-not-given]')]);
    expect(err).toContain('ឃ្លាសម្ងាត់');
    writeFileSync(join(folder, 'pass'), PASSPHRASE);
    const made = await copcheck('key', 'new', 'key', '--passphrase-file', 'pass');
    expect(made.out).toContain('\nsok-dara@test-host namespaces=');
  });
});

describe('copcheck key show', () => {
  it('shows what ssh-keygen shows of a key that it made', async () => {
    const { code, out } = await programIn(vectors)('key', 'show', 'test-key.pub');
    expect(code).toBe(0);
    expect(out).toBe(
      'Fingerprint: SHA256:VzFSutkGS5179hHzAD8QPqK7wSbSOODRsqYWCM1g3+s\nLine for allowed_signers:\ntest-key-of-copcheck namespaces="copcheck-submission" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA8fwCu6PQsYR6blbkrMpQuRC5WV/44XSYw4Rn4tgb3P\n',
    );
  });

  it('refuses the private part, other kinds and what is no key', async () => {
    const folder = temporaryFolder();
    await keyIn(folder);
    const copcheck = programIn(folder);
    expect((await copcheck('key', 'show', 'key')).err).toContain('Never show it or send it');
    const other = join(vectors, 'other-kind.pub');
    expect((await copcheck('key', 'show', other)).err).toContain('error[public-key-form]');
    writeFileSync(join(folder, 'two.pub'), 'ssh-ed25519 AAAA acme\n');
    expect((await copcheck('key', 'show', 'two.pub')).err).toContain('error[public-key-form]');
    const pub = readFileSync(join(folder, 'key.pub'), 'utf8');
    writeFileSync(join(folder, 'key.pub'), pub.replace('acme', 'acme net \u001b[2J'));
    expect((await copcheck('key', 'show', 'key.pub')).err).toContain('‹U+001B›');
    const named = await copcheck('key', 'show', 'key.pub', '--name', 'acme');
    expect([named.code, named.out]).toEqual([0, expect.stringContaining('\nacme namespaces=')]);
  });
});

describe('a key that cannot sign', () => {
  const pem = (type: 'ed25519' | 'ed448', encrypted: boolean): string =>
    generateKeyPairSync(type as 'ed25519')
      .privateKey.export({
        type: 'pkcs8',
        format: 'pem',
        ...(encrypted && { cipher: 'aes-256-cbc', passphrase: PASSPHRASE }),
      })
      .toString();
  const openssh =
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE=\n-----END OPENSSH PRIVATE KEY-----\n';

  it.each([
    ['is no key', 'hello', PASSPHRASE],
    ['is the public part', 'ssh-ed25519 AAAA acme', PASSPHRASE],
    ['OpenSSH signs by itself: ssh-keygen -Y sign -n copcheck-submission', openssh, PASSPHRASE],
    ['a key without a passphrase', pem('ed25519', false), PASSPHRASE],
    ['of another kind than Ed25519', pem('ed448', true), PASSPHRASE],
    ['damaged or cut short', pem('ed25519', true).replace(/\n.{10}/, '\n'), PASSPHRASE],
    ['The passphrase does not open', pem('ed25519', true), 'another passphrase'],
  ])('has its own sentence: %s', async (sentence, text, passphrase) => {
    const { folder, copcheck, json } = await submittedExample();
    writeFileSync(join(folder, 'key'), text);
    writeFileSync(join(folder, 'pass'), passphrase);
    const { code, err } = await copcheck('sign', json, '--key', 'key', '--passphrase-file', 'pass');
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).toContain('error[key-unusable]');
    expect([err.includes(passphrase), existsSync(`${json}.sig`)]).toEqual([false, false]);
  });

  it('is found out where its public part is another, as after damage', async () => {
    const { folder, copcheck, json } = await submittedExample();
    await keyIn(folder);
    copyFileSync(join(vectors, 'test-key.pub'), join(folder, 'key.pub'));
    const { code, err } = await copcheck('sign', json, '--key', 'key', '--passphrase-file', 'pass');
    expect([code, err]).toEqual([2, expect.stringContaining('error[key-not-of-pair]')]);
  });

  it('stops a submission before anything is frozen', async () => {
    const { folder, copcheck } = await answeredExample();
    await keyIn(folder);
    writeFileSync(join(folder, 'pass'), 'another passphrase');
    const submit = ['submit', 'acme', '--passphrase-file', 'pass'] as const;
    const wrong = await copcheck(...submit, '--key', 'key');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('does not open key')]);
    expect((await copcheck(...submit)).err).toContain('error[passphrase-without-key]');
    expect(existsSync(join(folder, 'acme', 'submissions'))).toBe(false);
  });
});

describe('a signature', () => {
  it('is written by submit, of the data that lie there', async () => {
    const { folder, copcheck } = await answeredExample();
    const { line, fingerprint } = await keyIn(folder);
    const { code, out } = await copcheck(
      'submit',
      'acme',
      '--key',
      'key',
      '--passphrase-file',
      'pass',
    );
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(
        `Signed: acme/submissions/r1.submission.json.sig, with the key ${fingerprint}`,
      ),
    ]);
    writeFileSync(join(folder, 'signers'), line);
    const data = 'acme/submissions/r1.submission.json';
    const flags = ['--guidelines', 'guidelines', '--signers', 'signers'];
    const verified = await copcheck('verify', data, '--signature', `${data}.sig`, ...flags);
    expect(verified.code).toBe(0);
    expect(verified.out).toContain(`Signed by acme (${fingerprint}).`);
  });

  it('of a report is that of the data attached to it', async () => {
    const { copcheck, pdf, json, signed } = await signedExample();
    expect(signed.code).toBe(0);
    expect(signed.out).toMatch(/^Worked Example, revision 1, seal code \S+\nSigned: /);
    await copcheck('sign', pdf, '--key', 'key', '--passphrase-file', 'pass');
    expect(readFileSync(`${pdf}.sig`, 'utf8')).toBe(readFileSync(`${json}.sig`, 'utf8'));
    const again = await copcheck('sign', pdf, '--key', 'key', '--passphrase-file', 'pass');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('error[file-taken]')]);
  });

  it('is made of nothing but a submission', async () => {
    const { folder, copcheck } = await answeredExample();
    await keyIn(folder);
    const { code, err } = await copcheck('sign', 'pass', '--key', 'key');
    expect([code, err]).toEqual([1, expect.stringContaining('error[submission-not-json]')]);
  });

  it('passes with the register, names the holder of the key, and is asked for by it', async () => {
    const { json, pdf, withSignature, check } = await signedExample();
    expect(await withSignature(json)).toMatchObject({ outcome: 'pass', found: 'signature-by' });
    expect(await withSignature(pdf)).toMatchObject({ code: 0, outcome: 'pass' });
    expect(await check(json, '--signers', 'signers')).toMatchObject({
      code: 1,
      outcome: 'fail',
      found: 'signature-missing',
    });
    expect(await check(json)).toMatchObject({ code: 0, outcome: '' });
  });

  it('is not compared where nobody says whose key it is', async () => {
    const { json, check, fingerprint } = await signedExample();
    const found = await check(json, '--signature', `${json}.sig`);
    expect(found).toMatchObject({ code: 0, outcome: 'not-compared' });
    expect(found.out).toContain(`Signed with the key ${fingerprint}; nobody here says whose`);
  });

  it('fails for an answer raised after signing, with and without a register', async () => {
    const { json, altered, withSignature, check } = await signedExample();
    const raised = altered((data) => {
      data.items['TWO-01'] = { answer: { kind: 'level', level: 4 } };
    });
    const expected = { code: 1, outcome: 'fail', found: 'signature-of-other-data' };
    expect(await withSignature(raised)).toMatchObject(expected);
    expect(await check(raised, '--signature', `${json}.sig`)).toMatchObject(expected);
  });

  it.each([
    ['namespace-file.sig', 'signature-for-other'],
    ['sha256.sig', 'signature-unreadable'],
    ['ecdsa.sig', 'signature-unreadable'],
    ['data.json', 'signature-unreadable'],
    ['ed25519.sig', 'signature-of-other-data'],
  ])('fails when it is %s, made by OpenSSH for something else', async (file, code) => {
    const { json, check } = await signedExample();
    const found = await check(json, '--signature', join(vectors, file), '--signers', 'signers');
    expect(found).toMatchObject({ code: 1, outcome: 'fail', found: code });
  });

  it.each([
    ['a key that is not there', () => '# nobody yet', 'signature-key-unknown'],
    [
      'a key for other things',
      (line: string) => line.replace('copcheck-submission', 'git,file'),
      'signature-key-for-other',
    ],
    [
      'a key that came later than the submission',
      (line: string) => line.replace(' names', ' valid-after="20261122140100",names'),
      'signature-key-outside',
    ],
    [
      'a key that was taken back since',
      (line: string) => line.replace(' names', ' valid-before="20261122",names'),
      'signature-key-outside',
    ],
  ])('fails by a register with %s', async (_, change, code) => {
    const { json, line, register, withSignature } = await signedExample();
    register(change(line));
    const found = await withSignature(json);
    expect(found).toMatchObject({ code: 1, outcome: 'fail', found: code });
  });

  it('holds within the days of its key, by the clock of the reviewer or in UTC', async () => {
    const { json, line, register, withSignature } = await signedExample();
    for (const days of [
      'valid-after="20261122",valid-before="20261123"',
      'valid-after="202611221359",valid-before="202611221402"',
      'valid-after="20261122065900Z",valid-before="202611220702Z"',
    ]) {
      register(line.replace(' names', ` ${days},names`));
      expect(await withSignature(json)).toMatchObject({ code: 0, outcome: 'pass' });
    }
    for (const days of ['valid-before="202611220659"', 'valid-after="202611221359Z"']) {
      register(line.replace(' names', ` ${days},names`));
      expect((await withSignature(json)).found).toBe('signature-key-outside');
    }
  });

  it('taken back today counts no more, whatever day the sender wrote', async () => {
    const { copcheck, json, line, register, withSignature } = await signedExample();
    register(line.replace(' names', ' valid-before="20261101",names'));
    const text = readFileSync(json, 'utf8');
    writeFileSync(json, text.replace('"submitted":"2026-11-22', '"submitted":"2026-10-01'));
    rmSync(`${json}.sig`);
    await copcheck('sign', json, '--key', 'key', '--passphrase-file', 'pass');
    expect(await withSignature(json)).toMatchObject({ code: 1, found: 'signature-key-outside' });
  });

  it('goes with one file only', async () => {
    const { json, copcheck } = await signedExample();
    const { code, err } = await copcheck('verify', json, 'acme', '--signature', `${json}.sig`);
    expect([code, err]).toEqual([2, expect.stringContaining('error[one-file-only]')]);
  });
});

describe('a register of keys', () => {
  const key = readFileSync(join(vectors, 'test-key.pub'), 'utf8').split(' ').slice(0, 2).join(' ');
  const other = readFileSync(join(vectors, 'other-kind.pub'), 'utf8').trim();

  it.each([
    ['not name, kind of key and key', 'acme'],
    ['not name, kind of key and key', key],
    ['not name, kind of key and key', `acme namespaces="copcheck-submission ${key}`],
    ['not name, kind of key and key', `acme namespaces="a" valid-after="20270101" ${key}`],
    ['does not name whose key it is', `* ${key}`],
    ['does not name whose key it is', `acme,!dara ${key}`],
    ['does not name whose key it is', `"acme net" ${key}`],
    ['does not name whose key it is', `acme\u202e ${key}`],
    ['an option that is unknown', `acme valid-until="20270101" ${key}`],
    ['an option that is unknown', `acme namespaces ${key}`],
    ['an option that is unknown', `acme namespaces="a",Namespaces="b" ${key}`],
    ['namespaces of this line are empty or a pattern', `acme namespaces="" ${key}`],
    ['namespaces of this line are empty or a pattern', `acme namespaces="copcheck-*" ${key}`],
    ['a moment that does not exist', `acme valid-before="20270230" ${key}`],
    ['a moment that does not exist', `acme valid-before="2027-01-01" ${key}`],
    ['a moment that does not exist', `acme valid-before="202701012460" ${key}`],
    ['damaged or not of the kind', `acme ${key.slice(0, -4)}`],
    ['damaged or not of the kind', `acme ${key.replace('ssh-ed25519', 'ssh-rsa')}`],
    ['damaged or not of the kind', `acme ${key}=`],
    ['stands on a line above it too', `acme ${key}\ndara ${key}`],
  ])('is refused with its line: %s', async (sentence, lines) => {
    const { folder, verify, json } = await submittedExample();
    writeFileSync(join(folder, 'signers'), `# ours\n${lines}\n`);
    const { code, err } = await verify(json, '--signers', 'signers');
    expect([code, err]).toEqual([1, expect.stringContaining('error[signers-line]')]);
    expect(err.replace(/\s+/g, ' ')).toContain(sentence);
    expect(err).toContain(`signers:${lines.split('\n').length + 1}:1`);
    expect(err).not.toContain('\u202e');
  });

  it('says every wrong line at once, and what it passes over', async () => {
    const { folder, verify, json } = await submittedExample();
    writeFileSync(join(folder, 'signers'), `acme\r\n* ${key}\r\n`);
    expect((await verify(json, '--signers', 'signers')).err).toContain('2 problems were found.');
    writeFileSync(
      join(folder, 'signers'),
      `acme ${other}\r\nca cert-authority ${key}\r\n\r\nacme ${key} a comment of "more words\r\n`,
    );
    const { err } = await verify(json, '--signers', 'signers');
    expect(err).toContain('signers:4:1');
    writeFileSync(
      join(folder, 'signers'),
      `acme ${other}\r\nca cert-authority ${key}\r\n\r\nacme,dara ${key} a comment\r\n`,
    );
    const passed = await verify(json, '--signers', 'signers');
    expect(passed.err).toContain('signers:1: passed over (ecdsa-sha2-nistp256)');
    expect(passed.err).toContain('signers:2: passed over (cert-authority)');
  });
});
