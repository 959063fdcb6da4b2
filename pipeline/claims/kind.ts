import { BASES, CHANGE_LINKS, CHANGE_NOUNS, CHANGE_VERBS } from '../lexicon/change-verbs.js';
import type { ClaimKind } from '../model/claim.js';
import { oneOf } from '../text/one-of.js';
import { leadText, leftText, rightText, type QuantityView } from './view.js';

/** What sort of assertion a quantity is part of, and the direction of a change. */
export interface KindReading {
  readonly kind: ClaimKind;
  /** -1 for a decrease. */
  readonly sign: 1 | -1;
  /** The verb or noun of change, as printed. */
  readonly change?: string;
  readonly by: string;
}

const LINKS = `${oneOf(CHANGE_LINKS)}{0,3}`;
const CHANGE_BEFORE = new RegExp(`(${oneOf([...CHANGE_VERBS.keys(), ...CHANGE_NOUNS.keys()])})(${LINKS})$`);
/** 增长到, 增至 reach a level; 增速达到 is still a growth. */
const REACHED = /(?:(?<!达)到了?|至了?)$/;
const CHANGE_AFTER = new RegExp(
  `^(?:以上|左右|多|的|正|高|快速|较快|平均|幅度|同比|年均){0,3}(${oneOf(['增长', '增速', '增幅', '涨幅', '降幅', '跌幅', '下降', '负增长', '正增长', '降低', '跌落'])})`,
);
const PACE_BEFORE = /(?:年均|平均|以|实现了?|保持了?|取得了?|保持在?)(?:约|近|超过?|大约)?$/;
/** 以年均3%的能源消费增速支撑了年均6.2%的经济增长: what grows so stands behind the figure. */
const GROWTH_BEHIND =
  /^(?:以上|左右|多)?的(?!中|高速|快速|较|平均|年均|同比|速度|稳定)(\p{Script=Han}{2,8}?)(增长|增速|增幅|涨幅|降幅)(?=支撑|[，。；、！]|$)/u;
/** 降低碳排放20%以上: the verb before its object. */
const CHANGE_OBJECT = /(降低|减少|提高|提升|压缩|缩短|节约|节省|削减|增加(?!值))(?:了)?(\p{Script=Han}{2,8})$/u;
/** 较去年, 比上年; 平稳较快增长 compares with nothing. */
const BASE_NEAR = new RegExp(`(?!较[快大高好强为])${oneOf(BASES)}[^，。；]{0,16}$`);
const INDEX = /(?:PMI|指数|预期指数|景气度|开工率指数)[^，。；]{0,10}$/;
const MULTIPLE = /(?:是|为|相当于|达到|达|超过|提高到|提高至|增至|约为|的)[^，。；]{0,24}$/;

const direction = (word: string): 1 | -1 =>
  CHANGE_VERBS.get(word) ?? CHANGE_NOUNS.get(word) ?? (/降|跌|负|减|缩|节/.test(word) ? -1 : 1);

/** 人口自然增长率: births less deaths, a rate of its own. */
const NATURAL = /自然增长率[^，。；、\d]{0,8}$/;

function changeBefore(view: QuantityView): { word: string; reached: boolean } | undefined {
  const left = leftText(view);
  if (REACHED.test(left)) return undefined;
  const match = CHANGE_BEFORE.exec(left.slice(-18));
  // 市场份额高达86%: how large it is. 新增的约八成来自农村: of those that are new.
  return match && !/^高达/.test(match[0]) && !NATURAL.test(left) && !/新增的$/.test(left)
    ? { word: match[1]!, reached: false }
    : undefined;
}

/** 同比分别增长35.8%和37.9%: a quantity after 和 or 、 shares the change of the one before it. */
const COORDINATED = /^[、和与及]$|^以及$/;

const SAME = /^(?:都|均|也|更|其中|最高|最低|达到?)*$/;

/** 增速为4.9%，服务业5.3%: a noun alone between two figures; 增长5.4%，超过5%左右的预期目标. */
const NEXT_OF_LIST =
  /^(?:左右|以上)?[，、；](?!其[中余]|占|恢复|完成|覆盖)\p{Script=Han}{2,10}(?<![率比重例额分达为至到超占度的])$/u;
