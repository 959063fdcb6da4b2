import type { Language } from '../../check/index.js';
import { toNumber } from '../../text/exact.js';
import type { Interval } from '../../text/interval.js';
import { intervalWords } from '../interval-words.js';
import type { ScaleRow } from '../proof.js';
import { LABELS } from '../labels.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';

/** Where on the line, in percent, sets begin and end. The margin leaves room for sets without an end. */
const MARGIN = 8;
/** From this ratio on a straight scale would press the smaller figures together: 364.7万 beside 364.7亿. */
const LOGARITHMIC_FROM = 50;
/** A single number is still to be seen. */
const LEAST_WIDTH = 0.6;

const edgesOf = ({ min, max }: Interval): number[] => [min, max].flatMap((edge) => (edge ? [toNumber(edge)] : []));

interface Scale {
  readonly logarithmic: boolean;
  at(value: number): number;
}

function scaleOf(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const logarithmic = low > 0 && high / low >= LOGARITHMIC_FROM;
  const position = logarithmic ? Math.log : (value: number): number => value;
  const width = position(high) - position(low);
  const at = (value: number): number =>
    width === 0 ? 50 : MARGIN + ((position(value) - position(low)) / width) * (100 - 2 * MARGIN);
  return { logarithmic, at };
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

function bar({ min, max, minSoft, maxSoft }: Interval, scale: Scale): Markup {
  const from = min ? scale.at(toNumber(min)) : 0;
  const to = max ? scale.at(toNumber(max)) : 100;
  const width = Math.max(to - from, LEAST_WIDTH);
  const ends = [min ? '' : 'no-min', max ? '' : 'no-max', minSoft ? 'soft-min' : '', maxSoft ? 'soft-max' : ''];
  return html`<i
    class="bar ${ends.filter(Boolean).join(' ')}"
    style="left:${percent(from)};width:${percent(width)}"
  ></i>`;
}

/** Sets one under another on one line, so that one sees whether they meet. Nothing where there is nothing to compare. */
export function numberLine(rows: readonly ScaleRow[], language: Language): Markup | undefined {
  const values = rows.flatMap(({ interval }) => edgesOf(interval));
  if (rows.length < 2 || values.length === 0 || !values.every(Number.isFinite)) return undefined;
  const scale = scaleOf(values);
  const lines = rows.map(
    ({ label, interval }) =>
      html`<span class="line-label">${label}</span><span class="track">${bar(interval, scale)}</span
        ><span class="line-set">${intervalWords(interval, language)}</span>`,
  );
  const note = scale.logarithmic
    ? html`<span></span><small class="line-note">${LABELS['log-scale'][language]}</small><span></span>`
    : undefined;
  return html`<div class="number-line">${lines}${note}</div>`;
}
