import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, RULES } from '../../pipeline/check/index.js';
import { checkWith } from '../../pipeline/check/corpus.js';
import { DOUBT_NOTES, REPAIR_REASONS } from '../../pipeline/check/messages.js';
import { BUILT_IN_LEXICON, EMPTY_USER_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import { claim, undated } from './claim.js';
import { corpusOf } from './rule-tester.js';

const MARCH = '2024-03-31';
/** Contradictions of several kinds, reprints among them. */
const CLAIMS: readonly ClaimRecord[] = [
  claim('5G基站', '364.7万个', MARCH, { doc: 'a' }),
  claim('5G基站', '364.7亿个', MARCH, { doc: 'b', published: '2024-05-07' }),
  claim('5G基站', '364.7万个', MARCH, { doc: 'c', published: '2024-05-08' }),
  claim('5G基站', '355万个', '2024-06-30', { doc: 'd', published: '2024-07-08' }),
  claim('国家级智能制造示范工厂', '421家', MARCH, { doc: 'a' }),
  claim('国家级智能制造示范工厂', '412家', MARCH, { doc: 'e', published: '2024-05-09' }),
  claim('规模以上工业增加值', '6.1%', '2024-Q1', { doc: 'a' }),
  claim('规模以上工业增加值', '6.4%', '2024-Q1', { doc: 'f', published: '2024-05-09' }),
  claim('规模以上工业增加值', '-6.1%', '2024-Q1', { doc: 'g', published: '2024-05-10' }),
  claim('废旧动力电池综合利用量', '26万吨', '2024', { doc: 'a', status: 'target' }),
  claim('废旧动力电池综合利用量', '26万吨', '2024', { doc: 'h', published: '2024-05-09' }),
  undated('千兆城市', '207个', '2024-04-19', { doc: 'i' }),
  undated('千兆城市', '219个', '2024-04-19', { doc: 'j' }),
];
const findings = check(corpusOf(CLAIMS));

test('contradictions of several kinds are found, each once', () => {
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
    expect.arrayContaining([
      'error magnitude-slip',
      'error digit-slip',
      'error direction-conflict',
      'error value-conflict',
      'error cumulative-decrease',
      'warning target-as-fact',
      'warning value-conflict',
    ]),
  );
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});

test('what weighs most comes first', () => {
  const scores = findings.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
});

test('the order of claims and documents changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...CLAIMS], { minLength: CLAIMS.length }), (shuffled) => {
      expect(check(corpusOf(shuffled))).toEqual(findings);
    }),
    { numRuns: 30 },
  );
});

test('a document renamed among those of its day changes no finding and no evidence', () => {
  const said = (published: string, doc: string) =>
    claim('千兆城市', '207个', MARCH, {
      doc,
      published,
      sentence: `3月底，千兆城市207个，${doc === 'x' ? '还在' : '又'}增加。`,
    });
  const others = [claim('千兆城市', '219个', MARCH, { doc: 'm', published: '2024-05-09' })];
  const day = '2024-05-07';
  const before = check(corpusOf([said(day, 'x'), said(day, 'y'), ...others]));
  const renamed = [said(day, 'x'), said(day, 'y')].map((one) => ({ ...one, doc: one.doc === 'x' ? 'y' : 'x' }));
  const after = check(corpusOf([...renamed, ...others]));
  const known = (found: typeof before) => found.map(({ id, evidence, severity }) => ({ id, evidence, severity }));
  expect(before).not.toEqual([]);
  expect(known(after)).toEqual(known(before));
});

test('an unrelated document changes no finding', () => {
  const unrelated = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('2023', '2024-Q1', MARCH)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((figures) => figures.map(([n, period]) => claim('国家湿地公园游客', `${n}万人次`, period, { doc: 'z' })));
  fc.assert(
    fc.property(unrelated, (more) => {
      const mine = new Set(CLAIMS.map(({ metric }) => metric.id));
      expect(check(corpusOf([...CLAIMS, ...more])).filter(({ metric }) => mine.has(metric))).toEqual(findings);
    }),
    { numRuns: 30 },
  );
});

