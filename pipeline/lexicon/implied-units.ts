/** Nouns whose things are counted by one unit, so that a figure of 万 and 亿 may leave it out. */
export interface ImpliedUnit {
  readonly unit: string;
  /** What stands right behind the figure: 600万百姓, 1.3亿电视终端. */
  readonly behind?: RegExp;
  /** Words for a total of them, before the figure: 网民规模达10.5亿, 报考人数比去年增加9万. */
  readonly ahead?: readonly string[];
}

export const UNIT_OF_NOUN: readonly ImpliedUnit[] = [
  {
    unit: '人',
    behind:
      /^\p{Script=Han}{0,6}?(?:百姓|同胞|侨胞|村民|市民|农民|牧民|渔民|网民|灾民|平民|民众|部队|军队|快递小哥|采购商|供货商|经销商|志愿者|劳动者|老年人|残疾人|毕业生|大军)/u,
    ahead: ['人数', '人口', '网民规模', '网民数量', '务工规模', '教师', '志愿者', '老年人', '残疾人', '劳动者', '技能人才', '毕业生数量', '粉丝量', '粉丝数', '会员', '难民数', '难民', '婴幼儿', '开发者数量', '收入群体', '兵力', '密接人员', '采购商', '生活着', '就业'],
  },
  { unit: '户', behind: /^\p{Script=Han}{0,4}?(?:农户|客户|脱贫户|贫困户|用户|电视用户|有线电视)/u, ahead: ['用户数', '用户量', '用户总数', '用户规模', '注册用户', '活跃用户', '用户已', '用户突破'] },
  { unit: '例', ahead: ['确诊病例', '新冠确诊', '感染病例', '死亡病例', '感染者'] },
  { unit: '个', behind: /^(?:各类)?\p{Script=Han}{0,4}?(?:任务|电视终端|终端|岗位)/u, ahead: ['连接数', '连接数量', '终端数'] },
  { unit: '次', ahead: ['阅览量', '观看量', '播放量', '浏览量', '点击量', '点播量', '访问量', '下载量', '阅读量', '曝光量'] },
  { unit: '人次', ahead: ['人次'] },
  { unit: '辆', ahead: ['通关车辆', '保有量', '日均装车'] },
  { unit: '元', behind: /^(?:文旅大礼包|消费券|的?(?:产业集群|巨大市场))/, ahead: ['票房', '营收', '营业收入', '进出口', '进口', '出口', '经费投入', '投入', '产业规模', '经济规模', '市场规模', '成交', '签约', '总投资', '增加值', '装备产业'] },
  { unit: 'kW', ahead: ['装机容量', '总装机'] },
  { unit: '头', ahead: ['牲畜数量', '存栏'] },
]; // prettier-ignore

/** What shows that such a figure is a name's or a ratio's: 1∶5万比例尺, 4800万超高清镜头, 10万核心量级. */
export const UNITLESS_NAMES = /^(?:比例尺|地质图|全月|超高清|高清|核心|像素|量级|方级|[亿兆])/;
