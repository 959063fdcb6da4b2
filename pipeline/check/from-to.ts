import type { ClaimRecord } from '../model/annotation.js';
import type { Figure } from './figure.js';
import type { RuleContext } from './rule.js';

/** 从2020年的 in front of the first level. */
const FROM = /[从由][^，,。；;]{0,14}$/;
/** 亿立方米增加到目前的 between the two. */
const TO = /^[^，,。；;\d]{0,12}(?:增|升|扩大|提高|提升|发展|扩展|降|减)[^，,。；;\d]{0,3}[到至为][^，,。；;]{0,8}$/;
/** ，增幅达, ，三年提高 between the second and the change; 年均 would be another. */
const GREW =
  /^[^。；;年均平]{0,6}[，,](?:(?:[一二两三四五六七八九十]{1,2}|\d{1,2})年(?:间|来)?)?(?:累计|共|约)?(?:增长|增幅|下降|降幅|提高|减少|上升)[^，,。；;年均平\d]{0,4}$/;

const between = (a: ClaimRecord, b: ClaimRecord): string => a.sentence.slice(a.inSentence[1], b.inSentence[0]);

/** Two levels for a growth or a change in their unit, two shares for percentage points. */
function mayDiffer(from: ClaimRecord, to: ClaimRecord, { kind, unitClass }: ClaimRecord): boolean {
  if (from.kind !== to.kind || from.unitClass !== to.unitClass) return false;
  if (kind === 'pp') return from.kind === 'share';
  return from.kind === 'level' && from.unitClass !== '%' && (kind === 'growth' || unitClass === to.unitClass);
}

const areFromTo = (from: ClaimRecord, to: ClaimRecord, change: ClaimRecord): boolean =>
  mayDiffer(from, to, change) &&
  to.metric.id === change.metric.id &&
  FROM.test(from.sentence.slice(0, from.inSentence[0])) &&
  TO.test(between(from, to)) &&
  GREW.test(between(to, change));

/**
 * The two figures that a change's own sentence sets before it, 从2250亿立方米增加到3330亿立方米，增幅48%, whatever their days were
 * read as; undefined where it sets none. 翻番 is a manner of speaking (from 931.9万 to 1891.8万 it doubles).
 */
export function levelsFromTo(
  change: Figure,
  context: RuleContext,
): { readonly now: Figure; readonly before: Figure } | undefined {
  const { first } = change;
  if (first.text.includes('番')) return undefined;
  const beside = context
    .claimsIn(first.doc)
    .filter(({ sentence, kind }) => sentence === first.sentence && kind !== 'duration');
  const at = beside.findIndex(({ id }) => id === first.id);
  const [from, to] = beside.slice(Math.max(0, at - 2), at);
  if (!from || !to || !areFromTo(from, to, first)) return undefined;
  return { now: context.figureOf(to), before: context.figureOf(from) };
}
