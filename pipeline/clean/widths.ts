import { isDigit, isHan, isLetter } from '../text/characters.js';
import { matchesOf } from '../text/matches.js';

/** One character for one: the alignment stays as it is. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ...[...'０１２３４５６７８９'].map((wide, i) => [wide, String(i)] as const),
  ...[...'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ'].map((wide, i) => [wide, String.fromCharCode(65 + i)] as const),
  ...[...'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ'].map((wide, i) => [wide, String.fromCharCode(97 + i)] as const),
  ['％', '%'], ['﹪', '%'], ['＋', '+'], ['／', '/'], ['＆', '&'], ['＝', '='], ['＠', '@'], ['＃', '#'], ['＜', '<'], ['＞', '>'],
  ['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’'], ['﹁', '“'], ['﹂', '”'], ['〝', '“'], ['〞', '”'], ['„', '“'],
  ['\u00a0', ' '], ['\u3000', ' '], ['\u2002', ' '], ['\u2003', ' '], ['\u2009', ' '], ['\t', ' '], ['\n', ' '], ['\r', ' '],
  ['─', '—'], ['﹐', '，'], ['﹑', '、'], ['﹔', '；'], ['﹕', '：'], ['﹖', '？'], ['﹗', '！'], ['﹙', '（'], ['﹚', '）'], ['•', '·'], ['‧', '·'], ['・', '·'],
]); // prettier-ignore

/** Half-width marks that a Chinese page means as full-width ones. */
const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/** Radicals and compatibility ideographs: ⼯ is 工, set by some PDF. */
const COMPATIBLE = '\\u2e80-\\u2fd5\\uf900-\\ufaff';
const FIXABLE = new RegExp(`[${[...FIXED.keys()].join('')}${COMPATIBLE}]`);
const EACH_FIXABLE = new RegExp(FIXABLE.source, 'g');
const MARK = /[,:;?!．－"()]/;
const HAS_HAN = /[\u3400-\u9fff]/;

/**
 * Full-width digits, letters and signs to half-width ones; half-width punctuation after Chinese to full-width; corner and
 * straight quotes to “ ”; radicals and compatibility forms (⼯) to the characters they are. Length stays the same, unit for unit.
 */
export function normalizedWidths(text: string): string {
  const wide = FIXABLE.test(text) ? fixedForms(text) : text;
  const dotted = wide.includes('·') ? wide.replace(DOTTED, '.') : wide;
  const fixed = dotted.includes('，') ? dotted.replace(GROUPED, (number) => number.replaceAll('，', ',')) : dotted;
  return MARK.test(fixed) && HAS_HAN.test(fixed) ? chineseMarks(fixed) : fixed;
}

const fixedForms = (text: string): string => text.replace(EACH_FIXABLE, (unit) => FIXED.get(unit) ?? unified(unit));

/** 2，200亿元, 6，600个: a wide comma between the groups of one number. Behind a unit (投资2亿元，200人参加) it parts clauses. */
const GROUPED =
  /(?<![\d.，])[1-9]\d{0,2}(?:，\d{3})+(?=[万亿千百%％多余元吨个名人家项座条台辆件只头所种大公平立度斤亩米户次])/g;

/** 增长19·5%: a raised decimal point. “3·15”, 9·11 are days. */
const DOTTED = /(?<=\d)·(?=\d{1,2}[%％])/g;

function unified(unit: string): string {
  const plain = unit.normalize('NFKC');
  return plain.length === 1 ? plain : unit;
}

function chineseMarks(text: string): string {
  const units = text.split('');
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (WIDE[unit] !== undefined && isChineseMark(text, i)) units[i] = WIDE[unit];
    else if (unit === '．' || unit === '－') units[i] = betweenDigits(text, i) ? (unit === '．' ? '.' : '-') : unit;
  }
  widenBrackets(text, units);
  curlQuotes(text, units);
  return units.join('');
}

const betweenDigits = (text: string, i: number): boolean => {
  // 1 0 ．0 6: digits set wide.
  const before = text[i - 1] === ' ' ? text.slice(i - 2, i - 1) : text.slice(i - 1, i);
  return /^[0-9０-９]{2}$/.test(before + text.slice(i + 1, i + 2));
};

/** Whether the mark at `i` stands in Chinese: after 汉 or a closing mark, and not inside a number or a Latin word (1,234; 16:40; R&D, OK). */
function isChineseMark(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  // 規;l(fā)展 is damage, not punctuation.
  if (text[i] === ';' && isLetter(after)) return false;
  if (isHan(before) || CLOSING.has(text[i - 1] ?? '')) return true;
  return text[i] === ',' && isHan(after) && (isDigit(before) || isLetter(before));
}

const CLOSING: ReadonlySet<string> = new Set([...'”’）)》〉】%％。']);

/** Brackets round or after Chinese, both of a pair: (新华社北京电), 指数(CPI). */
function widenBrackets(text: string, units: string[]): void {
  for (const match of matchesOf(text, /\(([^()\n]{1,300})\)/g)) {
    if (!HAS_HAN.test(match[1]!) && !isHan(text.charCodeAt(match.index - 1))) continue;
    units[match.index] = '（';
    units[match.index + match[0].length - 1] = '）';
  }
}

/** "……" by turns “ and ”, where they come in pairs and no curled ones are used beside them. */
function curlQuotes(text: string, units: string[]): void {
  if (/[“”]/.test(text)) return;
  const places = matchesOf(text, /"/g).map((match) => match.index);
  if (places.length % 2 !== 0) return;
  places.forEach((place, i) => (units[place] = i % 2 === 0 ? '“' : '”'));
}
