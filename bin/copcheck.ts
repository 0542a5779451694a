#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from '../src/cli/run.ts';
import { realWorld } from '../src/cli/real-world.ts';

// A command is over before optimised code pays: on Node 20 the compiler takes half of a report's processor time
// (docs/benchmarks.md). Newer versions choose better by themselves, and do not know the flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

process.exitCode = await run(process.argv.slice(2), realWorld(import.meta.dirname));
