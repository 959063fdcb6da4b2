import { ACTING_BODIES } from '../../../lexicon/word-classes.js';
import { CHANGE_NOUN, complete, isBareTime } from '../names/complete.js';
import { doesBeyond } from '../phrase/frame.js';
import { againAfter, HOLDS_STILL, opensWithSubject } from './again.js';
import { ageOf, anniversaryOf, journeyOf, timeUntil } from './occasion.js';
import { frameFor } from '../phrase/own-frame.js';
import { phraseAfter, phraseBefore, rendered } from '../phrase/phrase.js';
import type { MetricContext, MetricPattern, MetricReading } from '../reading.js';
import { doerOf } from './doer.js';
import { withOwner } from './lasting-owner.js';
import { subjectBefore, wordBack } from '../phrase/subject.js';
import type { QuantityView } from '../../view.js';
import { topicOf } from '../phrase/topic.js';
import { lastingOf } from './lasting.js';
import { termOf } from './term.js';
import type { Word } from '../words/words.js';

/** What stands behind a duration up to the clause's end, as one phrase: 位居世界第一, 快速完成上线工作. */
function predicateBehind(context: MetricContext, from: number): string {
  const { words, end } = context.view;
  let i = from;
  while (i < end && /^(?:来|以来|的|期|时间|后|前|间|之久|内|时间内|就|即|便|已|起|多|余)$/.test(words[i]!.text)) i++;
  let to = i;
  // 5年、10年和20年: another time is none of what is done in this one.
  if (words[i]?.class === 'joint') return '';
  // 由3天延长至5天: the change is none either.
  if (words[i]?.class === 'verb' && /^[至到为]$/.test(words[i + 1]?.text ?? '')) return '';
  while (to < end && words[to]!.class !== 'break' && to - i < 10) to++;
  for (let k = i; k < to; k++) if (words[k]!.class === 'quantity' && words[k - 1]!.class === 'joint') to = k - 1;
  return words
    .slice(i, to)
    .filter((word) => word.class !== 'adverb' && word.class !== 'time' && word.class !== 'aspect')
    .map((word) => word.text)
    .join('');
}

const tookIt = (name: string): string => (/(?:用时|时间|时长)$/.test(name) ? name : `${name}用时`);
const TAKING = /(?:(?<![利使应作费采专有通])用|用时|历时|耗时|需|需要|花)(?:了|时)?$/;

/** 延长停火72小时, 仅用2天时间，完成…上线工作, 3至5日内放款: what is done, and how long it takes. */
function timeTaken(context: MetricContext): string {
  const { view } = context;
  const { verb, making, subject, object, does } = frameFor(view);
  const { words, at, article } = view;
  // 为期7天的联合训练, 预付1个月左右的预付金: what lasts so long stands behind.
  if (view.quantity.unit !== '周年' && words[at + 1]?.class === 'de' && words[at + 2]?.class === 'noun') return '';
  const ahead = article.text.slice(Math.max(0, view.quantity.extent.start - 4), view.quantity.extent.start);
  // 工厂每年只会用到4个月: how long it is used.
  if (ahead.endsWith('用到')) return `${topicOf(words, view.floor, at)}使用时间`;
  if (TAKING.test(ahead)) {
    if (subject !== '' || object !== '') return tookIt(object === '' ? subject : object);
    let from = at + 1;
    while (from < words.length && (words[from]!.text === '时间' || ['break', 'adverb'].includes(words[from]!.class)))
      from++;
    const done = doesBeyond(words, from);
    return done === '' ? '' : `${done}用时`;
  }
  if (view.quantity.unit === '周年' && verb !== '') return `${subject}${verb}${object}时长`;
  if (verb !== '' && (!making || /^(?:发生|成立|建立|设立)$/.test(verb)) && object === '' && does === '')
    return `${subject}${verb}时长`;
  const within = /^(?:以?内|之内)/.test(article.text.slice(view.quantity.end, view.quantity.end + 2));
  return within && does !== '' && verb === '' ? `${subject === '' ? doerOf(view, at, { behind: false }) : subject}${does}时长` : ''; // prettier-ignore
}

