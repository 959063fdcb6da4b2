import {
  CASUALTY,
  COUNTERS_OF_LISTED,
  COUNTERS_OF_SMALL_HAN,
  LISTED_BEFORE,
  OF_A_PHRASE,
  WITHIN_TIME,
  IDIOMS,
  NAME_AFTER,
  NAME_BEHIND_UNIT,
  NAMED_BY_YEARS,
  OF_A_THRESHOLD,
  POINTED_AT,
  ROUND_THE_CLOCK,
  SINGLED_OUT,
  THRESHOLD_UNITS,
  NAME_BEFORE,
  ONE,
  TWO_OF_THE_KNOWN,
} from '../lexicon/not-claims.js';
import { UNCHECKED_NOUNS } from '../lexicon/units.js';
import { MONEY_NOUN, PERSON_NOUN } from '../lexicon/metric-words.js';
import { compareExact, exact } from '../text/exact.js';
import type { CleanSpan } from '../text/span.js';
import { byFirst } from './by-first.js';
import { isClaimedOfOne, type Quantity } from './quantity.js';
import { objectionToOrdinal } from './ordinal.js';
import { coveredByOne, overlapsOne } from './spans.js';
import { matchesOf } from '../text/matches.js';

/** Why a number is no claim; `undefined` where it may be one. */
export type Objection = 'date' | 'name' | 'grade' | 'idiom' | 'one' | 'vague' | 'list' | 'no-unit' | 'ordinal';

const ONCE = exact(1);
const IDIOMS_BY_FIRST = byFirst(IDIOMS);