const TARGET_BEHIND = /^(?:左右|以上)?的?(?:年度|全年|既定|增长|预期)*目标/;
/** 西部增速最快，达到13.7%. */
const FASTEST = /(增速|增幅|涨幅|降幅|跌幅)(?:最[快大高小低慢]|居[首前]|领先|靠前)，(?:达到?|为|至)?$/;

/** 出口增长3.1%，民营企业占比超过七成. */
const SHARE_BEFORE = /(?:占比|比重|份额|率)(?:首次|已|达到?|为|超过)*$/;

/** A ratio that only its neighbours show to be a growth. */
function ofSame(view: QuantityView, before: (place: number) => KindReading | undefined): KindReading | undefined {
  const { text } = view.article;
  const { start } = view.quantity.extent;
  const fastest = FASTEST.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  if (fastest !== undefined) return { kind: 'growth', sign: direction(fastest), change: fastest, by: 'kind.fastest' };
  const last = view.siblings[view.place - 1];
  const previous = last?.family === 'percent' ? before(view.place - 1) : undefined;
  if (previous?.kind !== 'growth' || SHARE_BEFORE.test(leftText(view))) return undefined;
  if (TARGET_BEHIND.test(rightText(view))) return { ...previous, sign: 1, by: 'kind.target' };
  return NEXT_OF_LIST.test(text.slice(last!.extent.end, start)) ? { ...previous, by: 'kind.listed' } : undefined;
}

function ofRatio(view: QuantityView, before: (place: number) => KindReading | undefined): KindReading {
  const left = leftText(view);
  if (/^number\.(?:zero-growth|doubling)$/.test(view.quantity.by))
    return { kind: 'growth', sign: 1, by: 'kind.growth-word' };
  const change = changeBefore(view);
  if (change) return { kind: 'growth', sign: direction(change.word), change: change.word, by: 'kind.growth' };
  const object = CHANGE_OBJECT.exec(left.slice(-24));
  if (object && !/[率比重占]$/.test(object[2]!)) return { kind: 'growth', sign: direction(object[1]!), change: object[1]!, by: 'kind.growth-object' }; // prettier-ignore
  const after = CHANGE_AFTER.exec(rightText(view));
  if (after && !/[，。；]/.test(rightText(view).slice(0, after[0].length))) return { kind: 'growth', sign: direction(after[1]!), change: after[1]!, by: 'kind.growth-after' }; // prettier-ignore
  const behind = PACE_BEFORE.test(left) ? GROWTH_BEHIND.exec(rightText(view)) : null;
  if (behind) return { kind: 'growth', sign: direction(behind[2]!), change: behind[2]!, by: 'kind.growth-behind' };
  if (view.place > 0 && COORDINATED.test(left)) {
    const previous = before(view.place - 1);
    if (previous) return { ...previous, by: 'kind.coordinated' };
  }
  // 实现两位数增长，都超过10%: nothing new stands before it, so it is said of the same.
  if (view.place > 0 && SAME.test(left) && view.siblings[view.place - 1]!.family === 'percent') {
    const previous = before(view.place - 1);
    if (previous?.kind === 'growth') return { ...previous, by: 'kind.same' };
  }
  const told = ofSame(view, before);
  if (told) return told;
  if (INDEX.test(left.slice(-24))) return { kind: 'level', sign: 1, by: 'kind.index' };
  return { kind: 'share', sign: 1, by: 'kind.share' };
}

function ofTimes(view: QuantityView, before: (place: number) => KindReading | undefined): KindReading {
  const change = changeBefore(view);
  if (change) return { kind: 'growth', sign: direction(change.word), change: change.word, by: 'kind.growth-times' };
  if (view.place > 0 && COORDINATED.test(leftText(view))) {
    const previous = before(view.place - 1);
    if (previous) return previous;
  }
  return {
    kind: 'multiple',
    sign: 1,
    by: MULTIPLE.test(leftText(view).slice(-30)) ? 'kind.multiple-of' : 'kind.multiple',
  };
}

/** 燃油价格每吨跌了600元, 汽油价格每吨上调200元: a price that moves by so much. */
const DEARER =
  /(?:价格?|价|租金|运费|成本|工资|月薪|票价)(?:每[^，。；\d]{1,3})?(?:已|再|平均|累计|普遍|又)*(涨|跌|降|上涨|下跌|下降|上调|下调|提高|降低)了?[约近]?$/;

