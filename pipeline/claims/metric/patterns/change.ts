import { oneOf } from '../../../text/one-of.js';
import type { QuantityView } from '../../view.js';
import { SAVED } from '../../../lexicon/change-verbs.js';
import { MANNER } from '../../../lexicon/word-classes.js';
import { NOMINALISATIONS } from '../../../lexicon/metric-words.js';
import { leadText } from '../../view.js';
import { CHANGE_NOUN, complete, HEAD_AT_END, isBare } from '../names/complete.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import { subjectBefore, wordBack } from '../phrase/subject.js';
import { frameFor } from '../phrase/own-frame.js';
import { phraseAfter } from '../phrase/phrase.js';
import { leftOfVerb } from '../phrase/predicate.js';
import { stepBack } from '../words/step-back.js';
import type { Word } from '../words/words.js';

/** The word of the verb or noun of change that a figure's kind was read from, or the figure itself. */
function changeWord(view: QuantityView, change: string | undefined): number {
  if (change === undefined) return view.at;
  for (let i = view.at - 1; i >= Math.max(view.floor, view.at - 8); i--) {
    const { text } = view.words[i]!;
    if (text === change || text.startsWith(change) || change.startsWith(text) || text.endsWith(change)) return i;
  }
  return view.at;
}

/** 扣除留抵退税因素后增长5.1%: reckoned so it is another metric. */
const WITHOUT = /^((?:扣除|剔除)[^，。；]{2,16}?后)/;

/** 高于规模以上工业增速2.7个百分点: the word where what it is compared with begins; the figure's own where nothing is. */
function thanWhat(view: QuantityView): number {
  for (let i = view.at - 1; i >= Math.max(view.floor, view.at - 8); i--) {
    if (/^略?(?:高于|低于|快于|慢于|高出|优于)$/.test(view.words[i]!.text)) return i;
    if (view.words[i]!.class === 'quantity') break;
  }
  return view.at;
}

/** 名义增长5.6%，扣除价格因素实际增长5.2%; 一年增加73家: how it is reckoned or how long it took is nothing that grows. */
const RECKONED =
  /^(?:同比|比上年|较上年)?(?:[年月日]均|平均|名义|实际|扣除价格(?:上涨)?因素(?:影响)?后?|按(?:可比|不变)价格?(?:计算)?|[一两二三四五六七八九十]年(?:间|来)?)$/;

const MOVES_RATE = /^[加降]息$/;
const ATTAINING = /^(?:完成|实现|取得)$/;

/** 马铃薯种植节肥三成, not 每亩节水四成, 能够节水: who or what uses less. */
function ownerOfSaved(words: readonly Word[], at: number, floor: number): string {
  const name = subjectBefore(words, at, floor).name.replace(/(?:总?产量|收入)$/, '');
  return /^(?:每.*|.*技术|.*系统|.*设备)$/.test(name) ? '' : name;
}

const SAVED_AT_END = new RegExp(`${oneOf([...new Set(SAVED.values())])}$`);

/** 种植节肥三成、节水四成: of the same. */
const sameOwner = ({ antecedent, view }: MetricContext): string =>
  antecedent?.sentence === view.clause.sentence && SAVED_AT_END.test(antecedent.name)
    ? antecedent.name.replace(SAVED_AT_END, '')
    : '';

/** 节省90%推进剂, 减少20%以上的碳排放: what there is less of stands behind. */
const LESS = /^(?:节省|节约|降低|减少|削减|压缩)$/;
function lessBehind({ view, kind }: MetricContext): string {
  const { words, at, floor } = view;
  if (!LESS.test(kind.change ?? '') || words[stepBack(words, at, floor) - 1]?.text !== kind.change) return '';
  const { counted } = frameFor(view);
  if (counted === '时间') return '用时';
  return counted.length < 2 || MANNER.test(counted) || HEAD_AT_END.test(subjectBefore(words, at - 1, floor).name) ? '' : counted; // prettier-ignore
}

