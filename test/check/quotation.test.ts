import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintName, fingerprintNamed, fingerprintsOf, quotedSentences } from '../../pipeline/check/quotation.js';
import type { SpeechRecord } from '../../pipeline/model/annotation.js';

const SHINGLE = 6;
const WINDOW = 5;

const hashOf = (shingle: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < shingle.length; i++) hash = Math.imul(hash ^ shingle.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** Word for word as winnowing is defined: the least hash of every window, of a short text the least of all. */
function winnowed(words: string): number[] {
  const hashes = Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, at) =>
    hashOf(words.slice(at, at + SHINGLE)),
  );
  if (hashes.length === 0) return [];
  const windows = Math.max(1, hashes.length - WINDOW + 1);
  return [...new Set(Array.from({ length: windows }, (_, at) => Math.min(...hashes.slice(at, at + WINDOW))))];
}

test('of every window of shingles the one with the least hash is kept', () => {
  const text = fc.string({ unit: fc.constantFrom('增', '长', '三', '点', '1'), maxLength: 60 });
  fc.assert(
    fc.property(text, (words) => {
      expect([...fingerprintsOf(words)]).toEqual(winnowed(words));
    }),
  );
});

test('a fingerprint is read back from its name', () => {
  const prints = [...fingerprintsOf('一季度全省规模以上工业增加值同比增长')];
  expect(prints.length).toBeGreaterThan(1);
  expect(prints.map(fingerprintName).map(fingerprintNamed)).toEqual(prints);
});

test.each([
  ['今年一季度，我们的订单同比增长了6.1%', '今年一季度我们的订单同比增长了6.1%'],
  ['今年一季度增长了6.1%，订单多了不少', '今年一季度增长了6.1订单多了不少'],
  ['最高气温到了３８℃，大家都说实在太热了', '最高气温到了38C大家都说实在太热了'],
  ['大家都说：“订单多了.信心也更足了”没有？', '大家都说订单多了信心也更足了没有'],
])('marks go, a point between digits stays: %s', (text, words) => {
  expect(quotedSentences({ text } as SpeechRecord).map((one) => one.words)).toEqual([words]);
});
