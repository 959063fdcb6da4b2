import { describe, expect, it } from 'vitest';
import { claimsOf } from '../annotated.js';

/** The name of the figure `text` in a text. */
const nameOf = (body: string, text: string): string | undefined =>
  claimsOf(body, '2024-04-18').findLast((claim) => claim.text === text)?.metric.name;

describe('who lasts or lives so long stands in the clauses around', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    ['今年是《江城宣言》通过30周年。', '30周年', '《江城宣言》通过时长'],
    ['江城医学会成立20年来，培训了上千名医生。', '20年', '江城医学会成立时长'],
    ['江城乘组在轨已满四个月，工作平稳。', '四个月', '江城乘组在轨时长'],
    // In the clause before, in the one behind, in the sentence before.
    ['江城乘组上月进入太空，在轨驻留6个月。', '6个月', '江城乘组驻留时长'],
    ['从警16年，刘明华从事最多的是刑侦。', '16年', '刘明华从警时长'],
    ['周明华，生前是江城法院法官。去年12月，因突发疾病，经抢救无效殉职，年仅36岁。', '36岁', '周明华年龄'],
    ['连续工作多日的刘明华突发疾病，因公牺牲，年仅42岁。', '42岁', '刘明华年龄'],
    // Which two states.
    ['习近平同卢森堡大公就中卢建交50周年互致贺电。习近平强调，两国建交50年来，合作密切。', '50年', '中卢建交时长'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('and nowhere else', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    // Who says it, where it was.
    ['江城警方2日表示，同意从4日起停火7天。', '7天', '停火时长'],
    ['在江城市，人均预期寿命达到78岁。', '78岁', '人均预期寿命'],
    // Said in full.
    ['造船市场份额连续14年位居世界第一。', '14年', '造船市场份额位居世界第一'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore
