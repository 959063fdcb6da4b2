import {
  EVENTS_BEHIND,
  NATIONAL_BODIES,
  ORDER_IN_COUNTRY,
  PART_OF_NAME,
  RESIDENTS,
  SITE_BEHIND,
  SPEAKS,
  WHOLE_COUNTRY_OPENING,
  WORK_BEHIND,
} from '../../lexicon/places.js';
import type { CleanSpan } from '../../text/span.js';
import { byInitial, unknownAbroad, unknownStruck, wholeState, withPart } from './abroad.js';
import type { Opening } from './opening-kind.js';
import { isWithinState, knownAt } from './known.js';
import { placeAt, type Place } from './place.js';
import { NO_WORDS, type Words } from './words.js';
import { branchOf, facilityAt, ofOneThere, placeDescribed, routeAt, supportedRegion, villageAt } from './special.js';
import { matchesOf } from '../../text/matches.js';

/** Words before the place that a clause opens with: 其中，在…, 记者从…, 位于…. */
const LEAD =
  /^(?:截至|截止|至此|到|其中|虽然|尽管|不过|然而|目前|此外|另外|同时|据悉|据|而|但|也|则|如|例如|比如|像|以|作为|位于|地处|坐落于|来自|走进|来到|走访|记者|从|在|使得?|让|推动|带动|由|随着|得益于|近年来|这几天|眼下|连日来|不久前|刚刚|日前|近日|同期|当地时间|，|[东南西北]{1,2}部的?(?=[\u4e00-\u9fff]{3,7}[省州])|、|\s|[\u4e00-\u9fff]{1,5}称(?![为号]))/;
/** Nouns that introduce a name: 首都北京, 革命老区临沂, 江淮粮仓安徽. */
const APPOSITION =
  /^(?:在|作为|位于|走进|来到)?“?[\u4e00-\u9fff]{0,9}(?:粮仓|首都|老区|大省|大市|重镇|名城|古都|小镇|口岸|侨乡|之乡|粮食主产区|主产区|省会|大县|工业城市)”?/;
const NOT_SUBJECT_AT_HOME = new RegExp(
  `^(?:时间|(?:规模)?最[大早长高多小]的|最[大长](?!降|风|日|小时|的)|首个|首座|唯一|起始|始发|出发|启程|一路|驱车|飞赴|乘|驶往|运抵|发往|驶出|合作组织|冬奥|奥运|亚运|证券|证交所|国际(?!港|机场|陆港)|航空|航天|队|籍|户口|中轴线|湖(?![南北])|河(?![南北])|江(?![苏西])|至|到|往返|开往|飞往|—|－|共识|精神|${RESIDENTS}|同胞|会议|峰会|论坛|进博会|服贸会|宣言|老|人(?!均|口|数|次|民|工|才|形|社|力|大))`,
);

function leadEnd(text: string, start: number, end: number, times: ReadonlyMap<number, number>): number {
  let at = start;
  for (let step = 0; step < 12 && at < end; step++) {
    const time = times.get(at);
    if (time !== undefined) {
      // 17日和18日黎巴嫩多地…
      at = /[和、]/.test(text[time] ?? '') && times.has(time + 1) ? time + 1 : time;
      continue;
    }
    const lead = LEAD.exec(text.slice(at, Math.min(end, at + 8)));
    if (!lead || knownAt(text, at)) break;
    at += lead[0].length;
  }
  return at;
}

const STRUCK = /军事行动|空袭|袭击|打击|轰炸|炮击|爆炸|交火|地震|洪水|火灾/;
const STRIKES = /(?:对|向|袭击了?|空袭了?|轰炸了?|炮击了?|打击了?|位于|在)/g;

/** 以军对加沙地带多地实施空袭: what happens there holds for the place struck. */
function placeStruck(text: string, clause: CleanSpan): Opening | undefined {
  // A headline's halves are two sentences: 冲突已致8000人死亡 以军袭击加沙北部.
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + 60)).split(/[ 　]/, 1)[0]!;
  if (!STRUCK.test(words)) return undefined;
  for (const strike of matchesOf(words, STRIKES)) {
    const at = clause.start + strike.index + strike[0].length;
    if (knownAt(text, at)?.kind !== 'foreign') continue;
    const place = placeAt(text, at, clause.end, NO_WORDS);
    if (place) return { sets: 'place', at, place: withPart(place, text) };
  }
  return undefined;
}

