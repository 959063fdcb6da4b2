// What the benches of runs share: corpora, runs in processes of their own, and what is published as one text.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const BUILD = resolve(process.env.GOUJI_BUILD ?? 'dist');
/** A JSONL file of many real documents; where there is none a bench says so and ends. */
export const NEWS = process.env.GOUJI_NEWS ?? '../shared/corpora/xinwenlianbo-2022-2024.jsonl';
const MEASURED = fileURLToPath(new URL('./measured-run.mjs', import.meta.url));

export const load = (path) => import(pathToFileURL(resolve(BUILD, path)).href);

export function folder() {
  const path = mkdtempSync(join(process.env.GOUJI_SCRATCH ?? tmpdir(), 'gouji-bench-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The documents of NEWS, as parsed objects. */
export function newsDocuments(count = Infinity) {
  if (!existsSync(NEWS)) {
    console.log(`NOT MEASURED: no real documents at ${NEWS} (GOUJI_NEWS names them)`);
    process.exit(0);
  }
  return readFileSync(NEWS, 'utf8')
    .split('\n', count === Infinity ? undefined : count)
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Writes `count` documents as one JSONL file: those of NEWS, again and again under new ids. */
export async function writeNews(path, count, change = (document) => document) {
  const documents = newsDocuments();
  const file = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    const round = Math.floor(n / documents.length);
    const document = documents[n % documents.length];
    const line = JSON.stringify(change({ ...document, id: round === 0 ? document.id : `${document.id}~${round}` }, n));
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return statSync(path).size;
}

/** One run, measured in its own process. */
export function measure(corpus, out, jobs) {
  const printed = execFileSync(
    process.execPath,
    [MEASURED, BUILD, corpus, out, ...(jobs === undefined ? [] : [String(jobs)])],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return JSON.parse(printed);
}

/** Starts a run and kills it after so many milliseconds, if it still lives. Returns whether it did. */
export async function killAfter(corpus, out, milliseconds, jobs) {
  const child = spawn(process.execPath, [MEASURED, BUILD, corpus, out, String(jobs)], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const [, signal] = await once(child, 'exit');
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

/** Digest of everything published that is a pure function of the corpus. */
export async function digestOf(out) {
  const { openStore } = await load('store/index.js');
  const store = openStore(out);
  const hash = createHash('sha256');
  try {
    const { corpus, counts, versions } = store.published();
    hash.update(JSON.stringify({ corpus, counts, versions }));
    for (const layer of ['documents', 'articles', 'persons', 'speech', 'claims', 'metrics', 'findings'])
      for (const value of store[layer]()) hash.update(`${JSON.stringify(value)}\n`);
  } finally {
    store.close();
  }
  return hash.digest('hex');
}

export const say = (line) => process.stdout.write(`${line}\n`);
export const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
export const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
export const databaseBytes = (out) => statSync(join(out, 'gouji.db')).size;

/** Seeded: the same bench does the same. */
export function randomNumbers(seed = 20240419) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
export { writeFileSync };
