import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

const TABLE: readonly (readonly [text: string, metric: string])[] = [
  // Which two states: by the pair's short name behind, by what was said of them before.
  ['他表示，建交【31年】来，中孟双方坚定不移深化友谊。', '中孟建交时长'],
  ['中国和尼泊尔山水相连、世代友好。建交【68年】来，两国关系稳步发展。', '中国和尼泊尔建交时长'],
  ['斐济是最早同新中国建交的太平洋岛国。两国建交【48年】来，合作成果丰硕。', '中国和斐济建交时长'],
  ['双方共同纪念中日邦交正常化【50周年】。', '中日邦交正常化时长'],
  // 其中 is no pair.
  ['其中是老朋友的不少。建交【20年】来，往来不断。', '建交时长'],
  // How long a fair, a meeting, a match is held.
  ['为期【六天】的江城国际航空展吸引了20万观众。', '江城国际航空展展期'],
  ['本次常委会会议为期【两天】。', '常委会会议会期'],
  ['为期【三天】的北江论坛昨天闭幕。', '北江论坛会期'],
  // Whose history and service.
  ['有着【36年】党龄的社区书记陈江走在前面。', '社区书记陈江党龄'],
  ['江城大桥是两岸唯一的通道，距今已有【121年】历史。', '江城大桥历史'],
  // What was made so long opens the clause behind.
  ['历时【十年】建设，江北铁路今天全线开通。', '江北铁路建设用时'],
  // Which time, and whose.
  ['春晚今天顺利完成【第二次】彩排。', '春晚彩排次序'],
  ['江城段出现今年【第二次】封河。', '江城段封河次序'],
  ['他出席【第三次】工作座谈会。', '工作座谈会次序'],
  ['中国空间站【第四次】太空授课活动圆满成功。', '中国空间站太空授课活动次序'],
  // At what it was won.
  ['在男子500米决赛中，江城选手林涛以【40.5秒】的成绩夺得冠军。', '男子500米冠军成绩'],
];

describe('how long since, how long held, for the how manieth time', () => {
  it.each(TABLE)('%s', (text, metric) => {
    expect(claimAt(text, '2024-06-01')?.metric.name).toBe(metric);
  });
});
