// What a run costs after little or nothing has changed: node test/bench/incremental.mjs [COUNT] [JOBS]
// Beside each: its share of the cold run, in time and in CPU time (which a busy machine does not stretch).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, folder, measure, newsDocuments, say, seconds, writeNews } from './runs.mjs';

const count = Number(process.argv[2] ?? newsDocuments().length);
const jobs = Number(process.argv[3] ?? 2);
const root = folder();
const [corpus, out] = [join(root, 'corpus'), join(root, 'out')];
mkdirSync(corpus);
const news = join(corpus, 'news.jsonl');

await writeNews(news, count);
const cold = measure(corpus, out, jobs);
const line = (name, { wall, cpu, record }) =>
  say(
    `${name}: ${seconds(wall)} s (${((100 * wall) / cold.wall).toFixed(1)} %), CPU ${seconds(cpu)} s (${((100 * cpu) / cold.cpu).toFixed(1)} %), ` +
      `annotated ${record.annotated}, check ${seconds(record.timings.check ?? 0)} s`,
  );
say(`${count} documents, ${jobs} workers`);
line('cold', cold);
line('nothing changed', measure(corpus, out, jobs));

const oneInHundred = (document, n) =>
  n % 100 === 50 ? { ...document, text: document.text.replace('。', '昨日。') } : document;
await writeNews(news, count, oneInHundred);
line('one word in one document of a hundred', measure(corpus, out, jobs));

const word = '规模以上工业增加值';
const holds = newsDocuments().filter(({ title, text }) => `${title}\n${text}`.includes(word)).length;
writeFileSync(join(corpus, 'lexicon.json'), JSON.stringify({ aliases: [{ metric: '工业增加值', variants: [word] }] }));
line(`one lexicon entry (${word}, which ${holds} of the documents once over contain)`, measure(corpus, out, jobs));

const again = join(root, 'again');
measure(corpus, again, jobs);
const same = (await digestOf(out)) === (await digestOf(again));
say(`cold and incremental: ${same ? 'the same bytes' : 'DIFFERENT'}`);
process.exitCode = same ? 0 : 1;
