import { BARE_HEADS, INDICATOR_HEADS, MEASURES_OF_TRADES } from '../../../lexicon/metric-words.js';
import { oneOf } from '../../../text/one-of.js';
import { isThing } from './thing-name.js';
import type { Antecedent, MetricContext } from '../reading.js';

const BARE = new Set<string>(BARE_HEADS);
export const HEAD_AT_END = new RegExp(`${oneOf(INDICATOR_HEADS)}$`);
export const CHANGE_NOUN = /(?:平均|年均)?(?:增速|增幅|涨幅|降幅|跌幅)$/;
/** A word put before a name's head: 成都东站旅客|单日最高|发送量, and before the whole name where its head is none of an amount. */
export const beforeHead = (name: string, word: string): string =>
  HEAD_AT_END.test(name) ? name.replace(HEAD_AT_END, `${word}$&`) : word + name;
const LEAD = /^(?:完成|实现|其|该|此|这|同比|环比|平均|年均|单日|当日|全年|累计|总的)+/;

/** 对经济增长的贡献率: whose, the clause before says. */
const OF_SOMETHING = /^对.{2,12}(?:贡献率|依存度|拉动)$/;

/** 期限, 平均年龄, 建设工期: a time that says nothing without what takes it. */
const BARE_TIME =
  /^(?:(?:总|平均|最[大小长短高低]|全部|整个|建设|预计|合作|服务|使用|停留|驻留|闲置|开机|办理|飞行|行驶|运行|持续|有效|受教育)*(?:期限|时限|年限|周期|任期|工期|会期|展期|行程|车程|用时|时长|年龄|病程|有效期|闲置期|停留期|保质期|寿命)|总时间)$/;
export const isBareTime = (name: string): boolean => BARE_TIME.test(name);

/** Names that need what they are of: a bare head (产量, 其中销量), or nothing at all. */
export const isBare = (name: string): boolean => {
  if (OF_SOMETHING.test(name)) return true;
  const plain = name.replace(LEAD, '');
  return plain === '' || BARE.has(plain) || BARE.has(name) || isBareTime(plain);
};

/** 海关, 统计局: who reports the exports has none. */
const REPORTS = /(?:海关|总署|[^布格结]局|厅|委|委员会|协会|办公室)$/;

/** What a name without its own subject is of: a numberless clause before it, else the last metric. */
function ownerOf(context: MetricContext): string {
  const { antecedent } = context;
  const topic = REPORTS.test(context.topic) ? '' : context.topic;
  if (topic !== '') return topic;
  if (antecedent && isOwn(context)) return ownedBy(antecedent);
  // 拨备覆盖率287%。全年实现营业收入98.6亿元: what has a rate is no owner of the next sentence's sum.
  if (antecedent?.kind === 'share' && RATE_AT_END.test(antecedent.name) && context.kind.kind !== 'share' && context.kind.kind !== 'pp') return context.sentenceTopic(); // prettier-ignore
  const sentenceTopic = context.sentenceTopic();
  return sentenceTopic === '' ? (antecedent ? ownedBy(antecedent) : '') : sentenceTopic;
}

const RATE_AT_END = /率$/;

const isOwn = ({ antecedent, topic, view }: MetricContext): boolean =>
  (topic === '' || REPORTS.test(topic)) && antecedent?.sentence === view.clause.sentence;

/** What a head such as 规模 belongs to: not 获服务的企业, but what they got; 开工的治理工程 have an own 总投资. */
const ownedBy = ({ name, subject }: Antecedent): string =>
  name.includes('的') && subject !== '' && !isThing(name) ? subject : name;

/** 雅万高铁线路全长142公里，设计时速350公里: the line's, not its length's. */
export const OWN_MEASURE = /(?<=.{3})(?:线路|新建|正线|主线)*(?:全长|总长|(?<=线)长)$/;
/** 新能源汽车产量 owns a 市场占有率: what stands before its own head. */
export const stemOf = (owner: string): string =>
  owner
    .replace(/(?:占.*比重|增速|用[水肥药电种]量|(?:的)?(?:数量|总数))$/, '')
    .replace(HEAD_AT_END, '')
    .replace(/(?<=.{2})距(?:离)?\p{Script=Han}{1,6}$/u, '')
    .replace(
      /(?:线路|正线|主线|新建|海拔)*(?:(?:设计|最高|运营)*(?:时速|速度)|额定容量|(?:成交|起拍|起竞|中标|挂牌|评估)价|全长|总长|海拔|期限|周期|(?<=[桥道路线渠堤段])长)$/,
      '',
    )
    .replace(/(?:贷款|产业|核心产业)?(?:总|的)$/, '')
    .replace(/(?<=.{2})(?:平均|年均|种植|播种)$/, '');

/** 增加值同比增长的工业大类行业, …增长面扩大: the face of growth is theirs. */
const COUNT_OF_GROWING = /^(.{2,12}?)同比增长的(.{2,12})$/;

/** 货物贸易进出口总值41.76万亿元，其中出口23.77万亿元: a part of the total has its own name, 货物贸易出口. */
const ONE_WAY = /^(?:出口|进口|[出进]口[总]?[额值量]|顺差|逆差|贸易[顺逆]差)$/;
const BOTH_WAYS = /进出口(?:总值|总额|规模|总规模|总量|额|值|量)?$/;

