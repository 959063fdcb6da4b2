import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quoted } from '../../pipeline/check/quotation.js';
import type { RuleContext } from '../../pipeline/check/rule.js';
import type { CheckedDocument } from '../../pipeline/check/units.js';
import { mayBeRestated, restatedPairs } from '../../pipeline/check/voices.js';

const on = (doc: string, published?: string, duplicateOf?: string): CheckedDocument => ({
  doc,
  ...(published !== undefined && { published }),
  ...(duplicateOf !== undefined && { duplicateOf }),
});

describe('mayBeRestated', () => {
  test.each<[string, CheckedDocument[], boolean]>([
    ['one document', [on('a', '2024-04-01')], false],
    ['one document, twice', [on('a', '2024-04-01'), on('a', '2024-04-01')], false],
    ['two weeks apart', [on('a', '2024-04-01'), on('b', '2024-04-15')], true],
    ['a day more', [on('a', '2024-04-01'), on('b', '2024-04-16')], false],
    ['a copy', [on('a', '2024-04-01'), on('b', '2024-04-01', 'a')], false],
    ['a copy between two', [on('a', '2024-04-01'), on('b', '2024-04-10', 'a'), on('c', '2024-04-20')], true],
    ['a day that is not known', [on('a', '2024-04-01'), on('b')], true],
    ['a copy whose day is not known', [on('a', '2024-04-01'), on('b', undefined, 'a')], false],
    ['a formula', Array.from({ length: 25 }, (_, n) => on(`${n}`, '2024-04-01')), false],
  ])('%s', (_, reporting, expected) => {
    expect(mayBeRestated(reporting)).toBe(expected);
    expect(mayBeRestated([...reporting].reverse())).toBe(expected);
  });

  test('passes over nothing that has a pair', () => {
    const days = ['2024-04-01', '2024-04-08', '2024-04-15', '2024-04-23', '2024-05-20', undefined];
    const document = fc
      .tuple(fc.nat(5), fc.constantFrom(...days), fc.option(fc.nat(5), { nil: undefined }))
      .map(([n, day, original]) => on(`${n}`, day, original === undefined ? undefined : `${original}`));
    const corpus = fc.uniqueArray(document, { selector: ({ doc }) => doc, maxLength: 6 });
    fc.assert(
      fc.property(corpus, (documents) => {
        const quoted = documents.map(({ doc }) => ({ speech: { doc, speaker: '' }, words: '' }) as Quoted);
        const documentOf = (doc: string) => documents.find((one) => one.doc === doc)!;
        const pairs = [...restatedPairs(quoted, { documentOf } as RuleContext)];
        expect(mayBeRestated(documents)).toBe(pairs.length > 0);
      }),
    );
  });
});
