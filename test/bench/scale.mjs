// Time, memory and size by number of documents: node test/bench/scale.mjs [COUNT …] (default 12500 25000 50000 100000)
// The documents of GOUJI_NEWS under new ids. Each count stands alone, so that a long series can be run one by one; what a
// document costs is set beside the count before it. CPU time is what a busy machine does not stretch.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseBytes, folder, measure, megabytes, say, seconds, writeNews } from './runs.mjs';

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0) counts.push(12_500, 25_000, 50_000, 100_000);
const jobs = 2;
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
/** Steps of the main thread at the end of a run, one after the other. */
const PUBLISHING = ['swap', 'post', 'touch', 'check', 'explain', 'count'];

let before;
for (const count of counts) {
  const root = folder();
  const [corpus, out] = [join(root, 'corpus'), join(root, 'out')];
  mkdirSync(corpus);
  const bytes = await writeNews(join(corpus, 'news.jsonl'), count);
  const cold = measure(corpus, out, jobs);
  const size = databaseBytes(out);
  const again = measure(corpus, out, jobs);
  rmSync(root, { recursive: true, force: true });
  const { timings, counts: found } = cold.record;
  const each = { cpu: (cold.cpu / count) * 1000, check: (timings.check / count) * 1000, bytes: size / count };
  const beside = (name) => (before ? ` (${(each[name] / before[name]).toFixed(2)} × that of the count before)` : '');
  say(
    `${count} documents, ${megabytes(bytes)} MB, ${found.claims} claims, ${found.duplicates} copies\n` +
      `  cold: ${seconds(cold.wall)} s (annotating ${seconds(timings.annotating)} s), CPU ${seconds(cold.cpu)} s, peak ${Math.round(cold.peakMegabytes)} MB, database ${megabytes(size)} MB\n` +
      `  a document: CPU ${each.cpu.toFixed(0)} µs${beside('cpu')}, check ${each.check.toFixed(0)} µs${beside('check')}, database ${each.bytes.toFixed(0)} bytes${beside('bytes')}\n` +
      `  publishing, s: ${PUBLISHING.map((step) => `${step} ${seconds(timings[step] ?? 0)}`).join(', ')}\n` +
      `  nothing changed: ${seconds(again.wall)} s (${percent(again.wall, cold.wall)}), CPU ${seconds(again.cpu)} s (${percent(again.cpu, cold.cpu)}), peak ${Math.round(again.peakMegabytes)} MB`,
  );
  before = each;
}
