import { BUILT_IN_LEXICON } from '../../pipeline/lexicon/lexicon.js';
import { metricKey, scopeKeyOf, unitClassOf } from '../../pipeline/link/index.js';
import type { ClaimRecord } from '../../pipeline/model/annotation.js';
import type { Aspect, Bound, ClaimKind } from '../../pipeline/model/claim.js';
import { daysOf } from '../../pipeline/model/period.js';

/** What a test may say of a claim besides metric, print and period. */
export interface Said extends Partial<Omit<ClaimRecord, 'metric' | 'key' | 'exact' | 'scopeKey' | 'unitClass'>> {
  readonly doc?: string;
}

const SCALE: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8, 万亿: 12 };
const HEDGED: Readonly<Record<string, Bound>> = {
  超: 'above',
  近: 'near',
  约: 'about',
  不足: 'below',
  余: 'above',
  多: 'above',
  以上: 'at_least',
  以内: 'at_most',
};

/** Reads the print of a test: 超70%, 3400余家, -1.3%, 364.7万个. */
function read(print: string): { exact: string; unit: string; bound: Bound; hedges: string[]; text: string } {
  const match = /^(超|近|约|不足)?(-?)(\d+)(?:\.(\d+))?(万亿|万|亿)?(余|多)?(.*?)(以上|以内)?$/.exec(print);
  if (!match) throw new SyntaxError(`expected a figure such as 超364.7万个, got ${print}`);
  const [, before, sign, whole, fraction = '', scale = '', inside, unit, after] = match;
  const exponent = SCALE[scale]! - fraction.length;
  const hedges = [before, inside, after].filter((hedge) => hedge !== undefined);
  return {
    exact: `${sign}${BigInt(whole! + fraction)}${exponent === 0 ? '' : `e${exponent}`}`,
    unit: unit === '个百分点' ? 'pp' : unit!,
    bound: hedges[0] === undefined ? 'eq' : HEDGED[hedges[0]]!,
    hedges,
    text: print.replace(/^(超|近|约|不足)/, '').replace(/(以上|以内)$/, ''),
  };
}

const KIND_OF: Readonly<Record<string, ClaimKind>> = { '%': 'growth', pp: 'pp', 倍: 'multiple' };
const aspectOf = (kind: ClaimKind, period: string): Aspect =>
  ['growth', 'share', 'pp', 'multiple'].includes(kind) ? 'rate' : /^\d{4}-\d\d-\d\d$/.test(period) ? 'stock' : 'flow';

const VERB = { actual: '为', target: '力争达到', forecast: '预计为' } as const;

/** A fact is printed when its period is over, unless a test says otherwise. */
const laterDay = (day: string, other: string | undefined): string => (other !== undefined && other > day ? other : day);

let made = 0;

/**
 * A claim as extraction would give it: the metric's name, the print (超70%), the period, and whatever else matters.
 * Every claim stands in a document of its own unless `doc` is said; its sentence prints period, metric and figure.
 */
export function claim(name: string, print: string, period: string, said: Said = {}): ClaimRecord {
  const n = ++made;
  const { key, id } = metricKey(name, BUILT_IN_LEXICON);
  const { exact, unit, bound, hedges, text } = read(print);
  const kind = said.kind ?? KIND_OF[unit] ?? 'level';
  const doc = said.doc ?? `d${n}`;
  const sentence =
    said.sentence ?? `${period}，${name}${kind === 'growth' ? '增长' : ''}${VERB[said.status ?? 'actual']}${print}。`;
  const year = Number(period.slice(0, 4));
  return {
    id: `${doc}-${name}-${print}-${period}`,
    doc,
    article: `${doc}-1`,
    start: n,
    end: n + text.length,
    text,
    sentence,
    inSentence: [Math.max(0, sentence.indexOf(text)), Math.max(0, sentence.indexOf(text)) + text.length],
    metric: { id, name },
    key,
    kind,
    exact,
    unit,
    unitClass: unitClassOf(said.unit ?? unit),
    bound,
    hedges,
    period,
    periodBasis: 'stated',
    aspect: aspectOf(kind, period),
    ...(['growth', 'change', 'pp'].includes(kind) && { base: period.replace(String(year), String(year - 1)) }),
    status: 'actual',
    scopeKey: scopeKeyOf(said.scope),
    by: [],
    published: laterDay('2024-05-06', said.status === undefined ? daysOf(period)?.last : undefined),
    articleKind: 'news',
    ...said,
  };
}

/** Dated only by publication, as 目前 is. */
export const undated = (name: string, print: string, published: string, said: Said = {}): ClaimRecord =>
  claim(name, print, published, { periodBasis: 'implied', published, ...said });
