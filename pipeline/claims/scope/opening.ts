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
import { placeAided, placeOfEvent, placeStruck } from './happens.js';
import { leadEnd } from './lead.js';
import type { Opening } from './opening-kind.js';
import { isWithinState, knownAt } from './known.js';
import { placeAt, type Place } from './place.js';
import type { Words } from './words.js';
import { branchOf, facilityAt, ofOneThere, routeAt, supportedRegion } from './special.js';
import { countyAlone, introduced, placeDescribed, villageAt } from './unlisted.js';

/** Nouns that introduce a name: 首都北京, 革命老区临沂, 江淮粮仓安徽. */
const APPOSITION =
  /^(?:在|作为|位于|走进|来到)?“?[\u4e00-\u9fff]{0,9}(?:粮仓|首都|老区|大省|大市|重镇|名城|古都|小镇|口岸|侨乡|之乡|粮食主产区|主产区|省会|大县|工业城市)”?/;
/** What leaves a place at home no subject: 北京|时间, 湖南|籍; 巴中|两国 and 巴中|全天候 are 巴基斯坦 and 中国, not the city. */
const NOT_SUBJECT_AT_HOME = new RegExp(
  `^(?:时间|(?:规模)?最[大早长高多小]的|最[大长](?!降|风|日|小时|的)|首个|首座|唯一|起始|始发|出发|启程|一路|驱车|飞赴|乘|驶往|运抵|发往|驶出|合作组织|冬奥|奥运|亚运|证券|证交所|国际(?!港|机场|陆港)|航空|航天|队|舰|籍|户口|中轴线|湖(?![南北])|河(?![南北])|江(?![苏西])|至(?!少|今)|到(?!目前|现在)|往返|开往|飞往|—|－|共识|精神|${RESIDENTS}|同胞|两国|双边|友好(?!城市|单位)|友谊|(?:即?将迎来)?建交|关系|全天候|会议|峰会|论坛|进博会|服贸会|宣言|老|人(?!均|口|数|次|民|工|才|形|社|力|大))`,
);

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

/** 东盟|为我国第一大贸易伙伴: with whom one trades is not of whom the trade is told. */
const PARTNER_BEHIND = /^[^，。；]{0,10}(?:我国|中国|[省市])[^，。；]{0,6}贸易伙伴/;

/** What is held at a place. */
const HELD_BEHIND = /^(?:隆重|正式|成功|盛大)?(?:开幕|闭幕|举行|举办|召开|开赛|落幕|揭幕|拉开帷幕)(?=[，。的]|$)/;

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
  const hit = placeOfEvent(text, clause, words);
  if (hit) return hit;
  const begin = introduced(text, clause, words);
  const opening = openedAt(text, { ...clause, start: begin }, leadEnd(text, begin, clause.end, times), words);
  return opening?.sets === 'place' ? opening : (placeAided(text, clause, words) ?? opening);
}

/** What the name does that stands behind the lead of a clause, at `at`. */
function openedAt(text: string, clause: CleanSpan, at: number, words: Words): Opening | undefined {
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
    villageAt(text, at, words) ??
    countyAlone(text, at, words) ??
    unknownStruck(text, at) ??
    unknownAbroad(text, at);
  if (!place) return placeStruck(text, clause) ?? placeDescribed(text, clause, words);
  const whole = withPart(place, text);
  const after = text.slice(whole.end, Math.min(clause.end, whole.end + 24));
  if (whole.kind === 'foreign' && PARTNER_BEHIND.test(after)) return undefined;
  // 成渝地区|双城经济圈 is the name of a plan.
  if (after.startsWith('双城经济圈')) return { sets: 'nowhere', at };
  // 大会在武汉开幕，参会者2000人: who holds an event is not the town that it is held in.
  if (text[at - 1] === '在' && whole.kind === 'domestic' && HELD_BEHIND.test(after)) return undefined;
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
