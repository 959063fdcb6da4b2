import type { Quantity } from '../quantity.js';
import { leadText } from '../view.js';
import { changeSubject, complete, distribute } from './before.js';
import { nounPhraseBefore } from './noun-phrase.js';
import type { MetricContext, MetricPattern } from './reading.js';

const JOINED = /^(?:[、和与及，]|以及)*(?:近|约|超|超过|突破)?$/;

/** The run of coordinated quantities that this one is part of: 35.8%和37.9%. */
function runOf(context: MetricContext): { first: number; run: readonly Quantity[] } {
  const { siblings, place, article } = context.view;
  const joined = (i: number): boolean =>
    siblings[i - 1] !== undefined &&
    siblings[i - 1]!.family === siblings[i]!.family &&
    JOINED.test(article.text.slice(siblings[i - 1]!.extent.end, siblings[i]!.extent.start));
  let first = place;
  while (first > 0 && joined(first)) first--;
  let last = place;
  while (last + 1 < siblings.length && joined(last + 1)) last++;
  return { first, run: siblings.slice(first, last + 1) };
}

/**
 * 产销分别完成958.7万辆和949.5万辆，同比分别增长35.8%和37.9%: n subjects and n numbers are paired by place. A second
 * 分别 without subjects repeats the pairs of the first.
 */
export const distributed: MetricPattern = {
  id: 'metric.distributed',
  read(context) {
    const { view } = context;
    const { first, run } = runOf(context);
    if (run.length < 2) return undefined;
    const start = run[0]!.extent.start;
    const lead = view.article.text.slice(view.clause.start, start);
    const nth = view.place - first;
    const paired = /产销/.test(lead);
    if (!paired && !/分别/.test(lead)) return undefined;
    const head = {
      ...context,
      view: { ...view, left: { start: view.clause.start, end: start }, lead: { start: view.clause.start, end: start } },
    };
    const beforeEach = lead.includes('分别') ? lead.slice(0, lead.indexOf('分别')) : lead;
    const subject =
      context.kind.kind === 'level' || context.kind.kind === 'share'
        ? nounPhraseBefore(
            head.view,
            { start: view.clause.start, end: view.clause.start + beforeEach.length },
            context.periods,
          )
        : changeSubject(head);
    if (subject !== '') {
      const names = distribute(complete(subject, context), run.length);
      return names ? { name: names[nth]! } : { name: subject };
    }
    // Without subjects: the same pairs as the run before.
    const name = context.earlier[first - run.length + nth]?.name;
    return name ? { name } : undefined;
  },
};

/** …增长2.6%、3.7%、6.3% with no 分别 near, or a later member of any run: the first member's metric. */
export const laterMember: MetricPattern = {
  id: 'metric.later-member',
  read(context) {
    const { first } = runOf(context);
    if (first === context.view.place || leadText(context.view).trim() === '') return undefined;
    const name = context.earlier[first]?.name;
    return name ? { name } : undefined;
  },
};
