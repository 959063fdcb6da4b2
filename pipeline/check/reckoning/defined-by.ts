import { SHARES_OF_DAYS, SIGNED_BALANCES } from '../../lexicon/identities.js';
import type { Measure } from '../../lexicon/identities.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysOf } from '../../model/period.js';
import { compareExact, exact, multiply } from '../../text/exact.js';
import { intervalOf } from '../../text/interval.js';
import type { Interval } from '../../text/interval.js';
import { addIntervals } from '../../text/interval-arithmetic.js';
import { relate } from '../../text/relation.js';
import { daysBetween } from '../figure/days.js';
import { figureOfMeasure, frontOf, isWholeFact } from './identities.js';
import { sideBySide } from '../figure/pair.js';
import { compared, comparedSets, read, stepOf } from '../proof.js';
import { times } from './reckoning.js';
import type { Report, RuleContext } from '../rule.js';

/* Two identities of their own: a share of days and the days, two counts and the sign of their balance. */

export type DefinedBy = 'days' | 'sign';

const measure = (kind: Measure['kind'], unit: string, name: string): Measure => ({ kind, unit, names: [name] });
const DAYS = SHARES_OF_DAYS.map(({ share, days }) => ({
  share: measure('share', '%', share),
  days: measure('duration', '日', days),
}));
const SIGNS = SIGNED_BALANCES.map(({ rate, gain, loss }) => ({
  rates: [measure('share', '%', rate), measure('growth', '%', rate)],
  gain: measure('level', '人', gain),
  loss: measure('level', '人', loss),
}));

/** Days without a valid measurement are no part of the whole, so there may be fewer. */
const FEWER_DAYS = exact(9, -1);

/** 优良天数比率88.5% of 365 days, and 优良天数超过330天. */
export function ofDays(claim: ClaimRecord, context: RuleContext): Report<DefinedBy>[] {
  const span = claim.period === undefined ? undefined : daysOf(claim.period);
  if (claim.kind !== 'duration' || !span || !isWholeFact(claim)) return [];
  return DAYS.flatMap(({ share, days }) => {
    const front = frontOf(claim, days, claim.scopeKey);
    const ratio = front === undefined ? undefined : figureOfMeasure(share, front, claim, context);
    const all = daysBetween(span.first, span.last);
    if (!ratio || all === undefined || all < 1) return [];
    const whole = intervalOf({ value: exact(all + 1), bound: 'eq' });
    const told = times(whole, ratio.interval, true);
    const part = context.figureOf(claim);
    if (!told) return [];
    const rounded = addIntervals(told.reckoned, ONE_DAY);
    const related = relate(part.interval, rounded);
    if (related.relation !== 'conflict') return [];
    const isFewer = part.interval.max !== undefined && compareExact(part.interval.max, told.reckoned.min!) < 0;
    if (isFewer && compareExact(part.interval.max!, multiply(told.reckoned.min!, FEWER_DAYS)) > 0) return [];
    return [
      {
        message: 'days',
        values: { ...sideBySide(part, ratio), all: String(all + 1) },
        severity: related.soft ? 'info' : 'warning',
        figures: [part, ratio],
        proof: [
          read(part),
          read(ratio),
          ...told.steps,
          stepOf('add', told.reckoned, ONE_DAY, rounded),
          comparedSets(part.interval, rounded),
        ],
      },
    ];
  });
}

/** A share of days is rounded to whole ones. */
const ONE_DAY: Interval = intervalOf({ value: exact(-1), valueMax: exact(1), bound: 'eq' });

/** 出生41.2万人，死亡57.8万人, and 自然增长率0.41‰. */
export function ofSign(claim: ClaimRecord, context: RuleContext): Report<DefinedBy>[] {
  return SIGNS.flatMap(({ rates, gain, loss }) => {
    const front = rates.map((rate) => frontOf(claim, rate, claim.scopeKey)).find((found) => found !== undefined);
    if (front === undefined || !isWholeFact(claim)) return [];
    const [born, dead] = [gain, loss].map((one) => figureOfMeasure(one, front, claim, context));
    if (!born || !dead) return [];
    const rate = context.figureOf(claim);
    const [higher, lower] = rate.value.coefficient > 0n ? [born, dead] : [dead, born];
    const related = relate(higher.interval, lower.interval);
    if (related.relation !== 'conflict' || compareExact(higher.value, lower.value) > 0) return [];
    return [
      {
        message: 'sign',
        values: { ...sideBySide(rate, born), loss: dead.first.text },
        severity: related.soft || rate.value.coefficient === 0n ? 'info' : 'warning',
        figures: [rate, born, dead],
        proof: [read(rate), read(born), read(dead), compared(born, dead)],
      },
    ];
  });
}
