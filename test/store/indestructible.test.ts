import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exitStatusOf } from '../../pipeline/run/index.js';
import { Database } from '../../pipeline/store/database.js';
import { Lock } from '../../pipeline/store/lock.js';
import { migrate, MIGRATIONS, STORE_VERSION, versionOf } from '../../pipeline/store/migrations.js';
import { openStore } from '../../pipeline/store/index.js';
import { VerdictLog } from '../../pipeline/store/verdict-log.js';
import {
  dump,
  newPlace,
  removeTemporaryFolders,
  runOver,
  temporaryFolder,
  withStore,
  type Place,
} from '../run/corpus-maker.js';

afterAll(removeTemporaryFolders);

const FILES = {
  'a.txt': '一则消息\n\n2023年，全国智能装备产量达364.7万台。\n',
  'b.txt': '一则消息\n\n2023年，全国智能装备产量达382.1万台。\n',
};
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => undefined).catch((thrown: unknown) => thrown);
const database = (place: Place): string => join(place.out, 'gouji.db');

/** Of each step from one schema to the next, as released. */
const DIGESTS: readonly string[] = ['1af2117d433ae944', '0f10196cc1d4acf4', 'e29fa8350a11354a', '34a7952eac8f187c'];

describe('an older schema', () => {
  it('is migrated with all it holds', () => {
    const path = join(temporaryFolder(), 'gouji.db');
    const old = Database.open(path, 'create');
    migrate(old, 1);
    expect(versionOf(old)).toBe(1);
    old
      .prepare(
        `INSERT INTO finding (id, severity, weight, score, rule, evidence, body) VALUES ('f', 'error', 0, 1, 'r', 'e', ?)`,
      )
      .run(JSON.stringify({ id: 'f', claims: ['x', 'y'] }));
    migrate(old);
    expect(versionOf(old)).toBe(STORE_VERSION);
    expect(old.column<string>(`SELECT claim FROM finding_claim WHERE finding = 'f' ORDER BY claim`).all()).toEqual([
      'x',
      'y',
    ]);
    expect(old.column<number>('SELECT count(*) FROM finding').get()).toBe(1);
    old.close();
  });

  it('is never edited: a step once released stays letter for letter, and a new one has its digest here', () => {
    const digestOf = (step: string): string => createHash('sha256').update(step).digest('hex').slice(0, 16);
    expect(MIGRATIONS.map(digestOf)).toEqual(DIGESTS);
    expect(MIGRATIONS.join('\n')).not.toMatch(/DROP (TABLE|COLUMN)/);
  });
});

describe('a database that cannot be used', () => {
  it('of a newer program is refused as it is', async () => {
    const place = newPlace();
    await runOver(place, FILES);
    const newer = Database.open(database(place), 'create');
    newer.execute('PRAGMA user_version = 99');
    newer.close();
    expect(() => openStore(place.out)).toThrow(/expected schema \d+ or older, found 99/);
    const error = await failureOf(runOver(place, FILES));
    expect(String(error)).toContain('a newer program');
    expect(exitStatusOf(error)).toBe(4);
  });

  it.each([
    ['overwritten at the front', (path: string) => writeFileSync(path, 'no database at all, whatever the name says')],
    ['cut off', (path: string) => truncateSync(path, 20_000)],
    [
      'overwritten in the middle',
      (path: string) => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0xa5, 8192));
      },
    ],
  ])('%s is said to be damaged, with what to do; done so, verdicts are there again', async (_, damage) => {
    const place = newPlace();
    await runOver(place, FILES);
    const before = dump(place.out);
    const id = withStore(place.out, (store) => {
      const [finding] = [...store.findings()];
      store.judge(finding!.id, 'dismiss', '校对');
      return finding!.id;
    });
    damage(database(place));
    const error = await failureOf(runOver(place, FILES));
    expect(String(error)).toMatch(/damaged.*mv .*gouji\.db.*verdicts\.jsonl/);
    renameSync(database(place), `${database(place)}.damaged`);
    for (const ending of ['-wal', '-shm']) rmSync(database(place) + ending, { force: true });
    await runOver(place, FILES);
    expect(dump(place.out)).toBe(before);
    withStore(place.out, (store) => expect(store.findingInContext(id)!.standing).toMatchObject({ state: 'judged' }));
  });

  it('is there before the first run, and reading says to run first', () => {
    expect(() => openStore(temporaryFolder())).toThrow(/Run first/);
  });

  it('because the folder is a file, is said so', async () => {
    const place = newPlace();
    writeFileSync(place.out, 'x');
    expect(String(await failureOf(runOver(place, FILES)))).toMatch(/expected a folder that can be written to/);
  });

  // Node's recursive mkdir never returned here.
  it.skipIf(!existsSync('/proc/self'))('because its parent holds no folders, is said so', async () => {
    const place = { ...newPlace(), out: '/proc/gouji/out' };
    expect(String(await failureOf(runOver(place, FILES)))).toMatch(/expected a folder that can be written to.*ENOENT/);
  });

  it('for want of room says so, keeps what was there, and goes on when there is room', () => {
    const full = Database.open(':memory:', 'create');
    full.execute('CREATE TABLE t (x)');
    full.execute('PRAGMA max_page_count = 2');
    const write = (): void =>
      full.transaction('write', () => {
        full.prepare('INSERT INTO t VALUES (1)').run();
        full.prepare('INSERT INTO t VALUES (zeroblob(100000))').run();
      });
    const rows = (): number | undefined => full.column<number>('SELECT count(*) FROM t').get();
    expect(write).toThrow(/the disk is full/);
    expect(rows()).toBe(0);
    full.execute('PRAGMA max_page_count = 2000');
    write();
    expect(rows()).toBe(2);
  });
});

