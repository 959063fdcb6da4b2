#!/usr/bin/env node
// Runs the real documents and scores their exports against the hand annotations beside the project.
//   node test/score.mjs [--errors N]   what the gold's scorer says
//   node test/score.mjs --floors       fails where a score is below its floor (test/floors.json)
// Needs a build (`npm run score` makes it; GOUJI_BUILD names another than dist/) and the shared folder beside the checkout (or GOUJI_SHARED); says so when it is absent.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const shared = process.env.GOUJI_SHARED ?? resolve(root, '../shared');
const scorer = join(shared, 'gold/score.mjs');
if (!existsSync(scorer)) {
  console.log(`gold floors NOT CHECKED: no hand annotations at ${shared}`);
  process.exit(0);
}

const cli = join(process.env.GOUJI_BUILD ?? join(root, 'dist'), 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'gouji-score-'));
const exported = { claims: '', speech: '' };
try {
  for (const [name, corpus] of [
    ['seeds', join(shared, 'seeds')],
    ['news', join(shared, 'gold/news')],
  ]) {
    const out = join(work, name);
    const run = spawnSync(process.execPath, [cli, 'run', corpus, '--out', out, '--exit-zero'], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`gouji run ${corpus} ended with ${run.status}:\n${run.stderr}`);
    for (const layer of Object.keys(exported))
      exported[layer] += execFileSync(process.execPath, [cli, 'export', layer, '--out', out], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
  }
  for (const [layer, lines] of Object.entries(exported)) writeFileSync(join(work, `${layer}.jsonl`), lines);
  const args = [scorer, '--claims', join(work, 'claims.jsonl'), '--speech', join(work, 'speech.jsonl')];
  if (!process.argv.includes('--floors')) {
    const rest = process.argv.slice(2);
    process.stdout.write(execFileSync(process.execPath, [...args, ...rest], { encoding: 'utf8', maxBuffer: 1 << 28 }));
  } else {
    const scores = JSON.parse(
      execFileSync(process.execPath, [...args, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 }),
    );
    const floors = JSON.parse(readFileSync(join(root, 'test/floors.json'), 'utf8'));
    const value = (path) => path.split('.').reduce((o, key) => o?.[key], scores);
    const below = Object.entries(floors).filter(([path, floor]) => !(value(path) >= floor));
    for (const [path, floor] of Object.entries(floors))
      console.log(`${path.padEnd(18)} ${value(path)}  floor ${floor}`);
    for (const [path, floor] of below) console.error(`${path} is ${value(path)}, expected at least ${floor}`);
    process.exitCode = below.length === 0 ? 0 : 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
