import type { ClaimRecord } from '../../model/annotation.js';
import { compareExact, parseExact } from '../../text/exact.js';

/* Counts that rise while they are reported: the dead of an earthquake, the evacuated. */

/** Words of a count that rises while it is reported. */
const RISING = /升至|增至|升到|增加到|增加至/;
/** What is counted by the hour; 参保人数增加到10.4亿 is not. */
const BY_THE_HOUR = /死|亡|伤|遇难|失踪|失联|感染|病例|确诊|火情|停电|航班|撤离|被捕/;

/** Whether a count rises by the hour: the dead of an earthquake, the rescued, the evacuated. */
export const isToll = ({ sentence, metric }: ClaimRecord): boolean =>
  BY_THE_HOUR.test(metric.name) || BY_THE_HOUR.test(sentence);

const isRisingToll = ({ sentence }: ClaimRecord): boolean => RISING.test(sentence) && BY_THE_HOUR.test(sentence);

/** A toll that rose between two papers, if only by the hour: 96人 in the morning, 99人 at night. */
export const mayHaveMoved = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.published !== b.published && (isRisingToll(a) || isRisingToll(b) || hasRisen(a, b));

const DEAD = /死亡|遇难|遇害|身亡/;
/** 177人遇难 on the day itself, 179人 on the next: more were found; fewer would have to be explained. */
function hasRisen(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.kind !== 'level' || ![a, b].every(({ metric }) => DEAD.test(metric.name))) return false;
  const [earlier, later] = (a.published ?? '') < (b.published ?? '') ? [a, b] : [b, a];
  return compareExact(parseExact(later.exact), parseExact(earlier.exact)) > 0;
}
