import {
  ECONOMIC_MEASURES,
  EVENTS_BEHIND,
  INCIDENTS,
  LOSSES,
  RESIDENTS,
  SITES,
  SITE_BEHIND,
  STATE_INITIALS,
  THROUGHPUT,
} from '../../lexicon/places.js';
import type { Attributed } from '../../model/speech.js';
import type { ClaimKind } from '../../model/claim.js';
import type { CleanSpan } from '../../text/span.js';
import { trimName } from '../metric/names/noun-phrase.js';
import type { QuantityView } from '../view.js';
import { athleteOf } from './athlete.js';
import { besideFigure } from './beside-figure.js';
import { ScopeTrack, type Focus } from './focus.js';
import { isWithinState } from './known.js';
import { placeAt, type Place } from './place.js';
import { NO_WORDS } from './words.js';
import { isTheListItself, tellsOfState } from './told-of.js';

/** The place or body that a figure holds for, and the metric's name without it. */
export interface ScopeReading {
  readonly scope?: string;
  readonly name: string;
  readonly by: string;
}

/** 成为中国第22个自由贸易试验区: an order among all of them, not a figure of the place. */
const PLACE_IN_ORDER = /成为[^，。]{0,8}第[一二三四五六七八九十\d]+[个家座条枚位]/;

const SIGHT = /^(?:运河|海峡|湖(?![南北])|河(?![南北])|江(?![苏西])|山(?![东西火体洪])|中轴线|最[大长早]|—|至|到)/;

/** 库布齐沙漠植被覆盖率 is of the desert, not of the place spoken of before. */
const OWN_SIGHT =
  /^(?!该|这|.{0,5}(?:完成|治理|修复|建设|新[增建]|计划|保护|[和与及]))\p{Script=Han}{2,6}(?:沙漠|沙地|草原|湿地|水库|盆地|国家公园|保护区)(?!面积|数量|个|保护)/u;

/** 辽宁|桓仁至吉林集安高速公路. */
const LINE = /^\p{Script=Han}{1,4}[至到]\p{Script=Han}{2,8}(?:高速|公路|铁路|高铁)/u;

const HAS = /^(?:境内|全境|目前|仍|现|已|还|约|共){0,3}有(?!限|关|望|些|意|权|可能|责任|必要)/;
const isLocality = ({ start, end }: Place, text: string): boolean => text[start - 1] === '在' && text[end] === '，';

/** 澳门|居民出入境, 深圳|至中山: nor is what is told of its people, or of a way. */
const NOT_OF_PLACE = new RegExp(`^(?:[湖河江山—至到和与]|${RESIDENTS}|同胞)`);

/** 青海|湖, 成都|大运会: what is named by a place is not of the place. */
const isNamedBy = (rest: string): boolean =>
  SIGHT.test(rest) || LINE.test(rest) || EVENTS_BEHIND.test(rest) || rest.startsWith('双城经济圈');

/** 在哈尔滨|创意设计中心: a site as printed, not 重庆 and 综合性公共博物馆 with a verb between. */
const isSite = (place: string, rest: string, text: string): boolean => {
  const site = SITE_BEHIND.exec(rest)?.[0];
  return site !== undefined && text.includes(place + site);
};

const OF_A_SIDE = /(?:造成|导致|致)([以俄乌美伊巴])(?:方|控)[^，。；]{0,8}$/;

/** 袭击造成以方350人死亡: of a side of the war, and not of 加沙地带, wherever the text was before. */
const ofAnother = (place: Place, before: string): boolean => {
  const side = OF_A_SIDE.exec(before)?.[1];
  return side !== undefined && !place.name.startsWith(STATE_INITIALS[side] ?? side);
};

/** 荷兰经济连续两个季度萎缩, 英国物价涨幅为45年来最高: how long a state's economy has moved one way. */
const keepsMoving = (metric: string, before: string): boolean =>
  /连续$|近$|为[^，。]{0,3}$/.test(before) && ECONOMIC_MEASURES.test(before + metric) && !/伙伴|来源/.test(before);

