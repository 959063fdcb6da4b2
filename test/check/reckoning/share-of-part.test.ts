import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const found = (...claims: readonly ClaimRecord[]): string[] =>
  checkWith(RULES, corpusOf(claims))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity }) => `${rule} ${severity}`);

const SENTENCE = '2023年，全州接待游客8520.4万人次，其中过夜游客占45.0%。';
function read(name: string, print: string, sentence: string, said: Said = {}): ClaimRecord {
  const start = sentence.indexOf(print);
  const inSentence = [start, start + print.length] as const;
  return claim(name, print, '2023', { sentence, start, inSentence, published: '2024-01-16', scope: '大理', ...said });
}

describe('a share beside its whole, and the part told elsewhere', () => {
  const share = [
    read('接待游客', '8520.4万人次', SENTENCE, { doc: 'a', article: 'a-1' }),
    read('游客占比', '45.0%', SENTENCE, { doc: 'a', article: 'a-1', kind: 'share' }),
  ];
  const part = (print: string, sentence = `2023年全州过夜游客${print}。`, said: Said = {}): ClaimRecord =>
    read('游客', print, sentence, said);

  test('a part that the share does not give', () => {
    expect(found(...share, part('4655.0万人次'))).toEqual(['share-mismatch warning']);
  });
  test('silent: the part that it gives, or something else', () => {
    expect(found(...share, part('3834.2万人次'))).toEqual([]);
    expect(found(...share, part('4655.0万人次', '2023年全州自驾游客4655.0万人次。'))).toEqual([]);
    expect(found(...share, part('4655.0万人次', undefined, { scope: '丽江' }))).toEqual([]);
    expect(found(...share, part('4655.0万人次', undefined, { period: '2022' }))).toEqual([]);
  });
  test('silent: a share of something else', () => {
    const sentence = '2023年，全州接待游客8520.4万人次，民宿客房占全部客房的45.0%。';
    const other = [
      read('接待游客', '8520.4万人次', sentence, { doc: 'b', article: 'b-1' }),
      read('民宿客房占比', '45.0%', sentence, { doc: 'b', article: 'b-1', kind: 'share' }),
    ];
    expect(found(...other, read('游客', '4655.0万人次', '2023年全州民宿客房游客4655.0万人次。'))).toEqual([]);
  });
});
