import type { Attributed } from '../model/speech.js';
import type { CleanSpan } from '../text/span.js';
import { clausesOf } from './clause.js';
import { readKind, type KindReading } from './kind.js';
import { frameFor } from './metric/phrase/own-frame.js';
import { withDisease } from './metric/story/disease.js';
import { fullNames } from './metric/story/ellipsis.js';
import { headlineNames } from './metric/story/headline.js';
import { readMetric } from './metric/index.js';
import { withPace } from './metric/story/pace.js';
import { Passages } from './metric/story/passage.js';
import { Stories } from './metric/story/story.js';
import type { Antecedent, MetricReading } from './metric/reading.js';
import { topicBefore, topicOfSentence } from './metric/phrase/topic.js';
import { partOfCount } from './metric/patterns/whole.js';
import { wordsOf } from './metric/words/words.js';
import type { Quantity } from './quantity.js';
import { rowsOf, type Row } from './rows.js';
import { spansWithin } from './spans.js';
import { viewsOf, type QuantityView } from './view.js';

/** A quantity with its kind and what it measures. */
export interface Reading {
  readonly view: QuantityView;
  readonly kind: KindReading;
  readonly metric: MetricReading;
}

export interface Readings {
  /** In text order. */
  readonly readings: readonly Reading[];
  /** Quantities for which no pattern found a noun. */
  readonly unnamed: readonly Quantity[];
}

/** So many figures back a head was said in full. */
const FARTHEST_NAME = 12;

/** A metric that a later ellipsis can mean: never a count of bodies; of a rank or a duration what it is of. */
function asAntecedent({ view, kind: { kind }, metric }: Reading): Antecedent | undefined {
  if (((kind === 'duration' || kind === 'rank') && !metric.of) || (metric.whole && metric.by === 'metric.part-of-count') || metric.by === 'metric.at-last') return undefined; // prettier-ignore
  const { subject } = frameFor(view);
  return { name: metric.of ?? metric.name, kind, unit: view.quantity.unit, sentence: view.clause.sentence, subject };
}

/** 预期指数连续4个月保持在55%以上: an index is no share of anything. */
const ofIndex = (kind: KindReading, { name }: MetricReading): KindReading =>
  kind.kind === 'share' && /指数(?:均值)?$/.test(name) ? { ...kind, kind: 'level', by: 'kind.index' } : kind;

/** Reads kinds and metrics of an article, left to right: each may lean on those before it. */
class ArticleReader {
  readonly #article: Attributed;
  readonly #times: readonly CleanSpan[];
  readonly stories: Stories;
  readonly readings: Reading[] = [];
  readonly unnamed: Quantity[] = [];
  #antecedent: Antecedent | undefined;
  readonly #alike = new Map<string, Antecedent>();
  #paragraph = -1;
  #topic = { of: -1, name: '' };
  /** The last sentence before this one that has figures. */
  #lastRead = -1;
  #current = -1;

  constructor(article: Attributed, times: readonly CleanSpan[]) {
    this.#article = article;
    this.#times = times;
    this.stories = new Stories(article);
  }

