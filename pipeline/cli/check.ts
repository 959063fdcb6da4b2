import type { Command } from 'commander';
import { checkUnit, mergeFindings, unitsOf } from '../check/index.js';
import type { Message, Unit } from '../check/index.js';
import { documentUnit } from '../check/units.js';
import { findingLine } from '../export/index.js';
import { GoujiError } from '../model/error.js';
import type { Finding } from '../model/finding.js';
import { readLexicon } from '../run/configuration.js';
import type { Store } from '../store/index.js';
import type { Context } from './context.js';
import { DraftedCorpus, annotateDraft, earlierVersion } from './draft.js';
import { day, option, outOption } from './options.js';
import { printDraft, type Drafted } from './print-draft.js';
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
