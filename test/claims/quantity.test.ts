import { describe, expect, it } from 'vitest';
import { nameSpans, objectionTo } from '../../pipeline/claims/assertion.js';
import { scanQuantities } from '../../pipeline/claims/quantity.js';
import { exactText } from '../../pipeline/text/exact.js';
import {
  ARABIC,
  BOUNDS,
  HAN,
  NEGATIVE,
  NOT_CLAIMS,
  RANGES,
  SMALL,
  SURPLUS,
  type QuantityRow,
} from '../golden/quantities.js';

const GROUPS = { ARABIC, HAN, SURPLUS, RANGES, BOUNDS, NEGATIVE, SMALL };

describe.each(Object.entries(GROUPS))('%s', (_, rows: readonly QuantityRow[]) => {
  it.each(rows)('$sentence', ({ sentence, value, max, unit, bound = 'eq' }) => {
    const start = sentence.indexOf('【');
    const end = sentence.indexOf('】') - 1;
    const text = sentence.replace(/[【】]/g, '');
    const found = scanQuantities(text, []).find((quantity) => quantity.start === start);
    expect(found && text.slice(found.start, found.end)).toBe(text.slice(start, end));
    expect(found && { value: exactText(found.value), max: found.valueMax && exactText(found.valueMax), unit: found.unit, bound: found.bound }).toEqual({ value, max, unit, bound }); // prettier-ignore
    expect(objectionTo(text, found!, nameSpans(text), [])).toBeUndefined();
  });
});

describe('numbers that are no claims', () => {
  it.each(NOT_CLAIMS)('%s', (text) => {
    const names = nameSpans(text);
    const asserted = scanQuantities(text, []).filter(
      (quantity) => objectionTo(text, quantity, names, []) === undefined,
    );
    expect(asserted.map((quantity) => text.slice(quantity.start, quantity.end))).toEqual([]);
  });
});
