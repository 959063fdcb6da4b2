import { BODY_ENDINGS, NOT_BODIES, ORDERS, PAPERS, STATE_ABBREVIATIONS } from '../lexicon/bodies.js';
import { FOREIGN_STATES } from '../lexicon/places.js';
import { COURTESIES, OFFICES, PEOPLE } from '../lexicon/titles.js';
import type { CleanSpan } from '../text/span.js';
import { courtesyEnding, isBody, officeEnding, paperEnding, peopleEnding } from './endings.js';
import { isAmbiguousSurname, isNameShaped, looksNamed } from './name.js';
import { withoutLeadingWords } from './office.js';
import { oneOf } from '../text/one-of.js';
import { lastUntil } from '../text/ordered.js';
import type { NamedAt } from './named-places.js';
import type { Roster } from './roster.js';
import { isNamedBefore, quotedName, strangerBehindOffice } from './stranger.js';
import { matchesOf } from '../text/matches.js';
import { GOVERNED, IN_THE_ROOM_REACH, isCited } from './cited.js';

/** Who a subject names. */
export interface Voice extends CleanSpan {
  readonly kind: 'person' | 'office' | 'people' | 'state' | 'body' | 'paper' | 'pronoun';
  readonly speaker: string;
  readonly role?: string;
  /** Named with a courtesy behind it (习近平总书记指出): cited rather than reported, for one sentence. */
  readonly cited: boolean;
}

/** Longest word that may stand for a person's name. */
const SHORT = 12;
/** A long phrase that names a voice ends with one of these: a cheap look before a dear one. */
const LAST_CHARACTERS: ReadonlySet<string> = new Set(
  [
    ...OFFICES,
    ...PEOPLE,
    ...BODY_ENDINGS,
    ...PAPERS,
    ...COURTESIES,
    ...FOREIGN_STATES,
    '国',
    '》',
    '大',
    '面',
    '者',
    '”',
  ].map((word) => word.at(-1)!),
);
/**
 * Reports and meetings of the year or the decade that a story cites in a sentence: 党的二十大报告指出，…. Their own news says
 * 会议.
 */
const PLATFORM = /^党的[^，。]{2,8}(?:报告|全会)$|^(?:中共)?中央[^，。]{2,8}会议$/;
const NOT_PAPER = /^(?:发表|发布|作出|公布|举行|召开|出席|参加)/;
const PRONOUN =
  /^(?:他|她|他们|她们|其|该(?:名)?(?:负责人|发言人|官员|人士|专家|机构|部门|国防部|部|公司|集团|企业|银行|组织|协会|工会|基金会|委员会|研究所|医院|武装|警局)|这位(?:负责人|发言人|官员|专家|人士)|上述负责人)$/;
const STATES = oneOf([...FOREIGN_STATES, '中国']);
const EACH_STATE = new RegExp(STATES, 'g');
const STATE = new RegExp(`^(?:${STATES}(?:、|和|与)?)+(?:等(?:国|多国))?$`);
const SIDE = /^(?:[\u4e00-\u9fff]{1,8}方|[\u4e00-\u9fff]{1,8}方面)$/;
const MEDIUM = /^([\u4e00-\u9fff])媒(?:体)?$/;

/** Words before a subject that do not belong to it: numbers of people, determiners. */
const DETERMINER =
  /^(?:(?:[一两二三四五六七八九十百千\d]+|多|数|几|许多|不少|部分|一些|有的?|这|那|该|每|各|有关|另|还有)(?:余|多)?(?:位|名|个|家|些)|许多|不少|部分|一些|有的|另有|还有|有)(?!关)/;
/** A subject holds no word that makes a sentence of it. */
const NO_SUBJECT =
  /[，。；：！？“”\n％%]|[一二三四五六七八九]成(?!都|员|功)|过半|^正[如像是]|^我[和与]|^(?:批评|谴责|抗议|反对(?!党|派)|要求|呼吁|鼓励|支持|推动|引导|帮助|促进|推进|祝贺|加强|契合|符合)(?!者|民众|人群)|(?:^|[^理])(?:已经|正在|将|尚未|是否|如果|因为|所以|虽然|可以|能够|应该|必须|不得|不能|没有)|^(?:(?:我|咱|你|它)们?|您|这|那|谁|什么|怎么|如何|以|可|要|能|会|不|也|就|都|还)$/;

