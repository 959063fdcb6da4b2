import { BODY_ENDINGS, NOT_BODIES, ORDERS, PAPERS, STATE_ABBREVIATIONS } from '../lexicon/bodies.js';
import { FOREIGN_STATES } from '../lexicon/places.js';
import { COURTESIES, OFFICES, PEOPLE } from '../lexicon/titles.js';
import type { CleanSpan } from '../text/span.js';
import { isAmbiguousSurname, isNameShaped } from './name.js';
import { withoutLeadingWords } from './office.js';
import { oneOf } from './pattern.js';
import { lastUntil } from './ordered.js';
import type { NamedAt, Roster } from './roster.js';

/** Who a subject names. */
export interface Voice extends CleanSpan {
  readonly kind: 'person' | 'office' | 'people' | 'state' | 'body' | 'paper' | 'pronoun';
  readonly speaker: string;
  readonly role?: string;
  /** Named with a courtesy behind it (习近平总书记指出): cited rather than reported, for one sentence. */
  readonly cited: boolean;
}

const ENDS_OFFICE = new RegExp(`${oneOf(OFFICES)}$`);
const ENDS_PEOPLE = new RegExp(`${oneOf(PEOPLE)}$`);
const ENDS_BODY = new RegExp(`${oneOf(BODY_ENDINGS)}$`);
const ENDS_PAPER = new RegExp(`(?:${oneOf(PAPERS)}|》|[一二三四五六七八九十]大)$`);
const NOT_PAPER = /^(?:发表|发布|作出|公布|举行|召开|出席|参加)/;
const PRONOUN =
  /^(?:他|她|他们|她们|其|该(?:名)?(?:负责人|发言人|官员|人士|专家|机构|部门|国防部|部)|这位(?:负责人|发言人|官员|专家|人士)|上述负责人)$/;
const STATES = oneOf([...FOREIGN_STATES, '中国']);
const STATE = new RegExp(`^(?:${STATES}(?:、|和|与)?)+(?:等(?:国|多国))?$`);
const SIDE = /^(?:[\u4e00-\u9fff]{1,8}方|[\u4e00-\u9fff]{1,8}方面)$/;
const MEDIUM = /^([\u4e00-\u9fff])媒(?:体)?$/;
const COURTESY_TAIL = new RegExp(`(?:${oneOf(COURTESIES)})$`);

/** Words before a subject that do not belong to it: numbers of people, determiners. */
const DETERMINER =
  /^(?:(?:[一两二三四五六七八九十百千\d]+|多|数|几|许多|不少|部分|一些|有的?|这|那|该|每|各|有关|另|还有)(?:余|多)?(?:位|名|个|家|些)|许多|不少|部分|一些|有的|另有|还有|有)(?!关)/;
/** A subject holds no word that makes a sentence of it. */
const NO_SUBJECT =
  /[，。；：！？“”\n]|(?:^|[^理])(?:已经|正在|将|尚未|是否|如果|因为|所以|虽然|可以|能够|应该|必须|不得|不能|没有)|^(?:我|你|您|这|那|谁|什么|怎么|如何|以|可|要|能|会|不|也|就|都|还)$/;

/** Reads the noun phrase `start..end` of the roster's text as a voice; undefined where it names none. */
export function voiceAt(roster: Roster, start: number, end: number): Voice | undefined {
  const { text } = roster;
  while (start < end && /[\s　]/.test(text[start]!)) start++;
  while (end > start && /[\s　]/.test(text[end - 1]!)) end--;
  if (end - start < 1 || end - start > 70) return undefined;
  const phrase = text.slice(start, end).replace(/（[^（）]*）$/, '');
  end = start + phrase.length;
  return personAt(roster, start, end) ?? unnamed(phrase, { start, end });
}

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
    if (COURTESY_TAIL.test(rest) && COURTESY_TAIL.exec(rest)![0] === rest) return person(named.name, named.start, true);
  }
  const phrase = withoutLeadingWords(text.slice(start, end));
  const full = phrase.length <= 12 ? roster.fullName(phrase) : undefined;
  if (full !== undefined) return person(full, end - phrase.length, phrase !== full);
  return undefined;
}

