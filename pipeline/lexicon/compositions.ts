/** A whole and the parts that make it up, by how the normalised names end: 民营企业进出口 is 民营企业出口 and 民营企业进口. */
export const COMPOSITIONS: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  { whole: '进出口', parts: ['出口', '进口'] },
  { whole: 'GDP', parts: ['第一产业增加值', '第二产业增加值', '第三产业增加值'] },
  { whole: '地区生产总值', parts: ['第一产业增加值', '第二产业增加值', '第三产业增加值'] },
  { whole: '一般公共预算收入', parts: ['税收收入', '非税收入'] },
  { whole: '地方一般公共预算收入', parts: ['税收收入', '非税收入'] },
  { whole: '全社会用电量', parts: ['第一产业用电量', '第二产业用电量', '第三产业用电量', '城乡居民生活用电'] },
  { whole: '用水总量', parts: ['农业用水', '工业用水', '生活用水', '人工生态环境补水'] },
  { whole: '粮食产量', parts: ['夏粮产量', '早稻产量', '秋粮产量'] },
  { whole: '新增确诊病例', parts: ['境外输入确诊病例', '本土确诊病例'] },
];

/**
 * Parts that make up the whole country or economy, each with its names: 东部地区软件业务收入, or that metric with the scope 东部.
 */
export const PARTITIONS: readonly (readonly (readonly string[])[])[] = [
  [
    ['东部', '东部地区'],
    ['中部', '中部地区'],
    ['西部', '西部地区'],
    ['东北', '东北地区', '东北部'],
  ],
];

/** Words in front of a metric that make it what was added over a span: 新建5G基站 to 5G基站. */
export const ADDITIONS: readonly string[] = ['新增', '新建', '净增', '新建成', '新建开通'];