/** Reads the noun phrase `start..end` of the roster's text as a voice; undefined where it names none. */
export function voiceAt(roster: Roster, start: number, end: number): Voice | undefined {
  const { text } = roster;
  while (start < end && /[\s　]/.test(text[start]!)) start++;
  while (end > start && /[\s　]/.test(text[end - 1]!)) end--;
  if (end - start < 1 || end - start > 70) return undefined;
  const phrase = text.slice(start, end).replace(/（[^（）]*）$/, '');
  end = start + phrase.length;
  const voice = personAt(roster, start, end) ?? unnamed(phrase, { start, end }) ?? again(text, phrase, { start, end });
  return voice?.kind === 'person' ? withPartner(roster, start, voice) : voice;
}

const again = (text: string, phrase: string, span: CleanSpan): Voice | undefined =>
  isNamedBefore(text, phrase, span.start) ? { kind: 'person', speaker: phrase, cited: false, ...span } : undefined;

function personAt(roster: Roster, start: number, end: number): Voice | undefined {
  const { text } = roster;
  const person = (name: string, from: number, cited: boolean): Voice => {
    const role = roster.officeAt(name, end);
    return { kind: 'person', speaker: name, ...(role !== undefined && { role }), cited, start: from, end };
  };
  const named = lastNamed(roster, start, end);
  if (named) {
    const rest = text.slice(named.end, end);
    if (rest === '' || rest === '等') return person(named.name, named.start, false);
    if (rest.length < 6 && courtesyEnding(rest) === rest)
      return person(named.name, named.start, isCited(rest, text.slice(end, end + IN_THE_ROOM_REACH)));
  }
  const printed = text.slice(start, end);
  // Only short words stand for a name; what is long is cut down only where a courtesy ends it.
  if (printed.length > SHORT && courtesyEnding(printed) === '') return undefined;
  const phrase = withoutLeadingWords(printed);
  const full = phrase.length <= SHORT ? roster.fullName(phrase) : undefined;
  if (full !== undefined) return person(full, end - phrase.length, courtesyEnding(phrase) !== '');
  return undefined;
}

/**
 * 习近平主席同普京总统共同宣布 is the first's; 总统奥尔特加和副总统穆里略表示 is said by both; what 我和他 say stands in
 * somebody's speech.
 */
function withPartner(roster: Roster, start: number, voice: Voice): Voice | undefined {
  const { text } = roster;
  const before =
    voice.start - (voice.role !== undefined && text.endsWith(voice.role, voice.start) ? voice.role.length : 0);
  const at = (roster.officeStartsAt(voice.start) ?? before) - 1;
  if (at <= start || !JOINS.has(text[at]!)) return voice;
  if (text[at - 1] === '我') return undefined;
  const left = voiceAt(roster, start, at);
  if (left?.kind !== 'person') return voice;
  return text[at] === '和'
    ? { ...left, kind: 'people', speaker: `${left.speaker}和${voice.speaker}`, end: voice.end }
    : left;
}

const JOINS: ReadonlySet<string> = new Set('同与和');

/** The last known name in `start..end`. */
function lastNamed(roster: Roster, start: number, end: number): NamedAt | undefined {
  const last = lastUntil(roster.named, (named) => named.end, end);
  return last && last.start >= start ? last : undefined;
}

