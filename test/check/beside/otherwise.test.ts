import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/check/index.js';
import { checkWith } from '../../../pipeline/check/corpus.js';
import type { ClaimRecord } from '../../../pipeline/model/annotation.js';
import { claim } from '../claim.js';
import type { Said } from '../claim.js';
import { corpusOf } from '../rule-tester.js';

const found = (...claims: readonly ClaimRecord[]): string[] =>
  checkWith(RULES, corpusOf(claims))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity }) => `${rule} ${severity}`);

describe('one thing of one time in two wordings', () => {
  const rail = (name: string, print: string, said: Said = {}): ClaimRecord =>
    claim(name, print, '2023-12-31', { published: '2024-01-09', ...said });
  const a = rail('高铁营业里程', '4.5万公里');

  test('two values', () => {
    expect(found(a, rail('高速铁路运营里程', '4.2万公里'))).toEqual(['value-conflict warning']);
  });
  test('two values, each in hundreds of papers: figures are compared, and not their copies', () => {
    const papers = Array.from({ length: 300 }, () => [
      rail('高铁营业里程', '4.5万公里'),
      rail('高速铁路运营里程', '4.2万公里'),
    ]);
    expect(found(...papers.flat())).toEqual(['value-conflict warning']);
  });
  test('silent: one value, or rounding lets both be true', () => {
    expect(found(a, rail('高速铁路运营里程', '4.5万公里'))).toEqual([]);
    expect(found(a, rail('高速铁路运营里程', '44800公里'))).toEqual([]);
  });
  test('silent: another day, place, status or part, or another word that narrows', () => {
    expect(found(a, claim('高速铁路运营里程', '4.2万公里', '2022-12-31'))).toEqual([]);
    expect(found(a, rail('高速铁路运营里程', '4.2万公里', { scope: '江苏' }))).toEqual([]);
    expect(found(a, rail('高速铁路运营里程', '4.2万公里', { status: 'target' }))).toEqual([]);
    expect(found(a, rail('普速铁路营业里程', '4.2万公里'))).toEqual([]);
    expect(
      found(a, rail('高铁运营里程', '4.2万公里', { sentence: '2023年底，沿海高铁运营里程为4.2万公里。' })),
    ).toEqual([]);
  });
  test('silent: three times as much, or printed half a year later, or revised', () => {
    expect(found(a, rail('高速铁路运营里程', '1.2万公里'))).toEqual([]);
    expect(found(a, rail('高速铁路运营里程', '4.2万公里', { published: '2024-08-01' }))).toEqual([]);
    expect(
      found(a, rail('高铁运营里程', '4.2万公里', { sentence: '经最终核实，2023年底高铁运营里程为4.2万公里。' })),
    ).toEqual([]);
  });
  test('silent: a running total beside what came about in the year', () => {
    const lifts = claim('完工的电梯', '3116台', '2023', { aspect: 'stock', published: '2024-01-14' });
    const total = {
      aspect: 'cumulative',
      sentence: '截至2023年底，累计完工电梯8126台。',
      published: '2024-01-20',
    } as const;
    expect(found(lifts, claim('完工电梯', '8126台', '2023-12-31', total))).toEqual([]);
  });
  test('silent: a report that prints both tells them apart itself', () => {
    const both = { doc: 'b', article: 'b-1' };
    expect(
      found(a, rail('高速铁路运营里程', '4.2万公里', both), rail('高铁在建与运营里程', '4.5万公里', both)),
    ).toEqual([]);
  });
  test('an area in two units that do not give each other', () => {
    const area = (print: string): ClaimRecord =>
      claim('早稻播种面积', print, '2023', { aspect: 'flow', published: '2024-01-14' });
    expect(found(area('7000万亩'), area('433.3万公顷'))).toEqual(['value-conflict warning']);
    expect(found(area('7000万亩'), area('466.7万公顷'))).toEqual([]);
  });
  test('the harvest of a year that is not over, told within two days', () => {
    const harvest = (name: string, print: string, said: Said = {}): ClaimRecord =>
      claim(name, print, '2024', { aspect: 'flow', published: '2024-07-12', ...said });
    const a = harvest('夏粮总产量', '2995.6亿斤');
    expect(found(a, harvest('夏粮产量', '14798万吨'))).toEqual(['value-conflict warning']);
    expect(found(a, harvest('夏粮产量', '14978万吨'))).toEqual([]);
    expect(found(a, harvest('夏粮产量', '14798万吨', { published: '2024-07-22' }))).toEqual([]);
    const running = { sentence: '截至目前，今年夏粮产量14798万吨。' };
    expect(found(a, harvest('夏粮产量', '14798万吨', running))).toEqual([]);
  });
  const toll = (name: string, print: string, sentence: string, said: Said = {}): ClaimRecord =>
    claim(name, print, '2024-06-19', { sentence, published: '2024-06-19', ...said });
  test('a toll of one hour', () => {
    const a = toll('石坪镇山体滑坡遇难人数', '11人', '截至19日18时，石坪镇山体滑坡中11人遇难。');
    const b = toll('遇难人数', '17人', '到19日下午6时，石坪镇山体滑坡已致17人遇难。');
    expect(found(a, b)).toEqual(['value-conflict warning']);
  });
  test('silent: a toll of another hour, mishap or event, or of no hour', () => {
    const a = toll('石坪镇山体滑坡遇难人数', '11人', '截至19日18时，石坪镇山体滑坡中11人遇难。');
    const landslide = '石坪镇山体滑坡';
    expect(found(a, toll('遇难人数', '17人', `到19日21时，${landslide}已致17人遇难。`))).toEqual([]);
    expect(found(a, toll('遇难人数', '17人', `${landslide}19日已致17人遇难。`))).toEqual([]);
    expect(found(a, toll('失联人数', '17人', `截至19日18时，${landslide}仍有17人失联。`))).toEqual([]);
    expect(found(a, toll('遇难人数', '17人', '截至19日18时，邻国列车相撞已致17人遇难。'))).toEqual([]);
  });
  test('约 with three digits is rounded: digits changed about are a slip of the pen', () => {
    const power = (name: string, print: string): ClaimRecord =>
      claim(name, print, '2024-06-30', { published: '2024-07-20', sentence: `6月底，${name}${print}。` });
    expect(found(power('发电装机容量', '约30.7亿千瓦'), power('发电总装机', '约37.0亿千瓦'))).toEqual([
      'digit-slip warning',
    ]);
    expect(found(power('发电装机容量', '约30.7亿千瓦'), power('发电总装机', '约31.2亿千瓦'))).toEqual([]);
  });
});

