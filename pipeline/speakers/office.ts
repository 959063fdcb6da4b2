import { MINISTRY_NAMES, WHOLE_BODIES } from '../lexicon/bodies.js';
import { HOLDS_FUNCTION_CHARACTER } from '../lexicon/function-words.js';
import { OFFICE_PREFIX, OFFICES, PRESS_OFFICES } from '../lexicon/titles.js';
import type { CleanSpan } from '../text/span.js';
import { looksNamed, mayOpenName, nameEnd, type HintedEnds } from './name.js';
import { officeEnding } from './endings.js';
import { oneOf } from '../text/one-of.js';
import { matchesOf } from '../text/matches.js';

/** A name with the office printed before it. */
export interface OfficeMention extends CleanSpan {
  /** As printed, 、 and all: 工业和信息化部党组成员、副部长; empty where only a trade stands there. */
  readonly office: string;
  readonly officeStart: number;
  readonly press: boolean;
}

const OFFICE_BEFORE_NAME = new RegExp(`${oneOf(OFFICES)}|${oneOf(PRESS_OFFICES)}|夫人`, 'g');
const PRESS: ReadonlySet<string> = new Set(PRESS_OFFICES);

/** Longest stretch read backwards from a name for its office. */
const REACH = 80;

const STRONG: ReadonlySet<string> = new Set('，。；：！？,;:!?“”‘’（）() \u3000\t\n【】—…');

/** A word that cannot stand inside an office: what stands after the last one is the office. */
const FUNCTION_WORD =
  /(?:对|(?<!理)由|(?<!方)向|据|给|让|请|在|了|将|把|被|以及|会见|召见|会晤|就任|就此事|解除|免去|任命|接任|出任|担任|逮捕|起诉|指控|暗杀|陪同|祝贺|任命|打死|欢迎|确认|证实|战胜|击败|不敌|迎战|对阵|(?<![大协])同|为|和|与|及|经|是|的|专访|采访|邀请|会晤|致电|\d日|日前|近日|今天|昨天|当天|上午|下午|晚|应|受|时|到|来自|称|说)(?!$)/g;
const WHOLE = new RegExp(`${oneOf([...WHOLE_BODIES, ...HOLDS_FUNCTION_CHARACTER])}|对外(?!交部|长)`, 'g');

const CONJUNCTION: ReadonlySet<string> = new Set(['和', '与', '及']);
/** Whether 和 behind `left` joins two voices (总理和外长) rather than two words of one body (经济体制与管理研究所). */
const dividesVoices = (left: string): boolean =>
  /^[并还又也将]?$/.test(left) || officeEnding(left) !== '' || looksNamed(left) || endsWithNamedOffice(left);

/** 行政长官李家超: an office with its name. */
const endsWithNamedOffice = (left: string): boolean =>
  [2, 3, 4, 5, 6].some((length) => looksNamed(left.slice(-length)) && officeEnding(left.slice(0, -length)) !== '');

/** What the leftmost part of an office keeps when the words before it that belong to the sentence are cut off. */
export function withoutLeadingWords(piece: string): string {
  let kept: (readonly [start: number, end: number])[] | undefined;
  let from = 0;
  for (const match of matchesOf(piece, FUNCTION_WORD)) {
    const end = match.index + match[0].length;
    kept ??= matchesOf(piece, WHOLE).map((whole) => [whole.index, whole.index + whole[0].length]);
    if (kept.some(([a, b]) => a < end && match.index < b)) continue;
    if (!CONJUNCTION.has(match[0]) || dividesVoices(piece.slice(from, match.index))) from = end;
  }
  return piece.slice(from).replace(/^(?:新任|现任|新当选|来访的?|时任|、)+/, '');
}

/** The office that ends at `end`, read backwards over 、 as long as the part before it is an office too. */
export function officeBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < REACH && !STRONG.has(text[from - 1]!)) from--;
  const pieces = text.slice(from, end).split('、');
  let first = pieces.length - 1;
  // 会见越共中央书记处书记、…主席: the sentence's own words end the office on the left.
  while (first > 0 && officeEnding(pieces[first - 1]!) !== '' && withoutLeadingWords(pieces[first]!) === pieces[first])
    first--;
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
export function officeMentions(text: string, hints: HintedEnds): OfficeMention[] {
  const found: OfficeMention[] = [];
  for (const match of matchesOf(text, OFFICE_BEFORE_NAME)) {
    const officeEnd = match.index + match[0].length;
    const press = PRESS.has(match[0]);
    const start = press
      ? officeEnd +
        ((match[0] === '记者' ? /^\s{0,2}/ : /^[\s:：]{0,2}/).exec(text.slice(officeEnd, officeEnd + 2))?.[0].length ??
          0)
      : officeEnd;
    if (!mayOpenName(text[start])) continue;
    const printed = match[0] === '夫人' ? '夫人' : officeBefore(text, officeEnd);
    const office = inFull(printed);
    const end = nameEnd(text, start, office, hints);
    if (end === undefined) continue;
    found.push({ start, end, office, officeStart: officeEnd - printed.length, press });
    if (press || text[end] === '/') found.push(...furtherNames(text, end, office));
  }
  return found;
}

