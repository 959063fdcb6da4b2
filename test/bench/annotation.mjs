// What annotation costs, side by side in one run: node test/bench/annotation.mjs [BUILD] [ITEMS]
//   1. the stages against `nodejieba.cut` alone over the same text, one thread, dictionaries loaded, no tokens layer;
//   2. the stages against @microsoft/recognizers-text-suite on the four simplified seed documents.
// BUILD is a folder of compiled modules (default dist). Needs the shared folder beside the checkout (or GOUJI_SHARED).
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
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e9;
};
const megabytes = (sources) => sources.reduce((sum, { raw }) => sum + Buffer.byteLength(raw), 0) / 1e6;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const print = (label, value) => console.log(`${label.padEnd(58)} ${value}`);

const news = newsItems(items === 'all' ? Infinity : Number(items));
const size = megabytes(news);
const annotateAll = (sources) => () => sources.forEach((source) => annotate(source, lexicon));
const cutAll = (sources) => () => sources.forEach(({ raw }) => nodejieba.cut(raw));
seconds(annotateAll(news.slice(0, 500)));
seconds(cutAll(news.slice(0, 500)));
const rounds = Array.from({ length: 3 }, () => ({ cut: seconds(cutAll(news)), stages: seconds(annotateAll(news)) }));
const cut = median(rounds.map((round) => round.cut));
const stages = median(rounds.map((round) => round.stages));
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
