import { none, of, type ScopeRow } from './scope-row.js';

/* What is a place by its form, what only ends like one, and what a clause or a dateline tells of itself. */

/** Kinds of places are none, nor what else ends like one. */
export const KINDS: readonly ScopeRow[] = [
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
export const SUBJECTS: readonly ScopeRow[] = [
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
export const DATELINES: readonly ScopeRow[] = [
  of('云南', '之江财经杭州4月10日讯 云南物价平稳，鲜菜价格上涨【18.7%】。'),
  none('之江财经杭州4月10日讯 物价平稳，鲜菜价格上涨【18.7%】。'),
  none('金陵财讯4月2日南京消息 物价平稳，鲜菜价格上涨【18.7%】。'),
  of('杭州', '杭州4月10日电价平稳，鲜菜价格上涨【18.7%】。'),
];
