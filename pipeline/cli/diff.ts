import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { say } from '../report/messages.js';
import type { Context } from './context.js';
import { documentChangeLine, findingChangeLines } from './changes.js';
import { option, outOption } from './options.js';
import { titleOfChange, titlesFor } from './titles.js';
import { withStore } from './with-store.js';

const WORDS = {
  about: { zh: '两次运行之间变了什么，为什么', en: 'what changed between two runs, and why' },
  run: { zh: '运行的编号（见 gouji runs）', en: 'id of a run (see gouji runs)' },
  json: { zh: '一个 JSON 对象', en: 'one JSON object' },
  first: { zh: '最初', en: 'nothing' },
  head: { zh: '{from} → {to}', en: '{from} → {to}' },
  claims: { zh: '说法  新 {new}，改 {changed}，撤 {gone}', en: 'claims  {new} new, {changed} changed, {gone} gone' },
  nothing: { zh: '没有变化。', en: 'No change.' },
  more: {
    zh: `
例子：
  gouji diff                                     上一次与这一次
  gouji diff 20240418T031500Z 20240421T031500Z   任意两次
`,
    en: `
Examples:
  gouji diff                                     the last run against the one before
  gouji diff 20240418T031500Z 20240421T031500Z   any two runs
`,
  },
} satisfies Record<string, Message>;

interface DiffFlags {
  readonly out: string;
  readonly json?: true;
}

/** One run named: from it to the last. Two: from the first to the second. */
function diffCommand(from: string | undefined, to: string | undefined, flags: DiffFlags, context: Context): void {
  const { language, output, ink } = context;
  withStore(flags.out, (store) => {
    const difference = store.difference(from, to);
    if (flags.json) return output.record(difference);
    const { documents, findings, claims } = difference;
    output.line(
      ink.strong(say(WORDS.head, language, { from: difference.from ?? WORDS.first[language], to: difference.to })),
    );
    for (const change of documents) output.line(documentChangeLine(change, language));
    output.line(say(WORDS.claims, language, claims));
    const titles = titlesFor(store, language);
    for (const change of findings)
      for (const line of findingChangeLines(change, language, ink, titleOfChange(change, store, titles)))
        output.line(line);
    if (documents.length + findings.length === 0) output.line(WORDS.nothing[language]);
  });
}

export function addDiff(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('diff')
    .description(WORDS.about[language])
    .argument('[from]', WORDS.run[language])
    .argument('[to]', WORDS.run[language])
    .addOption(outOption(language))
    .addOption(option('--json', WORDS.json, language))
    .addHelpText('after', WORDS.more[language])
    .action((from: string | undefined, to: string | undefined, flags: DiffFlags) =>
      diffCommand(from, to, flags, context),
    );
}
