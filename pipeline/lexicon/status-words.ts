/** Verbs behind 将 that make it somebody's own plan: 将举办14场, 将投入2亿元. 将 before an object (将比例提高到) is none. */
const PLANNED_ACTS = [
  '举办', '举行', '新建', '新增', '新创建', '新', '增发', '改造', '投入', '提供', '培育', '培养', '建设', '建成', '开展', '推出', '发放', '安排', '组织', '实施', '支持',
  '遴选', '打造', '启动', '持续', '向', '在', '于', '派', '为', '免', '发行', '招', '再', '陆续', '制定', '进行', '设立', '继续', '选派', '开通', '开行', '放映', '展出', '提高',
  '提升', '逐步', '联合', '利用', '依托', '采用', '分', '全面', '进一步', '加快', '推进', '推动', '深入', '大力', '完成', '创建', '引进', '出台', '修订', '开工', '投产', '投运', '交付',
  '上演', '共同', '产生(?=\\d{1,3}枚)', '把', '发射', '执行', '搭载', '减免', '下达', '拨付', '上调', '下调', '加征', '裁', '部署', '出资', '投资', '捐', '播出', '上映', '开放', '延长', '重点', '还', '统筹', '累计',
  '聚焦', '滚动', '选取', '采取', '投放', '安装', '密集', '加速', '优先', '拨款', '着力', '谋划', '削减', '配备', '集中(?=[开演展上推发组安力])', '同步(?=[开推实举上])', '协同(?=[推开])',
] as const; // prettier-ignore

/** Verbs behind 将 that make it an expectation of what will come about. */
const EXPECTED_EVENTS = [
  '达', '超', '突破', '有', '迎来', '增(?!发|派|设|开)', '下降', '增至', '增加', '减少', '受', '吸引', '占', '带动', '保持', '创(?:历史|新|纪录|下)', '接近', '近', '是', '会', '使', '让', '帮助', '节约', '产生', '形成', '成为', '首次', '首发', '亮相', '参加', '参展', '惠及', '覆盖', '从', '升', '降', '出现', '面临', '缩短', '稳定在', '变成', '催生', '导致', '实现', '历时(?![^，。；]{1,8}的)', '解决', '吸纳', '促进',
] as const; // prettier-ignore

/** 计划 is a plan where it is a verb; in 国家重点研发计划, 计划投资额, 世界粮食计划署 it is part of a name. */
const PLANS_TO =
  '(?<!研发|行动|培养|培育|扶持|伙伴|发展|提升|防御|共创|创作|五年|重点|长远|粮食|总体|具体|采购|减免|恢复|复苏|援助|年度|国家|规划|造林|春播|播种|支持|保护|指导|资助|交流|育种|种植|人才|项目|个|项|份|“[^”]{0,16})计划(?![，。、；：》”“的署书内外经单生任]|投资额|总投资|投资(?!超|约|近|逾|\\d)|项目|目标|第)';

/** Words that make a number a goal of the one who speaks. */
export const TARGET_CUES = new RegExp(
  `(?:力争|争取(?!过|到|了|的)|目标(?=是|为|：|任务是)|(?:总体|主要|发展|预期)目标|${PLANS_TO}|(?:根据|按照|按)[^，。；]{0,16}计划|规划到|拟(?:新|建|投|于|在|推|安排|按)|即将|宣布[^，。]{0,10}(?:提供|援助|增派|派遣)|准备(?:再次?|再度)?(?=向|派|提供|出资|增派|新建|采购|投资|部署)|要(?=[^，。]{0,8}(?:达到|超过|提高|建成|实现|新增))|(?<!必)将(?=(?:${PLANNED_ACTS.join('|')})(?!的))|(?:还|也)会(?=举办|举行|推出|开展|组织|发布|安排)|倡议(?=未来|在|设立|联合|建立))`,
);

/** Goals that reach no further than their own clause: 负责确保…的舰艇遭3艘无人艇袭击 is no goal. */
export const NEAR_TARGET_CUES = /(?:确保|务必|(?<!的|”|按照|符合|根据)要求(?=[^，。、”；]))/;

