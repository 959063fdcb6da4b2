import { exact } from '../../text/exact.js';
import { readHan } from './han.js';
import type { SpecialForm } from './special-form.js';

/** Spans of time that are no number and unit: told in two units, run in a race, half an hour. */

/** How many, and what no such count begins behind. */
const COUNT = '(\\d{1,3}|[一二两三四五六七八九十百]{1,5})';
const BEFORE = '(?<![\\d.:：第一二两三四五六七八九十百千万亿几数])';

const countOf = (written: string): bigint | undefined =>
  /^\d/.test(written) ? BigInt(written) : readHan(written)?.value.coefficient;

/** A span told in two units (1小时44分钟, 5年零9个月, 十一年六个月) is one figure, in the smaller of them. */
interface TwoUnits {
  readonly mark: string;
  readonly larger: string;
  readonly smaller: string;
  readonly unit: '个月' | '小时' | '分钟';
  /** So many of the smaller make one of the larger. */
  readonly ratio: bigint;
}

/** 30分 is half an hour behind hours alone, and 分数 or 分球 is none. */
const ROWS: readonly TwoUnits[] = [
  {
    mark: '小时',
    larger: '个?小时',
    smaller: '分(?:钟|(?![钟数球之支公布成别享担为会\\d]))',
    unit: '分钟',
    ratio: 60n,
  },
  { mark: '月', larger: '年', smaller: '个月', unit: '个月', ratio: 12n },
  { mark: '小时', larger: '天', smaller: '个?小时', unit: '小时', ratio: 24n },
];

/** What is left over is less than one of the larger: not 3年36个月. */
const IN_TWO_UNITS: readonly SpecialForm[] = ROWS.map(({ mark, larger, smaller, unit, ratio }) => ({
  form: 'parted-time',
  mark,
  pattern: new RegExp(`${BEFORE}${COUNT}${larger}(?:零|又|、)?${COUNT}${smaller}`, 'g'),
  read: ([, many, rest]) => {
    const [units, left] = [countOf(many!), countOf(rest!)];
    if (units === undefined || left === undefined || left >= ratio || left === 0n) return undefined;
    return { value: exact(units * ratio + left), unit };
  },
}));

export const TIME_FORMS: readonly SpecialForm[] = [
  {
    // 2分33秒148, 9秒97, 2小时10分17秒: a race's time, in seconds.
    form: 'race-time',
    mark: '秒',
    pattern: /(?<![\d.])(?:(?:(\d{1,2})小时)?(\d{1,2})分(\d{1,2})秒(\d{1,3})?|(\d{1,2})秒(\d{2,3}))(?![\d钟])/g,
    read: ([, hours = '0', minutes, seconds, rest = '', plain, hundredths]) => {
      const whole = plain === undefined ? BigInt(hours) * 3600n + BigInt(minutes!) * 60n + BigInt(seconds!) : BigInt(plain); // prettier-ignore
      const parts = hundredths ?? rest;
      return { value: exact(whole * 10n ** BigInt(parts.length) + BigInt(parts || 0), -parts.length), unit: '秒' };
    },
  },
  ...IN_TWO_UNITS,
  {
    form: 'half-hour',
    mark: '小时',
    pattern: /(?<![个大小过多])半个?小时/g,
    read: () => ({ value: exact(5, -1), unit: '小时' }),
  },
];
