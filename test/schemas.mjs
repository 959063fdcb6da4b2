#!/usr/bin/env node
// Every schema compiles (JSON Schema 2020-12, strict), is used, and is what a run really writes.
//   node test/schemas.mjs
// Needs a build (`npm run build`), as `npm ci` makes one. GOUJI_BUILD names another than dist/.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const root = resolve(import.meta.dirname, '..');
const build = process.env.GOUJI_BUILD ?? join(root, 'dist');
const SUFFIX = '.schema.json';
const LAYERS = ['documents', 'articles', 'persons', 'speech', 'claims', 'metrics', 'findings', 'finding-states'];
const faults = [];

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const jsonl = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
const lines = (path) => jsonl(readFileSync(path, 'utf8'));

const { isCalendarDay } = await import(pathToFileURL(join(build, 'model/source.js')).href);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats: { date: isCalendarDay } });
const names = readdirSync(join(root, 'schemas')).map((file) => file.slice(0, -SUFFIX.length));
for (const name of names) ajv.addSchema(json(join(root, 'schemas', name + SUFFIX)), name + SUFFIX);
const used = new Map(names.map((name) => [name, 0]));

/** Checks values against a schema; the first fault of each file is enough to say. */
function check(name, values, where) {
  const validate = ajv.getSchema(name + SUFFIX);
  used.set(name, (used.get(name) ?? 0) + values.length);
  values.forEach((value, index) => {
    if (!validate(value)) faults.push(`${where}, line ${index + 1}: ${ajv.errorsText(validate.errors)}`);
  });
}

for (const name of names) {
  try {
    ajv.getSchema(name + SUFFIX);
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
}

const work = mkdtempSync(join(tmpdir(), 'gouji-schemas-'));
try {
  const out = join(work, 'out');
  const gouji = (...args) =>
    execFileSync(process.execPath, [join(build, 'cli.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const run = spawnSync(
    process.execPath,
    [join(build, 'cli.js'), 'run', join(root, 'corpus'), '--out', out, '--exit-zero'],
    {
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`gouji run ended with ${run.status}:\n${run.stderr}`);
  const finding = jsonl(gouji('export', 'findings', '--out', out))[0];
  gouji('verdict', finding.id, 'later', '--by', 'schemas', '--out', out);
  gouji('export', 'all', '--to', join(work, 'exports'), '--layers', 'tokens,sentences,speech,claims', '--out', out);
  for (const layer of LAYERS) check(layer, lines(join(work, 'exports', `${layer}.jsonl`)), layer);
  check('export', [json(join(work, 'exports/export.json'))], 'export.json');
  for (const file of readdirSync(join(out, 'runs'))) check('run', [json(join(out, 'runs', file))], file);
  check('verdicts', jsonl(gouji('verdicts', 'export', '--out', out)), 'verdicts');
} finally {
  rmSync(work, { recursive: true, force: true });
}

check('manifest', lines(join(root, 'corpus/manifest.jsonl')), 'corpus/manifest.jsonl');
check('lexicon', [json(join(root, 'corpus/lexicon.json'))], 'corpus/lexicon.json');
check('configuration', [{}, { maxDocumentCharacters: 1 }], 'gouji.json');
for (const file of readdirSync(join(root, 'annotations/gold'))) {
  const layer = /^(claims|speech|articles)-.*\.jsonl$/.exec(file)?.[1];
  if (layer) check(`gold-${layer}`, lines(join(root, 'annotations/gold', file)), file);
}

for (const [name, count] of used) {
  console.log(`${name.padEnd(16)} ${count}`);
  if (count === 0) faults.push(`${name}: expected something that it describes, found nothing`);
}
for (const fault of faults.slice(0, 40)) console.error(fault);
console.log(`${names.length} schemas, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
