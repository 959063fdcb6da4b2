import { NOBODY_IN_PARTICULAR } from '../../lexicon/offices.js';
import { similarity } from '../../link/similarity.js';
import { daysBetween } from '../figure/days.js';
import { differenceOf, differenceText, isDenied, isLight } from '../words/difference.js';
import type { ClaimRecord, SpeechRecord } from '../../model/annotation.js';
import { AtHand } from '../../text/at-hand.js';
import { parseExact, significantDigits } from '../../text/exact.js';
import type { Figure } from '../figure/figure.js';
import { note, read } from '../proof.js';
import type { Quoted } from '../quotation.js';
import { quotationRule } from '../rule.js';
import type { Report, RuleContext } from '../rule.js';
import { claimsInClause, clausesOf, restatedPairs, sameVoice } from '../voices.js';

/** Shorter clauses (同比增长6.1%) have no wording of their own. */
const SHORTEST = 8;
/** Share of bigrams in common from which two clauses are one, reported twice. */
const LIKE_ENOUGH = 0.72;
/** Digits, hedges and units have rules of their own. */
const FIGURE_WORDS = /^[\d.%一二三四五六七八九十百千万亿余多近超约第个家项]*$/;

interface Variation {
  readonly difference: string;
  /** One says what the other denies. */
  readonly denied: boolean;
}

/** What differs in two clauses; undefined where it is light words or figures alone. */
function variation(a: string, b: string): Variation | undefined {
  if (a === b || similarity(a, b) < LIKE_ENOUGH) return undefined;
  const runs = differenceOf(a, b);
  if (isDenied(runs)) return { difference: differenceText(runs), denied: true };
  // A reporter may begin later or stop earlier: what only one has at an end is left out, not said otherwise.
  const inside = runs.filter((run, place) => {
    const atEnd = place === 0 || place === runs.length - 1;
    return !('both' in run) && !(atEnd && (run.a === '' || run.b === ''));
  });
  const weighty = inside.some(
    (run) => !('both' in run) && [run.a, run.b].some((words) => !isLight(words) && !FIGURE_WORDS.test(words)),
  );
  return weighty ? { difference: differenceText(runs), denied: false } : undefined;
}

type Messages = 'variant' | 'denied' | 'figure';

const NOBODY = new Set(NOBODY_IN_PARTICULAR);
const isSomebody = ({ speaker }: SpeechRecord): boolean => !NOBODY.has(speaker);

interface Variant extends Variation {
  readonly clauses: readonly [string, string];
}

const NO_VARIANTS: readonly Variant[] = [];
/** A sentence of which several runs of words are shared is compared for each of them. */
const VARIANTS_AT_HAND = 10_000;
const variants = new AtHand<string, readonly Variant[]>(VARIANTS_AT_HAND);

const variantsOf = (a: string, b: string): readonly Variant[] =>
  a === b ? NO_VARIANTS : variants.get(`${a}\n${b}`, () => [...variantsBetween(a, b)]);

function* variantsBetween(a: string, b: string): Generator<Variant> {
  const others = clausesOf(b).filter((clause) => clause.length >= SHORTEST);
  const known = new Set(others);
  for (const clause of clausesOf(a)) {
    if (clause.length < SHORTEST || known.has(clause)) continue;
    const [closest] = others
      .map((other) => ({ other, like: similarity(clause, other) }))
      .sort((x, y) => y.like - x.like || (x.other < y.other ? -1 : 1));
    const varied = closest && variation(clause, closest.other);
    if (varied) yield { ...varied, clauses: [clause, closest!.other] };
  }
}

/** A figure that somebody would check: no ordinal, no 三个, no name of a session. */
const isChecked = ({ kind, exact }: ClaimRecord): boolean =>
  kind !== 'rank' && kind !== 'duration' && significantDigits(parseExact(exact)).length > 1;

const inMarks = ({ speech }: Quoted): boolean => speech.type === 'direct';

