import { daysOf, isDay, type Period } from '../../../model/period.js';
import type { Attributed } from '../../../model/speech.js';
import { presentDay, type Anchor } from '../resolve/anchor.js';
import { dayOf, isoDay } from '../resolve/calendar.js';
import { exchangesOf, type Exchange } from './exchange.js';
import { countUntil } from '../../../text/ordered.js';
import { ofEarlierFigure, opensClause } from './governing.js';
import type { PeriodMention, PeriodShape } from '../expressions/shapes.js';
import { isLasting, isLongRun, isMonth, type Heir, type Topic } from './topic.js';

/** 20个省份成交量同比增长: a count of those that grew is over the span they grew in. */
const GROWN = /[同环]比/;
const isRate = ({ kind, clauseText }: Heir): boolean => kind === 'growth' || kind === 'pp' || (kind === 'level' && GROWN.test(clauseText)); // prettier-ignore

const FIGURE =
  /\d[\d.,]{0,15}\s?(?:[%％万亿千百个家项人次元吨辆户台公米倍起名条座件点]|百分点)|[一二三四五六七八九]成|两位数/;

/** 论坛将于10月17日至18日在北京举行; later 本届论坛将举办3场… */
const HELD = /^[^，。；]{0,24}(?:举行|举办|开幕|召开)/;
const OF_THAT_EVENT = /^(?:本届|本次|此次|该届|届时|其间|(?:论坛|会议|大会|展会|活动|峰会|赛事)?期间)/;
/** Who is expected at it: 预计将有近800家企业参展. Who has confirmed it, has. */
const ATTENDS = /参展|参会|参加|参赛|参演|出席|与会|亮相|到会/;
const CONFIRMED = /已|目前/;
const isDays = (period: Period): boolean => isDay(period.split('/')[0]!);
const HAS_DAY = /日前|近日|当天|昨天|今天|此次|再次/;

const CARRIED = new Set<PeriodShape['kind']>([
  'calendar',
  'range',
  'relative',
  'since',
  'trailing',
  'holiday',
  'year-span',
]);

/** The periods that sentences without one inherit: from the sentence before, the question, the headline. */
export class Carry {
  readonly #topics: Topic[] = [];
  readonly #points: Topic[] = [];
  readonly #events: Topic[] = [];
  readonly #exchanges: readonly Exchange[];

