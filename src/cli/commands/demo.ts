import { join } from 'node:path';
import { answersFile } from '../../assessment/answers-schema.ts';
import { readDocument } from '../../documents/document.ts';
import { Failure } from '../../problems/failure.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading } from '../open-assessment.ts';
import { pathIn, readSource } from '../read-source.ts';
import { valueOf } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';
import { importFile } from './import.ts';
import { report } from './report.ts';
import { score } from './score.ts';
import { start } from './start.ts';

const COMPANY = 'isp-and-host';

/** Runs the real commands on an invented company, shows each, and says what to try next. Can be run twice. */
export async function demo(world: World, folder: string): Promise<ExitCode> {
  const words = wordsOf(world).program;
  const answers = join(world.root, 'examples', COMPANY, 'answers.yaml');
  const source = readSource(world, answers);
  const { data } = valueOf(await readDocument(source, answersFile), [source]);
  const organisation = data.particulars?.organisation ?? COMPANY;
  const segments = data.segments ?? [];
  const pdf = join(folder, 'gap-report.pdf');
  out(world, `${words.demoHeading(organisation)}\n`);

  if (!(await isDemo(world, folder, organisation))) {
    const flags = segments.map((segment) => `--segment ${segment}`).join(' ');
    out(world, words.demoCommand(`start ${folder} --organisation "${organisation}" ${flags}`));
    await start(world, folder, {
      organisation,
      segment: segments,
      guideline: 'cop-kh',
      as: 'demo',
    });
  }
  const steps: readonly (readonly [string, () => Promise<ExitCode>])[] = [
    [`import ${answers} ${folder}`, () => importFile(world, { file: answers, folder, as: 'demo' })],
    [`score ${folder}`, () => score(world, folder, { format: 'text' })],
    [`report ${folder} -o ${pdf}`, () => report(world, folder, { output: pdf })],
  ];
  for (const [command, run] of steps) {
    out(world, `\n${words.demoCommand(command)}`);
    const code = await run();
    if (code !== exitCodes.fine) return code;
  }
  out(world, `\n${words.demoDone(pathIn(world, pdf))}\n\n${words.demoNext(folder)}`);
  return exitCodes.fine;
}

/** Whether the folder is the one that an earlier demo left. */
async function isDemo(world: World, folder: string, organisation: string): Promise<boolean> {
  try {
    const { assessment } = await openForReading(world, folder);
    if (assessment.particulars.organisation === organisation) return true;
  } catch (error) {
    if (error instanceof Failure && error.complaint.code === 'not-an-assessment') return false;
    throw error;
  }
  throw new Failure({ code: 'demo-folder-taken', folder });
}
