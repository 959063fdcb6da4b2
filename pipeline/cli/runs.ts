import type { Command } from 'commander';
import type { Message } from '../check/index.js';
import { say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import type { RunRecord } from '../store/index.js';
import type { Context } from './context.js';
import { option, outOption } from './options.js';
import { withStore } from './with-store.js';

const WORDS = {
  about: { zh: '列出各次运行', en: 'list the runs' },
  json: { zh: '每次一个 JSON 对象，同 runs/ID.json', en: 'one JSON object each, as in runs/ID.json' },
  row: {
    zh: '{id}  {seconds} 秒  文件 {documents}（新 {new} 改 {changed} 撤 {gone} 搁置 {aside}）  矛盾 {error}（新 {newErrors}） 存疑 {warning} 提示 {info}  {folder}',
    en: '{id}  {seconds} s  {documents} documents ({new} new, {changed} changed, {gone} gone, {aside} set aside)  {error} errors ({newErrors} new), {warning} warnings, {info} infos  {folder}',
  },
  none: { zh: '还没有运行过。', en: 'No run yet.' },
} satisfies Record<string, Message>;

/** How long a run took, in seconds. */
export const secondsOf = ({ started, finished }: RunRecord): string =>
  ((Date.parse(finished) - Date.parse(started)) / 1000).toFixed(1);

function rowText(run: RunRecord, { language }: Context): string {
  const { id, counts, changes, setAside, folder } = run;
  return printable(
    say(WORDS.row, language, {
      id,
      seconds: secondsOf(run),
      documents: counts.documents,
      ...changes.documents,
      aside: setAside.length,
      ...counts.findings,
      newErrors: changes.newErrors,
      folder,
    }),
  );
}

function runsCommand({ out, json }: { out: string; json?: true }, context: Context): void {
  const { language, output } = context;
  withStore(out, (store) => {
    const runs = store.runs();
    for (const run of runs)
      if (json) output.record(run);
      else output.line(rowText(run, context));
    if (runs.length === 0 && !json) output.line(WORDS.none[language]);
  });
}

export function addRuns(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('runs')
    .description(WORDS.about[language])
    .addOption(outOption(language))
    .addOption(option('--json', WORDS.json, language))
    .action((flags: { out: string; json?: true }) => runsCommand(flags, context));
}