/** 服务业实际使用外资增长0.9%, 高技术服务业增长23.5%: of the part what was said of the whole. */
const OF_A_TRADE = new RegExp(`(?:业|业务|产业|服务)(${oneOf(MEASURES_OF_TRADES)})$`);
const TRADE = /(?:业|服务)$/;
/** 新增感染者25902例，其中境外输入148例，本土病例25754例: parts by a word that only tells them from each other. */
const PART = /^(?:输入的(境[外内])|(本土|境[外内](?:输入)?))(?:确诊)?(?:病例)?$/;
const OTHER_PART = /境[外内](?:输入)?|本土/;

/** 港口货物吞吐量增长6.6%，其中内、外贸吞吐量: of the ports. */
const TRAFFIC = /^(内贸|外贸)(?:货物)?吞吐量$/;
const ALL_TRAFFIC = /(?:[内外]贸)?货物吞吐量$/;

/** 其中，本土病例106例: a sentence of its own goes on with the last one. */
const goesOn = ({ antecedent, view }: MetricContext): boolean =>
  antecedent?.sentence === view.clause.sentence ||
  (antecedent?.sentence === view.clause.sentence - 1 &&
    view.article.text.startsWith('其中', view.article.sentences[view.clause.sentence]!.start));

/** 城市低保对象320万人，低保平均标准700元: of the towns' as well. */
const OF_SIDE = /^(城市|城镇|农村|乡村)(低保|特困|居民人均)/;

export function ofWhole(name: string, context: MetricContext): string {
  const { antecedent, view, kind } = context;
  if (!antecedent || !goesOn(context)) return name;
  const side = OF_SIDE.exec(antecedent.name);
  if (side && name.startsWith(side[2]!)) return side[1]! + name;
  const measure = kind.kind === 'growth' && TRADE.test(name) ? OF_A_TRADE.exec(antecedent.name)?.[1] : undefined;
  if (measure !== undefined) return name + measure;
  const traffic = TRAFFIC.exec(name);
  if (traffic && ALL_TRAFFIC.test(antecedent.name))
    return antecedent.name.replace(ALL_TRAFFIC, `${traffic[1]!}货物吞吐量`);
  const part = antecedent.unit === view.quantity.unit ? PART.exec(name) : null;
  if (!part || antecedent.name === name) return name;
  const [, added, whole] = /^(新增|现有|累计)?(.*)$/.exec(antecedent.name.replace(OTHER_PART, ''))!;
  return `${added ?? ''}${part[1] === undefined ? part[2]! : `${part[1]}输入`}${whole!}`;
}

/** A bare head completed by what it is of: 市场占有率 after 新能源汽车产销 is 新能源汽车市场占有率. */
export function complete(name: string, context: MetricContext): string {
  if (!isBare(name)) return ofWhole(name, context);
  const bare = name.replace(/^(?:完成|实现|其|该|此|这)/, '');
  // 食用菌产量…，销往46个国家。目前产量居全国第二: said in full before, and nothing nearer is its owner.
  const full = bare.length > 1 && context.topic === '' && !isOwn(context) && !CHANGE_NOUN.test(bare) && !ONE_WAY.test(bare) ? context.withHead(bare) : ''; // prettier-ignore
  if (full !== '' && context.sentenceTopic() === '') return full;
  const owner = ownerOf(context);
  const grown = /^(?:增长面|亏损面)$/.test(bare)
    ? COUNT_OF_GROWING.exec(context.earlier.findLast((r) => r)?.name ?? '')
    : null;
  if (grown) return `${grown[2]}${grown[1]}${bare}`;
  if (owner === '') return name;
  const trade = owner.replace(/(?:占.*比重|增速)$/, '');
  if (ONE_WAY.test(bare) && BOTH_WAYS.test(trade)) return trade.replace(BOTH_WAYS, bare);
  // 新发放贷款的平均利率为3.65%，同比下降0.22个百分点: what falls is that itself, not whose it is.
  if (bare === '' || bare === '同比' || bare === '环比') return isOwn(context) ? context.antecedent!.name : owner;
  if (CHANGE_NOUN.test(bare)) return owner;
  // 固定资产投资完成320亿元，进度较上年提高: of the investment.
  if (bare === '进度' && owner.endsWith('投资')) return owner + bare;
  if (owner.endsWith(bare)) return owner;
  // 国内生产总值增长6.6%，总量突破90万亿元: the total is what was spoken of.
  if (TOTAL.test(bare) && TOTAL.test(owner)) return owner.endsWith('生产总值') ? owner : owner.replace(TOTAL, bare);
  // 国际收支货物和服务贸易进出口规模, 实现顺差: of the trade.
  const stem = /[顺逆]差$/.test(bare) ? stemOf(owner).replace(/进出口$/, '') : stemOf(owner);
  // 净利润 and 营收: 净 is nobody.
  return /^[净毛总]?$/.test(stem) ? bare : joined(stem, bare);
}

const TOTAL = /总[值额量]$/;

/** 绿色电力交易 and 交易量: what both have in common is said once. */
export function joined(stem: string, head: string): string {
  // 外贸进出口 and 出口: 外贸出口.
  if (/^(?:出口|进口)/.test(head) && BOTH_WAYS.test(stem)) return stem.replace(BOTH_WAYS, head);
  for (let length = Math.min(stem.length, head.length - 1); length >= 2; length--)
    if (stem.endsWith(head.slice(0, length))) return stem + head.slice(length);
  return stem + head;
}
