import { CLOSING_NOUNS, FLOW_NOUNS, FLOW_UNITS } from '../../lexicon/aspects.js';
import { daysOf, isDay, type Period, type PeriodBasis } from '../../model/period.js';
import type { Attributed } from '../../model/speech.js';
import type { CleanSpan } from '../../text/span.js';
import { anchorOn, type Anchor } from './anchor.js';
import { baseFrom, baseInWords, chooseBase, impliedBase } from './base.js';
import { Carry, type Heir } from './carry.js';
import { lastingFrom, readLength, runningFrom, runningUntil } from './duration.js';
import { governingMention } from './governing.js';
import { findMentions } from './mentions.js';
import type { PeriodQuestion, PeriodReading } from './question.js';
import type { PeriodMention } from './shapes.js';

interface Found {
  readonly period: Period | undefined;
  readonly basis: PeriodBasis;
  readonly by: string;
  readonly mention?: PeriodMention;
}

const NOW_CUE = /目前|已(?!婚|故|知)|当前|现有|至今|刚刚/;
const RUNNING = /连续((?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年|个?月))/;
const COUNTED_BY_GROWTH =
  /^(?:省份|省区|工业大省|工业大市|大省|大市|大类|行业|地区|城市)[^，]{0,12}，?[^，]{0,16}(?:增长|增速|回升|下降|挑大梁)/;
/** Acts that are counted over a span: 组织对接活动700多场，达成合作意向1.2万项. */
const EVENT = /举办|举行|组织(?!的|机构|部)|召开/;
const flowNoun = new RegExp(FLOW_NOUNS.join('|'));
const flowUnit = new RegExp(`(?:${FLOW_UNITS.join('|')})$`);
const closingNoun = new RegExp(CLOSING_NOUNS.join('|'));

/** Answers for one article. Mentions and topics are found once, when it is made. */
export class PeriodReader {
  readonly mentions: readonly PeriodMention[];
  readonly #bySentence: PeriodMention[][];
  readonly #anchor: Anchor;
  readonly #carry: Carry;

  constructor(private readonly article: Attributed) {
    this.mentions = findMentions(article);
    this.#anchor = anchorOn(article.date, article.source.published);
    this.#carry = new Carry(article, this.mentions, this.#anchor);
    this.#bySentence = article.sentences.map(() => []);
    let sentence = 0;
    for (const mention of this.mentions) {
      while (sentence + 1 < article.sentences.length && article.sentences[sentence + 1]!.start <= mention.start)
        sentence++;
      this.#bySentence[sentence]?.push(mention);
    }
  }

  read(question: PeriodQuestion, fromHeadline = false): PeriodReading {
    const found = this.#lasted(question, this.#find(question, fromHeadline));
    const base = this.#base(question, found);
    return {
      ...(found.period !== undefined && { period: found.period, basis: found.basis }),
      ...(base !== undefined && { base: base.base }),
      by: [found.by, ...(base ? [base.by] : [])],
    };
  }

