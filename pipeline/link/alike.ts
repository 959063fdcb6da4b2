import { ALIKE_WORDS, LIGHT_IN_AMOUNTS, LIGHT_IN_NAMES } from '../lexicon/alike-words.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { ClaimKind } from '../model/claim.js';
import { oneOf } from '../text/one-of.js';
import { remembered } from '../text/remembered.js';

/*
 * Two newsrooms name one thing differently: 铁路发送旅客, 旅客发送量; 发电装机容量, 发电总装机. What both names say is the same set of
 * characters when the words that say nothing are taken out. For comparing at most at `warning`: a metric stays what its key is.
 */

const WORD_OF = new Map(ALIKE_WORDS);
const WORDS = new RegExp(oneOf(ALIKE_WORDS.map(([variant]) => variant)), 'g');
const LIGHT = new RegExp(oneOf(LIGHT_IN_NAMES), 'g');
const LIGHT_OF_AMOUNT = new RegExp(oneOf([...LIGHT_IN_NAMES, ...LIGHT_IN_AMOUNTS]), 'g');
const NO_CONTENT = /[^\p{Script=Han}A-Z\d.]+/gu;
/** “6·17”山体滑坡: the day of what happened, in its name. */
const NAMED_DAY = /[“"]?\d{1,2}[·.]\d{1,2}[”"]/g;

const MOST_NAMES = 50_000;
/** 5G, 第12批: a run of letters and digits says something as a whole. */
const RUN = /[A-Z\d.]+/g;
/** Its characters, each once and in order; behind them the runs of letters and digits. */
function sorted(text: string): string {
  const runs = [...new Set(text.match(RUN))].sort().map((run) => `#${run}`);
  return [...new Set(text.replace(RUN, ''))].sort().join('') + runs.join('');
}
const words = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(WORDS, (variant) => WORD_OF.get(variant)!);

const ofAmount = remembered(
  (name) => sorted(words(name).replace(LIGHT_OF_AMOUNT, '').replace(NO_CONTENT, '')),
  MOST_NAMES,
);
const ofRate = remembered((name) => sorted(words(name).replace(LIGHT, '').replace(NO_CONTENT, '')), MOST_NAMES);

/** The key without the place it is told of (湖南快递业务量 with the scope 湖南) and without the day in an event's name. */
function nameOf({ key, metric, scope, scopeKey }: ClaimRecord): string {
  const days = metric.name.match(NAMED_DAY) ?? [];
  const name = days.reduce((left, day) => left.replace(day.replace(/[“"·.”]/g, ''), ''), key);
  const places = [scope, scopeKey].filter((place) => place !== undefined && place !== '' && place.length < name.length);
  return places.reduce<string>((left, place) => left.replace(place!, ''), name);
}

/** What a name says, without the words that say nothing; of an amount its unit says that it is one. */
export const contentOfName = (name: string, kind: ClaimKind): string =>
  kind === 'level' ? ofAmount(name) : ofRate(name);

/** Among whom a city or a province stands within the country is its peers, told or not: 全国城市排名, 全国排名, 省份排名. */
const PEERS = /全国|国内|省份|城市/g;
const amongPeers = (claim: ClaimRecord): string =>
  claim.scopeKey === '' ? nameOf(claim) : nameOf(claim).replace(PEERS, '');

/** The characters of a claim's name that say which statistic it is, each once and in order: two wordings with the same are alike. */
export const contentOf = (claim: ClaimRecord): string =>
  contentOfName(claim.kind === 'rank' ? amongPeers(claim) : nameOf(claim), claim.kind);

/** Whether every character of the one stands in the other. */
export const containsContent = (longer: string, shorter: string): boolean => {
  const known = new Set(longer);
  return [...shorter].every((character) => known.has(character));
};

/** Whether every character of the one stands in the other, in order. */
export function containsInOrder(longer: string, shorter: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at++;
  return at === shorter.length;
}
