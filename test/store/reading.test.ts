import { afterAll, expect, test } from 'vitest';
import { newPlace, removeTemporaryFolders, runOver, withStore } from '../run/corpus-maker.js';

afterAll(removeTemporaryFolders);

test('a layer may be read while it is being read, to the end or not', async () => {
  const place = newPlace();
  const say = (value: string): string => `一则消息\n\n2023年，全国智能装备产量达${value}万台。\n`;
  await runOver(place, { 'a.txt': say('364.7'), 'b.txt': say('382.1'), 'c.txt': say('364.7') });
  withStore(place.out, (store) => {
    const pairs: string[] = [];
    for (const one of store.claims())
      for (const other of store.claims()) {
        if (other.doc >= one.doc) break;
        pairs.push(`${other.doc} ${one.doc}`);
      }
    expect(pairs).toEqual(['a.txt b.txt', 'a.txt c.txt', 'b.txt c.txt']);
    const [first] = store.claims();
    expect([...store.claims()].map(({ doc }) => doc)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(first).toMatchObject({ doc: 'a.txt' });
  });
});
