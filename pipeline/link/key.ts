import { hash } from 'node:crypto';
import type { Lexicon } from '../lexicon/lexicon.js';
import { PRODUCES, RECEIVES } from '../lexicon/metric-words.js';
import {
  CONJUNCTIONS,
  COUNTED_HEADS,
  COUNTRY_NAMES,
  COUNTRY_PREFIXES,
  COUNT_SUFFIXES,
  COUNT_SUFFIXES_OF_THINGS,
  METRIC_SYNONYMS,
  NAME_PREFIXES,
  WORDS_IN_COUNT,
  WORDS_WITH_CONJUNCTION,
} from '../lexicon/synonyms.js';
import { oneOf } from '../text/one-of.js';
import { remembered } from '../text/remembered.js';

export interface MetricKey {
  /** The normalised name: equal keys are one metric, and nothing else is. */
  readonly key: string;
  /** Twelve hex digits of the key's SHA-256. */
  readonly id: string;
}

/** Names shorter than this keep every character: 人数 is not 人. */
const SHORTEST = 2;

const SYNONYM_OF = new Map(METRIC_SYNONYMS);
const SYNONYM = new RegExp(oneOf(METRIC_SYNONYMS.map(([variant]) => variant)), 'g');
// A word that holds a conjunction's character is the longer and kept: 参与企业 has no conjunction, 普及率 none.
const CONJUNCTION = new RegExp(oneOf([...WORDS_WITH_CONJUNCTION, ...CONJUNCTIONS]), 'g');
const IS_CONJUNCTION = new Set(CONJUNCTIONS);

function withoutPrefixes(name: string): string {
  for (;;) {
    const prefix = [...NAME_PREFIXES, ...COUNTRY_PREFIXES].find(
      (word) => name.startsWith(word) && name.length - word.length >= SHORTEST,
    );
    if (prefix === undefined || COUNTRY_NAMES.some((word) => name.startsWith(word))) return name;
    name = name.slice(prefix.length);
  }
}

function countSuffixOf(name: string): string | undefined {
  const ofThing = COUNT_SUFFIXES_OF_THINGS.find((word) => name.endsWith(word));
  if (ofThing !== undefined && COUNTED_HEADS.some((head) => name.endsWith(head + ofThing))) return ofThing;
  const suffix = COUNT_SUFFIXES.find((word) => name.endsWith(word) && name.length - word.length >= SHORTEST);
  return suffix === '数' && WORDS_IN_COUNT.some((word) => name.endsWith(word)) ? undefined : suffix;
}

function withoutCountSuffix(name: string): string {
  for (;;) {
    const suffix = countSuffixOf(name);
    if (suffix === undefined) return name;
    name = name.slice(0, -suffix.length);
  }
}

/** A verb of being or comparing is no part of a name: 普及率为, 基站数已, 产量比. 行为 and 作为 are nouns, and so is 占比. */
const withoutVerb = (name: string): string =>
  name.replace(/(?<=.{3})(?:(?<![行作认成以人])为|达到|达|约为|已|(?<=[量额值数])比)$/, '');

const LONGEST_PRODUCT = 6;
const LONGEST_RECEIVED = 8;

/** 参加基本医保的人数 is 基本医保参保人数, 出栏生猪 is 生猪出栏, 生产原煤 is 原煤产量: what is done stands before or behind. */
function reordered(name: string): string {
  const made = name.replace(PRODUCES, '');
  if (made !== name && made.length <= LONGEST_PRODUCT) return `${made}产量`;
  const verb = RECEIVES.exec(name)?.[0] ?? '';
  const received = name.slice(verb.length);
  if (verb !== '' && received.length <= LONGEST_RECEIVED) return `${received}${verb}量`;
  return name
    .replace(/^参加(\p{Script=Han}*(?:医保|养老|保险))人数$/u, '$1参保人数')
    .replace(/^授权((?:发明)?专利)$/, '$1授权量')
    .replace(/(?<=专利授权)$/, '量')
    .replace(/^([出存]栏)(\p{Script=Han}{2,6})$/u, '$2$1')
    .replace(/(?<=[出存]栏)量$/, '');
}

function normalised(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s“”‘’"'「」『』《》〈〉()（）·]/g, '');
  const worded = plain.replace(SYNONYM, (variant) => SYNONYM_OF.get(variant)!);
  const joined = worded
    .replace(CONJUNCTION, (word) => (IS_CONJUNCTION.has(word) ? '、' : word))
    .replace(/[,，;；]/g, '、');
  const bare = reordered(withoutCountSuffix(withoutVerb(withoutPrefixes(joined.replaceAll('的', '')))));
  return bare === '' ? plain : bare;
}

const MOST_NAMES = 50_000;
const KEYS = new WeakMap<Lexicon, (name: string) => MetricKey>();

/** Keys by one lexicon: news names the same metrics again and again. */
function keysOf(lexicon: Lexicon): (name: string) => MetricKey {
  const known = KEYS.get(lexicon);
  if (known) return known;
  const canonical = new Map<string, string>();
  for (const { metric, variants } of lexicon.user.aliases) {
    for (const variant of variants) canonical.set(normalised(variant), normalised(metric));
  }
  const keyOf = remembered((name): MetricKey => {
    const own = normalised(name);
    const key = canonical.get(own) ?? own;
    return { key, id: metricIdOf(key) };
  }, MOST_NAMES);
  KEYS.set(lexicon, keyOf);
  return keyOf;
}

export const metricIdOf = (key: string): string => hash('sha256', key).slice(0, 12);

/**
 * The key of a metric's name: a pure function of the name and the lexicon, never of other documents.
 *
 * 规上 becomes 规模以上, 国家级 and 国家层面 become 国家, 全国 in front, 的, quotes and spaces are dropped, and so is what only
 * says that something is counted (规模以上工业企业户数). 总规模 stays, and so does every modifier: 智能制造国家标准 and
 * 工业互联网国家标准 are two metrics. A user's alias wins over all of it.
 */
export function metricKey(name: string, lexicon: Lexicon): MetricKey {
  return keysOf(lexicon)(name);
}
