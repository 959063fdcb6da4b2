import { describe, expect, it } from 'vitest';
import * as inside from '../golden/scope-inside.js';
import * as names from '../golden/scope-names.js';
import * as pointers from '../golden/scope-pointers.js';
import * as scopes from '../golden/scopes.js';
import { claimAt } from './annotated.js';

describe.each(Object.entries({ ...scopes, ...names, ...inside, ...pointers }))('%s', (_, rows) => {
  it.each([...rows])('$publisher $text', ({ text, scope, publisher }) => {
    const claim = claimAt(text, '2024-04-19', publisher);
    expect(claim).toBeDefined();
    expect(claim?.scope).toBe(scope);
  });
});

describe('a metric', () => {
  it('loses the scope it began with', () => {
    const claim = claimAt('2023年，青海省地区生产总值增长【5.3%】。', '2024-04-19');
    expect([claim?.scope, claim?.metric.name]).toEqual(['青海省', '地区生产总值']);
  });
});

describe('the pattern that made it', () => {
  it('says where only the paper told', () => {
    const by = claimAt('一季度，全省快递业务量完成【18.5亿件】。', '2024-04-19', '湖南日报')?.by;
    expect(by).toContain('scope.publisher');
  });
});
