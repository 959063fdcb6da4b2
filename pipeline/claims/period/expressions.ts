import { readClock, readComparison, readFixed } from './fixed.js';
import { readBareDay, readPart } from './parts.js';
import { expressionsOf, TextReader, UNSAID, type Expression } from './patterns.js';
import { readRelative, readTrailing } from './relative.js';
import { readYears } from './years.js';

export type { Expression } from './patterns.js';

/** Characters an expression of time can begin with. */
const START =
  /[\d〇零一二三四五六七八九十两今去上下昨明前后来当本同次翌该目现如迄至到截眼日近连刚时年月季岁全最过这未接大第头“"「Qq党新改加国五劳环不春端清中元]/g;

function readAt(reader: TextReader, at: number): Expression[] | undefined {
  // Digits inside a longer number or a code are no date: 1.2024年, A2024.
  if (/\d/.test(reader.text[at]!) && /[\d.A-Za-z]/.test(reader.before(at, 1))) return undefined;
  const known = readClock(reader, at) ?? readYears(reader, at) ?? readFixed(reader, at) ?? readComparison(reader, at);
  if (known) return known;
  const trailing = readTrailing(reader, at);
  if (trailing) return trailing;
  const part = readPart(reader, at, UNSAID, true);
  if (part) return expressionsOf(at, part);
  const relative = readRelative(reader, at);
  if (relative) return relative;
  const day = readBareDay(reader, at, UNSAID);
  return day && expressionsOf(at, day);
}

/** All expressions of time in a text, in order, not overlapping. Linear in its length. */
export function scanExpressions(text: string): Expression[] {
  const reader = new TextReader(text);
  const found: Expression[] = [];
  START.lastIndex = 0;
  for (let m = START.exec(text); m; m = START.exec(text)) {
    const expressions = readAt(reader, m.index);
    if (!expressions) continue;
    found.push(...expressions);
    START.lastIndex = expressions[expressions.length - 1]!.end;
  }
  return found;
}
