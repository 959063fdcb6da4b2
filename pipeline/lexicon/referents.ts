/*
 * Nouns of single things: events, works, vehicles, undertakings. A figure's noun may leave out which of them it is of
 * (展馆, 全长, 重点任务), where the text has named it.
 */

import { list } from './list.js';

const anyOf = (text: string): string => list(text).join('|');

/** Ends of the name of an event: people take part in it. */
export const EVENT_NAME = new RegExp(
  `(?:${anyOf(`
    [览易讨洽聘介话谈展峰大动奥亚冬夏运博贸消交链航全残晚庙音乐接谊介学究布评论]会 航展 车展 书展 画展 邀请展 艺术展 特展 论坛 [挑战标联请开大奖巡公决军杯]赛 马拉松 世锦赛 世乒赛 马拉松赛 车赛 龙舟赛
    [术化剧乐游费物影视舞节日龙瓜灯车酒食啡漫货技育舟收摘]节 [消购冰运][费物雪动]季 [传动计影]周 [促消][进费]月 [日周月]活动 展演 专场 演习 演练 消费季 世界杯 锦标赛 世界赛 联赛
  `)})”?$`,
);

/** Ends of the name of a single thing or undertaking. */
export const THING_NAME = new RegExp(
  `(?:${anyOf(`
    电站 科考站 考察站 空间站 泵站 新站 车站 枢纽 电厂 核电站 大桥 隧道 通道 铁路 高铁 公路 高速 管道 管线 管网 航道 运河 水库 大坝 水利枢纽 机场 航站楼 码头 灌区 油田 气田 油气田
    风电场 风场 林场 牧场 基地 产业园 科技园 公园 园区 示范区 保护区 中心 博物馆 展馆 图书馆 平台 望远镜 卫星 火箭 飞船 飞机 客机 货船 邮轮 轮船 考察船 科考船 [巨货渔游客]轮 航母
    列车 班列 专列 地铁 号线 机组 反应堆 核反应堆 实验室 装置 星座 工程 项目 大厦 古城 长城 石窟 大世界 步道 湿地 核心阵 储气库 生产线 流水线 [一二三四五六七八九十]号”? 号”
    计划 行动 专项 治理 采购 集采 试点 活动 政策 机制 模式 方案 规划 体系 纲要 办法 条例 目录 名录 清单 基金 步兵营 医疗队
  `)})[”》]?$`,
);

/** Words in front of a measure that tell how it was taken, never of what: 年|平均|发电量, 最大|起飞|重量. */
const TAKEN =
  '(?:每?年|每月|每日|日均|月均|年均|单日|单次|单程|单机|单台|累计|最大|最高|最低|最小|最长|平均|额定|设计|预计|计划|总体|总|整体|全部|全程|室内|室外|线路|建筑|占地|[首一二三]期|规划|实际|全线|年度|右线|左线|正线|主线|本体|起飞|满载|运营|通车|建设|开发|现场|并网|型|主)';
/** What every thing may have: 全长, 总装机容量, 年发电量. */
const DIMENSION = `${TAKEN}*(?:${anyOf(`
  全长 总长 长度? 宽度? 高度? 深度? 厚度? 总?重 重量 海拔 跨度? 桥长 直径 口径 面积 体积 容量 库容 舱容 投资额? 造价 货值 规模 产能 装机 装机容量 装机规模 功率 发电量 上网电量 送电量 输水量 供水量
  机组 风电机组 桥梁 隧道 车站 泊位 设计 目的地 目的地港口 沿线口岸 班列 综合保税区 班列开行总?量
  时速 速度 航程 射程 行程 里程 续航力 续航里程 续航能力 续航时间 排水量 载重量? 载客量 运力 运量 流量 效率 能力 能耗 精度 分辨率 寿命 使用寿命 进度 工期 用时 遗存 受益总?人口 展期 赛期
  进馆人数 参观人数 客流量 有效期 转速 浓度
