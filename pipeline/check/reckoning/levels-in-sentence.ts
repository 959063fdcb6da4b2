import type { ClaimRecord } from '../../model/annotation.js';
import type { Figure } from '../figure/figure.js';
import { ofOneSentence, wordsBetween } from '../words/in-sentence.js';
import type { RuleContext } from '../rule.js';

/*
 * The two levels that a change's own sentence tells right before it, whatever their names and days were read as, in one
 * of two orders: 331家，2022年末为284家，一年增加73家; 从2250亿立方米增加到3330亿立方米，增幅48%.
 */

/** A level and what it was before. */
export interface Levels {
  readonly now: Figure;
  readonly before: Figure;
}

/** 翻一番, 翻了两番: a growth in words. A manner of speaking: from 931.9万 to 1891.8万 it doubles. */
export const isManifold = ({ text }: ClaimRecord): boolean => text.includes('番');

/** ，上年为; （2022年末为 between a level and what it was before. */
const BEFORE = /^[，,（(]而?(?:(?:上|去|前)一?年|(20\d\d)年)(?:同期|同月)?(?:末|底|年末|年底)?(?:仅|只)?(?:为|是|有)$/;
/** ，同比增长; ，一年增加 between that and the change. 年均增长 would be another. */
const CHANGED =
  /^[）)]?[，,](?:同比|一年间?|[比较](?:(?:上|去|前)一?年|(20\d\d)年)(?:同期|同月)?(?:末|底|年末|年底)?)?(?:净|共|累计)?(?:增长|增加|增幅|提高|提升|上升|多|下降|减少|降低|降幅|少)(?:了|约|为|达|达到)?$/;

/** 从2020年的 in front of the first level. */
const FROM = /[从由][^，,。；;]{0,14}$/;
/** 亿立方米增加到目前的 between the two. */
const TO = /^[^，,。；;\d]{0,12}(?:增|升|扩大|提高|提升|发展|扩展|降|减)[^，,。；;\d]{0,3}[到至为][^，,。；;]{0,8}$/;
/** ，增幅达, ，三年提高 between the second and the change; 年均 would be another. */
const GREW =
  /^[^。；;年均平]{0,6}[，,](?:(?:[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:间|来)?)?(?:累计|共|约)?(?:增长|增幅|下降|降幅|提高|减少|上升)[^，,。；;年均平\d]{0,4}$/;

const isLevel = ({ kind }: ClaimRecord): boolean => kind === 'level' || kind === 'share' || kind === 'duration';

/** 331家，2022年末为284家，一年增加73家. The change is told against the year of the level before, where it names one. */
function areNowAndBefore(now: ClaimRecord, before: ClaimRecord, change: ClaimRecord): boolean {
  if (!isLevel(now) || now.kind !== before.kind || now.unitClass !== before.unitClass) return false;
  const told = BEFORE.exec(wordsBetween(now, before));
  const changed = CHANGED.exec(wordsBetween(before, change));
  return told !== null && changed !== null && (changed[1] === undefined || changed[1] === told[1]);
}

/** Two levels for a growth or a change in their unit, two shares for percentage points. */
function mayDiffer(from: ClaimRecord, to: ClaimRecord, { kind, unitClass }: ClaimRecord): boolean {
  if (from.kind !== to.kind || from.unitClass !== to.unitClass) return false;
  if (kind === 'pp') return from.kind === 'share';
  return from.kind === 'level' && from.unitClass !== '%' && (kind === 'growth' || unitClass === to.unitClass);
}

/** 从2250亿立方米增加到3330亿立方米，增幅48%. */
const areFromAndTo = (from: ClaimRecord, to: ClaimRecord, change: ClaimRecord): boolean =>
  mayDiffer(from, to, change) &&
  to.metric.id === change.metric.id &&
  FROM.test(from.sentence.slice(0, from.inSentence[0])) &&
  TO.test(wordsBetween(from, to)) &&
  GREW.test(wordsBetween(to, change));

/** The last two claims before a change. */
function twoBefore(change: ClaimRecord, beside: readonly ClaimRecord[]): readonly (ClaimRecord | undefined)[] {
  const at = beside.findIndex(({ id }) => id === change.id);
  return beside.slice(Math.max(0, at - 2), at);
}

/** The two levels; undefined where the sentence tells none, or in another order. */
export function levelsInSentence({ first: change }: Figure, context: RuleContext): Levels | undefined {
  if (isManifold(change)) return undefined;
  const beside = ofOneSentence(change, context.claimsIn(change.doc));
  const [now, before] = twoBefore(change, beside);
  if (now && before && change.status === 'actual' && areNowAndBefore(now, before, change))
    return { now: context.figureOf(now), before: context.figureOf(before) };
  // 三年 of 三年提高 is a figure too.
  const [from, to] = twoBefore(
    change,
    beside.filter(({ kind }) => kind !== 'duration'),
  );
  if (from && to && areFromAndTo(from, to, change))
    return { now: context.figureOf(to), before: context.figureOf(from) };
  return undefined;
}