/** Words that make a number an expectation. */
export const FORECAST_CUES = new RegExp(
  `(?:(?<!完成|占|较|比|于)预计(?!指数)|有望|预测(?!期)|(?<!好于|高于|低于|优于|强于|超出?|超过|不及|符合|达到|稳定?|改善|引导)预期(?!指数|寿命|目标|管理|收益)|料将|或将|估计|(?:测算|建成后|投产后|达产后|完工后|届时|全部投用后)[^。；]{0,24}可|(?<!必)将(?=(?:${EXPECTED_EVENTS.join('|')})))`,
);

/** A goal named behind its number: 10亿亩阶段性建设目标. Of a count of tasks (64项工作任务) and a share of a goal it is none. */
export const TARGET_BEHIND =
  /^(?![^，。；]{0,14}(?:击中|命中|打击|袭击|摧毁|空袭|轰炸|炮击))[^，。；、\d]{0,10}的?目标(?![^，。；]{0,6}[\d一二三四五六七八九])/;

/** 只要成本降低1%，就能…: supposed, not told as a fact. In 最快只要50分钟 it is no condition. */
export const SUPPOSED = /(?:如果|假如|倘若|只要(?=[^\d，]{2}))[^，]*$/;

/** 低于增长0.5%的市场预期. */
export const EXPECTED_BY_OTHERS = /^(?:增长)?的?(?:市场|此前|普遍)?(?:预期|预测)(?!指数|寿命|目标)/;

/** 400余项新产品将首发首秀, 约2000万人将受影响. */
export const FORECAST_BEHIND = new RegExp(
  `^[^，。；！]{0,16}(?<![即必])将(?=(?:${[...EXPECTED_EVENTS, ...PLANNED_ACTS].join('|')}|组团|赴|前往|运行|驻留|参与|同台|齐聚|角逐|出席|互派)(?!的))`,
);

/** 11场音乐会将陆续上演, 6名航天员将共同在空间站工作: an own plan told behind its number. */
export const PLANNED_BEHIND =
  /^[^，。；！]{0,16}(?<![即必])将(?:陆续|共同|集中|分批|相继|全部|于[^，。]{1,8})?(?:上演|举办|举行|开展|开工|投产|开通|发射|实施|推出|播出|开行|在[^，。]{1,10}(?:工作|驻留|生活))/;

/** What a survey's respondents expect is a fact of the survey: 76%的企业预计. */
export const RESPONDENTS = /^(?:以上)?的?[^，。]{0,10}(?:预计|预期(?!目标)|认为|表示|计划(?![外内，。；、]|$))/;

/** 已, 完成了: what has happened outweighs a goal named earlier in the sentence. */
export const DONE_CUES = /(?:已经|已|实际|截至|完成了|实现了|超额完成|提前完成|达到了|建成了|至此)[^，。；]{0,16}$/;

/** 来自140多个国家的代表已确认与会: the fact stands behind the number. */
export const DONE_BEHIND =
  /^[^，。；]{0,32}(?:均|全部)?已(?:经)?(?:确认|报名|完成|建成|投入|签约|启动|到位|落地|开工|投产|发放|下达|全部)/;

/** 建成通车后，驱车60分钟即可到达: what a work will bring once it is there. */
export const ONCE_DONE =
  /(?:建成|投产|投运|通车|通水|完工|达产|投用|竣工)(?:通车|投产|投用|使用|运营)?后(?:[^。；]{0,60})$/;
/** But 通车后已运送旅客 has come about. */
export const BROUGHT = /已|截至|目前|累计|当天|首日|昨|比(?:通车|投产)前/;
/** 报名参赛: who has done so is counted. */
export const SIGNED_UP = /^[^，。；]{0,14}(?:报名|注册)/;
/** 降雨可能达30毫米. */
export const POSSIBLY = /可能[^，。；]{0,14}$/;