/** 聊城到泰安铁路: where a line ends is no scope of it; 来到泰安 is no line. */
const isRouteEnd = (place: string, text: string): boolean => {
  const at = text.indexOf(place);
  return at > 1 && /(?<![来走赶直抵回送运])[到至]$/.test(text.slice(at - 2, at));
};

/** 该州, 当地 point at the place. */
const POINTS_AT = /该(?:省|市|县|区|州|国|岛)|当地(?!时间|媒体)/;

/** Scopes of one article. The track is made at the first question: an article without claims costs nothing. */
export class ScopeReader {
  readonly #article: Attributed;
  readonly #times: readonly CleanSpan[];
  #track: ScopeTrack | undefined;
  /** The last foreign place a figure held for, and its paragraph: 这一数据 is of the same state. */
  #held: { readonly name: string; readonly paragraph: number } | undefined;

  constructor(article: Attributed, times: readonly CleanSpan[]) {
    this.#article = article;
    this.#times = times;
  }

  /** The scope of one quantity's claim, and its metric's name without the scope. */
  read(view: QuantityView, metric: string, kind: ClaimKind): ScopeReading {
    this.#track ??= new ScopeTrack(this.#article, this.#times);
    const { start } = view.quantity;
    const athlete = kind === 'level' || kind === 'duration' ? athleteOf(this.#article, view) : undefined;
    if (athlete !== undefined) return { scope: athlete, name: metric, by: 'scope.athlete' };
    const focus = this.#below(view) ?? this.#track.at(start, view.clause.sentence);
    if (focus.by === 'scope.carried' && OWN_SIGHT.test(metric)) return { name: metric, by: 'scope.name' };
    const beside =
      focus.place && focus.place.listed !== true ? undefined : besideFigure(this.#article.text, view, kind);
    if (beside) return { scope: beside.name, name: without(metric, beside.name), by: 'scope.beside' };
    const place = focus.place ?? this.#inName(metric, focus);
    // 青海湖水鸟: the lake is not the province.
    if (place && metric.startsWith(place.name) && isNamedBy(metric.slice(place.name.length)))
      return { name: metric, by: 'scope.name' };
    if (!place || !this.#holds(place, view, metric, kind, focus.by === 'scope.same'))
      return { name: metric, by: place ? 'scope.actor' : focus.by };
    return { scope: place.name, name: without(metric, place.name), by: focus.place ? focus.by : 'scope.name' };
  }

  /** A metric's name that begins with a known place though its clause did not: 使青海地区生产总值增长. */
  #inName(metric: string, focus: Focus): Place | undefined {
    if (focus.by === 'scope.country') return undefined;
    const place = placeAt(metric, 0, metric.length, NO_WORDS);
    return place?.kind === 'domestic' &&
      metric.length > place.name.length + 1 &&
      !isNamedBy(metric.slice(place.name.length)) &&
      !isRouteEnd(place.name, this.#article.text) &&
      !isSite(place.name, metric.slice(place.name.length), this.#article.text) &&
      !NOT_OF_PLACE.test(metric.slice(place.name.length))
      ? place
      : undefined;
  }

  /** A headline without a place takes that of the same figure below it. */
  #below(view: QuantityView): Focus | undefined {
    const { text, sentences, paragraphs } = this.#article;
    const home = sentences[view.clause.sentence]!;
    const role = paragraphs[home.paragraph]?.role;
    if (role !== 'title' && role !== 'heading') return undefined;
    const own = this.#track!.at(view.quantity.start, view.clause.sentence);
    if (own.place || own.by === 'scope.country') return own;
    const digits = /^[\d.]+/.exec(text.slice(view.quantity.start, view.quantity.end))?.[0];
    if (digits === undefined || digits.length < 2) return own;
    for (let i = view.clause.sentence + 1; i < Math.min(sentences.length, view.clause.sentence + 12); i++) {
      const at = text.slice(sentences[i]!.start, sentences[i]!.end).indexOf(digits);
      if (at >= 0) return this.#track!.at(sentences[i]!.start + at, i);
    }
    return own;
  }

  /** A foreign state that acts is in the metric (美国逮捕的移民); what its economy or its losses measure holds for it. */
  #holds(place: Place, view: QuantityView, metric: string, kind: ClaimKind, same: boolean): boolean {
    const { text, sentences } = this.#article;
    if (isTheListItself(place, view, text)) return false;
    // 向湖南调拨的物资 names the place; what is sent for it (工作组2个) has it as its scope.
    if (place.aided === true && metric.includes(place.name)) return false;
    const clause = text.slice(view.clause.start, view.clause.end);
    if (kind === 'rank' && PLACE_IN_ORDER.test(clause)) return false;
    const before = text.slice(sentences[view.clause.sentence]!.start, view.quantity.start);
    if (same && kind !== 'rank' && POINTS_AT.test(before)) return true;
    const near = text.slice(Math.max(view.clause.start, view.quantity.start - 20), view.quantity.end + 24);
    if (LOSSES.test(near)) return place.kind !== 'foreign' || !ofAnother(place, before);
    if (SITES.test(place.name)) return THROUGHPUT.test((kind === 'rank' ? before : clause) + metric);
    if (place.kind !== 'foreign') return true;
    // 在波士顿，…: told to be there. 加沙地带有50万儿童: what a place has.
    if (isLocality(place, text) || (kind === 'level' && HAS.test(text.slice(place.end, place.end + 8)))) return true;
    // 日本国内航班取消: what is told of the whole country.
    if (/^(?:国内|境内|全国|各地|多地|全境)/.test(text.slice(place.end, place.end + 2))) return true;
    if (kind === 'level' && isWithinState(place.name) && INCIDENTS.test(near)) return true;
    // 美国第三家倒闭的银行: an order within the state.
    if ((kind === 'rank' || kind === 'level') && place.listed !== true) if (text.slice(0, view.quantity.extent.start).endsWith(place.name)) return true; // prettier-ignore
    const told =
      tellsOfState(place, metric, near) ||
      (kind === 'duration' && !isWithinState(place.name) && keepsMoving(metric, before));
    if (kind === 'rank' || kind === 'duration') return told;
    if (kind === 'level') return told || ECONOMIC_MEASURES.test(metric);
    const { start, paragraph } = this.#article.sentences[view.clause.sentence]!;
    if (this.#held?.name === place.name && this.#held.paragraph === paragraph) return true;
    const measures = ECONOMIC_MEASURES.test(text.slice(start, view.quantity.start) + metric);
    if (measures) this.#held = { name: place.name, paragraph };
    return measures || told;
  }
}

/** 山东省 as a name has it: 山东新能源车渗透率, not 山东省…. */
const SHORT_PLACE = /(?<=..)(?:壮族|回族|维吾尔)?(?:自治区|[省市州县])$/;

/** The part of a state that a city's name begins with. */
const PART_OF_STATE = /^.{2,6}?(?:[东南西北中]{1,2}部|海岸)(?=.)/;

function without(metric: string, full: string): string {
  const short = full.replace(SHORT_PLACE, '');
  const shortened = !metric.startsWith(full) && metric.startsWith(short) && !isNamedBy(metric.slice(short.length));
  // 巴基斯坦西北部|爆炸 is of 巴基斯坦西北部白沙瓦市.
  const part = metric.startsWith(full) ? undefined : PART_OF_STATE.exec(full)?.[0];
  const scope = shortened ? short : (part ?? full);
  if (!metric.startsWith(scope)) return metric;
  const rest = trimName(
    metric
      .slice(scope.length)
      .replace(/^(?:全省|全市|全区|省内|市内|境内|等(?:受灾)?(?:地区|多?地|省区?|市|国家|国)?(?!级)|省|市|的|内)/, ''),
  );
  // 江苏段: a stretch by itself is nothing.
  return rest === '' || rest === '段' ? metric : rest;
}
