// Puts the browser's part of the web form together: one script, one style with its fonts. Part of `npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';

const folder = 'dist/form';
const bundled = await build({
  entryPoints: ['src/browser/main.ts', 'src/browser/form.css'],
  outdir: folder,
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  // What Windows 10 of an office runs: toSorted, and `:is` in the style.
  target: ['chrome110', 'edge110', 'firefox115', 'safari16'],
  legalComments: 'none',
  write: false,
});
const textOf = (ending) => bundled.outputFiles.find(({ path }) => path.endsWith(ending)).text;

const faces = [
  ['Regular', 400],
  ['Bold', 700],
].map(([name, weight]) => {
  const font = woff(readFileSync(`templates/report/fonts/NotoSansKhmer-${name}.ttf`));
  const address = `data:font/woff;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'Noto Sans Khmer';font-weight:${weight};src:url(${address}) format('woff')}`;
});

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/form.js`, textOf('.js'));
writeFileSync(`${folder}/form.css`, `${faces.join('')}${textOf('.css')}`);

/** The same font as WOFF 1.0: each table deflated where that makes it smaller. */
function woff(font) {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = font.subarray(12 + 16 * index, 28 + 16 * index);
    const [checksum, offset, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at));
    const bytes = font.subarray(offset, offset + length);
    const packed = deflateSync(bytes, { level: 9 });
    return {
      tag: entry.subarray(0, 4),
      checksum,
      length,
      data: packed.length < length ? packed : bytes,
    };
  });
  const head = Buffer.alloc(44);
  head.write('wOFF');
  font.copy(head, 4, 0, 4);
  head.writeUInt16BE(count, 12);
  head.writeUInt32BE(
    12 + 16 * count + tables.reduce((sum, { length }) => sum + padded(length), 0),
    16,
  );
  let place = 44 + 20 * count;
  const directory = tables.map(({ tag, checksum, length, data }) => {
    const entry = Buffer.alloc(20);
    tag.copy(entry);
    for (const [index, value] of [place, data.length, length, checksum].entries())
      entry.writeUInt32BE(value, 4 + 4 * index);
    place += padded(data.length);
    return entry;
  });
  head.writeUInt32BE(place, 8);
  return Buffer.concat([
    head,
    ...directory,
    ...tables.map(({ data }) =>
      Buffer.concat([data, Buffer.alloc(padded(data.length) - data.length)]),
    ),
  ]);
}

function padded(length) {
  return (length + 3) & ~3;
}
