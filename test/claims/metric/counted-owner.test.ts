import { describe, expect, it } from 'vitest';
import { claimsOf } from '../annotated.js';

/** The name of the figure `text` in a story with a headline. */
const nameOf = (headline: string, body: string, text: string): string | undefined =>
  claimsOf(`${headline}\n\n${body}`, '2024-04-18').findLast((claim) => claim.text === text)?.metric.name;

type Row = readonly [body: string, text: string, metric: string];
const HEADLINE = '江城一周';

describe('a relational noun is of what a clause before it counts', () => {
  it.each<Row>([
    ['江城去年举办营业性演出320场，票房收入1.2亿元，观演人数41万人次。', '41万人次', '营业性演出观演人数'],
    ['江城去年举办广场舞、合唱等群众文化活动410场，参与人数63万人次。', '63万人次', '群众文化活动参与人数'],
    ['江城共开发林业碳票项目26个，碳减排量37万吨。', '37万吨', '林业碳票项目碳减排量'],
    ['会上，37个重点文旅项目集中签约，签约金额216亿元。', '216亿元', '重点文旅项目签约金额'],
    ['江城今年计划改造城镇老旧小区180个，涉及居民5.2万户。', '5.2万户', '城镇老旧小区涉及居民'],
    ['江城正在推进三个清洁能源基地项目建设，力争并网装机320万千瓦。', '320万千瓦', '清洁能源基地项目并网装机'],
    // How it grew since is told of the same.
    ['江城共开发林业碳票项目26个，碳减排量37万吨，同比增长12%。', '12%', '林业碳票项目碳减排量'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(HEADLINE, body, text)).toBe(metric);
  });

  it.each<Row>([
    // Several things are counted: it may be of any of them.
    ['江城去年举办音乐会32场、画展18场，参与人数63万人次。', '63万人次', '参与人数'],
    // Persons, and the places where it is done, own nothing of the kind.
    ['长期护理险在49个城市试点，参保人数近1.4亿人。', '1.4亿人', '参保人数'],
    // Another subject between.
    ['江城去年举办营业性演出320场，城市绿化水平提升，参与人数41万人次。', '41万人次', '参与人数'],
    // Another sentence part.
    ['江城去年举办营业性演出320场；参与人数41万人次。', '41万人次', '参与人数'],
  ])('not so: %s %s', (body, text, metric) => {
    expect(nameOf(HEADLINE, body, text)).toBe(metric);
  });
});
