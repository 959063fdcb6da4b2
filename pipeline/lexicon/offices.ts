/** Endings of speakers that are bodies, offices or many people, not one person by name. */
export const BODY_ENDINGS: readonly string[] = [
  '部', '局', '委', '委员会', '署', '院', '会', '社', '报', '台', '网', '军', '方', '国', '省', '市', '县', '区', '厅', '处', '办', '室', '中心', '公司', '集团', '协会', '联盟', '组织', '人士',
  '大家', '记者', '发言人', '负责人', '专家', '代表', '委员', '学者', '官员', '媒体', '文章', '报告', '社论', '评论', '主席', '总统', '总理', '首相', '部长', '总书记', '书记', '省长', '市长', '主任', '队', '党', '们', '峰会', '大学', '银行', '行', '企业', '机构', '中央', '强调', '指出', '表示', '介绍',
]; // prettier-ignore

/** Speakers that are nobody in particular: what two of them say is not one statement. */
export const NOBODY_IN_PARTICULAR: readonly string[] = [
  '会议', '大家', '文章', '报告', '报道', '社论', '评论', '评论员文章', '国际人士', '多国人士', '专家', '记者', '代表', '委员', '代表委员', '媒体', '网友', '业内人士', '分析人士', '与会者', '与会人士', '美国媒体', '公报', '全会', '声明',
]; // prettier-ignore