function reportOf(a: Quoted, b: Quoted, variant: Variant, context: RuleContext): Report<Messages>[] {
  const sides = [a, b].map((quoted, side) => claimsInClause(quoted, variant.clauses[side]!, context).filter(isChecked));
  const values = new Set(sides[0]!.map(({ exact, unit }) => `${exact} ${unit}`));
  const shared = sides.map((claims) => claims.filter(({ exact, unit }) => values.has(`${exact} ${unit}`)));
  const [ofA, ofB] = shared.map((claims) => claims.map((claim) => context.figureOf(claim)));
  const denied = variant.denied && inMarks(a) && inMarks(b);
  if (!denied && (ofA!.length === 0 || ofB!.length === 0)) return [];
  // The later report is questioned: it had the earlier to go by.
  const figures: Figure[] = [...ofB!, ...ofA!];
  return [
    {
      message: denied ? 'denied' : 'variant',
      values: { speaker: b.speech.speaker, difference: variant.difference },
      severity: denied ? 'warning' : 'info',
      figures: [...new Set(figures)],
      quoted: [b, a],
      proof: [
        ...[...new Set(figures)].map(read),
        note(`wording: ${variant.clauses[0]} ⇄ ${variant.clauses[1]}`, a.speech.id, b.speech.id),
        note(`difference: ${variant.difference}`),
      ],
    },
  ];
}

const FIGURE = /\d+(?:\.\d+)?[万亿]*/g;
/** What is counted while it goes on may be told anew the next day in the same words: 截至6时，我们已转移群众120人. */
const GOES_ON = /截至|截止|目前|已|累计|今天|今日|昨/;

const daysApart = (a: Quoted, b: Quoted, context: RuleContext): number =>
  daysBetween(context.documentOf(a.speech.doc).published, context.documentOf(b.speech.doc).published) ?? Infinity;

/** A sentence of so many letters, word for word but for a figure, is one statement of one speaker, however late it is told. */
const LONG_QUOTATION = 20;
const isToldAgain = (a: Quoted, b: Quoted): boolean =>
  Math.min(a.words.length, b.words.length) >= LONG_QUOTATION && sameVoice(a.speech, b.speech);

/** One sentence in quotation marks, word for word but for a figure: 最快也要14个月才能打通, 最快也要4个月才能打通. */
const isMisquoted = (a: Quoted, b: Quoted, context: RuleContext): boolean =>
  inMarks(a) &&
  inMarks(b) &&
  a.words !== b.words &&
  !GOES_ON.test(a.words) &&
  a.words.replace(FIGURE, '#') === b.words.replace(FIGURE, '#') &&
  (daysApart(a, b, context) <= 1 || isToldAgain(a, b));

function misquoted(a: Quoted, b: Quoted): Report<Messages> {
  const difference = differenceText(differenceOf(a.words, b.words));
  return {
    message: 'figure',
    values: { speaker: b.speech.speaker, difference },
    severity: 'warning',
    figures: [],
    quoted: [b, a],
    proof: [
      note(`quotation: ${a.text}`, a.speech.id),
      note(`quotation: ${b.text}`, b.speech.id),
      note(`difference: ${difference}`),
    ],
  };
}

/**
 * One statement of one speaker reported in different words: 76%的企业预计其二季度将增长或持平 in one paper,
 * 预计其产值二季度将增长或持平 in another. The difference is shown.
 *
 * Silent where the difference is light words (的, 将, 第), digits or hedges (they have rules of their own), where one report
 * only leaves words out at an end, for speakers that are nobody in particular (会议, 专家), for clauses without a figure, for
 * copies of one document, and for reports more than two weeks apart. Info, for a reporter may shorten; a warning where both
 * print the words in quotation marks and one denies what the other says (我们[不 / ]会取消补贴), with or without a figure, or
 * where they differ in a figure alone, within a day of each other (最快也要[1 / ]4个月才能打通).
 */
export const quotationVariant = quotationRule({
  id: 'quotation-variant',
  subject: 'quotation',
  severity: 'warning',
  about: { zh: '同一段话，两处引述用词不同', en: 'one statement, reported in different words' },
  messages: {
    denied: {
      zh: '{speaker}的同一句引语，一处肯定、一处否定：{difference}',
      en: 'one quotation of {speaker}, affirmed here and denied there: {difference}',
    },
    figure: {
      zh: '{speaker}的同一句引语，两处数字不同：{difference}',
      en: 'one quotation of {speaker}, two figures: {difference}',
    },
    variant: {
      zh: '{speaker}的同一段话，两处用词不同：{difference}',
      en: 'one statement of {speaker}, two wordings: {difference}',
    },
  },
  check: ({ quoted }, context) =>
    [...restatedPairs(quoted, context)]
      .filter(([a, b]) => sameVoice(a.speech, b.speech) && isSomebody(a.speech) && isSomebody(b.speech))
      .flatMap(([a, b]) =>
        isMisquoted(a, b, context)
          ? misquoted(a, b)
          : variantsOf(a.text, b.text).flatMap((variant) => reportOf(a, b, variant, context)),
      ),
});
