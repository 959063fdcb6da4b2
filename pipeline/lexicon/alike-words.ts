/**
 * Words of a metric's name that say nothing of which statistic it is, wherever they stand: 完成发电总装机 is 发电装机. For comparing
 * two wordings only: a key keeps them.
 */
export const LIGHT_IN_NAMES: readonly string[] = [
  ...[
    '累计',
    '完成',
    '实现',
    '达到',
    '录得',
    '拥有',
    '现有',
    '设有',
    '建有',
    '共有',
    '合计',
    '共计',
    '总计',
    '共',
    '已',
    '达',
  ],
  ...['全年', '年末', '年底', '期末', '同期', '当月', '当年', '年度', '月度', '全部', '各类', '各项'],
  ...[
    '总数',
    '总额',
    '总值',
    '总体',
    '总',
    '国内市场',
    '全社会',
    '我国',
    '全国',
    '全省',
    '全市',
    '全县',
    '全区',
    '里',
    '内',
    '的',
  ],
  ...['保持', '取得', '出现', '为', '有', '得', '在', '将', '要'],
];

/** Words that say only that it is counted or measured: the unit beside them says the same. Of a rate they are no small thing (产量, 产值). */
export const LIGHT_IN_AMOUNTS: readonly string[] = [
  ...['人数', '人次', '数量', '个数', '户数', '家数', '总量', '金额', '规模', '容量', '数额'],
  ...['数', '量', '额', '值'],
];

/** Two words for one thing inside a name: the right-hand one stands for both. Longest first where one holds another. */
export const ALIKE_WORDS: readonly (readonly [variant: string, word: string])[] = [
  ['研究与试验发展经费支出', '研发经费'],
  ['研发经费总支出', '研发经费'],
  ['研发经费支出', '研发经费'],
  ['研发经费投入', '研发经费'],
  ['研发投入', '研发经费'],
  ['利润总额', '利润'],
  ['营业收入', '营收'],
  ['通货膨胀', '通胀'],
  ['运营里程', '营业里程'],
  ['通车里程', '里程'],
  ['种植面积', '播种面积'],
  ['授权发明专利', '发明专利授权'],
  ['国际机场', '机场'],
  ['比率', '比例'],
  ['年均浓度', '浓度'],
  ['平均浓度', '浓度'],
  ['发运', '发送'],
  ['运送', '发送'],
  ['网上', '网络'],
  ['社零', '社会消费品零售'],
  ['医保', '医疗保险'],
  ['规上', '规模以上'],
];
