import { describe, expect, test } from 'vitest';
import { UNIT_CLASSES } from '../../pipeline/lexicon/unit-classes.js';
import { isCounted, unitClassOf } from '../../pipeline/link/unit-class.js';

describe('one class', () => {
  test.each([
    ['家', '个'],
    ['户', '座'],
    ['人', '名'],
    ['个百分点', 'pp'],
    ['元人民币', '元'],
    ['天', '日'],
  ])('%s, %s', (a, b) => {
    expect(unitClassOf(a)).toBe(unitClassOf(b));
  });
});

describe('two classes', () => {
  test.each([
    ['人', '人次'],
    ['户', '人'],
    ['元', '美元'],
    ['吨', '公斤'],
    ['%', 'pp'],
    ['年', '个月'],
    ['次', '人次'],
    ['EFLOPS', '个'],
  ])('%s, %s', (a, b) => {
    expect(unitClassOf(a)).not.toBe(unitClassOf(b));
  });
});

test('a unit stands in one class', () => {
  const units = UNIT_CLASSES.flatMap(([, own]) => own);
  expect(units.filter((unit, index) => units.indexOf(unit) !== index)).toEqual([]);
});

test('things and persons are counted, money and shares are measured', () => {
  expect(['个', '人', '人次'].map(isCounted)).toEqual([true, true, true]);
  expect(['元', '%', '吨', 'pp'].map(isCounted)).toEqual([false, false, false, false]);
});
