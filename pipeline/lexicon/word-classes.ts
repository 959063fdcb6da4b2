/*
 * Words whose part in a statement the segmenter's tags do not tell: its dictionary gives every word one tag, wherever
 * it stands. Tables of what they do around a figure.
 */

import { list } from './list.js';

const words = (text: string): ReadonlySet<string> => new Set(list(text));

/** Verbs of being and reaching: what stands before them is what the figure measures (收入达4437亿元). */
export const REACHING_VERBS = words(
  `达到 达 高达 多达 已达 可达 均达 共达 达到了 为 是 有 共有 共 约为 均为 都为 仅为 总计 合计 共计 总共 增至 升至 降至 跌至 涨至 低至 减至 降到 升到 跌到 涨到 掉到 掉至 扩到 扩至 压到 压至 增到 减到 收窄至 收窄到 增加到 增长到 减少到 减少至
   提高到 提升到 下降到 扩大到 扩容到 扩容 扩大至 提高至 提升至 增长至 增加至 下降至 缩减到 精简为 拓展到 攀升至 突破 超过 超 破 逾 保持 保持在 稳定 稳定在
   维持 维持在 控制 控制在 位于 处于 在 占 占到 占据 近 从 由 到 至 首破 首次 只有 仅有 各有 约有 突破了 超过了 达了 迈上 跃上 跨上 站上 接近 将近 不低于 不足 不到 低于 高于 小于 大于 少于 多于 不超过 不少于 不小于 不大于 减为 增为 降为 升为 缩短为 下降为 上升为 提高为 提到 改判为 还是 仍是 则是 为期 历时 耗时 长达 再破 已过 过 增加 增长 减少
   缩减 精简 提升 提高 下降 上升 降低 扩大 缩短 升 降 增 重回 回到 录得 定为 迈过 建到`,
);

/** Adverbs and auxiliaries: they belong to a predicate, never to a name. */
export const ADVERBS = words(
  `已 已经 将 将要 正 正在 均 都 也 还 又 再 再次 仍 仍然 就 才 只 仅 仅仅 共 一共 总共 共计 累计 合计 新 先后 陆续 相继 成功 初步 全部 全面 高质量 持续 不断 继续
   进一步 逐步 逐季 逐月 逐年 稳步 加快 大力 积极 着力 深入 扎实 有效 普遍 基本 大幅 明显 显著 同步 同时 分别 平均 年均 日均 月均 人均 预计 有望 预期 力争 争取 计划 拟 可 可以 能 能够 会 要 应 需 需要
   必须 应当 即将 曾 曾经 一直 始终 目前 现在 现已 至今 首次 率先 共同 联合 集中 重点 直接 实际 总体 整体 整个 更 最 很 较 比较 非常 十分 特别 尤其 约 大约 大概 近 超 逾 不 没有 未 没
   便 则 却 并 而 且 又 但 因此 从而 以便 从此 实实在在 正式 成 截至 以来 前后 一天 每天 每年 当日 当天 双双 一度 零下 估计 日前 近日 今后 未来 另 另有 还有 另外 此外 其中 不少 许多 依然 接连 连续 全力 最多 最少 更加 竞相 争相 全都 如期 最高 最低 至少 至多 相当于 起 可能 或将 次第 快 将会 还会 只会 只能 均可 均已 均将 加足马力 开足马力 马不停蹄 就是 就此`,
);

/** Adverbs that stand in front of a noun as well, and belong to it there: 重点企业, 人均收入, 新举措. */
export const ADVERBS_OF_NOUNS = words(
  '重点 基本 总体 整体 直接 共同 联合 集中 全面 实际 正式 初步 普遍 平均 人均 日均 月均 新 年均 最高 最低 特别 整个 当日 预期 首发 单日 高质量',
);

/** And those that do so before a thing alone: 有效专利, 一次性补贴, where 有效保障 is how it is done. */
export const ADVERBS_OF_THINGS = words('有效 一次性');