/** Short quotations and book titles are names: “1+6”, “双千兆”, 《…行动（2023—2025年）》. */
export function nameSpans(text: string): CleanSpan[] {
  const spans: CleanSpan[] = [];
  for (const match of matchesOf(
    text,
    /《[^》\n]{1,80}》|“[^”，。！？\n]{1,12}”|‘[^’，。！？\n]{1,12}’|【[^】\n]{1,20}】/g,
  ))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

const isIdiom = (text: string, span: CleanSpan): boolean => {
  for (let start = Math.max(0, span.start - 3); start <= span.start; start++)
    for (const idiom of IDIOMS_BY_FIRST.get(text[start] ?? '') ?? []) {
      const end = start + idiom.length;
      if (end > span.start && end >= Math.min(span.end, span.start + 2) && text.startsWith(idiom, start)) return true;
    }
  return false;
};

function objectionToSmallHan(text: string, quantity: Quantity): Objection | undefined {
  const first = quantity.number[0]!;
  if (!/^[一二两三四五六七八九十]$/.test(quantity.number)) return undefined;
  const { end, unit } = quantity;
  const after = text.slice(end, end + 16);
  if (/^[人名位]$/.test(unit) && CASUALTY.test(after)) return undefined;
  if (first === ONE && !isClaimedOfOne(quantity) && compareExact(quantity.value, ONCE) === 0) return 'one';
  if (first === '两' && /^[人名位]$/.test(unit) && SINGLED_OUT.test(after)) return undefined;
  const listed = COUNTERS_OF_LISTED.has(unit) && !(first === '两' && unit.startsWith('省'));
  if (listed && LISTED_BEFORE.test(text.slice(Math.max(0, quantity.start - 16), quantity.start)))
    return OF_A_PHRASE.test(after) ? 'vague' : undefined;
  if (first === '两' && TWO_OF_THE_KNOWN.test(text.slice(quantity.start + 1, quantity.start + 8))) return 'vague';
  if (!COUNTERS_OF_SMALL_HAN.has(quantity.unit)) return 'vague';
  return undefined;
}

/** 发展指数为119, 采购经理指数升至50.8: an index is in points, of which the purchasing managers' are percent. */
const INDEX_BEFORE =
  /((?:采购|PMI)[^，。；、\d]{0,8})?(?:指数|PMI)(?:终值|初值|均值|回升|回落|上升|下降|一度|已经|已|将|分别|最终){0,2}(?:为|是|报|收于|达到?|[升降跌涨增]至|[升降跌涨]到)$/;

/** 国内旅游总人次23.84亿: visits and journeys, of which one person makes several. */
const VISITS = /(?:人次|客运量|客流量|旅客发送量|旅客吞吐量|发送旅客|接待游客)数?$/;

/** 致5死15伤: persons, by what befell them. */
const FALLEN = /^[死亡伤](?:$|\P{Script=Han}|[一二两三四五六七八九十数多近约超])/u;

/** The unit of a scaled number without a counter, from the noun it counts: 24.9万移民 → 人, 出口额首次破万亿 → 元. */
export function impliedUnit(text: string, quantity: Quantity): string | undefined {
  const index = quantity.script === 'arabic' ? INDEX_BEFORE.exec(text.slice(Math.max(0, quantity.extent.start - 24), quantity.extent.start)) : null; // prettier-ignore
  if (index) return index[1] === undefined ? '点' : '%';
  const after = /^[^，。；、：！？“”《（\d]{0,10}/.exec(text.slice(quantity.end, quantity.end + 10))![0];
  if (after.startsWith('人口') || FALLEN.test(after)) return '人';
  if (
    /用户(?:数|总数|规模)?(?:已|累计|总计)*(?:达到?|超过?|突破|为|近|约)?$/.test(
      text.slice(Math.max(0, quantity.start - 12), quantity.start),
    )
  )
    return '户';
  for (let length = 1; length <= Math.min(after.length, 8); length++) {
    const noun = after.slice(0, length);
    if (PERSON_NOUN.test(noun) && noun.length >= 2) return '人';
    if (MONEY_NOUN.test(noun)) return '元';
  }
  const before = text.slice(Math.max(0, quantity.extent.start - 12), quantity.extent.start).replace(/(?:首次|首破|再破|首|破|已经|已|达到?|为|累计|总计|将|有望|了)+$/, ''); // prettier-ignore
  if (MONEY_NOUN.test(before)) return '元';
  if (VISITS.test(before)) return '人次';
  if (/(?:人数|人口)$/.test(before)) return '人';
  return undefined;
}

/** 三个方面 is a speaker's list, 15个维度 a count. */
const largeArabic = (quantity: Quantity): boolean =>
  quantity.script === 'arabic' && compareExact(quantity.value, exact(10)) >= 0;

/** 这两天, 0日, 三年行动, 三年新冠疫情: times that are pointed at, cut off or named, not measured. */
const objectionToTime = (before: string, quantity: Quantity, after: string): boolean =>
  quantity.value.coefficient === 0n ||
  WITHIN_TIME.test(before) ||
  (quantity.unit === '小时' && quantity.number === '24' && ROUND_THE_CLOCK.test(after)) ||
  // 5年总额, 之前30年总和: what is summed up over them.
  (quantity.unit === '年' && /^(?:的)?(?:总[额和量]|增量|累计)/.test(after)) ||
  // 十年间，收入翻了一番: when, not how long.
  (/^(?:年|个?月)$/.test(quantity.unit) && /^之?间(?![隔断])/.test(after)) ||
  /^(?:多|余)?(?:之|以)?前(?:的|，|就|已)/.test(after) ||
  (quantity.unit === '日' && quantity.script === 'arabic' && /^(?:后(?!的)|起|晚|凌晨|上午|下午)/.test(after)) ||
  (quantity.script === 'han' && (POINTED_AT.test(before) || NAMED_BY_YEARS.test(after)));

/** 亿元以上签约项目4918个: behind a least amount, a noun and its own count. */
const CLASS_OF_COUNTED =
  /^(?:的)?\p{Script=Han}{2,12}?(?:共|达|达到|超|超过|有|为)?\d[\d.]*[万千]?[多余]?(?:个|项|家|户|件|单|笔)/u;

/** 主营业务收入10亿元以上的供应商, 资产超过1000亿美元的银行: what must be reached to be counted belongs to the name. */
function isThreshold(text: string, { family, unit, bound, hedges, start, end, extent }: Quantity): boolean {
  if (THRESHOLD_UNITS.has(unit) && extent.end > end && /^(?:的)?[^，。；、\d的左右了]{2}/.test(text.slice(extent.end, extent.end + 4))) return true; // prettier-ignore
  if ((family === 'currency' || family === 'physical') && bound === 'at_least' && CLASS_OF_COUNTED.test(text.slice(extent.end, extent.end + 26))) return true; // prettier-ignore
  if (
    family !== 'currency' ||
    hedges.every((hedge) => /^[多余几数]$/.test(hedge)) ||
    !/^(?:at_least|above|at_most|below)$/.test(bound)
  )
    return false;
  const behind = /^(?:的|及以上的)([^，。；、\d]{2,20})/.exec(text.slice(extent.end, extent.end + 24))?.[1];
  if (behind === undefined || MONEY_NOUN.test(behind)) return false;
  const ahead = text.slice(Math.max(0, Math.min(start, extent.start) - 6), Math.min(start, extent.start));
  return OF_A_THRESHOLD.test(ahead);
}

const LATITUDE = /[东西南北][纬经](?:\d{1,3}(?:\.\d{1,4})?度)?$/;
const OF_OUTPUT = /^元?(?:工业增加值|国内生产|地区生产|GDP|产值)/;

/** 拦截骚扰电话540亿次: behind these a bare number is a call's, one with a unit a count. */
const OF_CALLS = /(?:电话|热线|航班|频道|邮编|版|型|楼|栋|号)$/;

/** “枫桥3个一”: a number in a short quotation is a name's; “我们已将2400余家…。” is direct speech. */
const QUOTE_OPENS = /“[^”]{0,6}$/;
const QUOTE_CLOSES = /^[^“，。！？；]{0,12}”/;

/**
 * Decides whether a number may be asserted of something, by the annotation guidelines' “Not claims”.
 *
 * @param names spans of names (`nameSpans`), in order
 * @param periods spans of dates and periods, in order
 */
export function objectionTo(
  text: string,
  quantity: Quantity,
  names: readonly CleanSpan[],
  periods: readonly CleanSpan[],
): Objection | undefined {
  if (overlapsOne(periods, quantity)) return 'date';
  if (coveredByOne(names, quantity)) return 'name';
  const before = text.slice(Math.max(0, quantity.start - 8), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 6);
  if (quantity.ordinal) return objectionToOrdinal(text, quantity);
  // 算力每投入1元: what the next figure is reckoned by.
  if (compareExact(quantity.value, ONCE) === 0 && /每\p{Script=Han}{0,4}$/u.test(before)) return 'one';
  // 每百元收入中的成本, 每千名儿童: what it is reckoned by as well.
  if (quantity.script === 'han' && /^[十百千万]/.test(quantity.number) && before.endsWith('每')) return 'one';
  // 2023届高校毕业生: a year.
  if (quantity.unit === '届' && /^(?:19|20)\d\d$/.test(quantity.number)) return 'date';
  // 万元工业增加值用水量: what it is reckoned by. 1000公里以上的出行: how far at least.
  if (
    /^万元?$/.test(text.slice(quantity.start, quantity.end)) &&
    OF_OUTPUT.test(text.slice(quantity.end, quantity.end + 6))
  )
    return 'one';
  if (quantity.family === 'physical' && quantity.bound === 'at_least' && /^的\p{Script=Han}{2}/u.test(text.slice(quantity.extent.end, quantity.extent.end + 3))) return 'name'; // prettier-ignore
  // 《文稿》（1—20册）: the volumes of a book.
  if (/》[（(]$/.test(before) && /^[）)]/.test(after)) return 'name';
  // 千亿级产业培育行动: named by its size.
  if (quantity.by === 'number.scale' && /^[^，。；]{0,12}?(?:行动|工程|计划)/.test(text.slice(quantity.end, quantity.end + 16))) return 'name'; // prettier-ignore
  if (quantity.by.startsWith('number.') && !/^number\.(?:arabic|han|range)$/.test(quantity.by)) return undefined;
  // 北纬26度30分.
  if (LATITUDE.test(before)) return 'name';
  if (NAME_BEFORE.test(before) && !(quantity.unit !== '' && OF_CALLS.test(before))) return 'name';
  // 千帆极轨01组卫星, 05星: digits of a name.
  if (/^0\d+$/.test(quantity.number)) return 'name';
  if (QUOTE_OPENS.test(before) && QUOTE_CLOSES.test(text.slice(quantity.end, quantity.end + 14))) return 'name';
  if (quantity.unit === '' && NAME_AFTER.test(after)) return 'grade';
  if (/^级/.test(after)) return 'grade';
  if (isIdiom(text, quantity)) return 'idiom';
  if (quantity.script === 'han') {
    const small = objectionToSmallHan(text, quantity);
    if (small) return small;
  }
  if (quantity.unit === '个' && !largeArabic(quantity) && UNCHECKED_NOUNS.some((noun) => after.startsWith(noun)))
    return 'list';
  if (quantity.family === 'time' && objectionToTime(before, quantity, after)) return 'vague';
  if (quantity.unit !== '' && NAME_BEHIND_UNIT.some((row) => row.unit === quantity.unit && row.behind.test(after)))
    return 'name';
  if (isThreshold(text, quantity)) return 'name';
  if (quantity.vague && quantity.family === 'time') return 'vague';
  if (quantity.vague && quantity.hedges.length === 0 && !/元|美元/.test(quantity.unit)) return 'vague';
  const scaled = /[万亿]/.test(text.slice(quantity.start, quantity.end));
  if (quantity.unit !== '') return undefined;
  const unit = impliedUnit(text, quantity);
  if (unit === undefined || !(scaled || unit === '点' || unit === '%' || FALLEN.test(after))) return 'no-unit';
  return undefined;
}
