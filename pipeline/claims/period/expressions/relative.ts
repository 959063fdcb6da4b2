import {
  DAY_SPANS,
  LATELY_WORDS,
  NOW_WORDS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_QUARTERS,
  RELATIVE_WEEKS,
  THAT_DAY_WORDS,
} from '../../../lexicon/periods.js';
import { oneOf } from '../../../text/one-of.js';
import {
  calendar,
  COUNT,
  DAY,
  edgeOf,
  keyOf,
  smallNumber,
  sticky,
  TIME_OF_DAY,
  UNSAID,
  type Expression,
  type TextReader,
} from './patterns.js';
import type { PeriodShape, YearReference } from './shapes.js';
import { SPAN_AFTER } from './years.js';

/** Expressions counted from the article's day: 昨天, 上个月15日, 目前, 近三年, 未来五年, 五年前, 年初. */

/** 同日本会谈, 附近日均 and 全天候 hold no day. */
const NO_DAY = '(?!(?<=日)本(?![报网台刊市]))';
const RELATIVE_DAY = sticky(
  `(${keyOf(RELATIVE_DAYS)})${NO_DAY}(?:[（(](?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日[)）])?${TIME_OF_DAY}`,
);
const MONTH_AND_DAY = sticky(`(${keyOf(RELATIVE_MONTHS)})(${DAY})[日号]${TIME_OF_DAY}`);
const RELATIVE_OTHER = sticky(
  `(${keyOf(RELATIVE_MONTHS)}|${keyOf(RELATIVE_QUARTERS)}|${keyOf(RELATIVE_WEEKS)})(末|底|初)?`,
);
const THAT_DAY = sticky(`(?<!安(?=全))${oneOf(THAT_DAY_WORDS)}${NO_DAY}(?!(?<=全天)候)`);
/** 至今 in 截至今年3月, 现在 in 主要表现在 and 近日 in 附近日均 are no words. */
const NOW = sticky(
  `(?<![表体出发实呈展涌显再](?=现在)|附(?=近日))${oneOf([...NOW_WORDS, ...LATELY_WORDS])}(?!(?<=今)[年天日晨晚])${NO_DAY}`,
);
/** 青年初创企业 holds no 年初. */
const BARE_EDGE = sticky('(?<![青成少老中](?=年))年(初(?![创级步中衷心始])|底|末)|岁末|(月|季度?)(初|底|末)');
const WHOLE_YEAR = sticky('全年|年内');
/** 到年中, 截至年中: the last day of its first half. */
const MID_YEAR = sticky('(?<=[到至])年中(?=[，、全我末底])');
const TRAILING = sticky(`(近|最近|过去|这)?(${COUNT})(?:多|余)?(年|个多?月)多?(来|以来|间|的?时间里|里)?`);
/** 过去一周, 最近三天. */
const LAST_DAYS = sticky(`(?:过去|近|最近)(${COUNT})(周|天)(?!以)`);
const COMING = sticky(`(?:未来|今后|接下来)的?(${COUNT})(年|个月|天)`);
const DAY_SPAN = sticky(keyOf(DAY_SPANS));
const AGO = sticky(`(${COUNT})(年|个月|天|周)(?:之|以)?(前|后)(?![几一二三四五六七八九十\\d年夕列沿往后]|来)`);
/** 近45年来|最高, 近5个月|内的最高点: how long nothing was like it, which is a figure. */
const SINCE_THE_LIKE =
  /^(?:内|以来)?的?(?:同期|历史)?(?:新[高低]|最[高低大小多少好差强快慢长重])|^内?的?[^，。；、\d]{1,8}(?<!有|创)最[高低大多少严]的?(?:水平|纪录|一次|一年|[^，。；、\d]{2,8}案)/;
const AGE_BEFORE = /(?:成立|建立|创立|创办|建校|建交|诞生|创刊|历时|耗时|长达|已有|用了|经过|为期|连续|任期|相隔)$/;

const found = (start: number, m: RegExpExecArray, shape: PeriodShape): Expression[] => [
  { start, end: start + m[0].length, shape },
];

