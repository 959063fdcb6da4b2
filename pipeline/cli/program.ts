import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option, type Argument } from 'commander';
import type { Language, Message } from '../check/index.js';
import { say } from '../report/messages.js';
import { packageRoot } from '../run/package-root.js';
import { LANGUAGES } from './context.js';
import type { Context } from './context.js';
import { usageWords } from './failure.js';

const WORDS = {
  about: {
    zh: '勾稽：读中文新闻，找出人们所说的每一个数，证明哪些数彼此对不上。',
    en: 'Gouji (勾稽) reads Chinese news, finds every figure that somebody asserts, and proves where figures disagree.',
  },
  lang: { zh: '界面语言（也可用环境变量 GOUJI_LANG）', en: 'language of what people read (or GOUJI_LANG)' },
  help: { zh: '说明', en: 'display help' },
  helpCommand: { zh: '某个命令的说明', en: 'display help for a command' },
  version: { zh: '版本', en: 'version' },
  choices: { zh: '可为 {list}', en: 'one of {list}' },
  default: { zh: '默认 {value}', en: 'default: {value}' },
  described: { zh: '{description}（{more}）', en: '{description} ({more})' },
  more: {
    zh: `
从头到尾：
  gouji run corpus                     读语料，写 annotations/，给出摘要与 report.html
  gouji findings                       待核清单，一条一条连同推算
  gouji show ID                        细看一条
  gouji verdict ID confirm --by 李     判一条
  gouji run corpus && gouji diff       明天再来：变了什么，为什么
  gouji check 稿件.txt                 发表之前：稿件与语料对不对得上
  gouji export claims > claims.jsonl   给程序用

gouji <命令> --help 有各自的例子。标准输出只有结果，日志在标准错误。
`,
    en: `
From beginning to end:
  gouji run corpus                     reads a corpus, writes annotations/, prints a summary, writes report.html
  gouji findings                       the queue, one finding after another with its reckoning
  gouji show ID                        looks at one thing
  gouji verdict ID confirm --by Li     judges a finding
  gouji run corpus && gouji diff       tomorrow: what changed, and why
  gouji check draft.txt                before publication: does a draft agree with the corpus
  gouji export claims > claims.jsonl   for programs

gouji <command> --help has examples of its own. Standard output carries results only, the log goes to standard error.
`,
  },
} satisfies Record<string, Message>;

/** Headings of the help that commander writes itself. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

/** What commander would add in English to the description of an option or an argument: its choices and its default. */
function described({ description, argChoices, defaultValue }: Option | Argument, language: Language): string {
  const standard: unknown = defaultValue;
  const choices = argChoices
    ? say(WORDS.choices, language, { list: argChoices.join(language === 'zh' ? '、' : ', ') })
    : '';
  const usual = typeof standard === 'string' ? say(WORDS.default, language, { value: standard }) : '';
  const more = [choices, usual].filter((part) => part !== '').join(language === 'zh' ? '；' : '; ');
  return more === '' ? description : say(WORDS.described, language, { description, more });
}

const versionOf = (): string =>
  (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;

type Add = (program: Command, context: Context) => void;

/** Commands in the order of the help, each loaded where it is asked for: most need what the others do not. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  run: async () => (await import('./run.js')).addRun,
  findings: async () => (await import('./findings.js')).addFindings,
  show: async () => (await import('./show.js')).addShow,
  check: async () => (await import('./check.js')).addCheck,
  verdict: async () => (await import('./verdict.js')).addVerdict,
  verdicts: async () => (await import('./verdict.js')).addVerdicts,
  report: async () => (await import('./report.js')).addReport,
  export: async () => (await import('./export.js')).addExport,
  diff: async () => (await import('./diff.js')).addDiff,
  runs: async () => (await import('./runs.js')).addRuns,
  score: async () => (await import('./score.js')).addScore,
  validate: async () => (await import('./validate.js')).addValidate,
};

/** The first word that is no option of the program's own, where it names a command; all are needed otherwise (help, a misspelling). */
function commandIn(argv: readonly string[]): string | undefined {
  const first = argv.find((word, i) => !word.startsWith('-') && argv[i - 1] !== '--lang');
  return first !== undefined && Object.hasOwn(COMMANDS, first) ? first : undefined;
}

/** What is common to a command and its own commands: how help looks, where it goes, and that nothing ends the process. */
function settle(command: Command, context: Context): void {
  const { language, output } = context;
  command
    .exitOverride()
    .helpOption('-h, --help', WORDS.help[language])
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => write(`${usageWords(text, language)}\n`),
    })
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: (option) => described(option, language),
      argumentDescription: (argument) => described(argument, language),
      styleTitle: (title) => (language === 'zh' ? (TITLES[title] ?? title) : title),
    });
  for (const own of command.commands) settle(own, context);
}

/** The command line, in the language of the context, with the command that is asked for. */
export async function programOf(context: Context, argv: readonly string[]): Promise<Command> {
  const { language } = context;
  const program = new Command('gouji')
    .description(WORDS.about[language])
    .version(versionOf(), '-V, --version', WORDS.version[language])
    .addOption(new Option('--lang <lang>', WORDS.lang[language]).choices(LANGUAGES).default(language))
    .helpCommand('help [command]', WORDS.helpCommand[language])
    .addHelpText('after', WORDS.more[language])
    .showSuggestionAfterError();
  const asked = commandIn(argv);
  for (const load of asked === undefined ? Object.values(COMMANDS) : [COMMANDS[asked]!])
    (await load())(program, context);
  settle(program, context);
  return program;
}
