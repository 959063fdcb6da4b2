import type { ScopeRow } from './scopes.js';

/*
 * What 全省, 市教育局, 三市 point at. The figure stands between 【 and 】; `publisher` is the manifest's.
 */

export interface PointerRow extends ScopeRow {
  readonly publisher?: string;
}

const of = (scope: string, text: string, publisher?: string): PointerRow => ({
  text,
  scope,
  ...(publisher !== undefined && { publisher }),
});
const none = (text: string, publisher?: string): PointerRow => ({
  text,
  ...(publisher !== undefined && { publisher }),
});

/** A body never answers 全省 or 全市, nor a lesser place or a larger one. */
export const LEVELS: readonly PointerRow[] = [
  of('安徽', '在安徽农业大学的试验田，新品种亩产创下纪录。今年全省推广玉米新品种【310万亩】。'),
  none('在西北农林科技大学的试验田，新品种亩产创下纪录。今年全省推广玉米新品种【310万亩】。'),
  of('甘肃省', '人民银行甘肃省分行介绍，一季度全省新增贷款【412亿元】。'),
  of('建设银行甘肃省分行', '建设银行甘肃省分行加大投放。一季度，全省普惠贷款余额达到【412亿元】。'),
  of('杭州', '杭州海关介绍了新措施。今年，全市出口增长【4.2%】。'),
  of('陕西勉县', '贵州油菜进入花期。在主产区——陕西勉县，花海连片，全县种植油菜【9万亩】。'),
  // The province of the only city named; the division that stands right before.
  of('云南', '曲靖结束了不通高铁的历史，全省通高铁的市州增至【12个】。'),
  of('天津', '兰州春意正浓。假期天津全市公园接待游客【310万人次】。'),
  of('山东', '齐鲁大地机声隆隆。今年全省小麦产量达到【530亿斤】。'),
  none('大地复苏，机声隆隆。今年全省小麦产量达到【530亿斤】。'),
  of('宁夏', '在中卫，风机转个不停。去年全区光伏发电量达到【364亿千瓦时】。'),
  of('秭归', '在秭归，直播间开进果园。去年，全县卖出农产品【4830万元】。'),
  none('扩大对外开放，直播间开进果园。去年，全县卖出农产品【4830万元】。'),
  // A share of the whole is of the part.
  of('无锡市', '江苏省产业兴旺。无锡市软件收入增长，占全省的【18.2%】。'),
];

/** What was pointed at is spoken of until another place is. */
export const LEFT_BEHIND: readonly PointerRow[] = [
  of('福建', '福州海关介绍，今年福建全省进出口增长3.1%。有进出口实绩的企业达到【1.7万家】。'),
  of('洛阳', '洛阳企业订单充足。在伊滨区，产线满负荷。市工商联负责人说，走访的企业有【310家】。'),
  of('伊滨区', '洛阳企业订单充足。在伊滨区，产线满负荷。市场反应良好，走访的企业有【310家】。'),
  of('洛阳市、开封市', '洛阳市新建泵站12座。开封市新建泵站9座。两市将新增公交车【430辆】。'),
  of('云南省', '强降雨造成云南省昆明、曲靖两市3.6万人受灾。直接经济损失达到【2.2亿元】。'),
  none('强降雨造成云南、贵州两省3.6万人受灾。直接经济损失达到【2.2亿元】。'),
];

/** The last resort is where the paper is from. */
export const PAPERS: readonly PointerRow[] = [
  of('湖南', '一季度，全省快递业务量完成【18.5亿件】。', '湖南日报'),
  of('湖南', '省邮政管理局介绍，一季度快递业务量完成【18.5亿件】。', '湖南日报'),
  of('长沙', '一季度，全市快递业务量完成【1.5亿件】。', '长沙晚报'),
  of('湖南', '一季度，全省快递业务量完成【18.5亿件】。', '长沙晚报'),
  of('山东', '一季度，全省快递业务量完成【18.5亿件】。', '齐鲁晚报'),
  of('江苏', '一季度，全省快递业务量完成【18.5亿件】。', '新华日报'),
  of('贵州', '贵州物流提速。一季度，全省快递业务量完成【18.5亿件】。', '湖南日报'),
  // A province's paper knows no 全市, a national one nothing, and no paper answers where nobody asks.
  none('一季度，全市快递业务量完成【1.5亿件】。', '湖南日报'),
  none('一季度，全省快递业务量完成【18.5亿件】。', '上海证券报'),
  none('一季度，全省快递业务量完成【18.5亿件】。', '北京日报'),
  none('一季度，快递业务量完成【18.5亿件】。', '湖南日报'),
];

/** Kinds of places are none, nor what else ends like one. */
export const KINDS: readonly PointerRow[] = [
  of('浙江省', '浙江省网络建设提速，行政村5G通达率92%。千兆用户突破【900万户】。'),
  none('设区市优良天数占比达到【74.6%】。'),
  of('青澜市', '青澜市优良天数占比达到【74.6%】。'),
  none('去年全关区立案【32起】。'),
  of('大连关区', '去年大连关区立案【32起】。'),
  of('上海', '上海公共充电桩18.9万根，换电站【160座】。'),
  of('安徽省', '2023年安徽省出口汽车【114万辆】。'),
  of('福建', '2023年福建海洋生产总值达到【1.2万亿元】。'),
  none('合作社带动就业【300人】。'),
];

/** What a clause tells of itself: an airport, a branch, an order in the country, a place described first. */
export const SUBJECTS: readonly PointerRow[] = [
  of('黄花机场', '湖南机场集团有关负责人说，去年黄花机场旅客吞吐量达到【2651万人次】。'),
  of('北部湾港', '钦州港泊位投产。今年前五个月，北部湾港集装箱吞吐量达到【345万标箱】。'),
  none('去年全国支线机场旅客吞吐量达到【2651万人次】。'),
  of('郑州东站', '假期，郑州东站发送旅客【72万人次】。'),
  of('重庆', '国家统计局重庆调查总队的数据显示，上半年居民人均可支配收入达到【2.1万元】。'),
  none('国家统计局服务业调查中心的数据显示，上半年居民人均可支配收入达到【2.1万元】。'),
  of('广东', '广东去年快递业务量大增，在全国排名【第七】。'),
  none('广东去年快递业务量大增，在全国新增网点【730个】。'),
  of('四川', '四川接待游客增多，国内游客人均花费【1086元】。'),
  of('河北', '连年丰收的河北，今年粮食产量达到【762亿斤】。'),
  none('从北方的漠河到南方的三亚，护林员出动【762人】。'),
  of('浙江', '浙江居民医保报销比例达到【63%】。'),
];

/** Where and when it was written is no part of the report. */
export const DATELINES: readonly PointerRow[] = [
  of('云南', '之江财经杭州4月10日讯 云南物价平稳，鲜菜价格上涨【18.7%】。'),
  none('之江财经杭州4月10日讯 物价平稳，鲜菜价格上涨【18.7%】。'),
  none('金陵财讯4月2日南京消息 物价平稳，鲜菜价格上涨【18.7%】。'),
  of('杭州', '杭州4月10日电价平稳，鲜菜价格上涨【18.7%】。'),
];
