// What annotation costs, side by side in one run: node test/bench/annotation.mjs [BUILD] [ITEMS]
//   1. the stages against `nodejieba.cut` alone over the same text, one thread, dictionaries loaded, no tokens layer;
//   2. the stages against @microsoft/recognizers-text-suite on the four simplified seed documents.
// BUILD is a folder of compiled modules (default dist). Needs the shared folder beside the checkout (or GOUJI_SHARED).
// Costs are CPU time, compiler and garbage collector included, which a busy machine does not stretch as it does the clock. Each
// item is annotated once, for a second time finds every word and name remembered; cut and stages take turns, a hundred items
// each, so that what slows the one slows the other.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build = 'dist', items = 'all'] = process.argv.slice(2);
const shared = process.env.GOUJI_SHARED ?? resolve(import.meta.dirname, '../../../shared');
if (!existsSync(shared)) {
  console.log(`NOT MEASURED: no real documents at ${shared}`);
  process.exit(0);
}
const require = createRequire(import.meta.url);
const load = (path) => import(pathToFileURL(resolve(build, path)).href);
// As `gouji` does.
(await load('run/compiler.js')).restrainCompiler();
const { annotate } = await load('pipeline.js');
const { DEFAULT_LIMITS: limits, readFile, readLine, isSetAside } = await load('read/index.js');
const { BUILT_IN_LEXICON: lexicon } = await load('lexicon/lexicon.js');
const nodejieba = require('nodejieba');

const sourceOf = (read) => {
  if (isSetAside(read)) throw new Error(`${read.doc} set aside: ${read.code} at ${read.place}`);
  return read;
};
function newsItems(limit) {
  const file = 'xinwenlianbo-2022-2024.jsonl';
  const lines = readFileSync(join(shared, 'corpora', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, limit);
  return lines.map((line, i) => sourceOf(readLine({ file, line: Buffer.from(line), lineNumber: i + 1, limits })));
}
const seeds = () =>
  readdirSync(join(shared, 'seeds'))
    .filter((name) => /^00[0124].*\.txt$/.test(name))
    .map((name) => sourceOf(readFile({ doc: name, bytes: readFileSync(join(shared, 'seeds', name)), limits })));

const seconds = (work) => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};
const megabytes = (sources) => sources.reduce((sum, { raw }) => sum + Buffer.byteLength(raw), 0) / 1e6;
const print = (label, value) => console.log(`${label.padEnd(58)} ${value}`);

const WARM_UP = 500;
const TURN = 100;
const limit = items === 'all' ? Infinity : Number(items);
const all = newsItems(limit + WARM_UP);
const news = all.slice(0, Math.min(limit, all.length - WARM_UP));
const size = megabytes(news);
const annotateAll = (sources) => () => sources.forEach((source) => annotate(source, lexicon));
const cutAll = (sources) => () => sources.forEach(({ raw }) => nodejieba.cut(raw));
annotateAll(all.slice(news.length))();
cutAll(all.slice(news.length))();
let [cut, stages] = [0, 0];
for (let from = 0; from < news.length; from += TURN) {
  const turn = news.slice(from, from + TURN);
  cut += seconds(cutAll(turn));
  stages += seconds(annotateAll(turn));
}
print(`${news.length} news items, ${size.toFixed(1)} MB: nodejieba.cut alone`, `${cut.toFixed(2)} s`);
print(
  'the same, all stages',
  `${stages.toFixed(2)} s  ${(size / stages).toFixed(2)} MB/s  ${(news.length / stages).toFixed(0)} documents/s`,
);
print('stages / cut (at most 1.5)', (stages / cut).toFixed(2));

const documents = seeds();
const suite = require('@microsoft/recognizers-text-suite');
const recognizers = [suite.recognizeNumber, suite.recognizeCurrency, suite.recognizeDimension, suite.recognizeDateTime];
const paragraphs = documents.flatMap(({ raw }) => raw.split('\n').filter((line) => line.trim() !== ''));
const recognizeAll = () => paragraphs.forEach((text) => recognizers.forEach((recognize) => recognize(text, 'zh-cn')));
paragraphs.slice(0, 3).forEach((text) => recognizers.forEach((recognize) => recognize(text, 'zh-cn')));
seconds(annotateAll(documents));
const suiteSeconds = seconds(recognizeAll);
const REPEATS = 20;
const ours =
  seconds(() => {
    for (let i = 0; i < REPEATS; i++) annotateAll(documents)();
  }) / REPEATS;
print(
  `four seed documents, ${megabytes(documents).toFixed(3)} MB: recognizers-text-suite`,
  `${suiteSeconds.toFixed(2)} s`,
);
print('the same, all stages', `${ours.toFixed(4)} s`);
print('how many times its throughput (at least 100)', (suiteSeconds / ours).toFixed(0));
