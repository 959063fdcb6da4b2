import type { Measure } from '../../lexicon/identities.js';
import { dimensionOf } from '../../link/dimension.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import { daysBetween } from '../figure/days.js';
import { uncontradicted } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { isAverage, isFromValue, isPart, narrowingOf, onOtherFooting } from '../words/narrowing.js';
import type { RuleContext } from '../rule.js';

/* Statistics that hang together by definition: whichever of one place and time were printed, wherever they were. */

/** Later than this one of them may have been revised. */
const REVISED_AFTER_DAYS = 180;

const PATTERNS = new WeakMap<Measure, RegExp>();

function patternOf(measure: Measure): RegExp {
  const known = PATTERNS.get(measure);
  if (known) return known;
  const made = new RegExp(`(?:${measure.names.join('|')})$`);
  PATTERNS.set(measure, made);
  return made;
}

/** The claim's name without the place it is told of: 居住在江西乡村的常住人口, of 江西. */
const nameAt = ({ key, scope }: ClaimRecord, place: string): string =>
  [scope ?? '', place].filter((word) => word !== '').reduce((name, word) => name.replace(word, ''), key);

/** What the name puts in front of the measure's: 国内 of 国内旅游收入; undefined where it is no such measure. */
export function frontOf(claim: ClaimRecord, measure: Measure, place: string): string | undefined {
  if (claim.kind !== measure.kind || dimensionOf(claim.unitClass) !== dimensionOf(measure.unit)) return undefined;
  const name = nameAt(claim, place);
  const at = name.search(patternOf(measure));
  return at < 0 ? undefined : name.slice(0, at);
}

/** What narrows nothing, or stands in pieces around the name: 各项贷款余额 is 贷款余额. */
const WHOLE: ReadonlySet<string> = new Set(['', '?', '各项', '全部']);

/** A fact of a stated time about all of it. */
export const isWholeFact = (claim: ClaimRecord): boolean =>
  claim.status === 'actual' &&
  claim.periodBasis === 'stated' &&
  claim.period !== undefined &&
  claim.articleKind === 'news' &&
  !isFromValue(claim) &&
  !isPart(claim) &&
  WHOLE.has(narrowingOf(claim));

/** Of exactly these days; a stock of a day is one of the span that ends on it. */
function areOfOneTime(a: ClaimRecord, b: ClaimRecord): boolean {
  const [x, y] = [daysOf(a.period!), daysOf(b.period!)];
  if (!x || !y || x.last !== y.last) return false;
  if (x.first === y.first) return true;
  return [x, y].some(({ first, last }) => first === last) && [a, b].some(({ aspect }) => aspect === 'stock');
}

/** Of one place; one that no claim names is one only within a document. */
const areOfOnePlace = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.scopeKey === ''
    ? b.scopeKey === '' && a.doc === b.doc
    : b.scopeKey === a.scopeKey || (b.scopeKey === '' && b.key.includes(a.scopeKey));

/**
 * The figure of a measure for the place and time of a claim; undefined where none is printed, or two that contradict
 * each other. `front` is what stands in front of its name.
 */
export function figureOfMeasure(
  measure: Measure,
  front: string,
  of: ClaimRecord,
  context: RuleContext,
): Figure | undefined {
  const last = daysOf(of.period!)!.last;
  const found = context
    .claimsUntil(measure.kind, measure.unit, last)
    .filter((claim) => frontOf(claim, measure, of.scopeKey) === front && isWholeFact(claim) && !isAverage(claim))
    .filter((claim) => areOfOnePlace(of, claim) && areOfOneTime(of, claim) && !onOtherFooting(of, claim))
    .filter((claim) => (daysBetween(of.published, claim.published) ?? Infinity) <= REVISED_AFTER_DAYS)
    .map((claim) => context.figureOf(claim))
    .filter(({ unfinished }) => !unfinished);
  return uncontradicted(found);
}
