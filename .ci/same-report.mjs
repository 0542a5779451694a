// Two reports from two versions of Node: the same objects once inflated. zlib may differ between builds.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

function contents(file) {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream]) => {
    const raw = Buffer.from(stream, 'latin1');
    try {
      return inflateSync(raw).toString('latin1');
    } catch {
      return raw.toString('latin1');
    }
  });
}

const [one, other] = process.argv.slice(2).map(contents);
const same = one.length === other.length && one.every((stream, index) => stream === other[index]);
console.log(same ? `the same ${one.length} streams` : 'the reports differ');
if (!same) process.exitCode = 1;
