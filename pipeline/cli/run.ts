import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { GoujiError } from '../model/error.js';
import type { SetAside } from '../model/source.js';
import { faultWords, placeWords } from '../report/fault-words.js';
import { SET_ASIDE_REASONS, say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import { run } from '../run/run.js';
import { LOG_LEVELS, makeLogger } from '../run/logger.js';
import type { LogLevel } from '../run/logger.js';
import type { Outcome, RunOptions } from '../run/index.js';
import type { Context } from './context.js';
import { failure } from './failure.js';
import { DEFAULT_CORPUS, day, option, outOption, wholeNumber } from './options.js';
import { progressBar } from './progress.js';
import { keepReport } from './report.js';
import { printSummary } from './summary.js';

const WORDS = {
  about: {
    zh: '读语料，标注，核对，发布结果与报告',
    en: 'read a corpus, annotate, check, publish results and a report',
  },
  corpus: { zh: '语料所在的文件夹', en: 'folder of the corpus' },
  jobs: {
    zh: '工作线程数；0 为不另开线程（默认依机器而定）',
    en: 'worker threads; 0: none but this one (default: what the machine offers)',
  },
  tokens: { zh: '另存句子与词', en: 'keep sentences and tokens too' },
  since: {
    zh: '只看这一天及以后发表、或日期不明的文件，其余照旧',
    en: 'look only at documents published on this day or later, or undated; the rest stays as it was',
  },
  dryRun: { zh: '只说会做什么，不写任何文件', en: 'say what would be done, write nothing' },
  exitZero: {
    zh: '有新矛盾或有文件搁置时也以 0 结束（演示用）',
    en: 'end with 0 even where 1 or 3 is due (for demonstrations)',
  },
  noReport: { zh: '不写 report.html', en: 'write no report.html' },
  allowEmpty: { zh: '语料变空也照常发布', en: 'publish even if the corpus has become empty' },
  breakLock: { zh: '夺走另一台机器上的运行所留的锁', en: 'take the lock that a run on another machine left' },
  logLevel: {
    zh: '日志写到哪一级（不在终端上时，每行一个 JSON 对象）',
    en: 'how much the log says (one JSON object a line where it is no terminal)',
  },
  setAside: {
    zh: '搁置 {doc}：{reason}（{place}；应为 {expected}，实为 {found}）',
    en: 'set aside {doc}: {reason} ({place}; expected {expected}, found {found})',
  },
  more: {
    zh: `
语料是一个文件夹：.txt .md .html 每个文件一份，.jsonl 每行一份（id title text date url source）；
可附 manifest.jsonl（file published publisher language encoding url title）、lexicon.json、gouji.json。
子文件夹一并读；指向文件夹的链接不跟进去，隐藏文件不读。

例子：
  gouji run                                  读 corpus/，写 annotations/
  gouji run news --out out/news --jobs 2     读 news/，两个工作线程
  gouji run --dry-run                        看看有什么变了
  gouji run --since 2024-04-01               只看四月以来的

结束状态：0 没有新的矛盾；1 有新的矛盾；2 用法或配置有误；3 做完了，但有文件搁置；4 失败，什么也没发布。
几样同时发生时，依 4、2、3、1、0 的次序取第一样。
`,
    en: `
A corpus is a folder: each .txt, .md, .html file is a document, each line of a .jsonl file (id title text date url source);
manifest.jsonl (file published publisher language encoding url title), lexicon.json and gouji.json are optional.
Folders within are read too; links to folders are not followed, hidden files not read.

Examples:
  gouji run                                  reads corpus/, writes annotations/
  gouji run news --out out/news --jobs 2     reads news/, with two worker threads
  gouji run --dry-run                        says what has changed
  gouji run --since 2024-04-01               looks at April and later only

Exit status: 0 nothing new at error; 1 new error findings; 2 wrong usage or configuration; 3 finished, but some documents
were set aside; 4 failed, nothing published. Where several hold, the first of 4, 2, 3, 1, 0.
`,
  },
} satisfies Record<string, Message>;

interface RunFlags {
  readonly out: string;
  readonly jobs?: number;
  readonly tokens?: true;
  readonly since?: string;
  readonly dryRun?: true;
  readonly exitZero?: true;
  readonly report: boolean;
  readonly allowEmpty?: true;
  readonly breakLock?: true;
  readonly logLevel: LogLevel;
}

const setAsideLine = ({ doc, code, place, expected, found }: SetAside, { language }: Context): string =>
  printable(
    say(WORDS.setAside, language, {
      doc,
      reason: SET_ASIDE_REASONS[code][language],
      place: placeWords(place, language),
      expected: faultWords(expected, language),
      found: faultWords(found, language),
    }),
  );

const optionsOf = (corpus: string, flags: RunFlags): RunOptions => ({
  corpus,
  out: flags.out,
  ...(flags.jobs !== undefined && { jobs: flags.jobs }),
  ...(flags.tokens && { tokens: true }),
  ...(flags.since !== undefined && { since: flags.since }),
  ...(flags.allowEmpty && { allowEmpty: true }),
  ...(flags.breakLock && { breakLock: true }),
});

/** On a terminal a bar, with what is set aside above it; elsewhere the log as NDJSON. */
async function watched(options: RunOptions, { logLevel }: RunFlags, context: Context): Promise<Outcome> {
  if (!context.isWatched) return run({ ...options, logger: makeLogger({ readable: false, level: logLevel }) });
  const bar = progressBar(context.language);
  const saysAside = logLevel === 'info' || logLevel === 'warn';
  try {
    return await run({
      ...options,
      onProgress: (progress) => bar.update(progress),
      ...(saysAside && { onSetAside: (setAside: SetAside) => bar.note(setAsideLine(setAside, context)) }),
    });
  } finally {
    bar.stop();
  }
}

/** What was published stands, and so does the status, where its page alone cannot be written: that is said beside it. */
function reportIfItCan(out: string, { language }: Context): string | undefined {
  try {
    return keepReport(out, language);
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    process.stderr.write(`${failure(error, language).message}\n`);
    return undefined;
  }
}

async function runCommand(corpus: string, flags: RunFlags, context: Context): Promise<void> {
  const options = optionsOf(corpus, flags);
  if (flags.dryRun) {
    const { printDryRun } = await import('./dry-run.js');
    return printDryRun(options, context);
  }
  const outcome = await watched(options, flags, context);
  // Decided before anything is printed: a reader who closes the pipe changes nothing.
  context.status = flags.exitZero ? 0 : outcome.status;
  const report = flags.report ? reportIfItCan(flags.out, context) : undefined;
  printSummary({ outcome, corpus, out: flags.out, report }, context);
}

export function addRun(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('run')
    .description(WORDS.about[language])
    .argument('[corpus]', WORDS.corpus[language], DEFAULT_CORPUS)
    .addOption(outOption(language))
    .addOption(option('-j, --jobs <n>', WORDS.jobs, language).argParser(wholeNumber))
    .addOption(option('--since <day>', WORDS.since, language).argParser(day))
    .addOption(option('--dry-run', WORDS.dryRun, language))
    .addOption(option('--tokens', WORDS.tokens, language))
    .addOption(option('--exit-zero', WORDS.exitZero, language))
    .addOption(option('--no-report', WORDS.noReport, language))
    .addOption(option('--allow-empty', WORDS.allowEmpty, language))
    .addOption(option('--break-lock', WORDS.breakLock, language))
    .addOption(option('--log-level <level>', WORDS.logLevel, language).choices(LOG_LEVELS).default('info'))
    .addHelpText('after', WORDS.more[language])
    .action((corpus: string, flags: RunFlags) => runCommand(corpus, flags, context));
}
