import type { Language } from '../../check/index.js';
import type { PointRow, SeriesView } from '../recurring.js';
import { grouped } from '../../link/order.js';
import { LABELS } from '../labels.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import { figureScale, linearScale } from './scale.js';
import type { Scale } from './scale.js';

const WIDTH = 640;
const HEIGHT = 150;
const INSET = { left: 18, right: 18, top: 26, bottom: 26 };

type Dated = PointRow & { readonly day: number };

const dated = (row: PointRow): row is Dated => row.day !== undefined && Number.isFinite(row.height);

const between = (from: number, to: number, part: number): number => from + part * (to - from);

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly row: Dated;
}

function placed(rows: readonly Dated[], heights: Scale): Dot[] {
  const days = linearScale(rows.map((row) => row.day));
  return rows.map((row) => ({
    x: between(INSET.left, WIDTH - INSET.right, days.partOf(row.day)),
    y: between(HEIGHT - INSET.bottom, INSET.top, heights.partOf(row.height)),
    row,
  }));
}

/** Points of one length of time, in order: a month's sales are not on one line with a year's. */
const linesThrough = (dots: readonly Dot[]): string[] =>
  [...grouped(dots, ({ row }) => String(row.grain)).values()].map((own) =>
    own.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(''),
  );

const anchorOf = (x: number): string => (x < WIDTH * 0.2 ? 'start' : x > WIDTH * 0.8 ? 'end' : 'middle');

/** Labels of the first, last, highest and lowest points: enough to read it, not enough to collide. */
function labelled(dots: readonly Dot[]): Dot[] {
  const byHeight = [...dots].sort((a, b) => a.y - b.y);
  const chosen = [dots[0]!, dots.at(-1)!, byHeight[0]!, byHeight.at(-1)!];
  return [...new Set(chosen)].filter(
    (dot, n, all) =>
      !all.slice(0, n).some((other) => Math.abs(other.x - dot.x) < 110 && Math.abs(other.y - dot.y) < 14),
  );
}

/** The values of a series over time; nothing where fewer than two days are known. */
export function timeline({ rows, series }: SeriesView, name: string, language: Language): Markup | undefined {
  const points = rows.filter(dated);
  if (new Set(points.map((row) => row.day)).size < 2) return undefined;
  const heights = figureScale(points.map((row) => row.height));
  const dots = placed(points, heights);
  const [first, last] = [dots[0]!, dots.at(-1)!];
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">
    <line class="axis" x1="0" x2="${WIDTH}" y1="${HEIGHT - 18}" y2="${HEIGHT - 18}" />
    ${linesThrough(dots).map((path) => html`<path d="${path}" />`)}
    ${dots.map(({ x, y, row }) => html`<circle class="${row.implied ? 'implied' : 'stated'}" cx="${rounded(x)}" cy="${rounded(y)}" r="4"><title>${row.period} ${row.value}</title></circle>`)}
    ${labelled(dots).map(({ x, y, row }) => html`<text x="${rounded(x)}" y="${rounded(y - 9)}" text-anchor="${anchorOf(x)}">${row.value}</text>`)}
    <text class="tick" x="${INSET.left}" y="${HEIGHT - 4}">${first.row.period}</text>
    <text class="tick" x="${WIDTH - INSET.right}" y="${HEIGHT - 4}" text-anchor="end">${last.row.period}</text>
    ${heights.logarithmic ? html`<text class="tick" x="${WIDTH / 2}" y="${HEIGHT - 4}" text-anchor="middle">${LABELS['log-scale'][language]} · ${series.unit}</text>` : undefined}
  </svg>`;
}