/** 昨天（9月23日） says its date itself; the article's own may be that of the event. */
function relativeDay(m: RegExpExecArray): PeriodShape {
  if (!m[3]) return { kind: 'relative', unit: 'day', offset: RELATIVE_DAYS[m[1]!]! };
  const year: YearReference = m[2] ? { is: 'absolute', year: Number(m[2]) } : UNSAID;
  return calendar(year, { unit: 'day', month: Number(m[3]), day: Number(m[4]) });
}

function readEdge(reader: TextReader, at: number): Expression[] | undefined {
  const middle = reader.match(MID_YEAR, at);
  if (middle) return found(at, middle, calendar(UNSAID, { unit: 'half', n: 1 }, { edge: 'end' }));
  const edge = reader.match(BARE_EDGE, at);
  if (!edge) return undefined;
  if (edge[2]) {
    if (/[\d一二三四五六七八九十]$/.test(reader.before(at, 1))) return undefined;
    return found(at, edge, { kind: 'relative', unit: edge[2] === '月' ? 'month' : 'quarter', offset: 0 });
  }
  if (/[\d今去明前当每往历多]$/.test(reader.before(at, 1))) return undefined;
  return found(at, edge, calendar(UNSAID, { unit: 'year' }, { edge: edgeOf(edge[1] ?? '末') }));
}

const MONTHS_MORE = /^[零又]?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个月/;

export function readTrailing(reader: TextReader, at: number): Expression[] | undefined {
  const m = reader.match(TRAILING, at);
  if (!m || SINCE_THE_LIKE.test(reader.after(at + m[0].length, 14))) return undefined;
  if (AGE_BEFORE.test(reader.before(at, 2))) return sinceFounded(reader, at, m);
  // 在十年时间里 and 十年间，我国… are when; 五年里 and 三年间 without 近 or 过去 may be how long.
  const when =
    /来$/.test(m[4] ?? '') ||
    (/时间里$/.test(m[4] ?? '') && reader.before(at, 1) === '在') ||
    (m[4] === '间' &&
      /^(?:[，。；：\n“]|$)$/.test(reader.before(at, 1)) &&
      /^[，我全中]/.test(reader.after(at + m[0].length, 1))) ||
    setsTime(reader, at, m);
  // 工作时间近5年零9个月: a span in two units is how long.
  if (m[3] === '年' && !m[4] && MONTHS_MORE.test(reader.after(at + m[0].length, 5))) return undefined;
  const count = smallNumber(m[2]!);
  if (!m[1] && !when && !(count > 1 && sumsUp(reader, at, at + m[0].length))) return undefined;
  if (count === 0 || SPAN_AFTER.test(reader.after(at + m[0].length, 3))) return undefined;
  if (m[1] === '近' && !m[4] && /[有达了过期前用时经约在第续]$/.test(reader.before(at, 1))) return undefined;
  const past = m[1] === '过去' && count === 1 && !m[4];
  return found(at, m, { kind: 'trailing', count, unit: m[3] === '年' ? 'year' : 'month', ...(past && { past }) });
}

/** 医保局成立5年来，追回资金771亿元: the age is itself claimed, so that only 来 is a word of time. */
function sinceFounded(reader: TextReader, at: number, m: RegExpExecArray): Expression[] | undefined {
  const end = at + m[0].length;
  if (!/来$/.test(m[4] ?? '') || !/[立建办刊]$/.test(reader.before(at, 1)) || reader.after(end, 1) !== '，')
    return undefined;
  const unit = m[3] === '年' ? 'year' : 'month';
  return [{ start: end - 1, end, shape: { kind: 'trailing', count: smallNumber(m[2]!), unit } }];
}

/** 十年里，我国…; 短短20余年间，贸易增长11倍: years that fill the clause before a comma. */
const setsTime = (reader: TextReader, at: number, m: RegExpExecArray): boolean =>
  /[里间]$/.test(m[4] ?? '') &&
  /(?:^|[，。；：\n“])(?:短短|在|这)?$/.test(reader.before(at, 3)) &&
  reader.after(at + m[0].length, 1) === '，';

