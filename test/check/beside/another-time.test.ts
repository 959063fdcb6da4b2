import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const found = (...claims: readonly ClaimRecord[]): string[] =>
  checkWith(RULES, corpusOf(claims)).map(({ rule, severity }) => `${rule} ${severity}`);

describe('one number told of two times', () => {
  const sentence = '到2024年底，全国备案民宿7133家，2023年底为6833家。';
  const both = [
    claim('备案民宿', '7133家', '2024-12-31', { doc: 'a', sentence, published: '2025-03-18' }),
    claim('备案民宿', '6833家', '2023-12-31', { doc: 'a', sentence, published: '2025-03-18' }),
  ];
  const again = (name: string, print: string, said: Said = {}): ClaimRecord =>
    claim(name, print, '2024-12-31', { published: '2025-05-20', ...said });

  test('the first report tells another of the second time', () => {
    expect(found(...both, again('我国经备案的民宿', '6833家'))).toContain('value-conflict warning');
  });
  test('silent: another thing, a number of few digits, the time it is of', () => {
    expect(found(...both, again('村级图书室', '6833家'))).toEqual([]);
    expect(found(...both, again('我国经备案的民宿', '7133家'))).toEqual([]);
  });

  const last = claim('机场旅客吞吐量', '7492.4万人次', '2023', { scope: '成都', published: '2024-01-05' });
  const growing = (print: string): ClaimRecord[] => {
    const told = `2024年，成都两座机场旅客吞吐量7492.4万人次，比2023年增长${print}。`;
    const said: Said = { doc: 'b', scope: '成都', sentence: told, published: '2025-01-06' };
    return [
      claim('两座机场旅客吞吐量', '7492.4万人次', '2024', said),
      claim('两座机场旅客吞吐量', print, '2024', { ...said, base: '2023' }),
    ];
  };
  test('it is said to have grown since the first', () => {
    expect(found(last, ...growing('16.5%'))).toEqual(['growth-mismatch warning']);
  });
  test('silent: it stayed as it was', () => {
    expect(found(last, ...growing('0.0%'))).toEqual([]);
  });
});