function unnamed(printed: string, span: CleanSpan): Voice | undefined {
  if (PRONOUN.test(printed)) return { kind: 'pronoun', speaker: printed, cited: false, ...span };
  const stranger = strangerBehindOffice(printed);
  if (stranger) {
    const { name, office } = stranger;
    return { kind: 'person', speaker: name, role: office, cited: false, start: span.end - name.length, end: span.end };
  }
  if (printed.length > SHORT && !LAST_CHARACTERS.has(printed.at(-1)!)) return undefined;
  const quoted = printed.includes('”') ? quotedName(printed) : undefined;
  if (quoted) return { ...quoted, cited: false, start: span.end - quoted.speaker.length, end: span.end };
  const phrase = coordinated(printed).replace(DETERMINER, '');
  if (phrase.length < 1 || NO_SUBJECT.test(phrase) || GOVERNED.test(phrase)) return undefined;
  const at = { start: span.end - phrase.length, end: span.end };
  const voice = (kind: Voice['kind'], speaker = phrase): Voice => ({ kind, speaker, cited: false, ...at });
  const medium = MEDIUM.exec(phrase);
  if (medium)
    return voice('body', `${STATE_ABBREVIATIONS[medium[1]!] ?? (medium[1] === '外' ? '外国' : medium[1]!)}媒体`);
  if (STATE.test(phrase)) return voice('state', statesOf(phrase));
  if (phrase.length < 2) return undefined;
  const courtesy = courtesyEnding(phrase);
  const named = courtesy === '' ? '' : phrase.slice(0, -courtesy.length);
  if (named.length > 1 && isNameShaped(named)) return { ...voice('person', named), role: courtesy, cited: true };
  if (paperEnding(phrase) !== '' && NOT_PAPER.test(phrase)) return undefined;
  if (paperEnding(phrase) !== '')
    return ORDERS.test(phrase) ? undefined : { ...voice('paper', paperOf(phrase)), cited: PLATFORM.test(phrase) };
  if (/记者$/.test(phrase)) return undefined;
  if (officeEnding(phrase) !== '') return voice('office');
  if (peopleEnding(phrase) !== '') return voice('people');
  if (SIDE.test(phrase) && !NOT_BODIES.test(phrase)) return voice('state');
  if (isBody(phrase)) return voice('body');
  const several = /^(.{2,})等$/.exec(phrase)?.[1];
  if (several?.includes('、') === true && (isBody(several) || peopleEnding(several) !== '')) return voice('people');
  if (isNameShaped(phrase) && !(phrase.length === 2 && isAmbiguousSurname(phrase))) return voice('person');
  if (/^[^、和]{2,8}(?:[、和][^、和]{2,8})+$/.test(phrase) && phrase.split(/[、和]/).every(isNameShaped))
    return voice('people');
  return undefined;
}

const CONJUNCTION = /以及|和|与|及/g;
/** Cuts the words of the sentence off a subject, but keeps 苏丹武装部队和快速支援部队: both sides of 和 can speak. */
function coordinated(printed: string): string {
  const cut = withoutLeadingWords(printed);
  const owner = printed.slice(0, -cut.length);
  // 《…报》的负责人: a bare head keeps the body it is of.
  if (owner.endsWith('的') && cut.length < 5 && bodyOwner(owner.slice(0, -1)))
    return withoutLeadingWords(owner.slice(0, -1)) + `的${cut}`;
  for (const match of matchesOf(printed, CONJUNCTION)) {
    const left = withoutLeadingWords(printed.slice(0, match.index));
    const right = printed.slice(match.index + match[0].length);
    if (canSpeak(left) && canSpeak(right)) return left + printed.slice(match.index);
  }
  return cut;
}

/** 《…报》的负责人, 米莱的发言人. */
const bodyOwner = (phrase: string): boolean => phrase.endsWith('》') || isBody(phrase) || looksNamed(phrase);

const canSpeak = (phrase: string): boolean =>
  phrase.length > 1 &&
  !NOT_BODIES.test(phrase) &&
  (STATE.test(phrase) ||
    officeEnding(phrase) !== '' ||
    peopleEnding(phrase) !== '' ||
    isBody(phrase) ||
    /等(?:多)?国$/.test(phrase));

/** 论坛期间发布的《…报告》 is the report. */
const paperOf = (phrase: string): string => /《[^《》]+》$/.exec(phrase)?.[0] ?? phrase;

/** 沙特伊朗 are 沙特和伊朗. */
function statesOf(phrase: string): string {
  const states = phrase.match(EACH_STATE) ?? [];
  return states.length === 2 && !/[、和与等]/.test(phrase) ? states.join('和') : phrase;
}
