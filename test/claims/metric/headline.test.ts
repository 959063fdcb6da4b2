import { describe, expect, it } from 'vitest';
import { headlineNames, type PlacedFigure } from '../../../pipeline/claims/metric/story/headline.js';
import { parseExact } from '../../../pipeline/text/exact.js';
import type { Bound } from '../../../pipeline/model/claim.js';

const figure = (name: string, value: string, bound: Bound, inHeadline: boolean): PlacedFigure => ({ name, value: parseExact(value), bound, inHeadline, kind: 'level', unit: '元', completed: false }); // prettier-ignore
const above = (name: string, value: string, bound: Bound = 'above'): PlacedFigure => figure(name, value, bound, true);
const below = (name: string, value: string): PlacedFigure => figure(name, value, 'eq', false);

describe('a headline and the text name one figure in two ways', () => {
  it.each<[string, PlacedFigure[], string[]]>([
    ['the headline’s words', [above('沿江铁路国际货运总值', '150e8'), below('监管验放货物货运总值', '15007e6')], ['沿江铁路国际货运总值', '沿江铁路国际货运总值']],
    ['and what else has that name', [above('沿江铁路国际货运总值', '150e8'), below('监管验放货物货运总值', '15007e6'), below('监管验放货物货运总值', '9e8')], Array<string>(3).fill('沿江铁路国际货运总值')],
    ['the fuller name', [above('电影票房', '3e8'), below('票房', '303e6')], ['电影票房', '电影票房']],
    ['the text’s full name of an amount', [above('江城财政收入', '25e8', 'eq'), below('一般公共预算收入', '25e8')], ['一般公共预算收入', '一般公共预算收入']],
    ['a headline that reports who says', [above('甲方称损失总值', '30'), below('农业损失总值', '31')], ['农业损失总值', '农业损失总值']],
    // Near misses: another size, another head, a small count.
    ['far above it', [above('国际货运总值', '150e8'), below('监管货运总值', '300e8')], ['国际货运总值', '监管货运总值']],
    ['below what it exceeds', [above('国际货运总值', '150e8'), below('监管货运总值', '149e8')], ['国际货运总值', '监管货运总值']],
    ['another thing', [above('国际货运总值', '150e8'), below('粮食产量', '15007e6')], ['国际货运总值', '粮食产量']],
    ['a small count of another thing', [above('开通的线路', '3', 'eq'), below('开通的', '3')], ['开通的线路', '开通的']],
  ])('%s', (_, figures, names) => {
    expect(headlineNames(figures)).toEqual(names);
  });
}); // prettier-ignore
