import type { Language } from '../check/index.js';
import { SEVERITIES } from '../model/finding.js';
import { DEFAULT_LIMITS, reportContents } from './contents.js';
import type { ReportContents, ReportLimits } from './contents.js';
import { cardMarkup } from './html/card.js';
import { LABELS } from './labels.js';
import type { Label } from './labels.js';
import { escapeHtml, html, trusted } from './html/markup.js';
import type { Content, Markup } from './html/markup.js';
import { SCRIPT } from './html/script.js';
import { partNote, recurringSection, sourcesSection, unverifiedSection } from './html/sections.js';
import { STYLE } from './html/style.js';
import { SEVERITY_MEANINGS, SEVERITY_NAMES, say } from './messages.js';
import { aboutRule } from './proof.js';
import type { ReportSource } from './source.js';

/** The browser itself refuses every request: what a hostile document smuggled in could load nothing either. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** What stands in the head of a page about these results in this language: tells whether a page on disk is up to date. */
export const reportMark = (run: string, language: Language): string =>
  `lang="${LANGUAGE_TAG[language]}" data-published="${escapeHtml(run)}"`;

function masthead(contents: ReportContents, language: Language): Markup {
  const { corpus, counts, unverified, setAside, recurring } = contents;
  const { documents, articles, claims, metrics } = counts;
  const tally = (label: Content, value: number, more: Content, severity = ''): Markup =>
    html`<div class="${severity}">
      <dt>${label}</dt>
      <dd>${value}<small>${more}</small></dd>
    </div>`;
  return html`<div class="masthead">
    <div>
      <h1>${LABELS.name[language]}</h1>
      <p class="corpus">${LABELS.tagline[language]} · ${corpus}</p>
      <p class="lead">
        ${say(LABELS.summary, language, { documents, articles, claims, metrics, recurring: recurring.total })}
      </p>
      <dl class="tally">
        ${SEVERITIES.map((severity) => tally(SEVERITY_NAMES[severity][language], counts.findings[severity], SEVERITY_MEANINGS[severity][language], severity))}
        ${tally(LABELS['not-verified'][language], unverified.total, LABELS['unverified-claims'][language])}
        ${tally(LABELS['set-aside'][language], setAside.total, undefined)}
      </dl>
    </div>
  </div>`;
}

const SECTIONS: readonly (readonly [id: string, label: Label])[] = [
  ['findings', 'findings'],
  ['recurring', 'recurring'],
  ['not-verified', 'not-verified'],
  ['sources', 'sources'],
];

const navigation = (language: Language): Markup =>
  html`<nav>
    <ul>
      ${SECTIONS.map(([id, label]) => html`<li><a href="#${id}">${LABELS[label][language]}</a></li>`)}
    </ul>
  </nav>`;

function filters({ rules, cards }: ReportContents, language: Language): Markup {
  const severities = SEVERITIES.map(
    (severity) =>
      html`<button type="button" value="${severity}" aria-pressed="false">
        ${SEVERITY_NAMES[severity][language]}
      </button>`,
  );
  const options = rules.map(
    ([rule, count]) => html`<option value="${rule}">${aboutRule(rule, language)} (${count})</option>`,
  );
  return html`<div class="filters" hidden>
    <button type="button" value="" aria-pressed="true">${LABELS['all-severities'][language]}</button>${severities}
    <select aria-label="${LABELS['any-rule'][language]}">
      <option value="">${LABELS['any-rule'][language]}</option>
      ${options}
    </select>
    <input type="search" placeholder="${LABELS.search[language]}" aria-label="${LABELS.search[language]}" /><span
      ><output>${cards.shown.length}</output> ${LABELS.matching[language]}</span
    >
  </div>`;
}

function findingsSection(contents: ReportContents, language: Language): Markup {
  const { cards } = contents;
  const onPage = new Set(contents.recurring.shown.map(({ metric }) => metric.id));
  const body =
    cards.total === 0
      ? html`<p class="note">${LABELS['findings-none'][language]}</p>`
      : [
          filters(contents, language),
          partNote(cards, 'findings', language),
          cards.shown.map((card) => cardMarkup(card, onPage, language)),
        ];
  return html`<section id="findings">
    <h2>${LABELS.findings[language]}</h2>
    ${body}
  </section>`;
}

/**
 * One self-contained HTML page: the findings as proof cards, the metrics that recur with their values over time, and what
 * was not verified. No request leaves it, and it says everything without its script. The same input gives the same bytes.
 */
export function htmlReport(
  source: ReportSource,
  language: Language = 'zh',
  limits: ReportLimits = DEFAULT_LIMITS,
): string {
  const contents = reportContents(source, language, limits);
  const page = html`<!doctype html>
    <html ${trusted(reportMark(source.run, language))}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <title>${LABELS.title[language]} · ${contents.corpus}</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        ${masthead(contents, language)}${navigation(language)}
        <main>
          ${findingsSection(contents, language)}${recurringSection(contents, language)}${unverifiedSection(contents, language)}${sourcesSection(contents, language)}
        </main>
        <script>
          ${trusted(SCRIPT)};
        </script>
      </body>
    </html> `;
  return page.text;
}
