/*
 * Vocabulary of numbers that nobody asserts: names, lists, idioms, vague small counts. The annotation guidelines
 * (“Not claims”) are the source; each row was met in news text.
 */

/** Counters a single Han digit may count in a claim. Others with one Han digit are words: 三农, 四季, 六环, 两岸, 三路. */
export const COUNTERS_OF_SMALL_HAN = new Set([
  '个', '家', '项', '名', '人', '位', '次', '年', '天', '个月', '个季度', '小时', '部门', '国', '枚', '场', '省份', '座', '所', '支', '艘', '架', '辆', '台', '颗', '轮', '倍', '件', '套', '起', '大类', '吨', '元', '美元', '公里', '米', '亩', '公斤', '周年', '岁', '分钟', '个百分点', 'pp', '%', '周', '金', '银', '铜', '金牌', '条', '户', '只', '组', '代', '类', '番', '日', '个小时', '工作日', '个工作日', '例', '集', '章', '处', '份', '栋',
]); // prettier-ignore

/** Counted of a list, even these are claims: 铁路、公路、水路三种方式, 文字和视频两种方式. Of 国内国际两种资源 the list is a phrase. */
export const COUNTERS_OF_LISTED = new Set(['种', '类', '项', '省', '省区', '省市']);
export const LISTED_BEFORE = /[、和][^，。；、用]{1,14}$/;
export const OF_A_PHRASE = /^(?:资源|市场|关系)/;

/** What befalls persons: 一名记者死亡, 其中两人被指袭击 count them, however few. */
export const CASUALTY = /^[^，。；：的]{0,10}?(?:死亡|遇难|丧生|身亡|遇害|受伤|受重伤|受轻伤|失踪|溺亡|重伤|被打死)/;
/** What is told of two of several: 9人被捕，其中两人被指袭击. */
export const SINGLED_OUT = /^[^，。；：的]{0,10}?被[捕指控]/;

/** After 两: the two of something known. 两国, 两岸, 两会 are not counts that an editor checks. */
export const TWO_OF_THE_KNOWN =
  /^(?:国|岸|会|地|大|人|种|者|方|边|手|类|面|侧|级|院|端|头|旁|江|河|湖|党|军|位|类|条|个(?:方面|确立|维护|结合|毫不动摇|一|先行|大局|市场|国家|文明|半球|世界|层面|多月前|问题|人|不同|主要)|次全会|代人|年半|年前|年多|年来|天前|个月前|周前)/;

/** Before a small number of days or years: it points at a time. 这两天, 近几年, 那三年, 今明两天, 短短三年. */
export const POINTED_AT = /(?:[这那某每近明头]|今（[^）]{1,8}）|(?<!提)前|新时代|短短|[上下]一个)$/;

/** Counters of those that lead, and what stands before them: 行业前五名, 排名前10位. Not 日前两名. */
export const LEADERS = /^[名位强]$/;
export const FIRST_OF_ALL = /(?<![提之以目当此日事赛会战午])前$/;

/** Behind 24小时: round the clock. */
export const ROUND_THE_CLOCK =
  /^(?:全天候|不间断|不停|值[守班]|在[岗线]|开放|营业|服务|运转|轮|滚动|监[测控]|待命|备勤|应急|巡|坚守|驻守|守护|绿色|热线|客服|无人|自助|轮班|轮岗|轮流|专人|连轴)/;

/** Before a span of time: it says when. 在过去24小时, 未来5年, 今后10年; not 从过去的3小时缩短至1小时. */
export const WITHIN_TIME = /(?:(?:(?<![从由])过去|未来|今后|最近)(?:的)?|之前|此前)$/;

/** Behind a number of years: a plan, an event or an age named by them. 三年行动, 十年规划, 三年疫情. */
export const NAMED_BY_YEARS =
  /^(?:奋斗目标|行动|攻坚|规划|计划|方案|疫情|新冠|抗疫|大计|总目标|滚动|制(?!造)|级|蓝图|专项|磨一剑|禁渔|之约|之痒|寒窗|树木|树人)/;

