#!/usr/bin/env node
import { run } from '../src/cli/run.ts';
import { realWorld } from '../src/cli/real-world.ts';

process.exitCode = await run(process.argv.slice(2), realWorld(import.meta.dirname));
