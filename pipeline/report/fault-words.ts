import type { Language } from '../check/index.js';
import { escaped } from '../text/one-of.js';
import { FAULTS } from './fault-catalogue.js';

const HOLE = /\{!?\}/;

const PATTERNS = FAULTS.filter(([english]) => HOLE.test(english)).map(([english, chinese]) => ({
  pattern: new RegExp(`^${english.split(HOLE).map(escaped).join('([^]*?)')}$`),
  chinese,
}));
const WHOLE: ReadonlyMap<string, string> = new Map(FAULTS);

/** `{}` the next part, `{2}` the second, `{!}` the last, put in Chinese itself. */
function filled(chinese: string, parts: readonly string[]): string {
  let next = 0;
  return chinese.replace(/\{(\d|!)?\}/g, (_, which: string | undefined) => {
    if (which === '!') return inChinese(parts.at(-1)!);
    return which === undefined ? parts[next++]! : parts[Number(which) - 1]!;
  });
}

function inChinese(words: string): string {
  const whole = WHOLE.get(words);
  if (whole !== undefined) return whole;
  for (const { pattern, chinese } of PATTERNS) {
    const match = pattern.exec(words);
    if (match) return filled(chinese, match.slice(1));
  }
  // Of a field that may be `string or null`.
  const kinds = words.split(' or ').map((word) => WHOLE.get(word));
  return kinds.every((kind) => kind !== undefined) ? kinds.join('或') : words;
}

/** What was expected or found, in the reader's language. */
export const faultWords = (words: string, language: Language): string => (language === 'zh' ? inChinese(words) : words);

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(^|, )line (\d+)/g, '$1第 $2 行'],
  [/(^|, )byte (\d+)/g, '$1字节 $2'],
  [/(^|, )character (\d+)/g, '$1第 $2 字'],
  [/(^|, )field (\S+?)(?=,|$)/g, '$1字段 $2'],
  [/(^|, )file$/g, '$1文件'],
  [/(^|, )file name$/g, '$1文件名'],
  [/^manifest(?=,)/g, '清单'],
  [/^gold (?:document )?/g, '标注 '],
  [/^finding /g, '条目 '],
  [/, (?=第 \d|字节 \d|字段 |文件名?$)/g, '，'],
];

/** Where something is wrong, in the reader's language: `line 3, field text`. */
export const placeWords = (place: string, language: Language): string =>
  language === 'zh' ? PLACES.reduce((words, [pattern, zh]) => words.replace(pattern, zh), place) : place;
