import { knownAt } from './known.js';

/** Words before the place that a clause opens with: 其中，在…, 记者从…, 位于…. */
const LEAD =
  /^(?:截至|截止|至此|到|其中|虽然|尽管|不过|然而|目前|此外|另外|同时|预计|正是|据悉|据|而|但|也|则|如|例如|比如|像|以|作为|位于|地处|坐落于|来自|走进|来到|走访|记者|从|在|使得?|让|推动|带动|由|随着|得益于|近年来|这几天|眼下|连日来|不久前|刚刚|日前|近日|同期|当地时间|，|[东南西北]{1,2}部的?(?=[\u4e00-\u9fff]{3,7}[省州])|、|\s|[\u4e00-\u9fff]{1,5}称(?![为号]))/;

/** Where the name may begin that a clause opens with: behind its words of time and place. */
export function leadEnd(text: string, start: number, end: number, times: ReadonlyMap<number, number>): number {
  let at = start;
  for (let step = 0; step < 12 && at < end; step++) {
    const time = times.get(at);
    if (time !== undefined) {
      // 17日和18日黎巴嫩多地…
      at = /[和、]/.test(text[time] ?? '') && times.has(time + 1) ? time + 1 : time;
      continue;
    }
    const lead = LEAD.exec(text.slice(at, Math.min(end, at + 8)));
    if (!lead || knownAt(text, at)) break;
    at += lead[0].length;
  }
  return at;
}
