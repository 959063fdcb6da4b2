/** Words for a place that a sentence leaves unnamed: 全市 is whichever city the paper is of. Patterns. */
export const UNNAMED_PLACES: readonly string[] = ['[全我本][省市]', '[省市][里内]'];

/** Words for one of many of which a paper writes: 全村 of today's page is not that of tomorrow's. Patterns. */
export const ONE_OF_MANY: readonly string[] = [
  '[全本该我][县区镇乡村州盟旗校院馆行厂港队]',
  '该[省市]',
  '[县镇村][里内]',
];

/**
 * Whose a figure is where the clause says no more than what sort of body it is; they open a clause or a name. None
 * that is a sector as often (银行, 景区, 企业).
 */
export const UNNAMED_BODIES: readonly string[] = ['公司', '集团', '学校', '医院'];

/** What is told of one company, whether its sentence says 公司 or not. Patterns. */
export const OF_A_COMPANY: readonly string[] = [
  '归属于?(?:上市)?公司(?:普通股)?股东',
  '归母',
  '报告期内?',
  '每股',
  '每\\d+股',
  '股价',
  '市值',
];
