import type { Command } from 'commander';
import { checkUnit, mergeFindings, unitsOf } from '../check/index.js';
import type { Message, Unit } from '../check/index.js';
import { documentUnit } from '../check/units.js';
import { findingLine } from '../export/index.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ClaimRecord, DocumentAnnotations } from '../model/annotation.js';
import { GoujiError } from '../model/error.js';
import type { Finding } from '../model/finding.js';
import { WHY_UNVERIFIED } from '../report/labels.js';
import { NOTICE_NAMES, say } from '../report/messages.js';
import { periodWords } from '../report/period-words.js';
import { markedSentence, proofCard } from '../report/proof.js';
import { printable, terminalCard } from '../report/terminal.js';
import { Unverifieds, noticesOf } from '../report/unverified.js';
import { readLexicon } from '../run/configuration.js';
import type { Store } from '../store/index.js';
import type { Context } from './context.js';
import { DraftedCorpus, annotateDraft, earlierVersion } from './draft.js';
import { day, option, outOption } from './options.js';
import { corpusFolder } from './resegment.js';
import { withStore } from './with-store.js';

const WORDS = {
  about: { zh: '发表之前：一份稿件与语料对不对得上', en: 'before publication: does a draft agree with the corpus' },
  file: { zh: '稿件（.txt .md .html）；- 为标准输入', en: 'the draft (.txt .md .html); -: standard input' },
  published: {
    zh: '打算哪天发表（默认依稿件，再则今天）',
    en: 'day it is to be published (default: what it says, else today)',
  },
  encoding: { zh: '编码（默认自动辨认）', en: 'its encoding (default: found out)' },
  replaces: { zh: '它是语料中哪份文件的新稿', en: 'the document of the corpus that it is a new version of' },
  corpus: {
    zh: '语料所在的文件夹，取其词表（默认为上次运行所读的）',
    en: 'folder of the corpus, for its lexicon (default: where the last run read it)',
  },
  json: { zh: '每条一个 JSON 对象，同导出的 findings', en: 'one JSON object each, as in the export findings' },
  head: {
    zh: '{doc}：{claims} 个数，{findings} 条要看，{agreeing} 个与语料相符，{open} 个没有可比之数。',
    en: '{doc}: {claims} figures, {findings} findings, {agreeing} agree with the corpus, {open} have nothing to compare with.',
  },
  replaced: {
    zh: '当作语料中 {doc} 的新稿，不与它相比。',
    en: 'Taken as a new version of {doc}, which it is not compared with.',
  },
  agreeing: { zh: '与语料相符', en: 'Agree with the corpus' },
  open: { zh: '没有可比之数：没有报告不等于核对无误', en: 'Nothing to compare with: silence is not verification' },
  notices: { zh: '没有读懂，或文字破损', en: 'Not understood, or damaged' },
  more: {
    zh: `
只读库，什么也不写。状态：0 没有矛盾；1 有矛盾；2 用法有误；4 失败。

例子：
  gouji check 稿件.txt --published 2024-05-10
  pbpaste | gouji check -
`,
    en: `
Reads the store, writes nothing. Exit status: 0 no error finding; 1 error findings; 2 wrong usage; 4 failed.

Examples:
  gouji check draft.txt --published 2024-05-10
  pbpaste | gouji check -
`,
  },
} satisfies Record<string, Message>;

interface CheckFlags {
  readonly out: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly replaces?: string;
  readonly corpus?: string;
  readonly json?: true;
}

/** Documents that speak of the draft's metrics and may reckon with its figures; beyond so many, those that come first. */
const MOST_NEIGHBOURS = 400;

interface Drafted {
  readonly draft: DocumentAnnotations;
  readonly corpus: DraftedCorpus;
  readonly lexicon: Lexicon;
  readonly replaced: string | undefined;
}

/** The units that the draft is part of, and those of documents whose own arithmetic may meet its figures. */
function unitsToCheck({ draft, corpus }: Drafted): Unit[] {
  const neighbours = new Set<string>();
  for (const metric of new Set(draft.claims.map((claim) => claim.metric.id)))
    for (const { doc } of corpus.others(metric)) if (neighbours.size < MOST_NEIGHBOURS) neighbours.add(doc);
  return [...unitsOf(draft), ...[...neighbours].map(documentUnit)];
}

/** What weighs most first, of what the draft takes part in. */
function findingsOf(drafted: Drafted, { language }: Context): Finding[] {
  const { draft, corpus, lexicon } = drafted;
  const own = new Set(draft.claims.map(({ id }) => id));
  const lists = unitsToCheck(drafted).map((unit) => checkUnit(unit, corpus, lexicon, language).findings);
  const isOwn = (id: string): boolean => own.has(id);
  const found = mergeFindings(lists).filter(({ claims }) => claims.some(isOwn));
  // It is the draft that is in question here, whoever else says the same.
  return found.map((finding) => ({
    ...finding,
    claims: [...finding.claims.filter(isOwn), ...finding.claims.filter((id) => !isOwn(id))],
  }));
}

