import { rightText } from '../../view.js';
import type { QuantityView } from '../../view.js';
import { complete } from '../names/complete.js';
import type { MetricContext, MetricPattern } from '../reading.js';

/** Money whose head is left to the verb: what bonds are issued for, what a deal was closed at. */

const BOND = '(?:国债|债券|专项债|地方债|熊猫债|可转债|存单)';
const BEHIND = new RegExp(`^(?:的)?(?:\\d+年期)?((?:(?![的和、])[\\p{Script=Han}A-Za-z“”]){0,12}?${BOND})`, 'u');
const AHEAD = new RegExp(`((?<!发(?=行))(?:(?!发行|推出|下达)[\\p{Script=Han}A-Za-z“”]){0,12}${BOND})(?:共计|合计|总计|累计|共)?(?:约|近|超|超过|达|达到)?$`, 'u'); // prettier-ignore
const MODIFIERS = /^.*(?:的|将|今年|本年|各地|全国)/;

/** 发行550亿元30年期特别国债, 300亿元储蓄国债今起发行, 发行专项债券1.3万亿元 → …发行额. */
export const issueOf: MetricPattern = {
  id: 'metric.issue',
  read({ kind, view }: MetricContext) {
    if (kind.kind !== 'level' || view.quantity.family !== 'currency') return undefined;
    const { article, clause, quantity } = view;
    const said = article.text.slice(clause.start, clause.end);
    if (!said.includes('发行') || /发行(?:规模|总额|额|量|价|费|余额)/.test(said)) return undefined;
    const lead = article.text.slice(clause.start, quantity.extent.start);
    const bond = BEHIND.exec(article.text.slice(quantity.extent.end, clause.end))?.[1] ?? AHEAD.exec(lead)?.[1];
    const name = bond?.replace(MODIFIERS, '') ?? '';
    return name.length < 2 ? undefined : { name: `${name}发行额` };
  },
};

const CLOSED =
  /^(?:元|人民币)?(?:的)?(?:总价|价格|高价|低价|天价)?(?:成功|顺利|最终|公开)?(成交|中标|竞得|摘得|摘牌|拍出|拍下|拍卖成交)/;
const BIDDERS = /(?:方|人|者|企业|公司|机构|买家|竞价)$/;
const AT = /以(?:约|近|超)?$/;
const HEADS: Readonly<Record<string, string>> = { 中标: '中标价' };

/** 以103万元价格成交 → …成交价; 60万元是起拍价: whose price, what was told before says. */
export const dealOf: MetricPattern = {
  id: 'metric.deal',
  read(context: MetricContext) {
    const { kind, view } = context;
    if (kind.kind !== 'level' || view.quantity.family !== 'currency') return undefined;
    const { article, clause, quantity } = view;
    const closed = CLOSED.exec(rightText(view))?.[1];
    const head = closed !== undefined && AT.test(article.text.slice(clause.start, quantity.extent.start)) ? (HEADS[closed] ?? '成交价') : priceThatIs(view); // prettier-ignore
    // 9个意向方竞价，以103万元成交: who bids is not what is sold.
    const bids = BIDDERS.test(context.antecedent?.name ?? '');
    return head === '' ? undefined : { name: bids ? head : complete(head, context) };
  },
};

/** 60万元是起拍价: a figure alone, and what price it is. */
const PRICE = /^(?:是|为)(起拍价|起竞价|底价|保留价|挂牌价|评估价|标底)$/;
const priceThatIs = (view: QuantityView): string => PRICE.exec(rightText(view).replace(/[，。；].*$/s, ''))?.[1] ?? '';
