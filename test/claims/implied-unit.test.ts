import { describe, expect, it } from 'vitest';
import { claimsOf } from './annotated.js';

/** Figures of 万 and 亿 that print no counter, with the unit that the noun beside them implies. */
const IMPLIED: readonly (readonly [text: string, figure: string, unit: string])[] = [
  ['全省网民规模达3260万。', '3260万', '人'],
  ['工程惠及45万百姓。', '45万', '人'],
  ['今年报名人数为31.2万，较去年增加2.4万。', '2.4万', '人'],
  ['专任教师从五年前的2.1万增加至3.4万。', '3.4万', '人'],
  ['合作社带动12万小农户增收。', '12万', '户'],
  ['物联网连接数达到6.5亿。', '6.5亿', '个'],
  ['该国累计确诊病例超过270万。', '270万', '例'],
  ['节目海外阅览量突破1.3亿。', '1.3亿', '次'],
  ['春节档票房达21.5亿。', '21.5亿', '元'],
];

/** The same without such a noun, or as part of a name or a ratio. */
const NONE: readonly string[] = ['完成1∶25万地质图。', '相机配4800万超高清镜头。', '编号为320万。'];

describe('figures without a counter', () => {
  it.each(IMPLIED)('%s', (text, figure, unit) => {
    expect(claimsOf(text, '2024-06-01').map((claim) => [claim.text, claim.unit])).toContainEqual([figure, unit]);
  });
  it.each(NONE)('%s', (text) => {
    expect(claimsOf(text, '2024-06-01')).toEqual([]);
  });
  it('an ordinal never counts persons', () => {
    const claims = claimsOf('埃及第二大城市发生学生集会。', '2024-06-01');
    expect(claims.map(({ text, unit }) => [text, unit])).toEqual([['第二', '位']]);
  });
});

/** Asserted figures whose sentences name what they measure in no form of their own. */
const AT_LAST: readonly (readonly [text: string, figure: string, metric: string])[] = [
  ['在河北保定，12辆发热流动诊疗车直接开进小区。', '12辆', '发热流动诊疗车'],
  ['推出18条便民办税缴费新举措。', '18条', '便民办税缴费新举措'],

  ['约9分钟后，飞船与火箭成功分离，进入预定轨道。', '9分钟', '飞船与火箭成功分离用时'],
  ['湖南是全国第一产粮大省。', '第一', '粮食产量全国排名'],
];

describe('figures that are claims though no form names them', () => {
  it.each(AT_LAST)('%s', (text, figure, metric) => {
    expect(claimsOf(text, '2024-06-01').map((claim) => [claim.text, claim.metric.name])).toContainEqual([
      figure,
      metric,
    ]);
  });
  it.each(['他讲了三个重点。', '三项都创了新高。', '3个小时后，他回来了。'])('%s', (text) => {
    expect(claimsOf(text, '2024-06-01')).toEqual([]);
  });
});
