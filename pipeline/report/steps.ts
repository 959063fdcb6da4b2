import { DOUBT_NOTES } from '../check/index.js';
import type { Language, Message } from '../check/index.js';
import type { ClaimRecord } from '../model/annotation.js';
import type { Status } from '../model/claim.js';
import type { ProofStep } from '../model/finding.js';
import { intervalWords, parseIntervalText } from './interval-words.js';
import { BOUND_MEANINGS, STATUS_NAMES, say } from './messages.js';
import { readableExact } from './number.js';
import { periodWords } from './period-words.js';

/** One step of a proof as a person reads it. */
export interface StepWords {
  readonly text: string;
  /** The formal result, for who wants to redo it: `[3646500, 3647500]`. */
  readonly formal?: string;
  /** `doubt`: not part of the reckoning, but what keeps it from weighing more. `verdict`: what it all comes to. */
  readonly role: 'step' | 'verdict' | 'doubt';
}

const STEPS = {
  read: { zh: '“{text}”即 {result}（{why}）', en: '“{text}” says {result} ({why})' },
  'same-metric': { zh: '说的是同一指标：{metric}', en: 'one metric: {metric}' },
  'same-period': { zh: '说的是同一时期：{period}', en: 'one period: {period}' },
  conflict: {
    zh: '{a} 与 {b} 没有共同的数：不能同真',
    en: '{a} and {b} have no number in common: they cannot both be true',
  },
  compatible: { zh: '{a} 与 {b} 有共同的数：可以同真', en: '{a} and {b} have numbers in common: both may be true' },
  entails: {
    zh: '{a} 全在 {b} 之内：前者若真，后者也真',
    en: '{a} lies within {b}: if the first is true, so is the second',
  },
  add: { zh: '{a} ＋ {b} ＝ {result}', en: '{a} + {b} = {result}' },
  subtract: { zh: '{a} － {b} ＝ {result}', en: '{a} − {b} = {result}' },
  multiply: { zh: '{a} × {b} ＝ {result}', en: '{a} × {b} = {result}' },
  divide: { zh: '{a} ÷ {b} ＝ {result}', en: '{a} ÷ {b} = {result}' },
  'ratio-power': {
    zh: '{a} 与 {b} 数字相同，差 {result} 个数量级（10 的 {result} 次方）',
    en: '{a} and {b} have the same digits, {result} powers of ten apart',
  },
  order: { zh: '先后：{result}', en: 'in order: {result}' },
  hedges: { zh: '一个数上叠用：{words}', en: 'hedges on one figure: {words}' },
  quotation: { zh: '原话：“{words}”', en: 'the words: “{words}”' },
  speakers: { zh: '分别归于：{words}', en: 'given to: {words}' },
  wording: { zh: '措辞：{words}', en: 'wording: {words}' },
  difference: { zh: '差别：{words}', en: 'difference: {words}' },
  modifier: { zh: '一处多出限定：{words}', en: 'one adds a modifier: {words}' },
  beside: { zh: '两处同印一数：{words}；与它并列的数应一致', en: 'both print {words}; what stands with it must agree' },
  units: { zh: '单位不同：{words}', en: 'units differ: {words}' },
  status: { zh: '一处是{a}，一处是{b}', en: 'one is said as {a}, the other as {b}' },
} satisfies Record<string, Message>;

interface Known {
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly language: Language;
}

/** An operand or result: a claim by its print, an interval in words, an exact number as people read it. */
function operandWords(operand: string, { claims, language }: Known): string {
  const claim = claims.get(operand);
  if (claim) return `“${claim.text}”`;
  const interval = parseIntervalText(operand);
  if (interval)
    return language === 'zh' ? `（${intervalWords(interval, language)}）` : `(${intervalWords(interval, language)})`;
  return /^-?\d+(?:e-?\d+)?(?:\/\d+)?$/.test(operand) ? readableExact(operand, language) : operand;
}