  readRow({ sentence: index, quantities }: Row): void {
    const { text, sentences } = this.#article;
    const sentence = sentences[index]!;
    if (sentence.paragraph !== this.#paragraph) {
      this.#antecedent = undefined;
      this.#alike.clear();
    }
    this.#paragraph = sentence.paragraph;
    if (index !== this.#current) [this.#lastRead, this.#current] = [this.#current, index];
    const clauses = clausesOf(text, sentence, index);
    const views = viewsOf(this.#article, index, clauses, quantities, spansWithin(this.#times, sentence));
    const wholes = new Set(views.map((view) => partOfCount(view)?.wholePlace));
    const kinds: (KindReading | undefined)[] = [];
    const earlier: (MetricReading | undefined)[] = [];
    for (const view of views) {
      const kind = readKind(view, (place) => kinds[place]);
      kinds[view.place] = kind;
      if (wholes.has(view.place)) continue;
      earlier[view.place] = this.#read(view, views, kind, earlier);
      if (!earlier[view.place]) this.unnamed.push(view.quantity);
    }
  }

  #read(
    view: QuantityView,
    views: readonly QuantityView[],
    kind: KindReading,
    earlier: readonly (MetricReading | undefined)[],
  ): MetricReading | undefined {
    const antecedent = this.#antecedent;
    const alike = this.#alike.get(view.quantity.unit);
    const { sentence } = view.clause;
    const read = readMetric({
      view,
      views,
      kind,
      earlier,
      topic: topicBefore(view),
      sentenceTopic: () => this.#topicOfSentenceBefore(sentence),
      withHead: (head) => this.#nameWith(head),
      programme: () => this.stories.programmeAt(view),
      event: () => this.stories.topicOf('event', view),
      antecedent,
      alike,
    });
    if (!read) return undefined;
    const reading = { view, kind: ofIndex(kind, read), metric: read };
    this.readings.push(reading);
    const said = asAntecedent(reading);
    this.#antecedent = said ?? antecedent;
    if (said?.kind === 'level') this.#alike.set(said.unit, said);
    return read;
  }

  #nameWith(head: string): string {
    const { sentences } = this.#article;
    for (let i = this.readings.length - 1; i >= Math.max(0, this.readings.length - FARTHEST_NAME); i--) {
      const { metric, view } = this.readings[i]!;
      if (sentences[view.clause.sentence]!.paragraph !== this.#paragraph) return '';
      if (metric.name.length > head.length && metric.name.endsWith(head)) return metric.name;
    }
    return '';
  }

  /** The topic of the sentence before, where that stands in the same paragraph and has no figures. Read once a sentence. */
  #topicOfSentenceBefore(sentence: number): string {
    if (this.#topic.of === sentence) return this.#topic.name;
    const { text, sentences } = this.#article;
    const before = sentences[sentence - 1];
    const silent = before?.paragraph === this.#paragraph && this.#lastRead < sentence - 1;
    const name = before && silent ? topicOfSentence(wordsOf(text, before, before.tokens, [], spansWithin(this.#times, before))) : ''; // prettier-ignore
    this.#topic = { of: sentence, name };
    return name;
  }
}

/**
 * Kinds and metrics of an article's quantities.
 *
 * @param times time expressions, in order
 */
export function readingsOf(
  article: Attributed,
  quantities: readonly Quantity[],
  times: readonly CleanSpan[],
): Readings {
  const reader = new ArticleReader(article, times);
  for (const row of rowsOf(article.sentences, quantities)) reader.readRow(row);
  const names = new Map(reader.readings.map(({ view, metric }) => [view.quantity, metric.name]));
  const named = (quantity: Quantity): string => names.get(quantity) ?? '';
  const figures = reader.readings.map(({ view, kind, metric }) => ({
    name: reader.stories.complete(kind.kind === 'level' ? withPace(metric.name, view) : metric.name, view, named),
    kind: kind.kind,
    unit: view.quantity.unit,
    value: view.quantity.value,
    bound: view.quantity.bound,
    completed: metric.completed ?? false,
    inHeadline: article.paragraphs[article.sentences[view.clause.sentence]!.paragraph]?.role === 'title',
  }));
  const full = withDisease(fullNames(figures));
  const told = headlineNames(figures.map((figure, i) => ({ ...figure, name: full[i]! })));
  const passages = new Passages(article);
  const readings = reader.readings.map((reading, i) => {
    const { metric, view } = reading;
    const { paragraph } = article.sentences[view.clause.sentence]!;
    const name = told[i] === metric.name ? passages.complete(metric.name, paragraph) : told[i]!;
    return { ...reading, metric: { ...metric, name } };
  });
  return { readings, unnamed: reader.unnamed };
}
