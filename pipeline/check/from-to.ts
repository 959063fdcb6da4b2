import type { ClaimRecord } from '../model/annotation.js';
import type { Figure } from './figure.js';
import type { RuleContext } from './rule.js';

/** 从2020年的 in front of the first level. */
const FROM = /[从由][^，,。；;]{0,14}$/;
/** 亿立方米增加到目前的 between the two. */
const TO = /^[^，,。；;\d]{0,12}(?:增|升|扩大|提高|提升|发展|扩展|降|减)[^，,。；;\d]{0,3}[到至为][^，,。；;]{0,8}$/;
/** ，增幅达 between the second and the growth; 年均 would be another. */
const GREW = /^[^。；;年均平]{0,6}[，,](?:累计|共|约)?(?:增长|增幅|下降|降幅|提高|减少|上升)[^，,。；;年均平\d]{0,4}$/;

const between = (a: ClaimRecord, b: ClaimRecord): string => a.sentence.slice(a.inSentence[1], b.inSentence[0]);

function areFromTo(from: ClaimRecord, to: ClaimRecord, growth: ClaimRecord): boolean {
  if (from.kind !== 'level' || to.kind !== 'level' || from.unitClass !== to.unitClass || to.unitClass === '%')
    return false;
  return (
    to.metric.id === growth.metric.id &&
    FROM.test(from.sentence.slice(0, from.inSentence[0])) &&
    TO.test(between(from, to)) &&
    GREW.test(between(to, growth))
  );
}

/**
 * The two levels that a growth's own sentence sets before it, 从2250亿立方米增加到3330亿立方米，增幅48%, whatever their days were
 * read as; undefined where it sets none. 翻番 is a manner of speaking (from 931.9万 to 1891.8万 it doubles).
 */
export function levelsFromTo(
  growth: Figure,
  context: RuleContext,
): { readonly now: Figure; readonly before: Figure } | undefined {
  const { first } = growth;
  if (first.text.includes('番')) return undefined;
  const beside = context.claimsIn(first.doc).filter(({ sentence }) => sentence === first.sentence);
  const at = beside.findIndex(({ id }) => id === first.id);
  const [from, to] = beside.slice(Math.max(0, at - 2), at);
  if (!from || !to || !areFromTo(from, to, first)) return undefined;
  return { now: context.figureOf(to), before: context.figureOf(from) };
}
