import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { intervalOfClaim } from '../link/index.js';
import type { ClaimRecord, DocumentRecord } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import type { Finding } from '../model/finding.js';
import type { Metric } from '../model/metric.js';
import { intervalWords } from '../report/interval-words.js';
import { LABELS } from '../report/labels.js';
import { ASPECT_NAMES, KIND_NAMES, STATUS_NAMES, inBrackets, say } from '../report/messages.js';
import { periodWords } from '../report/period-words.js';
import { markedSentence } from '../report/proof.js';
import { metricView } from '../report/recurring.js';
import { printable } from '../report/terminal.js';
import { intervalText } from '../text/interval-text.js';
import type { Store, VerdictRecord } from '../store/index.js';
import { reopeningWords } from './changes.js';
import type { Context } from './context.js';
import { briefText, cardText } from './findings.js';
import { outOption } from './options.js';
import { withStore } from './with-store.js';

const WORDS = {
  about: {
    zh: '细看一条：条目、说法、指标或文件',
    en: 'look at one thing: a finding, a claim, a metric or a document',
  },
  id: { zh: '编号；文件则为其名', en: 'its id; of a document its name' },
  missing: {
    zh: '没有编号为 {id} 的条目、说法、指标或文件',
    en: 'expected the id of a finding, claim, metric or document; found {id}',
  },
  claim: { zh: '说法', en: 'claim' },
  by: { zh: '认出它的句型', en: 'patterns' },
  unit: { zh: '单位', en: 'unit' },
  kind: { zh: '种类', en: 'kind' },
  base: { zh: '相比于', en: 'base' },
  same: { zh: '同一指标的其他说法', en: 'other claims of the metric' },
  history: { zh: '判过', en: 'judged' },
  since: { zh: '首见于 {run}', en: 'first seen by {run}' },
  more: {
    zh: `
例子：
  gouji show 3f0c2a9be41d7788        一条的全部推算
  gouji show 101_wire-telecom.txt    一份文件里的所有说法
`,
    en: `
Examples:
  gouji show 3f0c2a9be41d7788        a finding with its reckoning
  gouji show 101_wire-telecom.txt    every claim of a document
`,
  },
} satisfies Record<string, Message>;

/** Other claims of a metric that are listed; the rest are in the export. */
const MOST_CLAIMS = 20;

const claimLineText = (claim: ClaimRecord, { language, ink }: Context): string => {
  const [before, figure, after] = markedSentence(claim).map(printable) as [string, string, string];
  const period = claim.period === undefined ? '' : periodWords(claim.period, language);
  return `  ${ink.faint(`${claim.id}  ${printable(claim.doc)} ${claim.start}–${claim.end}  ${period}`)}\n    ${before}${ink.marked(figure)}${after}`;
};

function factsOf(claim: ClaimRecord, { language }: Context): [string, string | undefined][] {
  const interval = intervalOfClaim(claim);
  const implied = claim.periodBasis === 'implied' ? inBrackets(LABELS.implied[language], language) : '';
  return [
    [LABELS.metric[language], `${claim.metric.name}  ${claim.metric.id}`],
    [WORDS.kind[language], `${KIND_NAMES[claim.kind][language]} · ${ASPECT_NAMES[claim.aspect][language]}`],
    [LABELS.reading[language], `${intervalWords(interval, language)}  ${intervalText(interval)}`],
    [WORDS.unit[language], claim.unit],
    [LABELS.period[language], claim.period && `${periodWords(claim.period, language)}${implied}`],
    [WORDS.base[language], claim.base],
    [LABELS.status[language], STATUS_NAMES[claim.status][language]],
    [LABELS.scope[language], claim.scope],
    [LABELS.speaker[language], claim.speaker],
    [LABELS.published[language], claim.published],
    [WORDS.by[language], claim.by.join(' › ')],
  ];
}

function showClaim(claim: ClaimRecord, store: Store, context: Context): void {
  const { language, output, ink } = context;
  output.line(ink.strong(WORDS.claim[language]));
  output.line(claimLineText(claim, context));
  for (const [label, value] of factsOf(claim, context))
    if (value !== undefined) output.line(`    ${label}  ${printable(value)}`);
  const others = store.claimsOfMetric(claim.metric.id).filter(({ id }) => id !== claim.id);
  if (others.length > 0) output.line(`\n${ink.strong(WORDS.same[language])}  ${others.length}`);
  for (const other of others.slice(0, MOST_CLAIMS)) output.line(claimLineText(other, context));
  for (const finding of store.findingsOfClaim(claim.id)) output.line(`\n${briefText(finding, store, context)}`);
}

const verdictText = ({ at, by, verdict, note }: VerdictRecord, { language }: Context): string =>
  printable(`${at.slice(0, 10)}  ${by}  ${LABELS[verdict][language]}${note === undefined ? '' : `  ${note}`}`);

function showFinding(finding: Finding, store: Store, context: Context): void {
  const { language, output, ink } = context;
  output.line(cardText(finding, store, context));
  const standing = store.standing(finding);
  output.line(ink.faint(say(WORDS.since, language, { run: standing.since })));
  for (const verdict of store.verdicts().filter((one) => one.finding === finding.id))
    output.line(`${WORDS.history[language]}  ${verdictText(verdict, context)}`);
  for (const reason of standing.reasons ?? []) output.line(`  ${reopeningWords(reason, language)}`);
}

function showMetric(metric: Metric, store: Store, { language, output, ink }: Context): void {
  output.line(`${ink.strong(printable(metric.name))}  ${ink.faint(metric.id)}`);
  if (metric.aliases.length > 0) output.line(`  ${LABELS.aliases[language]} ${printable(metric.aliases.join('、'))}`);
  for (const { series, rows } of metricView(metric, (id) => store.claim(id), language).series) {
    output.line(
      `  ${printable([KIND_NAMES[series.kind][language], ASPECT_NAMES[series.aspect][language], series.scope].filter(Boolean).join(' · '))}`,
    );
    for (const { period, value, implied, claims } of rows) {
      const docs = [...new Set(claims.map(({ doc }) => doc))].join(' ');
      const basis = implied ? inBrackets(LABELS.implied[language], language) : '';
      output.line(printable(`    ${period}${basis}  ${value}  ${docs}`));
    }
  }
}

function showDocument(document: DocumentRecord, store: Store, context: Context): void {
  const { output, ink } = context;
  const { doc, publisher, published, encoding, duplicateOf } = document;
  output.line(
    `${ink.strong(printable(doc))}  ${printable([publisher, published, encoding, duplicateOf].filter(Boolean).join(' · '))}`,
  );
  for (const claim of store.claimsOf(doc)) output.line(claimLineText(claim, context));
  for (const finding of store.findings({ doc: [doc] })) output.line(briefText(finding, store, context));
}

function showCommand(id: string, out: string, context: Context): void {
  withStore(out, (store) => {
    const finding = store.finding(id);
    if (finding) return showFinding(finding, store, context);
    const claim = store.claim(id);
    if (claim) return showClaim(claim, store, context);
    const metric = store.metric(id);
    if (metric) return showMetric(metric, store, context);
    const document = store.document(id);
    if (document) return showDocument(document, store, context);
    throw new GoujiError('usage', say(WORDS.missing, context.language, { id }));
  });
}

export function addShow(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('show')
    .description(WORDS.about[language])
    .argument('<id>', WORDS.id[language])
    .addOption(outOption(language))
    .addHelpText('after', WORDS.more[language])
    .action((id: string, { out }: { out: string }) => showCommand(id, out, context));
}
