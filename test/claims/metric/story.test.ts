import { describe, expect, it } from 'vitest';
import { withCampaign } from '../../../pipeline/claims/metric/story/campaign.js';
import { calledAsUsual } from '../../../pipeline/claims/metric/names/mention.js';
import { withPartner } from '../../../pipeline/claims/metric/story/partner.js';
import { claimsOf } from '../annotated.js';

/** The name of the figure `text` in a story with a headline. */
const nameOf = (headline: string, body: string, text: string): string | undefined =>
  claimsOf(`${headline}\n\n${body}`, '2024-04-18').findLast((claim) => claim.text === text)?.metric.name;

interface StoryRow {
  readonly headline: string;
  readonly body: string;
  readonly text: string;
  readonly metric: string;
}
const row = (headline: string, body: string, text: string, metric: string): StoryRow => ({ headline, body, text, metric }); // prettier-ignore

const FAIR = '第9届中国—南亚博览会在昆明开幕';
const OPENED = '今天，第9届中国—南亚博览会在云南昆明开幕。';
const FARM = '新疆一座高海拔风电场投运';
const FARM_RUNS = '今天，我国海拔最高的乌恰风电场正式投运。';

describe('a noun that is a part of the story’s topic takes the topic', () => {
  it.each([
    row(FAIR, `${OPENED}本届博览会共设12个展馆，持续五天。`, '12个', '中国—南亚博览会展馆'),
    row('第五届西藏旅游博览会在拉萨举行', '本届博览会包括文艺演出、主旨论坛、展品展销，参展企业600多家。', '600多家', '西藏旅游博览会参展企业'),
    row('第二届减贫治理与全球发展论坛在昆明举行', '来自20个国家的190位专家学者共同交流治理经验。', '190位', '参加减贫治理与全球发展论坛的专家学者'),
    row('第二届减贫治理与全球发展论坛在昆明举行', '来自20个国家的190家企业参会。', '20个', '参加减贫治理与全球发展论坛的企业来自的国家'),
    row('全国经济运行平稳', '190位专家学者共同交流治理经验。', '190位', '交流治理经验的专家学者'),
    row(FAIR, `${OPENED}本届博览会吸引60个国家和地区参展。`, '60个', '中国—南亚博览会参展国家和地区'),
    row(FAIR, `${OPENED}大会将举办9场专题论坛。`, '9场', '中国—南亚博览会专题论坛'),
    row(FAIR, `${OPENED}本届博览会共展出新产品、新技术1200项，签署100余份合作协议。`, '100余份', '中国—南亚博览会合作协议'),
    row('杭州第19届亚运会各项工作就绪', '杭州亚运会即将开幕。本届亚运会设40个大项。', '40个', '杭州亚运会大项'),
    row('第六届江城龙舟大赛开赛', '第六届江城龙舟大赛今天开赛，其中女子组有18支队伍。', '18支', '江城龙舟大赛女子组队伍'),
    row('江城质量月活动启动', '2024年江城质量月活动今天在江城启动。本次活动展陈面积3万平方米，200家企业参展。', '3万平方米', '江城质量月活动展陈面积'),
    row('江城国际咖啡节开幕', '第三届江城国际咖啡节昨天开幕。本届咖啡节设置展位300个，120家品牌参展。', '300个', '江城国际咖啡节展位'),
    row('江城国际马拉松赛举行', '2024江城国际马拉松赛今天鸣枪起跑。本届赛事吸引3万名选手参加。', '3万名', '参加江城国际马拉松赛的选手'),
    row('第五届江城数字峰会下月开幕', '第五届江城数字峰会将于下月举行。本届峰会设置开幕式、13个分论坛以及体验区。', '13个', '江城数字峰会分论坛'),
    row(FARM, `${FARM_RUNS}项目总装机容量达30万千瓦。`, '30万千瓦', '乌恰风电场总装机容量'),
    row('某地发生强震', '该国北部昨晚发生强震，已造成120人死亡。', '120人', '强震死亡人数'),
    row('谷神星一号发射成功', '今天，谷神星一号运载火箭在酒泉发射升空，将4颗卫星送入轨道。', '4颗', '谷神星一号运载火箭发射的卫星'),
  ])('$metric', ({ headline, body, text, metric }) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('a noun that says what it is keeps its own name', () => {
  it.each([
    // A statistic of the country in a story about a fair.
    row(FAIR, `${OPENED}一季度我国规模以上工业增加值同比增长6.1%。`, '6.1%', '规模以上工业增加值'),
    // The museum in it is no hall of the fair.
    row(FAIR, `${OPENED}当地累计建成博物馆36座。`, '36座', '博物馆'),
    // Another story without the fair.
    row('昆明文化场馆更加丰富', '目前，昆明共有8个展馆。', '8个', '展馆'),
    // Killed by something else than the story's own disaster.
    row('飓风登陆沿海', '飓风今天登陆。另据报道，当地一所学校遭袭，造成3人死亡。', '3人', '遭袭死亡人数'),
  ])('$metric', ({ headline, body, text, metric }) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('figures of a season of travel', () => {
  it.each([
    ['铁路旅客发送量', '自春运启动以来，全国铁路累计', '', '铁路春运发送旅客'],
    ['铁路、公路、水路、民航旅客发送量', '截至昨天，', '全国春运客流超5亿人次', '春运旅客发送量'],
    ['铁路旅客发送量', '今天，全国铁路预计', '全国春运客流超5亿人次', '铁路旅客发送量'],
    ['铁路旅客发送量', '今天是春运第24天，全国铁路今天预计', '', '铁路旅客发送量'],
    ['春运客运量', '春运以来，', '', '春运客运量'],
    ['票房', '国庆假期首日', '', '国庆假期首日电影票房'],
    ['票房', '去年，该片', '', '电影票房'],
    ['票房收入', '国庆假期首日', '', '票房收入'],
    ['货运量', '春运以来，累计', '', '货运量'],
  ])('%s after %s', (name, before, title, expected) => {
    expect(withCampaign(name, before, title)).toBe(expected);
  });
});

describe('a name in quotation marks that headline and text begin with', () => {
  it.each([
    row('“深海七号”平台建造完工', '“深海七号”平台在青岛建造完工。平台总高达126米，总重1.2万吨。', '1.2万吨', '“深海七号”平台总重'),
    row('“江河交响”主题展演在武汉举办', '昨晚，“江河交响”主题展演在武汉开幕。展演将上演18场音乐会。', '18场', '“江河交响”主题展演上演的音乐会'),
    // Named in the headline alone: perhaps one thing among others.
    row('“江河交响”主题展演在武汉举办', '昨晚，武汉上演了一台音乐会。今年全市已上演80场音乐会。', '80场', '上演的音乐会'),
  ])('$metric', ({ headline, body, text, metric }) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('so much a day is not the sum', () => {
  it.each([
    row('暑期出行', '7月1日以来，全国铁路累计发送旅客2.1亿人次，日均发送旅客1300万人次。', '1300万人次', '铁路日均旅客发送量'),
    row('暑期出行', '7月1日以来，全国铁路累计发送旅客2.1亿人次。', '2.1亿人次', '铁路旅客发送量'),
  ])('$metric', ({ headline, body, text, metric }) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('a trade figure with the partner its sentence names', () => {
  it.each([
    ['进出口总额', '我省对共建国家贸易保持增长，去年', '对共建国家进出口总额'],
    ['贸易额', '中非贸易活跃，去年', '中非贸易额'],
    ['进出口总额', '我省外贸保持增长，去年', '进出口总额'],
    // Not a trade figure, or one that says with whom.
    ['发电量', '我省对共建国家贸易保持增长，去年', '发电量'],
    ['对东盟进出口', '对共建国家贸易保持增长，', '对东盟进出口'],
  ])('%s after %s', (name, before, expected) => {
    expect(withPartner(name, before)).toBe(expected);
  });
});

describe('one event by one name', () => {
  it.each([
    ['距成都第31届世界大学生夏季运动会开幕天数', '距成都大运会开幕天数'],
    ['参加第六届中国国际进口博览会的企业', '参加进博会的企业'],
    ['参加第33届夏季奥林匹克运动会的选手', '参加奥运会的选手'],
    ['上海自贸试验区进出口额', '上海自由贸易试验区进出口额'],
    // No event: which committee it is belongs to its name.
    ['第十四届全国委员会委员', '第十四届全国委员会委员'],
  ])('%s', (written, expected) => {
    expect(calledAsUsual(written)).toBe(expected);
  });
});

describe('a count without its noun is of what the sentence opened with', () => {
  it.each([
    row('开放', '五年来，我省的综合保税区从无到有，经过2次扩容，目前已设立9个。', '9个', '综合保税区'),
    row('物流', '去年，中欧班列达到1.9万列，占总数的三成，连接欧洲21个国家。', '21个', '中欧班列连接的欧洲国家'),
  ])('$metric', ({ headline, body, text, metric }) => {
    expect(nameOf(headline, body, text)).toBe(metric);
  });
}); // prettier-ignore

describe('a short name of a fair is the fair that the story is about', () => {
  it('本届藏博会', () => {
    const body = '第五届中国西藏旅游文化国际博览会今天开幕。本届藏博会内容丰富，展位面积1.2万平方米。';
    expect(nameOf('第五届中国西藏旅游文化国际博览会开幕', body, '1.2万平方米')).toBe(
      '中国西藏旅游文化国际博览会展位面积',
    );
  });

  it('but not another one', () => {
    const body = '第五届中国西藏旅游文化国际博览会今天开幕。去年的绿博会上，展位面积1.2万平方米。';
    expect(nameOf('第五届中国西藏旅游文化国际博览会开幕', body, '1.2万平方米')).toBe('绿博会展位面积');
  });
});
