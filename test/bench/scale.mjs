// Time, memory and size by number of documents: node test/bench/scale.mjs [COUNT …] (default 12500 25000 50000 100000)
// The documents of GOUJI_NEWS under new ids.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { databaseBytes, folder, measure, megabytes, say, seconds, writeNews } from './runs.mjs';

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0) counts.push(12_500, 25_000, 50_000, 100_000);
const jobs = 2;
for (const count of counts) {
  const root = folder();
  const [corpus, out] = [join(root, 'corpus'), join(root, 'out')];
  mkdirSync(corpus);
  const bytes = await writeNews(join(corpus, 'news.jsonl'), count);
  const cold = measure(corpus, out, jobs);
  const again = measure(corpus, out, jobs);
  const each = (value) => ((value / count) * 1000).toFixed(0);
  say(
    `${count} documents, ${megabytes(bytes)} MB: cold ${seconds(cold.wall)} s (CPU ${seconds(cold.cpu)} s: ${each(cold.cpu)} µs a document; ` +
      `check ${seconds(cold.record.timings.check)} s), peak ${Math.round(cold.peakMegabytes)} MB, database ${megabytes(databaseBytes(out))} MB; ` +
      `nothing changed ${seconds(again.wall)} s (${((100 * again.wall) / cold.wall).toFixed(1)} %; CPU ${((100 * again.cpu) / cold.cpu).toFixed(1)} %), ` +
      `peak ${Math.round(again.peakMegabytes)} MB`,
  );
}
