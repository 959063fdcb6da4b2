import { CommanderError } from 'commander';
import type { Language, Message } from '../check/index.js';
import { GoujiError } from '../model/error.js';
import { say } from '../report/messages.js';
import { printable } from '../report/terminal.js';
import { exitStatusOf } from '../run/exit-status.js';
import { errorWords } from './error-words.js';

const KINDS: Readonly<Record<GoujiError['code'], Message>> = {
  usage: { zh: '用法有误', en: 'wrong usage' },
  configuration: { zh: '配置有误', en: 'wrong configuration' },
  lexicon: { zh: '词表有误', en: 'wrong lexicon' },
  corpus: { zh: '语料读不了', en: 'the corpus cannot be read' },
  store: { zh: '库读写不了', en: 'the store cannot be used' },
  locked: { zh: '另有运行占用', en: 'another run holds the lock' },
  internal: { zh: '程序出错', en: 'a fault in the program' },
};

const KNOWN: Message = { zh: 'gouji: {kind}：{what}', en: 'gouji: {kind}: {what}' };

const UNKNOWN: Message = {
  zh: 'gouji: 程序出错。请把下面这段文字连同所用命令一起报告给维护者：\n{stack}',
  en: 'gouji: a fault in the program. Please report this text, and the command, to its maintainers:\n{stack}',
};

const SUGGESTION = /\n\(Did you mean (?:one of )?(.+)\?\)/;
const SUGGESTED: Message = { zh: '；是不是 {words}？', en: '; did you mean {words}?' };

/** What commander says of a wrong command line (`error: …`), in the shape of all other errors. */
export function usageWords(text: string, language: Language): string {
  const words = SUGGESTION.exec(text)?.[1];
  const said = text
    .replace(SUGGESTION, '')
    .replace(/^error: /, '')
    .trim();
  const more =
    words === undefined
      ? ''
      : say(SUGGESTED, language, { words: words.replaceAll(', ', language === 'zh' ? ' 或 ' : ' or ') });
  return say(KNOWN, language, {
    kind: KINDS.usage[language],
    what: printable(`${errorWords(said, language)}${more}`),
  });
}

/** What people read of an error, and what the process ends with: one clear message, a stack only for our own faults. */
export function failure(error: unknown, language: Language): { readonly status: number; readonly message: string } {
  if (error instanceof CommanderError) return { status: error.exitCode === 0 ? 0 : 2, message: '' };
  if (error instanceof GoujiError && error.code !== 'internal')
    return {
      status: exitStatusOf(error),
      message: say(KNOWN, language, {
        kind: KINDS[error.code][language],
        what: printable(errorWords(error.message, language)),
      }),
    };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 4, message: say(UNKNOWN, language, { stack }) };
}
