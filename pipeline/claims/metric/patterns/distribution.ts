import type { Quantity } from '../../quantity.js';
import { leadText } from '../../view.js';
import { changeSubject } from './change.js';
import { CHANGE_NOUN, complete, HEAD_AT_END, ofWhole } from '../names/complete.js';
import { frameFor } from '../phrase/own-frame.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { subjectBefore } from '../phrase/subject.js';

const JOINED = /^(?:[、和与及，]|以及)*(?:近|约|超|超过|突破)?$/;

const AMOUNTS = /^(?:counter|currency|physical)$/;
/** 周转量、运输量分别为531.3亿吨公里、2.84亿人次: amounts may differ in their units, ratios may not. */
const sameSort = (a: string, b: string): boolean => a === b || (AMOUNTS.test(a) && AMOUNTS.test(b));

/** The run of coordinated quantities that this one is part of: 35.8%和37.9%. */
function runOf(context: MetricContext): { first: number; run: readonly Quantity[] } {
  const { siblings, place, article } = context.view;
  const joined = (i: number): boolean =>
    siblings[i - 1] !== undefined &&
    sameSort(siblings[i - 1]!.family, siblings[i]!.family) &&
    JOINED.test(article.text.slice(siblings[i - 1]!.extent.end, siblings[i]!.extent.start));
  let first = place;
  while (first > 0 && joined(first)) first--;
  let last = place;
  while (last + 1 < siblings.length && joined(last + 1)) last++;
  return { first, run: siblings.slice(first, last + 1) };
}

/** What the parts before the last share with it, as far as they end in it: 产业 of 第一产业、第二产业、第三产业增加值. */
function commonEnd(parts: readonly string[]): string {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  for (let length = Math.min(4, first.length - 1); length >= 2; length--) {
    const end = first.slice(-length);
    const at = last.indexOf(end);
    if (at > 0 && at + length < last.length && parts.slice(0, -1).every((part) => part.endsWith(end))) return end;
  }
  return '';
}

/** Split at 、和与及; at 、 alone (家用电器和音像器材类、家具类) where that makes `count`. */
function listOf(name: string, count: number): string[] {
  const parts = splitList(name);
  const rough = parts.length > count && name.includes('、') ? splitList(name, '、') : parts;
  return rough.length === count ? rough : parts;
}

