import { InvalidArgumentError, Option } from 'commander';
import type { Language, Message } from '../check/index.js';
import { isCalendarDay } from '../model/source.js';

/** An option with its words in the language of the help. */
export const option = (flags: string, about: Message, language: Language): Option => new Option(flags, about[language]);

/** @throws InvalidArgumentError for anything but a whole number, zero or more. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('expected a whole number, zero or more');
  return Number(text);
}

/** @throws InvalidArgumentError for anything but a day of the calendar. */
export function day(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('expected a day such as 2024-04-18');
  return text;
}

/** A list with commas, of known words. @throws InvalidArgumentError naming the words there are. */
export const listOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word[] =>
    text.split(',').map((part) => {
      const word = words.find((one) => one === part.trim());
      if (word === undefined) throw new InvalidArgumentError(`expected ${words.join(', ')}; found ${part}`);
      return word;
    });

/** A list with commas, of anything. */
export const anyList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const DEFAULT_CORPUS = 'corpus';
export const DEFAULT_OUT = 'annotations';

/** `--out`: where a run writes and everything else reads. */
export const outOption = (language: Language): Option =>
  option(
    '-o, --out <dir>',
    { zh: '结果所在的文件夹', en: 'folder a run writes to and the rest reads' },
    language,
  ).default(DEFAULT_OUT);