/** Behind an ordinal: a meeting or a day that bears it as 第三届 does. 第八次会议, 第三次集体学习, 第34个世界人口日. */
export const NAMED_BY_ORDER =
  /^[^，。；、]{0,10}?(?:百年奋斗目标|百年目标|会议|会晤|会谈|全会|峰会|大会|例会|对话|磋商|论坛|访问|人口普查|普查|国土调查|科考(?![站船])|科学考察(?![站船])|集体学习|(?:日|节|周)(?=[，。；、”\n]|$))/;

/** Units behind which a name follows: 3米板, 100米蝶泳. */
export const NAME_BEHIND_UNIT: readonly { readonly unit: string; readonly behind: RegExp }[] = [
  {
    unit: '届',
    behind:
      /^(?:[一二三四五六七八九][次中]|常委会|主席团|全国|人大|政协|中央|首都|[省市]|[^，。；、]{0,4}(?:全会|会议|委员会))/,
  },
  // The kinds that a subsidy or a price index is known by: 8大类家电, 16大类绿色智能家电, CPI八大类商品和服务.
  { unit: '大类', behind: /^(?:(?:绿色|智能|节能){0,2}家电|厨卫|商品和服务)/ },
  { unit: '点', behind: /^档/ },
  { unit: '轮', behind: /^(?:车|摩托)/ },
  { unit: '首', behind: /^[届批个次家创席]/ },
  { unit: '世纪', behind: /^/ },
  { unit: '类', behind: /^苗/ },
  { unit: '年', behind: /^(?:定期存款|期(?:定期|国债|LPR|贷款|存款|以上))/ },
  { unit: '千伏', behind: /^(?:供电|特高压|超高压|柔性|交流|直流|输变电|输电|变电站|换流站|电网|线路|及以上)/ },
  { unit: '国', behind: /^(?:道|集团|机制|峰会|协作|际|家[大图博级重])/ },
  { unit: '公里', behind: /^(?:个人|团体|计时|越野)/ },
  { unit: '人', behind: /^民(?!间|营|众|主|生)/ },
  { unit: '次', behind: /^(?:会议|全会|创业|元|方程|污染|利用|供水|加工|开发)/ },
  {
    unit: '米',
    behind:
      /^(?:板|台|跳台|跳板|三姿|手枪|速射|移动靶|卧射|蝶泳|自由泳|仰泳|蛙泳|混合泳|接力|短跑|跨栏|栏|障碍|气手枪|气步枪|步枪|短道|速滑|决赛|比赛|个人|男子|女子|混合|冠军|金牌|银牌|铜牌|奖牌|纪录|级)/,
  },
  { unit: '公里', behind: /^(?:越野|竞走|追逐|短距离|集体出发|接力)/ },
  { unit: '类', behind: /^(?:及以上|以上|水|传染病|土地|产业|资质|地区)/ },
  { unit: '公斤', behind: /^(?:级)/ },
  { unit: '部', behind: /^队/ },
  { unit: '省', behind: /^(?:道|境内|交界|接壤|毗邻)/ },
  { unit: '省区', behind: /^(?:境内|交界)/ },
  { unit: '市', behind: /^(?:境内|交界)/ },
  { unit: '县', behind: /^(?:境内|交界)/ },
  { unit: '秒', behind: /^速/ },
];

/** Units of ages and temperatures: bounded and before a noun they say which are meant (3岁以下婴幼儿, 35℃以上高温). */
export const THRESHOLD_UNITS: ReadonlySet<string> = new Set(['岁', '周岁', '℃', '摄氏度']);

/** Before a bounded amount of money: the property that it must reach (收入10亿元以上的企业), not a predicate of its own. */
export const OF_A_THRESHOLD = /(?:收入|产值|资产|投资|营收|规模|市值|销售额|年收入|产出|金额|总额|价值|注册资本|额)$/;

/** What 一 counts is one of its kind, not a figure. */
export const ONE = '一';

