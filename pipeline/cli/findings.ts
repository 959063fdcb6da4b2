import type { Command } from 'commander';
import { RULES } from '../check/index.js';
import type { Language, Message } from '../check/index.js';
import { findingLine } from '../export/index.js';
import { GoujiError } from '../model/error.js';
import { SEVERITIES } from '../model/finding.js';
import type { Finding, Severity } from '../model/finding.js';
import { SEVERITY_NAMES, say } from '../report/messages.js';
import { proofCard } from '../report/proof.js';
import { standingVerdict } from '../report/store-source.js';
import { printable, terminalCard } from '../report/terminal.js';
import type { Titles } from '../report/titles.js';
import type { FindingFilter, Store } from '../store/index.js';
import type { Context } from './context.js';
import { anyList, listOf, option, outOption, wholeNumber } from './options.js';
import { titlesFor } from './titles.js';
import { withStore } from './with-store.js';

const WORDS = {
  about: { zh: '待核清单：最要紧的在前', en: 'the queue of findings, what weighs most first' },
  severity: { zh: '只看这些级别（error,warning,info）', en: 'only these severities (error,warning,info)' },
  rule: { zh: '只看这些规则', en: 'only these rules' },
  doc: { zh: '只看涉及这些文件的', en: 'only those with a claim of these documents' },
  unjudged: { zh: '只看还没有判、或重新打开的', en: 'only those not judged yet, or reopened' },
  limit: { zh: '最多列出几条', en: 'at most so many' },
  brief: { zh: '每条一行', en: 'one line each' },
  json: { zh: '每条一个 JSON 对象，同导出的 findings', en: 'one JSON object each, as in the export findings' },
  none: { zh: '没有符合的条目。没有报告不等于核对无误。', en: 'Nothing fits. Silence is not verification.' },
  shown: { zh: '列出 {shown} 条，共 {total} 条。', en: '{shown} of {total} findings.' },
  more: {
    zh: `
例子：
  gouji findings --severity error --unjudged    还没有判的矛盾
  gouji findings --doc 106_handsets.html        与一份文件有关的
  gouji findings --brief | less

规则：
{rules}
`,
    en: `
Examples:
  gouji findings --severity error --unjudged    errors that nobody has judged
  gouji findings --doc 106_handsets.html        those of one document
  gouji findings --brief | less

Rules:
{rules}
`,
  },
} satisfies Record<string, Message>;

interface FindingsFlags {
  readonly out: string;
  readonly severity?: readonly Severity[];
  readonly rule?: readonly string[];
  readonly doc?: readonly string[];
  readonly unjudged?: true;
  readonly limit?: number;
  readonly brief?: true;
  readonly json?: true;
}

const RULE_IDS = RULES.map(({ id }) => id).sort();

const filterOf = ({ severity, rule, doc, unjudged }: FindingsFlags): FindingFilter => ({
  ...(severity && { severity }),
  ...(rule && { rule }),
  ...(doc && { doc }),
  ...(unjudged && { unjudged: true }),
});

/** One for each store that is open, so that no unit is checked twice for a title. */
const TITLES = new WeakMap<Store, Titles>();

function titlesOf(store: Store, language: Language): Titles {
  const known = TITLES.get(store) ?? titlesFor(store, language);
  TITLES.set(store, known);
  return known;
}

/** A finding as a card with its proof. */
export const cardText = (finding: Finding, store: Store, { language, ink }: Context): string =>
  terminalCard(
    proofCard(finding, {
      claim: (id) => store.claim(id),
      document: (doc) => store.document(doc),
      verdict: (one) => standingVerdict(store.standing(one)),
      title: (one) => titlesOf(store, language).of(one),
      language,
    }),
    language,
    ink,
  );

/** A finding on one line. */
export function briefText(finding: Finding, store: Store, { language, ink }: Context): string {
  const { id, severity, rule } = finding;
  const title = titlesOf(store, language).of(finding);
  return `${ink.severity(severity, SEVERITY_NAMES[severity][language])}  ${id}  ${printable(title)}  ${ink.faint(rule)}`;
}

function printFinding(finding: Finding, flags: FindingsFlags, store: Store, context: Context): void {
  const { output } = context;
  if (flags.json) output.record(findingLine(finding, (id) => store.claim(id)));
  else output.line(flags.brief ? briefText(finding, store, context) : cardText(finding, store, context));
}

/** A queue that is empty for want of a run, or of the document asked for, must not look like a clean one. */
function refuseUnknown(store: Store, docs: readonly string[] = []): void {
  if (!store.published()) throw new GoujiError('store', 'expected a finished run, found none: `gouji run` first');
  const unknown = docs.find((doc) => !store.document(doc));
  if (unknown !== undefined)
    throw new GoujiError('usage', `--doc: expected a document of the corpus, found ${unknown}`);
}

function findingsCommand(flags: FindingsFlags, context: Context): void {
  const { language, output } = context;
  const most = flags.limit ?? Infinity;
  withStore(flags.out, (store) => {
    refuseUnknown(store, flags.doc);
    let total = 0;
    for (const finding of store.findings(filterOf(flags)))
      if (total++ < most) printFinding(finding, flags, store, context);
    if (flags.json) return;
    if (total === 0) output.line(WORDS.none[language]);
    else if (total > most) output.line(say(WORDS.shown, language, { shown: most, total }));
  });
}

export function addFindings(program: Command, context: Context): void {
  const { language } = context;
  const rules = RULES.map(({ id, about }) => `  ${id.padEnd(22)}${about[language]}`)
    .sort()
    .join('\n');
  program
    .command('findings')
    .description(WORDS.about[language])
    .addOption(outOption(language))
    .addOption(option('--severity <list>', WORDS.severity, language).argParser(listOf(SEVERITIES)))
    .addOption(option('--rule <list>', WORDS.rule, language).argParser(listOf(RULE_IDS)))
    .addOption(option('--doc <list>', WORDS.doc, language).argParser(anyList))
    .addOption(option('--unjudged', WORDS.unjudged, language))
    .addOption(option('--limit <n>', WORDS.limit, language).argParser(wholeNumber))
    .addOption(option('--brief', WORDS.brief, language))
    .addOption(option('--json', WORDS.json, language))
    .addHelpText('after', say(WORDS.more, language, { rules }))
    .action((flags: FindingsFlags) => findingsCommand(flags, context));
}