`)})`;
/** And with what it is of: 集装箱装卸能力, 展览总面积. */
const CAPACITY = '[^的和、“A-Za-z\\d]{0,5}(?:[全总]长|面积|能力|装机容量|库容|航程|时速|海拔|展期|赛期|受益人口)';
export const HAD_BY_A_THING = new RegExp(`^(?:${DIMENSION}|${CAPACITY})$`);
/** A measure that says nothing of what it is of. */
export const BARE_MEASURE = new RegExp(`^(?:${DIMENSION})$`);
/** What may stand behind a thing's name and is said of the thing itself: 航展|总参观人数, 新站|主体. */
export const OF_THE_THING =
  /^沿线|^总|线路$|(?:人数|(?<!指)数|数量|[总能重]?[量额值]|率|规模|面积|占比|投资|人口|期间|主体|整体|建设|全线|一期|首[台批]|比赛项目|[高长宽深]度?)$/;
/** Verbs of what is done to things, beside those of making. */
export const WORKS_ON_THINGS: readonly string[] = [
  '获批',
  '引进',
  '稳居',
  '超过',
  '入选',
  '启动',
  '完善',
  '健全',
  '构建',
  '加强',
  '推动',
  '推进',
  '推广',
  '乘坐',
];
/** Ends of names that say no single thing: bodies and places, whose name is a figure's scope, times and slogans. */
export const NO_SINGLE_THING =
  /(?:造船|政府|委员会|理事会|协会|学会|联合会|基金会|商会|代表大会|工会|社会|机会|公司|集团|海关|部门|网站|新区|片区|试验区|开发区|高新区|口岸|地区|季节|环节|春节|一带一路”)$/;
/** Ends of subjects that are no things and have no measures: what is done, how things stand, who says it. */
export const OWNS_NOTHING =
  /(?:[者员民人们军方局署院委部]|调度|监测|标志|目标|重点|全力|时间|企业|单位|机构|人员|人士|群众|团队|各地|[省市县区州国村镇乡]|发展|建设|工作|情况|形势|态势|势头|趋势|步伐|力度|水平|进程|进度|作用|成果|成效|数据|报告|消息|资料|统计|媒体|记者|公报|显示|资源|活力|需求|供给|消费|投资|生产|贸易|进出口|收入|支出|价格|指数|经济|产业|行业|市场|政策|措施|举措|理念|思想|精神|生活|面积|产量|总量|总额|规模|数量|人数|占比|比例|率|额|值|量|起点|终点|容积|开发|年产|[是为有])$|^(?:全线|双向|主线|一不小心)/;

const TAKEN_SO = '(?:总|累计|预计|计划|直接|间接|线上|线下|现场|平均|场均|日均|单日|年|年度|全部|首批)';
/** What deeds and things that were counted have, beside the measures of every thing: 观演人数, 签约金额, 受众, 惠及群众. */
const PEOPLE_OF_DEEDS =
  '(?:参与|参加|参赛|参会|参观|参保|投保|观演|观影|观看|观赛|观展|受益|惠及|覆盖|辐射|服务|涉及|带动|吸引|接待|培训|受训|注册|报名|到场|入园|入住|就业|从业|用工|安置|受众)';
const MONEY_OF_DEEDS =
  '(?:签约|合同|协议|意向|涉案|涉及|募集|意向募集|授信|融资|投资|资金|项目|合作|交易|成交|意向成交|意向交易|意向投资|捐赠|中标|赔付|补贴|奖补|项目投资|合作项目投资|协议投资|计划投资|建设投资)';
export const HAD_BY_WHAT_IS_COUNTED = new RegExp(
  `^${TAKEN_SO}*(?:${PEOPLE_OF_DEEDS}总?(?:人数|人次|人口|群众|居民|村民|农户|家庭|学生|师生|青少年|老年人|用户|企业|人群|观众|游客|受众|就业)(?:数量|总数)?|受众|听众|观众|线上线下(?:听众|观众)|${MONEY_OF_DEEDS}(?:总?金?额|资金额?|规模|总规模)|投资规模|总投资额?|计划总?投资|招聘需求|招聘岗位|需求岗位|岗位需求|(?:碳|年)?减排量|碳汇量|建设(?:总)?里程|播放量|阅读量|点击量|浏览量|上座率|完成率|建成率|开工率|成功率)$`,
);
/** Counted, and yet owns no measure: bodies of a state, persons, what is done to somebody. */
export const NOT_AN_OWNER =
  /(?:[们人员者]|师傅|国家|地区|省份|(?<![小社街园景灌])[省市县区州镇乡村]|城市|试点|部门|人员|群众|居民|干部|党员|领域|方面|行业|品类|种类|类|[省市]区|措施|举措|环节|指标|小时|需求|资金|产值|水平|[量额率]|省区市.*|[一-龥]次)$/;
