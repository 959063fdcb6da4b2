import type { Exact } from '../../text/exact.js';
import type { CleanSpan } from '../../text/span.js';
import type { Quantity } from '../quantity.js';
import type { QuantityView } from '../view.js';
import { trimName } from './noun-phrase.js';
import type { MetricContext, MetricPattern } from './reading.js';

/** N个中的M个: `place` is M's, and N is no claim of its own. */
export interface PartOfCount {
  readonly whole: Exact;
  /** What N counts: 国民经济大类. */
  readonly noun: string;
  readonly wholePlace: number;
}

const AMONG = /^([^，。；、\d]{1,16}?)(?:当中|之中|里面|中(?![心国央小东]))(?:[，、]|的|有|，有)*([^。；\d]{0,24})$/;

/**
 * Reads 31个省份中28个省份, 41个行业中，电子、汽车等37个行业, 97个国民经济大类中的74个. The two must be counted alike.
 */
export function partOfCount(view: QuantityView): PartOfCount | undefined {
  const { siblings, place, article, quantity } = view;
  const whole = siblings[place - 1];
  if (!whole || !counted(quantity) || !counted(whole) || whole.unit !== quantity.unit) return undefined;
  const between: CleanSpan = { start: whole.extent.end, end: quantity.extent.start };
  const match = AMONG.exec(article.text.slice(between.start, between.end).replace(/[(（][^）)]*[）)]/g, ''));
  return match ? { whole: whole.value, noun: trimName(match[1]!), wholePlace: place - 1 } : undefined;
}

const counted = (quantity: Quantity): boolean => quantity.family === 'counter' && !quantity.ordinal;

/** 5G应用融入97个国民经济大类中的74个 → 5G应用融入的国民经济大类; 28个省份工业增加值同比增长 → 工业增加值同比增长的省份. */
export const partOfWholeCount: MetricPattern = {
  id: 'metric.part-of-count',
  read({ view }: MetricContext) {
    const part = partOfCount(view);
    if (!part) return undefined;
    const { text } = view.article;
    const rest = /^[^，。；！？”]{0,30}/.exec(text.slice(view.quantity.extent.end, view.clause.end))![0];
    const noun = part.noun;
    const predicate = trimName(
      rest.startsWith(noun) ? rest.slice(noun.length) : rest.replace(/^(?:省份|行业|个|地区)/, ''),
    );
    if (predicate.length >= 2) return { name: `${predicate}的${noun}`, whole: part.whole };
    const subject = trimName(
      text.slice(view.clause.start, view.siblings[part.wholePlace]!.extent.start).replace(/(?:了|到)$/, ''),
    );
    return { name: subject === '' ? noun : `${subject}的${noun}`, whole: part.whole };
  },
};
