import { NAMED_BY_YEARS, POINTED_AT, ROUND_THE_CLOCK, WITHIN_TIME } from '../lexicon/not-claims.js';
import { compareExact, exact } from '../text/exact.js';
import type { Quantity } from './quantity.js';

/** Numbers of years, days and hours that tell when something was, not how long it took. */

const HOLIDAY_BEFORE = /(?:国庆节?|春节|“?五一”?|劳动节|端午节?|中秋节?|元旦|清明节?)$/;
const YEARS_BEFORE = /[、和与及至到—-](?:20|19)?\d\d年?(?:这|共)?$/;

/** Behind these a number of years is measured or named: 十年来, 五年的努力, 三年后. */
const MEASURED_YEARS = /^(?:[来的前后内期间里多余、和至到以—-]|时间|历史|之)/;
const OTHER_FIGURE =
  /\d[\d.,]*[万亿千百]*[余多]?(?!年|个?月|[天日岁周]|小时|分钟|季|[\d.,万亿千百余多])|[一二三四五六七八九十]+[百千万亿][一二三四五六七八九十百千万亿零]*(?!年)/u;

/** ，五年培育企业114家: years that open a clause with another figure are those in which it came to so much. */
const isSpanOfOthers = (before: string, { unit }: Quantity, clause: string): boolean =>
  unit === '年' && /(?:^|[，。；：\n])$/.test(before) && !MEASURED_YEARS.test(clause) && OTHER_FIGURE.test(clause);

/** 这两天, 0日, 三年行动, 三年新冠疫情: times that are pointed at, cut off or named, not measured. */
export const tellsWhen = (before: string, quantity: Quantity, after: string, clause: string): boolean =>
  quantity.value.coefficient === 0n ||
  WITHIN_TIME.test(before) ||
  (quantity.unit === '小时' && quantity.number === '24' && ROUND_THE_CLOCK.test(after)) ||
  // 四周青山 are all around; 连续四周 is counted.
  (quantity.number === '四' &&
    quantity.unit === '周' &&
    !/(?:连续|持续|为期|近|约|过去|未来|历时|用时|[过了达])$/.test(before)) ||
  // 5年总额, 之前30年总和: what is summed up over them.
  (quantity.unit === '年' && /^(?:的)?(?:总[额和量]|增量|累计)/.test(after)) ||
  // 国庆假期7天, 元旦3天假期: when.
  (quantity.unit === '天' &&
    (/(?:假期|长假|黄金周)$/.test(before) || (HOLIDAY_BEFORE.test(before) && !/^(?:[的内]|后|前)/.test(after)))) ||
  // 2023年、2024年两年: those that are named.
  (quantity.unit === '年' && YEARS_BEFORE.test(before)) ||
  isSpanOfOthers(before, quantity, clause) ||
  // 十年间，收入翻了一番: when, not how long.
  (/^(?:年|个?月)$/.test(quantity.unit) && /^之?间(?![隔断])/.test(after)) ||
  /^(?:多|余)?(?:之|以)?前(?:的|，|就|已)/.test(after) ||
  (quantity.unit === '日' && quantity.script === 'arabic' && /^(?:后(?!的)|起|晚|凌晨|上午|下午)/.test(after)) ||
  (quantity.script === 'han' && (POINTED_AT.test(before) || NAMED_BY_YEARS.test(after)));

/** 上涨9点, 收于20点: an index's points; every other whole number up to 24 of them is an hour. */
const OF_AN_INDEX = /(?:指数|点位|景气|[涨跌升降]|[收报]于?|PMI)[^，。；、]{0,10}$/;
const LAST_HOUR = exact(24);

/** 凌晨4点开工, 不到上午十点, 晚8点: when, not how many. */
export const isClockTime = (text: string, { unit, value, start, end, family }: Quantity): boolean =>
  unit === '点' &&
  family === 'counter' &&
  value.exponent >= 0 &&
  text[end - 2] !== '个' &&
  compareExact(value, LAST_HOUR) <= 0 &&
  !OF_AN_INDEX.test(text.slice(Math.max(0, start - 14), start));
