import type { Language, Message } from '../../check/index.js';
import { say } from '../messages.js';
import { CLAIM_FIELDS, fieldOf } from './fields.js';
import type { Field } from './fields.js';
import type { GoldClaim } from './gold.js';
import type { Disagreement, Scores } from './measures.js';
import type { Rates } from './rates.js';

const WORDS = {
  docs: { zh: '文件 {n} 份：{list}', en: '{n} documents: {list}' },
  quantity: { zh: '认出数字', en: 'quantity' },
  claim: { zh: '九栏全对', en: 'claim' },
  links: { zh: '同一指标', en: 'links' },
  linksAcross: { zh: '跨文件同一指标', en: 'links across' },
  speech: { zh: '归声（按字）', en: 'speech' },
  speechPlain: { zh: '归声，不计问答', en: 'plain speech' },
  rates: {
    zh: 'F1 {f1}  精确 {p}  召回 {r}  （对 {tp}，认出 {predicted}，人工 {gold}）',
    en: 'F1 {f1}  precision {p}  recall {r}  ({tp} right, {predicted} found, {gold} annotated)',
  },
  fields: { zh: '各栏正确率（认出的数字中）', en: 'fields, of the quantities found' },
  unusual: { zh: '不寻常之值的 F1', en: 'F1 over values that are not the usual one' },
  missed: { zh: '漏  {id} {quantity}  …{context}…', en: 'missed  {id} {quantity}  …{context}…' },
  spurious: { zh: '多  {doc} {start}–{end} {text}  {metric}', en: 'spurious  {doc} {start}–{end} {text}  {metric}' },
  wrong: { zh: '异  {id} {quantity}  {fields}', en: 'differs  {id} {quantity}  {fields}' },
  field: { zh: '{field}：人工 {gold}，程序 {found}', en: '{field}: annotated {gold}, found {found}' },
} satisfies Record<string, Message>;

const MEASURES = ['quantity', 'claim', 'links', 'linksAcross', 'speech', 'speechPlain'] as const;

const percent = (part: number): string => part.toFixed(3);

const ratesText = ({ p, r, f1, tp, predicted, gold }: Rates, language: Language): string =>
  say(WORDS.rates, language, { f1: percent(f1), p: percent(p), r: percent(r), tp, predicted, gold });

/** Scores as lines for people. */
export function scoreLines(scores: Scores, language: Language): string[] {
  const { docs, fields, unusual } = scores;
  const listed = (values: Readonly<Record<string, number>>): string =>
    Object.entries(values)
      .map(([field, value]) => `${field} ${percent(value)}`)
      .join('  ');
  return [
    say(WORDS.docs, language, { n: docs.length, list: docs.join(' ') }),
    ...MEASURES.map((name) => `${WORDS[name][language]}  ${ratesText(scores[name], language)}`),
    `${WORDS.fields[language]}  ${listed(fields)}`,
    `${WORDS.unusual[language]}  ${listed(unusual)}`,
  ];
}

const goldField = (gold: GoldClaim, field: Field): string | number | undefined => gold[field];
const shown = (value: string | number | undefined): string => (value === undefined ? '–' : String(value));

function wrongFields({ pair, fields }: Extract<Disagreement, { kind: 'fields' }>, language: Language): string {
  const words = fields.map((field) =>
    say(WORDS.field, language, {
      field: (CLAIM_FIELDS as readonly string[]).includes(field) ? field : `(${field})`,
      gold: shown(goldField(pair.gold, field)),
      found: shown(fieldOf(pair.found, field)),
    }),
  );
  return words.join(language === 'zh' ? '；' : '; ');
}

/** One disagreement on one line: what was annotated and what was found. Fields in brackets are no part of `claim`. */
export function disagreementLine(disagreement: Disagreement, language: Language): string {
  switch (disagreement.kind) {
    case 'fields': {
      const { gold, found } = disagreement.pair;
      const fields = wrongFields(disagreement, language);
      return say(WORDS.wrong, language, { id: gold.id, quantity: gold.quantity ?? found.text, fields });
    }
    case 'missed': {
      const { id, quantity = '', context = '' } = disagreement.gold;
      return say(WORDS.missed, language, { id, quantity, context });
    }
    case 'spurious': {
      const { doc, start, end, text, metric } = disagreement.found;
      return say(WORDS.spurious, language, { doc, start, end, text, metric: metric.name });
    }
  }
}
