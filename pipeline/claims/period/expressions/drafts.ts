import { BEGINNINGS, FUTURE_WORDS, REPORTING_WORDS } from '../../../lexicon/periods.js';
import { matchesOf } from '../../../text/matches.js';
import { oneOf } from '../../../text/one-of.js';
import { datesNothing } from './dates-nothing.js';
import type { Draft } from './draft.js';
import { isInsideSince, joined } from './joined.js';
import { scanExpressions, type Expression } from './expressions.js';
import { withEvent } from './edge-event.js';
import type { PeriodRole } from './shapes.js';

const CLAUSE_END = /[，,。；;！？!?\n]/;
const COMPARING = /(?:相较于?|相比于?|较之?|(?<![占同环对成配无])比)$/;
const WEAK_COMPARING = /(?:与|同|和|跟|是|为|高于|低于|优于|超过|超|达到)$/;
/** 超过2022年全年业务量的85%, 是2012年底的2.8倍: a year whose figure is the measure of another. */
const MEASURED_BY = /(?:超过|超|相当于|占|恢复[至到]|为|是)$/;
const OF_ITS_FIGURE =
  /^(?!预算|计划|目标)[^，。；、\d]{0,14}的(?:约|近|超|逾|不到)?\d{1,6}(?:\.\d{1,4})?(?:多|余)?(%|％|倍)/;
const SAME_SPAN_TAIL = /^年?度?(?:同期|同月|同季)/;
const WEAK_TAIL = /^(?:相比|同比|持平|相当|基本持平|水平|末相比|底相比)/;
const SINCE_TAIL = /^(?:期间)?(?:以来|起至今|至今|开始以来)/;
const START_TAIL = /^(?:期间)?(?:来|起|开始)(?!自|到|源|步|点|伏)/;
const FROM = /(?:自从?|从)$/;
/** 自苏丹武装冲突4月爆发以来. */
const FROM_AFAR = /(?:^|[，。；\n])自[^，。；从到\n]{1,14}$/;
/** 高铁8月底开通以来, 11日燃料耗尽以来，: what began, behind its day. */
const BEGUN = new RegExp(
  `^[^，。；、\\d]{0,12}(?:${BEGINNINGS.join('|')})(?:运营|运行|营业|实施)?以来|^[^，。；、\\d于完]{2,12}以来(?=，|已|累计|共)`,
);
const AS_OF = /(?:截至|截止到?|截止)$/;

/** 上年同期, 2019年同期: the span spoken of, in another year. */
function withSameSpan(draft: Draft, text: string): void {
  const { shape } = draft;
  const tail = SAME_SPAN_TAIL.exec(text.slice(draft.end, draft.end + 5));
  if (!tail || shape.kind !== 'calendar' || shape.from.unit !== 'year' || shape.edge) return;
  const last = shape.year.is === 'relative' && shape.year.offset === -1;
  draft.shape = { kind: 'same-span', year: last ? { is: 'anaphoric', offset: -1 } : shape.year };
  draft.end += tail[0].length;
}

/** 实际税率为2019年的13.5% is a figure of that year; only 倍 leaves no doubt behind 为 and 是. */
function isMeasure(before: string, after: string): boolean {
  const unit = MEASURED_BY.test(before) ? OF_ITS_FIGURE.exec(after)?.[1] : undefined;
  return unit === '倍' || (unit !== undefined && !/[为是]$/.test(before));
}

/** 11月底前完成重建; not 3月底前已完成, and not 3月前三周. */
const BY_THEN = /^(?:之|以)?前(?![几一二三四五六七八九十两半\d])(?![^，。；]{0,16}(?:已|完成了))/;

/** A month's end that a work is to be done by. */
function withDeadline(draft: Draft, text: string): void {
  const { shape } = draft;
  if (shape.kind !== 'calendar' || shape.to || shape.year.is !== 'unsaid') return;
  if (shape.from.unit !== 'month' && shape.from.unit !== 'day' && shape.from.unit !== 'ten-days' && !shape.edge) return;
  if (BY_THEN.test(text.slice(draft.end, draft.end + 24))) draft.shape = { ...shape, due: true };
}

function roleOf(draft: Draft, text: string): PeriodRole {
  const { shape } = draft;
  if (shape.kind === 'clock') return 'none';
  if (shape.kind === 'span-before') return 'base';
  const before = text.slice(Math.max(0, draft.start - 4), draft.start);
  const after = text.slice(draft.end, draft.end + 6);
  if (shape.kind === 'same-span')
    return text.startsWith('同比', draft.start) || !/^[为是]/.test(after) ? 'base' : 'period';
  // 同比去年增长80%: 同比 has said it.
  if (/[同环]比$/.test(before)) return 'none';
  if (COMPARING.test(before)) return 'base';
  if (WEAK_COMPARING.test(before) && WEAK_TAIL.test(after)) return 'base';
  if ((shape.kind === 'calendar' || shape.kind === 'ago') && isMeasure(before, text.slice(draft.end, draft.end + 40)))
    return 'base';
  if (shape.kind === 'now' || AS_OF.test(before)) return 'point';
  if (datesNothing(draft, text)) return 'none';
  if (shape.kind === 'calendar' && shape.edge) return 'point';
  return inReport(draft, text) ? 'report' : 'period';
}

