import { courtesyEnding, isBody, officeEnding, paperEnding, peopleEnding } from './endings.js';
import { isSoundedName, looksNamed } from './name.js';
import { withoutLeadingWords } from './office.js';

/** A body or its people whose name stands in quotation marks. */
export interface QuotedName {
  readonly kind: 'body' | 'office' | 'people';
  readonly speaker: string;
}

const QUOTED_NAME = /^([^“”]{0,40})“([^“”，。！？；：]{1,16})”([^“”（）]{0,20})$/;
const VERBAL =
  /[给向对就把将让使到入]|推动|建设|构建|共建|参加|发表|宣布|提出|加快|打造|规划|落实|发起|关于|实施|开展|出席|举行|举办|支持|倡导|荣获|获得|授予/;

/**
 * 武装派别“卡桑旅”, “北溪”天然气管道公司: what stands behind the marks, before them or between them ends as a body does. A
 * quoted word that is no name (“双减”政策), or the object of a verb (共建“一带一路”的同伴), names nobody.
 */
export function quotedName(phrase: string): QuotedName | undefined {
  const match = QUOTED_NAME.exec(phrase);
  if (!match || VERBAL.test(match[1]!)) return undefined;
  const [, before = '', name = '', after = ''] = match;
  const speaker = before === '' ? phrase : withoutLeadingWords(before) + phrase.slice(before.length);
  if (after === '') return isBody(before) || isBody(name) ? { kind: 'body', speaker } : undefined;
  if (isBody(after)) return { kind: 'body', speaker };
  if (officeEnding(after) !== '') return { kind: 'office', speaker };
  return peopleEnding(after) === '' ? undefined : { kind: 'people', speaker };
}

/** A person whom nothing but the office before the name shows to be one. */
export interface Stranger {
  readonly name: string;
  readonly office: string;
}

/** Shortest and longest name looked for behind an office. */
const SHORTEST = 2;
const LONGEST = 10;

/** 泰王国国王|哇集拉隆功, 科技部部长|阴和俊: the subject ends where the name does, so that its characters may be less usual ones. */
export function strangerBehindOffice(phrase: string): Stranger | undefined {
  for (let length = SHORTEST; length <= Math.min(LONGEST, phrase.length - 2); length++) {
    const name = phrase.slice(-length);
    const office = phrase.slice(0, -length);
    if (officeEnding(office) === '' || !isSoundedName(name)) continue;
    if (isBody(name) || [officeEnding, peopleEnding, courtesyEnding, paperEnding].some((of) => of(name) !== ''))
      continue;
    return { name, office: withoutLeadingWords(office) };
  }
  return undefined;
}

/** How far back a name is looked for, in characters. */
const REACH = 4000;

/** Two characters are a name where an office, or whom he met, stood before them: 同菲佐会谈。菲佐表示…. */
function hasStood(before: string, phrase: string): boolean {
  const at = before.indexOf(phrase);
  return at > 0 && (phrase.length > 2 || (looksNamed(phrase) && /[统理相席王长同与]/.test(before[at - 1]!)));
}

/** 任命米舒斯京为总理。米舒斯京表示: a name carried over by sound, at the head of its sentence, that the text has printed before. */
export const isNamedBefore = (text: string, phrase: string, start: number): boolean =>
  phrase.length >= 2 &&
  phrase.length <= 8 &&
  /^[。\n]?$/.test(text.slice(Math.max(0, start - 1), start)) &&
  isSoundedName(phrase) &&
  !isBody(phrase) &&
  hasStood(text.slice(Math.max(0, start - REACH), start), phrase);
