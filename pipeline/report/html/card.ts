import type { Language } from '../../check/index.js';
import type { ClaimRecord } from '../../model/annotation.js';
import { SEVERITY_NAMES, STATUS_NAMES, say } from '../messages.js';
import type { ProofCard, Side } from '../proof.js';
import { LABELS } from '../labels.js';
import type { Label } from '../labels.js';
import { html, webAddress } from './markup.js';
import type { Content, Markup } from './markup.js';
import { numberLine } from './number-line.js';

/** A transcript's sentence may run over a page; this much around the figure is enough to judge it. */
const BEFORE = 140;
const AFTER = 100;
/** Reprints listed by name; the rest are counted. */
const MOST_REPEATED = 8;

export const marked = ([before, figure, after]: Side['marked']): Markup => {
  const head = before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before;
  const tail = after.length > AFTER ? `${after.slice(0, AFTER)}…` : after;
  return html`${head}<mark>${figure}</mark>${tail}`;
};

/** A document by what a reader knows it by, linked where it has an address. */
function sourceLine(side: Side, language: Language): Markup {
  const address = webAddress(side.url);
  const name = side.publisher ?? side.title ?? side.doc;
  const linked =
    address === undefined ? html`${name}` : html`<a href="${address}" rel="noreferrer noopener">${name}</a>`;
  return html`<b>${linked}</b> <time>${side.published ?? LABELS['undated-document'][language]}</time>`;
}

const row = (label: Label, value: Content, language: Language): Markup | undefined =>
  value === undefined || value === ''
    ? undefined
    : html`<dt>${LABELS[label][language]}</dt>
        <dd>${value}</dd>`;

function periodOf({ period, claim }: Side, language: Language): Content {
  if (period === undefined) return undefined;
  return claim.periodBasis === 'stated' ? period : html`${period} <small>${LABELS.implied[language]}</small>`;
}

/** Who said it first, and how many say it of their own: worth a line where more than one place says it. */
function genealogyOf({ genealogy: { first, said, independent } }: Side, language: Language): Content {
  if (said < 2) return undefined;
  const published = first.published ?? LABELS['undated-document'][language];
  const origin = say(LABELS.genealogy, language, { name: first.name, published });
  return html`${origin} <small>${say(LABELS.independent, language, { said, independent })}</small>`;
}

const placeOf = (claim: ClaimRecord): string => `${claim.doc} ${claim.start}–${claim.end}`;

function repeatedLine(claims: readonly ClaimRecord[], language: Language): Markup | undefined {
  if (claims.length === 0) return undefined;
  const places = claims
    .slice(0, MOST_REPEATED)
    .map(placeOf)
    .join(language === 'zh' ? '；' : '; ');
  const more = claims.length > MOST_REPEATED ? say(LABELS['more-documents'], language, { n: claims.length }) : '';
  return html`<p class="also">${LABELS.also[language]} ${places} ${more}</p>`;
}

function sideMarkup(side: Side, index: number, language: Language): Markup {
  const { claim } = side;
  const status = claim.status === 'actual' ? undefined : STATUS_NAMES[claim.status][language];
  return html`<figure class="side ${index === 0 ? 'questioned' : 'against'}">
    <figcaption>
      <span class="role">${LABELS[index === 0 ? 'questioned' : 'against'][language]}</span>${sourceLine(side, language)}
    </figcaption>
    <blockquote lang="zh">${marked(side.marked)}</blockquote>
    <dl>
      ${row('speaker', side.speaker, language)}${row('period', periodOf(side, language), language)}${row('reading', side.reading, language)}${row('status', status, language)}${row('scope', claim.scope, language)}${row('first', genealogyOf(side, language), language)}${row('place', html`<code>${placeOf(claim)}</code>`, language)}
    </dl>
    ${repeatedLine(side.repeated, language)}
  </figure>`;
}

function reckoning({ steps, doubts }: ProofCard, language: Language): Markup {
  const list = steps.map(
    ({ text, formal, role }) =>
      html`<li class="${role}">${text}${formal === undefined ? undefined : html` <code>${formal}</code>`}</li>`,
  );
  const doubt =
    doubts.length > 0
      ? html`<p class="doubts"><b>${LABELS.doubts[language]}</b> ${doubts.join(language === 'zh' ? '；' : '; ')}</p>`
      : undefined;
  return html`<section class="reckoning">
    <h4>${LABELS.reckoning[language]}</h4>
    <ol>
      ${list}
    </ol>
    ${doubt}
  </section>`;
}

function repairMarkup({ repair }: ProofCard, language: Language): Markup | undefined {
  if (!repair) return undefined;
  const { from, to, doc, because } = repair;
  return html`<p class="repair">
    <b>${LABELS.repair[language]}</b> <span><del>${from}</del> → <ins>${to}</ins></span>
    <small>${doc} · ${because}</small>
  </p>`;
}

/** Readings set side by side; a table of thirty helps nobody. */
const MOST_SIDES = 8;

function moreSides({ sides }: ProofCard, language: Language): Markup | undefined {
  const more = sides.length - MOST_SIDES;
  return more > 0 ? html`<p class="also">${say(LABELS['more-sides'], language, { n: more })}</p>` : undefined;
}

/** Everything a reader may search a card by, lower case. */
const searchText = (card: ProofCard): string =>
  [
    card.title,
    card.metric,
    card.about,
    card.finding.rule,
    ...card.sides.flatMap((side) => [
      side.doc,
      side.publisher ?? '',
      side.title ?? '',
      side.speaker ?? '',
      side.marked.join(''),
    ]),
  ]
    .join(' ')
    .toLowerCase()
    .slice(0, 2000);

/** One finding: the sentences side by side, the reckoning, the repair. `onPage`: metrics whose values over time are shown. */
export function cardMarkup(card: ProofCard, onPage: ReadonlySet<string>, language: Language): Markup {
  const { id, severity, rule, score, metric } = card.finding;
  const over = onPage.has(metric) ? html`<a href="#m-${metric}">${LABELS['over-time'][language]}</a>` : undefined;
  const verdict =
    card.verdict && html`<span class="verdict">${LABELS.verdict[language]} ${LABELS[card.verdict][language]}</span>`;
  return html`<article
    class="card ${severity}"
    id="f-${id}"
    data-severity="${severity}"
    data-rule="${rule}"
    data-text="${searchText(card)}"
  >
    <header>
      <span class="seal">${SEVERITY_NAMES[severity][language]}</span
      ><span class="about">${card.about}</span>${verdict}<a class="id" href="#f-${id}"><code>${id}</code></a>
    </header>
    <h3>${card.title}</h3>
    <div class="sides">${card.sides.slice(0, MOST_SIDES).map((side, index) => sideMarkup(side, index, language))}</div>
    ${moreSides(card, language)} ${numberLine(card.scale, language)} ${reckoning(card, language)}
    ${repairMarkup(card, language)}
    <footer><code>${rule}</code> ${over} <span>${score.toFixed(2)}</span></footer>
  </article>`;
}
