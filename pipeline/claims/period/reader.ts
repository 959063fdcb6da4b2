import { CLOSING_NOUNS } from '../../lexicon/aspects.js';
import { daysOf, isDay, type Period } from '../../model/period.js';
import type { Attributed } from '../../model/speech.js';
import type { CleanSpan } from '../../text/span.js';
import { anchorOf, type Anchor } from './anchor.js';
import { baseOf } from './base-of.js';
import { earlierSide } from './earlier.js';
import { Carry, type Heir, type Topic } from './carry.js';
import { governingMention } from './governing.js';
import { closedEvent, eventDay, isRecent, issuedDay, reportedDay, type Told } from './happened.js';
import { questionBelow } from './headline.js';
import { findMentions } from './mentions.js';
import type { Found, PeriodQuestion, PeriodReading } from './question.js';
import { lasted } from './running.js';
import type { PeriodMention } from './shapes.js';
import { NOW_CUE, standsNow } from './standing.js';

const closingNoun = new RegExp(CLOSING_NOUNS.join('|'));
/** 此次返还的38件, 当日击落: of the event's own day. */
const OF_THE_EVENT =
  /来自[^，。]{2,20}的|参会|与会|参展|参赛|此次|这次|本次|当天|当日|当晚|击落|发动|遇难|死亡|受伤|受损|断电|被困|失踪/;
const TOTAL = /(?:总量|总数|总计|累计|合计|共)[^，。；]{0,12}$/;
/** How far back in a sentence 其中 and 累计 are looked for. */
const PARTS_REACH = 160;
const NOW_IN_REPORT = /目前|当前|现有|至今|迄今/;
/** What is harvested, made or earned once a year: 小麦总产量有望突破 is of the year. */
const YEARLY = /(?:总产量?|产量|总产值|产值|增加值|生产总值|GDP)/;

/** Answers for one article. Mentions and topics are found once, when it is made. */
export class PeriodReader {
  readonly mentions: readonly PeriodMention[];
  readonly #bySentence: PeriodMention[][];
  readonly #anchor: Anchor;
  readonly #carry: Carry;
  readonly #told: Told;
  /** The days of the event that the article tells as closed. */
  readonly #closed: Period | undefined;
  /** The last figure read, of which one behind 其中 in its sentence is a part. */
  #previous: { readonly sentence: number; readonly end: number; readonly found: Found } | undefined;

  constructor(private readonly article: Attributed) {
    this.mentions = findMentions(article);
    this.#anchor = anchorOf(article);
    this.#carry = new Carry(article, this.mentions, this.#anchor);
    this.#bySentence = article.sentences.map(() => []);
    let sentence = 0;
    for (const mention of this.mentions) {
      while (sentence + 1 < article.sentences.length && article.sentences[sentence + 1]!.start <= mention.start)
        sentence++;
      this.#bySentence[sentence]?.push(mention);
    }
    this.#told = { article, anchor: this.#anchor, bySentence: this.#bySentence };
    this.#closed = closedEvent(this.#told);
  }

