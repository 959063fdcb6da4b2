import type { ClaimRecord } from '../model/annotation.js';
import { isToll } from './narrowing.js';

const HOUR = /(上午|下午|晚上?|凌晨|中午)?(\d{1,2})(?:时|点)/;
/** The hour of the day a sentence tells, 截至19日18时 and 下午6时 alike. */
export function hourOf({ sentence }: ClaimRecord): number | undefined {
  const [, part = '', hour] = HOUR.exec(sentence) ?? [];
  if (hour === undefined) return undefined;
  return Number(hour) + (/下午|晚/.test(part) && Number(hour) < 12 ? 12 : 0);
}

/** Of one hour where they tell one; a toll is of one only where both do. */
export function ofOneHour(a: ClaimRecord, b: ClaimRecord): boolean {
  const [x, y] = [hourOf(a), hourOf(b)];
  return isToll(a) || isToll(b) ? x !== undefined && x === y : x === undefined || y === undefined || x === y;
}
