import { beforeHead, HEAD_AT_END, joined } from '../names/complete.js';
import type { MetricContext } from '../reading.js';

/** Names that the figure before lends what it is a sort or a day of. */

/** 分品种看，猪肉48万吨: a sentence that sorts what the one before told. */
const SORTS = /^(?:其中，?)?(?:分|按|从)[^，。；]{1,8}(?:看|分|划分)，/;
const SEATS = /(?:床位|座位|学位|泊位|车位|席位)$/;
const LONGEST = 12;

/** The last figure in the same unit that this one can be a sort of: its name, and the text from it to this one. */
function sortedWhole({ view, antecedent, earlier }: MetricContext): { name: string; between: string } | undefined {
  const { article, clause, quantity, siblings, place } = view;
  let last = place - 1;
  while (last >= 0 && siblings[last]!.unit !== quantity.unit) last--;
  const start = last >= 0 ? siblings[last]!.end : article.sentences[clause.sentence]!.start;
  const between = article.text.slice(start, quantity.start);
  const name = last >= 0 ? earlier[last]?.name : antecedent?.unit === quantity.unit ? antecedent.name : undefined;
  return name === undefined ? undefined : { name, between };
}

/**
 * 全省肉类产量92万吨。分品种看，猪肉63万吨; 床位7400张：医院5900张: of a sort the same is told as of all.
 *
 * @returns undefined where the figure is of no such list
 */
export function ofSort(name: string, context: MetricContext): string | undefined {
  const { view, kind } = context;
  const { family } = view.quantity;
  if (kind.kind !== 'level' || name === '' || name.length > LONGEST || HEAD_AT_END.test(name) || /[增减]产$/.test(name)) return undefined; // prettier-ignore
  const { article, clause, quantity } = view;
  const before = article.text.slice(article.sentences[clause.sentence]!.start, quantity.start);
  const sorts = SORTS.test(before);
  if (!sorts && !before.includes('：')) return undefined;
  const whole = sortedWhole(context);
  if (!whole || (!sorts && !/[：，、]/.test(whole.between))) return undefined;
  const head = (/^(?:physical|currency)$/.test(family) ? HEAD_AT_END : SEATS).exec(whole.name)?.[0];
  return head === undefined || name.includes(head) ? undefined : joined(name, head);
}

const ONE_DAY = /^(?:(?:单日|当日)?(?:最高|峰值|最高峰|高峰)日?|最高(?:单日|峰日)|单日(?:最高|峰值)?)$/;

/** 日均客运量36万人次，最高单日52万人次: the most in one day of what was told before. */
export function ofOneDay(name: string, { antecedent, view, kind }: MetricContext): string {
  const alike = antecedent?.unit === view.quantity.unit && antecedent.kind === 'level' && kind.kind === 'level';
  return alike && ONE_DAY.test(name) ? beforeHead(antecedent.name.replace(/日均|单日最高|累计/g, ''), '单日最高') : name; // prettier-ignore
}
