import type { Period } from '../../model/period.js';
import type { Attributed } from '../../model/speech.js';
import { baseOf } from './context/base-of.js';
import { besidePrevious, type Previous } from './context/beside.js';
import { Carry } from './context/carry.js';
import { earlierSide } from './context/earlier.js';
import { governed } from './context/governed.js';
import { closedEvent, issuedDay } from './context/happened.js';
import { questionBelow } from './context/headline.js';
import { inherited } from './context/inherited.js';
import { ofItsWhole } from './context/part.js';
import type { Found, PeriodQuestion, PeriodReading } from './context/question.js';
import { lasted } from './context/running.js';
import type { PeriodMention } from './expressions/shapes.js';
import { mentionsOf, sentenceOf, toldOf, type Told } from './context/told.js';
import { undated } from './context/undated.js';
import { yearBeforeThat } from './context/year-before.js';
import { begunBefore, isYearlyRate } from './context/yearly-rate.js';

/** Answers for one article. Mentions and topics are found once, when it is made. */
export class PeriodReader {
  readonly mentions: readonly PeriodMention[];
  readonly #told: Told;
  readonly #carry: Carry;
  /** The days of the event that the article tells as closed. */
  readonly #closed: Period | undefined;
  /** The last figure read. */
  #previous: Previous | undefined;

  constructor(article: Attributed) {
    this.#told = toldOf(article);
    this.mentions = this.#told.mentions;
    this.#carry = new Carry(article, this.mentions, this.#told.anchor);
    this.#closed = closedEvent(this.#told);
  }

  /** The time of a figure, and what it is compared with. Figures are to be asked for in their order. */
  read(question: PeriodQuestion): PeriodReading {
    const { article, anchor } = this.#told;
    const plain = this.#find(question);
    this.#previous = { sentence: question.sentence, end: question.span.end, kind: question.kind, found: plain };
    const found = earlierSide(article.text, question, lasted(article.text, question, plain, anchor.asOf));
    const base = baseOf({ article, anchor, inside: mentionsOf(this.#told, question) }, question, found);
    return {
      period: found.period,
      basis: found.period === undefined ? undefined : found.basis,
      base: base?.base,
      by: base ? [found.by, base.by] : [found.by],
    };
  }

  #find(question: PeriodQuestion): Found {
    const told = this.#told;
    const own = issuedDay(told, question) ?? governed(told, question);
    const yields = isYearlyRate(told.article, question);
    if (own && !(yields && begunBefore(own, question))) return own;
    if (yields) return undated(told, undefined, question);
    const below = questionBelow(told.article, question);
    const found = below && (governed(told, below) ?? this.#carried(below));
    return found?.period !== undefined
      ? { ...found, by: 'headline' }
      : (besidePrevious(told.article, question, this.#previous) ??
          ofItsWhole(told, question, this.#previous) ??
          this.#carried(question));
  }

  #carried(question: PeriodQuestion): Found {
    const found = inherited(this.#told, this.#carry, question) ?? undated(this.#told, this.#closed, question);
    return yearBeforeThat(sentenceOf(this.#told, question), question, found);
  }
}
