import { list } from './list.js';

/**
 * How the names of companies and houses end; what stands before says which. None that is a common noun behind others
 * (智能, 信息).
 */
export const BODY_NAME_ENDINGS: readonly string[] = list(
  `科技 股份 集团 控股 实业 电子 重工 乳业 药业 制药 钢铁 铝业 铜业 矿业 化工 新材 光电 锂能
   锂业 微电 汽车 客车 重卡 电气 电器 航空 航运 海运 酒业 啤酒 牧业 渔业 服饰 家纺 地产 置业
   置地 建工 路桥 水泥 水务 燃气 石化 煤业 核电 银行 证券 人寿 财险 信托 传媒 影业 百货 大学
   学院 中学 小学 医院 博物馆 图书馆`,
);

/** What stands before such an ending in no name: 高新科技, 新能源汽车, 商业银行, 去年汽车, 其中水库. */
export const NO_NAMES: readonly string[] = list(
  `高新 农业 金融 现代 前沿 新兴 数字 绿色 生物 能源 国产 自主 公司 上市 企业 中国 全国 我国
   国家 全市 全省 全县 全区 商业 政策 工程 人民 消费 汽车 民用 精细 分布 普通 全部 去年 今年
   明年 上年 当年 全年 年底 年末 半年 季度 月份 本月 上月 当月 当日 昨日 今日 其中 此外 目前
   截至 累计 以来 这座 这家 该座 一座 两座 多座 各类 各地 大型 小型 中型 重点 新建 在建 已建
   城市 农村 公立 民营 国有 外资 合资 本地 当地 省内 市内 境内`,
);

/**
 * How things end that have names of their own, beside houses and companies: what is told of one is not told of
 * another.
 */
export const NAMED_THING_ENDINGS: readonly string[] = list(
  `特大桥 大桥 隧道 水库 水电站 抽水蓄能电站 核电站 电站 电厂 风电场 光伏电站 灌区 泵站 机场 航站楼
   码头 景区 风景区 公园 古镇 古城 湿地 油田 气田 煤矿 金矿 铁矿 马拉松 产业园 开发区 高新区 新区
   农场 牧场 林场`,
);

/** 《…》 that end so are where a figure is told, not what it is of. */
export const SOURCE_ENDINGS: readonly string[] = list(
  `公报 报告 条例 办法 规划 意见 通知 纲要 法 方案 皮书 指南 标准 目录 决定 计划 协定 名单 日报
   时报 晚报 杂志 公告 年鉴 要点 措施 规定 规范 清单 协议 宣言 声明 倡议 指数`,
);
