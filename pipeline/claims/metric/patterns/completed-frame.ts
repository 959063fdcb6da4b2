import { PROGRAMME_VERBS } from '../../../lexicon/topics.js';
import { EVENTS, HOLDING_VERBS } from '../../../lexicon/word-classes.js';
import type { QuantityView } from '../../view.js';
import { stemOf } from '../names/complete.js';
import { doesBeyond, type Frame } from '../phrase/frame.js';
import { withNext } from './next-figure.js';
import { frameFor } from '../phrase/own-frame.js';
import type { MetricContext } from '../reading.js';

/** 企业享受…减税6991亿元，享受留抵退税2691亿元: who is said once. */
const ENJOYING = /^(?:享受|获得|得到)$/;

/** Verbs of routes and networks, which what was counted before them does. */
const REACHING_OUT = /^(?:通达|联通|直达|辐射|覆盖|连接)/;
/** And verbs of what things are about. */
const COVERING = /^(?:涵盖|涉及|遍及|覆盖|辐射)$/;
const LONGEST_COVERING = 14;
/** Objects that are amounts or kinds, and reach nobody. */
const AMOUNT = /[量额数率级值力能金度]$|[种品]类$/;

/** The frame with what it leaves to its neighbours: a verb across 、 or 和, the subject of the last clause, the next one's noun. */
export function completedFrame(context: MetricContext): Frame {
  const { view, views } = context;
  const own = sharedObject(beyond(withNext(frameFor(view), view, views), view), context);
  const previous = views[view.place - 1];
  if (own.joined && previous) {
    const first = completedFrame({ ...context, view: previous });
    return { ...own, subject: first.subject, circumstance: first.circumstance, verb: first.verb, making: first.making, under: first.under, joined: false }; // prettier-ignore
  }
  if (own.subject !== '' || own.verb === '') return own;
  const held = heldBefore(context, own);
  if (held !== '') return { ...own, subject: held, making: false };
  const doer = agentOf(context, own);
  const agent = doer === '' && COVERING.test(own.verb) && own.counted !== '' ? coveringBefore(context, own.verb) : doer;
  return { ...own, subject: agent === '' && PROGRAMME_VERBS.test(own.verb) ? context.programme() : agent };
}

/** 取缔社会组织34家，劝散164家: a verb without its noun has the last one's, where both are counted alike. */
function sharedObject(own: Frame, { view, views }: MetricContext): Frame {
  const previous = views[view.place - 1];
  const lacks = own.verb !== '' && !own.reached && !own.joined && !own.continues && own.subject + own.object + own.counted + own.does + own.attribute + own.under === ''; // prettier-ignore
  if (!previous || !lacks || view.quantity.family !== 'counter' || previous.quantity.unit !== view.quantity.unit) return own; // prettier-ignore
  const last = frameFor(previous);
  if (last.verb === '' || last.reached || last.attribute !== '') return own;
  return last.counted === '' ? { ...own, object: last.object } : { ...own, counted: last.counted };
}

/** Who or what does it, where the clause leaves it out: the event just named, or the subject of the clause before. */
function agentOf(context: MetricContext, own: Frame): string {
  const { view, views, topic, earlier } = context;
  if (own.making && !HOLDING_VERBS.has(own.verb)) return '';
  // 300个重大项目完成投资1108亿元: so many did it.
  const counted = HOLDING_VERBS.has(own.verb) && view.quantity.family !== 'counter' && views[view.place - 1]?.clause === view.clause ? frameFor(views[view.place - 1]!).counted : ''; // prettier-ignore
  if (counted !== '') return counted;
  if (EVENTS.test(topic)) return shortEvent(topic);
  const doing = (!own.making && !COVERING.test(own.verb)) || ENJOYING.test(own.verb);
  for (let place = view.place - 1; place >= 0; place--) {
    if (isApart(views[place]!, view)) return '';
    const read = shortEvent(earlier[place]?.name ?? '').replace(REPEATED, '');
    // 82场签约活动达成600项意向: not those that did so, which is told of the first.
    const named = read.startsWith(own.verb) ? read.replace(/^[^“《]*的/, '') : read;
    const before = frameFor(views[place]!);
    if (EVENTS.test(named) && named.length <= 24 && actsItself(before, views[place]!)) return named;
    // 铁路固定资产投资完成320亿元，投产新线64公里: no investment does it.
    if (doing && before.subject !== '' && (before.verb !== '' || before.under !== '')) return before.subject.endsWith('投资') ? stemOf(before.subject) : before.subject; // prettier-ignore
    // 中欧班列达到4万列，通达24个国家: what was counted reaches them.
    if (REACHING_OUT.test(own.verb) && before.reached && views[place]!.quantity.family === 'counter' && !AMOUNT.test(before.object)) return before.object; // prettier-ignore
  }
  return '';
}

