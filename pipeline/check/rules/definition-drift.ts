import { POPULATION_WORDS } from '../../lexicon/populations.js';
import { metricKey } from '../../link/key.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { grouped } from '../../link/order.js';
import { samePeriod } from '../figure/series.js';
import { isGeneric } from '../words/generic.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import { plainValue } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { differenceOf, isLight } from '../words/difference.js';
import { isPart, narrowingOf } from '../words/narrowing.js';
import { ofOtherPlaces } from '../beside/other-place.js';
import { pairsOf, questionedFirst, sideBySide } from '../figure/pair.js';
import { note, onePeriod, read } from '../proof.js';
import { valueRule } from '../rule.js';
import type { Report, Reprint, RuleContext, SharedValue } from '../rule.js';

/** The head of a noun phrase: its last two characters. */
const HEAD = 2;
/** More metrics than this print the value: it is a round one. */
const MOST_METRICS = 12;

/**
 * The runs of words that the longer key may have more than the shorter; none where it is not one run before the head.
 * 新能源新增装机 has 新能源 or 能源新 more than 新增装机: the letters alone do not say which.
 */
export function addedModifiers(a: string, b: string): string[] {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const length = longer.length - shorter.length;
  if (length === 0 || shorter.slice(-HEAD) !== longer.slice(-HEAD)) return [];
  const runs: string[] = [];
  for (let from = 0; from === 0 || shorter[from - 1] === longer[from - 1]; from++) {
    if (from > shorter.length) break;
    if (longer.slice(from + length) === shorter.slice(from)) runs.push(longer.slice(from, from + length));
  }
  return runs;
}

/** The population that one key names and the other does not. */
const addedPopulation = (a: string, b: string): string | undefined => addedModifiers(a, b).find(isPopulation);

/** Both hold for the same days; a stock or a share whose day only publication gives, where the two were printed together. */
function sameTime(a: Figure, b: Figure): boolean {
  if (samePeriod(a, b)) return true;
  const ofADay = [a, b].every(({ first }) => first.aspect === 'stock' || first.periodBasis === 'implied');
  return ofADay && (daysBetween(a.days?.last, b.days?.last) ?? Infinity) <= SAME_EVENT_DAYS;
}

const POPULATION = new RegExp([...POPULATION_WORDS].sort((x, y) => y.length - x.length).join('|'), 'g');

/** Made of words that say which population, and nothing else: 规模以上, 等新能源; not 城市PM2.5. */
const isPopulation = (words: string): boolean => {
  // 充电桩等新能源产品 names the list it belongs to, and 这是国家节水工程 is a sentence.
  if (words.startsWith('等') || /[这那是]/.test(words)) return false;
  const left = words.replace(POPULATION, '');
  return left.length < words.length && isLight(left);
};

const placesOf = (figure: Figure): Set<string> => new Set(figure.claims.map(({ article }) => article));

function apart(a: Figure, b: Figure): boolean {
  const places = placesOf(a);
  return !b.claims.some(({ article }) => places.has(article));
}

const comparableNames = (a: Figure, b: Figure, { lexicon }: RuleContext): boolean =>
  a.first.metric.id !== b.first.metric.id &&
  !isGeneric(a.first.key) &&
  !isGeneric(b.first.key) &&
  metricKey(a.first.metric.name, lexicon).key !== metricKey(b.first.metric.name, lexicon).key;

/**
 * The words in front of the shorter name may be the very modifier: 全国民营企业 + 进出口 is 民营企业进出口; or the sentence said it
 * before: 全球日均需求量将增加225万桶，达到1.04亿桶.
 */
const saidInFront = (added: string, ...figures: readonly Figure[]): boolean =>
  figures.some(({ first }) => narrowingOf(first).includes(added) || isPart(first)) ||
  figures.every(({ first: { sentence, inSentence } }) => sentence.slice(0, inSentence[0]).includes(added));

function driftOf(a: Figure, b: Figure, context: RuleContext): string | undefined {
  const [x, y] = [a.first, b.first];
  if (x.scopeKey !== y.scopeKey || x.status !== y.status || x.aspect !== y.aspect || x.bound !== y.bound)
    return undefined;
  if (!comparableNames(a, b, context) || !sameTime(a, b) || !apart(a, b)) return undefined;
  const added = addedPopulation(x.key, y.key);
  return added !== undefined && !saidInFront(added, a, b) ? added : undefined;
}