/** 从去年的3.8%升至: where an expected change starts from is a fact. */
export const STARTING_FROM =
  /将(?:从|由)约?$|(?:从|由)[^，。；\d]{0,8}(?:去年|上年|此前|目前|现在|原来|原先|\d{4}年)[^，。；\d]{0,8}的?$/;

/** Days still to come in front of a measure of the weather: 今天夜间到明天，局地雨量可达50毫米. */
export const WEATHER_AHEAD =
  /(?:今天?夜间|今晚到明|今天到明|今明|明[天日晚后]|后天|未来(?:[一二两三四五六七八九十几]|\d{1,2})[天日周])[^。；]{0,120}$/;
/** Units of the weather. */
export const WEATHER_UNITS: ReadonlySet<string> = new Set([
  '毫米',
  '厘米',
  '℃',
  '°C',
  '摄氏度',
  '度',
  '级',
  'mm',
  'cm',
]);

/** 博览会将于6月26日至30日举办: an event announced. */
export const ANNOUNCED = /(?:将于|定于)[^。\n]{0,40}(?:举行|举办|召开|开幕|开赛|启幕|拉开帷幕)/;
/** Takes the event announced up: 本届博览会共有1000多家企业参展. */
export const OF_THE_EVENT = /本届|本次|此次|该届|届时|(?:一|总)?共有/;
/** What those do who will come to it; no 已 with it. */
export const TAKES_PART = /参展|参会|参赛|参加|出席|亮相|展出|与会|展示/;

/** 提出增长5%以上的目标: a goal set, where a percentage before 目标 alone may be the measure of one (超过5%的目标). */
export const SETS_A_GOAL = /(?:提出|设定|确定|定下|制定|锁定|确立|明确)[^。；]{0,60}$/;
/** How what has come about stands to a goal. */
const STANDS_TO_GOAL = '低于|高于|超过|超出|优于|好于|快于|不及|未达到?';
/**
 * Before a goal told beside what has come about: 增长5.4%，超过|5%左右的预期目标; 离|95%的目标尚有差距; 未能完成年初定下的|1000万亩计划.
 * 完成60%的目标 measures one.
 */
export const MISSED_OR_PASSED = new RegExp(
  `(?:[离距]|${STANDS_TO_GOAL}|(?:未能?|没有?|没能)(?:完成|达到|实现|达成))了?[^，。；\\d]{0,12}$`,
);
/** Behind such a number: 的预期目标, 计划; 计划产量 is another thing. */
export const SET_BEHIND =
  /^(?:左右|以上|以内)?的?(?:(?:预期|预定|年度|全年|规划|既定|增长|发展|计划|总体|主要){0,2}目标|(?:年度|全年|既定|建设|生产|投资|种植|改造)?(?:计划|任务)(?=[，。；、]|[还尚]?[差有]|$))/;
/** 尚未完成的32项|任务: counted by these, the tasks themselves. */
export const COUNTERS_OF_TASKS: ReadonlySet<string> = new Set(['个', '项', '份', '批', '条']);
/** 自来水普及率目标|92%; not 完成全年目标|92%, nor 好于年度目标|4.6微克, which says by how much. */
export const TARGET_RIGHT_BEFORE = new RegExp(
  `(?<!(?:完成|实现|达到|达成|占|${STANDS_TO_GOAL})[^，。；]{0,12})目标(?:值|数)?(?:定)?$`,
);
/** 11月底前|完成重建: a day of this year by which something is to be done. */
export const DUE_BY =
  /(?<!年)(\d{1,2})月(?:底|末|\d{1,2}日|[上中下]旬)?(?:之|以)?前(?![几一二三四五六七八九十两半\d])[^，。；]{0,24}$/;
/** 袭击了约1600个武装目标: targets of another sort. */
export const STRIKES_TARGETS = /(?:袭击|打击|攻击|空袭|轰炸|摧毁|击中|炮击|锁定)[^，。；]{0,24}$/;

/** The present behind a plan: 原计划…目前只有3批到位. */
export const PRESENT_CUES = /(?:目前|如今|迄今|至今)(?:只|仅|已|才|共|仍)/;