function compared({ draft, corpus }: Drafted, findings: readonly Finding[]): Unverifieds {
  const unverified = new Unverifieds(new Set(findings.flatMap(({ claims }) => claims)));
  for (const claim of draft.claims) unverified.learn(claim);
  for (const metric of new Set(draft.claims.map((claim) => claim.metric.id)))
    for (const claim of corpus.others(metric)) unverified.learn(claim);
  return unverified;
}

function claimText(claim: ClaimRecord, more: string, { language, ink }: Context): string {
  const [before, figure, after] = markedSentence(claim).map(printable) as [string, string, string];
  const period = claim.period === undefined ? '' : periodWords(claim.period, language);
  const about = [claim.metric.name, period, more].filter((part) => part !== '').join(' · ');
  return `  ${before}${ink.marked(figure)}${after}\n    ${ink.faint(printable(about))}`;
}

function printList(title: string, lines: readonly string[], { output, ink }: Context): void {
  if (lines.length === 0) return;
  output.line(`${ink.strong(title)}  ${lines.length}`);
  for (const line of lines) output.line(line);
  output.line();
}

/** Who else says it, for figures that agree. */
function witnesses(claim: ClaimRecord, corpus: DraftedCorpus): string {
  const same = corpus
    .others(claim.metric.id)
    .filter(({ period, kind }) => period === claim.period && kind === claim.kind);
  return [...new Set(same.map(({ doc }) => doc))].slice(0, 3).join(' ');
}

function printDraft(drafted: Drafted, findings: readonly Finding[], context: Context): void {
  const { draft, corpus, replaced } = drafted;
  const { language, output, ink } = context;
  const unverified = compared(drafted, findings);
  const open = draft.claims.flatMap((claim) => {
    const why = unverified.why(claim);
    return why ? [claimText(claim, WHY_UNVERIFIED[why][language], context)] : [];
  });
  const agreeing = draft.claims.filter((claim) => !unverified.found.has(claim.id) && !unverified.why(claim));
  const { doc } = draft.document;
  const counts = {
    claims: draft.claims.length,
    findings: findings.length,
    agreeing: agreeing.length,
    open: open.length,
  };
  output.line(ink.strong(printable(say(WORDS.head, language, { doc, ...counts }))));
  if (replaced !== undefined) output.line(printable(say(WORDS.replaced, language, { doc: replaced })));
  output.line();
  const sources = {
    claim: (id: string) => corpus.claim(id),
    document: (name: string) => corpus.document(name),
    language,
  };
  for (const finding of findings) output.line(terminalCard(proofCard(finding, sources), language, ink));
  printList(
    WORDS.agreeing[language],
    agreeing.map((claim) => claimText(claim, witnesses(claim, corpus), context)),
    context,
  );
  printList(WORDS.open[language], open, context);
  const notices = noticesOf(draft.document).map(
    ({ notice }) =>
      `  ${notice.start}–${notice.end}  ${NOTICE_NAMES[notice.code][language]}  ${printable(notice.text.slice(0, 60))}`,
  );
  printList(WORDS.notices[language], notices, context);
}

function draftedBy(file: string, flags: CheckFlags, store: Store): Drafted {
  const { published, encoding, replaces } = flags;
  const lexicon = readLexicon(corpusFolder(store, flags.corpus));
  const fields = { ...(published !== undefined && { published }), ...(encoding !== undefined && { encoding }) };
  const draft = annotateDraft(file, fields, lexicon);
  if (replaces !== undefined && !store.document(replaces))
    throw new GoujiError('usage', `--replaces: expected a document of the corpus, found ${replaces}`);
  const replaced = replaces ?? earlierVersion(draft, store);
  return { draft, corpus: new DraftedCorpus(store, draft, replaced), lexicon, replaced };
}

function checkCommand(file: string, flags: CheckFlags, context: Context): void {
  withStore(flags.out, (store) => {
    const drafted = draftedBy(file, flags, store);
    const findings = findingsOf(drafted, context);
    context.status = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (!flags.json) return printDraft(drafted, findings, context);
    for (const finding of findings) context.output.record(findingLine(finding, (id) => drafted.corpus.claim(id)));
  });
}

export function addCheck(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('check')
    .description(WORDS.about[language])
    .argument('<file>', WORDS.file[language])
    .addOption(outOption(language))
    .addOption(option('--published <day>', WORDS.published, language).argParser(day))
    .addOption(option('--encoding <name>', WORDS.encoding, language))
    .addOption(option('--replaces <doc>', WORDS.replaces, language))
    .addOption(option('--corpus <dir>', WORDS.corpus, language))
    .addOption(option('--json', WORDS.json, language))
    .addHelpText('after', WORDS.more[language])
    .action((file: string, flags: CheckFlags) => checkCommand(file, flags, context));
}
