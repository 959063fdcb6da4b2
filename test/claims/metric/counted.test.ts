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
    ['水利部派出【9个】工作组在江苏、浙江等地协助指导地方开展洪水防御工作。', '派出的工作组'],
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
};

for (const [what, rows] of Object.entries(TABLES))
  describe(what, () => {
    it.each(rows)('%s', (sentence, metric) => {
      expect(claimAt(sentence)?.metric.name).toBe(metric);
    });
  });
