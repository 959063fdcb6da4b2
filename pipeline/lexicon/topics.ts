/*
 * What a story can be about, and what such a thing has. A figure's noun that says only a part of something (展馆, 全长,
 * 死亡人数) is of the event, the works or the disaster that the story is about, and its full name says which.
 */

import { list } from './list.js';

export type TopicKind = 'event' | 'launch' | 'calamity' | 'programme';

export interface TopicRow {
  readonly kind: TopicKind;
  /** Endings of a name that need something in front of them: 博览会 alone is whichever was spoken of. */
  readonly heads: readonly string[];
  /** Names that stand alone: 进博会. */
  readonly names: readonly string[];
  /** Ends of a figure's name that only such a topic has: 展馆, 参展企业. */
  readonly own: RegExp;
  /** Whole names that such a topic has among others; they are its own where its sentence speaks of it. */
  readonly shared: RegExp;
  /** What the topic is called when it is spoken of again. */
  readonly again: RegExp;
}

const NEVER = /(?!)/;

/** Fairs by two letters of their names: where the story names the fair in full, that is its name. */
const SHORT_FAIRS =
  '东博会 投洽会 西洽会 图博会 丝博会 南博会 科博会 海博会 藏博会 农博会 汽博会 辽洽会 兰洽会 青洽会 绿博会 旅博会 药博会 华交会';
export const SHORT_FAIR = new RegExp(`(?:${list(SHORT_FAIRS).join('|')})$`);

export const TOPICS: readonly TopicRow[] = [
  {
    kind: 'event',
    heads: list(
      `博览会 展览会 交易会 展销会 洽谈会 招聘会 推介会 对话会 展会 车展 书展 航展 论坛 峰会 大会 运动会 锦标赛 挑战赛 邀请赛 公开赛 大赛 联赛 电影节
       艺术节 戏剧节 文化节 音乐节 旅游节 美食节 啤酒节 咖啡节 动漫节 年货节 购物节 消费节 电视节 体育节 科技节 龙舟节 丰收节 采摘节
       消费季 冰雪季 购物季 消费月 促进月 宣传周 活动周 设计周 电影周 日活动 周活动 月活动 马拉松 马拉松赛 群众比赛 技能大赛 自行车赛 龙舟赛 足球赛 篮球赛 大奖赛 巡回赛 总决赛`,
    ),
    names: list(
      `进博会 服贸会 消博会 广交会 数贸会 链博会 大运会 亚运会 亚残运会 冬奥会 冬残奥会 奥运会 残奥会 全运会 冬运会 世锦赛 世乒赛 世园会 数博会 文博会 书博会 智博会 西博会
       高交会 工博会 农交会 中国航展 ${SHORT_FAIRS}`,
    ),
    own: /(?:展馆|展位|展位面积|展陈面积|展[销示]产品|展区|展台|展品|展商|(?:展览|展示|展出)总?面积|(?:分|平行|专题|高级别|主题|专业|主)论坛|高端对话|参[展会赛演]的?[^的]{0,12}|与会的?[^的]{1,8}|[大小分]项|志愿者|采购商|专业观众|(?:签约|对接)项目|意向(?:成交|合作|采购)总?[额金]额?|(?:竞赛|比赛|训练|新建|现有)场馆|火炬手|(?:配套|主题|推介|发布|系列|论坛|专场)活动|队伍|金牌|奖牌|银牌|铜牌)$/,
    shared:
      /^(?:(?:展示|发布|推出|带来|展出|吸引|设置|举办|举行|开展|达成|签署|签订|收获|入围|献上|送上|上演)的|的|中外|境外|境内|海外|国际|各国|现场|线上|线下|合作|投资|系列|文化|新|首发|注册|报名|专业|主要|领域|双边|双多边|多边|精彩|优秀|重点|贸易|经贸|对接)*(?:国家|国家和地区|国家、地区(?:和|、)国际组织|国际组织|地区|企业|机构|企业和机构|代表|嘉宾|专家学者|活动|项目|记者|媒体记者|运动员|选手|观众|成果|协议|场馆|面积|总面积|论坛|会议|对话|作品|影片|新品|金额|总金额|单元|类别|文件|意向订单|新?产品|新?技术|新技术、新产品|新产品、新技术|品牌|表演|飞行表演|演出|节目|奖项|剧目)$/,
    again: /^(?:大会|论坛|峰会|展会|博览会|交易会|展览会|招聘会|运动会|比赛(?!项目)|赛事|活动(?!现场)|盛会)/,
  },
  {
    kind: 'launch',
    heads: list('运载火箭'),
    names: [],
    own: /卫星$/,
    shared: NEVER,
    again: NEVER,
  },
  {
    kind: 'programme',
    heads: list('活动 行动 计划 工程 政策 体系 模式 机制 基金 试点 工作'),
    names: list('以旧换新'),
    own: NEVER,
    shared: /^(?:引导基金|补贴金额|补贴资金|资金支持|带动投资)$/,
    again: NEVER,
  },
  {
    kind: 'calamity',
    heads: list('事故 事件 冲突 袭击'),
    names: list(
      `地震 强震 洪灾 洪水 山洪 泥石流 山体滑坡 冬季风暴 暴风雪 火灾 大火 山火 林火 野火 空难 沉船 枪击案 枪击事件 枪击 空袭 飓风 台风 热带风暴 热带气旋 龙卷风 暴雨 暴雪 寒潮 热浪 爆炸 坠机 骚乱`,
    ),
    own: /^(?:已|共)?(?:死亡|遇难|丧生|身亡|受伤|失踪|伤亡|致死|死伤)的?(?:人数|[^的]{0,6}(?:平民|儿童|人员|学生|士兵|乘客|警察))$|^(?:过火面积|失控的?火[点情]|火点|火情|失联的?人数)$/,
    shared: /^(?:取消的航班|倒塌的房屋|受损的房屋|受损的建筑)$/,
    again: /^(?:该|此次|这起)?(?:事故|事件|冲突|袭击|灾害|恶劣天气|极端天气|灾情)/,
  },
];

