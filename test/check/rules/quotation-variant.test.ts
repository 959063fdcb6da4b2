import { describe, expect, test } from 'vitest';
import { quotationVariant } from '../../../pipeline/check/rules/quotation-variant.js';
import { claim } from '../claim.js';
import { checkSpeech, speech } from '../speech.js';
import type { Reported } from '../speech.js';

const SPEAKER = '郑维平';

/** Two reports of one sentence, each with the claim 76% where it prints it. */
function reports(first: string, second: string, said: Reported = {}) {
  const reported = [speech(SPEAKER, first), speech(SPEAKER, second, said)];
  const claims = reported.flatMap(({ doc, clean, text: raw }) => {
    const text = clean ?? raw;
    const at = text.indexOf('76%');
    if (at < 0) return [];
    const inSentence: [number, number] = [at, at + 3];
    return [
      claim('预计二季度产值持平的企业占比', '76%', '2024-Q1', {
        doc,
        article: `${doc}-1`,
        sentence: text,
        inSentence,
        kind: 'share',
      }),
    ];
  });
  return checkSpeech(quotationVariant, reported, claims);
}

const SAID = '我们对3万多家重点企业作了问卷，76%的企业估计自家二季度能增产或者打平。';

describe('quotation-variant', () => {
  test.each([
    ['one wording', SAID],
    ['light words', SAID.replace('能增产', '将能增产').replace('我们对', '对')],
    ['a figure not in quotation marks, which has rules of its own', SAID.replace('76%', '78%'), { type: 'indirect' }],
    ['a clause left out', SAID.replace('我们对3万多家重点企业作了问卷，', '')],
    ['words left out at an end', SAID.replace('或者打平', '')],
    ['another statement', '我们对3万多家重点企业作了问卷，大家都说订单慢慢多起来了，心里有底。'],
  ] satisfies [string, string, Reported?][])('silent: %s', (_, other, said?: Reported) => {
    expect(reports(SAID, other, said)).toEqual([]);
  });

  test('reports a figure in one quotation, the next day at most, or of a long one within two weeks', () => {
    const said = '剩下的都是破碎带，最快也要14个月才能打通。';
    const other = said.replace('14', '4');
    const found = (a: string, b: string, more: Reported = {}) =>
      checkSpeech(quotationVariant, [speech(SPEAKER, a), speech(SPEAKER, b, more)]).map(
        ({ severity, title }) => `${severity} ${title}`,
      );
    expect(found(said, other)).toEqual([
      `warning ${SPEAKER}的同一句引语，两处数字不同：剩下的都是破碎带最快也要[1 / ]4个月才能打通`,
    ]);
    expect(found(said, said)).toEqual([]);
    expect(found(said, other, { published: '2024-04-22' })).toEqual([]);
    expect(found(said, other, { type: 'indirect' })).toEqual([]);
    expect(found(said, other, { speaker: '高秀兰' })).toEqual([]);
    const long = '二轮承包到期之后再延长30年，绝大多数农户的承包地保持稳定。';
    expect(found(long, long.replace('30', '50'), { published: '2024-04-22' })).toHaveLength(1);
    expect(found(long, long.replace('30', '50'), { published: '2024-05-22' })).toEqual([]);
    const toll = '截至今天6时，我们从低洼处转移了群众120人。';
    expect(found(toll, toll.replace('120', '350'))).toEqual([]);
  });
  test('silent: more than a week apart', () => {
    const other = SAID.replace('自家二季度', '自家产值二季度');
    expect(reports(SAID, other, { published: '2024-05-06' })).toEqual([]);
  });
  test('silent: another speaker', () => {
    expect(reports(SAID, SAID.replace('自家二季度', '自家产值二季度'), { speaker: '高秀兰' })).toEqual([]);
  });
  test('silent: a clause without a figure', () => {
    const [a, b] = [
      '订单多了，大家都说二季度自家能增产或者打平，信心足了。',
      '订单多了，大家都说二季度自家产值能增产或者打平，信心足了。',
    ];
    expect(reports(a, b)).toEqual([]);
  });

  test('reports a word in the middle of a short sentence', () => {
    const short = '估计有76%的企业二季度能增产或者打平。';
    expect(reports(short, short.replace('企业二季度', '企业产值二季度'))).toHaveLength(1);
  });

  test('reports a word put in, and shows it', () => {
    const [finding, ...rest] = reports(SAID, SAID.replace('自家二季度', '自家产值二季度'));
    expect(rest).toEqual([]);
    expect([finding!.rule, finding!.severity]).toEqual(['quotation-variant', 'info']);
    expect(finding!.title).toContain('[ / 产值]');
    expect(finding!.claims).toHaveLength(2);
  });
  test('reports a word exchanged', () => {
    const [finding] = reports(SAID, SAID.replace('估计自家二季度', '估计自家下半年'));
    expect(finding!.title).toContain('下半年');
  });
  test.each([
    ['a negation', '今年我们会取消老机型的补贴，标准还要提高。', '今年我们不会取消老机型的补贴，标准还要提高。'],
    [
      'leave for a ban',
      '雨还没有停，已经撤出来的沿河村民不宜提前回家。',
      '雨还没有停，已经撤出来的沿河村民可以提前回家。',
    ],
    ['an opposite', '按这个价格至少三年就能收回研发成本。', '按这个价格至多三年就能收回研发成本。'],
  ])('warns of %s in words both print in quotation marks, figure or none', (_, a, b) => {
    expect(reports(a, b)).toMatchObject([{ severity: 'warning' }]);
    expect(reports(a, b, { type: 'indirect' })).toEqual([]);
  });
  test('silent: both denied', () => {
    const said = '今年我们不会取消老机型的补贴，标准还要提高。';
    expect(reports(said, said.replace('不会', '不再会'))).toEqual([]);
  });

  test('compares the clean text of a glossed page', () => {
    const other = SAID.replace('自家二季度', '自家产值二季度');
    expect(reports(SAID, other, { text: '我們對……76%……', clean: other })).toHaveLength(1);
  });
});
