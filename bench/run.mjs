// Speed, measured: `npm run bench` for everything, `npm run bench -- lint` for one part. Prints tables; the figures in
// docs/benchmarks.md come from here.
import { rmSync } from 'node:fs';
import { benchLint } from './lint.mjs';
import { benchAssessment } from './assessment.mjs';
import { benchSector } from './sector.mjs';
import { benchVerify } from './verify.mjs';
import { makeFolder } from './processes.mjs';

const parts = {
  assessment: benchAssessment,
  lint: benchLint,
  verify: benchVerify,
  sector: benchSector,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown !== undefined) {
  throw new Error(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}.`);
}
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const place = makeFolder();
  try {
    await parts[name](place);
  } finally {
    rmSync(place.folder, { recursive: true });
  }
  console.log();
}
