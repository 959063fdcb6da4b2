/** Words that make of one and the same sentence a plan, an expectation or a fact. */
export const PLAN_AND_FACT_WORDS: readonly string[] = [
  '预计将达到', '将达到', '要达到', '力争', '争取', '计划', '目标是', '目标', '预期', '预计', '预测', '有望', '拟', '将要', '将会', '将', '要', '会', '可', '已经', '已', '达到', '达', '实现', '完成', '目前', '到', '至', '为', '是', '年底', '年末', '能', '确保',
]; // prettier-ignore
