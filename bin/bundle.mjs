// Puts the program into few files: opening some hundred small ones takes longer than what most commands do
// (docs/benchmarks.md). What a command loads only when it needs it stays a file of its own; libraries stay where they are.
// Part of `npm run build`; threads and tests go on using dist/src.
import { build } from 'esbuild';

await build({
  entryPoints: ['dist/bin/copcheck.js'],
  outdir: 'dist/bin',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  charset: 'utf8',
  legalComments: 'none',
});