/** 广交会, 进博会: events that their short name tells. */
export const EVENTS_BY_NAME: ReadonlySet<string> = new Set(TOPICS.find(({ kind }) => kind === 'event')!.names);

/** What a programme does with what is counted: 活动…，带动投资1700亿元. */
export const PROGRAMME_VERBS =
  /^(?:带动|推动|拉动|撬动|服务|惠及|覆盖|发放|支持|帮助|助力|吸引|促成|促进|受益|提供|动员|核定|减税|投入|组织|开展|举办|发布|达成|转化|对接)/;

/** What else kills and wounds: a sentence that tells of it is not of the story's own disaster. */
export const OTHER_INCIDENTS = /遭袭|遭到|袭击|打击|空袭|轰炸|爆炸|枪击|开枪|起火|脱轨|相撞|坠毁|倾覆|坍塌|倒塌|翻车/;

/** Times of the year in which everyone travels or harvests: the figures of the whole time are the campaign's. */
export const CAMPAIGNS: readonly string[] = ['春运', '暑运'];
/** What a campaign of travel counts. */
export const OF_A_CAMPAIGN = /(?:旅客发送量|旅客|客流量?|客运量|人员流动量|列车|航班)$/;
/** Times of the year by which cinemas count: 中秋国庆假期首日, 暑期档. */
export const SEASON_OF_FILMS = /(?:(?:元旦|春节|清明|“?五一”?|端午|中秋|国庆|暑期|贺岁)+(?:假期|黄金周|档))(?:首日)?/;
export const BOX_OFFICE = /^档?(?:（[^）]*）)?(?:全国)?(?:电影)?总?票房$/;
/** A figure that runs over the campaign, not of one day. */
export const OVER_A_CAMPAIGN = /累计|截至|日均|期间|总共|总计|总量/;
/** All means of transport together: their list says nothing. */
export const ALL_TRANSPORT = /^(?:铁路|公路|水路|民航)(?:、(?:铁路|公路|水路|民航)){3}/;
export const TRANSPORT = /^(?:全国)?(?:铁路|公路|水路|民航|航空|水运)/;

type Called = readonly (readonly [written: RegExp, called: string])[];

/** Ways of naming one thing that news uses side by side, wherever they stand in a name; each as it is called most. */
export const NAMES_INSIDE: Called = [
  [/世界大学生(?:夏季)?运动会/, '大运会'],
  [/(?:夏季)?残疾人奥林匹克运动会/, '残奥会'],
  [/冬季奥林匹克运动会/, '冬奥会'],
  [/(?:夏季)?奥林匹克运动会/, '奥运会'],
  [/亚洲残疾人运动会/, '亚残运会'],
  [/亚洲运动会/, '亚运会'],
  [/中国国际进口博览会/, '进博会'],
  [/中国国际服务贸易交易会/, '服贸会'],
  [/中国国际消费品博览会/, '消博会'],
  [/中国进出口商品交易会/, '广交会'],
  [/中国国际供应链促进博览会/, '链博会'],
  [/中国国际航空航天博览会/, '中国航展'],
  [/数贸会/, '全球数字贸易博览会'],
  [/自贸试验区/, '自由贸易试验区'],
];

/** And at the end of a topic's own name. */
export const TOPIC_NAMES: Called = [...NAMES_INSIDE, [/枪击案?$/, '枪击事件'], [/(?:新一轮|本轮|此轮)(?=.*冲突$)/, '']];

/** Before these a topic is no topic but whose they are: 铁路|部门, 公路|投资, 世界经济论坛|主席. */
export const NOT_BEHIND =
  /^(?:主席|执行主席|秘书长|秘书处|组委会|筹委会|自行车|部门|投资|固定资产|运输|行业|工人|职工|局|集团|公司|法|部|产业|物流|货运|客运|旅客|客流|发送|口岸|沿线国家)/;
