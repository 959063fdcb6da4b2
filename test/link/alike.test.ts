import { describe, expect, test } from 'vitest';
import { contentOf } from '../../pipeline/link/alike.js';
import { claim } from '../check/claim.js';

const content = (name: string, print: string, scope?: string): string =>
  contentOf(claim(name, print, '2024', scope === undefined ? {} : { scope }));

describe('two wordings of one name', () => {
  test.each([
    ['旅客发送量', '发送旅客', '4320万人次'],
    ['发电装机容量', '发电总装机', '30.7亿千瓦'],
    ['城镇新增就业人数', '城镇新增就业', '1244万人'],
    ['高铁运营里程', '高速铁路营业里程', '4.5万公里'],
    ['规模以上工业增加值实现同比增长的省份', '规上工业增加值同比增长省份', '31个'],
    ['研发经费总支出', '全社会研究与试验发展经费支出', '3.33万亿元'],
    ['通货膨胀率', '通胀率', '2.1%'],
    ['快递业务量累计完成', '快递业务量', '12.5%'],
  ])('%s says what %s says', (a, b, print) => {
    expect(content(a, print)).toBe(content(b, print));
  });
  test.each([
    ['新能源汽车产量', '汽车产量', '95万辆'],
    ['出口', '进出口', '5亿元'],
    ['财政收入', '财政支出', '5亿元'],
    ['汽车产量', '汽车产值', '12.5%'],
    ['早稻播种面积', '早稻产量', '12.5%'],
    ['第12批中央储备冻猪肉', '第21批中央储备冻猪肉', '3万吨'],
  ])('%s does not say what %s says', (a, b, print) => {
    expect(content(a, print)).not.toBe(content(b, print));
  });
  test('the place it is told of is no part of the name', () => {
    expect(content('湖南快递业务量', '5亿件', '湖南')).toBe(content('快递业务量', '5亿件', '湖南省'));
    expect(content('湖南快递业务量', '5亿件', '湖北')).not.toBe(content('快递业务量', '5亿件', '湖北'));
  });
});
