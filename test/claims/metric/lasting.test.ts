import { describe, expect, it } from 'vitest';
import { claimsOf } from '../annotated.js';

/** The name of the figure `text` in a text. */
const nameOf = (body: string, text: string): string | undefined =>
  claimsOf(body, '2024-04-18').findLast((claim) => claim.text === text)?.metric.name;

describe('what lasts so long', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    // It goes on, and stands behind: with who does it, and towards whom.
    ['江城水电站3号机组顺利通过72小时试运行。', '72小时', '江城水电站3号机组试运行时长'],
    ['江城号医院船对印度尼西亚为期6天的友好访问结束。', '6天', '江城号医院船对印度尼西亚友好访问时长'],
    ['安保人员开始举行为期10天的罢工。', '10天', '安保人员罢工时长'],
    ['经过约7小时的出舱活动，江城二号航天员刘明华、周文密切协同。', '7小时', '江城二号航天员出舱活动时长'],
    ['江城在全国开展为期三年的严防外来鱼类入侵专项行动。', '三年', '严防外来鱼类入侵专项行动时长'],
    // The verb before the figure is said of what stands behind.
    ['救援人员救出了一名被困近45个小时的男孩。', '45个小时', '男孩被困时长'],
    // For how long money is lent.
    ['江城今天发行30年期超长期特别国债。', '30年期', '超长期特别国债期限'],
    ['今年将发行特别国债，包括20年期、50年期两个品种。', '50年期', '特别国债期限'],
    ['财政部今天发行2024年第三期人民币国债，包括2年期、5年期两个品种。', '5年期', '第三期人民币国债期限'],
    // What goes on so long may stand behind with its own subject.
    ['全省已连续7年用水总量稳定在60亿立方米左右。', '7年', '用水总量稳定在60亿立方米左右'],
    ['这项活动办得好，连续8年组织开展服务月活动。', '8年', '连续组织开展服务月活动'],
    // After so long it comes again.
    ['江城博览会时隔三年全面恢复线下展。', '三年', '江城博览会恢复线下展间隔'],
    ['时隔12年，江城队再次夺得冠军。', '12年', '江城队夺得冠军间隔'],
    ['这也是时隔两年，江城博览会再次线下举办。', '两年', '江城博览会线下举办间隔'],
    // Who did it stands in a clause before; when the event is, is no part of it.
    ['江城实验舱先完成状态设置，再与空间站分离，之后经过约1小时完成转位。', '1小时', '江城实验舱完成转位用时'],
    ['为期5天的2024年江城博览会今天正式开启。', '5天', '江城博览会展期'],
    ['今年春运从1月14日起，为期40天。', '40天', '春运时长'],
    // A bare measure of time.
    ['今年新当选院士中，最小年龄45岁，最大年龄76岁。', '76岁', '新当选院士最大年龄'],
    ['从江城乘车至北京60分钟即可到达。', '60分钟', '江城至北京用时'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('and what does not', () => {
  it.each<readonly [body: string, text: string, metric: string]>([
    // A predicate behind the time, not a name.
    ['造船产量连续14年保持增长。', '14年', '造船产量保持增长'],
    // An event by its own name, a conflict by no one's.
    ['为期五天的江城博览会今天闭幕。', '五天', '江城博览会展期'],
    ['已持续8个月的江北冲突造成伤亡。', '8个月', '江北冲突时长'],
    // A body sets the term, it does not last.
    ['近日，财政部、商务部印发通知，期限为三年。', '三年', '期限'],
  ])('%s %s', (body, text, metric) => {
    expect(nameOf(body, text)).toBe(metric);
  });
}); // prettier-ignore