/** 记者今天（7月23日）从国铁集团获悉; 4月18日，国新办举行新闻发布会: the day of the report. */
function inReport(draft: Draft, text: string): boolean {
  const { shape } = draft;
  const isDay =
    shape.kind === 'that-day' ||
    shape.kind === 'month-day' ||
    (shape.kind === 'relative' && shape.unit === 'day') ||
    (shape.kind === 'calendar' && shape.from.unit === 'day' && !shape.to);
  if (!isDay) return false;
  const rest = text.slice(draft.end, draft.end + 60);
  const sentence = rest.slice(0, cut(rest, /[。！？!?\n]/));
  const clause = sentence.slice(0, cut(sentence.replace(/^，/, '、'), CLAUSE_END));
  if (/\d/.test(clause)) return false;
  return REPORTING.test(clause);
}

const cut = (text: string, pattern: RegExp): number => {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
};

const REPORTING = new RegExp(oneOf(REPORTING_WORDS));
const FUTURE = new RegExp(FUTURE_WORDS.join('|'));

function isAhead(draft: Draft, text: string): boolean {
  const after = text.slice(draft.end, draft.end + 24);
  const before = text.slice(Math.max(0, draft.start - 8), draft.start);
  const clauseBefore = before.slice(before.search(/[^，,。；;！？!?\n]*$/));
  // 措施持续至年底: the end of the year is still to come.
  if (/(?:直|持续|延长|延续|推迟|执行)[至到]$/.test(clauseBefore)) return true;
  return FUTURE.test(clauseBefore) || FUTURE.test(after.slice(0, cut(after, CLAUSE_END)));
}

/** 自2014年12月通水|以来累计调水: the words of the beginning, and no figure of it. */
const SINCE_BEHIND = /^[^，。；、\d]{1,14}以来/;

const isFarSince = (draft: Draft, text: string): boolean => {
  const clause = text.slice(draft.end, draft.end + 60);
  return /.以来$/.test(clause.slice(0, cut(clause, CLAUSE_END)));
};

/** 自2018年以来, 2022年4月起, 今年以来. */
function withSince(draft: Draft, text: string): void {
  const after = text.slice(draft.end, draft.end + 6);
  const before = text.slice(Math.max(0, draft.start - 2), draft.start);
  // 从今天开始至11月30日 is a range already.
  if (
    draft.shape.kind === 'range' ||
    draft.shape.kind === 'clock' ||
    draft.shape.kind === 'now' ||
    draft.role === 'base'
  )
    return;
  const opens = before === '' || CLAUSE_END.test(before.at(-1)!);
  const clauseBefore = text.slice(Math.max(0, draft.start - 16), draft.start);
  const from = FROM.test(before) || FROM_AFAR.test(clauseBefore);
  const begun = draft.shape.kind === 'calendar' && BEGUN.test(text.slice(draft.end, draft.end + 24));
  if (
    begun ||
    ((from || opens) && isFarSince(draft, text)) ||
    (FROM.test(before) && (/^起?连续/.test(after) || SINCE_BEHIND.test(text.slice(draft.end, draft.end + 18))))
  ) {
    // 自2009年1月14日首次签署备忘录以来; 自10月连续3个月.
    draft.shape = { kind: 'since', from: draft.shape };
    draft.role = 'period';
    return;
  }
  const since = SINCE_TAIL.exec(after) ?? START_TAIL.exec(after);
  if (!since) return;
  // 十年来 is already a trailing span; 1月1日起 without 自 counts too.
  if (draft.shape.kind === 'trailing') return;
  if (START_TAIL.test(after) && !SINCE_TAIL.test(after) && !FROM.test(before) && draft.shape.kind !== 'calendar')
    return;
  draft.shape = { kind: 'since', from: draft.shape, ...(since[0].endsWith('起') && { onward: true }) };
  draft.end += since[0].length;
  draft.role = 'period';
}

const TITLE = /《[^》\n]*》?/g;

/** Inside a title's brackets a year names a plan: 《方案（2024—2030年）》. */
function titles(text: string): (offset: number) => boolean {
  const closed = matchesOf(text, TITLE).filter(([title]) => title.endsWith('》'));
  const spans = closed.map(({ index, 0: title }) => [index, index + title.length - 1] as const);
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]![1] < offset) next++;
    return next < spans.length && spans[next]![0] < offset;
  };
}

/** 较一季度|和去年四季度分别高2.5个、5.7个百分点. */
const isBaseAgain = (before: Draft | undefined, { start, role }: Draft, text: string): boolean =>
  before?.role === 'base' && role === 'period' && /^[和、与及]$/.test(text.slice(before.end, start));

export function draftsOf(text: string): Draft[] {
  const inTitle = titles(text);
  const drafts = scanExpressions(text).map((expression: Expression): Draft => {
    const { start, end, shape, listed = false } = expression;
    const draft: Draft = { start, end, shape, listed, role: 'period', ahead: false };
    withSameSpan(draft, text);
    withDeadline(draft, text);
    draft.role = inTitle(draft.start) ? 'none' : roleOf(draft, text);
    draft.ahead = isAhead(draft, text);
    withEvent(draft, text);
    return draft;
  });
  const spans = joined(drafts, text);
  for (const [i, draft] of spans.entries()) if (isBaseAgain(spans[i - 1], draft, text)) draft.role = 'base';
  for (const draft of spans) if (draft.role !== 'none') withSince(draft, text);
  for (const [i, draft] of spans.entries()) if (isInsideSince(spans[i - 1], draft, text)) draft.role = 'none';
  return spans;
}