/** Whether a verb stands right behind the time, and none of shortening it. */
function doneIn(words: readonly Word[], from: number): boolean {
  let i = from;
  while (words[i]?.class === 'adverb' || words[i]?.text === '内') i++;
  return words[i]?.class === 'verb' && !/^(?:缩短|延长|提前|推迟|到|至|完善|推行)/.test(words[i]!.text);
}

const MANNER_OF_TIME = /^(?:天|日|小时|分钟|秒|个月|周|星期)$/;

/** 造船市场份额连续14年位居世界第一 → 造船市场份额位居世界第一; 仅用2天时间 → what took them. */
export const durationOf: MetricPattern = {
  id: 'metric.duration',
  read(context) {
    if (context.kind.kind !== 'duration') return undefined;
    const reading = ofDuration(context);
    if (!reading) return undefined;
    const name = reading.name.replace(CIRCUMSTANCE, '');
    if (!isBareTime(name) || name === '年龄') return { ...reading, name: withOwner(name, context) };
    const full = complete(name, context);
    if (ACTING_BODIES.test(full.slice(0, -name.length))) return { ...reading, name };
    // 新当选院士中，最小年龄45岁，最大年龄76岁: of the same.
    return { ...reading, name: full, ...(full !== name && full.endsWith(name) && { of: full.slice(0, -name.length) }) };
  },
};

/** 15年的奋斗历程中, 在连续9年保持稳定的基础上: how it stands to what is said next. */
const CIRCUMSTANCE = /(?<=.{2})(?:的基础上|(?<=[程涯审课旅业活])中)$/;

/** Nouns of what lasts. */
const LASTING = /(?:时间|时长|用时|周期|年限|寿命|期限|日数|天数|年龄|车程|行程|期)$/;

const HISTORY = /^(?:悠久)?(?:历史|文明史|发展史|[党工警教军驾团]龄)$/;

/** 有着67年历史的广交会, 秧歌有30多年历史, 该桥…，距今已有121年历史: what has a history so long. */
function historyOf(view: QuantityView): string {
  const { words, at, floor, ceiling } = view;
  let i = at + 1;
  while (words[i]?.class === 'de') i++;
  if (!HISTORY.test(words[i]?.text ?? '')) return '';
  const behind = words[i + 1]?.class === 'de' ? phraseAfter(words, i + 2, ceiling).name : '';
  const verb = wordBack(words, at, floor, /^(?:有着|有|拥有|具有|已有)$/);
  const said = behind === '' && verb >= 0 ? subjectBefore(words, verb, floor).name.replace(/^距?今$/, '') : behind;
  const owner = said === '' && verb >= 0 ? doerOf(view, verb, { behind: false }) : said;
  return owner.length < 2 ? '' : owner + words[i]!.text;
}

const MADE = /^(?:时间)?(建设|施工|修建|建造|改造|研制|研发|发展)$/;

/** 历时十年建设，新成昆铁路全线开通: what was made so long opens the clause behind. */
function makingOf(view: QuantityView, predicate: string): string {
  const { words, at } = view;
  const act = MADE.exec(predicate)?.[1];
  if (act === undefined || !/^(?:经过?|历时|历经)$/.test(words[at - 1]?.text ?? '')) return '';
  const what = doerOf(view, at - 1, { behind: true, before: false });
  return what === '' ? '' : `${what}${act}${act === '发展' ? '时长' : '用时'}`;
}

