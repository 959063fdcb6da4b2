import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Language, Message } from '../check/index.js';
import { htmlReport, reportMark } from '../report/html.js';
import { storeSource } from '../report/store-source.js';
import { VERDICTS_FILE, replaceFile } from '../store/index.js';
import type { Store } from '../store/index.js';
import type { Context } from './context.js';
import { option, outOption } from './options.js';
import { titlesFor } from './titles.js';
import { withOpenStore } from './with-store.js';

const WORDS = {
  about: { zh: '写报告：一个不联网的 HTML 文件', en: 'write the report: one HTML file that needs no network' },
  to: {
    zh: '写到这里；- 为标准输出（默认 <out>/report.html）',
    en: 'where to; -: standard output (default <out>/report.html)',
  },
  more: {
    zh: `
例子：
  gouji report                          写 annotations/report.html
  gouji report --lang en --to en.html   英文报告
`,
    en: `
Examples:
  gouji report --lang en                writes annotations/report.html in English
  gouji report --to - > page.html       to standard output
`,
  },
} satisfies Record<string, Message>;

const REPORT = 'report.html';

const pageOf = (store: Store, language: Language): string =>
  store.snapshot(() => {
    const titles = titlesFor(store, language);
    return htmlReport(
      storeSource(store, (finding) => titles.of(finding)),
      language,
    );
  });

/** The mark stands within the first so many bytes of a page. */
const HEAD = 4096;

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether the page there says what would be written now: the same results, language, and verdicts no newer. */
function isCurrent(path: string, out: string, store: Store, language: Language): boolean {
  const published = store.published();
  const page = statSync(path, { throwIfNoEntry: false });
  if (!published || !page?.isFile() || !headOf(path).includes(reportMark(published.run, language))) return false;
  const verdicts = statSync(join(out, VERDICTS_FILE), { throwIfNoEntry: false });
  return !verdicts || verdicts.mtimeMs <= page.mtimeMs;
}

/** Brings `out/report.html` up to what is published; leaves it alone where it is. Returns its path. */
export function keepReport(out: string, language: Language): string {
  const path = join(out, REPORT);
  withOpenStore(out, (store) => {
    if (!isCurrent(path, out, store, language)) replaceFile(path, [pageOf(store, language)], 'store');
  });
  return path;
}

function reportCommand(
  { out, to = join(out, REPORT) }: { out: string; to?: string },
  { language, output }: Context,
): void {
  const page = withOpenStore(out, (store) => pageOf(store, language));
  if (to === '-') return output.write(page);
  replaceFile(to, [page], 'store');
  output.line(to);
}

export function addReport(program: Command, context: Context): void {
  const { language } = context;
  program
    .command('report')
    .description(WORDS.about[language])
    .addOption(outOption(language))
    .addOption(option('--to <file>', WORDS.to, language))
    .addHelpText('after', WORDS.more[language])
    .action((flags: { out: string; to?: string }) => reportCommand(flags, context));
}
