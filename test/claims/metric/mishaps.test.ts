import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

const TABLE: readonly (readonly [sentence: string, metric: string, unit: string])[] = [
  ['事故造成【2人】死亡3人受伤。', '事故死亡的人数', '人'],
  ['事故造成2人死亡【3人】受伤。', '事故受伤的人数', '人'],
  ['爆炸中【1人】遇难4人失踪。', '爆炸遇难人数', '人'],
  ['已有35人死亡【120多人】受伤。', '受伤的人数', '人'],
  ['强降雪天气已致【10】死48伤。', '强降雪死亡人数', '人'],
  ['强降雪天气已致10死【48】伤。', '强降雪受伤人数', '人'],
  ['当晚1人死亡【20多人】伤。', '受伤的人数', '人'],
  // What they died of belongs to the verb.
  ['全年有【4.9万人】死于交通事故。', '死于交通事故的人数', '人'],
  // By whom they were admitted is no mishap of another figure's.
  ['这【20名】学员分别被9所院校录取。', '被院校录取的学员', '名'],
];

describe('what befell so many', () => {
  it.each(TABLE)('%s', (sentence, metric, unit) => {
    const claim = claimAt(sentence, '2024-06-01');
    expect(claim && { metric: claim.metric.name, unit: claim.unit }).toEqual({ metric, unit });
  });

  it.each(['救援队救出【3】伤员。', '比赛结果【2】死守。', '【5】死者身份已确认。'])(
    '%s counts nobody so',
    (sentence) => {
      expect(claimAt(sentence, '2024-06-01')).toBeUndefined();
    },
  );
});
