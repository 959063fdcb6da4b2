import { leadText } from '../../view.js';
import type { MetricPattern } from '../reading.js';

const WHEN_AND_HOW = '(?:全年|当年|五年|累计|共|安排|拟)*';
/** Whose money, what for, and as what it is reckoned. */
const SPENT = new RegExp(
  `((?:中央|地方|各级|全国|省级|市级|公共)*财政|中央)${WHEN_AND_HOW}用于([^，。；\\d]{1,14}?)(?:等?(?:各个?)?方面|事业)?的(投入|支出|资金|经费|补助)(?:资金|总额)?(?:五年|累计|合计|总计|共|已|拟|安排|将|就|达到?|超过?|突破|约|近|为|是)*$`,
);

/** 中央财政用于“三农”的投入5955亿元 → 中央财政“三农”投入. */
export const spentOn: MetricPattern = {
  id: 'metric.spent',
  read({ view, kind }) {
    const spent = kind.kind === 'level' && view.quantity.family === 'currency' ? SPENT.exec(leadText(view)) : null;
    return spent ? { name: `${spent[1]!}${spent[2]!}${spent[3]!}` } : undefined;
  },
};
