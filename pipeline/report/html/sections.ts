import type { Language } from '../../check/index.js';
import type { ReportContents } from '../contents.js';
import { faultWords, placeWords } from '../fault-words.js';
import { ASPECT_NAMES, KIND_NAMES, NOTICE_NAMES, SET_ASIDE_REASONS, say } from '../messages.js';
import { periodWords } from '../period-words.js';
import type { Part } from '../part.js';
import type { PointRow, RecurringMetric, SeriesView } from '../recurring.js';
import { markedSentence } from '../proof.js';
import { marked } from './card.js';
import { LABELS, WHY_UNVERIFIED } from '../labels.js';
import type { Label } from '../labels.js';
import { html } from './markup.js';
import type { Content, Markup } from './markup.js';
import { timeline } from './timeline.js';

/** Documents named beside a value; the rest are counted. */
const MOST_NAMED = 4;
/** Characters of odd text shown. */
const BRIEF = 60;
/** Metrics that begin open: the ones most documents speak of. */
const OPEN = 3;

/** Says how much of a list the page leaves out; nothing where it is whole. */
export const partNote = (part: Part<unknown>, layer: string, language: Language): Markup | undefined =>
  part.shown.length === part.total
    ? undefined
    : html`<p class="note">
        ${say(LABELS['shown-part'], language, { shown: part.shown.length, total: part.total, layer })}
      </p>`;

function table(columns: readonly Label[], rows: readonly (readonly Content[])[], language: Language): Markup {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${columns.map((label) => html`<th scope="col">${LABELS[label][language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const none = (language: Language): Markup => html`<p class="note">${LABELS['none-here'][language]}</p>`;

/** Who says it, the earliest first: four by name, the rest counted. */
function namedDocuments({ claims, said }: PointRow, language: Language): string {
  const docs = [...new Set(claims.map((claim) => claim.doc))];
  const named = docs.slice(0, MOST_NAMED).join(language === 'zh' ? '、' : ', ');
  const isWhole = docs.length <= MOST_NAMED && said === claims.length;
  return isWhole ? named : `${named} ${say(LABELS['more-claims'], language, { n: said })}`;
}

const pointCells = (row: PointRow, language: Language): Content[] => [
  row.implied ? html`${row.period} <small>${LABELS.implied[language]}</small>` : row.period,
  html`<span class="figure">${row.value}</span>`,
  html`<small>${namedDocuments(row, language)}</small>`,
];

function seriesMarkup(view: SeriesView, name: string, language: Language): Markup {
  const { series, rows, total } = view;
  const caption = [KIND_NAMES[series.kind], ASPECT_NAMES[series.aspect]].map((message) => message[language]);
  return html`<h4>${caption.join(' · ')}${series.scope === undefined ? undefined : html` · ${series.scope}`}</h4>
    ${timeline(view, name, language)}
    ${table(
      ['period', 'value', 'document'],
      rows.map((row) => pointCells(row, language)),
      language,
    )}
    ${partNote({ shown: rows, total }, 'metrics', language)}`;
}

function metricMarkup({ metric, series, total }: RecurringMetric, open: boolean, language: Language): Markup {
  const aliases =
    metric.aliases.length > 0
      ? html`<p class="note">${LABELS.aliases[language]} ${metric.aliases.join(language === 'zh' ? '、' : ', ')}</p>`
      : undefined;
  return html`<details class="metric" id="m-${metric.id}" ${open ? 'open' : ''}>
    <summary>
      <b>${metric.name}</b>
      <small>${metric.documents} ${LABELS.documents[language]} · ${metric.claims} ${LABELS.claims[language]}</small>
    </summary>
    ${aliases}${series.map((view) => seriesMarkup(view, metric.name, language))}${partNote({ shown: series, total }, 'metrics', language)}
  </details>`;
}

export const recurringSection = ({ recurring }: ReportContents, language: Language): Markup =>
  html`<section id="recurring">
    <h2>${LABELS.recurring[language]}</h2>
    <p class="note">${LABELS['recurring-note'][language]}</p>
    ${recurring.total === 0 ? html`<p class="note">${LABELS['recurring-none'][language]}</p>` : recurring.shown.map((metric, n) => metricMarkup(metric, n < OPEN, language))}
    ${partNote(recurring, 'metrics', language)}
  </section>`;

function fold(label: Label, total: number, body: Content, language: Language): Markup {
  return html`<details class="fold">
    <summary><b>${LABELS[label][language]}</b> <small>${total}</small></summary>
    ${body}
  </details>`;
}

/** What was not verified, and why: silence is not verification. */
export function unverifiedSection(contents: ReportContents, language: Language): Markup {
  const { unverified, notices, setAside } = contents;
  const claims = unverified.shown.map(({ claim, why }) => [
    html`<small>${claim.doc}</small>`,
    claim.metric.name,
    html`<span class="figure">${claim.text}</span>`,
    claim.period === undefined ? '' : periodWords(claim.period, language),
    html`<span lang="zh">${marked(markedSentence(claim))}</span>`,
    html`<small>${WHY_UNVERIFIED[why][language]}</small>`,
  ]);
  const oddities = notices.shown.map(({ doc, notice }) => [
    html`<small>${doc} ${notice.start}–${notice.end}</small>`,
    html`<q lang="zh">${notice.text.slice(0, BRIEF)}</q>`,
    NOTICE_NAMES[notice.code][language],
  ]);
  const aside = setAside.shown.map(({ doc, code, place, expected, found }) => [
    doc,
    SET_ASIDE_REASONS[code][language],
    placeWords(place, language),
    faultWords(expected, language),
    faultWords(found, language),
  ]);
  return html`<section id="not-verified">
    <h2>${LABELS['not-verified'][language]}</h2>
    <p class="note">${LABELS['not-verified-note'][language]}</p>
    ${fold('set-aside', setAside.total, [aside.length > 0 ? table(['document', 'reason', 'place', 'expected', 'found'], aside, language) : none(language), partNote(setAside, 'runs/*.json', language)], language)}
    ${fold('unread-notices', notices.total, [oddities.length > 0 ? table(['place', 'sentence', 'reason'], oddities, language) : none(language), partNote(notices, 'documents', language)], language)}
    ${fold('unverified-claims', unverified.total, [claims.length > 0 ? table(['document', 'metric', 'figure', 'period', 'sentence', 'reason'], claims, language) : none(language), partNote(unverified, 'claims', language)], language)}
  </section>`;
}

export function sourcesSection({ documents }: ReportContents, language: Language): Markup {
  const rows = documents.shown.map(({ doc, publisher, published, title, articles, encoding, duplicateOf }) => [
    html`<small>${doc}</small>`,
    title,
    publisher,
    html`<span class="figure">${published}</span>`,
    html`<span class="figure">${articles}</span>`,
    html`<small
      >${encoding}${duplicateOf === undefined ? undefined : html` · ${say(LABELS.duplicate, language, { doc: duplicateOf })}`}</small
    >`,
  ]);
  return html`<section id="sources">
    <h2>${LABELS.sources[language]}</h2>
    ${fold('documents', documents.total, [table(['document', 'headline', 'publisher', 'published', 'articles', 'encoding'], rows, language), partNote(documents, 'documents', language)], language)}
  </section>`;
}
