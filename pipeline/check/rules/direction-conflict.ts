import { conflictReport } from '../conflict/conflict-report.js';
import { besideReports } from '../conflict/beside-conflict.js';
import { comparedFigures, conflictsIn } from '../conflict/conflicts.js';
import { reprintReports } from '../conflict/reprint-conflict.js';
import { seriesRule } from '../rule.js';

/**
 * One size, two directions: 出口同比增长4.9% and 出口同比下降4.9% for the same period and base.
 *
 * Silent where the sizes differ too (that is a value conflict), where the bases differ (同比增长, 环比下降), and for zero.
 *
 * Also (a warning) where two reports of one occasion print another figure alike and differ in what stands with it, whatever
 * each calls it (`counterparts`).
 */
export const directionConflict = seriesRule({
  id: 'direction-conflict',
  subject: 'series',
  severity: 'error',
  about: { zh: '增减方向相反（增长/下降）', en: 'a rise in one place, a fall of the same size in another' },
  messages: {
    opposed: {
      zh: '“{metric}”{period}：同为{a}，一处说增、一处说减',
      en: '“{metric}” {period}: {a} up in one place, {b} down in another',
    },
  },
  reprint: (reprint, context) => reprintReports('opposed', 'direction', reprint, 'direction', context),
  beside: (pair) => besideReports('opposed', 'direction', pair, 'direction'),
  check: (series, context) =>
    conflictsIn(series, context)
      .filter((conflict) => conflict.slip === 'direction')
      .map((conflict) => conflictReport('opposed', conflict, comparedFigures(series, context), 'direction')),
});
