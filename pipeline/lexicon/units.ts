import { list } from './list.js';

/** What a unit measures; decides a quantity's kind and what may stand without a noun. */
export type UnitFamily =
  | 'percent'
  | 'points' // percentage points
  | 'times' // 倍
  | 'currency'
  | 'physical'
  | 'time' // a span of time: a duration
  | 'counter'; // things, people, occurrences

export interface Unit {
  /** As the annotation writes it: the counter as written (simplified), a symbol with its case for physical units. */
  readonly unit: string;
  readonly family: UnitFamily;
  /** Power of ten the printed unit stands for over `unit`; 0 unless the canonical unit is another one. */
  readonly power?: number;
}

const family = (name: UnitFamily, words: string): [string, Unit][] =>
  list(words).map((written) => [written, { unit: written, family: name }]);

const canonical = (name: UnitFamily, table: Readonly<Record<string, string>>): [string, Unit][] =>
  Object.entries(table).map(([written, unit]) => [written, { unit, family: name }]);

/**
 * Counters of things, people and occurrences, as written. Compound counters (人次, 架次, 标准箱) win over their first
 * character because the longest written unit wins.
 */
const COUNTERS = family(
  'counter',
  `个 家 项 辆 人 户 名 位 次 台 只 颗 件 国 处 支 枚 部 条 张 列 座 种 类 所 架 栋 款 轮 代 届 批 场 份 艘 套 起 幅 片 块 棵 株
   头 口 间 篇 首 册 本 卷 段 层 例 宗 笔 单 盏 面 扇 根 对 双 组 队 班 箱 包 袋 瓶 桶 盒 盆 羽 尾 匹 峰 箩 幢 眼 孔 门 顶 趟 班
   人次 万人次 乘次 列次 闸次 架次 班次 车次 户次 场次 艘次 辆次 批次 台次 件次 家次 册次 例次 项次 头次 种次 站次 剂次 台套 台/套 台（套） 件/套 件（套） 件套 个（套）
   标准箱 标箱 TEU 标准机架 机架 部门 省份 省区市 省区 省市 大类 小类 品类 门类 省 市 县 区 村 乡镇 乡 镇 州 盟 城 地 校 院 站 店 词 字 票 席 议席
   人份 用户 农户 居民 金牌 银牌 铜牌 奖牌 分 环 岁 点 股 手 桌 席位 岗 剂 针 声 步 丛 竿 道 副 员 线 集 章 枝 床 发`,
);

/** 14部委 are as many 部门. */
const NAMED_COUNTERS = canonical('counter', { 部委: '部门' });

/** 两金: medals counted by their metal, as pieces. 30万用户 are counted by the contract. */
const MEDALS = canonical('counter', { 金: '枚', 银: '枚', 铜: '枚', 用户: '户' });

const PHYSICAL = [
  ...family(
    'physical',
    `吨 载重吨 总吨 修正总吨 公里 米 千米 厘米 毫米 微米 纳米 海里 英里 平方公里 平方千米 平方米 平方厘米 平米 亩次 公顷次 立方米 立方公里 亿立方米 亩 公顷 顷 斤 公斤 千克 克 毫克 微克
     升 毫升 里 尺 寸 丈 英尺 英寸 光年 吨公里 人公里 标准立方米 立方 方 高斯 电子伏特 吨标准煤 吨标煤 马力 匹马力 克拉 两 度 ℃ 分贝 赫兹 伏 千伏 安 欧 帕 千帕
     兆帕 卡 千卡 焦 牛 牛米 流明 勒克斯 像素 比特 字节 量子比特 秒差距 天文单位 马赫 节 毫西弗 贝克勒尔
     EFLOPS PFLOPS TFLOPS EOPS POPS TOPS Tbps Gbps Mbps EB PB TB GB MB KB T ms ns kW MW GW kWh MWh GWh TWh Wh km m cm mm nm kg g t L mL Hz kHz MHz GHz`,
  ),
  ...canonical('physical', {
    千瓦时: 'kWh', 瓦时: 'Wh', 兆瓦时: 'MWh', 吉瓦时: 'GWh', 千瓦: 'kW', 兆瓦: 'MW', 吉瓦: 'GW', 瓦: 'W',
    毫秒: 'ms', 微秒: 'μs', 纳秒: 'ns', 公里每小时: 'km/h', '公里/小时': 'km/h', '千米/小时': 'km/h',
    '瓦时/公斤': 'Wh/kg', '瓦时/千克': 'Wh/kg', 'Wh/kg': 'Wh/kg', '微克/立方米': '微克/立方米', '吨/年': '吨', '米/秒': '米/秒', 立方米每秒: '立方米每秒', '立方米/秒': '立方米每秒', 摄氏度: '℃',
  }), // prettier-ignore
];

const CURRENCY = [
  ...family('currency', '元 美元 欧元 英镑 日元 韩元 港元 港币 澳门元 新台币 卢布 卢比 里亚尔 法郎 瑞士法郎 加元 澳元 新西兰元 泰铢 比索 雷亚尔 兰特 第纳尔 里拉 越南盾 马克 先令 奈拉 瑞郎 新谢克尔 谢克尔 图格里克 兹罗提 福林 克朗 坚戈 角 分钱'),
  ...canonical('currency', { 元人民币: '元', 人民币: '元', 块钱: '元', 美金: '美元', 元日币: '日元', 日币: '日元', 元港币: '港币', 元新台币: '新台币', 蒙古图格里克: '图格里克' }),
]; // prettier-ignore

