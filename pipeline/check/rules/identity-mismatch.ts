import { IDENTITIES } from '../../lexicon/identities.js';
import type { Identity, Measure } from '../../lexicon/identities.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { compareExact, exact, multiply } from '../../text/exact.js';
import { intervalOf } from '../../text/interval.js';
import { subtractIntervals } from '../../text/interval-arithmetic.js';
import { gap, relate } from '../../text/relation.js';
import { ofDailyAverage } from '../reckoning/averages.js';
import { ofDays, ofSign } from '../reckoning/defined-by.js';
import type { DefinedBy } from '../reckoning/defined-by.js';
import { intervalInDimension } from '../figure/dimension.js';
import type { Figure } from '../figure/figure.js';
import { figureOfMeasure, frontOf, isWholeFact } from '../reckoning/identities.js';
import { sideBySide } from '../figure/pair.js';
import { comparedSets, read, stepOf } from '../proof.js';
import { times } from '../reckoning/reckoning.js';
import type { Reckoned } from '../reckoning/reckoning.js';
import { statementRule } from '../rule.js';
import type { Report, RuleContext } from '../rule.js';

type Messages = DefinedBy | 'average' | 'identity';

/** Averages of a year's ends, and what one publisher counts and another does not, may move so much of it. */
const SLACK = exact(25, -3);
const HUNDRED = intervalOf({ value: exact(100), bound: 'eq' });

/** What the part is, as ratio and whole have it. */
function reckonedPart({ is }: Identity, ratio: Figure, whole: Figure): Reckoned | undefined {
  const [r, w] = [intervalInDimension(ratio), intervalInDimension(whole)];
  if (is === 'ratio') return times(w, r, ratio.first.unitClass === '%');
  const rest = is === 'rest' ? subtractIntervals(HUNDRED, r) : subtractIntervals(w, r);
  if (is === 'difference') return { reckoned: rest, steps: [stepOf('subtract', w, r, rest)] };
  const left = times(w, rest, true);
  return left && { reckoned: left.reckoned, steps: [stepOf('subtract', HUNDRED, r, rest), ...left.steps] };
}

function ofIdentity(claim: ClaimRecord, identity: Identity, context: RuleContext): Report<Messages>[] {
  const front = frontOf(claim, identity.ratio, claim.scopeKey);
  if (front === undefined || !isWholeFact(claim)) return [];
  const at = (measure: Measure): Figure | undefined => figureOfMeasure(measure, front, claim, context);
  const [part, whole] = [at(identity.part), at(identity.whole)];
  if (!part || !whole) return [];
  const ratio = context.figureOf(claim);
  const told = reckonedPart(identity, ratio, whole);
  if (!told) return [];
  const printed = intervalInDimension(part);
  const related = relate(printed, told.reckoned);
  const between = gap(printed, told.reckoned);
  if (related.relation !== 'conflict' || !between) return [];
  const scale = intervalInDimension(identity.is === 'difference' ? whole : part).min ?? exact(0);
  if (compareExact(between, multiply(scale, SLACK)) < 0) return [];
  return [
    {
      message: 'identity',
      values: {
        ...sideBySide(ratio, part),
        other: whole.first.metric.name,
        whole: whole.first.text,
        part: part.first.metric.name,
      },
      severity: related.soft ? 'info' : 'warning',
      figures: [ratio, part, whole],
      proof: [read(ratio), read(part), read(whole), ...told.steps, comparedSets(printed, told.reckoned)],
    },
  ];
}

/**
 * A statistic that those it is made of by definition do not give, wherever the three are printed: 出口1286.4亿元 and
 * 进口871.9亿元 against 贸易顺差336.2亿元; 常住人口 and 城镇化率 against 乡村人口; 不良贷款余额 and 贷款余额 against 不良贷款率;
 * 优良天数比率88.5% of a year against 优良天数超330天; more deaths than births against a 自然增长率 above nothing; so much a day, and the
 * days it is of: 8天发送旅客1.51亿人次 against 日均1640万人次.
 *
 * Silent where one of them is not of the same stated time and place (a place that none names: not of one document), is
 * told by another definition, as a part or an average, or in two figures that contradict each other; where rounding or a
 * fortieth of it would reconcile them; where half a year lies between their publications.
 */
export const identityMismatch = statementRule({
  id: 'identity-mismatch',
  subject: 'statement',
  severity: 'warning',
  about: { zh: '按定义相关的几个数对不上', en: 'a figure that those it is defined by do not give' },
  messages: {
    identity: {
      zh: '“{metric}”{period}为{a}，与“{part}”{b}、“{other}”{whole}不符',
      en: '“{metric}” {period}: {a}, which “{part}” {b} and “{other}” {whole} do not give',
    },
    days: {
      zh: '“{metric}”{period}为{a}，与{all}天的{b}不符',
      en: '“{metric}” {period}: {a}, which {b} of {all} days is not',
    },
    average: {
      zh: '“{metric}”{a}，{days}天合计与{b}不符',
      en: '“{metric}”: {a} a day for {days} days is not {b}',
    },
    sign: {
      zh: '“{metric}”{period}为{a}，而出生{b}、死亡{loss}，正负相反',
      en: '“{metric}” {period}: {a}, yet {b} came and {loss} went',
    },
  },
  check: ({ claims }, context) =>
    claims.flatMap((claim) => [
      ...IDENTITIES.flatMap((identity) => ofIdentity(claim, identity, context)),
      ...ofDays(claim, context),
      ...ofSign(claim, context),
      ...ofDailyAverage(claim, context),
    ]),
});
