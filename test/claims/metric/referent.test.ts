import { describe, expect, it } from 'vitest';
import { claimsOf } from '../annotated.js';

/** The name of the figure `text` in a story with a headline. */
const nameOf = (headline: string, body: string, text: string): string | undefined =>
  claimsOf(`${headline}\n\n${body}`, '2024-04-18').findLast((claim) => claim.text === text)?.metric.name;

type Row = readonly [headline: string, body: string, text: string, metric: string];

const BASE = '金沙江上游水风光一体化基地建设提速';
const BASE_RUNS = '今天，金沙江上游水风光一体化基地又有两台机组投产。';
const PURCHASE = '全国骨科耗材接续采购开标';
const FORUM = '第五届太湖绿色能源大会开幕';

describe('what a clause leaves out, or points at, has its full name from what was said before', () => {
  it.each<Row>([
    [BASE, `${BASE_RUNS}目前，该基地已投产6座大型水电站。`, '6座', '金沙江上游水风光一体化基地投产的大型水电站'],
    [BASE, `${BASE_RUNS}基地面积320平方公里。`, '320平方公里', '金沙江上游水风光一体化基地面积'],
    [PURCHASE, '本次接续采购共有5000多家医院参加。', '5000多家', '参加骨科耗材接续采购的医院'],
    [FORUM, '第五届太湖绿色能源大会昨天开幕。大会以“绿色共享”为主题，将举办20场平行会议。', '20场', '太湖绿色能源大会平行会议'],
    ['赣江二桥通车', '赣江生米二桥隧道今天通车，总投资26亿元。', '26亿元', '赣江生米二桥隧道总投资'],
    ['太湖展会上的新机会', '在本届太湖博览会举行的首场供需对接会上，60家企业与采购商洽谈，达成85项合作意向。', '85项', '太湖博览会首场供需对接会合作意向'],
    // What the works are called again is no part of their name, and the country is not what they are said of.
    ['高海拔风电场投运', '我国海拔最高的阿克陶风电场今天投运。项目共安装45台风电机组，总装机容量达22万千瓦。', '45台', '阿克陶风电场风电机组'],
    ['高海拔风电场投运', '我国海拔最高的阿克陶风电场今天投运。项目共安装45台风电机组，总装机容量达22万千瓦。', '22万千瓦', '阿克陶风电场总装机容量'],
    ['首趟“中欧班列—东风号”抵汉', '首趟“中欧班列—东风号”今天抵达武汉。班列从汉堡发车，总货值8000万元。', '8000万元', '“中欧班列—东风号”总货值'],
    // The works themselves are counted once more, in the sentence after the one that named them.
    ['“金秋”系列主题音乐会启动', '“金秋”系列主题音乐会昨晚启动。9场主题音乐会将陆续上演。', '9场', '“金秋”系列主题音乐会'],
    // A document by its name; since when a campaign has run; what an event has; a part of what the story is about.
    ['江城更新规划发布', '《江城历史街区保护更新规划（2023年—2035年）》日前发布，将里弄、骑楼等9个大类、20个小项纳入保护。', '20个', '江城历史街区保护更新规划纳入保护的小项'],
    ['整治行动见效', '三部门自6月起开展打击网络传销专项行动以来已关闭网站48家，约谈60家。', '60家', '网络传销专项行动约谈网站'],
    ['太湖国际音乐节开幕', '太湖国际音乐节昨晚开幕。其间，还将举办6场主题活动。', '6场', '太湖国际音乐节主题活动'],
    ['赣江生米大桥通车五年', '赣江生米大桥通车五年来畅通无阻。截至目前，车流总量已超过900万辆次。', '900万辆次', '赣江生米大桥车流总量'],
    // A fair by its short name; its figures behind a clause of other subjects, and of what it means.
    ['进博会开幕', '第六届进博会今天开幕，累计进馆人数超过20万人次。', '20万人次', '进博会进馆人数'],
    ['广交会开幕', '本届广交会已举办供需对接活动18场。', '18场', '广交会供需对接活动'],
    ['太湖国际音乐节开幕', '太湖国际音乐节昨晚开幕。本届太湖国际音乐节，国内外80多支乐队参加，演出区面积达到3万平方米。', '3万平方米', '太湖国际音乐节演出区面积'],
    ['赣江水电站投产', '赣江水电站今天启用，这标志着该水电站全部投产运行，总装机容量90万千瓦。', '90万千瓦', '赣江水电站总装机容量'],
    ['京赣铁路十年', '京赣铁路开通十年，累计煤运量突破8亿吨。', '8亿吨', '京赣铁路煤运量'],
    ['赣江水电站投产', '赣江水电站今天投产。每年可节约标准煤80万吨。', '80万吨', '赣江水电站节约标准煤'],
    // The clause is subjectless, and so is its sentence: of the sentence before.
    ['赣江联运中心启用', '今天，赣江新通道南昌联运中心启用。集装箱装卸能力可达20万标箱。', '20万标箱', '赣江新通道南昌联运中心集装箱装卸能力'],
  ])('%s: %s %s', (headline, body, text, metric) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('a bare measure is of the nearest subject that has measures', () => {
  it.each<Row>([
    ['国产飞机首飞', '新型直升机天鹰二号今天首飞，最大起飞重量4000公斤，航程600公里。', '600公里', '新型直升机天鹰二号航程'],
    ['新船列编', '全球首艘海星型浮式储油船昨天交付。该船总长364米，排水量46万吨。', '46万吨', '全球首艘海星型浮式储油船排水量'],
    ['新船列编', '全球首艘海星型浮式储油船昨天交付。该船总长364米，排水量46万吨。', '364米', '全球首艘海星型浮式储油船总长'],
    ['风电项目投产', '江城南风电项目今天投产。江城南风电项目建在高原，风力资源丰富，年上网电量20亿千瓦时。', '20亿千瓦时', '江城南风电项目年上网电量'],
    ['空气好转', '去年，细颗粒物PM2.5达到国家标准，年均浓度降至30微克/立方米。', '30微克/立方米', '细颗粒物PM2.5年均浓度'],
    // Things counted before it.
    ['治湖提速', '全省今年计划开工166个湖泊治理工程，总投资112亿元。', '112亿元', '开工的湖泊治理工程总投资'],
    ['地铁运行', '上月，全国54个城市开通地铁线路291条，运营里程9600公里。', '9600公里', '地铁线路运营里程'],
  ])('%s: %s %s', (headline, body, text, metric) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });

  it.each<Row>([
    // Bodies, people and what is done have none.
    ['开工忙', '农业农村部调度显示，灌溉面积达到5000万亩。', '5000万亩', '灌溉面积'],
    ['开工忙', '各地全力抓开工，总投资额增长14%。', '14%', '总投资额'],
    ['电站投产', '电站投产；耕地面积19亿亩。', '19亿亩', '耕地面积'],
  ])('%s: %s %s', (headline, body, text, metric) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('a name keeps to itself', () => {
  it.each<Row>([
    // The country's figure beside the base's.
    [BASE, `${BASE_RUNS}目前，该基地运行平稳，全国累计建成5G基站364万个。`, '364万个', '5G基站'],
    [BASE, `${BASE_RUNS}一季度，我国粮食产量达1.3亿吨。`, '1.3亿吨', '粮食产量'],
    ['太湖国际音乐节开幕', '太湖国际音乐节昨晚开幕。今年一季度，进出口总额达300亿元。', '300亿元', '进出口总额'],
    ['赣江生米大桥通车五年', '赣江生米大桥通车五年来畅通无阻。截至目前，江西常住人口已超过4500万人。', '4500万人', '常住人口'],
    ['战略工程推进', '江城“3820”战略工程成效显著，城镇居民人均可支配收入增长5%。', '5%', '城镇居民人均可支配收入'],
    // Another subject between.
    [FORUM, '第五届太湖绿色能源大会昨天开幕。一季度，全市进出口总额达300亿元。', '300亿元', '进出口总额'],
    // Behind a semicolon another thing is told.
    ['假日里的城市', '南湖的太湖音乐节吸引市民；近百名新人举办集体婚礼。', '百名', '举办集体婚礼的新人'],
    // A figure that opens its clause counts what does: no part of the railway.
    ['西部开放提速', '中老铁路运行平稳，6个综合保税区加快建设。', '6个', '建设的综合保税区'],
    // The office of a programme is a body, no undertaking.
    ['代表团抵达', '中国载人航天工程代表团今天抵达，带来12件展品。', '12件', '带来的展品'],
  ])('%s: %s %s', (headline, body, text, metric) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('works that a clause opens with, and what it does for people', () => {
  it.each<Row>([
    ['江城生米长江大桥完工', '江城生米长江大桥今天合龙。大桥全长1321米。建成后可撤销沿江渡口，方便两岸群众出行，惠及群众达30万人。', '30万人', '江城生米长江大桥惠及群众'],
    ['引赣济湖工程完工', '引赣济湖工程今天通水。工程南北贯通两大流域，干支渠总长达640公里。', '640公里', '引赣济湖工程干支渠总长'],
  ])('%s: %s %s', (headline, body, text, metric) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore
