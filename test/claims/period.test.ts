import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateExpression } from '../../pipeline/claims/period/index.js';
import { scanExpressions } from '../../pipeline/claims/period/expressions/expressions.js';
import { daysOf } from '../../pipeline/model/period.js';
import * as beside from '../golden/periods-beside.js';
import * as events from '../golden/periods-events.js';
import * as golden from '../golden/periods.js';
import * as runs from '../golden/periods-runs.js';
import { claimAt, claimsOf } from './annotated.js';

const { SPANS, DAYS, CARRIED, RUNS, BASES, APART } = golden;

describe.each(Object.entries({ SPANS, DAYS, CARRIED, RUNS, BASES, APART, ...runs, ...events, ...beside }))(
  '%s',
  (_, rows) => {
    it.each([...rows])('$text', ({ text, period, basis, base, on = '2024-04-19' }) => {
      const claim = claimAt(text, on);
      expect({ period: claim?.period, basis: claim?.periodBasis, base: claim?.base }).toEqual({ period, basis, base });
    });
  },
);

describe('without any date', () => {
  it.each([...golden.UNKNOWN])('$text', ({ text, period }) => {
    expect(claimAt(text)?.period).toBe(period);
  });
});

describe('no times', () => {
  it.each([...golden.NO_TIMES])('%s', (text) => {
    expect(scanExpressions(text).filter(({ shape }) => shape.kind !== 'now')).toEqual([]);
  });
});

describe('one expression by itself', () => {
  it.each([...golden.EXPRESSIONS])('%s on %s is %s', (text, on, value) => {
    expect(readDateExpression(text, on).map((reading) => reading.value)).toEqual([value]);
  });
});

const PIECES = [
  '2024年', '去年', '今年', '1', '3', '12', '月', '日', '至', '—', '底', '末', '初', '前', '个月', '季度', '上半年', '以来', '自', '截至', '同比', '较', '年', '近', '三', '十', '，', '。', '5%', '万吨',
]; // prettier-ignore
const timeText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('every period', () => {
  it('covers days whose first is not after the last', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        for (const claim of claimsOf(text, '2024-04-19'))
          for (const period of [claim.period, claim.base]) {
            const days = period === undefined ? undefined : daysOf(period);
            if (days) expect(days.first <= days.last, `${text}: ${period}`).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        expect(readDateExpression(text, '2024-04-19')).toEqual(readDateExpression(text, '2024-04-19'));
      }),
    );
  });
});

describe('one long line', () => {
  const cost = (piece: string, length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const before = process.cpuUsage();
    readDateExpression(text, '2024-04-19');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  it.each(['9', '一', '的', '从', '《'])('a megabyte of %s takes seconds', (piece) => {
    expect(cost(piece, 1_000_000)).toBeLessThan(6);
  });

  it.each(['年', '1月', '2024年', '截至3月底', '今年1至'])('of %s takes time in proportion', (piece) => {
    cost(piece, 20_000);
    expect(cost(piece, 160_000)).toBeLessThan(4);
  });
});
