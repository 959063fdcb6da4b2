import type { ClaimKind } from '../model/claim.js';

/** A statistic by how its normalised name reads, without its place. */
export interface Measure {
  readonly kind: ClaimKind;
  /** Any unit of its dimension: 亩 stands for 公顷, 吨 for 斤. */
  readonly unit: string;
  /** Patterns; what stands in front of them must be one for all measures of an identity: 国内 of 国内旅游收入 and 国内游客. */
  readonly names: readonly string[];
}

/**
 * How three statistics hang together by definition.
 *
 * - `ratio`: `ratio` of `whole` is `part`, a percentage of it or so much for each;
 * - `rest`: what `ratio` leaves of `whole` is `part`;
 * - `difference`: `part` and `ratio` make up `whole`.
 */
export interface Identity {
  readonly is: 'ratio' | 'rest' | 'difference';
  /** What the others give; looked for first, as the rarest. */
  readonly ratio: Measure;
  readonly part: Measure;
  readonly whole: Measure;
}

const level = (unit: string, ...names: readonly string[]): Measure => ({ kind: 'level', unit, names });
const share = (...names: readonly string[]): Measure => ({ kind: 'share', unit: '%', names });

const URBAN_SHARE = share('(?:(?:常住)?人口)?城镇化率');
const POPULATION = level('人', '(?:年末)?(?:总|常住)?人口(?:总量)?');
const DWELLING = '(?:居住在|住在|生活在)?';
const EXPORTS = level('元', '(?:外贸|货物(?:贸易)?)?出口(?:总[值额]|额|值)?');
const IMPORTS = level('元', '(?:外贸|货物(?:贸易)?)?进口(?:总[值额]|额|值)?');
const balance = (word: string): Measure =>
  level('元', `(?:(?:对外|货物|外贸)?(?:贸易|进出口))?${word}差额?`, `外贸${word}差`);

/** Statistics that others give by definition, of one place and time. */
export const IDENTITIES: readonly Identity[] = [
  { is: 'ratio', ratio: URBAN_SHARE, part: level('人', `${DWELLING}城镇的?(?:常住)?人口`), whole: POPULATION },
  { is: 'rest', ratio: URBAN_SHARE, part: level('人', `${DWELLING}(?:乡村|农村)的?(?:常住)?人口`), whole: POPULATION },
  { is: 'difference', ratio: balance('顺'), part: IMPORTS, whole: EXPORTS },
  { is: 'difference', ratio: balance('逆'), part: EXPORTS, whole: IMPORTS },
  {
    is: 'ratio',
    ratio: share('不良(?:贷款)?率'),
    part: level('元', '不良(?:贷款)?(?:余额)?'),
    whole: level('元', '(?:各项)?贷款(?:和垫款)?(?:余额|总额)'),
  },
  {
    is: 'ratio',
    ratio: share('(?:余额)?存贷比'),
    part: level('元', '(?:各项)?贷款余额'),
    whole: level('元', '(?:各项)?存款余额'),
  },
  {
    is: 'ratio',
    ratio: share('资产负债率'),
    part: level('元', '负债总[额计]'),
    whole: level('元', '资产总[额计]', '总资产'),
  },
  {
    is: 'ratio',
    ratio: level('元', '(?:游客)?(?:人均|每人次|人次均|次均)(?:旅游)?(?:花费|消费)(?:支出|额)?'),
    part: level('元', '旅游(?:总)?(?:收入|花费|消费额)'),
    whole: level('人次', '游客(?:接待量|人次|出游量)?', '出游(?:人次|量)?'),
  },
  {
    is: 'ratio',
    ratio: level('元', '人均(?:GDP|(?:地区|国内)?生产总值)'),
    part: level('元', 'GDP', '(?:地区|国内)?生产总值'),
    whole: POPULATION,
  },
  {
    is: 'ratio',
    ratio: level('吨', '(?:平均)?(?:亩产|单产)(?:量)?'),
    part: level('吨', '总?产量'),
    whole: level('亩', '(?:播种|种植)?面积'),
  },
];

/** Shares of days, and the days: 优良天数比率 of a year is so many of its 365. */
export const SHARES_OF_DAYS: readonly { readonly share: string; readonly days: string }[] = [
  {
    share: '(?:环境)?(?:空气)?(?:质量)?优良(?:天数)?的?(?:比率|比例|率|占比)',
    days: '(?:环境)?(?:空气)?(?:质量)?(?:达到)?优[或和、]?良(?:级?以上)?的?天数?',
  },
];

/** A rate whose sign two counts give: where more die than are born, 自然增长率 is below nothing. */
export const SIGNED_BALANCES: readonly { readonly rate: string; readonly gain: string; readonly loss: string }[] = [
  { rate: '(?:人口)?的?年?自然(?:增长率?)?', gain: '(?:全年)?出生人口数?', loss: '(?:全年)?死亡人口数?' },
];
