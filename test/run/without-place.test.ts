import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutPlace } from '../../pipeline/run/without-place.js';

/** Field by field, as a reader would do it. */
const slowly = (record: object): string =>
  JSON.stringify(record, (name, value: unknown) => (name === 'start' || name === 'end' ? undefined : value));

test.each<[string, object, object, boolean]>([
  ['moved', { id: 'a', start: 3, end: 5 }, { id: 'a', start: 13, end: 15 }, true],
  ['moved inside', { cue: { start: 3, end: 4, text: '说' } }, { cue: { start: 8, end: 9, text: '说' } }, true],
  ['another word', { start: 3, text: '说' }, { start: 3, text: '称' }, false],
  ['a place in its text', { text: '"start":3' }, { text: '"start":4' }, false],
  ['a place in its text, quoted twice', { text: '\\"end":3,' }, { text: '\\"end":4,' }, false],
  ['another number', { bend: 3 }, { bend: 4 }, false],
])('%s', (_, a, b, same) => {
  expect(withoutPlace(a) === withoutPlace(b)).toBe(same);
});

test('tells the same apart as field by field', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '\\', 'start', 'end', ':', ',', '3', '{', '}') });
  const record = fc.record({ start: fc.nat(9), text, cue: fc.record({ start: fc.nat(9), end: fc.nat(9), text }), end: fc.nat(9) }); // prettier-ignore
  fc.assert(
    fc.property(record, record, (a, b) => {
      expect(withoutPlace(a) === withoutPlace(b)).toBe(slowly(a) === slowly(b));
      expect(withoutPlace({ ...a, start: 1, end: 2 })).toBe(withoutPlace({ ...a, start: 3, end: 4 }));
    }),
  );
});
