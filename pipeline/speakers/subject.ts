import { ORDERS } from '../lexicon/bodies.js';
import { SPEECH_ADVERBIAL_FORMS, SPEECH_ADVERBIALS } from '../lexicon/speech-adverbials.js';
import type { CleanSpan } from '../text/span.js';
import { clauseStart } from './clause.js';
import { countUntil } from '../text/ordered.js';
import { oneOf } from '../text/one-of.js';
import type { Roster } from './roster.js';
import { voiceAt, type Voice } from './voice.js';
import { matchesOf } from '../text/matches.js';

/** Words between a subject and its verb; the subject ends before one of them. */
const ADVERBIAL = new RegExp(`${SPEECH_ADVERBIAL_FORMS.join('|')}|${oneOf(SPEECH_ADVERBIALS)}`, 'g');
/** What opens a clause before its subject. */
const OPENING =
  /^(?:[\s　]|但是?|不过|然而|而且?|同时|此外|另外|其中|对此|为此|因此|据|另据|随后|之后|刚才|刚刚|日前|近日|此前|目前|今天(?:（[^（）]{1,12}）)?|昨天(?:（[^（）]{1,12}）)?|今晚|今日|昨日|当天|当日|同日|同一天|当晚|\d{1,2}月\d{1,2}日(?:（[^（）]{1,8}）)?|\d{1,2}日|上午|下午|晚间?|当地时间(?:\d{1,2}月)?\d{1,2}日|[^，。]{0,20}期间|(?:在|当)[^，。]{1,30}?(?:上|中|时|后|期间|会|之际)|会上|会后|会谈中|会见时|会议期间|发布会上|特别是|尤其是|—|-|①|②|③|[一二三四五六七八九]是|又|也(?!门)|还|并|且)/;

/**
 * The subject of the clause `start..end`: the shortest opening that names a voice before an adverbial, or all of it.
 */
export function subjectOf(roster: Roster, start: number, end: number, mustBreak: boolean): Voice | undefined {
  const { text } = roster;
  let from = start;
  for (
    let opening = OPENING.exec(text.slice(from, end));
    opening && from < end;
    opening = OPENING.exec(text.slice(from, end))
  )
    from += opening[0].length;
  const paper = titledPaper(text.slice(from, end), end);
  if (paper) return paper;
  const first = mustBreak ? leadingPerson(roster, from, end) : undefined;
  if (first) return first;
  for (const origin of from > start ? [from, start] : [from]) {
    const clause = text.slice(origin, end);
    for (const match of matchesOf(clause, ADVERBIAL)) {
      if (match.index === 0 && origin === from) continue;
      const voice = voiceAt(roster, origin, origin + match.index);
      if (voice) return voice;
    }
    const whole = mustBreak ? undefined : voiceAt(roster, origin, end);
    if (whole) return whole;
  }
  return leadingPerson(roster, from, end);
}

const PUBLISHED = /(?:发布|公布|发表|编制|撰写)的(《[^《》\n]{2,50}》)$/;

/** 旅游研究院发布的《…报告》指出: the paper speaks, not who made it public. */
function titledPaper(clause: string, end: number): Voice | undefined {
  const title = clause.endsWith('》') ? PUBLISHED.exec(clause)?.[1] : undefined;
  if (title === undefined || ORDERS.test(title)) return undefined;
  return { kind: 'paper', speaker: title, cited: false, start: end - title.length, end };
}

/** A person named first in the clause is its subject whatever stands between: 习近平总书记冒雨在烟台视察时. */
function leadingPerson(roster: Roster, from: number, end: number): Voice | undefined {
  const named = roster.named[countUntil(roster.named, ({ start }) => start, from - 1)];
  if (!named || named.end > end) return undefined;
  const courtesy = roster.courtesyBehind(named.end);
  if (
    /^(?:的|等|、|和|与(?![^，]{0,20}(?:会面|会谈|会见|会晤|通话)[后时])|同志为|新时代|思想|生态|强军|外交|特使|特别代表|夫人|办公室)/.test(
      roster.text.slice(named.end + courtesy, end),
    )
  )
    return undefined;
  const voice = voiceAt(roster, from, named.end + courtesy);
  return voice?.kind === 'person' && (voice.start === from || roster.officeStartsAt(named.start) === from)
    ? voice
    : undefined;
}

/** The subject of a clause that has none of its own, from the clauses before it in the sentence. */
export function carriedSubject(roster: Roster, sentence: CleanSpan, clause: number): Voice | undefined {
  const { text } = roster;
  let end = clause - 1;
  for (let tries = 0; tries < 4 && end > sentence.start; tries++) {
    const start = clauseStart(text, sentence.start, end);
    const published = /(?:发布|公布|发表)了?(《[^《》]+》)$/.exec(text.slice(start, end));
    // 据…媒体报道，…: the report is nobody's, nor what it leads to.
    if (/(?:报道|消息|统计)$/.test(text.slice(start, end)) && /^\s*(?:另)?据/.test(text.slice(start, end)))
      return undefined;
    const broken = subjectOf(roster, start, end, true);
    if (broken) return broken;
    const whole = tries === 0 ? subjectOf(roster, start, end, false) : undefined;
    // 把结果提交给欧盟，希望…: 欧盟 is no subject; …的全国人大代表，认为… are.
    if (whole && roster.text[whole.start - 1] === '的') return whole;
    if (published) {
      const from = end - published[1]!.length;
      return { kind: 'paper', speaker: published[1]!, cited: false, start: from, end };
    }
    end = start - 1;
  }
  return undefined;
}
