import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AtHand } from '../../pipeline/text/at-hand.js';

/** Reads that answer, and how often each key was read. */
function counted() {
  const reads = new Map<string, number>();
  const read = (key: string) => (): { readonly key: string } => {
    reads.set(key, (reads.get(key) ?? 0) + 1);
    return { key };
  };
  return { reads, read };
}

test('what is asked for again soon is read once', () => {
  const { reads, read } = counted();
  const kept = new AtHand<string, { readonly key: string }>(4);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) expect(kept.get(key, read(key))).toEqual({ key });
  expect(reads.get('a')).toBe(1);
});

test('what is not asked for again goes', () => {
  const { reads, read } = counted();
  const kept = new AtHand<string, { readonly key: string }>(4);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a']) kept.get(key, read(key));
  expect(reads.get('a')).toBe(2);
});

test('null is an answer', () => {
  const kept = new AtHand<string, null>(4);
  let reads = 0;
  const read = (): null => {
    reads++;
    return null;
  };
  kept.get('nowhere', read);
  kept.get('nowhere', read);
  expect(reads).toBe(1);
});

test('whatever is asked for in whatever order, the answer is that of the key', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 20 }), (keys, most) => {
      const kept = new AtHand<number, readonly number[]>(most);
      for (const key of keys)
        expect(
          kept.get(
            key,
            () => [key],
            () => key,
          ),
        ).toEqual([key]);
    }),
  );
});
