#!/usr/bin/env node
// Scores the readers of numbers, quantities and dates on other projects' Chinese test cases beside the project.
//   node test/peers/score.mjs [--errors=N]   what the cases' scorer says
//   node test/peers/score.mjs --floors       fails where a score is below its floor (test/peers/floors.json)
// Needs a build (`npm run build`, or GOUJI_BUILD) and the shared folder beside the checkout (or GOUJI_SHARED); says so
// when it is absent. GOUJI_PEERS_CASES names another file of cases.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReaders, spansOf } from './adapter.mjs';

const root = resolve(import.meta.dirname, '../..');
const peers = join(process.env.GOUJI_SHARED ?? resolve(root, '../shared'), 'peers');
const file = process.env.GOUJI_PEERS_CASES ?? join(peers, 'cases.dev.jsonl');
if (!existsSync(file) || !existsSync(join(peers, 'score.mjs'))) {
  console.log(`peers' cases NOT CHECKED: none at ${file}`);
  process.exit(0);
}

const { readJsonl, scoreAll, scoreCase } = await import(pathToFileURL(join(peers, 'score.mjs')).href);
const build = pathToFileURL(resolve(root, process.env.GOUJI_BUILD ?? 'dist') + '/');
const readers = await loadReaders(build);
const cases = readJsonl(file).filter((kase) => kase.core && ['extract', 'parse'].includes(kase.tier));
const predictions = new Map(cases.map((kase) => [kase.case_id, { spans: spansOf(readers, kase) }]));

/** Micro F1 of span, value and unit over some of the cases. */
function f1(some) {
  const sum = { full: 0, nE: 0, nP: 0 };
  for (const kase of some) {
    const scored = scoreCase(kase, predictions.get(kase.case_id).spans);
    for (const key of Object.keys(sum)) sum[key] += scored[key];
  }
  return sum.nE + sum.nP === 0 ? 0 : (2 * sum.full) / (sum.nE + sum.nP);
}

const expecting = (kase, types) => kase.scope.some((type) => types.includes(type));
const scores = {
  'micro.f1': f1(cases),
  'numbers.f1': f1(cases.filter((kase) => expecting(kase, ['number', 'ordinal', 'percentage', 'numberrange']))),
  'amounts.f1': f1(cases.filter((kase) => expecting(kase, ['currency', 'dimension']))),
  'periods.f1': f1(cases.filter((kase) => expecting(kase, ['date', 'daterange', 'duration']))),
};

if (process.argv.includes('--floors')) {
  const floors = JSON.parse(readFileSync(join(root, 'test/peers/floors.json'), 'utf8'));
  for (const [key, floor] of Object.entries(floors)) {
    console.log(`${key.padEnd(12)} ${scores[key].toFixed(3)}  floor ${floor}`);
    if (!(scores[key] >= floor)) {
      console.error(`${key} is ${scores[key].toFixed(3)}, expected at least ${floor}`);
      process.exitCode = 1;
    }
  }
} else {
  const { rows, total, errors } = scoreAll(cases, predictions, { group: 'model' });
  const percent = (x) => (x === null ? '-' : (100 * x).toFixed(1)).padStart(6);
  for (const row of [...rows.filter((r) => r !== total), total])
    console.log(`${row.key.padEnd(34)} ${String(row.cases).padStart(4)} cases  F1 ${percent(row.full_prf.f)}  spans ${percent(row.span_prf.f)}  cases ${percent(row.case_acc)}`); // prettier-ignore
  for (const [key, score] of Object.entries(scores)) console.log(`${key.padEnd(12)} ${score.toFixed(3)}`);
  const shown = Number(process.argv.find((a) => a.startsWith('--errors='))?.slice(9) ?? 0);
  for (const error of errors.slice(0, shown)) console.log(JSON.stringify(error));
}