const TIME = [
  ...family(
    'time',
    `年 个月 月 天 日 小时 分钟 秒 秒钟 周 个季度 个季 周年 年期 个工作日 个交易日 个小时 个星期 个昼夜 个年头 个世纪 世纪
     昼夜 星期 工作日 学年 个学期 晚 夜 连丰 连增 连冠 岁 周岁`,
  ),
  ...canonical('time', {
    个小时: '小时', 个工作日: '个工作日', 个季: '个季度', 秒钟: '秒', 钟头: '小时', 个钟头: '小时', 个星期: '星期', 年期: '年', 连丰: '年', 连增: '年', 连冠: '年', 年头: '年', 个年头: '年',
  }),
]; // prettier-ignore

const RATIOS: [string, Unit][] = [
  ...canonical('percent', { '%': '%', '％': '%', 个百分比: '%' }),
  // 出生率5.8‰: tenths of a percent.
  ['‰', { unit: '%', family: 'percent', power: -1 }],
  ...canonical('points', { 个百分点: 'pp', 百分点: 'pp', 个pp: 'pp' }),
  // 指数回升1.1个点: an index's points; 22个点位 are places.
  ['个点', { unit: '点', family: 'counter' }],
  // 降息25个基点: hundredths of a point.
  ...['个基点', '基点'].map((written): [string, Unit] => [written, { unit: 'pp', family: 'points', power: -2 }]),
  ...canonical('times', { 倍: '倍', 番: '番' }),
];

/** Written unit → unit. Later rows win: 分 is a score, 岁 an age. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...COUNTERS,
  ...NAMED_COUNTERS,
  ...MEDALS,
  ...PHYSICAL,
  ...CURRENCY,
  ...TIME,
  ...RATIOS,
]);

/** Units written before their number: 时速453公里, 每公斤360瓦时. The number's unit then changes as given. */
export const PREFIXED_UNITS: readonly { readonly before: string; readonly after: string; readonly unit: string }[] = [
  { before: '时速', after: '公里', unit: 'km/h' },
  { before: '每小时', after: '公里', unit: 'km/h' },
  { before: '每公斤', after: '瓦时', unit: 'Wh/kg' },
  { before: '每千克', after: '瓦时', unit: 'Wh/kg' },
  { before: '每立方米', after: '微克', unit: '微克/立方米' },
];

/**
 * Units whose meaning is decided by what stands behind them: 7万度电 is energy, 30度 a temperature; 分别高5.5个、2.9个百分点
 * shares its points. That is not part of the quantity. `scaled`: of ten thousands and more alone, as 26亿度 is energy
 * as well.
 */
export const UNITS_BY_NOUN: readonly {
  readonly written: string;
  readonly noun: RegExp;
  readonly scaled?: true;
  readonly unit: string;
  readonly family: UnitFamily;
}[] = [
  { written: '度', noun: /^(?:的)?(?:清洁|绿色|绿)?(?:电|用电)/, unit: 'kWh', family: 'physical' },
  { written: '度', noun: /^(?!的?高温|以上的?高温)/, scaled: true, unit: 'kWh', family: 'physical' },
  {
    written: '个',
    noun: /^(?:多百分点|(?:[、和与及]\d{1,3}(?:\.\d{1,2})?个){1,3}百分点)/,
    unit: 'pp',
    family: 'points',
  },
];

/** 4.4级地震, 5级左右浅源强震, 里氏6.4级: an earthquake's 级 measures it; every other one is the name of a grade. */
export const MAGNITUDE: { readonly unit: Unit; readonly behind: RegExp; readonly ahead: RegExp } = {
  unit: { unit: '级', family: 'counter' },
  behind: /^级(?:左右|上下|(?:及|或)?以上)?的?(?:[强大中浅深]|浅源|深源|破坏性|有感)*(?:地震|余震|强震)/,
  ahead: /(?:里氏|震级)(?:分别|大约|超过|最大|最高|测定|修订|调[整高低]|仅|约|达|为|是|在|由|从|到|至)*$/,
};

/** Counters that begin a word instead, by what follows: 2000亿|市场化资金, 14亿|人口. */
export const BEGINS_A_WORD: Readonly<Record<string, RegExp>> = {
  个点: /^[位击播评赞]/, 市: /^[场值民]/, 人: /^[口才]/, 台: /^(?:风(?![电机力])|湾)/, 部: /^[分队]/, 座: /^谈/, 名: /^[单额]/, 场: /^[馆景所]/, 年: /^龄/, 天: /^然/, 国: /^际/, 线: /^[上下]/, 村: /^民/, 集: /^[团成中合约体会聚结群装市]/, 章: /^[程节法鱼]/, 发: /^[展电布出行表放生动明现射货车送起热酵言票型]/, 方: /^[面案向法式位言阵针才便形米程略块队兴]/, 立方: /^[体]/, 床: /^[位]/, 地: /^[区质图形]/, 手: /^机/,
}; // prettier-ignore

/**
 * Nouns that follow a counter character without it being one: 5万台联… is 台, but 3个百分点 is not 个, and 个 before 方面
 * counts a speaker's points, not things. Such a count is never a claim.
 */
export const UNCHECKED_NOUNS = [
  '方面', '层面', '层次', '角度', '字', '阶段', '步骤', '方向', '维度', '时期', '关键词', '关键点', '节点', '不', '坚持', '必须', '确保', '务必', '如何', '着力', '问题', '特点', '特征', '亮点', '环节', '要点', '结合', '转变', '统一', '原因', '因素', '信号', '趋势', '关系', '意义', '字眼', '篇章', '侧面',
]; // prettier-ignore
