import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

it('is quiet when whoever reads its output has seen enough', async () => {
  const program = spawn(process.execPath, ['dist/bin/copcheck.js', 'guidelines', 'show', 'cop-kh']);
  let said = '';
  program.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  program.stdout.destroy();
  await once(program, 'close');
  expect([program.exitCode, said]).toEqual([0, '']);
});
