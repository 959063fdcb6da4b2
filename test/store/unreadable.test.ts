import { expect, it } from 'vitest';
import type { SetAside } from '../../pipeline/model/source.js';
import { Database } from '../../pipeline/store/database.js';
import { migrate } from '../../pipeline/store/migrations.js';
import { UnreadableTable, type Unread } from '../../pipeline/store/unreadable.js';

const aside: SetAside = { doc: 'a.txt', code: 'empty', place: 'byte 0', expected: 'text', found: 'none' };
const unread = (sha256: string): Unread => ({ sha256, context: 'c', line: 0 });

it('says again what was said of the same bytes, and forgets what is met no more once that is much', () => {
  const database = Database.open(':memory:', 'create');
  migrate(database);
  const first = new UnreadableTable(database);
  for (const sha of ['1', '2', '3']) first.add(unread(sha), aside);
  expect(first.find(unread('1'))).toEqual(aside);
  expect(first.find({ ...unread('1'), context: 'another' })).toBeUndefined();
  expect(first.find({ ...unread('1'), line: 2 })).toBeUndefined();
  expect(first.sweep(0)).toBe(0);

  const next = new UnreadableTable(database);
  expect(next.find(unread('2'))).toEqual(aside);
  expect(next.sweep(2)).toBe(0);
  expect(next.sweep(1)).toBe(2);
  expect([next.find(unread('1')), next.find(unread('2'))]).toEqual([undefined, aside]);
  database.close();
});
