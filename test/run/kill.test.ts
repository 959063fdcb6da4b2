import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Database } from '../../pipeline/store/database.js';
import {
  dump,
  jsonLine,
  newPlace,
  removeTemporaryFolders,
  withStore,
  writeCorpus,
  type Files,
  type Place,
} from './corpus-maker.js';

/*
 * A run killed anywhere and started again. `test/bench/kill.mjs` does it at fifty moments over real documents; here it is a
 * few, over a small corpus, with the compiled program in processes of its own.
 */

afterAll(removeTemporaryFolders);

const BUILD = resolve(process.env['GOUJI_BUILD'] ?? 'dist');
const MEASURED = resolve(import.meta.dirname, '../bench/measured-run.mjs');
const MOMENTS = 4;

const filesOf = (rest: string): Files => ({
  'news.jsonl': Array.from({ length: 400 }, (_, n) =>
    jsonLine(
      `${n}`,
      `第${n}则\n\n2023年，全国智能装备产量达${360 + (n % 5)}.7万台。${n % 2 === 0 ? rest : ''}`,
      '2024-04-18',
    ),
  ).join('\n'),
});

async function runApart({ corpus, out }: Place, killAfter?: number, jobs = 2): Promise<void> {
  const child = spawn(process.execPath, [MEASURED, BUILD, corpus, out, `${jobs}`], { stdio: 'ignore' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await once(child, 'exit');
  clearTimeout(timer);
}

const locks = (out: string): number => {
  const database = Database.open(join(out, 'gouji.db'), 'read');
  const count = database.column<number>('SELECT count(*) FROM lock').get()!;
  database.close();
  return count;
};

describe.runIf(existsSync(join(BUILD, 'run/worker.js')))('a run that is killed', () => {
  it('ends, started again, in the bytes of one never disturbed, with its verdicts and no lock', async () => {
    const calm = newPlace();
    writeCorpus(calm.corpus, filesOf('昨日有雨。'));
    const began = Date.now();
    await runApart(calm);
    const whole = Date.now() - began;
    const expected = dump(calm.out);

    const place = newPlace();
    writeCorpus(place.corpus, filesOf(''));
    await runApart(place);
    const judged = withStore(
      place.out,
      (store) => store.judge([...store.findings()][0]!.id, 'confirm', '校对').finding,
    );
    writeCorpus(place.corpus, filesOf('昨日有雨。'));
    for (let moment = 1; moment <= MOMENTS; moment++) await runApart(place, (whole * moment) / (MOMENTS + 1));
    await runApart(place);
    expect(dump(place.out)).toBe(expected);
    expect(locks(place.out)).toBe(0);
    withStore(place.out, (store) => expect(store.findingInContext(judged)!.standing.state).toBe('judged'));
  }, 600_000);
});

describe.runIf(existsSync(join(BUILD, 'run/worker.js')))('the number of workers', () => {
  it('changes no byte', async () => {
    const dumps: string[] = [];
    for (const jobs of [0, 1, 3]) {
      const place = newPlace();
      writeCorpus(place.corpus, filesOf('昨日有雨。'));
      await runApart(place, undefined, jobs);
      dumps.push(dump(place.out));
    }
    expect(new Set(dumps).size).toBe(1);
  }, 300_000);
});