const HIT = /(?:在|造成|导致)(?=[\u4e00-\u9fff])/g;
const HIT_BEHIND =
  /^(?:附近)?(?:境内|全境|地区|等地|南部|北部|东部|西部|中部|东南部|东北部|西南部|西北部)?(?:共|已|至少|累计)?(?:造成|导致|引发|致)/;
/** 已造成加沙地带|超过34000人死亡. */
const HURT_BEHIND =
  /^(?:境内|全境|地区|多地|[东西南北中]{1,2}部)?(?:共有?|已有?|有)?(?:至少|超过|约|近|超|逾|上)?[\d数上百千万一二三四五六七八九十]/;
/** What befalls a place abroad: 在美国佛罗里达州奥兰多附近制造枪击事件. */
const BEFALLS = /^(?:附近|境内|地区|等地)?(?:制造|发生|遭|进行搜捕|展开|实施|开枪|坠毁|爆发|遇袭)/;

/** 恶劣天气在美国造成1人死亡: where it did. */
function placeHit(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  for (const { index } of matchesOf(text.slice(clause.start, Math.min(clause.end, clause.start + 60)), HIT)) {
    const inside = text[clause.start + index] === '在';
    const at = clause.start + index + (inside ? 1 : 2);
    if (!knownAt(text, at)) continue;
    const place = placeAt(text, at, clause.end, words);
    const behind = place ? text.slice(place.end, place.end + 12) : '';
    if (place && !inside && HURT_BEHIND.test(behind)) return { sets: 'place', at, place };
    if (!inside) continue;
    if (place && (HIT_BEHIND.test(behind) || (place.kind === 'foreign' && BEFALLS.test(behind))))
      return { sets: 'place', at, place };
  }
  return undefined;
}

const STANDS_IN = /^(?:而|其中|如今)?在/;

/** 在上游源头青海省，…: the place that a clause of 在 ends with. */
function placeClosing(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  const end = text[clause.end - 1] === '，' ? clause.end - 1 : clause.end;
  if (text[end] !== '，' || end - clause.start > 18 || !STANDS_IN.test(text.slice(clause.start, clause.start + 3)))
    return undefined;
  for (let at = clause.start + 2; at < end - 1; at++) {
    if (!/[的头区省市镇地乡城]/.test(text[at - 1]!) || knownAt(text, at)?.kind !== 'domestic') continue;
    const place = placeAt(text, at, end, words);
    const inside = knownAt(text, clause.start + 1) ?? knownAt(text, clause.start + 2);
    return place?.end === end && !inside ? { sets: 'place', at, place } : undefined;
  }
  return undefined;
}

const LIES_IN = /(?:集中在|出现在|主要在)(?=[\u4e00-\u9fff])/;

/** 冻雨主要集中在贵州中东部、湖南大部，雨量…: where it is told to be. */
function placeLaid(text: string, clause: CleanSpan, words: Words): Opening | undefined {
  const match = LIES_IN.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 40)));
  if (!match) return undefined;
  const at = clause.start + match.index + match[0].length;
  const place = knownAt(text, at) && placeAt(text, at, clause.end, words);
  return place ? { sets: 'place', at, place } : undefined;
}

/** Whether what stands behind the place leaves it the subject or locality of the clause. */
function isSubject(place: Place, after: string): boolean {
  if (place.kind === 'foreign') return !PART_OF_NAME.test(after);
  if (place.kind === 'body')
    return !/^(?:股东|董事长|总经理|前?总裁|副总裁|首席|负责人|相关负责人|客户|研究院|分析师|旗下)/.test(after);
  return (
    !NOT_SUBJECT_AT_HOME.test(after) &&
    !EVENTS_BEHIND.test(after) &&
    !SITE_BEHIND.test(after) &&
    !WORK_BEHIND.test(after)
  );
}

/** 我国西南地区东部、江南等地出现降温: weather is of its part of the country. */
const WEATHER_BEHIND = /^(?:各省|各地|进出口|外贸|将?出现|将?有|将?迎来|普遍|气温|降[水雨雪温]|遭遇)/;