  read(question: PeriodQuestion): PeriodReading {
    const { text } = this.article;
    const plain = this.#find(question);
    this.#previous = { sentence: question.sentence, end: question.span.end, found: plain };
    const found = earlierSide(text, question, lasted(text, question, plain, this.#anchor.asOf));
    const base = baseOf({ article: this.article, anchor: this.#anchor, inside: this.#in(question) }, question, found);
    return {
      period: found.period,
      basis: found.period === undefined ? undefined : found.basis,
      base: base?.base,
      by: base ? [found.by, base.by] : [found.by],
    };
  }

  #text(span: CleanSpan): string {
    return this.article.text.slice(span.start, span.end);
  }

  #in(question: PeriodQuestion): readonly PeriodMention[] {
    return this.#bySentence[question.sentence] ?? [];
  }

  #find(question: PeriodQuestion): Found {
    const own = issuedDay(this.#told, question) ?? this.#governed(question);
    if (own) return own;
    const below = questionBelow(this.article, question);
    const found = below && (this.#governed(below) ?? this.#carried(below));
    return found?.period !== undefined
      ? { ...found, by: 'headline' }
      : (this.#partOfPrevious(question) ?? this.#partOfBefore(question) ?? this.#carried(question));
  }

  /** 新增病例18576例，其中境外输入85例: a part is of the time of its whole. */
  #partOfPrevious({ sentence, span, clause, status }: PeriodQuestion): Found | undefined {
    const previous = this.#previous;
    if (previous?.sentence !== sentence || previous.end > span.start || status !== 'actual') return undefined;
    const start = Math.max(this.article.sentences[sentence]!.start, span.start - PARTS_REACH);
    const part = this.article.text.slice(start, span.start).lastIndexOf('其中');
    if (part < 0 || NOW_CUE.test(this.#text(clause))) return undefined;
    const { mention, ...found } = previous.found;
    // A whole that a date of the sentence governs leaves the part to that date; one without any has none to give.
    return mention || found.by === 'published' ? undefined : { ...found, by: `part:${found.by.replace(/^part:/, '')}` };
  }

  /** 其中，城镇居民出游花费1.98万亿元 is of the time of the sentence that it is a part of. */
  #partOfBefore(question: PeriodQuestion): Found | undefined {
    const { sentence, clause, status } = question;
    const { text, sentences } = this.article;
    const [before, home] = [sentences[sentence - 1], sentences[sentence]];
    if (!before || !home || before.paragraph !== home.paragraph || status !== 'actual') return undefined;
    if (!text.startsWith('其中', home.start) || NOW_CUE.test(this.#text(clause))) return undefined;
    const whole = { ...question, sentence: sentence - 1, clause: before, span: { start: before.end, end: before.end } };
    const found = this.#governed(whole);
    if (!found?.mention || (isDay(found.period!) && !isRecent(found.period!, this.#anchor))) return undefined;
    return { ...found, by: `part:${found.by}` };
  }

  #governed(question: PeriodQuestion): Found | undefined {
    const { text } = this.article;
    const inside = this.#in(question);
    const mention = governingMention({ text, mentions: this.mentions, inside, anchor: this.#anchor }, question);
    return mention && this.#under(mention, question);
  }

  #under(mention: PeriodMention, question: PeriodQuestion): Found {
    const { aspect, status, clause, kind } = question;
    const basis = mention.basis ?? 'stated';
    const by = mention.shape.kind === 'now' ? 'now' : `sentence:${mention.shape.kind}`;
    const period = mention.period!;
    const days = daysOf(period);
    const closes =
      (aspect === 'stock' || kind === 'change') && status === 'actual' && mention.shape.kind === 'calendar';
    // 截至2024年6月 is its last day.
    const until = mention.role === 'point' && mention.shape.kind === 'calendar' && !mention.shape.to;
    // 截至一季度，完成投资1108亿元 sums over the quarter.
    const summed = aspect === 'flow' && kind === 'level' && isQuarterOrHalf(mention.shape);
    if (
      until &&
      !summed &&
      kind !== 'growth' &&
      days &&
      days.first < days.last &&
      days.last <= (this.#anchor.asOf ?? days.last)
    )
      return { period: this.#sinceUntil({ ...mention, period: days.last }, question) ?? days.last, basis, by, mention };
    // 2023年贷款余额达… is the balance on the year's last day.
    if (closes && days && days.first < days.last && closingNoun.test(this.#text(clause)))
      return { period: days.last, basis, by: `${by}:end`, mention };
    return { period: this.#sinceUntil(mention, question) ?? period, basis, by, mention };
  }

  /** 自2010年实施以来，截至7月5日: from the one to the other. */
  #sinceUntil(point: PeriodMention, question: PeriodQuestion): Period | undefined {
    if (point.role !== 'point' || point.period === undefined || !isDay(point.period)) return undefined;
    const since = this.#in(question).find(
      (m) => m.shape.kind === 'since' && m.period !== undefined && follows(m, point, this.article.text),
    );
    const start = (since ?? this.#sinceBefore(question))?.period?.split('/')[0];
    if (start === undefined || question.kind === 'duration') return undefined;
    const days = daysOf(`${start}/${point.period}`);
    return days && days.first <= days.last ? `${start}/${point.period}` : undefined;
  }

  /** 自6月30日通车以来通行增长。截至11月6日，累计突破1091万车次: a total is of the run that the sentence before begins. */
  #sinceBefore({ sentence, span, kind }: PeriodQuestion): PeriodMention | undefined {
    const { text, sentences } = this.article;
    const [before, home] = [sentences[sentence - 1], sentences[sentence]];
    if (!before || !home || before.paragraph !== home.paragraph || kind !== 'level') return undefined;
    if (!/累计|日均|总计/.test(text.slice(Math.max(home.start, span.start - PARTS_REACH), span.start)))
      return undefined;
    return this.#bySentence[sentence - 1]!.findLast((m) => m.shape.kind === 'since' && m.period !== undefined);
  }

  #carried(question: PeriodQuestion): Found {
    const { span, aspect, kind, status, sentence, clause } = question;
    const paragraph = this.article.sentences[sentence]?.paragraph ?? 0;
    const clauseText = this.#text(clause);
    const lead = this.article.text.slice(this.article.sentences[sentence]?.start ?? clause.start, span.start);
    const heir: Heir = { at: span.start, paragraph, kind, status, aspect, clauseText, lead };
    const topic = this.#carry.topicFor(heir);
    // What a yearly report counts is of the years it looks back on, but for 目前.
    const stands = this.#anchor.yearly ? NOW_IN_REPORT.test(clauseText) : standsNow(this.article, question);
    const point = NOW_CUE.test(clauseText) && kind !== 'growth' ? undefined : this.#carry.pointFor(heir);
    const named = span.start === clause.start;
    // 五年来，…。班列开行总量超3万列: a total under a long run is of the run.
    const run = kind === 'level' && point !== undefined && !point.asOf && TOTAL.test(lead);
    if (run && (!topic || topic.at < point.at))
      return { period: point.period, basis: 'implied', by: 'paragraph:point' };
    // A date reaches the next sentence as surely as its own; further on it is our inference.
    const near = (topic: Topic): boolean => topic.paragraph === paragraph && sentence - topic.sentence <= 1;
    // 178个高新区取得成效 names a count, 高新区达178个 asserts it: only the latter is of the day named before.
    // 近5年…。算力规模居全球第二: an order is of now, whatever run of years stood before.
    const ordered = point && !point.asOf && (kind === 'rank' || kind === 'share');
    if (
      point &&
      !ordered &&
      ((stands && !named) || (kind === 'growth' && point.asOf && (!topic || topic.at < point.at)))
    )
      return { period: point.period, basis: near(point) ? 'stated' : 'implied', by: 'paragraph:point' };
    const planned = status !== 'actual' && topic?.ahead === true && topic.paragraph === paragraph;
    if (topic && (!stands || planned || topic.kind === 'event'))
      return {
        period: topic.period,
        basis: near(topic) && topic.kind !== 'now' && topic.kind !== 'event' ? 'stated' : 'implied',
        by: `carried:${topic.kind}`,
      };
    return this.#undated(question, clauseText);
  }

  /** What no period reaches: an event is of the article's day, a stock of the day of publication. */
  #undated(question: PeriodQuestion, clauseText: string): Found {
    const { aspect, kind, status } = question;
    const { source } = this.article;
    const date = eventDay(this.#told, question);
    if (status !== 'actual' && kind === 'level' && YEARLY.test(clauseText) && this.#anchor.day)
      return { period: String(this.#anchor.day.year), basis: 'implied', by: 'article:year' };
    const closed = status === 'actual' && kind !== 'duration' && !NOW_CUE.test(clauseText) ? this.#closed : undefined;
    if (closed !== undefined) return { period: closed, basis: 'implied', by: 'event:closed' };
    const event = date !== undefined && (aspect === 'flow' || (kind === 'level' && OF_THE_EVENT.test(clauseText)));
    if (event) return { period: date, basis: 'implied', by: 'article' };
    const reported = status === 'actual' ? reportedDay(this.#told, question) : undefined;
    return { period: reported ?? source.published ?? date, basis: 'implied', by: reported ? 'reported' : 'published' };
  }
}

/** 截至一季度 sums over it; 截至10月 names a month's end. */
const isQuarterOrHalf = (shape: PeriodMention['shape']): boolean =>
  shape.kind === 'calendar' && !shape.edge && (shape.from.unit === 'quarter' || shape.from.unit === 'half');

/** Whether 截至7月5日 stands right after the clause of 自2010年实施以来. */
const follows = (since: PeriodMention, point: PeriodMention, text: string): boolean =>
  since.end <= point.start &&
  /^[^，,。；;]{0,60}[，,]?(?:截至|截止|[到至])?$/.test(text.slice(since.end, Math.min(point.start, since.end + 66)));