describe('reprints', () => {
  const original = claim('5G基站', '364.7亿个', MARCH, { doc: 'a', published: '2024-05-07' });
  const reprint = { ...original, id: 'b-1', doc: 'b', article: 'b-1' };
  const against = [
    claim('5G基站', '364.7万个', MARCH, { doc: 'c' }),
    claim('5G基站', '364.7万个', MARCH, { doc: 'd', sentence: '截至2024-03-31，5G基站364.7万个。' }),
  ];
  test('a finding of reprints is one finding with all their claims', () => {
    const [only, ...rest] = check(corpusOf([original, reprint, ...against]));
    expect(rest).toEqual([]);
    expect(only!.claims).toEqual([original.id, against[0]!.id, reprint.id, against[1]!.id]);
  });
  test('copies are one source: two papers that agree outweigh three copies', () => {
    const copies = ['e', 'f'].map((doc) => ({ ...original, id: `${doc}-1`, doc, article: `${doc}-1` }));
    expect(check(corpusOf([original, reprint, ...copies, ...against]))[0]!.claims[0]).toBe(original.id);
  });
  test('a document that is a duplicate is no source, even where its layout differs', () => {
    const claims = [original, { ...reprint, sentence: `${reprint.sentence}记者` }, against[0]!];
    const documents = [{ doc: 'a' }, { doc: 'b', duplicateOf: 'a' }, { doc: 'c' }];
    const scored = (more: object) => check({ ...corpusOf(claims), ...more })[0]!;
    expect(scored({ documents }).claims[0]).toBe(original.id);
    expect(scored({}).claims[0]).toBe(against[0]!.id);
  });
  test('the id stays with another file name, the evidence too', () => {
    const renamed = { ...original, doc: 'moved/a', id: 'x', article: 'x-1' };
    const [one] = check(corpusOf([original, ...against]));
    const [other] = check(corpusOf([renamed, ...against]));
    expect([other!.id, other!.evidence]).toEqual([one!.id, one!.evidence]);
  });
  test('the evidence changes with the words around a figure, the id does not', () => {
    const reworded = { ...original, sentence: '到2024-03-31，5G基站已有364.7亿个。' };
    const [one] = check(corpusOf([original, ...against]));
    const [other] = check(corpusOf([reworded, ...against]));
    expect(other!.id).toBe(one!.id);
    expect(other!.evidence).not.toBe(one!.evidence);
  });
});

test('a stock that the user declares non-decreasing may not fall', () => {
  const claims = [claim('注册志愿者', '2.3亿人', '2023-12-31'), claim('注册志愿者', '2.1亿人', '2024-06-30')];
  const user = { ...EMPTY_USER_LEXICON, nonDecreasing: ['全国注册志愿者总数'] };
  expect(check(corpusOf(claims))).toEqual([]);
  expect(check(corpusOf(claims, { lexicon: { user, digest: 'test' } })).map(({ rule }) => rule)).toEqual([
    'cumulative-decrease',
  ]);
});

test('titles speak both languages', () => {
  const [english] = check(corpusOf(CLAIMS), 'en');
  expect(english!.title).toContain('differ');
  expect(english!.title).not.toBe(findings[0]!.title);
});

test('every repair and every doubt has its words', () => {
  for (const { repair, proof } of findings) {
    if (repair) expect(Object.keys(REPAIR_REASONS)).toContain(repair.because);
    for (const { operation, result } of proof)
      if (operation === 'note' && !result.includes(':')) expect(Object.keys(DOUBT_NOTES)).toContain(result);
  }
});

test('a rule that reports a message it does not have is our bug', () => {
  const rule = RULES[0]!;
  expect(() => checkWith([{ ...rule, messages: {} } as never], corpusOf(CLAIMS))).toThrow(
    /expected one of its messages/,
  );
});

test('no claims, no findings', () => {
  expect(check({ claims: [], metrics: [], documents: [], lexicon: BUILT_IN_LEXICON })).toEqual([]);
});
