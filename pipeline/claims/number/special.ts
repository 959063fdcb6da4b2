import { add, divide, exact, scale, type Exact } from '../../text/exact.js';
import { overlapsOne } from '../spans.js';
import { readHan, readHanDecimal } from './han.js';
import type { SpecialForm, SpecialNumber } from './special-form.js';
import { TIME_FORMS } from './time-forms.js';
import { matchesOf } from '../../text/matches.js';

/** Numbers that are no digits with a unit, found by their forms. */

const number = (text: string): Exact | undefined => {
  if (/^\d/.test(text)) {
    const [whole, fraction = ''] = text.replaceAll(',', '').split('.');
    return exact(BigInt(whole! + fraction), -fraction.length);
  }
  const [whole, fraction] = text.split('点');
  return fraction === undefined ? readHan(whole!)?.value : readHanDecimal(whole!, fraction);
};

const ARABIC = '\\d{1,12}(?:,\\d{3}){0,3}(?:\\.\\d{1,12})?';
const DIVISOR = '[零〇一二两三四五六七八九十百千万亿]{1,16}';
/** 百分之七十百分位: the 百 of the next word is not the figure's. */
const SPOKEN = '(?:[零〇一二两三四五六七八九十千万亿]|百(?!分)){1,16}';

/** 三分之二, 一又五分之一, 一千分之五: an exact rational in %, signs multiplied out. */
function fraction([, whole, below, above]: readonly (string | undefined)[]): Exact | undefined {
  const sign = (text: string | undefined): bigint => (text?.startsWith('负') ? -1n : 1n);
  const plain = (text: string | undefined): Exact | undefined => number((text ?? '').replace('负', ''));
  const [units, divisor, dividend] = [whole === undefined ? exact(0) : plain(whole), plain(below), plain(above)];
  if (!units || !divisor || !dividend || divisor.coefficient === 0n) return undefined;
  const value = add(units, divide(dividend, divisor));
  return { ...scale(value, 2), coefficient: value.coefficient * sign(whole) * sign(below) * sign(above) };
}

/** Before 一成: with a hedge it is a tenth. */
const HEDGED = /(?:[过近约超逾占]|不到|不足)$/;

