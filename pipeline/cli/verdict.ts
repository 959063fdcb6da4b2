import { Argument } from 'commander';
import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { GoujiError } from '../model/error.js';
import type { Verdict } from '../model/finding.js';
import { LABELS } from '../report/labels.js';
import { say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import { parsedLines } from '../run/json-lines.js';
import { validate } from '../run/validate.js';
import type { VerdictRecord } from '../store/index.js';
import type { Context } from './context.js';
import { readText } from './input.js';
import { option, outOption } from './options.js';
import { withOpenStore } from './with-store.js';

const VERDICTS: readonly Verdict[] = ['confirm', 'dismiss', 'later'];

const WORDS = {
  about: { zh: '判一条：属实、排除或待议', en: 'judge a finding' },
  finding: { zh: '条目的编号', en: 'id of the finding' },
  verdict: {
    zh: 'confirm 属实；dismiss 排除；later 待议',
    en: 'confirm: truly a slip; dismiss: not one; later: not yet decided',
  },
  by: { zh: '谁判的', en: 'who judges' },
  note: { zh: '为什么', en: 'why' },
  done: { zh: '{finding}  {verdict}（{by}）  {title}', en: '{finding}  {verdict} ({by})  {title}' },
  more: {
    zh: `
判过的记入 verdicts.jsonl，任何运行都不改它；所比之数变了才重新打开。

例子：
  gouji verdict 3f0c2a9be41d7788 confirm --by 李 --note '与部里的数不符'
`,
    en: `
Verdicts go to verdicts.jsonl, which no run rewrites; a finding is reopened only when what was compared changes.

Example:
  gouji verdict 3f0c2a9be41d7788 confirm --by Li --note 'the ministry says otherwise'
`,
  },
  log: { zh: '导出或导入判过的', en: 'export or import verdicts' },
  exportLog: {
    zh: '全部判过的，每次一个 JSON 对象，到标准输出',
    en: 'the whole log, one JSON object a line, to standard output',
  },
  importLog: {
    zh: '从 JSONL 文件补入还没有的；- 为标准输入',
    en: 'add those of a JSONL file that the log lacks; -: standard input',
  },
  file: { zh: 'gouji verdicts export 所写的文件', en: 'what `gouji verdicts export` wrote' },
  imported: { zh: '补入 {added} 条，原已有 {known} 条。', en: '{added} added, {known} known before.' },
} satisfies Record<string, Message>;

interface VerdictFlags {
  readonly out: string;
  readonly by: string;
  readonly note?: string;
}

function verdictCommand(finding: string, verdict: Verdict, { out, by, note }: VerdictFlags, context: Context): void {
  if (by.trim() === '') throw new GoujiError('usage', '--by: expected a name, found nothing');
  const { title } = withOpenStore(out, (store) => store.judge(finding, verdict, by, note));
  const { language, output } = context;
  output.line(printable(say(WORDS.done, language, { finding, verdict: LABELS[verdict][language], by, title })));
}

/** @throws GoujiError `usage` at the first line that is no verdict: half an import would be worse than none. */
function verdictsIn(file: string): VerdictRecord[] {
  return parsedLines(readText(file)).map(({ line, value, broken }) => {
    if (broken !== undefined)
      throw new GoujiError('usage', `${file}, line ${line}: expected one whole JSON object, found ${broken}`);
    const [problem] = validate('verdicts', value);
    if (problem)
      throw new GoujiError(
        'usage',
        `${file}, line ${line}, field ${problem.field}: expected ${problem.expected}, found ${problem.found}`,
      );
    return value as VerdictRecord;
  });
}

function importCommand(file: string, out: string, { language, output }: Context): void {
  const records = verdictsIn(file);
  const added = withOpenStore(out, (store) => store.importVerdicts(records));
  output.line(say(WORDS.imported, language, { added, known: records.length - added }));
}

function exportCommand(out: string, { output }: Context): void {
  withOpenStore(out, (store) => store.verdicts().forEach((verdict) => output.record(verdict)));
}

export function addVerdict(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('verdict')
    .description(WORDS.about[language])
    .argument('<finding>', WORDS.finding[language])
    .addArgument(new Argument('<verdict>', WORDS.verdict[language]).choices(VERDICTS))
    .addOption(outOption(language))
    .addOption(option('--by <who>', WORDS.by, language).makeOptionMandatory())
    .addOption(option('--note <text>', WORDS.note, language))
    .addHelpText('after', WORDS.more[language])
    .action((finding: string, verdict: Verdict, flags: VerdictFlags) =>
      verdictCommand(finding, verdict, flags, context),
    );
}

export function addVerdicts(program: Command, context: Context): void {
  const { language } = context;
  const verdicts = program.command('verdicts').description(WORDS.log[language]);
  verdicts
    .command('export')
    .description(WORDS.exportLog[language])
    .addOption(outOption(language))
    .action(({ out }: { out: string }) => exportCommand(out, context));
  verdicts
    .command('import')
    .description(WORDS.importLog[language])
    .argument('<file>', WORDS.file[language])
    .addOption(outOption(language))
    .action((file: string, { out }: { out: string }) => importCommand(file, out, context));
}
