import { prematureBeside, prematureFacts, prematureReprint } from '../beside/fulfilment.js';
import type { Premature } from '../beside/fulfilment.js';
import { sideBySide } from '../figure/pair.js';
import { seriesRule } from '../rule.js';
import type { Report } from '../rule.js';

const reportOf = ({ fact, expected, severity, proof }: Premature): Report<'reached'> => ({
  message: 'reached',
  values: { ...sideBySide(fact, expected), target: expected.first.period ?? '' },
  severity,
  figures: [fact, expected],
  proof,
});

/**
 * A plan's figure reported as reached before its time: 到2025年七成以上的规上企业要用上工业软件 is a target; in April 2024
 * another paper says 七成以上的企业已经用上.
 *
 * Silent where the fact is printed after the target's period is over (then it is the outcome), where the values differ,
 * for flows and rates of other periods (5% of one year, 5% of the next), and where one sentence says both. Info where
 * only one digit agrees for different days, or the name is generic.
 */
export const targetAsFact = seriesRule({
  id: 'target-as-fact',
  subject: 'series',
  severity: 'warning',
  about: { zh: '把目标当成已经实现', en: 'a target reported as reached' },
  messages: {
    reached: {
      zh: '“{metric}”{a}是{target}的目标，却被说成已经实现',
      en: '“{metric}” {a} is the target for {target}, yet reported as reached',
    },
  },
  reprint: (reprint) => prematureReprint(reprint, 'target').map(reportOf),
  beside: (pair, context) => prematureBeside(pair, 'target', context).map(reportOf),
  check: (series, context) => prematureFacts(series, 'target', context).map(reportOf),
});
