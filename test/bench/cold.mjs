// A cold run over many documents with 1 and 2 workers: node test/bench/cold.mjs [COUNT]
// GOUJI_BUILD (dist), GOUJI_NEWS: see runs.mjs. Default: every document of GOUJI_NEWS once.
import { join } from 'node:path';
import { databaseBytes, folder, measure, megabytes, newsDocuments, say, seconds, writeNews } from './runs.mjs';
import { mkdirSync } from 'node:fs';

const count = Number(process.argv[2] ?? newsDocuments().length);
const root = folder();
const corpus = join(root, 'corpus');
mkdirSync(corpus);
const bytes = await writeNews(join(corpus, 'news.jsonl'), count);
say(`${count} documents, ${megabytes(bytes)} MB`);

const annotating = {};
for (const jobs of [1, 2]) {
  const out = join(root, `out-${jobs}`);
  const { wall, cpu, peakMegabytes, record } = measure(corpus, out, jobs);
  const { annotating: own, check, swap, touch, ...steps } = record.timings;
  annotating[jobs] = own;
  say(
    `${jobs} worker${jobs > 1 ? 's' : ''}: ${seconds(wall)} s (CPU ${seconds(cpu)} s), of it annotating ${seconds(own)} s: ` +
      `${Math.round((count / own) * 1000)} documents/s, ${(bytes / 1e3 / own).toFixed(2)} MB/s; checking ${seconds(check)} s, ` +
      `swapping ${seconds(swap + touch)} s; peak ${Math.round(peakMegabytes)} MB; database ${megabytes(databaseBytes(out))} MB`,
  );
  say(`   in threads, ms: ${JSON.stringify(steps)}`);
}
say(`annotating with 2 workers: ${(annotating[1] / annotating[2]).toFixed(2)} × as fast`);
