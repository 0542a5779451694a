// Every number that `score --format json` prints must be found in the text of the report.
import { readFileSync } from 'node:fs';

const [cardFile, textFile] = process.argv.slice(2);
const card = JSON.parse(readFileSync(cardFile, 'utf8'));
const text = readFileSync(textFile, 'utf8').replace(/\s+/g, ' ');

const wanted = new Set();
const want = (score) => {
  if (score === null) return;
  wanted.add(score.printed);
};
want(card.evidenced);
want(card.claimed);
wanted.add(card.evidenced.exact).add(card.claimed.exact);
for (const { evidenced, claimed, points } of card.areas) {
  want(evidenced);
  want(claimed);
  wanted.add(`${points}`);
}
for (const { evidenced, claimed } of card.segments) {
  want(evidenced);
  want(claimed);
}
for (const share of ['applicablePercent', 'declaredNotApplicablePercent', 'outOfScopePercent']) {
  wanted.add(card[share]);
}
for (const { gain } of card.gaps) want(gain);
for (const item of card.items) {
  wanted.add(item.item);
  if (item.kind === 'rated') wanted.add(`${item.points}`);
}

const missing = [...wanted].filter((number) => !text.includes(number));
if (missing.length > 0) {
  console.error(`not in ${textFile}: ${missing.join(', ')}`);
  process.exitCode = 1;
}
