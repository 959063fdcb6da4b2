import { prematureBeside, prematureFacts, prematureReprint } from '../beside/fulfilment.js';
import type { Premature } from '../beside/fulfilment.js';
import { sideBySide } from '../figure/pair.js';
import { seriesRule } from '../rule.js';
import type { Report } from '../rule.js';

const reportOf = ({ fact, expected, severity, proof }: Premature): Report<'expected'> => ({
  message: 'expected',
  values: { ...sideBySide(fact, expected), target: expected.first.period ?? '' },
  severity,
  figures: [fact, expected],
  proof,
});

/**
 * An expectation reported as fact before its time: 产量有望连续16年位居第一 becomes 产量连续16年位居第一 while the year still runs.
 *
 * Silent where the fact is printed after the forecast's period is over, where the values differ, for flows and rates of
 * other periods, and where one sentence says both.
 */
export const forecastAsFact = seriesRule({
  id: 'forecast-as-fact',
  subject: 'series',
  severity: 'warning',
  about: { zh: '把预计当成事实', en: 'a forecast reported as fact' },
  messages: {
    expected: {
      zh: '“{metric}”{a}只是对{target}的预计，却被说成事实',
      en: '“{metric}” {a} is only expected for {target}, yet reported as fact',
    },
  },
  reprint: (reprint) => prematureReprint(reprint, 'forecast').map(reportOf),
  beside: (pair, context) => prematureBeside(pair, 'forecast', context).map(reportOf),
  check: (series, context) => prematureFacts(series, 'forecast', context).map(reportOf),
});
