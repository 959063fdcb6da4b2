import type { Word } from '../words/words.js';
import type { MetricContext, MetricPattern } from '../reading.js';
import type { QuantityView } from '../../view.js';

/** How much of the text behind a figure may hold its noun. */
const REACH = 40;
/** The words behind a figure up to a mark or another figure. */
const BEHIND = /^(?:的)?([^\d，。；：、！？（）\n ]{2,40})/;
/** Where what the counted do begins: 16辆发热流动诊疗车|直接开进小区, 8名士兵|在北部死亡. */
const PREDICATE =
  /(?<=\p{Script=Han}{2})(?:直接|开始|生动|展现|已经|正在|仍然|分别|共同|陆续|参与|参加|进入|因(?!素)|[在从向将已正仍均都被为是与和及于使]|得到|实现|进度|手执|乘坐|支持|亮相|来自|达到?|超过?|同时|累计|之外|以上|左右).*$/u;
/** Persons of whom nothing but what they do is told: 仍有3300人因道路中断滞留. */
const PERSONS: Readonly<Record<string, string>> = { 人: '人数', 人次: '人次', 名: '人数' };
const DOING = /^(?:参与|参加|因|在|已|被|仍|为|去年|今年|此前|从|向|将)/;
/** 江苏、安徽等12省区: the places themselves. */
const PLACES = /^(?:省区市?|省份|省市|省|州)$/;
/** A speaker counts his own points: 三个重点、五项保障, 我这里有三组数据. */
const SPOKEN = /^(?:重点|保障|数据|原则|要求|工程|指标|内容|部分|问题|条件|办法|措施)/;
/** No noun: 其中, 以上, or one letter. */
const NO_NOUN =
  /^(?:[总共合]计|[共都均全]|的|了|其中|以上|左右|以下|之间|之[前后内外]|以[来内外]|[上下内外前后时])|^.$/;
const CARRYING = /^(?:满载|搭载|载有|装载|载着)[^，。；：]{2,24}?的(\p{Script=Han}{2,8}?)(?=[，。；：从在]|$)/u;
/** 约10分钟后，飞船与火箭成功分离: how long it took. */
const AFTER_TIME = /^后，?([^，。；：！？\d\n]{6,22})[，。；]/;
const PROCESS_UNITS = /^(?:分钟|小时)$/;

const LONGEST = 24;

/** The noun phrase that the text behind the figure begins with; empty where it begins with none. */
function nounBehind({ article, quantity, right }: QuantityView): string {
  const from = quantity.extent.end;
  const words = BEHIND.exec(article.text.slice(from, Math.min(from + REACH, Math.max(right.end, from))))?.[1] ?? '';
  // 1列满载55个集装箱的中欧班列: which one it is, told with another figure, stands before it.
  const told = CARRYING.exec(article.text.slice(from, from + REACH))?.[1];
  if (told !== undefined) return told;
  const noun = words.replace(PREDICATE, '').replace(/(?:的|等)$/, '');
  if (DOING.test(words)) return PERSONS[quantity.unit] ?? '';
  return NO_NOUN.test(noun) || noun.length > LONGEST ? '' : noun;
}

export const isNoun = ({ class: kind, text }: Word): boolean => kind === 'noun' && /^\p{Script=Han}+$/u.test(text);

/** Names of nothing that could be measured. */
const SAYS_NOTHING = /^(?:有力|基础|纪录)$/;
/** 额度|一次|报批: how. */
const TELLS_HOW = /^[amz]/;
const isNamed = (word: Word): boolean => isNoun(word) && !TELLS_HOW.test(word.tag);

/** The last noun phrase of the sentence before the figure: …基层立法联系点以来，已设立45个. */
function nounBefore({ words, at }: QuantityView): string {
  let end = at;
  while (end > 0 && !(isNamed(words[end - 1]!) && (words[end - 1]!.text.length > 1 || isNoun(words[end - 2] ?? words[end - 1]!)))) end--; // prettier-ignore
  let start = end;
  while (start > 0 && isNoun(words[start - 1]!) && end - start < 4) start--;
  const noun = words
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
  return noun.length < 2 || noun.length > LONGEST || SAYS_NOTHING.test(noun) ? '' : noun;
}

/** 高质量共建“一带一路”的|八项|行动: what stands before 的 says which. */
const ATTRIBUTE = /(?:^|[，。；：了])(?:等)?([^，。；：了\d\n]{4,18})的$/;

function withAttribute(noun: string, { article, left, quantity }: QuantityView): string {
  const attribute = ATTRIBUTE.exec(article.text.slice(Math.max(left.start, quantity.extent.start - REACH), quantity.extent.start))?.[1]; // prettier-ignore
  return noun === '' || attribute === undefined || noun.length + attribute.length > LONGEST ? noun : attribute + noun;
}

/** How long it took until what the text tells next. */
function processOf({ article, quantity }: QuantityView): string {
  const told = AFTER_TIME.exec(article.text.slice(quantity.end, quantity.end + REACH))?.[1];
  return told === undefined ? '' : `${told}用时`;
}

/** What stands behind a count or an amount, with what stands before its 的; empty for a speaker's own points. */
function thingBehind(view: QuantityView): string {
  const { quantity } = view;
  const behind = PLACES.test(quantity.unit) ? quantity.unit : nounBehind(view);
  return quantity.script === 'han' && quantity.number.length === 1 && SPOKEN.test(behind) ? '' : withAttribute(behind, view); // prettier-ignore
}

/** What a count, an amount or a share is of, where the sentence has no form that the other patterns know. */
function nounOf({ view, kind, antecedent }: MetricContext): string {
  const { quantity } = view;
  if (quantity.ordinal) return '';
  if (kind.kind === 'duration') return PROCESS_UNITS.test(quantity.unit) ? processOf(view) : '';
  if (kind.kind === 'share') return sharedBehind(view);
  if (kind.kind !== 'level' || quantity.family === 'percent' || quantity.family === 'time') return '';
  const behind = thingBehind(view);
  if (behind !== '') return behind;
  // 三个重点 is no count of what was told before.
  if (quantity.script === 'han' && quantity.number.length === 1) return '';
  return antecedent?.unit === quantity.unit ? antecedent.name : nounBefore(view);
}

function sharedBehind(view: QuantityView): string {
  const behind = nounBehind(view);
  return behind === '' ? '' : `${behind}占比`;
}

/** What a count has behind it: 税务局推出25条便民办税新措施. */
export const countedBehind: MetricPattern = {
  id: 'metric.at-last',
  read({ view, kind }) {
    const name = kind.kind === 'level' && !view.quantity.ordinal ? thingBehind(view) : '';
    return name === '' ? undefined : { name };
  },
};

/** The last pattern: a figure that is asserted is a claim, though its sentence names what it measures in no known form. */
export const atLast: MetricPattern = {
  id: 'metric.at-last',
  read(context) {
    const name = nounOf(context);
    return name === '' ? undefined : { name };
  },
};