/** 济南市调配退烧药；安徽省…派驻专员: another one does it. */
function isApart(before: QuantityView, { words, at }: QuantityView): boolean {
  let i = at;
  while (i > before.at && words[i]!.text !== '；') i--;
  while (i > before.at && i < at && /^(?:break|time|adverb)$/.test(words[i]!.class)) i++;
  return i > before.at && /^n[st]/.test(words[i]!.tag);
}

const GIVES = /^(?:发布|提供)$/;
const HELD = /^(?:场|场次|站)$/;

/** 举办招聘活动5.8万场，发布岗位3800万个: the events give them. */
function heldBefore({ view, views, earlier }: MetricContext, own: Frame): string {
  const last = views[view.place - 1];
  const name = shortEvent(earlier[view.place - 1]?.name ?? '').replace(/^(?:.*的)?(?:举办|举行|开展|组织)?/, '');
  const gives = GIVES.test(own.verb) && (own.object !== '' || own.counted !== '') && last !== undefined && HELD.test(last.quantity.unit); // prettier-ignore
  return gives && HELD_EVENT.test(name) && name.length <= LONGEST_COVERING ? name : '';
}
const HELD_EVENT = /(?:活动|会|展)$/;

/** 公布110项“湾区标准”，涵盖25个领域: what was counted last in the sentence is about them. */
function coveringBefore({ view, views, earlier }: MetricContext, verb: string): string {
  for (let place = view.place - 1; place >= 0; place--) {
    const { quantity, clause } = views[place]!;
    const before = frameFor(views[place]!);
    // 辐射18个省份61个城市: neither is about the other.
    const alike = clause === view.clause && (before.verb === verb || before.joined);
    if (quantity.family !== 'counter' || quantity.ordinal || alike) continue;
    const name = (earlier[place]?.name ?? '').replace(/^.*的/, '');
    return name.length >= 2 && name.length <= LONGEST_COVERING && !AMOUNT.test(name) ? name : '';
  }
  return '';
}

/** 连续组织开展服务月活动: the event is 服务月活动. */
const REPEATED = /^连续(?:组织|开展|举办|举行|实施)+/;

/** 举办300场活动 holds an event that goes on to do things; 2400家平台 are things counted. */
const actsItself = (frame: Frame, view: QuantityView): boolean =>
  frame.counted === '' || /^(?:场|次|届|期|站)$/.test(view.quantity.unit);

/** “数字化赋能、…中小企业全国行”活动: of a long quoted name its end. */
const shortEvent = (name: string): string => name.replace(/“[^”]{14,}?([^”、]{2,12})”/, '$1');

const MEASURES = /(?:举措|措施|政策)$/;
const PURPOSE = /^(?:支持|促进|推动|助力|推进|加强|加快|鼓励|保障|优化|提升|规范|扶持|稳定)$/;
const LONGEST_PURPOSE = 16;

/** 发布37项举措 促进服务消费提质扩容: what measures are for stands behind a space or a comma. */
function purposeBeyond({ words, at }: QuantityView): string {
  let from = at + 1;
  while (/^(?:noun|joint|de)$/.test(words[from]?.class ?? '') && words[from]!.text !== ' ') from++;
  if (!/^[，\s]$/.test(words[from]?.text ?? '')) return '';
  from++;
  while (words[from]?.class === 'adverb') from++;
  if (!PURPOSE.test(words[from]?.text ?? '')) return '';
  let to = from;
  while (to < words.length && words[to]!.class !== 'break' && words[to]!.class !== 'quantity') to++;
  const said = words.slice(from, to).filter((word) => word.class !== 'adverb').map((word) => word.text).join(''); // prettier-ignore
  return said.length <= LONGEST_PURPOSE ? said : '';
}

/** 四部门日前印发…, 四部门，连续三年实施…: what bodies and states do may stand behind a comma. */
function beyond(frame: Frame, view: QuantityView): Frame {
  if (MEASURES.test(frame.counted) && frame.does + frame.attribute + frame.object === '')
    return { ...frame, does: purposeBeyond(view) };
  if (!/^(?:部门|国)$/.test(view.quantity.unit) || frame.counted !== '' || frame.does !== '') return frame;
  let from = view.end;
  while (from < view.words.length && ['break', 'adverb', 'time', 'quantity'].includes(view.words[from]!.class)) from++;
  return { ...frame, does: doesBeyond(view.words, from) };
}