describe('a figure that one article tells twice', () => {
  const inOne = (sentence: string, start: number, said: Said = {}): Said => ({
    doc: 'd',
    article: 'd-1',
    sentence,
    start,
    inSentence: [sentence.search(/\d/), sentence.search(/[个万吨家]/)],
    ...said,
  });
  const apples = claim('苹果产量', '452.8万吨', '2023', inOne('2023年全市苹果产量452.8万吨。', 0));
  const again = (print: string, sentence: string): ClaimRecord => {
    const at = sentence.indexOf(print);
    return claim('苹果产量', print, '2024-01-05', {
      ...inOne(sentence, 60),
      periodBasis: 'implied',
      inSentence: [at, at + print.length],
    });
  };

  test('a slip of the pen in the figure that points back', () => {
    expect(found(apples, again('425.8万吨', '425.8万吨的苹果产量中，三成外销。'))).toEqual(['digit-slip warning']);
  });
  test('silent: no slip explains it, or it does not point back', () => {
    expect(found(apples, again('139.1万吨', '139.1万吨的苹果产量来自山区。'))).toEqual([]);
    expect(found(apples, again('425.8万吨', '山区苹果产量425.8万吨。'))).toEqual([]);
  });

  const coal = (print: string, sentence: string, start: number): ClaimRecord => {
    const at = sentence.indexOf(print);
    return claim('原煤产量', print, '2023', {
      ...inOne(sentence, start),
      scope: '临岳市',
      inSentence: [at, at + print.length],
    });
  };
  test('two values, each opening its sentence', () => {
    expect(
      found(
        coal('8.46亿吨', '2023年，临岳市原煤产量8.46亿吨，保供二十五省。', 0),
        coal('8.12亿吨', '市能源局局长白某表示，去年全市原煤产量为8.12亿吨，八成外运。', 50),
      ),
    ).toEqual(['value-conflict warning']);
  });
  test('silent: sentences of one mould list several things', () => {
    expect(
      found(
        coal('8.46亿吨', '截至年底，去年原煤产量8.46亿吨。', 0),
        coal('8.12亿吨', '截至年底，去年原煤产量8.12亿吨。', 50),
      ),
    ).toEqual([]);
  });
  test('silent: behind another subject', () => {
    expect(
      found(
        coal('8.46亿吨', '2023年，临岳市原煤产量8.46亿吨，保供二十五省。', 0),
        coal('8.12亿吨', '露天矿机械化程度最高，原煤产量8.12亿吨。', 50),
      ),
    ).toEqual([]);
  });
});

