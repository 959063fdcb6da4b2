import {
  CASUALTY,
  COUNTERS_OF_LISTED,
  COUNTERS_OF_SMALL_HAN,
  FIRST_OF_ALL,
  IDIOMS,
  LEADERS,
  LISTED_BEFORE,
  NAME_AFTER,
  NAME_BEFORE,
  NAME_BEHIND_UNIT,
  OF_A_PHRASE,
  ONE,
  SINGLED_OUT,
  TWO_OF_THE_KNOWN,
} from '../lexicon/not-claims.js';
import { UNCHECKED_NOUNS } from '../lexicon/units.js';
import { compareExact, exact } from '../text/exact.js';
import type { CleanSpan } from '../text/span.js';
import { byFirst, grouped } from './by-first.js';
import { isClaimedOfOne, type Quantity } from './quantity.js';
import { FALLEN, impliedUnit } from './implied-unit.js';
import { objectionToOrdinal } from './ordinal.js';
import { isClockTime, tellsWhen } from './tells-when.js';
import { coveredByOne, overlapsOne } from './spans.js';
import { isThreshold } from './threshold.js';
import { matchesOf } from '../text/matches.js';

/** Why a number is no claim; `undefined` where it may be one. */
export type Objection = 'date' | 'name' | 'grade' | 'idiom' | 'one' | 'vague' | 'list' | 'no-unit' | 'ordinal';

const ONCE = exact(1);
const IDIOMS_BY_FIRST = byFirst(IDIOMS);
const NAMES_BY_UNIT = grouped(NAME_BEHIND_UNIT, ({ unit }) => unit);

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

const LONGEST_CLAUSE = 40;
/** What stands behind an offset in its clause. */
const clauseBehind = (text: string, from: number): string => /^[^，。；：？！\n]*/.exec(text.slice(from, from + LONGEST_CLAUSE))![0]; // prettier-ignore

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

/** 三个方面 is a speaker's list, 15个维度 a count. */
const largeArabic = (quantity: Quantity): boolean =>
  quantity.script === 'arabic' && compareExact(quantity.value, exact(10)) >= 0;

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
  // 每10股派发1.5元.
  if (quantity.unit === '股' && before.endsWith('每')) return 'one';
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
  if (isClockTime(text, quantity)) return 'date';
  // 2023/24年榨季: two years.
  if (quantity.unit === '年' && /(?:19|20)\d\d\/$/.test(before)) return 'date';
  // 12次2.5级以上的地震: which ones are counted.
  if (quantity.unit === '级' && /[次起]$/.test(before)) return 'grade';
  // 每造三吨船就有一吨: what the next figure is reckoned by.
  if (/每\p{Script=Han}{1,4}$/u.test(before) && /^\p{Script=Han}{0,6}[，]?就(?:有|能|可|会|要|带动)/u.test(text.slice(quantity.end, quantity.end + 12))) return 'one'; // prettier-ignore
  // 千亿级产业培育行动: named by its size.
  if (quantity.by === 'number.scale' && /^[^，。；]{0,12}?(?:行动|工程|计划)/.test(text.slice(quantity.end, quantity.end + 16))) return 'name'; // prettier-ignore
  if (quantity.by.startsWith('number.') && !/^number\.(?:arabic|han|range|parted-time)$/.test(quantity.by))
    return undefined;
  // 北纬26度30分.
  if (LATITUDE.test(before)) return 'name';
  // 行业前五名合计占83%: those that lead, not a count.
  if (LEADERS.test(quantity.unit) && FIRST_OF_ALL.test(before)) return 'name';
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
  if (quantity.family === 'time' && tellsWhen(before, quantity, after, clauseBehind(text, quantity.end)))
    return 'vague';
  if (NAMES_BY_UNIT.get(quantity.unit)?.some(({ behind }) => behind.test(after)) === true) return 'name';
  if (isThreshold(text, quantity)) return 'name';
  if (quantity.vague && quantity.family === 'time') return 'vague';
  if (quantity.vague && quantity.hedges.length === 0 && !/元|美元/.test(quantity.unit)) return 'vague';
  const scaled = /[万亿]/.test(text.slice(quantity.start, quantity.end));
  if (quantity.unit !== '') return undefined;
  const unit = impliedUnit(text, quantity);
  if (unit === undefined || !(scaled || unit === '点' || unit === '%' || FALLEN.test(after))) return 'no-unit';
  return undefined;
}
