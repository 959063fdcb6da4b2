/** Words that make a number a goal of the one who speaks. 计划投资额 is a statistic's name, not a goal. */
export const TARGET_CUES =
  /(?:力争|争取|目标是|目标|计划(?!投资额|总投资|投资)|规划到|拟(?:新|建|投|于|在|推)|确保|务必|要求|即将|要(?=[^，。]{0,8}(?:达到|超过|提高|建成|实现|新增))|将(?=(?:举办|举行|新建|新增|增发|改造|投入|提供|培育|建设|建成|开展|推出|发放|安排|组织|实施|支持|遴选|打造|启动|持续|向|在|于|派|为|免|发行|招|再|陆续|新培育|制定|进行|设立|继续|选派|开通|开行|放映|展出|提高|提升|逐步|联合)))/;

/** Words that make a number an expectation. */
export const FORECAST_CUES =
  /(?:预计|有望|预测|预期|料将|或将|估计|测算|可(?:节约|节省|减少|满足|容纳|供|为|实现|带动|增加|提供)|将(?=(?:达到?|超过?|突破|有|迎来|增长|下降|增至|受|吸引|占|带动|保持|创|接近|近|是|会|使|让|帮助|节约|产生|形成|成为|首次)))/;

/** A goal named behind its number: 10亿亩阶段性建设目标. A share of a goal (目标任务的58%) is a fact. */
export const TARGET_BEHIND = /^[^，。；、\d]{0,10}(?:的)?(?:目标|任务)(?![^，。]{0,6}[\d一二三四五六七八九])/;

/** 低于增长0.5%的市场预期. */
export const FORECAST_BEHIND = /^(?:增长)?的?(?:市场|此前|普遍)?(?:预期|预测)(?!指数|寿命|目标)/;

/** What a survey's respondents expect is a fact of the survey: 76%的企业预计. */
export const RESPONDENTS = /^(?:以上)?的?[^，。]{0,10}(?:预计|预期|认为|表示|计划)/;

/** 已, 完成了: what has happened outweighs a goal named earlier in the sentence. */
export const DONE_CUES = /(?:已经|已|实际|截至|完成了|实现了|超额完成|达到了|建成了)[^，。；]{0,16}$/;
