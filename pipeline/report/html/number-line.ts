import type { Language } from '../../check/index.js';
import { toNumber } from '../../text/exact.js';
import type { Interval } from '../../text/interval.js';
import { intervalWords } from '../interval-words.js';
import type { ScaleRow } from '../proof.js';
import { LABELS } from '../labels.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import { figureScale } from './scale.js';
import type { Scale } from './scale.js';

/** In percent of the line: room at each end for sets without an end. */
const MARGIN = 8;
/** A single number is still to be seen. */
const LEAST_WIDTH = 0.6;

const edgesOf = ({ min, max }: Interval): number[] => [min, max].flatMap((edge) => (edge ? [toNumber(edge)] : []));

/** A place on the line, in percent. */
const at = (value: number, scale: Scale): number => MARGIN + scale.partOf(value) * (100 - 2 * MARGIN);

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

function bar({ min, max, minSoft, maxSoft }: Interval, scale: Scale): Markup {
  const from = min ? at(toNumber(min), scale) : 0;
  const to = max ? at(toNumber(max), scale) : 100;
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
  const scale = figureScale(values);
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
