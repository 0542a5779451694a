// Runs an interview in a real terminal: node interview-program.mjs '<options as JSON>'
import { memorySession } from './memory-session.mjs';

const built = '../../../dist/src/';
const { interview } = await import(`${built}terminal/interview.js`);
const { askStart } = await import(`${built}terminal/start-questions.js`);
const { disputesIn } = await import(`${built}assessment/disputes.js`);
const { settle } = await import(`${built}terminal/settle.js`);
const { styleFor } = await import(`${built}terminal/style.js`);

const given = JSON.parse(process.argv[2] ?? '{}');
const { session, events, journals } = await memorySession(given);
const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
const io = {
  input: process.stdin,
  output: process.stdout,
  columns: () => process.stdout.columns ?? 80,
  style: styleFor(given.colour ?? false),
  plain: given.plain ?? false,
  interrupt: interrupt.signal,
};

async function run() {
  if (given.settle) {
    const assessment = session.assessment();
    return settle(session, io, disputesIn(journals(), { ...session, assessment }));
  }
  if (given.start === undefined) return interview(session, io, given.options ?? {});
  const { guideline, phrases } = session;
  const { scope, ...answers } = await askStart(
    { guideline, phrases, year: '2026', given: given.start },
    io,
  );
  return JSON.stringify({ ...answers, scope: [...scope] });
}

let ended;
try {
  ended = await run();
} catch (error) {
  ended = error.name;
}
process.stdout.write(`\nENDED ${ended}.\n`);
if (given.tell) process.stdout.write(`RECORDED ${JSON.stringify(events().slice(1))} THE END\n`);