  #text(span: CleanSpan): string {
    return this.article.text.slice(span.start, span.end);
  }

  #in(question: PeriodQuestion): readonly PeriodMention[] {
    return this.#bySentence[question.sentence] ?? [];
  }

  #find(question: PeriodQuestion, fromHeadline: boolean): Found {
    const mention = governingMention(
      { text: this.article.text, mentions: this.mentions, inside: this.#in(question), anchor: this.#anchor },
      question,
    );
    if (mention) return this.#under(mention, question);
    return (fromHeadline ? undefined : this.#fromBelow(question)) ?? this.#carried(question);
  }

  #under(mention: PeriodMention, question: PeriodQuestion): Found {
    const { aspect, status, clause, kind } = question;
    const basis = mention.basis ?? 'stated';
    const by = mention.shape.kind === 'now' ? 'now' : `sentence:${mention.shape.kind}`;
    const period = mention.period!;
    const days = daysOf(period);
    const closes =
      (aspect === 'stock' || kind === 'change') && status === 'actual' && mention.shape.kind === 'calendar';
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
    const start = since?.period?.split('/')[0];
    if (start === undefined || question.kind === 'duration') return undefined;
    const days = daysOf(`${start}/${point.period}`);
    return days && days.first <= days.last ? `${start}/${point.period}` : undefined;
  }

  /** A headline without a period takes that of the same figure below it, else of one with the same unit. */
  #fromBelow(question: PeriodQuestion): Found | undefined {
    const { sentences, paragraphs, text } = this.article;
    const home = sentences[question.sentence];
    const role = home && paragraphs[home.paragraph]?.role;
    if (!home || (role !== 'title' && role !== 'heading')) return undefined;
    const figure = this.#text(question.span);
    const unit = /[^\d.,\s]{1,8}$/.exec(figure)?.[0];
    let alike: CleanSpan | undefined;
    for (let i = question.sentence + 1; i < Math.min(sentences.length, question.sentence + 40); i++) {
      const sentence = sentences[i]!;
      const below = paragraphs[sentence.paragraph]?.role;
      if (below === 'title' || below === 'heading') break;
      const body = text.slice(sentence.start, sentence.end);
      const same = body.indexOf(figure);
      if (same >= 0) return this.#below(question, i, sentence.start + same, figure.length);
      const like = alike || unit === undefined ? -1 : figureWith(body, unit);
      if (like >= 0) alike = { start: i, end: sentence.start + like };
    }
    return alike && this.#below(question, alike.start, alike.end, 1);
  }

  #below(question: PeriodQuestion, sentence: number, start: number, length: number): Found | undefined {
    const { text, sentences } = this.article;
    const home = sentences[sentence]!;
    const before = text.slice(home.start, start).search(/[^，,；;：:]*$/);
    const after = text.slice(start, home.end).search(/[，,；;。]/);
    const clause = { start: home.start + before, end: after < 0 ? home.end : start + after };
    const reading = this.read({ ...question, span: { start, end: start + length }, clause, sentence }, true);
    return reading.period === undefined
      ? undefined
      : { period: reading.period, basis: reading.basis ?? 'stated', by: 'headline' };
  }

  /** Whether an undated number holds as of the article rather than over the span the passage is about. */
  #stands(question: PeriodQuestion): boolean {
    const { kind, aspect, span, clause } = question;
    const clauseText = this.#text(clause);
    if (kind === 'growth' && baseInWords(clauseText) !== undefined) return true;
    if (kind === 'growth' || kind === 'pp' || kind === 'multiple') return NOW_CUE.test(clauseText) && kind !== 'growth';
    if (flowUnit.test(this.#text(span))) return false;
    if (kind === 'share') return NOW_CUE.test(clauseText) || !flowNoun.test(clauseText);
    if (kind === 'rank') return !flowNoun.test(clauseText) && !RUNNING.test(clauseText);
    if (kind === 'duration') return !RUNNING.test(clauseText);
    const { text, sentences } = this.article;
    // 10个大省中8个省份增速高于全国: a count of those that grew is over the span they grew in.
    if (COUNTED_BY_GROWTH.test(text.slice(span.end, span.end + 40).split(/[。；]/)[0]!)) return false;
    const before = text.slice(sentences[question.sentence]?.start ?? clause.start, span.start);
    if (kind === 'level' && EVENT.test(before) && !NOW_CUE.test(clauseText)) return false;
    return aspect === 'stock' || aspect === 'cumulative' || (NOW_CUE.test(clauseText) && aspect !== 'flow');
  }

  #carried(question: PeriodQuestion): Found {
    const { span, aspect, kind, status, sentence, clause } = question;
    const paragraph = this.article.sentences[sentence]?.paragraph ?? 0;
    const heir: Heir = { at: span.start, paragraph, kind, status };
    const topic = this.#carry.topicFor(heir);
    const stands = this.#stands(question);
    const point = NOW_CUE.test(this.#text(clause)) && kind !== 'growth' ? undefined : this.#carry.pointFor(heir);
    const named = span.start === clause.start;
    // 178个高新区取得成效 names a count, 高新区达178个 asserts it: only the latter is of the day named before.
    if (point && ((stands && !named) || (kind === 'growth' && point.asOf && (!topic || topic.at < point.at))))
      return { period: point.period, basis: 'stated', by: 'paragraph:point' };
    if (topic && !stands)
      return {
        period: topic.period,
        basis: topic.paragraph === paragraph && topic.kind !== 'now' ? 'stated' : 'implied',
        by: `carried:${topic.kind}`,
      };
    const { date, source } = this.article;
    const event = aspect === 'flow' && date !== undefined;
    return { period: event ? date : (source.published ?? date), basis: 'implied', by: event ? 'article' : 'published' };
  }

  /** 连续14年: from as many years before to where it ends. 为期三年: from the day it begins. */
  #lasted(question: PeriodQuestion, found: Found): Found {
    if (found.period === undefined) return found;
    const { text } = this.article;
    const { span, clause, kind } = question;
    if (kind !== 'duration') {
      // 连续5年超过6%: the share is over the years the run lasted.
      const run = kind === 'rank' ? null : RUNNING.exec(text.slice(clause.start, span.start));
      const length = run && readLength(run[1]!);
      const period = length && runningUntil(length, found.period, found.basis === 'implied');
      return period ? { ...found, period, by: `${found.by}:running` } : found;
    }
    const length = readLength(this.#text(span));
    if (!length) return found;
    const before = text.slice(Math.max(0, span.start - 4), span.start);
    if (/为期$/.test(before))
      return { ...found, period: lastingFrom(length, found.period) ?? found.period, by: `${found.by}:for` };
    if (!/(?:连续|已连)$/.test(before)) return found;
    const since = found.mention?.shape.kind === 'since' && found.mention.start >= clause.start;
    const period = since
      ? runningFrom(length, found.period)
      : runningUntil(length, found.period, found.basis === 'implied');
    return { ...found, period: period ?? found.period, by: `${found.by}:running` };
  }

  #base(question: PeriodQuestion, found: Found): { base: string; by: string } | undefined {
    const { kind, span, clause, sentence } = question;
    if (kind !== 'growth' && kind !== 'change' && kind !== 'pp' && kind !== 'multiple') return undefined;
    const compared = { period: found.period, stated: found.basis === 'stated', anchor: this.#anchor };
    const mention = chooseBase(this.#in(question), question, this.article.text);
    if (mention) {
      const base = baseFrom(mention, compared);
      return base === undefined ? undefined : { base, by: `base:${mention.shape.kind}` };
    }
    const words = baseInWords(this.#text(clause));
    if (words !== undefined) return { base: words, by: 'base:words' };
    const start = this.article.sentences[sentence]?.start ?? clause.start;
    const base = impliedBase(
      kind,
      this.article.text.slice(start, Math.max(span.end, Math.min(span.end + 6, clause.end))),
      compared,
    );
    return base === undefined ? undefined : { base, by: 'base:implied' };
  }
}

/** Whether 截至7月5日 stands right after the clause of 自2010年实施以来. */
const follows = (since: PeriodMention, point: PeriodMention, text: string): boolean =>
  since.end <= point.start &&
  /^[^，,。；;]{0,60}[，,]?(?:截至|截止|[到至])?$/.test(text.slice(since.end, Math.min(point.start, since.end + 66)));

/** Where a figure with this unit begins in a sentence; -1 if none does. */
function figureWith(text: string, unit: string): number {
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1))
    if (/\d/.test(text[at - 1] ?? '')) return at - 1;
  return -1;
}
