#!/usr/bin/env node
// Scores texts that were annotated before any pattern was written with them in view (annotations/unseen/README.md).
//   node test/unseen.mjs [SET…] [--errors N]   one line a set; N disagreements of each
//   node test/unseen.mjs --second              how far a second annotator agrees with the first, where there is one
//   node test/unseen.mjs --floors              fails where a set is below its floor (test/unseen-floors.json)
// Sets 02, 07, 15 and 16 are kept shut: only their figures are printed, never a disagreement.
// Needs a build (`npm run score:unseen` makes it; GOUJI_BUILD names another than dist/) and the texts in the shared folder
// beside the checkout (or GOUJI_SHARED); says so when they are absent.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const shared = process.env.GOUJI_SHARED ?? resolve(root, '../shared');
const gold = join(root, 'annotations/unseen');
const cli = join(process.env.GOUJI_BUILD ?? join(root, 'dist'), 'cli.js');
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    floors: { type: 'boolean', default: false },
    second: { type: 'boolean', default: false },
  },
});
if (!existsSync(join(shared, 'corpora'))) {
  console.log(`unseen texts NOT SCORED: no corpora at ${shared}`);
  process.exit(0);
}

const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
const all = readdirSync(gold).filter((name) => /^\d+$/.test(name));
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`expected sets among ${all.join(', ')}, found ${unknown.join(', ')}`);
const chosen = positionals.length > 0 ? positionals : all;
const sets = flags.second ? chosen.filter((name) => existsSync(join(gold, name, 'second'))) : chosen;

/** Part of a text from one offset to another (UTF-16), its empty lines left out. */
const excerpt = (text, from, to) =>
  text
    .slice(from, to)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');

/** Writes the annotated documents of the sets, and no others, as a corpus. */
function writeCorpus(folder) {
  mkdirSync(folder, { recursive: true });
  const wanted = sets.flatMap((name) => lines(join(gold, name, 'documents.jsonl')));
  const seeds = wanted.filter(({ seed }) => seed !== undefined);
  for (const { seed } of seeds) copyFileSync(join(shared, 'seeds', seed), join(folder, seed));
  const rows = lines(join(shared, 'seeds/manifest.jsonl')).filter(({ file }) =>
    seeds.some(({ seed }) => seed === file),
  );
  writeFileSync(join(folder, 'manifest.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const items = wanted.filter(({ corpus }) => corpus !== undefined);
  for (const corpus of new Set(items.map((item) => item.corpus))) {
    const texts = new Map(lines(join(shared, 'corpora', corpus)).map((line) => [line.id, line]));
    const written = items
      .filter((item) => item.corpus === corpus)
      .map(({ doc, item = doc, from, to, titled = true }) => {
        const line = texts.get(item);
        if (!line) throw new Error(`expected ${item} in ${corpus}, found no such line`);
        if (from === undefined) return line;
        return { ...line, id: doc, title: titled ? line.title : '', text: excerpt(line.text, from, to) };
      });
    writeFileSync(join(folder, corpus), written.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

/** Nobody reads their texts: their figures say how text fares that nobody has seen. */
const SHUT = ['02', '07', '15', '16'];
const FIELDS = ['metric', 'period', 'scope', 'status', 'speaker'];
const rate = (value) => (value === undefined ? '    -' : value.toFixed(3));

/** One score by its path, `claim.f1` or `fields.metric`. */
const at = (scores, path) => path.split('.').reduce((value, key) => value?.[key], scores);

const work = mkdtempSync(join(tmpdir(), 'gouji-unseen-'));
try {
  const [corpus, out] = [join(work, 'corpus'), join(work, 'out')];
  writeCorpus(corpus);
  const run = spawnSync(process.execPath, [cli, 'run', corpus, '--out', out, '--exit-zero'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`gouji run ended with ${run.status}:\n${run.stderr}`);
  const score = (name, ...more) =>
    execFileSync(process.execPath, [cli, 'score', '--gold', join(gold, name), '--out', out, ...more], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  const floors = flags.floors ? JSON.parse(readFileSync(join(root, 'test/unseen-floors.json'), 'utf8')) : {};
  console.log(['set', 'claims', 'quantity', ...FIELDS, 'claim', 'speech'].join('\t'));
  for (const name of sets) {
    const compared = flags.second ? ['--second', join(gold, name, 'second')] : [];
    const scores = JSON.parse(score(name, '--json', ...compared));
    const row = [
      scores.quantity.f1,
      ...FIELDS.map((field) => scores.fields[field]),
      scores.claim.f1,
      scores.speech.gold > 0 ? scores.speech.f1 : undefined,
    ];
    console.log([name, scores.quantity.gold, ...row.map(rate)].join('\t'));
    if (flags.errors && !SHUT.includes(name)) console.log(score(name, '--errors', flags.errors, ...compared));
    for (const [path, floor] of Object.entries(floors[name] ?? {}))
      if (!(at(scores, path) >= floor)) {
        console.error(`set ${name}: ${path} is ${at(scores, path)}, expected at least ${floor}`);
        process.exitCode = 1;
      }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