/** The subject of a change: the phrase before 同比增长, 增速达, 较年初提高; empty where it is left out. */
export function changeSubject(context: MetricContext): string {
  const { view, kind } = context;
  const { words, floor } = view;
  const lead = leadText(view);
  const without = WITHOUT.exec(lead)?.[1];
  if (without !== undefined && context.antecedent) return `${without}${context.antecedent.name}`;
  let at = kind.kind === 'pp' ? thanWhat(view) : changeWord(view, kind.change);
  const saved = SAVED.get(kind.change ?? '');
  if (saved !== undefined) {
    const owner = ownerOfSaved(words, at, floor);
    return (owner === '' ? sameOwner(context) : owner) + saved;
  }
  // 降低碳排放20%以上: the object between the verb and the figure is what falls.
  const { object, verb } = frameFor(view);
  if (kind.by === 'kind.growth-object' && object !== '')
    return verb === '' ? object.replace(kind.change ?? '', '') : object;
  while (at > floor && words[at - 1]!.text === kind.change) at--;
  const { name, from } = subjectBefore(words, at, floor);
  const subject = RECKONED.test(name) ? '' : name;
  // 数字产业完成业务收入同比增长: whose income it is stands before the verb.
  if (isBare(subject) && from - 1 > floor && ATTAINING.test(words[from - 1]!.text))
    return leftOfVerb(words, from - 1, floor).subject + subject;
  // 中山累计接待旅客同比增长: the verb makes it a number of them.
  const trade = from > floor ? NOMINALISATIONS.find((row) => row.verb === words[from - 1]!.text) : undefined;
  if (trade && subject !== '' && !HEAD_AT_END.test(subject)) return leftOfVerb(words, from - 1, floor).subject + subject + trade.suffix; // prettier-ignore
  // 汽车等行业生产实现了两位数增长: the verb between is only that of reaching it.
  const frame = frameFor(view);
  if (subject !== '') return subject;
  // 美联储加息25个基点.
  if (MOVES_RATE.test(frame.verb)) return `${frame.subject}${frame.verb}幅度`;
  return frame.making && !RECKONED.test(frame.subject) ? frame.subject : '';
}

/** 市场规模|年均|增幅: by how much in each year. Taken off before a bare head is completed, so not left to `plainName`. */
const AVERAGED = /(?:年?平均|年均)$/;

const PLACES = /(?:省份|大省|大市|省|城市|地区|国家)(?:的)?(?:同比)?(?:增速|增幅)?$/;
const INDUSTRIES = /(?:行业|产业|制造业|工业)(?:生产)?$/;

/** A change's metric is what changes: 增加值增速 of a growth is 增加值; of percentage points it is the rate itself. */
function nameOfChange(name: string, context: MetricContext): string {
  const { kind } = context.kind;
  const { antecedent } = context;
  if (kind === 'growth' && antecedent?.kind === 'growth') {
    // 江苏、山东等省份增速都超过7%: places grow by what the sentences before speak of.
    if (PLACES.test(name)) return antecedent.name.replace(/^.*行业(?=增加值)/, '');
    // 电子行业…实现3.4%的增长 among 增加值: an industry by its value added.
    if (INDUSTRIES.test(name) && antecedent.name.endsWith('增加值')) return `${name.replace(/生产$/, '')}增加值`;
  }
  // 英国经济零增长: an economy grows by its gross domestic product.
  if (kind === 'growth' && /(?:^|[国省市区盟洲]|国民)经济$/.test(name)) return name.replace(/(?:国民)?经济$/, '国内生产总值'); // prettier-ignore
  if (kind === 'growth') return name.replace(CHANGE_NOUN, '').replace(/(?:生产|总体)$/, '') || name;
  if (kind === 'pp' && context.antecedent?.kind === 'growth' && context.antecedent.name === name) return `${name}增速`;
  return name;
}

const PULLS = /^(?:拉动|带动)$/;

const REGION = /^(?:东部|中部|西部|东北)(?:地区)?/;