function readWords(step: ProofStep, known: Known): StepWords {
  const claim = known.claims.get(step.operands[0] ?? '');
  const interval = parseIntervalText(step.result);
  const text = say(STEPS.read, known.language, {
    text: claim?.text ?? step.operands[0] ?? '',
    result: interval ? intervalWords(interval, known.language) : step.result,
    why: claim ? BOUND_MEANINGS[claim.bound][known.language] : '',
  });
  return { text, formal: step.result, role: 'step' };
}

/** Full-width brackets bring their own room: no blank beside them. */
const closed = (text: string): string => text.replace(/ (?=（)|(?<=）) /g, '');

function compareWords(step: ProofStep, known: Known): StepWords {
  const message = step.result in STEPS ? STEPS[step.result as 'conflict' | 'compatible' | 'entails'] : STEPS.compatible;
  const [a = '', b = ''] = step.operands.map((operand) => operandWords(operand, known));
  return { text: closed(say(message, known.language, { a, b })), role: 'verdict' };
}

/** Notes of words set side by side, which blanks hold apart. */
const WORD_LISTS = ['hedges', 'units', 'speakers'] as const;
/** Notes of running text. */
const TEXTS = ['quotation', 'wording', 'difference', 'modifier', 'beside'] as const;
const NOTE = new RegExp(`^(${[...WORD_LISTS, ...TEXTS, 'status'].join('|')}): (.*)$`, 's');

/** A note is a doubt by name, or `hedges: 超过 余`, `units: pp %`, `status: actual, target`, `quotation: …`, `beside: 3871.6亿元`. */
function noteWords(step: ProofStep, { language }: Known): StepWords {
  const doubt = DOUBT_NOTES[step.result];
  if (doubt) return { text: doubt[language], role: 'doubt' };
  const [, topic, words = ''] = NOTE.exec(step.result) ?? [];
  if (topic === undefined) return { text: step.result, role: 'step' };
  if (topic !== 'status') {
    const isList = WORD_LISTS.some((name) => name === topic);
    const joined = isList ? words.split(' ').join(language === 'zh' ? '、' : ', ') : words;
    return {
      text: say(STEPS[topic as (typeof WORD_LISTS | typeof TEXTS)[number]], language, { words: joined }),
      role: 'step',
    };
  }
  const [a, b] = words.split(', ').map((status) => STATUS_NAMES[status as Status]?.[language] ?? status);
  return { text: say(STEPS.status, language, { a: a ?? '', b: b ?? '' }), role: 'verdict' };
}

/** The period as the claims print it; its days where they print it differently. */
function onePeriod(step: ProofStep, { claims, language }: Known): string {
  const printed = new Set(step.operands.map((id) => claims.get(id)?.period));
  const [only] = printed;
  return periodWords(printed.size === 1 && only !== undefined ? only : step.result, language);
}

/** One step of a proof in words. `claims` are those of the finding, by id. */
export function stepWords(step: ProofStep, known: Known): StepWords {
  const { language } = known;
  switch (step.operation) {
    case 'read':
      return readWords(step, known);
    case 'same-metric': {
      const names = new Set(step.operands.map((id) => known.claims.get(id)?.metric.name ?? id));
      return { text: say(STEPS['same-metric'], language, { metric: [...names].join(' / ') }), role: 'step' };
    }
    case 'same-period':
      return { text: say(STEPS['same-period'], language, { period: onePeriod(step, known) }), role: 'step' };
    case 'compare':
      return compareWords(step, known);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'ratio-power': {
      const [a = '', b = ''] = step.operands.map((operand) => operandWords(operand, known));
      const result = operandWords(step.result, known);
      return {
        text: closed(say(STEPS[step.operation], language, { a, b, result })),
        formal: step.result,
        role: 'step',
      };
    }
    case 'order':
      return { text: say(STEPS.order, language, { result: step.result.replace(' < ', ' → ') }), role: 'step' };
    case 'note':
      return noteWords(step, known);
  }
}