/** Verbs that the segmenter's dictionary tags otherwise. */
export const VERBS_BY_WORD = words(
  '主办 企图 前往 为期 被困 流离失所 无家可归 仅用 只用 中枪 中弹 亮相 座谈 齐聚 倒闭 再夺 勇夺 再获 再添 超额完成 顺利完成 圆满完成 胜利完成 新建 新办 新增 新设 新开 改造 首发 首秀 首展 遭遇 参展 参赛 参会 完赛 揽收 装备 断电 受灾 获奖 落户 开工 完工 竣工 投产 投运 试运行 提质 扩容 升空 开馆 开幕 闭幕 封顶 揭榜 产生 通达 开源 办理 共设 开园 印发 失联 已有 已获 远赴 获批 均超 获此 分列 登顶 祝贺 热烈祝贺 追责问责 问责 辛勤工作 死于 惠及 容纳 交火 筑牢 提振 抢通 投用 执飞 拉响 超警 严把 写着 点赞 来袭 奉上 接返 缓缴 落实 荣获 喜获 乘车 乘坐 劝散 好于 载有 供气 供热 圆满结束',
);

/** Verbs by their tag that name an indicator behind a noun: 预算收入增长, 产销分别完成, 税费减免9461亿元. */
export const NOMINAL_VERBS = words(
  `收入 产销 产销量 增速 增幅 降幅 涨幅 跌幅 支出 投资 消费 贷款 融资 减免 补贴 出口 进口 进出口 贸易 销售 零售 就业 交易 捐赠 亏损 用电 发电 利用 储蓄 存款 负债 消耗 排放 周转 投入 研发
   接待 补助 运输 客运 货运 供给 需求 产出 输出 流出 流入 顺差 逆差 签约 成交 结算 税收 缴费 参保 上市 库存 装机 播种 收获 单产 采购 保有 吞吐 生产 相关 有关 产能 率 活动 经费 包裹 举措 带宽 负担 上限 预算 防控 合作 工作 应用 作用 设计 存栏 出栏 保费 赔付 营收 盈利 增加值 案例 使用 拥堵 建设 发展 服务 治理 管理 改造 减税 退税 出游 出行`,
);

/** Nouns that the segmenter's dictionary tags otherwise. */
export const NOUNS_BY_WORD = words(
  '通道 选手 论述 知识 使命 派别 做法 抓手 跑道 展会 首相 美方 越方 也门 大连 约旦 新一代 青年 设备 多边 警察 各界 行为 组别 本科 专科 本金 本币 外方 中方 中日 春晚 以军 乌军 俄军 美军 亩产 超高 超大 超长 超薄 超深 废旧 早期 产能 作用 商店 首批 专精特新 下游 上游 海上 线上 线下 网上 水上 长期 中长期 短期 得分 周期 前沿 落后 固废 在架 中外 境外 境内 国内外 省外 海外 国外 沿线 沿海 沿边 协定 缴税 展商 业务 现代 当代 进度 高度 程度 速度 幅度 低保 合同 考生 超市 余量 保费 急诊 诊所 湿地 驾照 签证 清单 提案 诉求 特困 难点 答卷 干劲 开支 据点 过夜 本地',
);

/** Events, programmes and systems that things are done through: what follows them belongs to them (活动服务企业140多万家). */
export const EVENTS =
  /(?:活动|行动|大会|论坛|博览会|展览会|展会|交易会|服贸会|进博会|航展|峰会|平台|系统|体系|工程|计划|基金|班列|世锦赛|运动会|亚运会|水周|数贸会|广交会)$/;

/** Verbs whose object does what is said next: 吸引了123个国家参展, 支持10省份开展救灾. */
export const CAUSING_VERBS = words('吸引 组织 支持 邀请 推动 带动 帮助 促进 引导 促使 迎来 允许 要求 呼吁 号召 有');

/** Verbs of having and getting, whose subject belongs to the name: 小微企业享受税费减免9461亿元. */
export const HOLDING_VERBS = words('完成 实现 享受 获得 得到 取得 拥有 达成');

/** What taking part in an event is called. */
export const PARTICIPATION =
  /^(?:代表)?(?:已)?(?:确认)?(?:(?:参加|出席|参与)(?:本届|本次|此次|这次)?(?:大会|论坛|会议|活动|展会|博览会|峰会|盛会|比赛|赛事)|参与|参加|参展|参会|参赛|与会|出席|参会参展|亮相|参展参会|参加会议|参加活动)$/;

