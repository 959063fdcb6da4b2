import { describe, expect, it } from 'vitest';
import { ABROAD, CARRIED, EVENTS, FORMS, FULL_NAMES, OPENINGS, SITES_AND_ZONES } from '../golden/scopes.js';
import { claimAt } from './annotated.js';

describe.each(Object.entries({ OPENINGS, CARRIED, EVENTS, FORMS, FULL_NAMES, ABROAD, SITES_AND_ZONES }))(
  '%s',
  (_, rows) => {
    it.each([...rows])('$text', ({ text, scope }) => {
      const claim = claimAt(text, '2024-04-19');
      expect(claim).toBeDefined();
      expect(claim?.scope).toBe(scope);
    });
  },
);

describe('a metric', () => {
  it('loses the scope it began with', () => {
    const claim = claimAt('2023年，青海省地区生产总值增长【5.3%】。', '2024-04-19');
    expect([claim?.scope, claim?.metric.name]).toEqual(['青海省', '地区生产总值']);
  });
});
