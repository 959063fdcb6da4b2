import type { Language } from '../check/index.js';
import { COLOURED, PLAIN } from '../report/terminal.js';
import type { Ink } from '../report/terminal.js';
import { Output } from './output.js';

/** What every command is given. */
export interface Context {
  /** Of everything people read. */
  readonly language: Language;
  readonly output: Output;
  /** How standard output sets text off: plain where it is no terminal. */
  readonly ink: Ink;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
  /** What the process will end with, unless something fails. */
  status: number;
}

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((language) => language === text);

/**
 * The language before anything is parsed: help itself is in it. `--lang`, else GOUJI_LANG, else Chinese; a wrong one is
 * reported by the parser.
 */
function languageOf(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const wanted = asked ?? environment['GOUJI_LANG'];
  return isLanguage(wanted) ? wanted : 'zh';
}

/** The context of this process. */
export const contextOf = (argv: readonly string[], environment: NodeJS.ProcessEnv): Context => ({
  language: languageOf(argv, environment),
  output: new Output(),
  ink: process.stdout.isTTY && !environment['NO_COLOR'] ? COLOURED : PLAIN,
  isWatched: process.stderr.isTTY,
  status: 0,
});