const FORMS: readonly SpecialForm[] = [
  {
    // 百分之六点一, 百分之百, 千分之三: percentages spelled out.
    form: 'fraction',
    mark: '分',
    pattern: new RegExp(
      `(?<![一二两三四五六七八九十百千万\\d])(百|千|万)分(?:之(${SPOKEN}(?:点[零〇一二三四五六七八九]{1,12})?|${ARABIC})|(?<=百分)(百)(?!点|比|制|位|之))`,
      'g',
    ),
    read: ([, of, spoken, hundred]) => {
      const value = number((spoken ?? hundred)!);
      return value && { value: scale(value, { 百: 0, 千: -1, 万: -2 }[of as '百' | '千' | '万']), unit: '%' };
    },
  },
  {
    // 三分之二, 一又五分之一, 一千分之五.
    form: 'fraction',
    mark: '分之',
    pattern: new RegExp(
      `(?:(负?${SPOKEN}|负?\\d{1,6})又)?(负?(?:${DIVISOR}|\\d{1,6}))分之(负?(?:${SPOKEN}|\\d{1,9}))`,
      'g',
    ),
    read: (match) => {
      const value = fraction(match);
      return value && { value, unit: '%' };
    },
  },
  {
    // 占全年粮食产量的1/5以上; not a date (9/11) nor a ratio of larger numbers.
    form: 'fraction',
    mark: '/',
    pattern: /(?<![\d/.])([1-9])\/([2-9]|10)(?![\d/.])/g,
    read: ([, dividend, divisor]) =>
      Number(dividend) < Number(divisor)
        ? { value: { coefficient: BigInt(dividend!), exponent: 2, divisor: BigInt(divisor!) }, unit: '%' }
        : undefined,
  },
  {
    // 七成, 七成半, 两三成, 已过一成; not 一成不变, 八成立方米.
    form: 'tenths',
    mark: '成',
    pattern:
      /([一二两三四五六七八九十]|(?<![\d.])\d(?:\.\d)?)([二三四五六七八九])?成(半|[一二三四五六七八九])?(?![立为了功果员长熟都交本绩效品就年人片因像型批千色])/g,
    read: ({ 1: first, 2: second, 3: rest, index, input }) => {
      const low = number(first!)!;
      if (first === '一' && !second && !rest && !HEDGED.test(input.slice(Math.max(0, index - 2), index))) return undefined; // prettier-ignore
      const more = rest === '半' ? 5n : rest ? readHan(rest)!.value.coefficient : 0n;
      const value = more === 0n ? scale(low, 1) : exact(low.coefficient * 10n + more);
      return { value, unit: '%', ...(second && { valueMax: scale(readHan(second)!.value, 1) }) };
    },
  },
  {
    // 早稻育秧已过半, 进度过半; not 过半数席位, 假期过半.
    form: 'half',
    mark: '过半',
    pattern: /(?<=[进度收获割种播植插秧耕](?:已经|[已均都])?)过半(?![数百年])/g,
    read: () => ({ value: exact(50), unit: '%', bound: 'above' }),
  },
  {
    // 近一半企业, 占全国总数的一半左右; not 另一半, 一半是海水.
    form: 'half',
    mark: '一半',
    pattern: /(?<=[占近约超逾足达]|超过|不到|占[^，。；：\d]{1,16}的)一半|一半(?=以上|左右|以下)/g,
    read: () => ({ value: exact(50), unit: '%' }),
  },
  {
    // 两位数增长: at least 10%.
    form: 'digits-of-growth',
    mark: '位数',
    pattern: /([两三])位数(?!字)/g,
    read: ([, digits]) => ({ value: exact(digits === '两' ? 10 : 100), unit: '%', bound: 'at_least' }),
  },
  {
    // 翻番, 翻一番, 翻了两番: n doublings are growth of (2^n - 1) × 100%.
    form: 'doubling',
    mark: '番',
    pattern: /翻了?([一两二三四])?番/g,
    read: ([, times]) => ({ value: exact((2n ** (times ? readHan(times)!.value.coefficient : 1n) - 1n) * 100n), unit: '%' }), // prettier-ignore
  },
  { form: 'zero-growth', mark: '零增长', pattern: /零(?=增长)/g, read: () => ({ value: exact(0), unit: '%' }) },
  {
    // 二十连丰, 十九连丰: consecutive good harvests, counted in years.
    form: 'consecutive-harvests',
    mark: '连',
    pattern: /([一二三四五六七八九十]{1,3})连[丰增冠](?!天)/g,
    read: ([, count]) => {
      const value = readHan(count!)?.value;
      return value && { value, unit: '年' };
    },
  },
  ...TIME_FORMS,
  {
    // 生师比为18.6∶1, 车桩比约2.4:1: so many of one to each of the other. Not 比分为3:1.
    form: 'ratio',
    mark: '比',
    pattern:
      /(?<=比(?:例)?(?:约|约为|为|是|达|达到|[降升]至|[降升]到|超过|接近)?)(\d{1,5}(?:\.\d{1,2})?)[∶：:]1(?![\d.∶：:])/g,
    read: ([, dividend]) => ({ value: number(dividend!)!, unit: '倍' }),
  },
  {
    // 6米85, 1米9: how far or how tall, as it is spoken. Not 20米10人.
    form: 'distance',
    mark: '米',
    pattern: /(?<![\d.])(\d{1,3})米(\d{1,2})(?![\d.万亿多余几]|\p{Script=Han}?[人名个家只条台次秒分厘米])/gu,
    read: ([, metres, rest]) => ({ value: exact(BigInt(metres! + rest!), -rest!.length), unit: '米' }),
  },
  {
    // 产量位居世界首位; not 首位女航天员.
    form: 'first-place',
    mark: '首位',
    pattern:
      /(?<=[居列排]|(?:位[于列]|排名|占据|保持|稳居|处于|[全世][国球界]|行业|亚洲|同期|第|省份|各省|各地|城市|省区))首位(?=[，。；、！？”）\s]|$)/g,
    read: () => ({ value: exact(1), unit: '位' }),
  },
  {
    // 居全国各大城市榜首; not 登上榜首的歌曲.
    form: 'first-place',
    mark: '榜首',
    pattern: /(?<=[居列登]|(?:位[于列]|占据|[全世][国球界]|省份|各省|各地|城市|省区))榜首(?=[，。；、！？”）\s]|$)/g,
    read: () => ({ value: exact(1), unit: '位' }),
  },
  {
    // 万亿级产业规模: a scale, at least 1e12 yuan.
    form: 'scale',
    mark: '级',
    pattern: /(十|百|千)?(万亿|千亿|百亿)(?:元)?级(?!别)/g,
    read: ([, factor, power]) => ({
      value: exact(1, { 万亿: 12, 千亿: 11, 百亿: 10 }[power as '万亿'] + (factor ? { 十: 1, 百: 2, 千: 3 }[factor as '十'] : 0)), // prettier-ignore
      unit: '元',
      bound: 'at_least',
    }),
  },
];

/** All special numbers of a text, in order; overlaps are resolved by the order of the forms. */
export function scanSpecialNumbers(text: string): SpecialNumber[] {
  let found: SpecialNumber[] = [];
  for (const { form, mark, pattern, read } of FORMS) {
    if (!text.includes(mark)) continue;
    const more: SpecialNumber[] = [];
    for (const match of matchesOf(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const reading = overlapsOne(found, span) ? undefined : read(match);
      if (reading) more.push({ ...span, form, ...reading });
    }
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.start - b.start);
  }
  return found;
}
