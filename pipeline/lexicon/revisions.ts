/** Words of official revision: 初步核算 is followed by 最终核实, and the two figures are one statistic growing up. */
export const REVISION_WORDS: readonly string[] = [
  '初步核算',
  '最终核实',
  '初步统计',
  '初步核实',
  '初值',
  '终值',
  '修正值',
  '修订',
  '核实',
  '快报',
  '快报数据',
  '调整后',
  '经济普查',
  '可比口径',
];
