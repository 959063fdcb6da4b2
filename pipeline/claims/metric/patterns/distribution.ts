import type { Quantity } from '../../quantity.js';
import { leadText } from '../../view.js';
import { changeSubject } from './change.js';
import { CHANGE_NOUN, complete, isBare, joined, ofWhole, stemOf } from '../names/complete.js';
import { distribute, splitList, writtenList } from './listed.js';
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
    const written = paired ? writtenBefore(context, run, subject) : undefined;
    if (written) return { name: shareOfWhole(written[nth]!, context) };
    if (repeated !== undefined && paired) return { name: repeated };
    // 第五期、第六期期限分别为2年和4年，票面利率为1.9%和2.1%: of each of them.
    const owner = isBare(subject) && first >= run.length && sameShape(context, first, run.length) ? context.earlier[first - run.length + nth] : undefined; // prettier-ignore
    if (owner?.by === 'metric.distributed') return { name: joined(stemOf(owner.name), subject) };
    if (!paired || subject === '') return undefined;
    const names = distribute(complete(subject, context), run.length) ?? byPartner(lead, subject, run.length);
    return { name: names ? ofWhole(names[nth]!, context) : subject };
  },
};

const TOLD_APART = /(?:分别|依次)(?:为|达|达到|是|占|超|超过|增长|下降|上升|提高|完成|实现)?(?:了|约|近)?$/;
const AGED = /\d岁[^，。；：]*(?:分别|依次)[^，。；：]*$/;

/** The list as it is written, where a figure stands in it (35岁及以下、女性), or it stands before a comma. */
function writtenBefore({ view }: MetricContext, run: readonly Quantity[], subject: string): string[] | undefined {
  const { article, clause } = view;
  const before = article.text.slice(article.sentences[clause.sentence]!.start, run[0]!.extent.start);
  if (!TOLD_APART.test(before)) return undefined;
  const aged = AGED.test(before);
  const list = subject === '' || aged ? writtenList(before, run.length) : undefined;
  return aged || !list?.some((part) => /\d/.test(part)) ? list : undefined;
}

/** 其中，女性、少数民族分别占45.5%、10.5%: of those just counted. */
function shareOfWhole(part: string, { kind, antecedent, view }: MetricContext): string {
  const lead = leadText(view);
  if (kind.kind !== 'share' || !/占[\d.%％、和与及约近超]*$/.test(lead)) return part;
  const before = antecedent?.sentence === view.clause.sentence ? antecedent : undefined;
  const counted = before?.kind === 'level' ? before.name : (/占(.+)比重$/.exec(before?.name ?? '')?.[1] ?? '');
  return counted === '' ? `${part}占比` : `${part}占${counted}比重`;
}

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
