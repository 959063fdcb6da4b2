import { besideReports } from '../conflict/beside-conflict.js';
import { comparedFigures, conflictsIn } from '../conflict/conflicts.js';
import { conflictReport } from '../conflict/conflict-report.js';
import { reprintReports } from '../conflict/reprint-conflict.js';
import { addedAsAll } from '../reckoning/added-as-all.js';
import type { AddedAsAll } from '../reckoning/added-as-all.js';
import type { Figure } from '../figure/figure.js';
import { reachedBefore } from '../reckoning/first-time.js';
import { isGeneric } from '../words/generic.js';
import { printOther, sideBySide } from '../figure/pair.js';
import { compared, inOrder, read, sameMetric } from '../proof.js';
import { seriesRule } from '../rule.js';
import type { Report } from '../rule.js';

const reachedReport = (later: Figure, earlier: Figure): Report<'first'> => ({
  message: 'first',
  values: { ...sideBySide(later, earlier), earlier: earlier.first.period! },
  severity: 'warning',
  figures: [later, earlier],
  proof: [read(later), read(earlier), sameMetric(later, earlier), inOrder(earlier, later)],
});

const addedReport = ({ told, added, all }: AddedAsAll): Report<'added'> => ({
  message: 'added',
  values: sideBySide(told, all),
  severity: 'warning',
  figures: [told, added, all],
  proof: [read(told), read(added), read(all), compared(told, all)],
  repair: printOther(told, all, 'agree'),
});

/**
 * Two figures of one metric for one period that have no number in common: 一季度规模以上工业增加值同比增长6.1% in one paper,
 * 增长6.4% in another.
 *
 * Silent where bounds or rounding let both be true (近460万, 459.8万; 364.7万, 365万), where one sentence says both, where
 * bases differ, and where a power of ten, a digit or a sign explains the difference (those have rules of their own).
 * At most a warning where a date is implied, an edge is soft, a name may have been cut short, or one text says both;
 * at most info where a name is generic (产量), figures are worlds apart, or an official revision is in the words.
 *
 * Also (a warning) what is said to be reached for the first time and was reached before (`reachedBefore`); what was added,
 * told as all there is (`addedAsAll`); and where two reports of one occasion print another figure alike and differ in what
 * stands with it, whatever each calls it (`counterparts`).
 */
export const valueConflict = seriesRule({
  id: 'value-conflict',
  subject: 'series',
  severity: 'error',
  about: { zh: '同一指标、同一时期的两个数不能同真', en: 'two figures of one metric and period cannot both be true' },
  messages: {
    conflict: {
      zh: '“{metric}”{period}：{a}与{b}不能同真',
      en: '“{metric}” {period}: {a} and {b} cannot both be true',
    },
    first: {
      zh: '“{metric}”{period}称首次达到{a}，而{earlier}已为{b}',
      en: '“{metric}” is said to reach {a} for the first time in {period}, yet was {b} in {earlier}',
    },
    added: {
      zh: '“{metric}”{period}：{a}是新增数，却被说成总数（{b}）',
      en: '“{metric}” {period}: {a} is what was added, yet told as all there is ({b})',
    },
  },
  reprint: (reprint, context) => reprintReports('conflict', undefined, reprint, 'agree', context),
  beside: (pair) => besideReports('conflict', undefined, pair, 'agree'),
  check: (series, context) => [
    ...conflictsIn(series, context)
      .filter((conflict) => conflict.slip === undefined)
      .map((conflict) => conflictReport('conflict', conflict, comparedFigures(series, context), 'agree')),
    ...(series.kind === 'level' && !isGeneric(series.key)
      ? [...reachedBefore(series.figures)].map(([later, earlier]) => reachedReport(later, earlier))
      : []),
    ...addedAsAll(series, context).map(addedReport),
  ],
});
