import { FOREIGN_STATES, PLACE_ENDINGS, SAME_SCOPE, WHOLE_COUNTRY_CUE } from '../lexicon/places.js';
import { PROVINCES, WHOLE_COUNTRY } from '../lexicon/scopes.js';
import type { Segmented, Token } from '../model/article.js';
import type { CleanSpan } from '../text/span.js';
import { trimName } from './metric/noun-phrase.js';
import type { QuantityView } from './view.js';

/** The place or body that a figure holds for, and the metric's name without it. */
export interface ScopeReading {
  readonly scope?: string;
  readonly name: string;
  readonly by: string;
}

const KNOWN = new Set<string>([...PROVINCES.flat(), ...FOREIGN_STATES]);
const KNOWN_AT_START = new RegExp(`^(?:${[...KNOWN].sort((a, b) => b.length - a.length).join('|')})`);
const NOT_SCOPES = new Set<string>(WHOLE_COUNTRY);
/** A dateline, a delegation or an adjective is not a scope: 北京时间, 美国总统, 英国媒体, 上海合作组织. */
const PART_OF_NAME =
  /^(?:时间|总统|总理|首相|政府|媒体|国务卿|国防部|军方|外交部|合作组织|方面|队|籍|人民|军队|和|与|、|—|－|冬奥|奥运|证券|驻|至|到|航空|大学|交通大学|国际|商会|外长|议员|当选|央行|联邦|国家|代表团|选手|网友|民众|企业家|经济论坛)/;
const WHERE = /^(?:在|位于|来自|从)?/;

interface Place extends CleanSpan {
  readonly name: string;
}

/** The place or body that opens a stretch of text: 在湖北黄梅, 宁波舟山港, 中国工商银行吉林省分行. */
function placeAt(text: string, start: number, end: number, tokens: readonly Token[]): Place | undefined {
  const from = start + WHERE.exec(text.slice(start, end))![0].length;
  const known = KNOWN_AT_START.exec(text.slice(from, end))?.[0];
  const first = tokens.findIndex((t) => t.start === from);
  let until = known ? from + known.length : from;
  if (first >= 0) {
    for (let i = first; i < tokens.length && tokens[i]!.end <= end && tokens[i]!.end - from <= 16; i++) {
      const token = tokens[i]!;
      if (!/^n[stzr]?|^nrt|^j$|^x$|^f$/.test(token.tag) && !(token.tag === 'n' || token.tag === 'b')) break;
      const soFar = text.slice(from, token.end);
      if (/[，。、；：“”]/.test(soFar)) break;
      if (token.tag === 'ns' || PLACE_ENDINGS.test(soFar)) until = Math.max(until, token.end);
    }
  }
  const name = text.slice(from, until);
  if (name.length < 2 || NOT_SCOPES.has(name) || PART_OF_NAME.test(text.slice(until, until + 5))) return undefined;
  if (!known && !PLACE_ENDINGS.test(name) && !tokens.some((t) => t.start === from && t.tag === 'ns')) return undefined;
  return { start: from, end: until, name };
}

/** Follows the scope through an article: what a title sets, a sentence's opening changes, 全省 keeps. */
export class ScopeReader {
  readonly #article: Segmented;
  readonly #default: string | undefined;
  #paragraph = -1;
  #current: string | undefined;

  constructor(article: Segmented) {
    this.#article = article;
    this.#default = this.#titleScope();
  }

  #titleScope(): string | undefined {
    const { title } = this.#article;
    if (!title || this.#article.kind !== 'news') return undefined;
    const clean = this.#article.paragraphs.find((p) => p.role === 'title');
    const text = clean ? this.#article.text.slice(clean.start, clean.end) : '';
    const bare = text.replace(/^【[^】]*】/, '');
    const body = /^([^：，。]{2,20})：/.exec(bare)?.[1];
    if (body && PLACE_ENDINGS.test(body)) return body;
    const known = KNOWN_AT_START.exec(bare)?.[0];
    return known && !PART_OF_NAME.test(bare.slice(known.length, known.length + 5)) ? known : undefined;
  }

  /** The scope of one quantity's claim. Quantities are read in text order. */
  read(view: QuantityView, metric: string): ScopeReading {
    const sentence = this.#article.sentences[view.clause.sentence]!;
    if (sentence.paragraph !== this.#paragraph) {
      this.#paragraph = sentence.paragraph;
      this.#current = undefined;
    }
    const { text } = this.#article;
    const opening = this.#openingOf(view, sentence.start);
    if (opening) {
      this.#current = opening.name;
      return { scope: opening.name, name: this.#without(metric, opening.name), by: 'scope.opening' };
    }
    const inName = KNOWN_AT_START.exec(metric)?.[0];
    if (inName && !PART_OF_NAME.test(metric.slice(inName.length)) && metric.length > inName.length + 1) {
      return { scope: inName, name: this.#without(metric, inName), by: 'scope.name' };
    }
    const before = text.slice(sentence.start, view.quantity.start);
    if (WHOLE_COUNTRY_CUE.test(before)) {
      this.#current = undefined;
      return { name: metric, by: 'scope.country' };
    }
    const carried = this.#current ?? (SAME_SCOPE.test(before) || this.#default ? this.#default : undefined);
    return carried === undefined
      ? { name: metric, by: 'scope.none' }
      : { scope: carried, name: this.#without(metric, carried), by: 'scope.carried' };
  }

  #openingOf(view: QuantityView, sentenceStart: number): Place | undefined {
    const { text } = this.#article;
    for (const start of new Set([view.clause.start, sentenceStart])) {
      const lead =
        /^(?:目前|其中|去年|今年|昨天|今天|当日|近年来|据悉|此外|同时|截至[^，]{1,10}，|\d{4}年|上半年|前[\d一二三四五六七八九十]+个?月|[一二三四]季度|，)*/.exec(
          text.slice(start, view.quantity.start),
        )![0];
      const place = placeAt(text, start + lead.length, view.quantity.extent.start, view.tokens);
      if (place) return place;
    }
    return undefined;
  }

  #without(metric: string, scope: string): string {
    if (!metric.startsWith(scope)) return metric;
    const rest = trimName(metric.slice(scope.length).replace(/^(?:省|市|的|境内)/, ''));
    return rest === '' ? metric : rest;
  }
}
