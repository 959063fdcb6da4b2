import { placesOnly } from '../names/place-name.js';
import { rightText, type QuantityView } from '../../view.js';
import { isNoun } from './at-last.js';

/** 第二大城市, 第一产粮大省: a size, not a statistic, is what such a place is told by. */
const LARGE_PLACE = /^(?:大|\p{Script=Han}{2,6}大[省市县区])/u;

/** Whether a rank says how large a place is, with nothing measured of it before. */
export const isOfAPlace = (view: QuantityView, subject: string): boolean =>
  view.quantity.unit === '' &&
  LARGE_PLACE.test(rightText(view)) &&
  (subject === '' || placesOnly(view.words, view.floor, view.at, subject));

/** 全国第一|产粮大省|黑龙江, 法国第二大|城市|马赛: the kind, without the one that is named. */
const KIND =
  /^大?(\p{Script=Han}{0,6}?(?:大[省市县区国]|城市|经济体|贸易伙伴国?|市场|生产国|出口国|消费国|产油国|油田|气田|机场|港口|沙漠|湖|平原|银行|企业|集团|书展|通道|灌区|岛))/u;

/** 法国|第二大|城市马赛, 全国|第一|产粮大省: among what it is so large. */
const LARGE = /^大?([^，。；：、！？（）的\d\n]{2,10}?)(?=[，。；：、！？（）的\n]|[是为在将与和今]|$)/;

/** 第一产粮大省, 第二产棉大县: a place that is large by what it yields. */
const YIELDS = /^产(\p{Script=Han})大[省市县区国]$/u;
const CROPS: Readonly<Record<string, string>> = { 粮: '粮食', 棉: '棉花', 油: '油料', 煤: '煤炭', 茶: '茶叶' };

/** What a place in an order is of: those it is one of, as they stand around it. */
function orderOf({ article, quantity, words, at, floor }: QuantityView): string {
  const behind = article.text.slice(quantity.end, quantity.end + 14);
  const kind = (KIND.exec(behind) ?? LARGE.exec(behind))?.[1];
  if (kind === undefined || quantity.unit !== '') return '';
  let from = at;
  while (from > floor && at - from < 3 && isNoun(words[from - 1]!)) from--;
  const among = words
    .slice(from, at)
    .map(({ text }) => text)
    .join('');
  const crop = YIELDS.exec(kind)?.[1];
  return crop === undefined ? `${among}${kind}排名` : `${CROPS[crop] ?? crop}产量${among}排名`;
}

/** The same as a reading. */
export function namedOrder(view: QuantityView): { name: string } | undefined {
  const name = orderOf(view);
  return name === '' ? undefined : { name };
}