describe('what two papers of one occasion alone print', () => {
  const hospital = (
    doc: string,
    treated: Said & { name: string; print: string },
    shared: readonly string[],
  ): ClaimRecord[] => {
    const { name, print, ...said } = treated;
    const at = { doc, article: `${doc}-1`, published: '2023-12-05', ...said };
    return [
      claim(name, print, '2023-12-04', { ...at, sentence: `医疗队12月4日前${name}${print}。` }),
      ...shared.map((own) => claim('开展手术', own, '2023-12-04', { ...at, sentence: `医疗队开展手术${own}。` })),
    ];
  };
  const a = hospital('a', { name: '诊治当地患者', print: '4.86万人次' }, ['17204台']);

  test('one thing, two figures', () => {
    expect(found(...a, ...hospital('b', { name: '接诊患者', print: '6.31万人次' }, ['17204台']))).toEqual([
      'value-conflict warning',
    ]);
  });
  test('silent: they print no other number alike', () => {
    expect(found(...a, ...hospital('b', { name: '接诊患者', print: '6.31万人次' }, []))).toEqual([]);
  });
  test('silent: the names say two things', () => {
    expect(found(...a, ...hospital('b', { name: '培训医护人员', print: '6.31万人次' }, ['17204台']))).toEqual([]);
  });
  test('silent: the other prints this figure as well', () => {
    const both = [...hospital('b', { name: '接诊患者', print: '6.31万人次' }, ['17204台'])];
    const same = hospital('b', { name: '义诊患者', print: '4.86万人次' }, []);
    expect(found(...a, ...both, ...same)).toEqual([]);
  });

  const ranked = (doc: string, rank: number, range: string): ClaimRecord[] => {
    const sentence = `${doc === 'a' ? '省邮政管理局称，' : '座次已定：'}2023年快递业务量96.4亿件，居${range}第${rank}位。`;
    const at = { doc, article: `${doc}-1`, published: '2024-01-17', sentence };
    return [
      claim('快递业务量', '96.4亿件', '2023', { ...at, start: 1 }),
      claim(`快递业务量${range}排名`, `${rank}位`, '2023', { ...at, kind: 'rank', start: 9 }),
    ];
  };
  test('the ranks told of one figure', () => {
    expect(found(...ranked('a', 4, '全国'), ...ranked('b', 7, '全国'))).toEqual(['value-conflict warning']);
  });
  test('silent: one rank, or ranks among others', () => {
    expect(found(...ranked('a', 4, '全国'), ...ranked('b', 4, '全国'))).toEqual([]);
    expect(found(...ranked('a', 4, '全国'), ...ranked('b', 2, '中部'))).toEqual([]);
  });
});
