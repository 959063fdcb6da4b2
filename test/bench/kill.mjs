// kill -9 at random moments, then run again: node test/bench/kill.mjs [MOMENTS] [COUNT]
// Each time a store with verdicts is brought over an edited corpus; it must end in the bytes of a run never disturbed, with
// no lock and every verdict.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, folder, killAfter, load, measure, randomNumbers, say, writeNews } from './runs.mjs';

const moments = Number(process.argv[2] ?? 50);
const count = Number(process.argv[3] ?? 1500);
const jobs = 2;
const random = randomNumbers();
const root = folder();
const corpus = join(root, 'corpus');
mkdirSync(corpus);
const { openStore } = await load('store/index.js');
const { Database } = await load('store/database.js');

/** Figures that contradict each other, so that there is something to judge. */
const planted = (document, n) =>
  n % 50 === 0 ? { ...document, text: `2023年，全国智能装备产量达${364 + (n % 7)}.7万台。${document.text}` } : document;
await writeNews(join(corpus, 'news.jsonl'), count, planted);
const first = join(root, 'first');
measure(corpus, first, jobs);
const store = openStore(first);
const judged = [...store.findings()].slice(0, 20).map(({ id }) => store.judge(id, 'confirm', 'bench').finding);
store.close();

const edited = (document, n) =>
  n % 2 === 0 ? { ...planted(document, n), text: `${planted(document, n).text}昨日有雨。` } : planted(document, n);
await writeNews(join(corpus, 'news.jsonl'), count, edited);
const undisturbed = join(root, 'undisturbed');
measure(corpus, undisturbed, jobs);
// How long a run takes that begins where the killed ones do, not from nothing.
const timed = join(root, 'timed');
cpSync(first, timed, { recursive: true });
const { wall } = measure(corpus, timed, jobs);
const expected = await digestOf(undisturbed);

let wrong = 0;
let killed = 0;
for (let moment = 0; moment < moments; moment++) {
  const out = join(root, 'out');
  // A run that ended before its moment came does not count: it is started again from where it began.
  do {
    rmSync(out, { recursive: true, force: true });
    cpSync(first, out, { recursive: true });
  } while (!(await killAfter(corpus, out, random() * wall, jobs)));
  killed++;
  // Some are killed a second time.
  if (random() < 0.3 && (await killAfter(corpus, out, random() * wall, jobs))) killed++;
  const last = measure(corpus, out, jobs);
  const database = Database.open(join(out, 'gouji.db'), 'read');
  const locks = database.column('SELECT count(*) FROM lock').get();
  database.close();
  const after = openStore(out);
  const kept = judged.filter((id) => after.verdicts().some(({ finding }) => finding === id)).length;
  after.close();
  const same = (await digestOf(out)) === expected;
  if (!same || locks !== 0 || kept !== judged.length) {
    wrong++;
    say(
      `moment ${moment}: ${same ? 'same bytes' : 'OTHER BYTES'}, ${locks} locks, ${kept} of ${judged.length} verdicts`,
    );
  }
  if (moment % 10 === 9) say(`${moment + 1} moments, reused ${last.record.reused} of ${count} in the last`);
}
say(`${moments} moments, ${killed} kills, ${judged.length} verdicts: ${moments - wrong} ended right, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
