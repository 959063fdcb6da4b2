import { describe, expect, it } from 'vitest';
import { claimsOf } from '../annotated.js';

/** Only the figures named are claims. */
const CLAIMED: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['国庆假期7天，全市接待游客310万人次。', ['310万人次']],
  ['元旦3天假期，客流12万人次。', ['12万人次']],
  ['培训为期7天，参加者120人。', ['7天', '120人']],
  ['2022年、2023年两年，全市筹集保障性住房3.1万套。', ['3.1万套']],
  ['河段都在湖北、湖南、江西三省境内，全长320公里。', ['320公里']],
  ['两地车程由过去的3小时缩短至1小时。', ['3小时', '1小时']],
  ['全面推行链长制，三年培育链主企业114家。', ['114家']],
  ['五年全国公路建设投资1200亿元。', ['1200亿元']],
  ['五年来，公司研发投入增长三倍。', ['三倍']],
  ['3年历史的企业有12家。', ['3年', '12家']],
  ['过去24小时，全市新增病例9例。', ['9例']],
];

describe('what is a claim', () => {
  it.each(CLAIMED)('%s', (text, claims) => {
    expect(claimsOf(text, '2024-06-01').map((claim) => claim.text)).toEqual(claims);
  });
});

/** Figures that are none of anything, by their units. */
const NOTHING: readonly (readonly [text: string, unit: string])[] = [
  ['技术合同成交额90亿元。三项都创了新高。', '项'],
  ['行业前五名合计占全行业的82%。', '名'],
  ['全市15—59岁人口占61%。', '岁'],
];

describe('what is none', () => {
  it.each(NOTHING)('%s', (text, unit) => {
    expect(claimsOf(text, '2024-06-01').map((claim) => claim.unit)).not.toContain(unit);
  });
});

it('a rate in tenths of a percent', () => {
  expect(claimsOf('去年末全市出生率6.2‰。', '2024-06-01').map(({ text, unit }) => [text, unit])).toEqual([
    ['6.2‰', '%'],
  ]);
});

it('a citizen is none of a city', () => {
  expect(claimsOf('武汉市民反映，菜价贵了3元。', '2024-06-01').map(({ scope }) => scope)).not.toContain('武汉市');
});
