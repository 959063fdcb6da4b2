import type { ClaimKind } from '../../model/claim.js';
import type { Exact } from '../../text/exact.js';
import type { KindReading } from '../kind.js';
import type { QuantityView } from '../view.js';

/** What a quantity measures. */
export interface MetricReading {
  readonly name: string;
  /** N of “N个中的M个”, when the pattern reads one. */
  readonly whole?: Exact;
  /** What a rank or a duration is of, where the name says more (产量 of 产量全球排名). */
  readonly of?: string;
  /** The name was completed from another one: it gives way to a fuller one of the same figure. */
  readonly completed?: boolean;
  readonly by: string;
}

/** A metric read earlier in the article: what an ellipsis falls back on. */
export interface Antecedent {
  readonly name: string;
  readonly kind: ClaimKind;
  readonly unit: string;
  readonly sentence: number;
  /** Who or what the clause is about, where the name is of something else: 线上融资 of 线上融资为150户小微企业提供服务. */
  readonly subject: string;
}

/** What a metric pattern may look at besides the quantity itself. */
export interface MetricContext {
  readonly view: QuantityView;
  /** All quantities of the sentence. */
  readonly views: readonly QuantityView[];
  readonly kind: KindReading;
  /** Earlier readings of this sentence by place (undefined where the number was no claim). */
  readonly earlier: readonly (MetricReading | undefined)[];
  /** The topic of a clause without numbers between the last number and this one, in this sentence. */
  readonly topic: string;
  /** The topic of the sentence before, where that has no numbers. */
  readonly sentenceTopic: () => string;
  /** The event that the figure's sentence, paragraph or article is about. */
  readonly event: () => string;
  /** The programme that the figure's sentence is about. */
  readonly programme: () => string;
  /** The last level, growth or share of the paragraph that could be the subject of what follows. */
  readonly antecedent: Antecedent | undefined;
  /** The last name of the paragraph that ends in the given head. */
  readonly withHead: (head: string) => string;
  /** The last level of the paragraph in the figure's own unit. */
  readonly alike: Antecedent | undefined;
}

/** A pattern reads one way of naming what is measured, or declines. */
export interface MetricPattern {
  readonly id: string;
  read(context: MetricContext): Omit<MetricReading, 'by'> | undefined;
}
