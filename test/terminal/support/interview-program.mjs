// Runs an interview in a real terminal: node interview-program.mjs '<options as JSON>'
import { memorySession } from './memory-session.mjs';

const built = '../../../dist/src/';
const { interview } = await import(`${built}terminal/interview.js`);
const { styleFor } = await import(`${built}terminal/style.js`);

const given = JSON.parse(process.argv[2] ?? '{}');
const { session, events } = await memorySession(given);
const io = {
  input: process.stdin,
  output: process.stdout,
  columns: () => process.stdout.columns ?? 80,
  rows: () => process.stdout.rows ?? 24,
  style: styleFor(given.colour ?? false),
  plain: given.plain ?? false,
};
let ended;
try {
  ended = await interview(session, io, given.options ?? {});
} catch (error) {
  ended = error.name;
}
process.stdout.write(`ENDED ${ended}\n`);
if (given.tell) process.stdout.write(`${JSON.stringify(events())}\n`);
