import type { ScoredClaim } from './scored.js';
import type { Pair } from './match.js';
import { ALIKE, likeness } from './names.js';
import type { GoldNames } from './names.js';
import { isSamePeriod } from './period.js';

/** The fields that must all be right for a claim to be right. */
export const CLAIM_FIELDS = [
  'value',
  'unit',
  'kind',
  'bound',
  'whole',
  'period',
  'status',
  'speaker',
  'metric',
] as const;
/** Fields that are reported beside them. */
export const OTHER_FIELDS = ['scope', 'base'] as const;
export type Field = (typeof CLAIM_FIELDS)[number] | (typeof OTHER_FIELDS)[number];

/** One part in a million: what writing a double may cost. */
const TOLERANCE = 1e-6;
const isSameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** Spellings of one unit. */
const UNIT_SPELLINGS: Readonly<Record<string, string>> = {
  周年: '年',
  匹: '马力',
  匹马力: '马力',
  个百分点: 'pp',
  百分点: 'pp',
  '％': '%',
  元人民币: '元',
  人民币: '元',
  CNY: '元',
};
const unitOf = (unit: string): string => UNIT_SPELLINGS[unit] ?? unit;

const isSameValue = ({ gold, found }: Pair): boolean =>
  isSameNumber(gold.value, found.value) &&
  (gold.value_max === undefined || isSameNumber(gold.value_max, found.valueMax ?? NaN));

const isSameScope = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a === b || likeness(a, b) >= ALIKE;

/** Whether a pair agrees on a field. `names`: of every metric in the gold. */
export function agrees(field: Field, pair: Pair, names: GoldNames): boolean {
  const { gold, found } = pair;
  switch (field) {
    case 'value':
      return isSameValue(pair);
    case 'unit':
      return unitOf(gold.unit) === unitOf(found.unit);
    case 'kind':
    case 'bound':
    case 'status':
    case 'whole':
    case 'speaker':
      return gold[field] === found[field];
    case 'period':
      return isSamePeriod(gold.period, found.period, gold.kind);
    case 'metric':
      return names.agree(found.metric.name, gold.metric);
    case 'scope':
      return isSameScope(gold.scope, found.scope);
    case 'base':
      return isSamePeriod(gold.base, found.base, 'level');
  }
}

/** A field of an exported claim as the gold writes it. */
export const fieldOf = (found: ScoredClaim, field: Field): string | number | undefined =>
  field === 'metric' ? found.metric.name : found[field];
