import { MINISTRY_NAMES, WHOLE_BODIES } from '../lexicon/bodies.js';
import { OFFICE_PREFIX, OFFICES, PRESS_OFFICES } from '../lexicon/titles.js';
import type { CleanSpan } from '../text/span.js';
import { mayOpenName, nameEnd } from './name.js';
import { oneOf } from './pattern.js';

/** A name with the office printed before it. */
export interface OfficeMention extends CleanSpan {
  /** As printed, 、 and all: 工业和信息化部党组成员、副部长; empty where only a trade stands there. */
  readonly office: string;
  readonly officeStart: number;
  readonly press: boolean;
}

const OFFICE_BEFORE_NAME = new RegExp(`${oneOf(OFFICES)}|${oneOf(PRESS_OFFICES)}|夫人`, 'g');
const ENDS_WITH_OFFICE = new RegExp(`${OFFICE_PREFIX}${oneOf(OFFICES)}$`);
const PRESS = new RegExp(`${oneOf(PRESS_OFFICES)}$`);

/** Longest stretch read backwards from a name for its office. */
const REACH = 80;

const STRONG = /[，。；：！？,;:!?“”‘’（）()\s\n【】—…]/;

/** A word that cannot stand inside an office: what stands after the last one is the office. */
const FUNCTION_WORD =
  /(?:对|(?<!理)由|与|(?<!方)向|据|给|让|请|在|了|将|把|被|以及|会见|祝贺|任命|(?<![大协])同|为|和|经|是|的|专访|采访|邀请|会晤|致电|\d日|日前|近日|今天|昨天|当天|上午|下午|晚|及|应|受|时|到|来自|称|说)(?!$)/g;
const WHOLE = new RegExp(oneOf([...WHOLE_BODIES, '党和国家', '对外', '以和', '经济', '经贸', '财经', '经理', '应急', '应用', '应对', '在线', '同济', '给排水', '时代', '到位', '向日葵', '内在', '与会', '外经', '和平', '总经', '与社会', '全国政协', '反贪', '时任', '供应', '效应', '为民', '将军', '卫生和', '将官'])
  , 'g'); // prettier-ignore

/** What the leftmost part of an office keeps when the words before it that belong to the sentence are cut off. */
export function withoutLeadingWords(piece: string): string {
  const kept = [...piece.matchAll(WHOLE)].map((match) => [match.index, match.index + match[0].length] as const);
  let from = 0;
  for (const match of piece.matchAll(FUNCTION_WORD)) {
    const end = match.index + match[0].length;
    if (!kept.some(([a, b]) => a < end && match.index < b)) from = end;
  }
  return piece.slice(from).replace(/^(?:新任|现任|新当选|来访的?|时任|、)+/, '');
}

/** The office that ends at `end`, read backwards over 、 as long as the part before it is an office too. */
export function officeBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < REACH && !STRONG.test(text[from - 1]!)) from--;
  const pieces = text.slice(from, end).split('、');
  let first = pieces.length - 1;
  while (first > 0 && ENDS_WITH_OFFICE.test(pieces[first - 1]!)) first--;
  const chain = pieces.slice(first);
  chain[0] = withoutLeadingWords(chain[0]!);
  return chain.join('、');
}

/** 工信部副部长 is 工业和信息化部副部长. */
const inFull = (office: string): string => {
  for (const [short, long] of Object.entries(MINISTRY_NAMES))
    if (office.startsWith(short)) return long + office.slice(short.length);
  return office;
};

/** Every “office + name” of a text, in order. */
export function officeMentions(text: string): OfficeMention[] {
  const found: OfficeMention[] = [];
  for (const match of text.matchAll(OFFICE_BEFORE_NAME)) {
    const officeEnd = match.index + match[0].length;
    const press = PRESS.test(match[0]);
    const start = press ? officeEnd + (/^[\s:：]{0,2}/.exec(text.slice(officeEnd, officeEnd + 2))?.[0].length ?? 0) : officeEnd;
    if (!mayOpenName(text[start])) continue;
    const printed = officeBefore(text, officeEnd);
    const office = inFull(printed);
    const end = nameEnd(text, start, office);
    if (end === undefined) continue;
    found.push({ start, end, office, officeStart: officeEnd - printed.length, press });
    if (press) found.push(...furtherNames(text, end, office));
  }
  return found;
}

/** 记者 严赋憬 张辛欣: names behind the first of a byline. */
function furtherNames(text: string, from: number, office: string): OfficeMention[] {
  const found: OfficeMention[] = [];
  let at = from;
  while (found.length < 8) {
    const gap = /^[ \u3000、]{1,2}/.exec(text.slice(at, at + 2));
    const start = at + (gap?.[0].length ?? 0);
    const end = gap ? nameEnd(text, start, '') : undefined;
    if (end === undefined) break;
    found.push({ start, end, office, officeStart: start, press: true });
    at = end;
  }
  return found;
}

/** The single offices of a printed role: 工业和信息化部党组成员、副部长 → 工业和信息化部党组成员, 工业和信息化部副部长. */
export function singleOffices(office: string): string[] {
  const pieces = office.split('、').filter((piece) => piece !== '');
  const body = bodyOf(pieces[0] ?? '');
  return pieces.map((piece, i) => (i > 0 && isBareOffice(piece) ? body + piece : piece));
}

const BARE = new RegExp(`^${OFFICE_PREFIX}${oneOf(OFFICES)}$|^(?:新闻|首席)发言人$`);
const isBareOffice = (piece: string): boolean => BARE.test(piece) && !/^(?:国家主席|国务委员|总书记)$/.test(piece);

const OWN_BODY = /^.*(?:部|委|局|署|院|会|厅|行|公司|集团|大学|中心|政府|办公室|司|协会|省|市|国)(?=.)/;

/** The body an office belongs to: 工业和信息化部 of 工业和信息化部党组成员. */
export function bodyOf(office: string): string {
  const match = OWN_BODY.exec(office.replace(new RegExp(`${OFFICE_PREFIX}${oneOf(OFFICES)}$`), '') + '长');
  return match?.[0] ?? '';
}
