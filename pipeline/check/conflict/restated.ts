import { similarity } from '../../link/similarity.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { daysBetween, SAME_EVENT_DAYS } from '../figure/days.js';
import type { Figure } from '../figure/figure.js';
import { leadsSentence } from '../words/narrowing.js';

/** Two sentences that share this much of their bigrams besides the figure are one, printed twice. */
const LIKE_ENOUGH = 0.92;
/** Shorter sentences (震源深度10公里) are printed of anything. */
const SHORTEST = 18;
/** Figures printed more often than this are compared by their first few. */
const MOST_COMPARED = 4;

/** The sentence without its figure, marks and blanks. */
const aroundFigure = ({ sentence, inSentence: [start, end] }: ClaimRecord): string =>
  (sentence.slice(0, start) + '#' + sentence.slice(end)).replace(/[\s\p{P}]+/gu, (mark) =>
    mark.includes('#') ? '#' : '',
  );

function restates(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.doc === b.doc || (daysBetween(a.published, b.published) ?? 0) > SAME_EVENT_DAYS) return false;
  const [x, y] = [aroundFigure(a), aroundFigure(b)];
  return Math.min(x.length, y.length) >= SHORTEST && (x === y || similarity(x, y) >= LIKE_ENOUGH);
}

/**
 * Whether two figures stand in one sentence printed twice within two days, word for word but for the figure: then they
 * speak of one thing, whatever its name and however its day is given.
 */
export const restated = (a: Figure, b: Figure): boolean =>
  a.claims.slice(0, MOST_COMPARED).some((x) => b.claims.slice(0, MOST_COMPARED).some((y) => restates(x, y)));

const OTHER_FIGURE = /\d+(?:\.\d+)?[十百千万亿]*(?:个百分点|[\p{Script=Han}%])/gu;
const TIMES = /[年月日时号]$/;
/** Figures of fewer digits meet by chance. */
const DIGITS = 3;

/** The figures a sentence prints besides the claim's own, with what is counted: 1.36亿户. */
const otherFigures = ({ sentence, inSentence: [start, end] }: ClaimRecord): string[] =>
  [...(sentence.slice(0, start) + '#' + sentence.slice(end)).matchAll(OTHER_FIGURE)]
    .map(([figure]) => figure)
    .filter((figure) => !TIMES.test(figure) && figure.replace(/\D|^0+/g, '').length >= DIGITS);

/** Whether two sentences print one and the same figure besides these: 为1.36亿户次农户提供风险保障 is one statement, however worded. */
export function shareAFigure(a: ClaimRecord, b: ClaimRecord): boolean {
  const others = otherFigures(a);
  return others.length > 0 && otherFigures(b).some((figure) => others.includes(figure));
}

/**
 * Whether one is the headline over the other: printed before it, in the same words, without a full stop, and both open their
 * sentences (分行业看，制造业占比最高，新增减税降费9500亿元 is no text to 全国新增减税降费22289.9亿元).
 */
export const isHeadline = (head: ClaimRecord, body: ClaimRecord): boolean =>
  head.article === body.article &&
  head.start < body.start &&
  head.key === body.key &&
  !/[。；;]/.test(head.sentence) &&
  /。/.test(body.sentence) &&
  leadsSentence(head) &&
  leadsSentence(body);
