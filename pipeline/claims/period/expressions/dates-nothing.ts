import { NAMED_BY_YEAR as NAMED_BY_YEAR_NOUNS } from '../../../lexicon/periods.js';
import type { Draft } from './draft.js';
import { isOfThisYear, type PeriodShape } from './shapes.js';

/** Expressions of time that govern no figure: a year that names a speech, a goal or what something is due to. */

/** 在一季度良好开局的基础上: what something builds on is not its own time. */
const GROUND = /^[^，。；\d]{0,20}基础上/;
/** 受去年高基数影响，9月份销量下降; but 受去年汛情影响的3万户 are of it. */
const DUE_TO = /^(?:同期)?[^，。；、\d]{0,14}(?:基数|影响|拖累|拉动|带动)[^，。；、\d]{0,6}[，；]/;
/** 今年首趟专列满载400名旅客: the first of the year is of a day. */
const FIRST_OF_YEAR = /^(?:[^，。；、：\d]{0,8}首(?:发|[个趟批条列座艘场单])|(?:以来)?最[大强])/;
/** 今年第三期国债, 今年第6号台风: the year names which one it is. */
const NAMED_BY_ORDER = /^第[一二三四五六七八九十\d]{1,3}[期批轮号]/;
/** 二〇二四年新年贺词: the year names a speech, an event, a report. */
const NAMED_BY_YEAR = new RegExp(`^[\u4e00-\u9fff“”]{0,12}?(?:${NAMED_BY_YEAR_NOUNS.join('|')})`);
/** 年初确定的950万亩目标, 年初5%左右的预期目标: when a goal was set is not when it holds. */
const GOAL_SET =
  /^(?:所|就)?(?:确定|提出|制定|下达|安排|设定|定下|预定|既定|拟定|部署|定)的|^(?:[^，。；、]{0,10}\d[^，。；、]{0,6}的)?(?:总体|主要|预期|预定|既定|发展|增长){0,2}目标/;

/** 30日|发生的爆炸已造成95人死亡, 1日|发生的地震死亡人数升至202人: a toll that still rises is of the report, not of the day it began. */
const TOLL_SO_FAR =
  /^[^，。；\d]{0,12}(?:发生|爆发)的[^，。；]{0,24}(?:(?:已经?|目前已)(?:在[^，。；]{1,6})?(?:造成|致|导致)|(?:累计|已经?|人数)(?:上升|升|增|超|达))/;

const isDay = (shape: PeriodShape): boolean => shape.kind === 'calendar' && shape.from.unit === 'day' && !shape.to;
const isYear = (shape: PeriodShape): boolean =>
  shape.kind === 'calendar' && shape.from.unit === 'year' && !shape.edge && !shape.to;
const isYearStart = (shape: PeriodShape): boolean =>
  shape.kind === 'calendar' && shape.from.unit === 'year' && shape.edge === 'start' && shape.year.is !== 'absolute';

/** Whether the words around a time make it one of something else than a figure. */
export function datesNothing({ shape, start, end }: Draft, text: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 30);
  if (/在$/.test(before) && GROUND.test(after)) return true;
  if (/受$/.test(before) && DUE_TO.test(after)) return true;
  if (/贯穿$/.test(before)) return true;
  if (isDay(shape)) return TOLL_SO_FAR.test(after);
  if (isYearStart(shape)) return GOAL_SET.test(after);
  if (
    text.startsWith('全年', start) &&
    (/(?:占|完成|为|是|实现|达到)$/.test(before) || /^(?:目标|任务|预期|计划)/.test(after))
  )
    return true;
  if (isYear(shape) && isOfThisYear(shape) && FIRST_OF_YEAR.test(after)) return true;
  return isYear(shape) && (NAMED_BY_YEAR.test(after) || NAMED_BY_ORDER.test(after));
}
