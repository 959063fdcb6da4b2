import type { Exact } from '../../../text/exact.js';
import type { CleanSpan } from '../../../text/span.js';
import type { Quantity } from '../../quantity.js';
import type { QuantityView } from '../../view.js';
import { trimName } from '../names/noun-phrase.js';
import { HEAD_AT_END } from '../names/complete.js';
import type { Antecedent, MetricContext, MetricPattern } from '../reading.js';

/** N个中的M个: `place` is M's, and N is no claim of its own. */
export interface PartOfCount {
  readonly whole: Exact;
  /** What N counts: 国民经济大类. */
  readonly noun: string;
  readonly wholePlace: number;
}

const AMONG =
  /^([^，。；、\d]{1,16}?)(?:当中|之中|里面|里(?![程约])|中(?![心国央小东]))(?:[，、]|的|有|，有)*([^。；\d]{0,24})$/;

/**
 * Reads 31个省份中28个省份, 182个建制村里，已有128个, 41个行业中，电子、汽车等37个行业, 97个国民经济大类中的74个. The two must be counted alike.
 */
export function partOfCount(view: QuantityView): PartOfCount | undefined {
  const { siblings, place, article, quantity } = view;
  const whole = siblings[place - 1];
  if (!whole || !counted(quantity) || !counted(whole) || whole.unit !== quantity.unit) return undefined;
  const between: CleanSpan = { start: whole.extent.end, end: quantity.extent.start };
  const match = AMONG.exec(article.text.slice(between.start, between.end).replace(/[(（][^）)]*[）)]/g, ''));
  return match && !match[2]!.includes('其中')
    ? { whole: whole.value, noun: trimName(match[1]!), wholePlace: place - 1 }
    : undefined;
}

const ALL_BEFORE = /(?:全部|所有)$/;
const ALL_BEHIND =
  /^[^，。；：、\d全均都]{2,20}(?:，并)?(?:已经|已|将)?(?:全部(?!\p{Script=Han}{0,2}的)|(?<![平日月年人户])(?:均|都)(?=已|实现|保持|落地|完成|开工|建成|投产|恢复|参与|参加))/u;
const OF_ALL = /^(?:个|家|项|座|条|省份|大类|市|县|国)$/;

/** 13项改革措施均已落地, 全部10个大省实现增长: so many, of as many. */
export function allOf({ article, clause, quantity }: QuantityView): Exact | undefined {
  if (!counted(quantity) || !OF_ALL.test(quantity.unit) || quantity.bound !== 'eq') return undefined;
  const before = article.text.slice(Math.max(clause.start, quantity.start - 2), quantity.start);
  const behind = article.text.slice(quantity.end, quantity.end + 26);
  return ALL_BEFORE.test(before) || ALL_BEHIND.test(behind) ? quantity.value : undefined;
}

const counted = (quantity: Quantity): boolean => quantity.family === 'counter' && !quantity.ordinal;

const ADVERBS = /(?:已经|已|均|都|全部|分别|也|仍)/g;
/** 开通了客运班车. */
const DONE = /(?<=\p{Script=Han}{2})[了过](?=\p{Script=Han}{2})(?!过程|过去)/u;
const GROWS = /^(.*?)(?:同比)?(?:保持|实现|呈现)?(?:了)?(?:同比)?(?:正)?增长(?:态势)?$/;

/** 保持增长, 实现同比增长: one wording; what grows, where it is left out, is what the sentences before grew by. */
function growing(predicate: string, antecedent: Antecedent | undefined): string {
  const grows = GROWS.exec(predicate);
  if (!grows) return predicate;
  const head = antecedent && HEAD_AT_END.exec(antecedent.name)?.[0];
  return `${grows[1] === '' ? (head ?? '') : grows[1]}同比增长`;
}

/** 5G应用融入97个国民经济大类中的74个 → 5G应用融入的国民经济大类; 28个省份工业增加值同比增长 → 工业增加值同比增长的省份. */
export const partOfWholeCount: MetricPattern = {
  id: 'metric.part-of-count',
  read({ view, antecedent }: MetricContext) {
    const part = partOfCount(view);
    if (!part) return undefined;
    const { text } = view.article;
    const { noun, whole, wholePlace } = part;
    const rest = /^[^，。；！？”]{0,30}/.exec(text.slice(view.quantity.extent.end, view.clause.end))![0];
    const said = rest.startsWith(noun) ? rest.slice(noun.length) : rest.replace(/^(?:省份|行业|个|地区)/, '');
    const predicate = trimName(said.replace(ADVERBS, '').replace(DONE, ''));
    if (predicate.length >= 2) return { name: `${growing(predicate, antecedent)}的${noun}`, whole };
    const ahead = text.slice(view.clause.start, view.siblings[wholePlace]!.extent.start);
    const subject = trimName(ahead.replace(ADVERBS, '').replace(/(?:了|到)$/, ''));
    return { name: subject === '' ? noun : `${subject}的${noun}`, whole };
  },
};
