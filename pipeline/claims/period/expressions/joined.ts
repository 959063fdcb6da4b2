import { TIMES_OF_DAY } from '../../../lexicon/periods.js';
import type { Draft } from './draft.js';
import type { CalendarShape, PeriodShape } from './shapes.js';

/** Spans printed as two expressions: 2018年至2022年, 今天夜间到明天早晨. */

const FROM = /(?:自从?|从)$/;
const DAY_TO_DAY = new RegExp(`^(?:${TIMES_OF_DAY.join('|')})?[至到]$`);

/** 今天夜间到明天早晨: one span of days. */
function joinedDays(last: Draft | undefined, draft: Draft, between: string): boolean {
  if (last?.shape.kind !== 'relative' || draft.shape.kind !== 'relative' || !DAY_TO_DAY.test(between)) return false;
  if (last.shape.unit !== 'day' || draft.shape.unit !== 'day' || last.shape.offset >= draft.shape.offset) return false;
  last.shape = { kind: 'day-span', from: last.shape.offset, to: draft.shape.offset };
  last.end = draft.end;
  last.role = 'period';
  return true;
}

/** 今天起到4月17日: from the day itself to another. */
function fromToday(last: Draft | undefined, draft: Draft, between: string): boolean {
  if (last?.shape.kind !== 'relative' || last.shape.unit !== 'day' || last.shape.offset !== 0) return false;
  if (draft.shape.kind !== 'calendar' || draft.shape.from.unit !== 'day' || !/^起，?将?(?:持续)?[到至]$/.test(between)) return false; // prettier-ignore
  last.shape = { kind: 'until', to: draft.shape };
  last.end = draft.end;
  last.role = 'period';
  return true;
}

const asCalendar = (shape: PeriodShape): CalendarShape | undefined => (shape.kind === 'calendar' ? shape : undefined);

/** Joins 2018年至2022年, and 自7月1日暑运启动至22日, into one span. */
export function joined(drafts: Draft[], text: string): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    const from = last && asCalendar(last.shape);
    const to = asCalendar(draft.shape);
    const between = last ? text.slice(last.end, draft.start) : '';
    if (joinedDays(last, draft, between) || fromToday(last, draft, between)) continue;
    // 5、6月当月 says no other month.
    if (last?.end === draft.start && text.startsWith('当月', draft.start)) draft.role = 'none';
    // 自6月14日起到9月14日之前 ends before that day: two expressions.
    const open = text.startsWith('之前', draft.end);
    const direct =
      last && from && to && !open && /^(?: ?(?:至|到|[—–\-－~～]{1,2}) ?|）?起，?将?(?:持续)?[至到])$/.test(between);
    const framed =
      last &&
      from &&
      to &&
      FROM.test(text.slice(Math.max(0, last.start - 2), last.start)) &&
      /^[^，,。；;\n\d%]{0,12}(?<![增升降减涨跌提高扩展达])[至到]$/.test(between);
    if (last && from && to && (direct || framed) && !last.listed && last.role !== 'base' && last.role !== 'none') {
      last.shape = { kind: 'range', from, to };
      last.end = direct ? draft.end : last.end;
      last.role = 'period';
      // The far end keeps its own digits masked.
      if (!direct) kept.push({ ...draft, role: 'none' });
      continue;
    }
    kept.push(draft);
  }
  return kept;
}

/** 自9月29日|国庆假期|运输启动以来: a festival inside the words that 以来 closes is of the beginning. */
export const isInsideSince = (before: Draft | undefined, { start, end, shape }: Draft, text: string): boolean =>
  before?.shape.kind === 'since' &&
  shape.kind === 'holiday' &&
  /^[^，。；\d]{0,12}$/.test(text.slice(before.end, start)) &&
  /^[^，。；]{0,20}以来/.test(text.slice(end, end + 24));
