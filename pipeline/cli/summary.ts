import type { Message } from '../check/index.js';
import { SEVERITIES } from '../model/finding.js';
import { SEVERITY_NAMES, say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import type { Outcome } from '../run/index.js';
import { findingChangeLines } from './changes.js';
import type { FindingChange } from '../store/index.js';
import type { Context } from './context.js';
import { titleOfChange, titlesFor } from './titles.js';
import { DEFAULT_OUT } from './options.js';
import { secondsOf } from './runs.js';
import { withStore } from './with-store.js';

const WORDS = {
  head: { zh: '勾稽  {corpus} → {out}  用时 {seconds} 秒', en: 'Gouji  {corpus} → {out}  in {seconds} s' },
  documents: {
    zh: '文件  {total} 份：新 {new}，改 {changed}，撤 {gone}，未变 {unchanged}；搁置 {aside}',
    en: 'documents  {total}: {new} new, {changed} changed, {gone} gone, {unchanged} unchanged; {aside} set aside',
  },
  ignored: {
    zh: '另有 {n} 个文件不是 .txt .md .html .jsonl，没有读：{names}',
    en: '{n} files that are no .txt, .md, .html or .jsonl were not read: {names}',
  },
  claims: {
    zh: '说法  {claims} 个，归为 {metrics} 个指标；引述 {speech} 段，人物 {persons} 位',
    en: 'claims  {claims} about {metrics} metrics; {speech} stretches of speech, {persons} persons',
  },
  findings: { zh: '待核  {tally}', en: 'findings  {tally}' },
  tally: { zh: '{name} {total}（新 {new}）', en: '{name} {total} ({new} new)' },
  moved: { zh: '消除 {resolved}，重新打开 {reopened}', en: '{resolved} resolved, {reopened} reopened' },
  more: { zh: '……另有 {n} 条：gouji diff', en: '… and {n} more: gouji diff' },
  report: { zh: '报告  {path}', en: 'report  {path}' },
  next: {
    zh: '接着看  gouji findings{out} · gouji show ID{out} · gouji verdict ID confirm --by 姓名{out}',
    en: 'next  gouji findings{out} · gouji show ID{out} · gouji verdict ID confirm --by NAME{out}',
  },
} satisfies Record<string, Message>;

/** Files not read that are named; the rest are counted. */
const MOST_NAMED = 3;

/** New and reopened findings listed; the rest are counted. */
const MOST_LISTED = 10;

export interface Summary {
  readonly outcome: Outcome;
  readonly corpus: string;
  readonly out: string;
  /** Path of the report; absent where none was asked for, or none could be written. */
  readonly report: string | undefined;
}

function changeLines(changes: readonly FindingChange[], out: string, { language, ink }: Context): string[] {
  if (changes.length === 0) return [];
  return withStore(out, (store) => {
    const titles = titlesFor(store, language);
    return changes.flatMap((change) => findingChangeLines(change, language, ink, titleOfChange(change, store, titles)));
  });
}

/** Files left out for their names: a folder of PDF files must not look as if it had been read. */
function ignoredLine(files: readonly string[], { language }: Context): string[] {
  if (files.length === 0) return [];
  const names = files.slice(0, MOST_NAMED).join(' ') + (files.length > MOST_NAMED ? ' …' : '');
  return [printable(say(WORDS.ignored, language, { n: files.length, names }))];
}

/** What a run came to: counts, what changed, the new contradictions, and where to look next. */
export function printSummary({ outcome, corpus, out, report }: Summary, context: Context): void {
  const { language, output, ink } = context;
  const { run, findings } = outcome;
  const { counts, changes } = run;
  const tally = SEVERITIES.map((severity) => {
    const fresh = findings.filter((one) => one.change === 'new' && one.severity === severity).length;
    return say(WORDS.tally, language, {
      name: SEVERITY_NAMES[severity][language],
      total: counts.findings[severity],
      new: fresh,
    });
  });
  output.line(ink.strong(printable(say(WORDS.head, language, { corpus, out, seconds: secondsOf(run) }))));
  const documents = { ...changes.documents, total: counts.documents, aside: run.setAside.length };
  output.line(`  ${say(WORDS.documents, language, documents)}`);
  for (const line of ignoredLine(run.ignored, context)) output.line(`  ${line}`);
  const { claims, metrics, speech, persons } = counts;
  output.line(`  ${say(WORDS.claims, language, { claims, metrics, speech, persons })}`);
  const moved = say(WORDS.moved, language, changes.findings);
  output.line(`  ${say(WORDS.findings, language, { tally: [...tally, moved].join('  ') })}`);
  const listed = findings.filter(
    ({ change, severity }) => change === 'reopened' || (change === 'new' && severity === 'error'),
  );
  for (const line of changeLines(listed.slice(0, MOST_LISTED), out, context)) output.line(`  ${line}`);
  if (listed.length > MOST_LISTED) output.line(`  ${say(WORDS.more, language, { n: listed.length - MOST_LISTED })}`);
  if (report !== undefined) output.line(`  ${say(WORDS.report, language, { path: printable(report) })}`);
  output.line(`  ${say(WORDS.next, language, { out: out === DEFAULT_OUT ? '' : ` --out ${printable(out)}` })}`);
}