  constructor(
    article: Attributed,
    mentions: readonly PeriodMention[],
    private readonly anchor: Anchor,
  ) {
    this.#exchanges = exchangesOf(article);
    let sentence = 0;
    for (const mention of mentions) {
      const { sentences } = article;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= mention.start) sentence++;
      const home = sentences[sentence];
      if (home && mention.period !== undefined) this.#take(article, mention, sentence);
    }
  }

  #exchangeAt(offset: number): number {
    return countUntil(this.#exchanges, (exchange) => exchange.start, offset);
  }

  #take(article: Attributed, mention: PeriodMention, sentence: number): void {
    const home = article.sentences[sentence]!;
    const { shape, role, start, period } = mention;
    const exchange = this.#exchangeAt(start);
    const inQuestion = start < (this.#exchanges[exchange - 1]?.questionEnd ?? 0);
    const topic = (lasting: boolean): Topic => ({
      at: start,
      paragraph: home.paragraph,
      sentence,
      exchange,
      period: period!,
      kind: shape.kind,
      lasting,
      ofRates: false,
      asOf: role === 'point',
      ahead: mention.ahead,
    });
    if (shape.kind === 'now') {
      // 当前我国工业互联网有哪些成效？ asks for the present; the whole answer is of it.
      this.#topics.push(topic(inQuestion));
      return;
    }
    // 博览会6月16日至18日在拉萨举行: what is told of 本届博览会 is of its days, whether or not they are over.
    const days = period!.includes('/') && isDays(period!) && role === 'period';
    if (
      (shape.kind === 'calendar' || (days && shape.kind === 'range')) &&
      (mention.ahead || role === 'report' || days) &&
      HELD.test(article.text.slice(mention.end, home.end))
    )
      this.#events.push({ ...topic(false), kind: 'event' });
    if (shape.kind === 'since' && !opensClause(mention, article.text)) return;
    // 从去年年中的1.6万亿元增加到1.7万亿元: what a rise starts from is of that figure alone.
    if (role === 'point' && !ofEarlierFigure(mention, article.text)) this.#points.push(topic(false));
    if (role !== 'period' || !CARRIED.has(shape.kind) || ofEarlierFigure(mention, article.text)) return;
    if (isLongRun(shape)) this.#points.push(topic(false));
    const lasting = isLasting(shape, this.anchor.yearly);
    // 11月，我部出台了指导意见 dates an event, not the figures that follow.
    const figures = FIGURE.test(article.text.slice(mention.end, home.end));
    if (lasting || figures) this.#topics.push(topic(lasting));
    else if (
      isMonth(shape) &&
      (mention.text.endsWith('月份') || (start === home.start && article.text[mention.end] === '，'))
    )
      this.#topics.push({ ...topic(false), ofRates: true });
  }

  #fits(topic: Topic, heir: Heir): boolean {
    if (topic.kind === 'now') return heir.status === 'actual' && !isRate(heir);
    if (topic.ahead && heir.status === 'actual') return false;
    if (topic.ofRates && !isRate(heir)) return false;
    const { day } = this.anchor;
    const days = daysOf(topic.period);
    if (!day || !days) return true;
    // 2017年产量曾达到2900万辆 does not set the time of what follows.
    if (Number(days.last.slice(0, 4)) < day.year - 1) return false;
    if (heir.status !== 'actual') return true;
    const today = presentDay(this.anchor) ?? isoDay(day);
    if (days.first > today) return false;
    if (!this.#isUnderWay(topic) || this.anchor.yearly) return true;
    // 今年，我们将… in January says nothing about what has been done; later, only rates are of the year so far.
    if (day.month <= 2) return false;
    return (
      isRate(heir) || (heir.aspect === 'flow' && topic.paragraph === heir.paragraph && !HAS_DAY.test(heir.clauseText))
    );
  }

  #isToCome(period: Period): boolean {
    const [days, today] = [daysOf(period), presentDay(this.anchor)];
    return days !== undefined && today !== undefined && days.first > today;
  }

  /** 今年, in the middle of it. */
  #isUnderWay({ kind, period }: Topic): boolean {
    const { day } = this.anchor;
    const days = daysOf(period);
    if (!day || !days || kind === 'since' || kind === 'trailing' || kind === 'now') return false;
    const today = presentDay(this.anchor) ?? isoDay(day);
    return days.first <= today && days.last > today;
  }

  /** The topic that holds for the heir, nearest first; the document's own at last. */
  topicFor(heir: Heir): Topic | undefined {
    const attended = ATTENDS.test(heir.clauseText) && !CONFIRMED.test(heir.clauseText);
    if (attended || OF_THAT_EVENT.test(heir.lead)) {
      // 600余家企业参展 needs no 将 where the fair lies ahead.
      const event = this.#events.findLast(
        ({ at, period }) => at < heir.at && (heir.status !== 'actual' || !attended || this.#isToCome(period)),
      );
      if (event && (!attended || (isDays(event.period) && heir.paragraph - event.paragraph <= 1))) return event;
    }
    const exchange = this.#exchangeAt(heir.at);
    for (let i = countUntil(this.#topics, (topic) => topic.at, heir.at) - 1; i >= 0; i--) {
      const topic = this.#topics[i]!;
      if (topic.exchange !== exchange) break;
      if (!topic.lasting && topic.paragraph !== heir.paragraph) continue;
      if (this.#fits(topic, heir)) return topic;
      // 去年秋播… 今年夏收… 投入2亿元: last year is no longer the time spoken of.
      if (this.#isUnderWay(topic) && heir.status === 'actual' && !isRate(heir) && this.anchor.day!.month > 2)
        return undefined;
    }
    const own = this.#topics.find(
      (topic) => topic.lasting && topic.kind !== 'now' && topic.at < heir.at && this.#fits(topic, heir),
    );
    return own && own.exchange <= 1 ? own : undefined;
  }

  /** 截至12月底, or 十年来, said earlier in the same paragraph. */
  pointFor(heir: Heir): Topic | undefined {
    if (heir.status !== 'actual') return undefined;
    for (let i = countUntil(this.#points, (point) => point.at, heir.at) - 1; i >= 0; i--) {
      const point = this.#points[i]!;
      if (point.paragraph !== heir.paragraph) return undefined;
      const last = point.period.split('/').at(-1)!;
      if (dayOf(last) && (this.anchor.asOf === undefined || last <= this.anchor.asOf)) return point;
    }
    return undefined;
  }
}