/** The last known name in `start..end`. */
function lastNamed(roster: Roster, start: number, end: number): NamedAt | undefined {
  const last = lastUntil(roster.named, (named) => named.end, end);
  return last && last.start >= start ? last : undefined;
}

function unnamed(printed: string, span: CleanSpan): Voice | undefined {
  if (PRONOUN.test(printed)) return { kind: 'pronoun', speaker: printed, cited: false, ...span };
  const phrase = coordinated(printed).replace(DETERMINER, '');
  if (phrase.length < 1 || NO_SUBJECT.test(phrase)) return undefined;
  const at = { start: span.end - phrase.length, end: span.end };
  const voice = (kind: Voice['kind'], speaker = phrase): Voice => ({ kind, speaker, cited: false, ...at });
  const medium = MEDIUM.exec(phrase);
  if (medium)
    return voice('body', `${STATE_ABBREVIATIONS[medium[1]!] ?? (medium[1] === '外' ? '外国' : medium[1]!)}媒体`);
  if (STATE.test(phrase)) return voice('state', statesOf(phrase));
  if (phrase.length < 2) return undefined;
  const courteous = COURTESY_TAIL.exec(phrase);
  const named = courteous && phrase.slice(0, courteous.index);
  if (named !== null && named.length > 1 && isNameShaped(named))
    return { ...voice('person', named), role: courteous![0], cited: true };
  if (ENDS_PAPER.test(phrase) && NOT_PAPER.test(phrase)) return undefined;
  if (ENDS_PAPER.test(phrase)) return ORDERS.test(phrase) ? undefined : voice('paper', paperOf(phrase));
  if (/记者$/.test(phrase)) return undefined;
  if (ENDS_OFFICE.test(phrase)) return voice('office');
  if (ENDS_PEOPLE.test(phrase)) return voice('people');
  if (SIDE.test(phrase) && !NOT_BODIES.test(phrase)) return voice('state');
  if (ENDS_BODY.test(phrase) && !NOT_BODIES.test(phrase)) return voice('body');
  if (isNameShaped(phrase) && !(phrase.length === 2 && isAmbiguousSurname(phrase))) return voice('person');
  if (/^[^、和]{2,8}(?:[、和][^、和]{2,8})+$/.test(phrase) && phrase.split(/[、和]/).every(isNameShaped))
    return voice('people');
  return undefined;
}

const CONJUNCTION = /以及|和|与|及/g;
/** Cuts the words of the sentence off a subject, but keeps 苏丹武装部队和快速支援部队: both sides of 和 can speak. */
function coordinated(printed: string): string {
  const cut = withoutLeadingWords(printed);
  for (const match of printed.matchAll(CONJUNCTION)) {
    const left = withoutLeadingWords(printed.slice(0, match.index));
    const right = printed.slice(match.index + match[0].length);
    if (canSpeak(left) && canSpeak(right)) return left + printed.slice(match.index);
  }
  return cut;
}

const canSpeak = (phrase: string): boolean =>
  phrase.length > 1 &&
  !NOT_BODIES.test(phrase) &&
  (STATE.test(phrase) ||
    ENDS_OFFICE.test(phrase) ||
    ENDS_PEOPLE.test(phrase) ||
    ENDS_BODY.test(phrase) ||
    /等(?:多)?国$/.test(phrase));

/** 论坛期间发布的《…报告》 is the report. */
const paperOf = (phrase: string): string => /《[^《》]+》$/.exec(phrase)?.[0] ?? phrase;

/** 沙特伊朗 are 沙特和伊朗. */
function statesOf(phrase: string): string {
  const states = phrase.match(new RegExp(STATES, 'g')) ?? [];
  return states.length === 2 && !/[、和与等]/.test(phrase) ? states.join('和') : phrase;
}