/** 西部增速最快，达到13.7%: of what the clause before says, by what the sentence is about. */
function fastestBefore({ view: { words, floor }, antecedent }: MetricContext): string {
  const change = wordBack(words, floor - 1, 0, CHANGE_NOUN);
  const before = words[change - 1];
  const name = before?.tag === 'f' ? before.text : change < 0 ? '' : subjectBefore(words, change, 0).name;
  return antecedent && REGION.exec(name)?.[0] === name ? name + antecedent.name.replace(REGION, '') : name;
}

/** 装备制造业增加值增长6.4%，拉动全省工业增长1.6个百分点 → 装备制造业拉动规模以上工业增长. */
function pulling({ view, antecedent, kind }: MetricContext): string {
  const { words, floor } = view;
  const at = changeWord(view, kind.change);
  const { name, from } = subjectBefore(words, at, floor);
  if (at === view.at || from <= floor || !PULLS.test(words[from - 1]!.text)) return '';
  const own = leftOfVerb(words, from - 1, floor).subject;
  const before = antecedent?.name.replace(/对.{2,12}贡献率$/, '').replace(HEAD_AT_END, '') ?? '';
  return `${own === '' ? before : own}${words[from - 1]!.text}${name}增长`;
}

/** 年均6.2%的经济增长: what grows stands behind. */
const grownBehind = ({ words, at, ceiling }: QuantityView): string =>
  phraseAfter(words, at + 1, ceiling)
    .name.replace(CHANGE_NOUN, '')
    .replace(/增长$/, '');

/** 境外增加16个集装箱还箱点: what there is more of stands behind the figure, or between it and the verb. */
function moreOf(context: MetricContext, subject: string): { name: string } | undefined {
  const { view, kind } = context;
  const { counted, object } = frameFor(view);
  const where = /^[境海省国]外$|^境内$/.test(subject) ? subject : '';
  if (counted !== '') return { name: where + counted };
  const own = RECKONED.test(object) ? '' : object.replace(kind.change ?? '', '');
  const name = complete(own !== '' && own !== subject ? own : subject, context);
  return name === '' ? undefined : { name };
}

const FALL_ALONE = /^[降涨跌]幅$/;

/** 规模以上工业增加值同比增长6.1%, 增速较一季度加快0.8个百分点, …，同比增长4.5%. */
export const changeOf: MetricPattern = {
  id: 'metric.change-subject',
  read(context) {
    const { kind } = context.kind;
    if (kind !== 'growth' && kind !== 'change' && kind !== 'pp') return undefined;
    if (context.kind.by === 'kind.growth-behind') return { name: nameOfChange(grownBehind(context.view), context) };
    const less = kind === 'growth' ? lessBehind(context) : '';
    if (less !== '') return { name: less };
    const subject = context.kind.by === 'kind.fastest' ? fastestBefore(context) : changeSubject(context);
    if (context.kind.by === 'kind.change-of-temperature')
      return { name: subject.includes('温') ? subject.replace(/(?:下降|上升)?(?:幅度)?$/, '') : /局地[^，。；]*$/.test(leadText(context.view)) ? '局地气温' : '气温' }; // prettier-ignore
    if (context.kind.by === 'kind.change-of') return moreOf(context, subject);
    // 用了10天，比上年提前两天: of the duration before it.
    if (subject === '' && context.view.quantity.family === 'time') return context.earlier.findLast((reading) => reading !== undefined); // prettier-ignore
    const pulled = kind === 'pp' ? pulling(context) : '';
    if (pulled !== '') return { name: pulled };
    const bare = (kind === 'growth' ? subject.replace(CHANGE_NOUN, '') : subject).replace(AVERAGED, '');
    // 出口下降1.9%，降幅收窄0.8个百分点: of the exports.
    const fall = kind === 'pp' && FALL_ALONE.test(bare) ? complete('', context) + bare : '';
    const name = fall === '' ? nameOfChange(complete(bare, context), context) : fall;
    return name === '' ? undefined : { name };
  },
};
