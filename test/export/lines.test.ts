import { describe, expect, it } from 'vitest';
import { articleLines } from '../../pipeline/export/article.js';
import { claimLine } from '../../pipeline/export/claim.js';
import { findingLine } from '../../pipeline/export/finding.js';
import { numberOfText } from '../../pipeline/export/number.js';
import { speechLine } from '../../pipeline/export/speech.js';
import { check } from '../../pipeline/check/index.js';
import type { ArticleRecord, SpeechRecord } from '../../pipeline/model/annotation.js';
import { claim } from '../check/claim.js';
import { corpusOf } from '../check/rule-tester.js';

describe('numbers', () => {
  it.each([
    ['12606e10', 126_060_000_000_000],
    ['-13e-1', -1.3],
    ['61e-1', 6.1],
    ['1/3', 1 / 3],
    ['2/7', 2 / 7],
    ['-2/3', -2 / 3],
    ['1e400', Number.MAX_VALUE],
    ['-1e400', -Number.MAX_VALUE],
    ['0', 0],
  ])('%s is the double nearest to it', (text, expected) => {
    expect(numberOfText(text)).toBe(expected);
  });
});

describe('a claim', () => {
  it('carries its set, and nothing that serves linking alone', () => {
    const line = claimLine(claim('5G基站', '超364.7万个', '2024-03-31', { bound: 'above', hedges: ['超'] }));
    expect(line).toMatchObject({ value: 3_647_000, exact: '3647e3', bound: 'above' });
    expect(line.interval).toEqual({ min: 3_647_000, minOpen: true, maxOpen: false, soft: false });
    for (const inside of ['key', 'scopeKey', 'unitClass', 'inSentence', 'hedges', 'articleKind', 'exactMax'])
      expect(line).not.toHaveProperty(inside);
  });

  it('has no field that is empty', () => {
    const line = claimLine(claim('5G基站', '364.7万个', '2024-03-31'));
    expect(Object.values(line)).not.toContain(undefined);
    expect(line).not.toHaveProperty('valueMax');
    expect(line).not.toHaveProperty('speaker');
  });
});

describe('a finding', () => {
  const claims = [
    claim('5G基站', '364.7万个', '2024-03-31', { doc: 'a.txt' }),
    claim('5G基站', '364.7亿个', '2024-03-31', { doc: 'b.txt' }),
  ];
  const [finding] = check(corpusOf(claims));

  it('writes its claims out', () => {
    const line = findingLine(finding!, (id) => claims.find((one) => one.id === id));
    expect(line.claims.map(({ value }) => value).sort()).toEqual([3_647_000, 364.7e8]);
    expect(line.claims[0]).not.toHaveProperty('key');
  });

  it('of a torn store says which claim is missing', () => {
    expect(() => findingLine(finding!, () => undefined)).toThrow(/expected its claim .*, found none/);
  });
});

describe('articles', () => {
  const article = (n: number): ArticleRecord => ({
    id: `a.txt@${n}`,
    doc: 'a.txt',
    n,
    start: 0,
    end: 9,
    kind: 'news',
    text: '正文',
  });
  const place = { start: 0, end: 2, text: '正文' };
  const speech: SpeechRecord = {
    id: '0123456789abcdef',
    doc: 'a.txt',
    article: 'a.txt@2',
    ...place,
    clean: '正文',
    speaker: '陶青',
    cue: { ...place, extra: 1 } as never,
    type: 'direct',
  };

  it('carry only the layers asked for, each its own', () => {
    const records = { speech: [speech], tokens: [{ article: 'a.txt@1', ...place, tag: 'n' }] };
    const [first, second] = articleLines([article(1), article(2)], records, new Set(['speech', 'tokens'] as const));
    expect(first).toMatchObject({ tokens: [{ ...place, tag: 'n' }], speech: [] });
    expect(second!.speech).toEqual([speechLine(speech)]);
    expect(articleLines([article(1)], records)[0]).not.toHaveProperty('tokens');
  });

  it('and speech leave the clean text inside', () => {
    expect(speechLine(speech)).not.toHaveProperty('clean');
    expect(speechLine(speech).cue).toEqual(place);
  });
});
