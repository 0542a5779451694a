// Every single byte of a report and of its data changed in turn: each change is found, or is proven to change nothing
// that a reader sees. Then ten thousand submissions with one answer raised and everything else made to fit.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { openKeyFile, writeKeyFile } from '../dist/src/documents/key-file.js';
import { parseGuideline } from '../dist/src/guideline/parse.js';
import { readGuidelineFiles } from '../dist/src/files/guideline-files.js';
import { readAttachment } from '../dist/src/pdf/read-attachment.js';
import { isSameReport } from '../dist/src/pdf/same-report.js';
import { checkSignature } from '../dist/src/review/check-signature.js';
import { checkScore, checkSeal } from '../dist/src/review/checks.js';
import { scoreAssessment } from '../dist/src/scoring/score-card.js';
import { sealOf } from '../dist/src/submission/seal.js';
import { readSigners, signersLine } from '../dist/src/submission/signature/allowed-signers.js';
import { signSubmission } from '../dist/src/submission/signature/ssh-signature.js';
import { assessmentOf, claimOf, submissionBytes } from '../dist/src/submission/submission.js';

const [pdfFile, jsonFile, guidelineFolder] = process.argv.slice(2);
const [pdf, json] = [readFileSync(pdfFile), readFileSync(jsonFile)];
const seal = sealOf(json);

/**
 * Whether a changed report is found out against the seal code and the report as it was drawn. A bit of a packed stream
 * can say the same in two ways; then every object is the same once unpacked, which is looked at here once more.
 */
function isFound(changed, place) {
  const attached = readAttachment(changed, 'submission.json', 8 * 1024 * 1024);
  if (!attached.ok || sealOf(attached.bytes) !== seal) return true;
  if (!isSameReport(changed, pdf)) return true;
  const before = pdf.lastIndexOf('stream\n', place);
  const [from, to] = [before + 7, pdf.indexOf('\nendstream', before)];
  const same = inflateSync(changed.subarray(from, to)).equals(inflateSync(pdf.subarray(from, to)));
  if (same) console.log(`byte ${place}: another packing of the same`);
  return same && place >= from && place < to;
}

function flips(name, bytes, found) {
  let missed = 0;
  for (let place = 0; place < bytes.length; place += 1) {
    const changed = Buffer.from(bytes);
    changed[place] ^= 1;
    if (!found(changed, place)) missed += 1;
  }
  console.log(`${name}: ${bytes.length} bytes changed in turn, ${missed} not found`);
  return missed;
}

let missed = flips('report', pdf, isFound);
missed += flips('data', json, (changed) => sealOf(changed) !== seal);

const guideline = (await parseGuideline(readGuidelineFiles(guidelineFolder), guidelineFolder)).value
  .guideline;
const submission = JSON.parse(json.toString('utf8'));
const ids = Object.keys(submission.items).filter((id) => submission.items[id].answer?.level < 4);

/** The claimed score by the formula of the policy, worked out on its own: the sum over areas, exact. */
function claimedScore({ items }) {
  const { levels, criticalities } = guideline.scoring;
  const credit = (level) => BigInt(levels.find((each) => each.level === level).credit);
  const weight = ({ criticality }) =>
    BigInt(criticalities.find(({ id }) => id === criticality).weight);
  let [above, below, weights] = [0n, 1n, 0n];
  for (const area of guideline.areas) {
    const rated = guideline.items.filter(
      (item) => item.area === area.id && items[item.id]?.answer.kind === 'level',
    );
    if (rated.length === 0) continue;
    const points = rated.reduce(
      (sum, item) => sum + weight(item) * credit(items[item.id].answer.level),
      0n,
    );
    const total = rated.reduce((sum, item) => sum + weight(item), 0n);
    [above, below] = [above * total + BigInt(area.weight) * points * below, below * total];
    weights += BigInt(area.weight);
  }
  let [larger, smaller] = [above, below * weights];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  const [top, bottom] = [above / larger, (below * weights) / larger];
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}

let [accepted, wrong] = [0, 0];
for (let round = 0; round < 10_000; round += 1) {
  const raised = JSON.parse(json.toString('utf8'));
  const { answer } = raised.items[ids[round % ids.length]];
  answer.level = Math.min(4, answer.level + 1 + (round % 3));
  raised.revision = round + 1;
  // everything that follows from the answers is made to fit, as a forger would
  raised.claim = claimOf(scoreAssessment(guideline, assessmentOf(raised)));
  if (checkSeal(submissionBytes(raised), seal).outcome !== 'fail') accepted += 1;
  if (raised.claim.claimed !== claimedScore(raised)) wrong += 1;
  if (checkScore(raised, guideline).outcome !== 'pass') wrong += 1;
  if (checkScore({ ...raised, claim: submission.claim }, guideline).outcome !== 'fail') wrong += 1;
}
console.log(
  `10000 submissions with an answer raised: ${accepted} accepted against the seal, ${wrong} computed wrongly`,
);
process.exitCode = missed + accepted + wrong > 0 ? 1 : 0;

// The same ten thousand against a signature, by whoever has the data and the signature but not the key.
const { key } = openKeyFile(
  writeKeyFile({ seed: randomBytes(32), salt: randomBytes(16), iv: randomBytes(16) }, 'four words'),
  'four words',
);
const signature = signSubmission(key, json);
const register = new TextEncoder().encode(signersLine(key.publicKey, 'acme'));
const forSignature = {
  signature,
  signers: readSigners({ file: 'signers', bytes: register }, 'Z').value,
  now: submission.submitted,
};
const signed = (data) =>
  checkSignature({ data, submitted: submission.submitted }, forSignature).outcome;
let believed = signed(json) === 'pass' ? 0 : 1;
for (let round = 0; round < 10_000; round += 1) {
  const raised = JSON.parse(json.toString('utf8'));
  const { answer } = raised.items[ids[round % ids.length]];
  answer.level = Math.min(4, answer.level + 1 + (round % 3));
  raised.claim = claimOf(scoreAssessment(guideline, assessmentOf(raised)));
  if (signed(submissionBytes(raised)) !== 'fail') believed += 1;
}
console.log(`10000 submissions with an answer raised: ${believed} accepted against the signature`);
if (believed > 0) process.exitCode = 1;