/** 全国第一产粮大省黑龙江: the country says among whom, not of what. */
const LARGEST_OF_ALL = /^(?:全国|我国)[^，。；]{1,8}大[省市县](?=[\u4e00-\u9fff]{2})/;

const TELLS = /^[^，。；：]{0,14}(?:称|表示|说|证实|通报|宣布)[，：]?$/;

/** 美国国家气象局 has no scope of its own; 石川县政府 and 费城警方 speak of their place. */
const ofAgency = (place: Place, after: string): Opening =>
  isWithinState(place.name) && /^(?:市|州|县)?(?:政府|警方|州长|市长|当局)/.test(after)
    ? { sets: 'place', at: place.start, place }
    : { sets: 'title', at: place.start };

/**
 * What one clause opens with.
 *
 * @param times ends of the expressions of time, by where they start
 */
export function openingOf(
  text: string,
  clause: CleanSpan,
  times: ReadonlyMap<number, number>,
  words: Words,
): Opening | undefined {
  const hit = placeHit(text, clause, words) ?? placeClosing(text, clause, words) ?? placeLaid(text, clause, words);
  if (hit) return hit;
  const at = leadEnd(text, clause.start, clause.end, times);
  const rest = text.slice(at, Math.min(clause.end, at + 40));
  const special = routeAt(text, at, clause.end) ?? supportedRegion(text, at, clause.end, words);
  if (special) return special;
  if (/^我国/.test(rest) && knownAt(text, at + 2)?.kind === 'domestic') {
    const part = placeAt(text, at + 2, clause.end, words);
    if (part && WEATHER_BEHIND.test(text.slice(part.end, part.end + 4))) return { sets: 'place', at, place: part };
  }
  const branch = branchOf(text, at, rest) ?? facilityAt(text, at, clause.end);
  if (branch) return branch;
  const largest = LARGEST_OF_ALL.test(rest) || ORDER_IN_COUNTRY.test(rest);
  if (!largest && WHOLE_COUNTRY_OPENING.test(rest))
    return SPEAKS.test(rest) && /^(?:国务院|国家电网|国铁)/.test(rest) ? undefined : { sets: 'country', at };
  if (!largest && NATIONAL_BODIES.test(rest)) return SPEAKS.test(rest) ? undefined : { sets: 'country', at };
  // 首都北京; of 英国首都伦敦 the state is not left out.
  const apposed = knownAt(text, at) ? 0 : (APPOSITION.exec(rest)?.[0].length ?? 0);
  const place =
    (apposed > 0 ? placeAt(text, at + apposed, clause.end, words) : undefined) ??
    byInitial(text, at) ??
    wholeState(text, at) ??
    placeAt(text, at, clause.end, words) ??
    villageAt(text, at) ??
    unknownStruck(text, at) ??
    unknownAbroad(text, at);
  if (!place) return placeStruck(text, clause) ?? placeDescribed(text, clause, words);
  const whole = withPart(place, text);
  const after = text.slice(whole.end, Math.min(clause.end, whole.end + 24));
  if (!isSubject(whole, after))
    // 巴勒斯坦卫生部表示，袭击造成11人死亡: who tells of a place does not leave it.
    return (
      placeStruck(text, clause) ??
      (whole.kind === 'foreign' && (isWithinState(whole.name) || !TELLS.test(after))
        ? ofAgency(whole, after)
        : undefined)
    );
  // 以色列对黎巴嫩多地发动袭击: the losses are where it struck.
  const struck = whole.kind === 'foreign' ? placeStruck(text, clause) : undefined;
  if (struck?.sets === 'place' && struck.at !== whole.start) return struck;
  // 世界银行预测 and 英国央行预计 are voices; 吉林省统计局数据显示 says whose figures follow.
  if (whole.kind !== 'domestic' && SPEAKS.test(after)) return undefined;
  // 位于湖北当阳的隧道贯通: where one thing lies is of its own sentence.
  const lies =
    /(?:位于|地处|坐落于?)$/.test(text.slice(Math.max(clause.start, at - 3), at)) && /^[^，。的]{0,6}的/.test(after);
  const there = ofOneThere(whole, after);
  return { sets: 'place', at, place: lies && there === whole ? { ...there, listed: true } : there };
}