describe('the lock', () => {
  const locked = (holder: object): Lock => {
    const own = Database.open(':memory:', 'create');
    migrate(own);
    own.prepare('INSERT INTO lock (one, body) VALUES (1, ?)').run(JSON.stringify(holder));
    return new Lock(own);
  };
  const started = '2024-04-19T03:15:00.000Z';

  it('names who holds it', () => {
    const lock = locked({ pid: process.pid, host: hostname(), started });
    expect(() => lock.take(started, true)).toThrow(
      new RegExp(`process ${process.pid} on ${hostname()}, since ${started}`),
    );
  });

  it('of a dead process is taken over', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    const lock = locked({ pid: child.pid, host: hostname(), started });
    lock.take(started, false);
    expect(lock.holder()).toMatchObject({ pid: process.pid });
    lock.release();
    expect(lock.holder()).toBeUndefined();
  });

  it.runIf(existsSync('/proc/self/stat'))('of a process whose number another has now is taken over', () => {
    const lock = locked({ pid: process.pid, host: hostname(), started, ticks: '1' });
    expect(() => lock.take(started, false)).not.toThrow();
  });

  it('of another machine is broken only by force', () => {
    const lock = locked({ pid: 1, host: 'elsewhere.invalid', started });
    expect(() => lock.take(started, false)).toThrow(/--break-lock/);
    expect(() => lock.take(started, true)).not.toThrow();
  });

  it('is given back by a run, also by one that fails', async () => {
    const place = newPlace();
    const holder = (): number | undefined => {
      const own = Database.open(database(place), 'read');
      const rows = own.column<number>('SELECT count(*) FROM lock').get();
      own.close();
      return rows;
    };
    await runOver(place, FILES);
    expect(holder()).toBe(0);
    await failureOf(runOver(place, {}));
    expect(holder()).toBe(0);
  });
});

describe('the log of verdicts', () => {
  const record = (at: string, verdict: 'confirm' | 'dismiss') => ({
    ...{ at, finding: 'f', verdict, by: '校对', rule: 'r', title: 't', evidence: 'e', claims: [] },
  });

  it('takes half a line that a full disk left for what it is', () => {
    const log = new VerdictLog(join(temporaryFolder(), 'verdicts.jsonl'));
    log.append([record('2024-01-01', 'confirm')]);
    appendFileSync(log.path, '{"at":"2024-01-02","find');
    expect(log.all()).toHaveLength(1);
    log.append([record('2024-01-03', 'dismiss')]);
    expect(log.all().map(({ at }) => at)).toEqual(['2024-01-01', '2024-01-03']);
    expect(log.lastOn('f')?.verdict).toBe('dismiss');
  });

  it('lets the latest verdict count, though an import brings an older one after it', () => {
    const log = new VerdictLog(join(temporaryFolder(), 'verdicts.jsonl'));
    log.append([record('2024-01-03', 'dismiss'), record('2024-01-01', 'confirm')]);
    expect(log.lastOn('f')?.verdict).toBe('dismiss');
  });

  it('says when it cannot be written', () => {
    const log = new VerdictLog(join(temporaryFolder(), 'no', 'folder', 'verdicts.jsonl'));
    expect(() => log.append([record('2024-01-01', 'confirm')])).toThrow(
      /verdicts.jsonl: expected a file that can be written, found ENOENT/,
    );
  });

  it('is imported once', async () => {
    const [from, to] = [newPlace(), newPlace()];
    for (const place of [from, to]) await runOver(place, FILES);
    const records = withStore(from.out, (store) => {
      const [finding] = [...store.findings()];
      store.judge(finding!.id, 'later', '校对', '再看');
      return store.verdicts();
    });
    withStore(to.out, (store) => {
      expect(store.importVerdicts(records)).toBe(1);
      expect(store.importVerdicts(records)).toBe(0);
      expect(store.standing([...store.findings()][0]!)).toMatchObject({ state: 'later', last: { note: '再看' } });
    });
    expect(() => withStore(to.out, (store) => store.judge('none', 'confirm', '校对'))).toThrow(/found none/);
  });
});