/** 记者 严赋憬 张辛欣: names behind the first of a byline. */
function furtherNames(text: string, from: number, office: string): OfficeMention[] {
  const found: OfficeMention[] = [];
  let at = from;
  while (found.length < 8) {
    const gap = /^[ \u3000、/]{1,2}/.exec(text.slice(at, at + 2));
    const start = at + (gap?.[0].length ?? 0);
    const end = gap ? nameEnd(text, start, '') : undefined;
    if (end === undefined) break;
    found.push({ start, end, office, officeStart: start, press: true });
    at = end;
  }
  return found;
}

/** Within how many characters an office leans on the body of the one before it. */
const NEAR = 80;
const OWN_DEPARTMENT = /^(?!国家|全国|中国|中央|中共|国务院|外交|国防)[^省市区县国]{2,10}(?:局|司|办公室|处|厅)$/;

/**
 * Offices with the body they leave out: in “工业和信息化部党组成员、副部长甲，部新闻发言人、总工程师乙，运行监测协调局局长丙”
 * the second and third are of 工业和信息化部 too.
 */
export function withBodies(text: string, mentions: readonly OfficeMention[]): OfficeMention[] {
  let body = '';
  let until = -1;
  return mentions.map((mention) => {
    const near = mention.officeStart <= until && !/[。！？\n]/.test(text.slice(until - NEAR, mention.officeStart));
    const first = mention.office.split('、')[0]!;
    const elliptic = /^部(?!长|门|队)/.test(first) || isBareOffice(first);
    const office =
      elliptic && near && body !== ''
        ? body + mention.office.replace(/^部(?!长)/, '')
        : mention.office.replace(/部部(?!长)/, '部');
    const own = ministryOf(office);
    if (own !== '') [body, until] = [own, mention.end + NEAR];
    return { ...mention, office };
  });
}

/** 工业和信息化部 of 工业和信息化部党组成员: the body that opens an office, if it is one with departments. */
const ministryOf = (office: string): string =>
  /^[^、]{2,16}?(?:部(?!长|门|队|委)|委员会|总局|总署|(?<!部)委(?!员))/.exec(office)?.[0] ?? '';

/** The single offices of a printed role: 工业和信息化部党组成员、副部长 → 工业和信息化部党组成员, 工业和信息化部副部长. */
export function singleOffices(office: string): string[] {
  const pieces = office.split('、').filter((piece) => piece !== '');
  if (pieces.length < 2) return pieces;
  const body = ministryOf(pieces[0] ?? '') || bodyOf(pieces[0] ?? '');
  return pieces.map((piece, i) =>
    i > 0 && (isBareOffice(piece) || (ministryOf(body) !== '' && OWN_DEPARTMENT.test(departmentOf(piece))))
      ? body + piece
      : piece,
  );
}

const OFFICE_END = new RegExp(`${OFFICE_PREFIX}${oneOf(OFFICES)}$`);
const departmentOf = (piece: string): string =>
  `${piece.replace(OFFICE_END, '')}${/(?:局|司|处|厅)长$/.exec(piece)?.[0].slice(0, 1) ?? ''}`.replace(/(.)\1$/, '$1');
const BARE = new RegExp(`^(?:新闻)?${OFFICE_PREFIX}${oneOf(OFFICES)}$`);
const isBareOffice = (piece: string): boolean => BARE.test(piece) && !/^(?:国家主席|国务委员|总书记)$/.test(piece);

const OWN_BODY = /^.*(?:部|委|局|署|院|会|厅|行|公司|集团|大学|中心|政府|办公室|司|协会|省|市|国)(?=.)/;

/** The body an office belongs to: 工业和信息化部 of 工业和信息化部党组成员. */
export function bodyOf(office: string): string {
  return OWN_BODY.exec(`${office.replace(OFFICE_END, '')}长`)?.[0] ?? '';
}
