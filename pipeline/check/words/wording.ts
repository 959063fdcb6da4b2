import type { ClaimRecord } from '../../model/annotation.js';
import { narrowingOf } from './narrowing.js';
import { daysOf } from '../../model/period.js';

/**
 * What may stand in front of a metric's name when it is the whole name: the start, punctuation, a date, 全国, a verb of
 * counting. 企业 in 民营企业进出口 is none of these: 进出口 was cut out of a longer name there.
 */
const BEFORE_NAME =
  /(?:^|[，,。；;：:、！？!?“”"'‘’（）()《》\s—-]|[年月日号底末初]|季度|上半年|下半年|半年|前期|全年|今年|去年|期间|时点|全国|我国|中国|国内|目前|累计|建成|开通|实现|完成|达到|形成|拥有|培育|公布|其中|当前|如今|已有|已建|共有|共建|新建|建有|使得|带动|推动|拉动|显示|表示|介绍|指出|透露|来看|以来|截至|有|和|与|及|是|到|为|在|中|的|从|对|让|使|把|被|将|我们)$/;

/** How far back to look for it. */
const WINDOW = 6;

/** Whether the claim's metric is printed in its sentence, whole, before or after nothing that would narrow it. */
export function nameStandsAlone(claim: ClaimRecord): boolean {
  if (narrowingOf(claim) === '') return true;
  const sentence = claim.sentence;
  const name = claim.metric.name;
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const before = sentence.slice(Math.max(0, at - WINDOW), at);
    if (BEFORE_NAME.test(before)) return true;
    if (claim.scope !== undefined && sentence.slice(0, at).endsWith(claim.scope)) return true;
  }
  return false;
}

const MONTHS = /(?<![\d.])(\d{1,2})(?:\s*[—–~～至到-]\s*(\d{1,2}))?\s*个?月(?!\d|内|后|前|以)/g;

/**
 * Whether a sentence names months of which none is the claim's last, 9月份当月 beside a claim of 2023-10: then its period was
 * read from somewhere else. False where it names none, and for periods that are no month's.
 */
export function namesOtherMonths({ sentence, period }: ClaimRecord): boolean {
  const days = period === undefined ? undefined : daysOf(period);
  if (
    !days ||
    days.first.slice(0, 4) !== days.last.slice(0, 4) ||
    (days.first.slice(5, 7) === '01' && days.last.slice(5, 7) === '12')
  )
    return false;
  const named = [...sentence.matchAll(MONTHS)].flatMap(([, from, to]) => [Number(from), Number(to ?? from)]);
  return named.length > 0 && !named.includes(Number(days.last.slice(5, 7)));
}
