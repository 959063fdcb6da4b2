import type { ClaimRecord } from '../../model/annotation.js';
import { isToll } from './tolls.js';

const LATE = /下午|晚|夜/;
/** 下午2点 is 14时. */
const hourOfDay = (part: string, hour: string): number =>
  Number(hour) + (LATE.test(part) && Number(hour) < 12 ? 12 : 0);

const HOUR = /(上午|下午|晚上?|凌晨|中午)?(\d{1,2})(?:时|点)/;
/** The hour of the day a sentence tells, 截至19日18时 and 下午6时 alike. */
export function hourOf({ sentence }: ClaimRecord): number | undefined {
  const [, part = '', hour] = HOUR.exec(sentence) ?? [];
  if (hour === undefined) return undefined;
  return hourOfDay(part, hour);
}

/** Of one hour where they tell one; a toll is of one only where both do. */
export function ofOneHour(a: ClaimRecord, b: ClaimRecord): boolean {
  const [x, y] = [hourOf(a), hourOf(b)];
  return isToll(a) || isToll(b) ? x !== undefined && x === y : x === undefined || y === undefined || x === y;
}

const MINUTE = /(上午|下午|晚上?|凌晨|中午|傍晚|夜间?)?(\d{1,2})(?:时|点)(\d{1,2})分/;
/** The minute of the day a sentence tells, 14时58分 and 下午2点58分 alike: at one minute of one day one thing happened. */
export function minuteOf({ sentence }: ClaimRecord): number | undefined {
  const [, part = '', hour, minute] = MINUTE.exec(sentence) ?? [];
  if (hour === undefined) return undefined;
  return hourOfDay(part, hour) * 60 + Number(minute);
}
