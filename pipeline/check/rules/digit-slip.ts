import { conflictReport } from '../conflict/conflict-report.js';
import { besideReports } from '../conflict/beside-conflict.js';
import { comparedFigures, conflictsIn } from '../conflict/conflicts.js';
import { reprintReports } from '../conflict/reprint-conflict.js';
import { seriesRule } from '../rule.js';

/**
 * One digit apart, or two neighbouring digits changed about: 国家级智能制造示范工厂421家 printed as 412家 for the same day.
 *
 * Silent for figures of fewer than three digits (12, 21 agree by chance), for other days (a count grows from 421 to 431),
 * and where rounding lets both be true (364.7万, 364.8万).
 *
 * Also (a warning) where two reports of one occasion print another figure alike and differ in what stands with it, whatever
 * each calls it (`counterparts`).
 */
export const digitSlip = seriesRule({
  id: 'digit-slip',
  subject: 'series',
  severity: 'error',
  about: { zh: '一位之差或邻位颠倒（421/412）', en: 'one digit or a transposition apart (421, 412)' },
  messages: {
    slip: {
      zh: '“{metric}”{period}：{a}与{b}只差一位或两位颠倒',
      en: '“{metric}” {period}: {a} and {b} differ by one digit or a transposition',
    },
  },
  reprint: (reprint, context) => reprintReports('slip', 'digit', reprint, 'digits', context),
  beside: (pair) => besideReports('slip', 'digit', pair, 'digits'),
  check: (series, context) =>
    conflictsIn(series, context)
      .filter((conflict) => conflict.slip === 'digit')
      .map((conflict) => conflictReport('slip', conflict, comparedFigures(series, context), 'digits')),
});
