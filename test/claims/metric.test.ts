import { describe, expect, it } from 'vitest';
import { fullNames, type NamedFigure } from '../../pipeline/claims/metric/story/ellipsis.js';
import { distribute } from '../../pipeline/claims/metric/patterns/listed.js';
import { exact } from '../../pipeline/text/exact.js';
import * as golden from '../golden/metrics.js';
import type { MetricRow } from '../golden/metrics.js';
import { claimAt } from './annotated.js';

describe.each(Object.entries(golden))('%s', (_, rows: readonly MetricRow[]) => {
  it.each(rows)('$sentence', ({ sentence, metric, kind }) => {
    const claim = claimAt(sentence, '2024-04-18');
    expect(claim && { metric: claim.metric.name, kind: claim.kind }).toEqual({ metric, kind });
  });
});

describe('names of coordinated figures', () => {
  it.each([
    ['新能源汽车产销', ['新能源汽车产量', '新能源汽车销量']],
    ['太阳能电池、锂电池出口量', ['太阳能电池出口量', '锂电池出口量']],
    ['贷款余额和户数', ['贷款余额', '贷款户数']],
    ['业务余额和户数增量占比', ['业务余额增量占比', '业务户数增量占比']],
    ['汽车制造业、电气机械和器材制造业投资', ['汽车制造业投资', '电气机械和器材制造业投资']],
    ['内、外贸吞吐量', ['内贸吞吐量', '外贸吞吐量']],
    ['第一、第二产业增加值', ['第一产业增加值', '第二产业增加值']],
    ['家具类、汽车类商品零售额', ['家具类商品零售额', '汽车类商品零售额']],
    ['限额以上单位家具类、汽车类商品零售额', ['限额以上单位家具类商品零售额', '限额以上单位汽车类商品零售额']],
    ['水稻、玉米产量', ['水稻产量', '玉米产量']],
  ])('%s', (name, names) => {
    expect(distribute(name, 2)).toEqual(names);
  });
  it('declines where parts and figures differ in number', () => {
    expect(distribute('货物、服务和数字贸易额', 4)).toBeUndefined();
    expect(distribute('货物和服务和数字贸易额', 2)).toBeUndefined();
  });
});

describe('one figure said twice in an article', () => {
  const figure = (name: string, value = 421, completed = false): NamedFigure => ({ name, kind: 'level', unit: '家', value: exact(value), completed }); // prettier-ignore
  it.each([
    ['the short name takes the full one', [figure('国家级示范工厂'), figure('国家级智能制造示范工厂')], ['国家级智能制造示范工厂', '国家级智能制造示范工厂']],
    ['another value is another thing', [figure('国家级示范工厂', 420), figure('国家级智能制造示范工厂')], ['国家级示范工厂', '国家级智能制造示范工厂']],
    ['another head is another thing', [figure('示范企业'), figure('国家级智能制造示范工厂')], ['示范企业', '国家级智能制造示范工厂']],
    ['a completed name gives way', [figure('首发融资额'), figure('上市公司首发融资额', 421, true)], ['首发融资额', '首发融资额']],
  ])('%s', (_, figures, names) => {
    expect(fullNames(figures)).toEqual(names);
  });
}); // prettier-ignore