/** Words that follow a figure or stand before one and name nothing. */
export const NAMELESS =
  /^(?:时间|左右|其|这|该|来看|总量规模|数据|情况|结果|水平|方面|超额完成|一|多|个|项|余|好|达|称|之一|以内|世界|全球|全国|亚洲|年仅|仅用|年|最高|最低|设计|高|低|多|少|长|大|好于|过程|小时|分钟|秒|天|月|周|快|单月|单季|当月|同期|其间|[^的]{0,8}(?:核实|复核)应?|应|(?:计算)?名义|已(?:建成?|完成)|里|内|中|间|小幅|大幅|一时|历时|用时|耗时|其余|其中|首个|首家|第一个|这一|那一|地下|地上|沿线|首次|再次|每[天年月日周]|[东南西北中]部|各地|进一步|同比|环比|计划|预计|段|惠及|覆盖|载有|装有|刚过|略[低高]于|时仅|时只|单向|春运期间|假期|[^的]{0,4}期间|事发时有|每隔的?|这是|排名|次序)$/;

/** Terms that the segmenter cuts apart or glues to their neighbours. One word each, a noun. */
export const FIXED_TERMS: readonly string[] = [
  ...words(
    `再就业 再担保 再融资 再保险 中高端 夏秋茶 公租房 保租房 网格员 自助机 占有率 占比 增长面 利用率 渗透率 普及率 增加值 产销量 出货量 首发融资额 贡献率 数控化率 通达率 计划投资额 预期寿命 搜索量 播放量 访问量 浏览量 总长 总用时 有效量 签约额 签约金额
     签约率 签约总额 快递业务量 快递业务收入 寄递业务量 揽收量 投递量 揽投量 观影人次 通过量 在田面积 有效灌溉面积 认购倍数 投标倍数 资本形成总额 政策利率 可比口径 价格上涨因素
     价格下降因素 价格变动因素 物价上涨因素 现金红利 现金分红 中央对地方转移支付 转移支付`,
  ),
  ...words(`最高气温 最低气温 最高温 最大风力 死亡人数 受伤人数 失踪人数 确诊病例 超警 超保`),
  ...words(
    `规模以上 规上 限额以上 地级及以上 普惠型 可支配 可再生能源 可穿戴 全社会 跨区域 跨区域人员流动 跨境 全国版 整建制 一对一 一对多 中西医结合`,
  ),
  ...words(
    `进出口 内、外贸 内外贸 实际使用外资 自贸协定 自贸试验区 自由贸易试验区 西部陆海新通道 陆海新通道 新通道 成渝地区双城经济圈 再贷款 再制造 减税降费 降费 留抵退税 加计扣除 加计抵减
     稳岗返还 最不发达国家 中央财政 经常账户 经常项目`,
  ),
  ...words(
    `新能源 新能源汽车 新材料 新一代信息技术 工业互联网 零部件 智能网联 数据集 移动通信 移动物联网 移动互联网 移动电话 基准站 节水产业`,
  ),
  ...words(
    `高标准农田 提单产 除险加固 棚户区改造 危房改造 老旧小区改造 易地扶贫搬迁 退耕还林 退耕还林还草 新建商品住宅 新建住宅 二手房`,
  ),
  ...words(
    `网信办 推进县 推进会 促进会 促进周 促进法 促进中心 促进条例 社会组织 国际组织 恐怖组织 党组织 参与国 成员国 非洲裔 亚裔 以军 展商 选手 科考队员`,
  ),
  ...words(
    `受访企业 受访者 受访机构 受访家庭 受访居民 受访市民 受访国家 所占比重 所占比例 造血干细胞 救护员 护理员 加氢站 助餐点 统筹基金 知识密集型 技术密集型 劳动密集型 资本密集型 过闸货运量 过闸船舶 并网率 不变价 关注类 可用天数 理赔时效 海铁联运 带看量 出口交货值 就业困难人员 夜间消费 夜间经济 夜间客流 夜间用电量 中长期贷款 装备制造业 谷电 亩均 综合得分`,
  ),
  ...words(
    `世园会 来源地 广场舞 签约仪式 异地就医 南极考察 北极考察 科学考察 运动场地 滑雪场地 娱乐用品 文化用品 办公用品 日用品 代拟稿 集中修 立法任务 药品抽检 举措 包裹`,
  ),
];