/** 五年共利用外资609亿美元, 两年新增投资4万亿元: years that open their clause, and what they sum up. */
const sumsUp = (reader: TextReader, from: number, to: number): boolean =>
  /^(?:累计|合计|总共)/.test(reader.after(to, 2)) ||
  (/^(?:[，。；：\n]|$)$/.test(reader.before(from, 1)) && /^(?:共|平均|年均|新增)/.test(reader.after(to, 2)));

const COMING_UNITS = { 年: 'year', 个月: 'month', 天: 'day' } as const;
const AGO_UNITS = { 年: 'year', 个月: 'month', 周: 'week', 天: 'day' } as const;

/** 五年前, 3天后; not 提前5年前完成 nor 连续5年前列. */
function readAgo(reader: TextReader, at: number): Expression[] | undefined {
  const m = reader.match(AGO, at);
  if (!m || AGE_BEFORE.test(reader.before(at, 2)) || /[\d.近约第每提满续]$/.test(reader.before(at, 1)))
    return undefined;
  const count = smallNumber(m[1]!) * (m[3] === '前' ? -1 : 1);
  return count === 0
    ? undefined
    : found(at, m, { kind: 'ago', unit: AGO_UNITS[m[2] as keyof typeof AGO_UNITS], offset: count });
}

function readRelativeUnit(reader: TextReader, at: number): Expression[] | undefined {
  const day = reader.match(RELATIVE_DAY, at);
  if (day) return found(at, day, relativeDay(day));
  const inMonth = reader.match(MONTH_AND_DAY, at);
  if (inMonth)
    return found(at, inMonth, {
      kind: 'month-day',
      offset: RELATIVE_MONTHS[inMonth[1]!]!,
      day: smallNumber(inMonth[2]!),
    });
  const m = reader.match(RELATIVE_OTHER, at);
  if (!m) return undefined;
  const word = m[1]!;
  const unit = word in RELATIVE_MONTHS ? 'month' : word in RELATIVE_QUARTERS ? 'quarter' : 'week';
  const offset = RELATIVE_MONTHS[word] ?? RELATIVE_QUARTERS[word] ?? RELATIVE_WEEKS[word]!;
  return found(at, m, { kind: 'relative', unit, offset });
}

export function readRelative(reader: TextReader, at: number): Expression[] | undefined {
  const days = reader.match(DAY_SPAN, at);
  if (days) {
    const [from, to] = DAY_SPANS[days[0]]!;
    return found(at, days, { kind: 'day-span', from, to });
  }
  const unit = readRelativeUnit(reader, at);
  if (unit) return unit;
  const that = reader.match(THAT_DAY, at);
  if (that) return found(at, that, { kind: 'that-day' });
  const now = reader.match(NOW, at);
  if (now) return found(at, now, { kind: 'now' });
  const whole = reader.match(WHOLE_YEAR, at);
  if (whole) {
    // 公布年报：全年营收48亿元 is of the year before until summer; 夯实全年丰收基础 only in its first weeks.
    const closing = /^(?:[，。：；\n]|$)$/.test(reader.before(at, 1)) ? 6 : 2;
    return found(at, whole, calendar({ is: 'anaphoric', offset: 0, closing }, { unit: 'year' }));
  }
  const coming = reader.match(COMING, at);
  if (coming) {
    const shape = {
      kind: 'coming',
      count: smallNumber(coming[1]!),
      unit: COMING_UNITS[coming[2] as keyof typeof COMING_UNITS],
    } as const;
    return found(at, coming, shape);
  }
  const last = reader.match(LAST_DAYS, at);
  // 节省出来的近20天, 长达近3周: how long.
  if (last && !(last[0].startsWith('近') && /[的达了续时约]$/.test(reader.before(at, 1))))
    return found(at, last, { kind: 'last-days', count: smallNumber(last[1]!) * (last[2] === '周' ? 7 : 1) });
  return readAgo(reader, at) ?? readEdge(reader, at);
}
