import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

const TABLE: readonly (readonly [sentence: string, metric: string])[] = [
  // Who did it opens the clause of the deed, behind who tells it and when.
  ['甲国媒体21日报道，以军当天袭击了南部一处帐篷区，造成至少25人死亡、【40人】受伤。', '以军袭击受伤人数'],
  ['以色列军队今天空袭了北部两座小镇，导致【12人】死亡。', '以军空袭死亡人数'],
  ['当地卫生部门称，一栋居民楼遭乌军炮击，造成【3名】工人死亡。', '乌军炮击死亡的工人'],
  ['以色列在该地区的军事行动已造成超过【3万名】巴勒斯坦人死亡。', '以军军事行动死亡人数'],
  // Nobody named: what was hit by what.
  ['一所学校遭到袭击，造成【1人】死亡。', '遭袭死亡人数'],
  ['南部多座城市遭到来自邻国的火箭弹袭击，造成【2人】受伤。', '火箭弹袭击受伤人数'],
  ['首都一处市场遭空袭，至少【40人】死亡。', '空袭死亡人数'],
  // Told in the sentence before, once more in its own.
  ['巴勒斯坦一所医院10日遭到以色列国防军空袭。民防部门说，空袭造成【9人】死亡。', '以军空袭死亡人数'],
  // Mishaps told by a verb.
  ['一艘渡船15日在湖面沉没，造成至少【22人】死亡。', '沉船事故死亡人数'],
  ['北岭山区7日发生雪崩，导致【两名】登山者死亡。', '雪崩死亡的登山者'],
  ['一架小型飞机坠毁，机上【6人】遇难。', '坠机事故遇难人数'],
  ['一个集会现场发生踩踏，已有15人死亡，另有【7人】受伤。', '踩踏事故受伤人数'],
  // Who was hit, where a meeting was held, whom one fights with: no attackers.
  ['哈马斯称，当天与以军在城北交火，造成【5名】士兵死亡。', '交火死亡的士兵'],
  ['安全部门证实袭击造成【1名】士兵受伤。', '袭击受伤的士兵'],
  ['多地遭遇龙卷风等恶劣天气，已造成【两人】死亡。', '龙卷风死亡人数'],
  // Some of those, named.
  ['一处民居遭以军空袭，造成13人死亡，包括【4名】儿童。', '以军空袭死亡的儿童'],
  ['洪水已经导致3人死亡，另有包括【两名】儿童在内的4人失踪。', '洪水失踪的儿童'],
  ['一家商店发生枪击，造成9人受伤，伤者中包括【4名】青少年。', '枪击事件受伤的青少年'],
  ['该校共有师生300人，包括【4名】教授。', '教授'],
  // In what they were arrested; who arrests is told.
  ['北岭多地爆发抗议活动，超过【90人】被捕。', '抗议活动被捕人数'],
  ['首都发生骚乱。警方已逮捕【5名】嫌疑人。', '骚乱被逮捕的嫌疑人'],
  ['警方称已逮捕【32人】。', '逮捕的人数'],
  // What its own words say is not said again.
  ['江城去年因车祸死亡【30人】。', '江城因车祸死亡的人数'],
  // Nothing near tells.
  ['该国已有超过【160名】医务人员死亡。', '死亡的医务人员'],
];

describe('what a toll is of', () => {
  it.each(TABLE)('%s', (sentence, metric) => {
    expect(claimAt(sentence, '2024-06-01')?.metric.name).toBe(metric);
  });
});
