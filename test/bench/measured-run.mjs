// One run in a process of its own, measured: node test/bench/measured-run.mjs BUILD CORPUS OUT [JOBS]
// Prints one line of JSON: milliseconds, CPU milliseconds, peak memory, and the record of the run.
// BUILD is a folder of compiled modules (`dist`).
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build, corpus, out, jobs] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(resolve(build, path)).href);
// As `gouji` does.
(await load('run/compiler.js')).restrainCompiler();
const { run } = await load('run/index.js');
const began = performance.now();
const { status, run: record } = await run({ corpus, out, ...(jobs && { jobs: Number(jobs) }) });
const wall = performance.now() - began;
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
const measured = { wall, cpu: (user + system) / 1000, peakMegabytes: maxRSS / 1024, status, record };
process.stdout.write(`${JSON.stringify(measured)}\n`);
