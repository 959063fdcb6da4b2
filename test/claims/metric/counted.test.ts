import { describe, expect, it } from 'vitest';
import { claimAt } from '../annotated.js';

/** A sentence, its figure between 【 and 】, and what it is of: well-formed names of what is counted. */
type Row = readonly [sentence: string, metric: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'what the counted do ends the clause or stands before a verb': [
    ['会上【150个】文旅项目集中签约。', '签约的文旅项目'],
    ['全市【31项】便民事项落地见效。', '落地见效的便民事项'],
    ['当地【8.7万亩】李花连片开放。', '开放的李花'],
    ['部队实施【57次】集群打击。', '部队集群打击'],
    ['会上签订【20份】战略协议。', '战略协议'],
  ],
  'what another noun is joined by': [
    ['也门武装袭击了【两艘】军舰和一艘商船。', '武装袭击的军舰'],
    ['年会将举办【5个】平行论坛及相关惠民活动。', '平行论坛'],
    ['李明、王华等【十一名】个人和一个集体受到表彰。', '个人'],
    ['已建成【50个】产业学院和研究中心。', '产业学院和研究中心'],
    ['【几十家】企业与相关高校对接。', '与相关高校对接的企业'],
  ],
  'what is measured of the counted is not counted': [
    ['【12条】重点产业链现代化水平实现提升。', '现代化水平实现提升的重点产业链'],
    ['【11个】小麦主产省份面积稳中有增。', '小麦主产省份'],
    ['【11个】省（区、市）用电增速超过10%。', '省（区、市）'],
    ['【45家】企业营业收入增长。', '企业'],
  ],
  'a verb of a relative clause governs the figure': [
    ['满载【50个】集装箱的货运班列运抵兰州。', '满载的集装箱'],
    ['警方扣押【50箱】物资。', '扣押的物资'],
  ],
  'times that something was done': [
    ['专家【两次】到示范基地考察。', '专家到示范基地考察的次数'],
    ['全省部署【两次】专项整治行动。', '部署专项整治行动'],
  ],
  'a place stands before the doing, an object before the treating': [
    ['纪检机关依法对涉嫌违纪的【41名】公职人员进行问责。', '问责的涉嫌违纪的公职人员'],
    ['水利部派出【9个】工作组在湖南、江西等地指导防汛。', '派出的工作组'],
    ['【100支】团队中脱颖而出。', '团队'],
  ],
  'land by what grows on it, work in the field by its area': [
    ['十年来全国完成造林【10.2亿亩】。', '造林面积'],
    ['今年新建高标准农田【10.2亿亩】。', '新建高标准农田'],
  ],
  'a share of a share is of what holds it': [
    ['客车产量、货车产量和轿车产量分别占全球市场份额的45.8%、【54.3%】和48.7%。', '货车产量占市场比重'],
  ],
  'anniversaries of what is congratulated on': [
    ['使节们热烈祝贺中华人民共和国成立【74周年】。', '中华人民共和国成立时长'],
    ['今年是“一带一路”倡议提出【10周年】。', '“一带一路”倡议提出时长'],
  ],
  'which ones they are stands behind 是': [
    ['地震之后发生余震，其中有【6项】是老旧设施。', '老旧设施'],
    ['被释放的人员中有【74人】是钢铁厂的守兵。', '钢铁厂的守兵'],
    ['园区里【6处】设施是去年建成的。', '设施'],
  ],
  'who is carried or reached is counted, not what carries them': [
    ['这架搭载【72人】的客机坠毁。', '搭载的人数'],
    ['大病保险报销惠及【1156万人】。', '大病保险报销惠及的人数'],
    ['新政策惠及近【百家】企业。', '新政策惠及的企业'],
  ],
  'what points at a thing, what is said twice, what belongs to the predicate': [
    ['这艘船装载了【2万只】集装箱。', '船装载的集装箱'],
    ['【两台】盾构机将在海底穿越高水压地段。', '在海底穿越高水压地段的盾构机'],
    ['这是一家企业【48小时】不间断生产。', '企业不间断生产'],
    ['全年退税缓税缓费超过【4万亿元】。', '退税缓税缓费'],
  ],
  'not done is not done': [
    ['目前【80处】火情未得到控制。', '未得到控制的火情'],
    ['目前【12万名】用户恢复供电。', '恢复供电的用户'],
  ],
  'the crop stands behind the work': [
    ['全省累计收获冬小麦【1300多万亩】。', '冬小麦收获面积'],
    ['全省建成高标准农田【1300多万亩】。', '高标准农田'],
  ],
  'a list of which the first looks like a verb; what is done in a list of names': [
    ['今天共在射击、射箭、柔道等项目上产生【27枚】金牌。', '金牌'],
    ['会议决定将“织绣技艺”“羌年”【2个】项目转入名录。', '转入名录的项目'],
  ],
  'adverbs and pointers that the segmenter glues': [
    ['当地【19个】乡镇正加足马力开展机收作业。', '开展机收作业的乡镇'],
    ['【两名】美国记者遭该男子枪击。', '遭该男子枪击的美国记者'],
    ['【3名】航天员乘车前往发射场。', '乘车前往发射场的航天员'],
  ],
  'the same amount in other money': [
    ['其净资产流失610亿瑞士法郎，约合【4746亿】人民币。', '净资产流失'],
    ['其净资产流失610亿瑞士法郎，收购价【4746亿】人民币。', '收购价'],
  ],
  'how long something takes, across a comma': [
    ['将货物运输到港口的时间，从【5天】缩短至3天。', '货物运输到港口的时间'],
    ['育秧工厂每年只会用到【4个月】。', '育秧工厂使用时间'],
  ],
  'how the crop stands, what is said of who is so old': [
    ['全省【4300万亩】冬小麦长势好于常年。', '冬小麦种植面积'],
    ['【70岁】的市民李明就是保险的获益者。', '市民李明年龄'],
    ['事故污染波及【16州】。', '事故污染波及的州'],
  ],
  'a suffix makes a noun of the verb before it': [
    ['全市门票预订量同比增长【15%】。', '门票预订量'],
    ['目前展出【50多种】卫星追踪器。', '展出的卫星追踪器'],
    ['气田今冬累计供气【3亿立方米】。', '气田供气量'],
    ['目前已培训【6000多人次】。', '培训人次'],
  ],
  'what a whole is parted into; fields reach nothing': [
    ['全书分为【21个】专题。', '全书专题'],
    ['双方在人文交流、军事安全等领域达成【20多项】共识。', '共识'],
    ['全市用户等级达到【20多项】标准。', '用户等级'],
  ],
  'for how long it has been so says nothing of what grows': [
    ['大型企业利润已经连续两个月实现【两位数】增长。', '大型企业利润'],
    ['大型企业利润已经连续【两个月】增长。', '大型企业利润增长'],
  ],
};

for (const [what, rows] of Object.entries(TABLES))
  describe(what, () => {
    it.each(rows)('%s', (sentence, metric) => {
      expect(claimAt(sentence)?.metric.name).toBe(metric);
    });
  });
