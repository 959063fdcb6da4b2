// What a second worker brings to the annotation stages, dictionaries loaded: node test/bench/workers.mjs [COUNT [WARM_UP]]
// GOUJI_BUILD (dist), GOUJI_NEWS: see runs.mjs. The pool of a run with one thread and with two, turn and turn about, each with
// fresh threads: every thread annotates WARM_UP other documents (200 a thread), then COUNT documents (4,000) are timed.
// Nothing is read from disk or written meanwhile; `cold.mjs` times whole runs.
import { load, newsDocuments, say, seconds } from './runs.mjs';

const count = Number(process.argv[2] ?? 4000);
const warmUp = Number(process.argv[3] ?? 200);
const BATCH = 64;
const TURNS = 2;

(await load('run/compiler.js')).restrainCompiler();
const { Workforce } = await load('run/workforce.js');
const { BUILT_IN_LEXICON: lexicon } = await load('lexicon/lexicon.js');
const { DEFAULT_LIMITS: limits } = await load('read/index.js');

const inputs = newsDocuments(count + 2 * warmUp).map((document, index) => ({
  file: 'news.jsonl',
  line: index + 1,
  bytes: Buffer.from(JSON.stringify(document)),
  row: undefined,
}));

async function annotateAll(workforce, from, to, size) {
  let [done, setAside] = [0, 0];
  for (let at = from; at < to; at += size)
    await workforce.add(inputs.slice(at, Math.min(to, at + size)), ({ annotated }) => {
      done += annotated.length;
      setAside += annotated.filter((one) => 'code' in one).length;
    });
  await workforce.finish();
  if (done !== to - from || setAside > 0) throw new Error(`${done} of ${to - from} came back, ${setAside} set aside`);
}

async function timed(jobs) {
  const workforce = new Workforce({ lexicon, limits, tokens: false }, jobs);
  try {
    await annotateAll(workforce, count, count + jobs * warmUp, warmUp / 4);
    const [began, { user, system }] = [performance.now(), process.cpuUsage()];
    await annotateAll(workforce, 0, count, BATCH);
    const spent = process.cpuUsage();
    return { wall: performance.now() - began, cpu: (spent.user + spent.system - user - system) / 1000 };
  } finally {
    await workforce.close();
  }
}

const walls = { 1: [], 2: [] };
for (let turn = 0; turn < TURNS; turn++)
  for (const jobs of [1, 2]) {
    const { wall, cpu } = await timed(jobs);
    walls[jobs].push(wall);
    say(
      `${jobs} worker${jobs > 1 ? 's' : ''}: ${count} documents in ${seconds(wall)} s (CPU ${seconds(cpu)} s), ` +
        `${Math.round((count / wall) * 1000)} documents/s`,
    );
  }
const best = (jobs) => Math.min(...walls[jobs]);
say(`2 workers, best of ${TURNS}: ${(best(1) / best(2)).toFixed(2)} × as fast`);
