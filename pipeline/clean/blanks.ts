import { edit, type Aligned, type Edit } from '../text/alignment.js';
import { isDigit, isHan, isLetter } from '../text/characters.js';
import { matchesOf } from '../text/matches.js';

/** Invisible characters: soft hyphen, zero-width blanks and joiners, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const BLANKS = / +/g;
/** 工 业 增 加 值, 1 9 9 3 年, 4 9 2 5 0万吨, 1 0 ．6 ％: characters set wide, one blank after each. */
const DIGITS_APART =
  /(?<![\d.．] ?)\d(?:(?: \d)+(?: ?[.．] ?\d(?: \d)*)?| [.．] ?\d(?: \d)*)(?:(?= ?[万亿年月日个元吨余多人名项家座条次平立岁公斤米台辆件所种只头天小分秒倍])| ?(?=[%％‰]))/;
const WORDS_APART = /(?<![\u3400-\u9fff])[\u3400-\u9fff](?: [\u3400-\u9fff]){3,}/;
const SPACED_OUT = new RegExp(`${DIGITS_APART.source}|${WORDS_APART.source}`, 'g');

/**
 * Leaves out what the layout put between characters: invisible marks, blanks at the ends, all but one of several, and in
 * paragraphs those between Chinese and figures (增長 4.5%) and beside Chinese punctuation. Between two Chinese words a blank
 * stays: it parts names (隋先凯 李安) and clauses (走万企 提信心).
 *
 * @param prose false in titles and headings, where a blank before a figure parts two clauses (建成5G基站 达到364.7万个)
 */
export function withoutLayoutBlanks(aligned: Aligned, prose: boolean): Aligned {
  const seen = edit(aligned, deletions(aligned.text, INVISIBLE));
  const { text } = seen;
  if (!text.includes(' ')) return seen;
  const spread = new Set<number>();
  for (const match of matchesOf(text, SPACED_OUT))
    for (let i = match[0].indexOf(' '); i >= 0; i = match[0].indexOf(' ', i + 1)) spread.add(match.index + i);
  const edits: Edit[] = [];
  for (const match of matchesOf(text, BLANKS)) {
    const start = match.index;
    const end = start + match[0].length;
    const drop = start === 0 || end === text.length || spread.has(start) || (prose && isLayout(text, start, end));
    if (drop) edits.push({ start, end, text: '', ...(start > 0 && { attach: 'before' }) });
    else if (end - start > 1) edits.push({ start: start + 1, end, text: '', attach: 'before' });
  }
  return edit(seen, edits);
}

const deletions = (text: string, pattern: RegExp): Edit[] =>
  matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' }));

const PUNCTUATION: ReadonlySet<string> = new Set([...'，。、；：？！“”‘’（）《》〈〉【】…—']);
/** A figure after these words of a dateline begins the report: 北京4月18日电 2023年. */
const DATELINE = /(?:电|讯|消息)$/;

function isLayout(text: string, start: number, end: number): boolean {
  if (PUNCTUATION.has(text[start - 1]!) || PUNCTUATION.has(text[end]!)) return true;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isHan(before) && (isDigit(after) || isLetter(after)))
    return !DATELINE.test(text.slice(Math.max(0, start - 2), start));
  return (isDigit(before) || isLetter(before) || text[start - 1] === '%') && isHan(after);
}