/** Before a number: it is a name's, a version's, a route's, a place's. */
export const NAME_BEFORE =
  /(?:[A-Za-z][-—]?|[A-Za-z]\.|[歼运轰直无][-—－]|[国省县]道|第.{0,1}届|编号|代号|型号|型|版|频道|区号|邮编|电话|热线|拨打|航班|次列车|门牌|楼|栋|号|No\.?|十|(?<!\d)1[∶：:])$/;

/** Behind a number: a name, a grade, a serial, a place or a date, not a unit. 级 is a grade (万吨级, 2级). */
export const NAME_AFTER =
  /^(?:号|型|级|版|路|街|线|频道|中全会|大精神|大报告|大以来|大代表|大召开|大胜利|弄|频|届|日报|社区|产业|手车|工程|世界|高|保|星级|甲|维|纳米|G|K|D|站台|站式|体化|代表|带一路|站到底|步法|医院|中学|小学|旅|师|军|团|院|厂|校|次全会|次会议|时代|战区|角|边|度电影|面体|方会谈|方会晤|方合作|方机制|方协议|国集团|国机制|点|时|刻|旬|伏|九|维码|房|孩|胎|次性|线城市|航站|炮|铉|部曲|十周年|氧化|公主|皇|更|两|项全能|段|世纪|年代|中)/;

/** Whole numerals in fixed phrases. Matched around the number. */
export const IDIOMS = [
  '零部件', '五项原则', '建军一百年', '大气十条', '水十条', '土十条', '零售', '零工', '十几亿人口', '十几亿人民', '零星', '零距', '凌晨零', '零起点', '零基础', '零日', '零和', '零跑', '零食', '零钱', '零碳园', '第一时间', '万一', '十分', '一定', '一带一路', '千方百计', '千家万户', '百花齐放', '百舸争流', '千帆', '三农', '五一', '十一黄金周', '万众', '百姓', '百年', '千年', '万年', '亿万', '万物', '千里', '万里', '百强', '千万不', '百货', '十足', '百科', '千瓦时电', '三北', '万家灯火', '千山万水', '万水千山', '百家争鸣', '千秋', '百业', '四季', '八方', '五湖四海', '六畜', '三峡', '四川', '九江', '长三角', '三亚', '万达', '三星', '九寨', '六盘', '八一', '七一', '两会', '五星', '四海', '九州', '千古', '万古', '百川', '万象', '百态', '四面', '三伏', '数九', '三九', '万千', '千万家', '千篇', '百般', '万般', '百分制', '千分制', '四化', '双一流', '一流', '百万英镑', '千亩方', '万亩方', '千岛', '百色', '百度', '万科', '十堰', '八项规定', '二十四节气', '三位一体', '四位一体', '五位一体', '冬季两项', '现代五项', '铁人三项', '十佳', '百佳', '十强', '百团', '十里', '千佛', '万州', '万宁', '三明', '三门', '九龙', '六安', '五台', '五常', '四平', '双百', '三次产业', '二次产业', '一次产业', '三次分配', '万泉', '五指', '三江', '百余年来', '半年来', '十之八九', '三三两两', '七上八下', '千头万绪', '一万年', '零距离', '零容忍', '零排放', '零关税', '零碳', '三体', '四史', '五育', '六稳', '六保', '三公', '三会', '三沙', '三湘', '八闽', '八路', '十四冬', '万象更新', '百日', '十全', '百万庄', '两弹', '两路', '两山', '两河', '两江', '两湖', '两广', '两淮', '两栖', '两极', '两翼', '两难', '两全', '三军', '四中', '一中', '二中', '三中', '五中', '六中', '七中', '几何', '几乎', '几度', '数字', '数据', '数量', '数学', '数码', '数控', '数智', '数实', '数次', '多数', '多次', '少数', '人数', '总数', '系数', '参数', '指数', '函数', '四处', '360度', '东三省', '东北三省', '31个省（自治区、直辖市）和新疆生产建设兵团报告', '七台河', '零组件',
] as const; // prettier-ignore