/** Verbs that the segmenter cuts apart: 约|谈网站. One word each. */
export const FIXED_VERBS = [
  '并处',
  '掉到',
  '掉至',
  '扩到',
  '扩至',
  '压到',
  '压至',
  '收窄至',
  '收窄到',
  '快于',
  '慢于',
  '由负转正',
  '由正转负',
  '由降转升',
  '由升转降',
  '由降转增',
  '由跌转涨',
  '由涨转跌',
  '由亏转盈',
  '收官',
  '招收',
  '派发',
  '生还',
  '录得',
  '迈过',
  '跌去',
  '多出',
  '跑完全程',
  '约谈',
  '长达',
  '历时',
  '做大做强',
  '追责问责',
  '稳中有增',
  '稳中有升',
  '稳中向好',
  '稳中有进',
  '高达',
  '各有归属',
] as const;

/** Openings of a clause that are no part of what follows. */
export const OPENINGS = words(
  '例如 比如 譬如 像 如 其中 同时 此外 另外 据悉 不仅 而且 但 但是 因此 所以 特别是 尤其是 包括 以及 也就是说 即',
);

/** Ends of a phrase behind a figure that name a mark it reaches, not what it counts: 突破300亿斤大关, 10亿亩阶段性建设目标. */
export const MARKS = /(?:大关|关口|目标|任务|目标任务|区间|水平|门槛|的规模|预期|高位|以上|左右)$/;

/** Prepositions: what follows them is no subject. */
export const PREPOSITIONS = words(
  `在 向 为 对 从 由 把 被 将 通过 能为 以 给 会同 针对 按 按照 根据 据 用 与 同 跟 随着 借助 经过 围绕 除 除了 关于 自 于 使 让 令 使得 导致 造成 致 已致 帮助 比 较 因 凭借 依托 基于 面向 朝 沿 至 利用 经 受 遭 聚焦 作为 已为 共为 可为 曾为 并为 也为 将为 已向 已在 并在`,
);

/** Prepositions whose phrase tells which things are counted (向乌克兰提供的坦克); others say how, why or when. */
export const TELLING_PREPOSITIONS = words('在 向 为 对 从 使 让 给 与 将 把 被 由 面向');

/** Nouns of an amount: behind a verb at the head of a clause they make it a name (投资总额, 贷款余额). */
export const AMOUNT_NOUNS = words(
  `总额 余额 总量 总数 总值 规模 总规模 价格 面积 增速 比重 占比 比例 金额 数量 量 额 率 数 值 收入 支出 指数 总 需求 市场 成本 能力 周期 结构 效率 强度 进度 额度 限额 户数 人数 次数 里程 时间 时长`,
);

/**
 * Bodies and persons that do, rather than are, what is counted: 财政部下达, 我部培育. Their name adds nothing to the metric's.
 */
export const ACTING_BODIES =
  /(?:部|委|局|署|厅|院|办|会|处|政府|党委|党中央|中央|国务院|人大|政协|法院|检察院|海关|总队|警方|军方|我们|我国|国家|全国|各地|全省|全市|全区|全县|全球|世界|各国|当地|地方|他|她|它|他们|我|本省|我省|我市|今年|去年|目前|人民|同志|主席|总书记|总理|部长|主任|局长|书记|发言人|负责人|专家|记者)$/;

/** Words that name a whole region or the whole country in front of a figure: a scope, not a part of a name. */
export const WHOLE_PLACES = words(
  '全国 我国 全省 全市 全区 全县 全球 世界 全世界 国内 各地 全国各地 当地 我们 我部 我省 我市 全行 全村 全镇 全州 两国 双方 境内 该 本 这 此 其 这里 那里 国家',
);

/** Words that open the base of a comparison: 较2022年, 比上年末, 与去年同期相比. */
export const COMPARISONS = words('较 比 相较 相较于 相比 比上 自 从');

/** 补贴不低于25%的基础上, 以10%的速度: how, not of which things. */
export const MANNER =
  /^(?:基础|前提|同时|情况|条件|背景|速度|增速|幅度|比例|比率|水平|占比|比重|价格|利率|税率|概率|可能性|份额|贡献|优惠|折扣)$/;
