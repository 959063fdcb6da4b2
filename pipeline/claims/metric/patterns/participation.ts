import { EVENTS, PARTICIPATION } from '../../../lexicon/word-classes.js';
import { matchesOf } from '../../../text/matches.js';
import type { QuantityView } from '../../view.js';
import type { Frame } from '../phrase/frame.js';
import type { MetricContext } from '../reading.js';

const EVENT_END = EVENTS.source.replace(/\$$/, '');
/** “数字中国”建设峰会, 第十五届中国航展: an event as a sentence names it. */
const EVENT_NAMED = new RegExp(`“[^”]{2,24}”\\p{Script=Han}{0,6}?${EVENT_END}|[\\p{Script=Han}“”A-Z]{0,12}?${EVENT_END}`, 'gu'); // prettier-ignore
/** What stands before the event in such a match and is no part of its name. */
const OF_AN_EVENT = /^.*?(?:第.{1,4}届|本届|此次|这次|本次|今年|参加|出席|举办|举行|在|为期|的|将|届|[余多]?场)/;

const ACTIVITY = /(?:活动|行动|计划|工程)$/;

/** 企业, 乐团, 选手. */
const TAKES_PART = /[人民员者生客手家商国店企校院团队社户]$|企业|机构|组织|地区|品牌|代表|嘉宾/;

/** How far before its figure an event is looked for. */
const REACH = 120;

/** The event last named before the figure in its sentence; empty where none is. */
function eventBefore(view: QuantityView): string {
  const sentence = view.article.sentences[view.clause.sentence]!;
  const before = view.article.text.slice(Math.max(sentence.start, view.quantity.start - REACH), view.quantity.start);
  // 文艺演出、主旨论坛、展品展销: what is listed is no event of its own.
  const named = matchesOf(before, EVENT_NAMED).findLast(({ index, 0: text }) => before[index + text.length] !== '、')?.[0] ?? ''; // prettier-ignore
  const event = /^“[^”]*”/.test(named) ? named : named.replace(OF_AN_EVENT, '');
  return event.replace(/^[^“]*(?=“)/, '');
}

/** 123个国家参会参展: the event the sentence has named says in what they take part. */
export function takingPart(frame: Frame, { view, topic, event: about }: MetricContext): Frame {
  const done = frame.does.slice(frame.owner.length);
  const exchanges = EXCHANGES.test(done) && TAKES_PART.test(frame.owner + frame.counted);
  const part = PARTICIPATION.test(done) || exchanges ? 'does' : PARTICIPATION.test(frame.verb) ? 'verb' : undefined;
  if (!part || frame[part] === '') return frame;
  const named = exchanges ? eventBefore(view) : '';
  const held = named.length >= OWN_NAME || !exchanges ? named : about();
  if (exchanges) return held === '' ? frame : { ...frame, does: `${frame.owner}参加${held}` };
  const read = withEvent({ ...frame, ...(part === 'does' && { does: done }) }, part, { view, topic, about });
  return part === 'does' ? { ...read, does: frame.owner + read.does } : read;
}

/** 围绕全球治理展开交流研讨, 交流减贫经验: what those who take part in an event do there. */
const EXCHANGES =
  /^(?:参会|到会|与会)(?!$)|^(?:围绕.{2,}?|就.{2,}?)?(?:展开|进行|开展|深入)*(?:交流|研讨|探讨|对话|座谈|讨论|洽谈|对接洽谈)/;
/** So long a name says which event. */
const OWN_NAME = 6;

interface Occasion {
  readonly view: QuantityView;
  readonly topic: string;
  readonly about: () => string;
}

/** The frame with the event that is taken part in. */
function withEvent(frame: Frame, part: 'does' | 'verb', { view, topic, about }: Occasion): Frame {
  // 17条高山雪道亮相: they are shown, people and bodies take part.
  if (/亮相/.test(frame[part]) && !TAKES_PART.test(frame.counted)) return frame;
  const event = eventBefore(view);
  // 参展企业600多家: one word, of the event that the story is about.
  if (part === 'verb' && SHOWS.test(frame.verb) && frame.object !== '' && frame.counted === '') {
    const whole = about() === '' ? event : about();
    if (whole.length >= 3) return { ...frame, subject: '', verb: '', object: '', counted: whole + frame.verb + frame.object }; // prettier-ignore
  }
  // 企业家大会 held at a forum: what the sentence is about.
  const known = ACTIVITY.test(event) || frame.object !== '' || frame.verb === '参与' ? '' : about();
  if (known !== '') return shownAt(known, frame, part) ?? { ...frame, [part]: `参加${known}` };
  if (/参[与加]/.test(event) || (part === 'verb' && frame.verb === '参与')) return frame;
  if (event.length < 3 && /“|”/.test(topic) && /^参[与加]$/.test(frame[part]))
    return { ...frame, [part]: `参与${topic}` };
  return event.length < 3 ? frame : (shownAt(event, frame, part) ?? { ...frame, [part]: `参加${event}` });
}

const SHOWS = /^(?:参展|报名参赛|参赛)$/;
const SHORT = 8;

/** 1022家企业参展 at 中国航展: 中国航展参展企业, one word. */
const shownAt = (event: string, frame: Frame, part: 'does' | 'verb'): Frame | undefined =>
  part === 'does' && SHOWS.test(frame.does) && frame.owner === '' && frame.counted.length <= SHORT && !frame.counted.includes('的')
    ? { ...frame, does: '', object: '', verb: '', subject: '', under: '', counted: event + frame.does + frame.counted }
    : undefined; // prettier-ignore