/** Parts of a coordination outside quotes. */
function splitList(name: string, signs = '、和与及'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < name.length; i++) {
    if ('“《（'.includes(name[i]!)) depth++;
    if ('”》）'.includes(name[i]!)) depth--;
    if (depth === 0 && signs.includes(name[i]!) && i > from) {
      parts.push(name.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(name.slice(from));
  return parts.filter((part) => part !== '');
}

/** The indicator's head that a part begins with, and what follows it: 户数|增量贡献占比. */
const headAtStart = (part: string): string | undefined => {
  for (let length = Math.min(6, part.length - 1); length >= 2; length--)
    if (HEAD_AT_END.exec(part.slice(0, length))?.[0] === part.slice(0, length)) return part.slice(0, length);
  return undefined;
};

/** The longest indicator's head that ends a part and leaves an owner before it: 余额 of 贷款余额. */
function headInside(part: string): string | undefined {
  for (let from = 1; from < part.length - 1; from++) {
    const end = part.slice(from);
    if (HEAD_AT_END.exec(end)?.[0] === end) return end;
  }
  return undefined;
}

/** 治安和刑事案件, 石油、天然气储量: nouns that the parts before the last share. */
const SHARED_TAIL = /(?:案件|储量|事故|存量|增量|订单量|完工量)$/;

/**
 * Names for `count` figures from one coordinated subject: 新能源汽车产销 → 产量, 销量; 太阳能电池、锂电池出口量 → each with
 * the head; 贷款余额和户数 → each with the owner; 余额和户数增量占比 → each with owner and tail.
 */
export function distribute(name: string, count: number): string[] | undefined {
  const pair = /^(.*?)产销(?:量)?$/.exec(name);
  if (pair && count === 2) return [`${pair[1]}产量`, `${pair[1]}销量`];
  const parts = listOf(name, count);
  if (parts.length !== count || count < 2) return undefined;
  const last = parts.at(-1)!;
  // 第一、二、三产业增加值.
  const ordinal =
    parts.slice(0, -1).every((part) => /^第?[一二三四五]$/.test(part)) && /^[二三四五](?=.{2})/.test(last);
  if (ordinal) return parts.map((part) => `第${part.replace('第', '').slice(0, 1)}${last.slice(1)}`);
  // 内、外贸吞吐量.
  const trades = /^(.*(?<!境))内$/.exec(parts[0]!);
  if (trades && count === 2 && last.startsWith('外贸'))
    return [`${trades[1]}内${last.slice(1)}`, `${trades[1]}${last}`];
  const shared = commonEnd(parts);
  const behind = last.slice(last.indexOf(shared) + shared.length);
  if (shared !== '' && HEAD_AT_END.test(behind))
    return parts.map((part, i) => (i === count - 1 ? part : part + behind));
  const head = HEAD_AT_END.exec(last)?.[0];
  const first = headInside(parts[0]!);
  const parallel = headAtStart(last);
  if (first && parallel && parallel !== last) {
    const [owner, tail] = [parts[0]!.slice(0, -first.length), last.slice(parallel.length)];
    return parts.map((part, i) => (i === 0 ? part + tail : i === count - 1 ? owner + part : owner + part + tail));
  }
  const tail = head ? undefined : SHARED_TAIL.exec(last)?.[0];
  if (tail !== undefined && last !== tail) return parts.map((part) => (SHARED_TAIL.test(part) ? part : part + tail));
  if (head && !first) return parts.map((part) => (HEAD_AT_END.test(part) ? part : part + head));
  if (head && first && last === head && parts[0] !== first) {
    const owner = parts[0]!.slice(0, -first.length);
    return parts.map((part, i) => (i === 0 ? part : owner + part));
  }
  return parts;
}

/** 东部、西部和东北地区分别完成收入: what says that they are told apart. */
const APART = /(?:分别|依次)(?:完成|实现|达到|取得|创造)?$/;
const BEHIND_PARTNERS = /^([^对与向从自同]+?)(对.{1,6})$/;
const AHEAD_OF_PARTNERS = /^(?:.*?([对与向从同]|自(?![贸由动主])))?([^对与向从自同]+)$/;

/** 对东盟、欧盟、美国分别进出口…, 法国、英国对我国投资分别增长…: one subject, as many partners as figures. */
function byPartner(lead: string, subject: string, count: number): string[] | undefined {
  const at = lead.lastIndexOf(subject);
  if (at <= 0) return undefined;
  const ahead = lead.slice(0, at).replace(APART, '').slice(-60);
  const [of = '', behind = ''] = BEHIND_PARTNERS.exec(ahead)?.slice(1) ?? [];
  const [before = '', listed = ''] = AHEAD_OF_PARTNERS.exec(ahead)?.slice(1) ?? [];
  const short = (parts: readonly string[]): boolean =>
    parts.length === count && parts.every((part) => part.length <= 10);
  if (short(splitList(of))) return splitList(of).map((part) => `${part}${behind}${subject}`);
  return short(splitList(listed)) ? splitList(listed).map((part) => `${before}${part}${subject}`) : undefined;
}

/** The subject of a run, read as if its first figure stood alone. */
function subjectOfRun(context: MetricContext, first: number): string {
  const view = context.views[first]!;
  if (context.kind.kind === 'growth' || context.kind.kind === 'change' || context.kind.kind === 'pp')
    return changeSubject({ ...context, view });
  const { object, verb, making, subject } = frameFor(view);
  if (object !== '') return verb !== '' && !making ? `${subject}${verb}${object}` : object;
  return subject !== '' ? subject : subjectBefore(view.words, view.at, view.floor).name;
}

/**
 * 产销分别完成958.7万辆和949.5万辆，同比分别增长35.8%和37.9%: n subjects and n numbers are paired by place. A second
 * 分别 without subjects repeats the pairs of the first.
 */
export const distributed: MetricPattern = {
  id: 'metric.distributed',
  read(context) {
    const { view } = context;
    const { first, run } = runOf(context);
    if (run.length < 2) return undefined;
    const start = run[0]!.extent.start;
    const lead = view.article.text.slice(view.clause.start, start);
    const nth = view.place - first;
    const subject = subjectOfRun(context, first);
    const paired = /产销/.test(subject) || /分别|依次/.test(lead);
    // Without subjects: the same pairs as the run before.
    const repeated = subject === '' ? context.earlier[first - run.length + nth]?.name : undefined;
    const before = subject === '' && first >= run.length && sameShape(context, first, run.length);
    if (repeated !== undefined && before) return { name: repeated };
    // 电气机械、通用设备等行业利润较快增长，分别增长27.3%和30.9%: of the clause before.
    const topic = subject === '' && paired ? distribute(context.topic.replace(CHANGE_NOUN, ''), run.length) : undefined;
    if (topic) return { name: topic[nth]! };
    if (repeated !== undefined && paired) return { name: repeated };
    if (!paired || subject === '') return undefined;
    const names = distribute(complete(subject, context), run.length) ?? byPartner(lead, subject, run.length);
    return { name: names ? ofWhole(names[nth]!, context) : subject };
  },
};

/** Whether the quantities right before a run are a run of their own, of as many members: 3016.1万辆和3009.4万辆，增长11.6%和12%. */
function sameShape(context: MetricContext, first: number, length: number): boolean {
  const earlier = runOf({ ...context, view: context.views[first - 1]! });
  return earlier.run.length === length && earlier.first === first - length;
}

/** …增长2.6%、3.7%、6.3% with no 分别 near, or a later member of any run: the first member's metric. */
export const laterMember: MetricPattern = {
  id: 'metric.later-member',
  read(context) {
    const { first } = runOf(context);
    if (first === context.view.place || leadText(context.view).trim() === '') return undefined;
    const name = context.earlier[first]?.name;
    return name ? { name } : undefined;
  },
};