/** 增加再贷款额度3000亿元, 增加16个还箱点: more or less of what is there already, whatever it is compared with. */
const MORE_OF = /(增加|减少)了?(?:\p{Script=Han}{2,14}(?:额度|限额|能力|容量|产能|库容|供给|供应|面积|名额|岗位))?$/u;

/** 气温下降8℃至16℃, 降温幅度在4℃以上: a difference, not 降至. */
const DEGREES = /^(?:℃|摄氏度|度)$/;
const WARMER = /(下降|降低|下跌|上升|升高|回升|升温|降温|降幅|升幅)(?:幅度)?[^，。；\d到至]{0,6}$/;

/** 两地车程将缩短约1小时, not 延长停火72小时. */
const TIME_TAKEN =
  /(?:时间|车程|时长|周期|时限|行程|工期|用时|期限)[^，。；\d到至为]{0,8}(?:压缩|缩短|减少|节省|节约|延长)[了约近]?$/;

/** How far something moved, told by a word of change. */
const changed = (word: string, by: string): KindReading => ({
  kind: 'change',
  sign: direction(word),
  change: word,
  by,
});

function ofAmount(view: QuantityView, before: (place: number) => KindReading | undefined): KindReading {
  const change = changeBefore(view);
  const based = BASE_NEAR.test(leadText(view).slice(-28));
  if (change && based && !/^(?:带动|拉动)$/.test(change.word)) return changed(change.word, 'kind.change');
  // 通关时间压缩40分钟: a time that gets shorter, whatever it is compared with.
  if (change && view.quantity.family === 'time' && TIME_TAKEN.test(leftText(view))) return changed(change.word, 'kind.change-of-time'); // prettier-ignore
  const warmer = DEGREES.test(view.quantity.unit) ? WARMER.exec(leftText(view)) : null;
  if (warmer) return changed(warmer[1]!, 'kind.change-of-temperature');
  const warming = DEGREES.test(view.quantity.unit) ? /^(?:的)?(降温|升温|回温)/.exec(rightText(view)) : null;
  if (warming) return changed(warming[1]!, 'kind.change-of-temperature');
  const dearer = view.quantity.family === 'currency' ? DEARER.exec(leftText(view).slice(-24)) : null;
  if (dearer) return changed(dearer[1]!, 'kind.change-of-price');
  const more = MORE_OF.exec(leftText(view).slice(-20));
  if (more) return changed(more[1]!, 'kind.change-of');
  if (view.place > 0 && COORDINATED.test(leftText(view))) {
    const previous = before(view.place - 1);
    if (previous?.kind === 'change') return previous;
  }
  return { kind: 'level', sign: 1, by: 'kind.level' };
}

/**
 * Tells growth, share, percentage points, change, multiple, rank, duration and level apart.
 *
 * @param before the reading of an earlier quantity of the same sentence
 */
export function readKind(view: QuantityView, before: (place: number) => KindReading | undefined): KindReading {
  const { quantity } = view;
  if (quantity.ordinal) return { kind: 'rank', sign: 1, by: 'kind.rank' };
  switch (quantity.family) {
    case 'points': {
      const change = changeBefore(view);
      // 分别高6个百分点、3.1个百分点: the later shares the change of the one before it.
      const previous = !change && view.place > 0 && COORDINATED.test(leftText(view)) ? before(view.place - 1) : undefined; // prettier-ignore
      if (previous?.kind === 'pp') return { ...previous, by: 'kind.coordinated' };
      return { kind: 'pp', sign: change ? direction(change.word) : 1, ...(change && { change: change.word }), by: 'kind.points' }; // prettier-ignore
    }
    case 'percent':
      return ofRatio(view, before);
    case 'times':
      return ofTimes(view, before);
    case 'time': {
      const reading = ofAmount(view, before);
      return reading.kind === 'change' ? reading : { kind: 'duration', sign: 1, by: 'kind.duration' };
    }
    case 'currency':
    case 'physical':
    case 'counter':
    case 'none':
      return ofAmount(view, before);
  }
}
