import type { Language, Message } from '../check/index.js';
import type { Aspect, Bound, ClaimKind, Status } from '../model/claim.js';
import type { Severity } from '../model/finding.js';
import type { NoticeCode } from '../model/notice.js';
import type { SetAside } from '../model/source.js';

/** Everything a person reads in a report, in each language. `{places}` are filled by `say`. */

export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { zh: '矛盾', en: 'error' },
  warning: { zh: '存疑', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

export const SEVERITY_MEANINGS: Readonly<Record<Severity, Message>> = {
  error: { zh: '怎么读都不能同真', en: 'cannot all be true under any reading' },
  warning: { zh: '很可能有误或误导', en: 'very likely wrong or misleading' },
  info: { zh: '值得一看', en: 'worth seeing' },
};

export const STATUS_NAMES: Readonly<Record<Status, Message>> = {
  actual: { zh: '已实现', en: 'actual' },
  target: { zh: '目标', en: 'target' },
  forecast: { zh: '预计', en: 'forecast' },
};

export const KIND_NAMES: Readonly<Record<ClaimKind, Message>> = {
  level: { zh: '数值', en: 'level' },
  growth: { zh: '增速', en: 'growth' },
  share: { zh: '占比', en: 'share' },
  change: { zh: '增减量', en: 'change' },
  pp: { zh: '百分点', en: 'percentage points' },
  multiple: { zh: '倍数', en: 'multiple' },
  rank: { zh: '位次', en: 'rank' },
  duration: { zh: '时长', en: 'duration' },
};

export const ASPECT_NAMES: Readonly<Record<Aspect, Message>> = {
  stock: { zh: '存量', en: 'stock' },
  flow: { zh: '当期', en: 'flow' },
  cumulative: { zh: '累计', en: 'cumulative' },
  rate: { zh: '比率', en: 'rate' },
};

/** Why a print stands for the set it does: the policy of `text/interval` in words. */
export const BOUND_MEANINGS: Readonly<Record<Bound, Message>> = {
  eq: { zh: '按印出的位数', en: 'as precise as printed' },
  above: { zh: '“超、突破、余、多”：多于此数', en: 'more than printed (超, 突破, 余, 多)' },
  at_least: { zh: '“以上、不低于”：不少于此数', en: 'at least as printed (以上, 不低于)' },
  near: { zh: '“近、接近”：略少于此数', en: 'just below as printed (近, 接近)' },
  about: { zh: '“约、左右”：上下不过一成', en: 'within a tenth of the print (约, 左右)' },
  at_most: { zh: '“以内、不超过”：不多于此数', en: 'at most as printed (以内, 不超过)' },
  below: { zh: '“不足、低于”：少于此数', en: 'less than printed (不足, 低于)' },
};

/** How a bound is written before a value that is shown without its sentence. */
export const BOUND_SIGNS: Readonly<Record<Bound, Message>> = {
  eq: { zh: '', en: '' },
  above: { zh: '超', en: '> ' },
  at_least: { zh: '不低于', en: '≥ ' },
  near: { zh: '近', en: 'just below ' },
  about: { zh: '约', en: 'about ' },
  at_most: { zh: '不超过', en: '≤ ' },
  below: { zh: '不足', en: '< ' },
};

export const NOTICE_NAMES: Readonly<Record<NoticeCode, Message>> = {
  'encoding-mismatch': { zh: '编码与清单所写不符', en: 'encoding differs from the manifest' },
  'damaged-text': { zh: '文字破损', en: 'damaged text' },
  'unbalanced-gloss': { zh: '注音括号不配对', en: 'a gloss that does not close' },
  'gloss-removed': { zh: '已略去注音', en: 'gloss left out' },
  'line-rejoined': { zh: '已接回断行', en: 'broken line rejoined' },
  'unread-number': { zh: '没有读懂的数', en: 'number not understood' },
  'unknown-date': { zh: '文章日期不明', en: 'article without a date' },
};

export const SET_ASIDE_REASONS: Readonly<Record<SetAside['code'], Message>> = {
  empty: { zh: '空文件', en: 'empty' },
  binary: { zh: '不是文字文件', en: 'not a text file' },
  'invalid-bytes': { zh: '字节不合编码', en: 'bytes that the encoding does not allow' },
  'invalid-json': { zh: 'JSON 不完整或有误', en: 'not valid JSON' },
  'invalid-record': { zh: '记录不合格式', en: 'a record of the wrong shape' },
  'too-long': { zh: '过长', en: 'too long' },
  'missing-file': { zh: '清单所列文件不存在', en: 'a file the manifest names is missing' },
  'unpaired-surrogate': { zh: '含残缺字符', en: 'unpaired surrogate' },
  unreadable: { zh: '无法读取', en: 'could not be read' },
  'duplicate-id': { zh: '编号重复', en: 'an id used twice' },
  failed: { zh: '处理失败', en: 'failed while being annotated' },
};

/** Fills `{places}`; a place that is not given stays empty. */
export const say = (
  message: Message,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => message[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** What is added to a word in brackets, those of the language: 2024年3月31日（推定）, `2024-03-31 (implied)`. */
export const inBrackets = (words: string, language: Language): string =>
  language === 'zh' ? `（${words}）` : ` (${words})`;