function driftReport(one: Figure, other: Figure, added: string): Report<'drift'> {
  const [a, b] = questionedFirst(one, other);
  return {
    message: 'drift',
    values: {
      ...sideBySide(a, b),
      other: a === b ? added + b.first.metric.name : b.first.metric.name,
      added,
    },
    severity: 'warning',
    figures: a === b ? [a] : [a, b],
    proof: [
      read(a),
      ...(a === b ? [] : [read(b)]),
      ...(samePeriod(a, b) ? [onePeriod(a, b)] : []),
      note(`modifier: ${added}`),
    ],
  };
}

/** The one run of words by which two printings differ, if it stands in the figure's own clause: 农村 of 农村低保对象3329万人. */
function addedInPrint(a: ClaimRecord, b: ClaimRecord): string | undefined {
  const [shorter, longer] = a.sentence.length < b.sentence.length ? [a, b] : [b, a];
  const runs = differenceOf(shorter.sentence, longer.sentence);
  const [run, ...others] = runs.filter((one) => !('both' in one));
  if (!run || others.length > 0 || 'both' in run || run.a !== '') return undefined;
  const at = longer.sentence.indexOf(run.b, commonStart(shorter.sentence, longer.sentence));
  const between = longer.sentence.slice(at, longer.inSentence[0]);
  return at < longer.inSentence[0] && !/[，,。；;]/.test(between) && isPopulation(run.b) ? run.b : undefined;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  // Repeated characters let a run begin earlier than where the texts part: 新能源新增, 新增.
  return Math.max(0, at - HEAD);
}

/** In a sentence printed twice, a population here that is wider there, in the names or in the words before the figure. */
function ofReprint({ a, b, printed }: Reprint): Report<'drift'>[] {
  const [x, y] = [a.first, b.first];
  if (x.kind !== y.kind || x.unitClass !== y.unitClass || x.bound !== y.bound) return [];
  if (plainValue(a) !== plainValue(b)) return [];
  const added = addedInPrint(...printed) ?? (x.metric.id === y.metric.id ? undefined : addedPopulation(x.key, y.key));
  return added === undefined ? [] : [driftReport(a, b, added)];
}

function check({ figures }: SharedValue, context: RuleContext) {
  if (grouped(figures, ({ first }) => first.key).size > MOST_METRICS) return [];
  return [...pairsOf(figures)].flatMap((pair): Report<Messages>[] => {
    const added = driftOf(...pair, context);
    if (added !== undefined) return [driftReport(...pair, added)];
    const move = ofOtherPlaces(...pair, context);
    return move === undefined ? [] : [placeReport(...pair, move)];
  });
}

function placeReport(one: Figure, other: Figure, [x, y]: readonly [ClaimRecord, ClaimRecord]): Report<'place'> {
  const [a, b] = questionedFirst(one, other);
  return {
    message: 'place',
    values: { ...sideBySide(a, b), other: b.first.scope ?? '' },
    severity: 'warning',
    figures: [a, b],
    proof: [read(a), read(b), onePeriod(a, b), note(`beside: ${x.text}`, x.id, y.id)],
  };
}

type Messages = 'drift' | 'place';

/**
 * One figure, two populations: 规模以上工业企业户数50.1万户 in one paper, 工业企业户数50.1万户 in another, for the same day; or
 * two places: 全省快递业务量62.4亿件，同比增长23.8%, told of its capital the next day.
 *
 * Silent for values of fewer than three digits, for names that differ otherwise than by one modifier, for modifiers that
 * are no population (我国, 总数), for other days, scopes, bounds and status, for generic names, where both stand in one
 * article, and where the modifier stands in front of the shorter name.
 */
export const definitionDrift = valueRule({
  id: 'definition-drift',
  subject: 'value',
  severity: 'warning',
  about: { zh: '同一个数，名目一宽一窄', en: 'one figure, a narrower and a wider name' },
  messages: {
    place: {
      zh: '“{metric}”{period}同为{a}、增减也相同，一处说是{scope}，一处说是{other}',
      en: '“{metric}” {period}: {a}, and moved alike, is that of {scope} here, of {other} there',
    },
    drift: {
      zh: '{period}同为{a}，一处说是“{metric}”，一处说是“{other}”，差在“{added}”',
      en: '{period}: {a} is “{metric}” here and “{other}” there; what differs is “{added}”',
    },
  },
  reprint: ofReprint,
  check,
});