function ofDuration(context: MetricContext): Omit<MetricReading, 'by'> | undefined {
  const { words, at, floor, article, end } = context.view;
  const before = words[at - 1];
  const earlier = before?.class === 'joint' && words[at - 2]?.class === 'quantity' ? context.earlier[context.view.place - 1] : undefined; // prettier-ignore
  if (earlier && context.views[context.view.place - 1]!.quantity.unit === context.view.quantity.unit) return { name: earlier.name }; // prettier-ignore
  const predicate = predicateBehind(context, at + 1);
  if (words[at + 1]?.text === '以来') {
    const base = context.antecedent?.name ?? '';
    const what = rendered(words, at + 2, end).replace(/^的/, '');
    return base === '' ? undefined : { name: `${base}${context.antecedent?.kind === 'growth' ? '增速' : ''}创${what}的时间跨度` }; // prettier-ignore
  }
  if (/连丰|连增/.test(article.text.slice(context.view.quantity.start, context.view.quantity.end + 1))) {
    const subject = complete(subjectBefore(words, at, floor).name, context);
    return { name: `${subject}连续丰收` };
  }
  // 旅行时间由3个多小时缩短至40分钟: of what stands before the change.
  const frame = frameFor(context.view);
  const last = context.views[context.view.place - 1];
  const from = context.earlier[context.view.place - 1];
  // 将运输时间，从5天缩短至3天: across a comma.
  const across = frame.object === '' && /^[从由]$/.test(before?.text ?? '') && words[floor - 1]?.text === '，' ? phraseBefore(words, floor - 1, 0).name : ''; // prettier-ignore
  if (LASTING.test(across)) return { name: across };
  // 活动时间由3天延长至5天.
  if (frame.continues && from && last!.quantity.family === 'time') return { name: from.name };
  if (
    frame.reached &&
    (LASTING.test(frame.object) || (frame.object !== '' && /^(?:[从由]|[至到])$/.test(before?.text ?? '')))
  )
    return { name: frame.object };
  const lasts = againAfter(context.view) || termOf(context) || lastingOf(context.view);
  if (lasts !== '') return { name: lasts };
  // 为期三天的代表团团长大会25日起在杭州举行, 20年的用电量: what lasts so long.
  const lasting = words[at + 1]?.class === 'de' && !/^(?:岁|周年)$/.test(context.view.quantity.unit) ? phraseAfter(words, at + 2, context.view.ceiling).name : ''; // prettier-ignore
  if (lasting.length >= 2 && before?.text === '为期') return { name: lasting };
  // 有着67年历史的广交会.
  const history = historyOf(context.view);
  if (history !== '') return { name: history };
  const special = anniversaryOf(context.view) || timeUntil(context) || journeyOf(context.view, predicate);
  if (special !== '') return { name: special };
  if (before?.text === '享年') return ageOf(context);
  const took = timeTaken(context);
  if (took !== '') return { name: took };
  if (context.view.quantity.unit === '岁') return ageOf(context);
  const running = before !== undefined && /连续|已|接连/.test(before.text);
  const subject = subjectBefore(words, running ? at - 1 : at, floor).name;
  // 连续五年组织开展服务月活动: what is done over and over says itself what it is.
  const acts = subject === '' && predicate.length >= 6 && !HOLDS_STILL.test(predicate);
  if (running && acts) return { name: opensWithSubject(words, at + 1, end) ? predicate : `连续${predicate}` };
  // 5天拓展一个新站点, 半小时可横跨六个区: what is done in that time.
  if (subject === '' && acts && MANNER_OF_TIME.test(context.view.quantity.unit) && doneIn(words, at + 1))
    return { name: `${predicate}用时` };
  // 经过约1小时完成转位: who did it stands in the clauses before.
  if (
    /^(?:经过|历时|历经)$/.test(before?.text ?? '') &&
    predicate.length >= 4 &&
    doneIn(words, at + 1) &&
    MANNER_OF_TIME.test(context.view.quantity.unit)
  )
    return { name: `${doerOf(context.view, at - 1)}${predicate}用时` };
  const made = subject === '' ? makingOf(context.view, predicate) : '';
  if (made !== '') return { name: made };
  const own = running ? complete(subject, context) : subject;
  const name = own + predicate;
  return name === '' ? undefined : { name, ...(running && own !== '' && { of: own.replace(CHANGE_NOUN, '') }) };
}
