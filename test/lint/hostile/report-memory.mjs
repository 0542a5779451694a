// Says on file descriptor 3, when the process ends by itself, the most memory in MB that it ever held.
//
//   node --import ./test/lint/hostile/report-memory.mjs dist/bin/copcheck.js lint a.yaml 3>memory
//
// Linux tells it of this process alone; resourceUsage() would also count the one that started it.

import { readFileSync, writeSync } from 'node:fs';

const peak = () => {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

process.on('exit', () => {
  writeSync(3, String(Math.round(peak() / 1024)));
});
